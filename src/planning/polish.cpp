// SPDX-License-Identifier: Apache-2.0
#include "planning/polish.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace banxin {
namespace {

constexpr int most_rounds = 12;
constexpr int seam_reach = 5;  // lines
constexpr double gain = 1e-4;

class Polisher {
  public:
    Polisher(const PageProblem& problem, PageLayout& layout)
        : problem_{problem}, layout_{layout}, best_{page_cost(problem, layout)} {}

    PageCost run() {
        for (int round = 0; round < most_rounds; ++round) {
            const double before = best_.cost;
            rearrange();
            shift_seams();
            swap_stories();
            if (best_.cost > before - gain) {
                break;
            }
        }
        return best_;
    }

  private:
    [[nodiscard]] bool bent(std::size_t i) const {
        return layout_[i].shape->elbow_columns > 0 || layout_[i].shape->step_columns > 0;
    }

    /// Takes the changed layout if it is better, else goes back to `before`.
    bool keep_if_better(const PageLayout& before) {
        const PageCost cost = page_cost(problem_, layout_);
        if (cost.cost < best_.cost - gain) {
            best_ = cost;
            return true;
        }
        layout_ = before;
        return false;
    }

    void rearrange() {
        for (std::size_t i = 0; i < layout_.size(); ++i) {
            if (bent(i)) {
                continue;
            }
            const ShapeTable& table = problem_.tables[layout_[i].story];
            const int columns = layout_[i].shape->columns, lines = layout_[i].shape->lines;
            for (unsigned edges = 0; edges < edge_classes; ++edges) {
                const StoryShape& shape = table.at(columns, lines, edges);
                if (!shape.possible()) {
                    continue;
                }
                for (const Side side : {Side::Right, Side::Left, Side::Middle}) {
                    const PageLayout before = layout_;
                    layout_[i].shape = &shape;
                    layout_[i].picture = side;
                    keep_if_better(before);
                    if (shape.picture_legs == 0 || shape.arrangement != Arrangement::Over) {
                        break;
                    }
                }
            }
        }
    }

    /// Stories that end or begin at one level and touch each other there.
    struct Seam {
        std::vector<std::size_t> above, below;
    };

    [[nodiscard]] bool share_columns(std::size_t a, std::size_t b) const {
        return layout_[a].column < layout_[b].right() && layout_[b].column < layout_[a].right();
    }

    [[nodiscard]] Seam seam_from(std::size_t first) const {
        const int line = layout_[first].line;
        Seam seam{{}, {first}};
        const auto has = [](const std::vector<std::size_t>& list, std::size_t i) {
            return std::ranges::find(list, i) != list.end();
        };
        const auto touches = [&](std::size_t i, const std::vector<std::size_t>& list) {
            return std::ranges::any_of(list, [&](std::size_t j) { return share_columns(i, j); });
        };
        for (bool grows = true; grows;) {
            grows = false;
            for (std::size_t i = 0; i < layout_.size(); ++i) {
                if (layout_[i].bottom() == line && !bent(i) && !has(seam.above, i) &&
                    touches(i, seam.below)) {
                    seam.above.push_back(i);
                    grows = true;
                }
                if (layout_[i].line == line && !has(seam.below, i) && touches(i, seam.above)) {
                    seam.below.push_back(i);
                    grows = true;
                }
            }
        }
        return seam;
    }

    [[nodiscard]] int columns_of(const std::vector<std::size_t>& stories) const {
        int columns = 0;
        for (const std::size_t i : stories) {
            columns += layout_[i].shape->columns;
        }
        return columns;
    }

    /// Gives the story the cheapest shape of another depth, if there is one.
    bool set_depth(std::size_t i, int lines) {
        if (lines < 1 || lines > problem_.space.lines()) {
            return false;
        }
        const StoryShape& shape =
            problem_.tables[layout_[i].story].best(layout_[i].shape->columns, lines);
        if (shape.possible()) {
            layout_[i].shape = &shape;
        }
        return shape.possible();
    }

    bool shift(const Seam& seam, int lines) {
        for (const std::size_t i : seam.above) {
            if (!set_depth(i, layout_[i].shape->lines + lines)) {
                return false;
            }
        }
        for (const std::size_t i : seam.below) {
            if (!set_depth(i, layout_[i].shape->lines - lines)) {
                return false;
            }
            layout_[i].line = static_cast<std::uint8_t>(layout_[i].line + lines);
        }
        return true;
    }

    void shift_seams() {
        for (std::size_t first = 0; first < layout_.size(); ++first) {
            const Seam seam = seam_from(first);
            const bool straight =
                std::ranges::none_of(seam.below, [&](std::size_t i) { return bent(i); });
            if (seam.above.empty() || !straight ||
                columns_of(seam.above) != columns_of(seam.below)) {
                continue;
            }
            for (int lines = -seam_reach; lines <= seam_reach; ++lines) {
                const PageLayout before = layout_;
                if (lines == 0) {
                    continue;
                }
                if (!shift(seam, lines)) {
                    layout_ = before;
                } else if (keep_if_better(before)) {
                    break;
                }
            }
        }
    }

    void swap_stories() {
        for (std::size_t i = 0; i < layout_.size(); ++i) {
            for (std::size_t j = i + 1; j < layout_.size(); ++j) {
                if (bent(i) || bent(j)) {
                    continue;
                }
                const PageLayout before = layout_;
                std::swap(layout_[i].story, layout_[j].story);
                if (set_depth(i, layout_[i].shape->lines) &&
                    set_depth(j, layout_[j].shape->lines)) {
                    keep_if_better(before);
                } else {
                    layout_ = before;
                }
            }
        }
    }

    const PageProblem& problem_;
    PageLayout& layout_;
    PageCost best_;
};

}  // namespace

PageCost polish(const PageProblem& problem, PageLayout& layout) {
    return Polisher{problem, layout}.run();
}

}  // namespace banxin
