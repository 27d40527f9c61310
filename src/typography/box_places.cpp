// SPDX-License-Identifier: Apache-2.0
#include "typography/box_places.hpp"

#include "typography/composer.hpp"

#include <cstddef>

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
                move(start, end, shift_of(start, end));
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
    [[nodiscard]] bool is_one_phrase(std::size_t i) const {
        return items_.gaps[i - 1].inside_word || items_.gaps[i - 1].space_glyph != 0;
    }

    void move(std::size_t start, std::size_t end, Length by) {
        for (std::size_t i = start; i < end; ++i) {
            places_[i - first()].left += by;
        }
    }

    /// How far the phrase of the boxes [start, end) stands from where its body is.
    [[nodiscard]] Length shift_of(std::size_t start, std::size_t end) const {
        const bool opens = start == first();
        const bool closes = end == last() && !line_.asked.ends_paragraph;
        if (opens || closes) {
            return opens && closes ? Length{}
                   : opens         ? -box(start).pad_before
                                   : box(end - 1).pad_after;
        }
        if (end == last() || items_.composition.grid == Grid::Off) {
            return {};
        }
        const Length before = gap(start - 1) + box(start).pad_before;
        const Length after = gap(end - 1) + box(end - 1).pad_after;
        const Length none = items_.size * least_white / 100;
        if (is_closing(box(start - 1).cls) && takes_white(end) && after < none) {
            return -(before - after) / 2;
        }
        if (box(end).cls == CharClass::Opening && takes_white(start - 1) && before < none) {
            return (after - before) / 2;
        }
        return {};
    }

    [[nodiscard]] bool takes_white(std::size_t i) const {
        return box(i).cls == CharClass::Ideograph;
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
