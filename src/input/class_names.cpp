// SPDX-License-Identifier: Apache-2.0
#include "input/class_names.hpp"

#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <cstddef>

namespace banxin {

CharClass read_class(const YamlNode& node, Report& report) {
    const std::vector<std::string> names{class_names.begin(), class_names.end()};
    return static_cast<CharClass>(read_choice_index(node, names, report));
}

std::vector<CharClass> read_classes(const YamlNode& node, Report& report) {
    std::vector<CharClass> classes;
    if (node.kind == YamlNode::Kind::Scalar && node.text == "any") {
        for (std::size_t i = 0; i < char_classes; ++i) {
            classes.push_back(static_cast<CharClass>(i));
        }
        return classes;
    }
    for (const YamlNode& item : items_of(node, report)) {
        classes.push_back(read_class(item, report));
    }
    return classes;
}

}  // namespace banxin
