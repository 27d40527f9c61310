// SPDX-License-Identifier: Apache-2.0
#include "planning/search.hpp"

#include "planning/page_cost.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <limits>
#include <map>
#include <unordered_map>
#include <utility>

namespace banxin {
namespace {

constexpr float infinite = std::numeric_limits<float>::infinity();
constexpr int least_left = 9;     // lines below a story that another can still take
constexpr float not_closing = 8;  // two stories left that seem not to close the page
constexpr std::size_t twins = 2;  // beginnings kept with the same stories and the same skyline
constexpr std::size_t most_finals = 600;
constexpr float seam_share = 0.9F;

/// A page begun.
struct Node {
    Skyline levels{};
    std::uint32_t placed = 0;   ///< Stories, as bits.
    std::uint16_t crossed = 0;  ///< Gutters that something crosses: bit i is the one right of i.
    float cost = 0;             ///< Beyond what the cheapest shapes cost.
    float promise = 0;          ///< The same with what the rest will cost at the least.
    int before = -1;            ///< Index of the node it goes on from.
    PlacedShape last;
};

class Search {
  public:
    Search(const PageProblem& problem, const AreaCosts& areas, const SearchAsked& asked)
        : problem_{problem},
          areas_{areas},
          asked_{asked},
          count_{problem.stories()},
          columns_{problem.space.columns()},
          width_{static_cast<std::size_t>(asked.width)},
          shapes_(problem.tables.size()) {
        for (std::size_t story = 0; story < problem.tables.size(); ++story) {
            if (problem.traits[story].leads) {
                lead_ = static_cast<int>(story);
            }
            collect_shapes(story);
        }
    }

    std::vector<PageLayout> run() {
        Node start;
        start.levels = problem_.space.empty();
        levels_.push_back({start});
        for (int depth = 0; depth < count_; ++depth) {
            next_.clear();
            limit_ = infinite;
            const std::vector<Node>& nodes = levels_.back();
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                expand(nodes[i], static_cast<int>(i));
            }
            levels_.push_back(selected(depth + 1 == count_));
            if (levels_.back().empty()) {
                return {};
            }
        }
        std::vector<PageLayout> pages;
        for (std::size_t i = 0; i < std::min(levels_.back().size(), most_finals); ++i) {
            pages.push_back(chain(count_, static_cast<int>(i)));
        }
        return pages;
    }

  private:
    /// The shapes of a story by width, the cheapest first.
    void collect_shapes(std::size_t story) {
        const ShapeTable& table = problem_.tables[story];
        shapes_[story].resize(static_cast<std::size_t>(columns_) + 1);
        for (int columns = 1; columns <= columns_; ++columns) {
            std::vector<const StoryShape*>& list =
                shapes_[story][static_cast<std::size_t>(columns)];
            for (const int lines : table.depths(columns)) {
                for (unsigned edges = 0; edges < edge_classes; ++edges) {
                    if (table.at(columns, lines, edges).possible()) {
                        list.push_back(&table.at(columns, lines, edges));
                    }
                }
            }
            for (const StoryShape& elbow : table.elbows(columns)) {
                list.push_back(&elbow);
            }
            std::ranges::stable_sort(list, {}, [](const StoryShape* shape) { return shape->cost; });
        }
    }

    PageLayout chain(int depth, int index) const {
        PageLayout layout;
        for (; depth > 0; --depth) {
            const Node& node =
                levels_[static_cast<std::size_t>(depth)][static_cast<std::size_t>(index)];
            layout.push_back(node.last);
            index = node.before;
        }
        return layout;
    }

    /// The highest free place: its line, its columns.
    struct Place {
        int line = 0, first = 0, end = 0;
        bool found = false;
    };
    [[nodiscard]] Place next_place(const Skyline& levels) const {
        Place place;
        for (int column = 0; column < columns_; ++column) {
            const int level = levels[static_cast<std::size_t>(column)];
            if (level < problem_.space.lines() && (!place.found || level < place.line)) {
                place = {level, column, column, true};
            }
        }
        if (place.found) {
            while (place.end < columns_ &&
                   levels[static_cast<std::size_t>(place.end)] == place.line) {
                ++place.end;
            }
        }
        return place;
    }

    void expand(const Node& node, int index) {
        const Place place = next_place(node.levels);
        if (!place.found) {
            return;
        }
        const PageLayout before = chain(static_cast<int>(levels_.size()) - 1, index);
        views_.assign(problem_.fixed.begin(), problem_.fixed.end());
        for (const PlacedShape& placed : before) {
            views_.push_back(problem_.view(placed));
        }
        order_bounds(node, place.line);
        for (int story = 0; story < count_; ++story) {
            if ((node.placed >> story & 1U) != 0) {
                continue;
            }
            for (int columns = 1; columns <= place.end - place.first; ++columns) {
                if (may_stand(node, place, story, columns)) {
                    try_shapes(node, index, before, place, story, columns);
                }
            }
            try_steps(node, index, before, place, story);
        }
    }

    /// What each story that is not on the page yet will cost at the least because others stand
    /// above it.
    void order_bounds(const Node& node, int line) {
        lowest_place_ = 0.8F * static_cast<float>(line) / static_cast<float>(problem_.grid.lines());
        for (int story = 0; story < count_; ++story) {
            float bound = 0;
            if ((node.placed >> story & 1U) == 0) {
                const int rank = problem_.traits[static_cast<std::size_t>(story)].rank;
                for (const StoryView& view : views_) {
                    if (rank < view.rank) {
                        bound += cost_of_order(
                            problem_.weights, view.rank - rank, lowest_place_ - view.place);
                    }
                }
            }
            order_bound_[static_cast<std::size_t>(story)] = bound;
        }
    }

    /// The lead takes a top corner; until then one stays free for it.
    [[nodiscard]] bool may_stand(const Node& node,
                                 const Place& place,
                                 int story,
                                 int columns) const {
        if (lead_ < 0 || (node.placed >> lead_ & 1U) != 0) {
            return true;
        }
        const int end = place.first + columns;
        return story == lead_ ? is_lead_corner(place.line, place.first, columns)
                              : keeps_lead_corner(node, place.first, end);
    }

    /// Whether the lead may begin there, with a head so many columns wide.
    [[nodiscard]] bool is_lead_corner(int line, int first, int columns) const {
        if (asked_.lead_columns > 0 && columns != asked_.lead_columns) {
            return false;
        }
        const bool left = first == 0, right = first + columns == columns_;
        const bool wanted =
            !asked_.lead_corner || (*asked_.lead_corner == Side::Left ? left : right);
        return wanted && in_top_corner(problem_.space, first, first + columns, line);
    }

    /// Whether a corner stays free for the lead, if it is not on the page yet.
    [[nodiscard]] bool keeps_lead_corner(const Node& node, int first, int end) const {
        if (lead_ < 0 || (node.placed >> lead_ & 1U) != 0) {
            return true;
        }
        const auto free = [&](int column) {
            return node.levels[static_cast<std::size_t>(column)] == problem_.space.top(column);
        };
        const bool left = free(0) && first != 0, right = free(columns_ - 1) && end != columns_;
        if (asked_.lead_corner) {
            return *asked_.lead_corner == Side::Left ? left : right;
        }
        return left || right;
    }

    void try_shapes(const Node& node,
                    int index,
                    const PageLayout& before,
                    const Place& place,
                    int story,
                    int columns) {
        const ShapeTable& table = problem_.tables[static_cast<std::size_t>(story)];
        int stop = problem_.space.lines();
        for (int column = place.first; column < place.first + columns; ++column) {
            stop = std::min(stop, problem_.space.next_taken(column, place.line));
        }
        for (const StoryShape* shape :
             shapes_[static_cast<std::size_t>(story)][static_cast<std::size_t>(columns)]) {
            if (node.cost + shape->cost - table.least_cost >= limit_) {
                break;
            }
            if (place.line + shape->lines > stop) {
                continue;
            }
            PlacedShape placed;
            placed.shape = shape;
            placed.story = static_cast<std::uint8_t>(story);
            placed.column = static_cast<std::uint8_t>(place.first);
            placed.line = static_cast<std::uint8_t>(place.line);
            try_place(node, index, before, placed);
            if (shape->elbow_columns > 0) {
                placed.bent_at_right = true;
                try_place(node, index, before, placed);
            }
        }
    }

    /// Places that begin at the lowest level and go on into the neighbours, which begin lower.
    void try_steps(
        const Node& node, int index, const PageLayout& before, const Place& place, int story) {
        const ShapeTable& table = problem_.tables[static_cast<std::size_t>(story)];
        for (const bool at_right : {true, false}) {
            const int first_lower = at_right ? place.end : place.first - 1;
            if (first_lower < 0 || first_lower >= columns_) {
                continue;
            }
            const int level = node.levels[static_cast<std::size_t>(first_lower)];
            const int down = level - place.line;
            if (down < least_step || down > most_step || level >= problem_.space.lines()) {
                continue;
            }
            for (int lower = 1; lower <= most_stepped; ++lower) {
                const int last = at_right ? place.end + lower - 1 : place.first - lower;
                if (last < 0 || last >= columns_ ||
                    node.levels[static_cast<std::size_t>(last)] != level) {
                    break;
                }
                for (int head = 1; head <= place.end - place.first; ++head) {
                    const int column = at_right ? place.end - head : place.first - lower;
                    const int head_column = at_right ? column : column + lower;
                    if (story == lead_ ? !is_lead_corner(place.line, head_column, head)
                                       : !keeps_lead_corner(node, column, column + head + lower)) {
                        continue;
                    }
                    for (const StoryShape& shape : table.steps(head + lower, lower, down)) {
                        if (node.cost + shape.cost - table.least_cost >= limit_) {
                            break;
                        }
                        PlacedShape placed;
                        placed.shape = &shape;
                        placed.story = static_cast<std::uint8_t>(story);
                        placed.column = static_cast<std::uint8_t>(column);
                        placed.line = static_cast<std::uint8_t>(place.line);
                        placed.bent_at_right = at_right;
                        try_place(node, index, before, placed);
                    }
                }
            }
        }
    }

    /// The skyline with the shape on it; nothing if it leaves a place that nothing can fill.
    [[nodiscard]] std::optional<Skyline> with(const Skyline& levels,
                                              const PlacedShape& placed) const {
        const PageSpace& space = problem_.space;
        Skyline below = levels;
        for (int column = placed.column; column < placed.right(); ++column) {
            const int bottom = placed.bottom_in(column);
            const int stop = space.next_taken(column, placed.top_in(column));
            if (bottom > stop || (bottom < stop && stop - bottom < least_left)) {
                return std::nullopt;
            }
            below[static_cast<std::size_t>(column)] =
                static_cast<std::uint8_t>(space.next_free(column, bottom));
        }
        for (int column = std::max(1, static_cast<int>(placed.column));
             column <= std::min(columns_ - 1, placed.right());
             ++column) {
            const int a = below[static_cast<std::size_t>(column - 1)];
            const int b = below[static_cast<std::size_t>(column)];
            if (a != b && std::abs(a - b) < least_step && std::max(a, b) < space.lines()) {
                return std::nullopt;
            }
        }
        if (placed.shape->elbow_columns > 0 && !elbow_rests(levels, below, placed)) {
            return std::nullopt;
        }
        return below;
    }

    /// One foot of an elbow is level with a neighbour or stands on something.
    [[nodiscard]] bool elbow_rests(const Skyline& levels,
                                   const Skyline& below,
                                   const PlacedShape& placed) const {
        const int left = placed.column, right = placed.right() - 1;
        const auto level = [&](const Skyline& line, int column) {
            return line[static_cast<std::size_t>(column)];
        };
        return level(below, left) > placed.bottom_in(left) ||
               level(below, right) > placed.bottom_in(right) ||
               level(below, left) == problem_.space.lines() ||
               level(below, right) == problem_.space.lines() ||
               (left > 0 && level(below, left) == level(levels, left - 1)) ||
               (right + 1 < columns_ && level(below, right) == level(levels, right + 1));
    }

    void try_place(const Node& node, int index, const PageLayout& before, PlacedShape placed) {
        const auto below = with(node.levels, placed);
        if (!below) {
            return;
        }
        const ShapeTable& table = problem_.tables[placed.story];
        const std::uint32_t on_page = node.placed | 1U << placed.story;
        const std::uint32_t left = (1U << count_) - 1 - on_page;
        const int room = problem_.space.free_below(*below);
        if ((left == 0) != (room == 0)) {
            return;
        }
        const float rest = areas_.of(left, room);
        float cost = node.cost + placed.shape->cost - table.least_cost;
        if (cost + rest >= limit_) {
            return;
        }
        choose_picture_side(placed);
        const StoryView view = problem_.view(placed);
        PageCost pairs;
        for (const StoryView& other : views_) {
            add_pair_cost(problem_.weights, view, other, pairs);
        }
        cost += static_cast<float>(pairs.cost);
        if (view.leads) {
            cost += static_cast<float>(cost_of_corner(problem_, placed));
        }
        cost += static_cast<float>(cost_of_step(problem_, placed));
        cost += cost_of_kin(before, view, placed) + cost_of_kind(before, *placed.shape);
        const std::uint16_t crossed = static_cast<std::uint16_t>(
            node.crossed | (((1U << (placed.shape->columns - 1)) - 1) << placed.column));
        cost += cost_of_seams(node, *below, crossed, placed);
        float promise = cost + rest + coming_order(left, view) + coming_seams(*below, crossed);
        if (promise >= limit_) {
            return;
        }
        const int stories_left = std::popcount(left);
        if ((stories_left == 1 || stories_left == 2) && !closes(*below, left, stories_left)) {
            if (stories_left == 1) {
                return;
            }
            promise += not_closing;
            if (promise >= limit_) {
                return;
            }
        }
        next_.push_back({*below, on_page, crossed, cost, promise, index, placed});
        if (next_.size() >= width_ * 6) {
            cut_down(width_ * 4);
        }
    }

    /// A picture below its headline may stand left, right or in the middle: where it touches none.
    void choose_picture_side(PlacedShape& placed) const {
        const StoryShape& shape = *placed.shape;
        if (shape.picture_legs == 0 || shape.arrangement != Arrangement::Over ||
            shape.picture_legs == shape.legs || shape.elbow_columns > 0 || shape.step_columns > 0) {
            return;
        }
        const bool boxed = problem_.tables[placed.story].boxed();
        for (const Side side : {Side::Right, Side::Left, Side::Middle}) {
            placed.picture = side;
            const GridBox picture = picture_box_of(placed, problem_.grid, boxed);
            const bool touches = std::ranges::any_of(views_, [&](const StoryView& view) {
                return !view.picture.empty() && touching(picture, view.picture);
            });
            if (!touches) {
                return;
            }
        }
        placed.picture = Side::Right;
    }

    [[nodiscard]] float cost_of_kin(const PageLayout& before,
                                    const StoryView& view,
                                    const PlacedShape& placed) const {
        float cost = 0;
        const std::size_t fixed = problem_.fixed.size();
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (problem_.related(placed.story, before[i].story) &&
                !adjoin(view, views_[fixed + i])) {
                cost += static_cast<float>(problem_.weights.apart);
            }
        }
        return cost;
    }

    [[nodiscard]] float cost_of_kind(const PageLayout& before, const StoryShape& shape) const {
        float cost = 0;
        const auto narrow = std::ranges::count_if(
            before, [](const PlacedShape& placed) { return placed.shape->columns == 1; });
        const auto broken = std::ranges::count_if(before, [](const PlacedShape& placed) {
            return placed.shape->legs != placed.shape->columns;
        });
        if (shape.columns == 1 && narrow >= few_narrow) {
            cost += static_cast<float>(problem_.weights.many_narrow);
        }
        if (shape.legs != shape.columns && broken >= few_broken) {
            cost += static_cast<float>(problem_.weights.many_broken);
        }
        return cost;
    }

    /// A break from edge to edge; a gutter that reached the foot and was never crossed.
    [[nodiscard]] float cost_of_seams(const Node& node,
                                      const Skyline& below,
                                      unsigned crossed,
                                      const PlacedShape& placed) const {
        const PageSpace& space = problem_.space;
        float cost = 0;
        bool level = below[0] < space.lines();
        for (int column = 1; column < columns_ && level; ++column) {
            level = below[static_cast<std::size_t>(column)] == below[0];
        }
        if (level) {
            cost += static_cast<float>(problem_.weights.through_break);
        }
        for (const int gutter : {placed.column - 1, placed.right() - 1}) {
            if (gutter < 0 || gutter + 1 >= columns_ || (crossed >> gutter & 1U) != 0) {
                continue;
            }
            const int foot = std::min(space.foot(gutter), space.foot(gutter + 1));
            const auto reach = [&](const Skyline& levels) {
                return std::min(levels[static_cast<std::size_t>(gutter)],
                                levels[static_cast<std::size_t>(gutter + 1)]);
            };
            if (reach(below) >= foot && reach(node.levels) < foot) {
                cost += static_cast<float>(problem_.weights.through_gutter);
            }
        }
        return cost;
    }

    [[nodiscard]] float coming_order(std::uint32_t left, const StoryView& view) const {
        float bound = 0;
        for (std::uint32_t rest = left; rest != 0; rest &= rest - 1) {
            const auto story = static_cast<std::size_t>(std::countr_zero(rest));
            bound += order_bound_[story];
            const int rank = problem_.traits[story].rank;
            if (rank < view.rank) {
                bound +=
                    cost_of_order(problem_.weights, view.rank - rank, lowest_place_ - view.place) +
                    0.1F * static_cast<float>(std::min(3, view.rank - rank));
            }
        }
        return bound;
    }

    [[nodiscard]] float coming_seams(const Skyline& below, unsigned crossed) const {
        const PageSpace& space = problem_.space;
        float bound = 0;
        for (int gutter = 0; gutter + 1 < columns_; ++gutter) {
            if ((crossed >> gutter & 1U) != 0) {
                continue;
            }
            const int top = std::max(space.top(gutter), space.top(gutter + 1));
            const int foot = std::min(space.foot(gutter), space.foot(gutter + 1));
            const int reach = std::min(below[static_cast<std::size_t>(gutter)],
                                       below[static_cast<std::size_t>(gutter + 1)]);
            if (reach > top && reach < foot) {
                const float share =
                    static_cast<float>(reach - top) / static_cast<float>(foot - top);
                bound += static_cast<float>(problem_.weights.through_gutter) * share * share *
                         seam_share;
            }
        }
        return bound;
    }

    /// Whether the last one or two stories can fill what is left, as rectangles.
    [[nodiscard]] bool closes(const Skyline& levels, std::uint32_t left, int stories) const {
        const Place place = next_place(levels);
        if (!place.found) {
            return stories == 0;
        }
        if (stories == 0) {
            return false;
        }
        const PageSpace& space = problem_.space;
        if (stories == 1) {
            const int stop = space.next_taken(place.first, place.line);
            for (int column = 0; column < columns_; ++column) {
                const int level = levels[static_cast<std::size_t>(column)];
                const bool inside = column >= place.first && column < place.end;
                if (inside ? space.next_taken(column, level) != stop ||
                                 space.free_from(column, stop) > 0
                           : level < space.lines()) {
                    return elbow_closes(levels, place, std::countr_zero(left)) ||
                           step_closes(levels, place, std::countr_zero(left));
                }
            }
            const auto story = static_cast<std::size_t>(std::countr_zero(left));
            return problem_.tables[story].cheapest(place.end - place.first, stop - place.line) <=
                   dearest_shape;
        }
        for (std::uint32_t rest = left; rest != 0; rest &= rest - 1) {
            const auto story = static_cast<std::size_t>(std::countr_zero(rest));
            const ShapeTable& table = problem_.tables[story];
            int stop = space.lines();
            for (int columns = 1; columns <= place.end - place.first; ++columns) {
                stop = std::min(stop, space.next_taken(place.first + columns - 1, place.line));
                for (const int lines : table.depths(columns)) {
                    if (place.line + lines > stop) {
                        break;
                    }
                    StoryShape shape;
                    shape.columns = static_cast<std::uint8_t>(columns);
                    shape.lines = static_cast<std::uint8_t>(lines);
                    PlacedShape placed;
                    placed.shape = &shape;
                    placed.column = static_cast<std::uint8_t>(place.first);
                    placed.line = static_cast<std::uint8_t>(place.line);
                    const auto below = with(levels, placed);
                    if (below && closes(*below, left & ~(1U << story), stories - 1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether one story of six sides fills what is left.
    [[nodiscard]] bool elbow_closes(const Skyline& levels, const Place& place, int story) const {
        const PageSpace& space = problem_.space;
        const int columns = place.end - place.first;
        for (int column = 0; column < columns_; ++column) {
            const bool inside = column >= place.first && column < place.end;
            if (!inside && levels[static_cast<std::size_t>(column)] < space.lines()) {
                return false;
            }
        }
        const auto depth = [&](int own) {
            return space.next_taken(place.first + own, place.line) - place.line;
        };
        int left = 1;
        while (left < columns && depth(left) == depth(0)) {
            ++left;
        }
        for (int own = left; own < columns; ++own) {
            if (depth(own) != depth(columns - 1)) {
                return false;
            }
        }
        if (left == columns) {
            return false;
        }
        for (int column = place.first; column < place.end; ++column) {
            if (space.free_from(column, space.next_taken(column, place.line)) > 0) {
                return false;
            }
        }
        const bool deep_left = depth(0) > depth(columns - 1);
        const int deep = deep_left ? left : columns - left;
        const int shallow = std::min(depth(0), depth(columns - 1));
        const int more = std::abs(depth(0) - depth(columns - 1));
        return std::ranges::any_of(problem_.tables[static_cast<std::size_t>(story)].elbows(columns),
                                   [&](const StoryShape& shape) {
                                       return shape.lines == shallow &&
                                              shape.elbow_columns == deep &&
                                              shape.elbow_lines == more;
                                   });
    }

    /// Whether one story with a step at its head does.
    [[nodiscard]] bool step_closes(const Skyline& levels, const Place& place, int story) const {
        const PageSpace& space = problem_.space;
        const int stop = space.next_taken(place.first, place.line);
        int first = columns_, end = 0, level = 0;
        for (int column = 0; column < columns_; ++column) {
            const int of_column = levels[static_cast<std::size_t>(column)];
            if (of_column >= space.lines()) {
                continue;
            }
            if (space.next_taken(column, of_column) != stop || space.free_from(column, stop) > 0) {
                return false;
            }
            if (column < place.first || column >= place.end) {
                if (level != 0 && level != of_column) {
                    return false;
                }
                level = of_column;
            }
            first = std::min(first, column);
            end = column + 1;
        }
        const int columns = end - first, lower = columns - (place.end - place.first);
        const bool one_side = first == place.first || end == place.end;
        const int down = level - place.line;
        if (!one_side || lower < 1 || lower > most_stepped || down < least_step ||
            down > most_step) {
            return false;
        }
        return std::ranges::any_of(
            problem_.tables[static_cast<std::size_t>(story)].steps(columns, lower, down),
            [&](const StoryShape& shape) { return shape.lines == stop - place.line; });
    }

    void cut_down(std::size_t count) {
        const auto middle = next_.begin() + static_cast<std::ptrdiff_t>(count);
        std::nth_element(next_.begin(), middle, next_.end(), [](const Node& a, const Node& b) {
            return a.promise < b.promise;
        });
        limit_ = middle->promise;
        next_.resize(count);
    }

    /// The best of the next nodes, not too many of one kind.
    std::vector<Node> selected(bool last) {
        std::ranges::stable_sort(next_, [](const Node& a, const Node& b) {
            return std::tuple{a.promise, a.placed, a.levels, a.before} <
                   std::tuple{b.promise, b.placed, b.levels, b.before};
        });
        std::map<std::pair<std::uint32_t, Skyline>, std::size_t> alike;
        std::unordered_map<std::uint32_t, std::size_t> of_set;
        const std::size_t most_of_set = std::max<std::size_t>(20, width_ / 12);
        std::vector<Node> kept;
        for (const Node& node : next_) {
            std::size_t& same = alike[{node.placed, node.levels}];
            std::size_t& set = of_set[node.placed];
            if (same >= (last ? most_finals : twins) || (!last && set >= most_of_set)) {
                continue;
            }
            ++same;
            ++set;
            kept.push_back(node);
            if (kept.size() >= width_) {
                break;
            }
        }
        return kept;
    }

    const PageProblem& problem_;
    const AreaCosts& areas_;
    const SearchAsked& asked_;
    int count_, columns_;
    std::size_t width_;
    int lead_ = -1;
    std::vector<std::vector<std::vector<const StoryShape*>>> shapes_;  ///< By story, by columns.
    std::vector<std::vector<Node>> levels_;  ///< After each number of stories.
    std::vector<Node> next_;
    float limit_ = infinite;  ///< What promises to cost as much is not looked at.
    std::vector<StoryView> views_;
    std::array<float, most_stories_to_place> order_bound_{};
    float lowest_place_ = 0;
};

}  // namespace

std::vector<PageLayout> search_pages(const PageProblem& problem,
                                     const AreaCosts& areas,
                                     const SearchAsked& asked) {
    return problem.stories() == 0 ? std::vector<PageLayout>{} : Search{problem, areas, asked}.run();
}

}  // namespace banxin
