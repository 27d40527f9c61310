// SPDX-License-Identifier: Apache-2.0
//
// The text of one story in the versions that copyfitting may try: up to here or there, with the
// byline on a line of its own, with optional subheads.
#pragma once

#include "layout/desk.hpp"
#include "layout/story_heads.hpp"
#include "layout/story_part.hpp"
#include "layout/story_text.hpp"

#include <map>
#include <vector>

namespace banxin {

/// Which version: the story up to `end`, put together so.
struct VersionKey {
    TextPosition end;
    bool byline = false;
    int subheads = 0;
    auto operator<=>(const VersionKey&) const = default;
};

struct StoryVersion {
    std::vector<ShapedParagraph> shaped;
    std::vector<ParagraphChoices> choices;  ///< Of each paragraph.
};

class StoryVersions {
  public:
    /// All outlive this object. `measure` is that of the usual column.
    StoryVersions(const Desk& desk, const StoryPart& part, const StoryStyle& style, Length measure);

    Made<StoryVersion>& version(const VersionKey& key);

    /// Lines that a version takes by itself at the usual measure.
    int natural_lines(const VersionKey& key);

    int characters(const VersionKey& key);

  private:
    const Desk& desk_;
    const StoryPart& part_;
    const StoryStyle& style_;
    Length measure_;
    std::map<VersionKey, Made<StoryVersion>> versions_;
};

}  // namespace banxin
