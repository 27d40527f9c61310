// SPDX-License-Identifier: Apache-2.0
#include "planning/page_task.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace banxin {
namespace {

std::uint32_t bits_of(const std::vector<std::string>& ids,
                      const std::vector<StoryToPlace>& stories) {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < stories.size(); ++i) {
        if (std::ranges::find(ids, stories[i].part.id) != ids.end()) {
            bits |= 1U << i;
        }
    }
    return bits;
}

}  // namespace

std::unique_ptr<MeasuredPage> measure(const Desk& desk, const PageTask& task) {
    const PageFormat& format = desk.format();
    auto measured = std::make_unique<MeasuredPage>(MeasuredPage{{},
                                                                {PageGrid{format},
                                                                 PageSpace{format, task.blocks},
                                                                 desk.issue.paper.weights,
                                                                 {},
                                                                 {},
                                                                 task.fixed}});
    PageProblem& problem = measured->problem;
    for (std::size_t i = 0; i < task.stories.size(); ++i) {
        const StoryToPlace& story = task.stories[i];
        StoryMeasures& measures =
            measured->measures.emplace_back(desk, task.page, story, task.order[i]);
        ShapeTable table{measures, problem.grid, problem.weights, task.order[i]};
        if (table.natural_area == 0) {
            measures.allow_smaller_titles();
            table = ShapeTable{measures, problem.grid, problem.weights, task.order[i]};
        }
        problem.tables.push_back(std::move(table));
        StoryTraits traits{story.part.rank, story.leads, {}, bits_of(story.near, task.stories)};
        for (const Length size : measures.sizes()) {
            traits.points.push_back(static_cast<float>(size.to_pt()));
        }
        problem.traits.push_back(std::move(traits));
    }
    return measured;
}

}  // namespace banxin
