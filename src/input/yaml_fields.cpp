// SPDX-License-Identifier: Apache-2.0
#include "input/yaml_fields.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace banxin {
namespace {

std::vector<std::string> keys_of(const FieldTable& table) {
    std::vector<std::string> keys;
    for (const Field& field : table.fields) {
        keys.emplace_back(field.key);
    }
    return keys;
}

Diagnostic unknown_key(const YamlEntry& entry,
                       const std::string& guess,
                       const std::vector<std::string>& known) {
    auto finding = error("BX2001",
                         entry.where,
                         {fmt::format("不认识“{}”", shown(entry.key)),
                          fmt::format("unknown key \"{}\"", shown(entry.key))});
    if (!guess.empty()) {
        finding.hints.push_back(
            {fmt::format("是不是“{}”？", guess), fmt::format("did you mean \"{}\"?", guess)});
    } else {
        finding.hints.push_back({fmt::format("这里可以写：{}", list_of(known, "、")),
                                 fmt::format("there may be: {}", list_of(known, ", "))});
    }
    return finding;
}

}  // namespace

Fields::Fields(const YamlNode& map, const FieldTable& table, Report& report)
    : map_{map}, table_{table}, report_{report} {
    const std::vector<std::string> known = keys_of(table);
    for (const YamlEntry& entry : entries_of(map, report)) {
        if (std::ranges::find(known, entry.key) == known.end()) {
            guessed_.push_back(closest_word(entry.key, known));
            report.add(unknown_key(entry, guessed_.back(), known));
        }
    }
    for (const Field& field : table.fields) {
        if (field.need == Need::Required && find(field.key) == nullptr) {
            report_missing(field);
        }
    }
}

const YamlNode* Fields::find(std::string_view key) const {
    assert(row(key).key == key);
    const auto found = std::ranges::find(map_.entries, key, &YamlEntry::key);
    if (found == map_.entries.end() || found->value.kind == YamlNode::Kind::Null) {
        return nullptr;
    }
    return &found->value;
}

const YamlNode* Fields::require(std::string_view key) const {
    const YamlNode* node = find(key);
    if (node == nullptr) {
        report_missing(row(key));
    }
    return node;
}

const std::vector<YamlNode>& Fields::items(std::string_view key) const {
    static const std::vector<YamlNode> none;
    const YamlNode* node = find(key);
    return node != nullptr ? counted_items(row(key).type, *node, report_) : none;
}

const Field& Fields::row(std::string_view key) const {
    const auto found = std::ranges::find(table_.fields, key, &Field::key);
    assert(found != table_.fields.end());
    return *found;
}

void Fields::report_missing(const Field& field) const {
    const bool misspelt = std::ranges::find(guessed_, field.key) != guessed_.end();
    if (misspelt || map_.kind != YamlNode::Kind::Map) {
        return;
    }
    const auto empty = std::ranges::find(map_.entries, field.key, &YamlEntry::key);
    const bool is_there = empty != map_.entries.end();
    auto finding =
        error("BX2002",
              is_there ? empty->where : map_.where,
              {fmt::format("{} {}（{}）", is_there ? "没有填" : "缺少", field.key, field.called),
               fmt::format("{} is {}", field.key, is_there ? "empty" : "missing")});
    finding.hints.push_back({fmt::format("{}：{}", field.key, field.doc.zh),
                             fmt::format("{}: {}", field.key, field.doc.en)});
    report_.add(std::move(finding));
}

}  // namespace banxin
