// SPDX-License-Identifier: Apache-2.0
#include "layout/neighbours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace banxin {
namespace {

/// Lines of text that the story could take in more if it gave back what copyfitting gave it.
int spare_lines(const StoryRecord& story) {
    int lines = 0;
    for (const FitStep& step : story.receipt.steps) {
        switch (step.lever) {
            case FitStep::Lever::Air:
            case FitStep::Lever::Crop:
                lines += std::max(0, step.amount) * story.leg_count;
                break;
            case FitStep::Lever::Short:
            case FitStep::Lever::Filler:
                lines += step.amount;
                break;
            case FitStep::Lever::Lines:
            case FitStep::Lever::Byline:
            case FitStep::Lever::Size:
            case FitStep::Lever::Subheads:
            case FitStep::Lever::Measure:
            case FitStep::Lever::Jump:
                break;
        }
    }
    return lines;
}

/// Whether `below` begins where `above` ends, over just the same columns.
bool stands_on(const StoryRecord& above, const StoryRecord& below) {
    return above.shape.columns() == below.shape.columns() &&
           above.shape.lines().last + 2 == below.shape.lines().first;
}

}  // namespace

void suggest_givers(const PageRecord& page, Report& report) {
    for (const StoryRecord& story : page.stories) {
        if (story.receipt.over == 0 || story.leg_count == 0) {
            continue;
        }
        const int deeper = (story.receipt.over + story.leg_count - 1) / story.leg_count;
        for (const StoryRecord& below : page.stories) {
            if (!stands_on(story, below) || spare_lines(below) < deeper * below.leg_count) {
                continue;
            }
            Diagnostic finding = info(
                "BX7018",
                below.where,
                {fmt::format(
                     "下面的“{}”让得出：“{}”的框底下移 {} 行就排得下", below.id, story.id, deeper),
                 fmt::format(
                     "\"{}\" below can give way: \"{}\" fits if their edge moves down by {} "
                     "lines",
                     below.id,
                     story.id,
                     deeper)});
            finding.page = page.number;
            finding.story = story.id;
            report.add(std::move(finding));
        }
    }
}

}  // namespace banxin
