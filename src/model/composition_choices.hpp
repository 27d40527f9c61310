// SPDX-License-Identifier: Apache-2.0
//
// What somebody chooses in place of what the rules of a language call usual.
#pragma once

#include "model/composition.hpp"

#include <optional>

namespace banxin {

/// Empty: as usual.
struct CompositionChoices {
    std::optional<MarkStyle> marks;
    std::optional<BreakLevel> level;
    std::optional<LineEdge> line_start, line_end;
    std::optional<Hanging> hang;
    std::optional<Grid> grid;
};

/// `usual` with `choices` in its place.
[[nodiscard]] inline Composition chosen(const Composition& usual,
                                        const CompositionChoices& choices) {
    Composition made = usual;
    made.marks = choices.marks.value_or(usual.marks);
    made.level = choices.level.value_or(usual.level);
    made.line_start = choices.line_start.value_or(usual.line_start);
    made.line_end = choices.line_end.value_or(usual.line_end);
    made.hang = choices.hang.value_or(usual.hang);
    made.grid = choices.grid.value_or(usual.grid);
    return made;
}

}  // namespace banxin
