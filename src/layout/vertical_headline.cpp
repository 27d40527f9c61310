// SPDX-License-Identifier: Apache-2.0
#include "layout/vertical_headline.hpp"

#include "base/text.hpp"
#include "layout/fit_rows.hpp"
#include "layout/headline_sizes.hpp"
#include "typography/set_column.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

namespace banxin {
namespace {

constexpr double most_fill = 0.9;  // of the height, by type: white stays above and below
constexpr int most_title_rows = 2;
// White between rows, in em of the smaller ones.
constexpr double between_title_rows = 0.25, between_side_rows = 0.35, between_parts = 0.6;
constexpr double summary_leading = 0.35;
// White beside the rows, in em of the body.
constexpr double white_to_text = 1, white_to_edge = 0.5;

/// Where a row stands beside the title.
enum class Against { Head, Middle, Foot };

class Fitter {
  public:
    Fitter(const Desk& desk, const HeadlineTexts& texts, const StoryStyle& style, Length height)
        : desk_{desk}, texts_{texts}, style_{style}, height_{height} {}

    VerticalHeadline fit(const HeadlineAsked& asked) {
        std::vector<TextRow> title = title_rows(asked);
        made_.title_size = title.empty() ? desk_.styles().ladder.back() : title.front().size();
        for (const TextRow& row : title) {
            block_ = std::max(block_, row.width);
        }
        add_side(HeadlinePart::Kicker, texts_.kicker, style_.kicker, Against::Head);
        const Against place =
            style_.headline_alignment == Alignment::Left ? Against::Head : Against::Middle;
        add(HeadlinePart::Title, std::move(title), between_title_rows, place);
        const Length deck = add_side(HeadlinePart::Deck, texts_.deck, style_.deck, Against::Foot);
        add_summary(deck > Length{} ? deck : made_.title_size);
        const Length byline = desk_.format().body_size + Length::from_pt(0.5);
        add(HeadlinePart::Byline,
            rows_of({texts_.byline, style_.byline, {byline}, {0, 0, 1, 1, 1}, texts_.people, true}),
            between_side_rows,
            Against::Foot);
        set_tops();
        set_width();
        return std::move(made_);
    }

  private:
    [[nodiscard]] Length room() const { return height_.scaled(most_fill); }

    std::vector<TextRow> title_rows(const HeadlineAsked& asked) const {
        TextStyle type = style_.title;
        type.size = {};
        TitleLimits limits = style_.title_limits;
        limits.least_stretch = limits.most_stretch = 1;
        limits.rows = std::min(limits.rows, most_title_rows);
        return rows_of({texts_.title,
                        type,
                        title_sizes(desk_.styles(), style_, asked),
                        limits,
                        texts_.people,
                        true});
    }

    /// The rows of a text, which is reported if they are too long.
    [[nodiscard]] std::vector<TextRow> rows_of(DisplayText text) const {
        if (text.text.empty()) {
            return {};
        }
        if (text.style.size > Length{}) {
            text.sizes = {text.style.size};
        }
        FittedRows fitted = fit_rows(desk_, text, room());
        if (!fitted.fits) {
            report_too_long(text.text);
        }
        return std::move(fitted.rows);
    }

    void report_too_long(const PlacedText& text) const {
        const std::string first = lines_in(text.text).front();
        desk_.report.add(error(
            "BX7003",
            text.where,
            {fmt::format("竖题“{}”用最小的字号也排不进 {:.0f} mm 的高度", first, height_.to_mm()),
             fmt::format("the vertical title \"{}\" is too long for a height of {:.0f} mm "
                         "even at the smallest size",
                         first,
                         height_.to_mm())}));
    }

    /// returns  the size of its rows
    Length add_side(HeadlinePart part,
                    const PlacedText& text,
                    const TextStyle& style,
                    Against place) {
        const std::vector<Length> sizes = side_sizes(made_.title_size);
        std::vector<TextRow> rows =
            rows_of({text, style, sizes, {0, 0, 1, 1, 2}, texts_.people, true});
        const Length size = rows.empty() ? Length{} : rows.front().size();
        add(part, std::move(rows), between_side_rows, place);
        return size;
    }

    void add(HeadlinePart part, std::vector<TextRow> rows, double white, Against place) {
        bool first = true;
        for (TextRow& row : rows) {
            const Length length = row.width;
            make_room(row.size(), first ? between_parts : white);
            put({std::move(row), {}, {}, {}, part}, length, place);
            first = false;
        }
    }

    /// 提要: each of its lines is a paragraph, in rows as long as there is room for.
    void add_summary(Length largest) {
        const TextStyle type = summary_type(desk_.format(), style_, largest);
        const Length measure = type.size * (room() / type.size);
        double white = between_parts;
        for (const std::string& line : lines_in(texts_.summary.text)) {
            const TextRow row = make_column(desk_, line, type, type.size, texts_.summary.where);
            const Measure lines = constant_measure(measure, type.size.scaled(style_.indent_em));
            if (row.width <= measure) {
                make_room(type.size, white);
                put({row, {}, {}, {}, HeadlinePart::Summary}, row.width, Against::Foot);
                white = summary_leading;
                continue;
            }
            const std::vector<Setting> settings = break_paragraph(row.items, lines);
            for (const BrokenLine& broken : best_setting(settings).lines) {
                if (broken.fit.overfull) {
                    report_too_long(texts_.summary);
                }
                make_room(type.size, white);
                put({row, broken, {}, measure - broken.asked.width, HeadlinePart::Summary},
                    measure,
                    Against::Middle);
                white = summary_leading;
            }
        }
    }

    /// Makes room for a row of `size` behind the others; the white before it is in em of the
    /// smaller of the two.
    void make_room(Length size, double white) {
        if (!made_.rows.empty()) {
            across_ += std::min(size, made_.rows.back().row.size()).scaled(white);
        }
        across_ += size;
    }

    void put(VerticalRow row, Length length, Against place) {
        row.across = across_ - row.row.size() / 2;
        made_.rows.push_back(std::move(row));
        places_.push_back({length, place});
    }

    /// The longest row of the title, or of all, stands in the middle of the height; the others
    /// start or end with it, if the white above and below allows that; what follows a long summary
    /// ends with that.
    void set_tops() {
        Length longest;
        for (const Placed& placed : places_) {
            longest = std::max(longest, placed.length);
        }
        const Length block = block_ > Length{} ? block_ : longest;
        const Length head = (height_ - block) / 2;
        Length foot = head + block;
        const Length highest = (height_ - std::max(longest, room())) / 2;
        for (std::size_t i = 0; i < places_.size(); ++i) {
            const auto& [length, place] = places_[i];
            Length top = (height_ - length) / 2;
            if (place == Against::Head) {
                top = std::min(head, height_ - highest - length);
            } else if (place == Against::Foot) {
                top = std::max(foot - length, highest);
            } else {
                foot = std::max(foot, top + length);
            }
            made_.rows[i].top += top;
        }
    }

    /// Whole body characters; the white that is over goes to both sides.
    void set_width() {
        const Length em = desk_.format().body_size;
        const Length edge = em.scaled(white_to_edge), text = em.scaled(white_to_text);
        if (made_.rows.empty()) {
            return;
        }
        made_.width_em = static_cast<int>(std::ceil((across_ + edge + text).ratio(em)));
        const Length over = em * made_.width_em - across_ - edge - text;
        for (VerticalRow& row : made_.rows) {
            row.across += edge + over / 2;
        }
    }

    struct Placed {
        Length length;
        Against place;
    };

    const Desk& desk_;
    const HeadlineTexts& texts_;
    const StoryStyle& style_;
    const Length height_;
    VerticalHeadline made_;
    std::vector<Placed> places_;  ///< Of made_.rows.
    Length block_;                ///< The longest row of the title.
    Length across_;               ///< Where the last row ends.
};

}  // namespace

VerticalHeadline fit_vertical_headline(const Desk& desk,
                                       const HeadlineTexts& texts,
                                       const StoryStyle& style,
                                       const HeadlineAsked& asked,
                                       bool from_left) {
    VerticalHeadline headline = Fitter{desk, texts, style, asked.measure}.fit(asked);
    headline.from_left = from_left;
    headline.where = texts.title.where;
    return headline;
}

void put_vertical_headline(const VerticalHeadline& headline,
                           const Rect& area,
                           std::vector<Mark>& out) {
    HeadlineGroups groups{headline.where, out};
    for (const VerticalRow& each : headline.rows) {
        const Length x =
            headline.from_left ? area.left() + each.across : area.right() - each.across;
        const Point top{x, area.top() + each.top};
        const Length size = each.row.size();
        std::vector<Mark>& marks =
            groups.next(each.part, {{x - size / 2, area.top()}, {size, area.size.height}});
        if (each.line) {
            set_column(each.row.items, LineJudge{each.row.items}, *each.line, top, marks);
        } else {
            set_column(each.row.items, top, each.row.tracking, marks);
        }
    }
}

}  // namespace banxin
