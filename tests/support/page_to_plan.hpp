// SPDX-License-Identifier: Apache-2.0
//
// A page of stories that have no place yet, for tests of single parts of automatic make-up.
#pragma once

#include "layout/desk.hpp"
#include "planning/page_task.hpp"
#include "support/trial_paper.hpp"

#include <memory>
#include <string>
#include <vector>

namespace banxin::testing {

/// A story and what belongs to it.
struct StoryWanted {
    int characters = 400;
    double aspect = 0;        ///< Of its picture, width over height; 0: it has none.
    bool boxed = false;       ///< 加框
    bool quote = false;       ///< 引语
    bool more_photo = false;  ///< A second, smaller picture.
    bool code = false;        ///< 二维码
    bool subheads = false;    ///< 小标题 before each third paragraph.
    bool full_head = false;   ///< With kicker, deck, label and editor's note.
    int place = -1;           ///< Treated as the story of this place, from 0; -1: as they come.
};

class PageToPlan {
  public:
    /// A page 2 of the stories, the most important first, beside `blocks`, which are furniture.
    /// Their ids are "story-1", "story-2" …
    PageToPlan(const TrialPaper& paper,
               const std::vector<StoryWanted>& stories,
               const std::vector<GridRect>& blocks = {});
    PageToPlan(const PageToPlan&) = delete;  // its parts know each other's places
    PageToPlan& operator=(const PageToPlan&) = delete;

    [[nodiscard]] const Desk& desk() const { return desk_; }
    [[nodiscard]] const PageTask& task() const { return task_; }
    /// What the composer says of the stories; their tables are in `problem()`.
    [[nodiscard]] StoryMeasures& measures(int story) {
        return measured_->measures[static_cast<std::size_t>(story)];
    }
    [[nodiscard]] PageProblem& problem() { return measured_->problem; }

  private:
    Issue issue_;
    std::vector<PictureUse> pictures_;
    Report report_;
    Desk desk_;
    PageTask task_;
    std::unique_ptr<MeasuredPage> measured_;
};

/// What is wrong with `layout` as a whole page, in words: places that are free or taken twice,
/// stories that are missing.
[[nodiscard]] std::string wrong_places(const PageProblem& problem, const PageLayout& layout);

}  // namespace banxin::testing
