// SPDX-License-Identifier: Apache-2.0
//
// The headline of one story for every step of the ladder that copyfitting may try, with the label
// and the note that belong to it.
#pragma once

#include "base/diagnostic.hpp"
#include "layout/desk.hpp"
#include "layout/headline.hpp"
#include "layout/story_part.hpp"
#include "layout/vertical_headline.hpp"

#include <map>

namespace banxin {

/// A value made with findings of its own, which are told only if it is used.
template <class Value>
struct Made {
    Value value;
    Report findings;
};

class StoryHeads {
  public:
    /// All outlive this object.
    StoryHeads(const Desk& desk, const StoryPart& part, const StoryStyle& style);

    /// Whether the headline stands in lines of its own above or among the text.
    [[nodiscard]] bool is_level() const;

    /// The vertical headline; an empty one if it is level.
    [[nodiscard]] const VerticalHeadline& upright() const { return upright_; }
    /// What it takes off the width of the text.
    [[nodiscard]] Length width_beside() const;

    /// From here on level headlines are that wide.
    void set_width(Length width);

    /// The level headline so many steps down the ladder; an empty one if it is vertical.
    const Made<Headline>& headline(int step);

    /// Lines of 栏目标 above the headline and of 编者按 below it.
    [[nodiscard]] int label_lines() const { return label_lines_; }
    [[nodiscard]] int note_lines() const { return note_lines_; }

  private:
    [[nodiscard]] HeadlineAsked asked(int step, Length measure) const;
    [[nodiscard]] HeadlineTexts texts() const;
    [[nodiscard]] VerticalHeadline fit_upright() const;

    const Desk& desk_;
    const StoryPart& part_;
    const StoryStyle& style_;
    VerticalHeadline upright_;
    Length width_;
    int label_lines_ = 0, note_lines_ = 0;
    std::map<int, Made<Headline>> headlines_;
};

}  // namespace banxin
