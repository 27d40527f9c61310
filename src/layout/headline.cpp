// SPDX-License-Identifier: Apache-2.0
#include "layout/headline.hpp"

#include "base/text.hpp"
#include "typography/break_opportunities.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace banxin {
namespace {

constexpr double title_leading = 1.2, side_leading = 1.3;
constexpr double side_share = 0.45;  // 引题, 副题 against the title: two grades of 号
constexpr double white_above_lines = 0.75, white_below_lines = 0.75;
constexpr double wanted_fill = 0.7, most_tracking_em = 0.22;
constexpr double split_below = 0.62;  // a single row smaller than this of its cap is split
constexpr double full_width = 0.985;

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return lines;
}

/// `text` in two rows, as even as a space or the start of a word allows; nothing if it has neither.
std::optional<std::vector<std::string>> in_two(const std::string& text) {
    const std::vector<bool> starts = word_starts(text, "zh-Hans");
    std::optional<std::size_t> best;
    double best_cost = 0;
    const int all = count_scalars(text);
    int before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = scalar_at(text, at);
        const bool space = scalar.value == U' ' || scalar.value == U'　';
        if (at > 0 && (space || starts[at]) && before >= 2 && all - before >= 2) {
            const double cost = std::abs(all - 2.0 * before) + (space ? 0 : 4);
            if (!best || cost < best_cost) {
                best = at;
                best_cost = cost;
            }
        }
        ++before;
        at += scalar.bytes;
    }
    if (!best) {
        return std::nullopt;
    }
    std::string second = text.substr(*best);
    const Scalar first = scalar_at(second, 0);
    if (first.value == U' ' || first.value == U'　') {
        second.erase(0, first.bytes);
    }
    return std::vector{text.substr(0, *best), second};
}

Length cap_for(const StyleSheet& styles, Length width) {
    for (const HeadlineCap& cap : styles.headline_caps) {
        if (width <= cap.width) {
            return cap.size;
        }
    }
    return styles.headline_caps.empty() ? styles.ladder.front() : styles.headline_caps.back().size;
}

/// The ladder from the size for this width on, `step` steps further down (or up, if negative).
std::vector<Length> sizes_for(const StyleSheet& styles, Length width, int step) {
    const std::vector<Length>& ladder = styles.ladder;
    const Length cap = cap_for(styles, width);
    const auto at_cap = std::ranges::find_if(ladder, [&](Length size) { return size <= cap; });
    const std::ptrdiff_t start = std::clamp<std::ptrdiff_t>(
        at_cap - ladder.begin() + step, 0, static_cast<std::ptrdiff_t>(ladder.size()) - 1);
    return {ladder.begin() + start, ladder.end()};
}

struct Rows {
    std::vector<TextRow> rows;
    Length widest;
    bool fits = false;
};

Rows rows_at(const Desk& desk,
             const std::vector<std::string>& lines,
             const TextStyle& style,
             Length size,
             Length width,
             const SourceSpan& where) {
    Rows made;
    for (const std::string& line : lines) {
        made.rows.push_back(make_row(desk, line, style, size, where));
        made.widest = std::max(made.widest, made.rows.back().width);
    }
    made.fits = made.widest <= width.scaled(full_width);
    return made;
}

/// The rows at the largest of `sizes` that fits; at the smallest if none does.
Rows largest_fit(const Desk& desk,
                 const std::vector<std::string>& lines,
                 const TextStyle& style,
                 const std::vector<Length>& sizes,
                 Length width,
                 const SourceSpan& where) {
    Rows rows;
    for (const Length size : sizes) {
        rows = rows_at(desk, lines, style, size, width, where);
        if (rows.fits) {
            break;
        }
    }
    return rows;
}

/// Short titles are spaced out a little, so that they do not look lost over their columns.
void open_up(Rows& rows, Length width) {
    int most = 0;
    for (const TextRow& row : rows.rows) {
        most = std::max(most, static_cast<int>(row.items.boxes.size()));
    }
    if (most < 2 || most > 12 || rows.widest >= width.scaled(wanted_fill)) {
        return;
    }
    const Length missing = width.scaled(wanted_fill) - rows.widest;
    const Length tracking =
        std::min(missing / (most - 1), rows.rows.front().size().scaled(most_tracking_em));
    for (TextRow& row : rows.rows) {
        row.set_tracking(tracking);
    }
}

void report_too_long(const Desk& desk, const PlacedText& text) {
    desk.report.add(
        error("BX7010",
              text.where,
              {fmt::format("标题“{}”用最小的字号也排不进它的栏宽", lines_of(text.text)[0]),
               fmt::format("the title \"{}\" is too wide for its columns even at the "
                           "smallest size",
                           lines_of(text.text)[0])}));
}

Rows set_title(const Desk& desk,
               const PlacedText& title,
               const StoryStyle& style,
               int step,
               const HeadlinePlan& plan,
               Length width) {
    const std::vector<Length> sizes =
        plan.size ? std::vector{*plan.size}
                  : sizes_for(desk.styles(), width, style.headline_step + step);
    std::vector<std::string> lines = lines_of(title.text);
    Rows rows = largest_fit(desk, lines, style.title, sizes, width, title.where);
    if (lines.size() == 1 &&
        (!rows.fits || rows.rows.front().size() < sizes.front().scaled(split_below))) {
        if (const auto two = in_two(lines.front())) {
            Rows split = largest_fit(desk, *two, style.title, sizes, width, title.where);
            if (split.fits) {
                rows = std::move(split);
            }
        }
    }
    if (!rows.fits) {
        report_too_long(desk, title);
    }
    open_up(rows, width);
    return rows;
}

/// 引题 or 副题, made smaller and then cut in two until it fits.
Rows set_side(const Desk& desk,
              const PlacedText& text,
              const TextStyle& style,
              Length title_size,
              Length width) {
    using namespace literals;
    const double wanted = std::clamp(title_size.to_pt() * side_share, 14.0, 24.0);
    std::vector<Length> sizes;
    for (Length size = Length::from_pt(std::round(wanted * 2) / 2); size > 10_pt; size -= 1_pt) {
        sizes.push_back(size);
    }
    Rows rows = largest_fit(desk, lines_of(text.text), style, sizes, width, text.where);
    if (!rows.fits) {
        if (const auto two = in_two(text.text)) {
            rows = largest_fit(desk, *two, style, sizes, width, text.where);
        }
    }
    if (!rows.fits) {
        report_too_long(desk, text);
    }
    return rows;
}

void add_rows(Headline& headline, Rows rows, double leading, Length space_before) {
    for (TextRow& row : rows.rows) {
        const Length height = row.size().scaled(leading);
        headline.rows.push_back({std::move(row), height, space_before});
        space_before = {};
    }
}

Length content_height(const Headline& headline) {
    Length height;
    for (const HeadlineRow& row : headline.rows) {
        height += row.height + row.space_before;
    }
    return height;
}

}  // namespace

Headline fit_headline(const Desk& desk,
                      const HeadlineTexts& texts,
                      const StoryStyle& style,
                      int step,
                      const HeadlinePlan& plan,
                      Length width) {
    Headline headline;
    headline.alignment = style.headline_alignment;
    if (texts.title.empty() && texts.kicker.empty() && texts.deck.empty() && texts.byline.empty()) {
        return headline;
    }
    const Length pitch = desk.format().line_pitch;
    Rows title;
    headline.title_size = desk.styles().ladder.back();
    if (!texts.title.empty()) {
        title = set_title(desk, texts.title, style, step, plan, width);
        headline.title_size = title.rows.front().size();
    }
    if (!texts.kicker.empty()) {
        add_rows(headline,
                 set_side(desk, texts.kicker, style.kicker, headline.title_size, width),
                 side_leading,
                 {});
    }
    add_rows(headline, std::move(title), title_leading, {});
    if (!texts.deck.empty()) {
        add_rows(headline,
                 set_side(desk, texts.deck, style.deck, headline.title_size, width),
                 side_leading,
                 pitch.scaled(0.2));
    }
    if (!texts.byline.empty()) {
        Rows byline = rows_at(desk,
                              lines_of(texts.byline.text),
                              style.byline,
                              desk.format().body_size + Length::from_pt(0.5),
                              width,
                              texts.byline.where);
        add_rows(headline, std::move(byline), side_leading, pitch.scaled(0.3));
    }
    const double lines =
        content_height(headline).ratio(pitch) + white_above_lines + white_below_lines;
    headline.lines = std::max(static_cast<int>(std::ceil(lines)), plan.lines.value_or(0));
    return headline;
}

void put_headline(const Headline& headline, const Rect& area, std::vector<Mark>& out) {
    const Length white = area.size.height - content_height(headline);
    Length y = area.top() + white.scaled(0.46);
    for (const HeadlineRow& row : headline.rows) {
        y += row.space_before;
        const Length em_top = y + (row.height - row.row.size()) / 2;
        put_row(row.row,
                area.left(),
                area.size.width,
                baseline_below(em_top, row.row.size()),
                headline.alignment,
                out);
        y += row.height;
    }
}

}  // namespace banxin
