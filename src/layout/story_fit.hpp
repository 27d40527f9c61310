// SPDX-License-Identifier: Apache-2.0
//
// The fit of one story: all decisions of copyfitting, and what an editor is told if they were not
// enough. Nothing is drawn here.
#pragma once

#include "layout/column_flow.hpp"
#include "layout/copyfit.hpp"
#include "layout/desk.hpp"
#include "layout/story_ground.hpp"
#include "layout/story_heads.hpp"
#include "layout/story_part.hpp"
#include "layout/story_versions.hpp"

#include <limits>
#include <optional>
#include <vector>

namespace banxin {

/// How a story is set.
struct Fitted {
    FitSetting setting;
    VersionKey version;
    FlowResult flow;
    int used = 0, room = 0;  ///< Lines.
    int over = 0;            ///< Lines that found no room.
    double cost = std::numeric_limits<double>::infinity();
    bool jumps = false;
    double jump_price = 0;

    [[nodiscard]] bool is_possible() const {
        return cost < std::numeric_limits<double>::infinity();
    }
};

class StoryFit {
  public:
    /// Both outlive this object.
    StoryFit(const Desk& desk, const StoryPart& part, int page);

    [[nodiscard]] const StoryPart& part() const { return part_; }
    [[nodiscard]] const StoryStyle& style() const { return style_; }
    [[nodiscard]] StoryHeads& heads() { return heads_; }
    [[nodiscard]] StoryGround& ground() { return ground_; }
    [[nodiscard]] StoryVersions& versions() { return versions_; }

    /// Whether the columns are wide enough for text at all.
    [[nodiscard]] bool has_columns() const;

    /// The best fit; if the story is too long, every paragraph at its best, cut off where the room
    /// ends. Tells of faults as lay_out_story says.
    Fitted decide();

    /// The geometry that goes with a setting.
    [[nodiscard]] GroundAsked ground_for(const FitSetting& setting);

    /// Adds a finding about this story.
    void report(Diagnostic finding) const;

  private:
    [[nodiscard]] FitRange range();
    [[nodiscard]] bool differs(int step);
    [[nodiscard]] Flow flow_of(const VersionKey& key,
                               const std::vector<LineSlot>& slots,
                               int reserve);
    [[nodiscard]] Fitted fit(const TextPosition& end, int reserve);
    [[nodiscard]] Fitted finish(const FitAnswer& answer, const VersionKey& key, int reserve);
    [[nodiscard]] Fitted fit_with_jump(const TextPosition& end);
    [[nodiscard]] double lines_up_to(const TextPosition& place, double per_line);
    /// The setting that leaves the text most room.
    [[nodiscard]] FitSetting roomiest();
    [[nodiscard]] Fitted fill(const TextPosition& end);
    [[nodiscard]] int headline_lines();
    [[nodiscard]] bool headline_fits();
    void check_headline();
    void report_underset(const Fitted& fitted) const;

    const Desk& desk_;
    const StoryPart& part_;
    int page_ = 0;
    StoryStyle style_;
    StoryHeads heads_;
    StoryGround ground_;
    std::vector<TextColumn> columns_;
    Length measure_;
    StoryVersions versions_;
};

}  // namespace banxin
