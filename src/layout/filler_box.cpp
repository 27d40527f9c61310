// SPDX-License-Identifier: Apache-2.0
#include "layout/inset_boxes.hpp"
#include "layout/text_row.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

constexpr Length hairline = 0.25_pt;
constexpr double largest_em = 2.4, least_em = 1.0;  // of the body size
constexpr Length size_step = 1_pt;
constexpr double leading = 1.35, tracking_em = 0.15;
constexpr std::int64_t flourish_from = 4;  // lines, from which waves run above and below
constexpr std::int64_t two_rows_from = 6;

/// The words in one row, or in two where they are parted by a wide space and there is the height.
std::vector<std::string> rows_in(const std::string& words, std::int64_t lines) {
    constexpr std::string_view wide_space = "　";
    const auto at = words.find(wide_space);
    if (lines < two_rows_from || at == std::string::npos) {
        return {words};
    }
    return {words.substr(0, at), words.substr(at + wide_space.size())};
}

/// The rows at the largest size that goes into `room`; none if no size does.
std::vector<TextRow> fitted_rows(const Desk& desk,
                                 const std::vector<std::string>& texts,
                                 const SourceSpan& where,
                                 Size room) {
    const Length body = desk.format().body_size;
    const TextStyle& style = desk.styles().filler;
    const auto count = static_cast<std::int64_t>(texts.size());
    for (Length size = body.scaled(largest_em); size >= body.scaled(least_em); size -= size_step) {
        std::vector<TextRow> rows;
        Length widest;
        for (const std::string& text : texts) {
            rows.push_back(make_row(desk, text, style, size, where));
            widest = std::max(widest, rows.back().width);
        }
        const Length used = rows.front().size();
        if (widest <= room.width && used.scaled(leading) * count <= room.height) {
            for (TextRow& row : rows) {
                row.set_tracking(used.scaled(tracking_em));
                if (row.width > room.width) {
                    row.set_tracking({});
                }
            }
            return rows;
        }
        if (style.size > Length{}) {
            break;
        }
    }
    return {};
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

void report_too_long(const Desk& desk, const PlacedText& words, Length width) {
    Diagnostic finding = warning(
        "BX7054",
        words.where,
        {fmt::format("报花的字“{}”排不进 {:.0f} mm 宽，只排了花纹", words.text, width.to_mm()),
         fmt::format("the words of a filler, \"{}\", do not go into {:.0f} mm; only its "
                     "ornament is set",
                     words.text,
                     width.to_mm())});
    finding.hints.push_back({"在 fillers 里换一句短的", "give fillers a shorter line"});
    desk.report.add(std::move(finding));
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
    const std::int64_t lines = (rect.size.height + pitch - body) / pitch;
    const bool deep = lines >= flourish_from;
    const Length wave_white = deep ? pitch.scaled(0.55) : Length{};
    if (deep) {
        put_waves(rect.left(), rect.right(), head + wave_white, body, group.marks);
        put_waves(rect.left(), rect.right(), foot - wave_white, body, group.marks);
    }
    std::vector<TextRow> rows;
    if (!words.empty()) {
        const Size room{rect.size.width - body * (deep ? 1 : 6),
                        foot - head - (wave_white + body.scaled(0.2)) * 2};
        rows = fitted_rows(desk, rows_in(words.text, lines), words.where, room);
        if (rows.empty()) {
            report_too_long(desk, words, rect.size.width);
        }
    }
    if (rows.empty()) {
        put_waves(rect.left(), rect.right(), middle, body, group.marks);
        return group;
    }
    const Length row_height = rows.front().size().scaled(leading);
    Length top = middle - row_height * static_cast<std::int64_t>(rows.size()) / 2;
    for (const TextRow& row : rows) {
        put_row(row,
                rect.left(),
                rect.size.width,
                baseline_below(top + (row_height - row.size()) / 2, row.size()),
                Alignment::Centred,
                group.marks);
        top += row_height;
    }
    if (!deep) {
        const Length beside = (rect.size.width - rows.front().width) / 2 - body;
        put_waves(rect.left(), rect.left() + beside, middle, body, group.marks);
        put_waves(rect.right() - beside, rect.right(), middle, body, group.marks);
    }
    return group;
}

}  // namespace banxin
