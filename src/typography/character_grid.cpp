// SPDX-License-Identifier: Apache-2.0
#include "typography/character_grid.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace banxin {
namespace {

Length step_of(const LineItems& items) {
    switch (items.composition.grid) {
        case Grid::Off:
            return {};
        case Grid::Half:
            return items.size / 2;
        case Grid::Full:
            return items.size;
    }
    return {};
}

class GridFiller {
  public:
    GridFiller(TextBoxes& boxes, const Composer& composer)
        : items_{boxes.items},
          boxes_{boxes.items.boxes},
          joins_{boxes.joins},
          composer_{composer},
          em_{boxes.items.size} {}

    void fill() {
        if (items_.composition.grid == Grid::Off) {
            return;
        }
        if (items_.composition.grid == Grid::Full) {
            fill_cells();
        }
        for (std::size_t first = 0; first < boxes_.size();) {
            if (boxes_[first].cls != CharClass::Latin) {
                ++first;
                continue;
            }
            std::size_t last = first + 1;
            Length width = boxes_[first].body;
            while (last < boxes_.size() && boxes_[last].cls == CharClass::Latin &&
                   (joins_[last].inside_word || joins_[last].word_space)) {
                width += joins_[last].word_space ? em_.scaled(composer_.rules().word_space.natural)
                                                 : Length{};
                width += boxes_[last].body;
                ++last;
            }
            pad(first, last, up_to_grid(items_, width) - width);
            first = last;
        }
    }

  private:
    void fill_cells() {
        for (LineBox& box : boxes_) {
            const bool whole =
                box.cls == CharClass::Latin || box.body + box.blank_before + box.blank_after >= em_;
            if (!whole) {
                box.shift += (em_ - box.body) / 2;
                box.body = em_;
            }
        }
    }

    /// Shares `blank` between those sides of the boxes [first, last), one Latin phrase, that stand
    /// beside hanzi. There is no white beside a mark (clreq #h-mixed_text_composition), so between
    /// two of them the phrase stays as wide as it is, and its line makes good for it. Squared paper
    /// knows no such thing: there every cell is filled.
    void pad(std::size_t first, std::size_t last, Length blank) {
        const bool before = first > 0 && boxes_[first - 1].cls == CharClass::Ideograph;
        const bool after = last < boxes_.size() && boxes_[last].cls == CharClass::Ideograph;
        const bool squared = items_.composition.grid == Grid::Full;
        if (!before && !after && !squared) {
            return;
        }
        const Length left = before == after ? blank / 2 : before ? blank : Length{};
        LineBox& start = boxes_[first];
        start.pad_before = left;
        start.shift += left;
        start.body += left;
        LineBox& end = boxes_[last - 1];
        end.pad_after = blank - left;
        end.body += blank - left;
    }

    LineItems& items_;
    std::vector<LineBox>& boxes_;
    const std::vector<Join>& joins_;
    const Composer& composer_;
    const Length em_;
};

}  // namespace

Length up_to_grid(const LineItems& items, Length width) {
    const Length step = step_of(items);
    if (step == Length{}) {
        return width;
    }
    const std::int64_t steps = (width - items.size / 50 + step - Length::from_units(1)) / step;
    return step * std::max<std::int64_t>(1, steps);
}

void fill_grid(TextBoxes& boxes, const Composer& composer) {
    GridFiller{boxes, composer}.fill();
}

}  // namespace banxin
