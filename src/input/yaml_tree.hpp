// SPDX-License-Identifier: Apache-2.0
//
// YAML as a tree of plain values, each with its place. Only here is yaml-cpp used: its exceptions
// and its byte columns end in yaml_tree.cpp. What passes is a careful part of YAML: one document,
// no tags, no anchors, no merge keys, no key twice.
#pragma once

#include "base/diagnostic.hpp"
#include "input/source_text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace banxin {

struct YamlEntry;

struct YamlNode {
    enum class Kind { Null, Scalar, List, Map };
    enum class Style { Plain, Quoted, Block };

    Kind kind = Kind::Null;
    Style style = Style::Plain;      ///< How a scalar was written.
    std::string name;                ///< The key it stands under; in a list, the key of the list.
    std::string text;                ///< Of a scalar.
    std::vector<YamlNode> items;     ///< Of a list.
    std::vector<YamlEntry> entries;  ///< Of a map, in the order of the file.
    SourceSpan where;                ///< Of a block scalar: its first line of text.
};

struct YamlEntry {
    std::string key;
    SourceSpan where;
    YamlNode value;
};

/// The tree of `source`; empty if `report` got errors that leave no tree.
///
/// errors  as check_yaml_text finds them; key twice (BX1006), alias of itself
///         (BX9002), tag (BX1017), merge key (BX1018), top level no map (BX1016), deeper than
///         limits().yaml_depth (BX9003), more nodes (BX9001) or a longer scalar (BX9006) than
///         limits() has, other mistakes of syntax (BX1019)
[[nodiscard]] std::optional<YamlNode> parse_yaml(const SourceText& source, Report& report);

}  // namespace banxin
