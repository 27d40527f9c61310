// SPDX-License-Identifier: Apache-2.0
#include "typography/box_places.hpp"

#include "typography/composer.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace banxin {
namespace {

/// Less white than this beside a word looks like none (in 1/100 em).
constexpr int least_white = 6;

class Places {
  public:
    Places(const LineItems& items,
           const BrokenLine& line,
           const std::vector<Length>& gaps,
           Length left)
        : items_{items}, line_{line}, gaps_{gaps} {
        Length pen = left + line.fit.head;
        for (std::size_t i = first(); i < last(); ++i) {
            places_.push_back({pen, items.boxes[i].body});
            pen += items.boxes[i].body + (i + 1 < last() ? gap(i) : Length{});
        }
    }

    std::vector<BoxPlace> find() {
        for (std::size_t start = first(); start < last();) {
            std::size_t end = start + 1;
            if (is_latin(start)) {
                while (end < last() && is_latin(end) && is_one_phrase(end)) {
                    ++end;
                }
                place_phrase(start, end);
            }
            start = end;
        }
        return std::move(places_);
    }

  private:
    [[nodiscard]] std::size_t first() const { return line_.asked.first; }
    [[nodiscard]] std::size_t last() const { return line_.asked.last; }
    [[nodiscard]] const LineBox& box(std::size_t i) const { return items_.boxes[i]; }
    [[nodiscard]] Length gap(std::size_t i) const { return gaps_[i - first()]; }
    [[nodiscard]] bool is_latin(std::size_t i) const { return box(i).cls == CharClass::Latin; }
    [[nodiscard]] bool is_hanzi(std::size_t i) const { return box(i).cls == CharClass::Ideograph; }
    [[nodiscard]] bool is_one_phrase(std::size_t i) const {
        return items_.gaps[i - 1].inside_word || items_.gaps[i - 1].space_glyph != 0;
    }

    void move(std::size_t start, std::size_t end, Length by) {
        for (std::size_t i = start; i < end; ++i) {
            places_[i - first()].left += by;
        }
    }

    /// Moves the phrase of the boxes [start, end) to where it looks right.
    void place_phrase(std::size_t start, std::size_t end) {
        const bool opens = start == first();
        const bool closes = end == last() && !line_.asked.ends_paragraph;
        if (opens || closes) {
            const Length inward = opens ? -box(start).pad_before : box(end - 1).pad_after;
            move(start, end, opens && closes ? Length{} : inward);
        } else if (items_.composition.grid != Grid::Off && end < last()) {
            balance(start, end);
        }
    }

    /// A phrase with a hanzi close to it on one side and a mark on the other gets half the blank of
    /// that mark; a mark that the phrase carries, a bracket before it or a stop behind it, goes
    /// with it.
    void balance(std::size_t start, std::size_t end) {
        const Length none = items_.size * least_white / 100;
        const bool close_before =
            is_hanzi(start - 1) && gap(start - 1) + box(start).pad_before < none;
        const bool close_after = is_hanzi(end) && gap(end - 1) + box(end - 1).pad_after < none;
        if (close_before == close_after) {
            return;
        }
        std::size_t from = start, to = end;
        if (close_before) {
            while (to < last() && is_closing(box(to).cls) && gap(to - 1) == Length{}) {
                ++to;
            }
        } else {
            while (from > first() && box(from - 1).cls == CharClass::Opening &&
                   gap(from - 1) == Length{}) {
                --from;
            }
        }
        const Length white = close_before ? white_after(to) : white_before(from);
        if (white < items_.size / 4) {
            return;
        }
        const Length step = std::min(white / 2, items_.size / 4);
        move(from, to, close_before ? step : -step);
    }

    /// The blank of a mark in front of box `i`; none at an edge of the line, which stays flush.
    [[nodiscard]] Length white_before(std::size_t i) const {
        if (i == first()) {
            return {};
        }
        const bool of_mark = is_closing(box(i - 1).cls) || box(i).cls == CharClass::Opening;
        return of_mark ? gap(i - 1) : Length{};
    }
    /// The same behind box `i - 1`.
    [[nodiscard]] Length white_after(std::size_t i) const {
        if (i == last()) {
            return {};
        }
        const bool of_mark = box(i).cls == CharClass::Opening || is_closing(box(i - 1).cls);
        return of_mark ? gap(i - 1) : Length{};
    }

    const LineItems& items_;
    const BrokenLine& line_;
    const std::vector<Length>& gaps_;
    std::vector<BoxPlace> places_;
};

}  // namespace

std::vector<BoxPlace> places_of(const LineItems& items,
                                const BrokenLine& line,
                                const std::vector<Length>& gaps,
                                Length left) {
    return Places{items, line, gaps, left}.find();
}

}  // namespace banxin
