// SPDX-License-Identifier: Apache-2.0
#include "planning/polish.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

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
            for (const StoryShape* shape :
                 problem_.tables[layout_[i].story].shapes_like(*layout_[i].shape)) {
                for (const Side side : {Side::Right, Side::Left, Side::Middle}) {
                    const PageLayout before = layout_;
                    layout_[i].shape = shape;
                    layout_[i].picture = side;
                    keep_if_better(before);
                    if (shape->picture_legs == 0 || shape->arrangement != Arrangement::Over) {
                        break;
                    }
                }
            }
        }
    }

    /// One level edge of a story: a place of more than four sides has two above or two below.
    struct Edge {
        enum Kind { Head, LowerHead, Foot, DeeperFoot } kind = Head;
        std::size_t story = 0;
        int first = 0, end = 0, line = 0;  ///< Columns; where the edge is.

        [[nodiscard]] bool is_above() const { return kind == Foot || kind == DeeperFoot; }
        [[nodiscard]] bool touches(const Edge& other) const {
            return line == other.line && is_above() != other.is_above() && first < other.end &&
                   other.first < end;
        }
    };

    [[nodiscard]] std::vector<Edge> edges() const {
        std::vector<Edge> edges;
        for (std::size_t i = 0; i < layout_.size(); ++i) {
            const PlacedShape& placed = layout_[i];
            const auto add = [&](Edge::Kind plain, Edge::Kind bent, int of_bent, int a, int b) {
                const int middle =
                    placed.bent_at_right ? placed.right() - of_bent : placed.column + of_bent;
                const int first = placed.bent_at_right ? placed.column : middle;
                const int end = placed.bent_at_right ? middle : placed.right();
                edges.push_back({plain, i, first, end, a});
                if (of_bent > 0) {
                    edges.push_back({bent,
                                     i,
                                     placed.bent_at_right ? middle : +placed.column,
                                     placed.bent_at_right ? placed.right() : middle,
                                     b});
                }
            };
            const StoryShape& shape = *placed.shape;
            add(Edge::Head,
                Edge::LowerHead,
                shape.step_columns,
                placed.line,
                placed.line + shape.step_lines);
            add(Edge::Foot,
                Edge::DeeperFoot,
                shape.elbow_columns,
                placed.bottom(),
                placed.bottom() + shape.elbow_lines);
        }
        return edges;
    }

    /// The edges that must move with `first`: those that it touches, and what they touch.
    [[nodiscard]] static std::vector<Edge> seam_of(const Edge& first,
                                                   const std::vector<Edge>& edges) {
        std::vector<Edge> seam{first};
        for (std::size_t next = 0; next < seam.size(); ++next) {
            for (const Edge& edge : edges) {
                const bool known = std::ranges::any_of(seam, [&](const Edge& one) {
                    return one.story == edge.story && one.kind == edge.kind;
                });
                if (!known && edge.touches(seam[next])) {
                    seam.push_back(edge);
                }
            }
        }
        return seam;
    }

    /// Whether stories meet along all of the seam: else something else stands there.
    [[nodiscard]] static bool is_between_stories(const std::vector<Edge>& seam) {
        int columns = 0;
        for (const Edge& edge : seam) {
            columns += (edge.is_above() ? 1 : -1) * (edge.end - edge.first);
        }
        return columns == 0;
    }

    /// Gives the story the cheapest shape of another outline, if there is one.
    bool set_shape(std::size_t i, const StoryShape& like) {
        if (like.lines < 1 || like.lines > problem_.space.lines()) {
            return false;
        }
        const std::vector<const StoryShape*> shapes =
            problem_.tables[layout_[i].story].shapes_like(like);
        const auto cheapest = std::ranges::min_element(
            shapes, {}, [](const StoryShape* shape) { return shape->cost; });
        if (cheapest != shapes.end()) {
            layout_[i].shape = *cheapest;
        }
        return cheapest != shapes.end();
    }

    bool shift(const std::vector<Edge>& seam, int lines) {
        std::vector<StoryShape> outlines;
        for (const PlacedShape& placed : layout_) {
            outlines.push_back(*placed.shape);
        }
        const auto add = [](std::uint8_t& count, int more) {
            count = static_cast<std::uint8_t>(count + more);
        };
        for (const Edge& edge : seam) {
            StoryShape& outline = outlines[edge.story];
            switch (edge.kind) {
                case Edge::Head:
                    add(layout_[edge.story].line, lines);
                    add(outline.lines, -lines);
                    add(outline.step_lines, outline.step_columns > 0 ? -lines : 0);
                    break;
                case Edge::LowerHead:
                    add(outline.step_lines, lines);
                    break;
                case Edge::Foot:
                    add(outline.lines, lines);
                    add(outline.elbow_lines, outline.elbow_columns > 0 ? -lines : 0);
                    break;
                case Edge::DeeperFoot:
                    add(outline.elbow_lines, lines);
                    break;
            }
        }
        return std::ranges::all_of(
            seam, [&](const Edge& edge) { return set_shape(edge.story, outlines[edge.story]); });
    }

    void shift_seams() {
        const std::size_t count = edges().size();
        for (std::size_t i = 0; i < count; ++i) {
            const std::vector<Edge> all = edges();
            if (all[i].is_above()) {
                continue;
            }
            const std::vector<Edge> seam = seam_of(all[i], all);
            if (!is_between_stories(seam)) {
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
                const PageLayout before = layout_;
                std::swap(layout_[i].story, layout_[j].story);
                if (set_shape(i, *layout_[i].shape) && set_shape(j, *layout_[j].shape)) {
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
