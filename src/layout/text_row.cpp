// SPDX-License-Identifier: Apache-2.0
#include "layout/text_row.hpp"

#include "typography/build_items.hpp"
#include "typography/set_line.hpp"
#include "typography/stretch.hpp"

#include <fmt/format.h>

#include <string>

namespace banxin {
namespace {

/// `size` is used where the style has none of its own.
StyledText styled_text(const Desk& desk,
                       std::string_view text,
                       const TextStyle& style,
                       Length size,
                       const SourceSpan& where) {
    const Length used = style.size > Length{} ? style.size : size;
    return in_one_style(desk.composer, std::string{text}, style, used, where);
}

TextRow row_of(const Desk& desk, const StyledText& text) {
    TextRow row;
    row.items = build_items(text, desk.composer, desk.report);
    row.set_tracking({});
    return row;
}

}  // namespace

void TextRow::set_tracking(Length value) {
    tracking = value;
    width = natural_width(items, tracking);
}

void TextRow::set_stretch(double factor) {
    stretch(items, factor);
    set_tracking(tracking.scaled(factor));
}

TextRow make_row(const Desk& desk,
                 std::string_view text,
                 const TextStyle& style,
                 Length size,
                 const SourceSpan& where) {
    return row_of(desk, styled_text(desk, text, style, size, where));
}

TextRow make_column(const Desk& desk,
                    std::string_view text,
                    const TextStyle& style,
                    Length size,
                    const SourceSpan& where) {
    StyledText styled = styled_text(desk, text, style, size, where);
    styled.vertical = true;
    return row_of(desk, styled);
}

void check_fits(const Desk& desk,
                const TextRow& row,
                Length width,
                const Message& part,
                const SourceSpan& where) {
    if (row.width <= width) {
        return;
    }
    desk.report.add(
        error("BX7015",
              where,
              {fmt::format("{}里“{}”宽 {:.0f} mm，只有 {:.0f} mm 的地方",
                           part.zh,
                           row.items.text,
                           row.width.to_mm(),
                           width.to_mm()),
               fmt::format("\"{}\" in the {} is {:.0f} mm wide and has room for {:.0f} mm",
                           row.items.text,
                           part.en,
                           row.width.to_mm(),
                           width.to_mm())}));
}

Length baseline_below(Length top, Length size) {
    return top + size.scaled(0.88);  // the em box of CJK faces: 0.88 above the baseline
}

void put_row(const TextRow& row,
             Length left,
             Length width,
             Length y,
             Alignment alignment,
             std::vector<Mark>& out) {
    const Length at = alignment == Alignment::Centred ? left + (width - row.width) / 2 : left;
    set_natural(row.items, {at, y}, row.tracking, out);
}

void put_row_right(const TextRow& row, Length right, Length y, std::vector<Mark>& out) {
    set_natural(row.items, {right - row.width, y}, row.tracking, out);
}

}  // namespace banxin
