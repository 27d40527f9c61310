// SPDX-License-Identifier: Apache-2.0
#include "typography/balanced_rows.hpp"

#include "base/text.hpp"
#include "typography/break_opportunities.hpp"

#include <algorithm>
#include <limits>
#include <string_view>

namespace banxin {
namespace {

// What a division costs. Word boundaries are ICU's: a help, so a much more even division may
// overrule them, but nothing short of that.
constexpr double after_mark = 30, between_words = 120, inside_word = 500;
constexpr double lone_character = 180;    // at the start: the 园 of 产业园, or a part of a name
constexpr double space_passed_over = 60;  // inside a row, though the title is divided elsewhere
constexpr double counted_thing = 100;     // 一堂 without the 课 that it counts
constexpr double clinging_word = 250;     // 的 at the start of a row, 在 at the end of one
// × the square of what a row lacks of the widest one, as a share of it.
constexpr double shorter_above = 500, shorter_below = 800;
/// What text would rather not do costs it as much; a title does nothing that costs more.
constexpr double highest_penalty = 30;
constexpr int fewest_characters = 2;

/// Words of one character that belong to what is before them, and those that belong to what
/// follows.
constexpr std::u32string_view leans_back = U"的地得了着过们吗呢吧啊嗎過們著をがはにでへとも";
constexpr std::u32string_view leans_forward = U"在把被将對对向从從为為让讓使由于於和与與及不未第";

constexpr std::u32string_view numerals = U"一二两兩三四五六七八九十百千万萬几幾半每";
constexpr std::u32string_view counters =
    U"个個条條位名件台辆輛架艘只隻头頭棵株颗顆张張份册冊篇首幅场場套间間幢支枚双雙批种種类類级級堂"
    U"座部本项項户戶家";

bool contains(std::u32string_view set, char32_t scalar) {
    return set.find(scalar) != std::u32string_view::npos;
}

bool is_mark(CharClass cls) {
    switch (cls) {
        case CharClass::Closing:
        case CharClass::Comma:
        case CharClass::Colon:
        case CharClass::FullStop:
        case CharClass::Question:
        case CharClass::Dash:
        case CharClass::Ellipsis:
            return true;
        case CharClass::Opening:
        case CharClass::MiddleDot:
        case CharClass::Connector:
        case CharClass::Solidus:
        case CharClass::Ideograph:
        case CharClass::Latin:
        case CharClass::WideSpace:
            return false;
    }
    return false;
}

/// Tries every division of one title; titles are short.
class Divider {
  public:
    Divider(const LineItems& title, Length width, const std::string& language)
        : items_{title}, width_{width}, word_starts_{word_starts(title.text, language)} {
        place_.resize(items_.boxes.size() + 1);
        characters_.resize(items_.boxes.size() + 1);
        for (std::size_t i = 0; i < items_.boxes.size(); ++i) {
            place_[i + 1] = place_[i] + items_.boxes[i].body + gap(i);
            characters_[i + 1] = characters_[i] + characters_of(items_.boxes[i]);
        }
        for (std::size_t i = 0; i + 1 < items_.boxes.size(); ++i) {
            end_costs_.push_back(cost_of_end(i));
        }
    }

    std::optional<RowDivision> divide(int count) {
        extend(0, count, 0);
        return std::move(best_);
    }

  private:
    struct Row {
        std::size_t first = 0, last = 0;  ///< Boxes.
        Length width;
    };

    [[nodiscard]] Length gap(std::size_t i) const {
        return i + 1 < items_.boxes.size() ? items_.gaps[i].natural : Length{};
    }
    [[nodiscard]] bool is_space(std::size_t i) const {
        return items_.boxes[i].cls == CharClass::WideSpace;
    }
    [[nodiscard]] std::string_view text_of(const LineBox& box) const {
        return std::string_view{items_.text}.substr(box.text_first, box.text_bytes);
    }
    /// Marks and spaces are not counted.
    [[nodiscard]] int characters_of(const LineBox& box) const {
        const bool written = box.cls == CharClass::Ideograph || box.cls == CharClass::Latin;
        return written ? count_scalars(text_of(box)) : 0;
    }

    /// Ending a row behind box `i`.
    [[nodiscard]] double cost_of_end(std::size_t i) const {
        const Gap& gap = items_.gaps[i];
        if (gap.penalty > highest_penalty) {
            return no_break;
        }
        if (is_space(i) || is_space(i + 1) || gap.space_glyph != 0) {
            return gap.penalty;
        }
        const LineBox& before = items_.boxes[i];
        const LineBox& after = items_.boxes[i + 1];
        if (is_mark(before.cls) || after.cls == CharClass::Opening) {
            return gap.penalty + after_mark;
        }
        return gap.penalty + cost_between(before, after) + (counts(i) ? counted_thing : 0);
    }

    /// Whether box `i` ends a phrase like 一堂, which wants its noun.
    [[nodiscard]] bool counts(std::size_t i) const {
        return i > 0 && contains(counters, first_scalar(items_.boxes[i])) &&
               contains(numerals, first_scalar(items_.boxes[i - 1]));
    }

    [[nodiscard]] double cost_between(const LineBox& before, const LineBox& after) const {
        if (!word_starts_[after.text_first]) {
            return inside_word;
        }
        const bool clings_forward = is_lone(before) && begins_phrase(before);
        const bool clings_back = is_lone(after) && contains(leans_back, first_scalar(after));
        if (clings_forward || clings_back) {
            return between_words + clinging_word;
        }
        const bool lone = is_lone(after) && !begins_phrase(after);
        return between_words + (lone ? lone_character : 0);
    }

    [[nodiscard]] bool begins_phrase(const LineBox& box) const {
        const char32_t scalar = first_scalar(box);
        return contains(leans_forward, scalar) || contains(numerals, scalar);
    }
    [[nodiscard]] char32_t first_scalar(const LineBox& box) const {
        return scalar_at(items_.text, box.text_first).value;
    }
    /// Whether the box is a character that is a word by itself.
    [[nodiscard]] bool is_lone(const LineBox& box) const {
        return box.cls == CharClass::Ideograph && word_starts_[box.text_first] &&
               word_starts_[box.text_first + box.text_bytes];
    }

    /// Boxes [first, last) less the spaces at their ends; nothing if that is no row.
    [[nodiscard]] std::optional<Row> row(std::size_t first, std::size_t last) const {
        while (first < last && is_space(first)) {
            ++first;
        }
        while (last > first && is_space(last - 1)) {
            --last;
        }
        if (first == last) {
            return std::nullopt;
        }
        return Row{first, last, place_[last] - gap(last - 1) - place_[first]};
    }

    /// Completes the rows with those of the boxes from `first` on, in every way.
    void extend(std::size_t first, int count, double cost) {
        if (count == 1) {
            add_row(first, items_.boxes.size(), [&] { keep_if_best(cost); });
            return;
        }
        for (std::size_t last = first + 1; last < items_.boxes.size(); ++last) {
            const double with_end = cost + end_costs_[last - 1];
            if (with_end == no_break || (best_ && with_end >= best_->cost)) {
                continue;
            }
            add_row(first, last, [&] { extend(last, count - 1, with_end); });
        }
    }

    template <class Continue>
    void add_row(std::size_t first, std::size_t last, const Continue& go_on) {
        const auto made = row(first, last);
        const bool whole = first == 0 && last == items_.boxes.size();
        if (!made || made->width > width_ ||
            (!whole && characters_[last] - characters_[first] < fewest_characters)) {
            return;
        }
        rows_.push_back(*made);
        go_on();
        rows_.pop_back();
    }

    void keep_if_best(double cost) {
        Length widest;
        for (const Row& row : rows_) {
            widest = std::max(widest, row.width);
        }
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const double lacks = (widest - rows_[i].width).ratio(widest);
            const bool below = i > 0 && rows_[i].width < rows_[i - 1].width;
            cost += (below ? shorter_below : shorter_above) * lacks * lacks;
            cost += rows_.size() > 1 ? space_passed_over * spaces(rows_[i]) : 0;
        }
        if (best_ && cost >= best_->cost) {
            return;
        }
        best_ = RowDivision{{}, widest, cost};
        for (const Row& row : rows_) {
            const LineBox& last = items_.boxes[row.last - 1];
            best_->rows.push_back({items_.boxes[row.first].text_first,
                                   last.text_first + last.text_bytes,
                                   row.width,
                                   tracked_gaps(row)});
        }
    }

    [[nodiscard]] int spaces(const Row& row) const {
        int count = 0;
        for (std::size_t i = row.first; i < row.last; ++i) {
            count += is_space(i) ? 1 : 0;
        }
        return count;
    }

    [[nodiscard]] int tracked_gaps(const Row& row) const {
        int count = 0;
        for (std::size_t i = row.first; i + 1 < row.last; ++i) {
            count += items_.gaps[i].inside_word ? 0 : 1;
        }
        return count;
    }

    const LineItems& items_;
    const Length width_;
    const std::vector<bool> word_starts_;
    std::vector<Length> place_;      ///< Where each box begins, and the end.
    std::vector<int> characters_;    ///< Before each box, and in all.
    std::vector<double> end_costs_;  ///< Behind each box but the last.
    std::vector<Row> rows_;
    std::optional<RowDivision> best_;
};

}  // namespace

std::optional<RowDivision> balanced_rows(const LineItems& title,
                                         int count,
                                         Length width,
                                         const std::string& language) {
    return Divider{title, width, language}.divide(count);
}

std::string row_text(const LineItems& title, const BalancedRow& row) {
    return title.text.substr(row.first, row.last - row.first);
}

}  // namespace banxin
