// SPDX-License-Identifier: Apache-2.0
#include "input/class_names.hpp"

#include "input/composition_fields.hpp"
#include "input/typed_values.hpp"

#include <cstddef>

namespace banxin {

CharClass read_class(const YamlNode& node, Report& report) {
    CharClass read{};
    read_as(class_type, node, read, report);
    return read;
}

std::vector<CharClass> read_classes(const YamlNode& node, Report& report) {
    std::vector<CharClass> classes;
    if (node.kind == YamlNode::Kind::Scalar && node.text == "any") {
        for (std::size_t i = 0; i < char_classes; ++i) {
            classes.push_back(static_cast<CharClass>(i));
        }
        return classes;
    }
    read_as(class_list_type, node, classes, report);
    return classes;
}

}  // namespace banxin
