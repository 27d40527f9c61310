// SPDX-License-Identifier: Apache-2.0
#include "layout/column_label.hpp"

#include "base/text.hpp"
#include "layout/text_row.hpp"

#include <algorithm>

namespace banxin {
namespace {

using namespace literals;

constexpr double plate_share = 0.78;  // of the height; the rest is white above the headline
constexpr double type_share = 0.66;   // of the plate
constexpr double tracking_em = 0.15, side_em = 0.6;
constexpr Length rule = 0.75_pt;

}  // namespace

void put_column_label(const Desk& desk,
                      const PlacedText& words,
                      const Rect& rect,
                      std::vector<Mark>& out) {
    const Length height = rect.size.height.scaled(plate_share);
    TextStyle style = desk.styles().column_label;
    style.ink = paper_white;
    TextRow row = make_row(desk, words.text, style, height.scaled(type_share), words.where);
    row.set_tracking(row.size().scaled(tracking_em));
    const Length side = row.size().scaled(side_em);
    check_fits(desk, row, rect.size.width - side * 2, {"栏目标", "column label"}, words.where);
    const Rect plate{rect.at, {row.width + side * 2, height}};
    out.emplace_back(Area{plate, black_ink});
    put_row(row,
            plate.left(),
            plate.size.width,
            baseline_below(plate.top() + (height - row.size()) / 2, row.size()),
            Alignment::Centred,
            out);
    const Length y = plate.bottom() - rule / 2;
    out.emplace_back(Rule{{plate.right(), y}, {rect.right(), y}, rule, black_ink});
}

}  // namespace banxin
