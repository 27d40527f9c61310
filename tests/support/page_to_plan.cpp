// SPDX-License-Identifier: Apache-2.0
#include "support/page_to_plan.hpp"

#include "planning/prepare_page.hpp"
#include "support/generated_text.hpp"
#include "support/title_phrases.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

namespace banxin::testing {
namespace {

constexpr int picture_width = 4500;  // pixels, enough for any press
constexpr int usual_paragraph = 150;

std::vector<Paragraph> body_of(int characters, bool subheads, std::uint32_t seed) {
    Dice dice{seed};
    std::vector<Paragraph> body;
    const auto add = [&](ParagraphKind kind, std::string text) {
        const int line = 2 * static_cast<int>(body.size()) + 1;
        body.push_back(
            {kind, std::move(text), {}, {}, {"stories/" + std::to_string(seed) + ".md", line, 1}});
    };
    for (int left = characters; left > 0;) {
        const int length = left < usual_paragraph + 60 ? left : usual_paragraph;
        if (subheads && body.size() % 4 == 2) {
            add(ParagraphKind::Subhead, "江上的船工");
        }
        add(ParagraphKind::Text, newspaper_text(dice, length));
        left -= length;
    }
    return body;
}

StoryItem story_of(const StoryWanted& wanted, int rank) {
    const TitlePhrases& phrases = title_phrases[static_cast<std::size_t>(rank)];
    StoryItem story;
    story.id = "story-" + std::to_string(rank);
    story.rank = rank;
    story.lead = rank == 1;
    story.style = rank == 1 ? "lead" : rank == 2 ? "second" : "news";
    story.title = {rank <= 2 ? std::string{phrases.first} + "\n" + std::string{phrases.second}
                             : std::string{phrases.first},
                   {}};
    story.byline = {"本报讯（记者 江小川）", {}};
    if (wanted.full_head) {
        story.kicker = {std::string{kicker_phrases.front()}, {}};
        story.deck = {std::string{deck_phrases.front()}, {}};
        story.column = {"民生", {}};
        story.note = {"编者按：从今天起，本报走进沿江八镇，看看水清之后的变化。", {}};
    }
    story.body = body_of(wanted.characters, wanted.subheads, static_cast<std::uint32_t>(rank));
    if (wanted.boxed) {
        story.box = Box{Length::from_pt(0.5), BoxBorder::Plain, 0};
    }
    return story;
}

PhotoItem photo_of(const StoryItem& story, const std::string& name) {
    PhotoItem photo;
    photo.file = "images/" + story.id + name + ".jpg";
    photo.with = story.id;
    photo.caption = {"图为活动现场，居民在江边驻足。", {}};
    photo.alt = "江边的人群";
    return photo;
}

Issue issue_of(const TrialPaper& paper, const std::vector<StoryWanted>& stories) {
    Issue issue = paper.issue();
    PagePlan page;
    page.number = 2;
    page.name = "综合";
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const StoryItem story = story_of(stories[i], static_cast<int>(i) + 1);
        page.items.emplace_back(story);
        if (stories[i].aspect > 0) {
            page.items.emplace_back(photo_of(story, ""));
        }
        if (stories[i].more_photo) {
            page.items.emplace_back(photo_of(story, "-more"));
        }
        if (stories[i].code) {
            QrItem code;
            code.content = "https://example.org/a";
            code.with = story.id;
            page.items.emplace_back(code);
        }
        if (stories[i].quote) {
            QuoteItem quote;
            quote.text = {"水清了，人就愿意来。", {}};
            quote.with = story.id;
            page.items.emplace_back(quote);
        }
    }
    issue.pages = {page};
    return issue;
}

std::vector<PictureUse> pictures_of(const std::vector<StoryWanted>& stories) {
    std::vector<PictureUse> pictures;
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const std::string name = "images/story-" + std::to_string(i + 1);
        const double aspect = stories[i].aspect > 0 ? stories[i].aspect : 1.5;
        const auto height = static_cast<int>(std::lround(picture_width / aspect));
        pictures.push_back({name + ".jpg", picture_width, height});
        pictures.push_back({name + "-more.jpg", picture_width, picture_width * 2 / 3});
    }
    return pictures;
}

PageTask task_with(const Desk& desk,
                   const std::vector<StoryWanted>& stories,
                   const std::vector<GridRect>& blocks) {
    PageTask task = task_for(desk, desk.issue.pages.front(), nullptr, {}, {});
    for (std::size_t i = 0; i < stories.size(); ++i) {
        task.order[i] = stories[i].place < 0 ? task.order[i] : stories[i].place;
    }
    for (const GridRect& block : blocks) {
        task.blocks.push_back({block, true});
    }
    return task;
}

}  // namespace

PageToPlan::PageToPlan(const TrialPaper& paper,
                       const std::vector<StoryWanted>& stories,
                       const std::vector<GridRect>& blocks)
    : issue_{issue_of(paper, stories)},
      pictures_{pictures_of(stories)},
      desk_{issue_, paper.composer(), pictures_, report_},
      task_{task_with(desk_, stories, blocks)},
      measured_{measure(desk_, task_)} {}

std::string wrong_places(const PageProblem& problem, const PageLayout& layout) {
    const PageSpace& space = problem.space;
    std::string wrong;
    std::vector<int> times(static_cast<std::size_t>(problem.stories()));
    for (const PlacedShape& placed : layout) {
        ++times[placed.story];
    }
    for (std::size_t story = 0; story < times.size(); ++story) {
        if (times[story] != 1) {
            wrong += fmt::format("story {} stands there {} times\n", story, times[story]);
        }
    }
    for (int column = 0; column < space.columns(); ++column) {
        for (int line = 0; line < space.lines(); ++line) {
            int taken = space.owner(column, line) < 0 ? 0 : 1;
            for (const PlacedShape& placed : layout) {
                const bool inside = placed.column <= column && column < placed.right() &&
                                    placed.top_in(column) <= line &&
                                    line < placed.bottom_in(column);
                taken += inside ? 1 : 0;
            }
            if (taken != 1) {
                wrong += fmt::format("column {} line {} is taken {} times\n", column, line, taken);
            }
        }
    }
    return wrong;
}

}  // namespace banxin::testing
