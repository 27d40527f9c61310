// SPDX-License-Identifier: Apache-2.0
#include "layout/editors_note.hpp"

#include "base/text.hpp"
#include "layout/box_border.hpp"
#include "layout/line_findings.hpp"
#include "layout/marked_text.hpp"
#include "layout/text_row.hpp"
#include "typography/build_items.hpp"
#include "typography/line_breaker.hpp"
#include "typography/set_line.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

using namespace literals;

constexpr std::string_view usual_head = "编者按：", colon = "：";
constexpr int longest_head = 6;
constexpr int white_lines = 2;  // around the text, the box's own white included
constexpr double indent_em = 2;
constexpr Length hairline = 0.3_pt;

/// The bold words of the note and its text.
std::pair<std::string, std::string> head_and_text(std::string text) {
    const auto at = text.find(colon);
    if (at == std::string::npos || count_scalars(text.substr(0, at)) > longest_head) {
        return {std::string{usual_head}, std::move(text)};
    }
    return {text.substr(0, at + colon.size()), text.substr(at + colon.size())};
}

Length side_white(const Desk& desk) {
    return desk.format().body_size;
}

LineItems note_items(const Desk& desk,
                     const PlacedText& note,
                     const StoryStyle& style,
                     Report& report) {
    std::string one_line = note.text;
    std::ranges::replace(one_line, '\n', ' ');
    const auto [head, words] = head_and_text(std::move(one_line));
    StyledText text;
    text.where = note.where;
    text.size = desk.format().body_size;
    text.composition = style.composition;
    add_range(text, head, style.strong);
    add_range(text, words, style.summary);
    return build_items(text, desk.composer, report);
}

std::vector<BrokenLine> lines_of(const Desk& desk, const LineItems& items, Length width) {
    const Length em = desk.format().body_size;
    const Length measure = em * ((width - side_white(desk) * 2) / em);
    return best_setting(break_paragraph(items, constant_measure(measure, em.scaled(indent_em))))
        .lines;
}

}  // namespace

int note_lines(const Desk& desk, const PlacedText& note, const StoryStyle& style, Length width) {
    Report unused;  // what is wrong is told when the note is put
    const LineItems items = note_items(desk, note, style, unused);
    return static_cast<int>(lines_of(desk, items, width).size()) + white_lines;
}

void put_note(const Desk& desk,
              const PlacedText& note,
              const StoryStyle& style,
              Point at,
              Length width,
              std::vector<Mark>& out) {
    const Length em = desk.format().body_size, pitch = desk.format().line_pitch;
    const LineItems items = note_items(desk, note, style, desk.report);
    const std::vector<BrokenLine> lines = lines_of(desk, items, width);
    const auto count = static_cast<std::int64_t>(lines.size());
    const Length text_height = pitch * (count - 1) + em;
    const Length text_top = at.y + (pitch * (count + white_lines) - text_height) / 2;
    const Length above = em.scaled(0.7);
    put_box({hairline, BoxBorder::Plain, 0},
            {{at.x, text_top - above}, {width, text_height + above * 2}},
            out);
    const LineJudge judge{items};
    const Length measure = em * ((width - side_white(desk) * 2) / em);
    const Length left = at.x + (width - measure) / 2;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const BrokenLine& line = lines[i];
        if (auto finding = bad_line(items, line, note.where)) {
            desk.report.add(*std::move(finding));
        }
        const Length y = baseline_below(text_top + pitch * static_cast<std::int64_t>(i), em);
        set_line(items, judge, line, {left + measure - line.asked.width, y}, out);
    }
}

}  // namespace banxin
