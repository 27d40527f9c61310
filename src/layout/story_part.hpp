// SPDX-License-Identifier: Apache-2.0
//
// StoryPart: what is put into one frame: a story, or the rest of one that jumped here.
#pragma once

#include "layout/inset.hpp"
#include "model/issue.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// A place in the body of a story: byte `byte` of paragraph `paragraph`.
struct TextPosition {
    std::size_t paragraph = 0, byte = 0;
    auto operator<=>(const TextPosition&) const = default;
};

struct StoryPart {
    std::string id;
    int rank = 5;
    PlacedText kicker = {}, title = {}, deck = {}, summary = {}, byline = {};
    PlacedText column = {}, note = {};  ///< 栏目标, 编者按
    const std::vector<Paragraph>& body;
    TextPosition begins = {};          ///< Where an earlier page left off.
    int continued_from = 0;            ///< Page number; 0: the story begins here.
    std::string continued_title = {};  ///< What the story is called there.
    int continues_on = 0;              ///< Page number; 0: the story must end here.
    std::string jump_label = {};       ///< 下转第2版; empty: worded from `continues_on`.
    OversetPolicy overset = OversetPolicy::Error;
    const StoryStyle& style;
    int headline_step = 0;  ///< Steps down the ladder for a story of less importance.
    std::optional<Length> largest_title = {};  ///< Not to outshine a story of better rank.
    HeadlinePlan headline = {};
    Shape frame;
    int legs = 0;
    std::vector<int> leg_order = {};
    FitLimits limits = {};
    std::optional<Box> box = {};
    std::vector<Inset> insets = {};  ///< What stands inside the frame.
    SourceSpan where;
};

/// The story as `issue` has it, without insets. `story` must have a style of the paper; without a
/// frame the part has none.
[[nodiscard]] StoryPart whole_story(const Issue& issue, const StoryItem& story);

/// What is left of `story` from `begins` on, begun on page `from_page`, without insets.
[[nodiscard]] StoryPart rest_of_story(const Issue& issue,
                                      const StoryItem& story,
                                      const ContinuedItem& rest,
                                      const TextPosition& begins,
                                      int from_page);

/// The rank of what is left of a story on its later pages.
inline constexpr int least_rank = 9;

/// A title as it stands in running text.
[[nodiscard]] std::string one_line_title(const PlacedText& title);

}  // namespace banxin
