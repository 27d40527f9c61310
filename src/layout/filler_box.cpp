// SPDX-License-Identifier: Apache-2.0
#include "layout/inset_boxes.hpp"
#include "layout/text_row.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace banxin {
namespace {

using namespace literals;

constexpr Length hairline = 0.25_pt;
constexpr double largest_em = 1.8, least_em = 1.0;  // of the body size
constexpr Length size_step = 1_pt;
constexpr double most_tracking = 0.5;
constexpr double wanted_fill = 0.8;
constexpr std::int64_t flourish_from = 4;  // lines, from which there is a row of waves too

/// The words at the largest size that leaves room for an ornament at each side.
std::optional<TextRow> fitted_words(const Desk& desk, const PlacedText& words, Length width) {
    const Length body = desk.format().body_size;
    const TextStyle& style = desk.styles().filler;
    for (Length size = body.scaled(largest_em); size >= body.scaled(least_em); size -= size_step) {
        TextRow row = make_row(desk, words.text, style, size, words.where);
        if (row.width <= width) {
            const auto gaps = static_cast<std::int64_t>(row.items.gaps.size());
            const Length spare = width.scaled(wanted_fill) - row.width;
            if (gaps > 1 && spare > Length{}) {
                row.set_tracking(std::min(spare / (gaps - 1), row.size().scaled(most_tracking)));
            }
            return row;
        }
        if (style.size > Length{}) {
            break;
        }
    }
    return std::nullopt;
}

/// Whole waves from `left` to `right`, a dot at either end.
void put_waves(Length left, Length right, Length y, Length em, std::vector<Mark>& out) {
    const Length dot = em.scaled(0.22);
    const Length from = left + dot * 2, to = right - dot * 2;
    if (to - from < em) {
        return;
    }
    const std::int64_t waves = std::max<std::int64_t>(1, (to - from) / em);
    const Length length = (to - from) / waves;
    out.emplace_back(
        Wave{{from, y}, {from + length * waves, y}, em.scaled(0.14), length, 0.6_pt, black_ink});
    for (const Length x : {left + dot / 2, right - dot / 2}) {
        out.emplace_back(Dot{{x, y}, dot, black_ink});
    }
}

void put_rule(const Rect& rect, Length y, Length thickness, std::vector<Mark>& out) {
    out.emplace_back(Rule{{rect.left(), y}, {rect.right(), y}, thickness, black_ink});
}

}  // namespace

Group lay_out_filler(const Desk& desk, const PlacedText& words, const Rect& rect) {
    const Length body = desk.format().body_size, pitch = desk.format().line_pitch;
    Group group{fmt::format("filler {}", words.text), rect, {}, words.where};
    const Length white = body.scaled(0.3);
    const Length head = rect.top() + white, foot = rect.bottom() - white;
    const Length middle = (head + foot) / 2;
    put_rule(rect, head, hairline, group.marks);
    put_rule(rect, foot, hairline, group.marks);
    const bool deep = (rect.size.height + pitch - body) / pitch >= flourish_from;
    if (deep) {
        put_waves(rect.left(), rect.right(), head + pitch.scaled(0.55), body, group.marks);
        put_waves(rect.left(), rect.right(), foot - pitch.scaled(0.55), body, group.marks);
    }
    std::optional<TextRow> row;
    if (!words.empty()) {
        row = fitted_words(desk, words, rect.size.width - body * (deep ? 1 : 6));
        if (!row) {
            Diagnostic finding = warning(
                "BX7054",
                words.where,
                {fmt::format("报花的字“{}”排不进 {:.0f} mm 宽，只排了花纹",
                             words.text,
                             rect.size.width.to_mm()),
                 fmt::format("the words of a filler, \"{}\", do not go into {:.0f} mm; only "
                             "its ornament is set",
                             words.text,
                             rect.size.width.to_mm())});
            finding.hints.push_back({"在 fillers 里换一句短的", "give fillers a shorter line"});
            desk.report.add(std::move(finding));
        }
    }
    if (!row) {
        put_waves(rect.left(), rect.right(), middle, body, group.marks);
        return group;
    }
    put_row(*row,
            rect.left(),
            rect.size.width,
            baseline_below(middle - row->size() / 2, row->size()),
            Alignment::Centred,
            group.marks);
    if (!deep) {
        const Length beside = (rect.size.width - row->width) / 2 - body;
        put_waves(rect.left(), rect.left() + beside, middle, body, group.marks);
        put_waves(rect.right() - beside, rect.right(), middle, body, group.marks);
    }
    return group;
}

}  // namespace banxin
