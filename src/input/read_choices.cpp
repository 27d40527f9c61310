// SPDX-License-Identifier: Apache-2.0
#include "input/read_choices.hpp"

#include "input/yaml_values.hpp"

#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

template <class Value>
using Words = std::vector<std::pair<std::string, Value>>;

/// Sets `value` to what stands under `key`, if it is there.
template <class Value>
void choose(const Fields& fields,
            std::string_view key,
            const Words<Value>& words,
            Value& value,
            Report& report) {
    if (const auto* node = fields.find(key)) {
        value = read_choice<Value>(*node, words, report);
    }
}

}  // namespace

Composition read_choices(const YamlNode& node, const Composition& usual, Report& report) {
    const Fields fields{
        node, {"marks", "level", "line_start", "line_end", "hang", "grid", "figures"}, report};
    return read_choices(fields, usual, report);
}

Composition read_choices(const Fields& fields, const Composition& usual, Report& report) {
    const Words<LineEdge> edges{
        {"auto", LineEdge::Auto}, {"half", LineEdge::Half}, {"full", LineEdge::Full}};
    Composition chosen = usual;
    choose(fields,
           "marks",
           {{"quanjiao", MarkStyle::Quanjiao},
            {"kaiming", MarkStyle::Kaiming},
            {"banjiao", MarkStyle::Banjiao},
            {"taiwan", MarkStyle::Taiwan}},
           chosen.marks,
           report);
    choose(fields,
           "level",
           {{"loose", BreakLevel::Loose},
            {"normal", BreakLevel::Normal},
            {"strict", BreakLevel::Strict}},
           chosen.level,
           report);
    choose(fields, "line_start", edges, chosen.line_start, report);
    choose(fields, "line_end", edges, chosen.line_end, report);
    choose(fields,
           "hang",
           {{"none", Hanging::None}, {"allow", Hanging::Allow}, {"force", Hanging::Force}},
           chosen.hang,
           report);
    choose(fields,
           "grid",
           {{"off", Grid::Off}, {"half", Grid::Half}, {"full", Grid::Full}},
           chosen.grid,
           report);
    choose(fields,
           "figures",
           {{"half_width", Figures::HalfWidth}, {"proportional", Figures::Proportional}},
           chosen.figures,
           report);
    return chosen;
}

}  // namespace banxin
