// SPDX-License-Identifier: Apache-2.0
#include "typography/box_places.hpp"

#include <cstddef>

namespace banxin {
namespace {

/// Whether boxes `i` and `i + 1` belong to one Latin phrase.
bool is_one_phrase(const LineItems& items, std::size_t i) {
    const bool latin =
        items.boxes[i].cls == CharClass::Latin && items.boxes[i + 1].cls == CharClass::Latin;
    return latin && (items.gaps[i].inside_word || items.gaps[i].space_glyph != 0);
}

}  // namespace

std::vector<BoxPlace> places_of(const LineItems& items,
                                const BrokenLine& line,
                                const std::vector<Length>& gaps,
                                Length left) {
    const std::size_t first = line.asked.first, last = line.asked.last;
    std::vector<BoxPlace> places;
    Length pen = left + line.fit.head;
    for (std::size_t i = first; i < last; ++i) {
        places.push_back({pen, items.boxes[i].body});
        pen += items.boxes[i].body + (i + 1 < last ? gaps[i - first] : Length{});
    }
    std::size_t end_of_first = first + 1;
    while (end_of_first < last && is_one_phrase(items, end_of_first - 1)) {
        ++end_of_first;
    }
    if (end_of_first == last) {
        return places;  // flush at both edges as it is
    }
    for (std::size_t i = first; i < end_of_first; ++i) {
        places[i - first].left -= items.boxes[first].pad_before;
    }
    if (!line.asked.ends_paragraph) {
        std::size_t i = last;
        do {
            --i;
            places[i - first].left += items.boxes[last - 1].pad_after;
        } while (i > first && is_one_phrase(items, i - 1));
    }
    return places;
}

BrokenLine whole_line(const LineItems& items) {
    BrokenLine line;
    line.asked = {0, items.boxes.size(), {}, true, true};
    return line;
}

std::vector<Length> natural_gaps(const LineItems& items, Length tracking) {
    std::vector<Length> gaps;
    for (const Gap& gap : items.gaps) {
        gaps.push_back(gap.natural + (gap.inside_word ? Length{} : tracking));
    }
    return gaps;
}

}  // namespace banxin
