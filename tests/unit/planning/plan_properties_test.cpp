// SPDX-License-Identifier: Apache-2.0
//
// What holds for every page that automatic make-up gives, on pages by chance.
#include "planning/plan_issue.hpp"
#include "support/random_edition.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace banxin::testing {
namespace {

constexpr std::uint32_t seeds = 3;

const TrialPaper& paper_of(const std::string& format) {
    static std::map<std::string, TrialPaper> papers;
    return papers.try_emplace(format, format).first->second;
}

PlannedIssue plan(const TrialPaper& paper,
                  const RandomEdition& edition,
                  const std::vector<PageTemplate>& templates) {
    PlanAsked asked;
    asked.choices = 1;
    asked.anew = true;
    Report report;
    return plan_issue(edition.issue, templates, paper.composer(), edition.pictures, asked, report);
}

/// An edition and the best version of its page; null if none was found.
struct Made {
    RandomEdition edition;
    PlannedIssue planned;

    Made(const TrialPaper& paper, RandomEdition asked, const std::vector<PageTemplate>& templates)
        : edition{std::move(asked)}, planned{plan(paper, edition, templates)} {}

    [[nodiscard]] const PageChoice* best() const {
        return planned.pages.empty() || planned.pages.front().choices.empty()
                   ? nullptr
                   : &planned.pages.front().choices.front();
    }
};

/// Made once for all tests.
const Made& made(const std::string& format, std::uint32_t seed) {
    static std::map<std::pair<std::string, std::uint32_t>, Made> all;
    const auto found = all.find({format, seed});
    if (found != all.end()) {
        return found->second;
    }
    const TrialPaper& paper = paper_of(format);
    return all
        .emplace(std::pair{format, seed},
                 Made{paper, random_edition(paper, PageLoad::Normal, seed), paper.plans()})
        .first->second;
}

/// Calls `change` with the story of that id.
template <class Change>
void change_story(Issue& issue, const std::string& id, Change&& change) {
    for (PageItem& item : issue.pages.front().items) {
        if (auto* story = std::get_if<StoryItem>(&item); story != nullptr && story->id == id) {
            change(*story);
        }
    }
}

std::set<std::string> stories_asked(const Issue& issue) {
    std::set<std::string> ids;
    for (const PageItem& item : issue.pages.front().items) {
        if (const auto* story = std::get_if<StoryItem>(&item)) {
            ids.insert(story->id);
        }
    }
    return ids;
}

std::set<std::string> stories_on(const PageRecord& page) {
    std::set<std::string> ids;
    for (const StoryRecord& story : page.stories) {
        ids.insert(story.id);
    }
    return ids;
}

// ------------------------------------------------------------------------------------ cells

using Cell = std::pair<int, int>;  // column, line; the white below the last line is one more

std::set<Cell> cells_of(const Shape& shape) {
    std::set<Cell> cells;
    for (const GridRect& rect : shape.rects) {
        for (int column = rect.columns.first; column <= rect.columns.last; ++column) {
            for (int line = rect.lines.first; line <= rect.lines.last + 1; ++line) {
                cells.emplace(column, line);
            }
        }
    }
    return cells;
}

/// Cells that are not taken exactly once, in words.
std::string wrong_cells(const PageRecord& page, const PageFormat& format) {
    std::map<Cell, int> taken;
    for (const BlockRecord& block : page.blocks) {
        for (const Cell& cell : cells_of(Shape{{block.rect}})) {
            ++taken[cell];
        }
    }
    for (const StoryRecord& story : page.stories) {
        for (const Cell& cell : cells_of(story.shape)) {
            ++taken[cell];
        }
    }
    std::string wrong;
    for (int column = 1; column <= format.columns; ++column) {
        for (int line = 1; line <= format.lines + 1; ++line) {
            if (const int times = taken[{column, line}]; times != 1) {
                wrong += fmt::format("column {} line {}: {} times\n", column, line, times);
            }
        }
    }
    return wrong;
}

/// Whether the two have sides in common.
bool adjoin(const Shape& a, const Shape& b) {
    const std::set<Cell> others = cells_of(b);
    return std::ranges::any_of(cells_of(a), [&](const Cell& cell) {
        const auto& [column, line] = cell;
        return others.contains({column - 1, line}) || others.contains({column + 1, line}) ||
               others.contains({column, line - 1}) || others.contains({column, line + 1});
    });
}

// ------------------------------------------------------------------------------------ plans

std::string text_of(const GridRect& rect) {
    return fmt::format(
        "[{}-{} {}-{}]", rect.columns.first, rect.columns.last, rect.lines.first, rect.lines.last);
}

std::string text_of(const StorySlot& slot) {
    std::string text = fmt::format("{} of {}:", slot.name, slot.story);
    for (const GridRect& rect : slot.frame.rects) {
        text += text_of(rect);
    }
    text += fmt::format(" legs {} headline {}", slot.legs, static_cast<int>(slot.headline.place));
    if (slot.headline.columns) {
        text += fmt::format(
            " columns {}-{}", slot.headline.columns->first, slot.headline.columns->last);
    }
    text += fmt::format(" lines {}", slot.headline.lines.value_or(0));
    for (const InsetPlace& picture : slot.pictures) {
        text += " picture " + text_of(picture.rect);
    }
    return text;
}

std::string text_of(const PageTemplate& plan) {
    std::string text = plan.name + "\n";
    for (const StorySlot& slot : plan.slots) {
        text += text_of(slot) + "\n";
    }
    return text;
}

const StorySlot* slot_of(const PageTemplate& plan, const std::string& story) {
    const auto found = std::ranges::find(plan.slots, story, &StorySlot::story);
    return found == plan.slots.end() ? nullptr : &*found;
}

// ------------------------------------------------------------------------------------ tests

class PlanProperties : public ::testing::TestWithParam<std::string> {
  protected:
    /// Calls `check` with the page of each seed, which must have been made up.
    template <class Check>
    static void each_page(Check&& check) {
        for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
            SCOPED_TRACE(fmt::format("seed {}", seed));
            const Made& page = made(GetParam(), seed);
            if (page.best() == nullptr) {
                ADD_FAILURE() << "not made up";
                continue;
            }
            check(page, *page.best());
        }
    }

    /// The page of seed 1 with one thing changed, made up anew.
    template <class Change>
    static void expect_planned_after(Change&& change) {
        RandomEdition edition = made(GetParam(), 1).edition;
        change(edition.issue);
        const TrialPaper& paper = paper_of(GetParam());
        const Made changed{paper, edition, paper.plans()};
        ASSERT_NE(changed.best(), nullptr);
        EXPECT_EQ(stories_on(changed.best()->record), stories_asked(edition.issue));
        EXPECT_EQ(wrong_cells(changed.best()->record, paper.format()), "");
    }
};

TEST_P(PlanProperties, CoversEachCellOnce) {
    each_page([](const Made&, const PageChoice& best) {
        EXPECT_EQ(wrong_cells(best.record, paper_of(GetParam()).format()), "");
    });
}

TEST_P(PlanProperties, PutsEachStoryOnThePage) {
    each_page([](const Made& page, const PageChoice& best) {
        EXPECT_EQ(stories_on(best.record), stories_asked(page.edition.issue));
    });
}

TEST_P(PlanProperties, FillsTheLegsOfEachStory) {
    each_page([](const Made&, const PageChoice& best) {
        for (const StoryRecord& story : best.record.stories) {
            SCOPED_TRACE(story.id);
            int room = 0;
            for (const LegRecord& leg : story.legs) {
                room += leg.lines;
            }
            int left_white = 0;
            for (const FitStep& step : story.receipt.steps) {
                left_white += step.lever == FitStep::Lever::Short ? step.amount : 0;
            }
            EXPECT_EQ(story.receipt.lines + left_white, room);
            EXPECT_EQ(story.receipt.over, 0);
        }
    });
}

TEST_P(PlanProperties, LeavesNoStoryTooLongOrTooShort) {
    each_page([](const Made&, const PageChoice& best) {
        for (const Diagnostic& finding : best.findings) {
            EXPECT_NE(finding.code, "BX7001") << finding.message.en;
            EXPECT_NE(finding.code, "BX7002") << finding.message.en;
        }
    });
}

TEST_P(PlanProperties, GivesTheSameForTheSame) {
    const Made& first = made(GetParam(), 1);
    const TrialPaper& paper = paper_of(GetParam());
    const Made second{paper, first.edition, paper.plans()};
    ASSERT_NE(first.best(), nullptr);
    ASSERT_NE(second.best(), nullptr);
    EXPECT_EQ(text_of(first.best()->plan), text_of(second.best()->plan));
}

TEST_P(PlanProperties, LeavesPinnedStoryWhereItIs) {
    const Made& before = made(GetParam(), 1);
    ASSERT_NE(before.best(), nullptr);
    const std::string pinned = "story-2";
    RandomEdition edition = before.edition;
    PageTemplate plan = before.best()->plan;
    plan.made_for = MadeFor{edition.issue.number, edition.issue.pages.front().number};
    for (StorySlot& slot : plan.slots) {
        slot.pinned = slot.story == pinned;
    }
    // Some lines more, so that other places have to change.
    change_story(edition.issue, "story-3", [&](StoryItem& third) {
        third.body.front().text += "记者在现场看到，江水清了，来走步道的人也一天比一天多了。";
    });
    const TrialPaper& paper = paper_of(GetParam());
    std::vector<PageTemplate> templates = paper.plans();
    templates.insert(templates.begin(), plan);
    const Made after{paper, edition, templates};
    ASSERT_NE(after.best(), nullptr);
    const StorySlot* was = slot_of(plan, pinned);
    const StorySlot* is = slot_of(after.best()->plan, pinned);
    ASSERT_NE(was, nullptr);
    ASSERT_NE(is, nullptr);
    EXPECT_EQ(text_of(*is), text_of(*was));
    EXPECT_EQ(wrong_cells(after.best()->record, paper.format()), "");
}

TEST_P(PlanProperties, FillsPageWithOneStoryLess) {
    expect_planned_after([](Issue& issue) {
        std::erase_if(issue.pages.front().items, [](const PageItem& item) {
            const auto* story = std::get_if<StoryItem>(&item);
            const auto* photo = std::get_if<PhotoItem>(&item);
            return (story != nullptr && story->id == "story-4") ||
                   (photo != nullptr && photo->with == "story-4");
        });
    });
}

TEST_P(PlanProperties, FillsPageWithLongerStory) {
    expect_planned_after([](Issue& issue) {
        change_story(issue, "story-3", [](StoryItem& story) {
            for (int i = 0; i < 4; ++i) {  // 100 characters
                story.body.back().text += "江上的船工说，水比去年深了，渡口的老桥也该修一修。";
            }
        });
    });
}

TEST_P(PlanProperties, PutsRelatedStoriesTogetherMoreOftenThanNot) {
    int together = 0;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        RandomEdition edition = made(GetParam(), seed).edition;
        change_story(edition.issue, "story-4", [](StoryItem& story) { story.near = {"story-2"}; });
        const TrialPaper& paper = paper_of(GetParam());
        const Made page{paper, edition, paper.plans()};
        ASSERT_NE(page.best(), nullptr) << seed;
        const StorySlot* one = slot_of(page.best()->plan, "story-4");
        const StorySlot* other = slot_of(page.best()->plan, "story-2");
        ASSERT_NE(one, nullptr) << seed;
        ASSERT_NE(other, nullptr) << seed;
        together += adjoin(one->frame, other->frame) ? 1 : 0;
    }
    EXPECT_GT(2 * together, static_cast<int>(seeds));
}

INSTANTIATE_TEST_SUITE_P(EachFormat,
                         PlanProperties,
                         ::testing::ValuesIn(formats_of_plans()),
                         [](const auto& tested) {
                             std::string name = tested.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace banxin::testing
