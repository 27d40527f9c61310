// SPDX-License-Identifier: Apache-2.0
//
// TextRow: one line of display type (a headline row, a masthead line, a label), at its natural
// width, to be put somewhere.
#pragma once

#include "document/frame.hpp"
#include "layout/desk.hpp"
#include "model/style.hpp"
#include "typography/line_items.hpp"

#include <string_view>
#include <vector>

namespace banxin {

struct TextRow {
    LineItems items;
    Length tracking;
    Length width;

    [[nodiscard]] Length size() const { return items.size; }
    void set_tracking(Length value);
    /// Makes type and tracking so much as wide: 长体 below 1, 扁体 above.
    void set_stretch(double factor);
};

/// `size` is used where the style has none of its own.
[[nodiscard]] TextRow make_row(const Desk& desk,
                               std::string_view text,
                               const TextStyle& style,
                               Length size,
                               const SourceSpan& where);

/// The same for a row that runs downwards: its width is its length, `set_column` puts it.
[[nodiscard]] TextRow make_column(const Desk& desk,
                                  std::string_view text,
                                  const TextStyle& style,
                                  Length size,
                                  const SourceSpan& where);

/// report  a row wider than `width` (BX7015): it would stick out of what `part` names
void check_fits(const Desk& desk,
                const TextRow& row,
                Length width,
                const Message& part,
                const SourceSpan& where);

/// The baseline of a row whose em box has its top at `top`.
[[nodiscard]] Length baseline_below(Length top, Length size);

/// Puts the row on the baseline `y`, between `left` and `left + width` as `alignment` says.
void put_row(const TextRow& row,
             Length left,
             Length width,
             Length y,
             Alignment alignment,
             std::vector<Mark>& out);
/// The same, ending at `right`.
void put_row_right(const TextRow& row, Length right, Length y, std::vector<Mark>& out);

}  // namespace banxin
