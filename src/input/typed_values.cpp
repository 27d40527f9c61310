// SPDX-License-Identifier: Apache-2.0
#include "input/typed_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <string_view>

namespace banxin {
namespace {

IntegerRange range_of(const FieldType& type) {
    return {static_cast<int>(type.least), static_cast<int>(type.greatest())};
}

std::vector<std::string> built_words(const FieldType& type) {
    std::vector<std::string> words;
    for (const ChoiceWord& row : type.words) {
        if (row.is_built) {
            words.emplace_back(row.word);
        }
    }
    return words;
}

Diagnostic wrong_count(const FieldType& type, const YamlNode& node, std::size_t count) {
    const bool exactly = type.least == type.most;
    auto finding = error(
        "BX2025",
        node.where,
        {fmt::format(
             "{} {} {} 项，这里是 {} 项", node.name, exactly ? "要" : "至少要", type.least, count),
         fmt::format("{} wants {}{} items, not {}",
                     node.name,
                     exactly ? "" : "at least ",
                     type.least,
                     count)});
    finding.hints.push_back({fmt::format("写成 [一, 二 …]，{} 项", type.least),
                             fmt::format("write [first, second ...], {} items", type.least)});
    return finding;
}

Diagnostic too_many(const FieldType& type, const YamlNode& node, std::size_t count) {
    auto finding =
        error("BX9005",
              node.where,
              {fmt::format("{} 有 {} 项，最多 {} 项", node.name, count, type.greatest()),
               fmt::format("{} has {} items; the limit is {}", node.name, count, type.greatest())});
    finding.hints.push_back({"分到别的版或别的文件", "share them out over pages or files"});
    return finding;
}

}  // namespace

void read_as(const FieldType& type, const YamlNode& node, std::string& value, Report& report) {
    if (type.kind == ValueKind::Choice) {
        value = read_choice(type, node, report).word;
    } else {
        value =
            type.kind == ValueKind::Text ? read_text(node, report).text : read_word(node, report);
    }
}

void read_as(const FieldType& type, const YamlNode& node, PlacedText& value, Report& report) {
    assert(type.kind == ValueKind::Text || type.kind == ValueKind::Word);
    value = type.kind == ValueKind::Text ? read_text(node, report)
                                         : PlacedText{read_word(node, report), node.where};
}

void read_as(const FieldType& type, const YamlNode& node, int& value, Report& report) {
    assert(type.kind == ValueKind::Integer);
    value = read_integer(node, range_of(type), report);
}

void read_as(const FieldType& type, const YamlNode& node, double& value, Report& report) {
    if (type.kind == ValueKind::Percentage) {
        value = read_percentage(node, range_of(type), report) / 100;
    } else {
        assert(type.kind == ValueKind::Number);
        value = read_number(node, type.least, type.most, report);
    }
}

void read_as(const FieldType& type, const YamlNode& node, bool& value, Report& report) {
    if (type.kind == ValueKind::Choice) {
        value = read_choice(type, node, report).value != 0;
    } else {
        assert(type.kind == ValueKind::Switch);
        value = read_switch(node, report);
    }
}

void read_as(const FieldType& type, const YamlNode& node, Span& value, Report& report) {
    assert(type.kind == ValueKind::Span);
    value = read_span(node, range_of(type), report);
}

void read_as(const FieldType& type, const YamlNode& node, Date& value, Report& report) {
    assert(type.kind == ValueKind::Date);
    value = read_date(node, report);
}

void read_as(const FieldType& type,
             const YamlNode& node,
             Length& value,
             const Units& units,
             Report& report) {
    assert(type.kind == ValueKind::Length);
    value = read_length(node, units, report);
}

const ChoiceWord& read_choice(const FieldType& type, const YamlNode& node, Report& report) {
    assert(type.kind == ValueKind::Choice);
    const std::vector<std::string> built = built_words(type);
    const auto meant = std::ranges::find(type.words, node.text, &ChoiceWord::word);
    if (meant == type.words.end() || meant->is_built || node.kind != YamlNode::Kind::Scalar) {
        const std::string& word = built[read_choice_index(node, built, report)];
        return *std::ranges::find(type.words, std::string_view{word}, &ChoiceWord::word);
    }
    report.add(not_yet(node.where,
                       {fmt::format("{}: {} 还没有做好", node.name, node.text),
                        fmt::format("{}: {} is not built yet", node.name, node.text)},
                       built));
    return type.words.front();
}

const std::vector<YamlNode>& counted_items(const FieldType& type,
                                           const YamlNode& node,
                                           Report& report) {
    static const std::vector<YamlNode> none;
    assert(type.kind == ValueKind::List);
    const std::vector<YamlNode>& items = items_of(node, report);
    const auto count = static_cast<double>(items.size());
    if (node.kind != YamlNode::Kind::List) {
        return none;
    }
    const bool has_most = type.greatest() > 0;
    const bool exactly = type.most > 0 && type.least == type.most;
    if (count < type.least || (exactly && count > type.most)) {
        report.add(wrong_count(type, node, items.size()));
        return none;
    }
    if (has_most && count > type.greatest()) {
        report.add(too_many(type, node, items.size()));
        return none;
    }
    return items;
}

}  // namespace banxin
