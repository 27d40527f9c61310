// SPDX-License-Identifier: Apache-2.0
#include "input/yaml_fields.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace banxin {
namespace {

bool expect(const YamlNode& node, YamlNode::Kind kind, Report& report) {
    if (node.kind == kind) {
        return true;
    }
    const bool map = kind == YamlNode::Kind::Map;
    report.add(
        error("BX2025",
              node.where,
              {fmt::format("{} 要{}", node.name, map ? "“键: 值”" : "一个列表，每项以“- ”开头"),
               fmt::format("{} wants {}",
                           node.name,
                           map ? "keys with values" : "a list, each item after \"- \"")}));
    return false;
}

Diagnostic unknown_key(const YamlEntry& entry, const std::string& guess) {
    auto finding = error("BX2001",
                         entry.where,
                         {fmt::format("不认识“{}”", shown(entry.key)),
                          fmt::format("unknown key \"{}\"", shown(entry.key))});
    if (!guess.empty()) {
        finding.hints.push_back(
            {fmt::format("是不是“{}”？", guess), fmt::format("did you mean \"{}\"?", guess)});
    }
    return finding;
}

}  // namespace

Fields::Fields(const YamlNode& map, std::span<const std::string_view> known, Report& report)
    : map_{map}, report_{report} {
    if (!expect(map, YamlNode::Kind::Map, report)) {
        return;
    }
    const std::vector<std::string> names{known.begin(), known.end()};
    for (const YamlEntry& entry : map.entries) {
        if (std::ranges::find(names, entry.key) == names.end()) {
            guessed_.push_back(closest_word(entry.key, names));
            report.add(unknown_key(entry, guessed_.back()));
        }
    }
}

const YamlNode* Fields::find(std::string_view key) const {
    const auto found = std::ranges::find(map_.entries, key, &YamlEntry::key);
    if (found == map_.entries.end() || found->value.kind == YamlNode::Kind::Null) {
        return nullptr;
    }
    return &found->value;
}

const YamlNode* Fields::require(std::string_view key, std::string_view in_chinese) const {
    const YamlNode* node = find(key);
    const bool misspelt = std::ranges::find(guessed_, key) != guessed_.end();
    if (node == nullptr && !misspelt && map_.kind == YamlNode::Kind::Map) {
        const auto empty = std::ranges::find(map_.entries, key, &YamlEntry::key);
        const bool is_there = empty != map_.entries.end();
        report_.add(
            error("BX2002",
                  is_there ? empty->where : map_.where,
                  {fmt::format("{} {}（{}）", is_there ? "没有填" : "缺少", key, in_chinese),
                   fmt::format("{} is {}", key, is_there ? "empty" : "missing")}));
    }
    return node;
}

const std::vector<YamlEntry>& entries_of(const YamlNode& map, Report& report) {
    static const std::vector<YamlEntry> none;
    return expect(map, YamlNode::Kind::Map, report) ? map.entries : none;
}

const std::vector<YamlNode>& items_of(const YamlNode& list, Report& report) {
    static const std::vector<YamlNode> none;
    return expect(list, YamlNode::Kind::List, report) ? list.items : none;
}

}  // namespace banxin
