// SPDX-License-Identifier: Apache-2.0
#include "input/read_choices.hpp"

#include "input/composition_fields.hpp"

namespace banxin {

Composition read_choices(const YamlNode& node, const Composition& usual, Report& report) {
    return read_choices(Fields{node, choices_fields, report}, usual);
}

Composition read_choices(const Fields& fields, const Composition& usual) {
    Composition chosen = usual;
    fields.read("marks", chosen.marks);
    fields.read("level", chosen.level);
    fields.read("line_start", chosen.line_start);
    fields.read("line_end", chosen.line_end);
    fields.read("hang", chosen.hang);
    fields.read("grid", chosen.grid);
    fields.read("figures", chosen.figures);
    return chosen;
}

}  // namespace banxin
