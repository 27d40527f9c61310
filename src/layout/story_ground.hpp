// SPDX-License-Identifier: Apache-2.0
//
// The frame of one story as geometry: where its headline and insets stand, and which lines that
// leaves, for each depth of the headline and height of the picture that copyfitting may ask for.
#pragma once

#include "base/geometry.hpp"
#include "layout/inset.hpp"
#include "layout/line_slots.hpp"
#include "layout/story_part.hpp"

#include <map>
#include <tuple>
#include <vector>

namespace banxin {

/// What copyfitting may change about a frame.
struct GroundAsked {
    int headline_lines = 0;
    int crop = 0;  ///< As InsetMoves::crop.
    int legs = 0;  ///< Text columns; 0: one for each column of the page.
    auto operator<=>(const GroundAsked&) const = default;
};

class StoryGround {
  public:
    /// Both outlive this object. A vertical headline takes `beside` off the side it stands at.
    StoryGround(const PageFormat& format, const StoryPart& part, Length beside = {});

    /// The measure of the headline.
    [[nodiscard]] Length headline_width() const;
    /// The place of a headline so many lines deep.
    [[nodiscard]] Rect headline_rect(int lines) const;
    /// How many lines a vertical headline may use: those it was given, else all of the frame.
    [[nodiscard]] int upright_lines() const;
    /// The place of a vertical headline: its columns if it was given lines and columns, else as
    /// wide as it needs to be.
    [[nodiscard]] Rect upright_rect() const;
    /// How deep a headline may be before it meets the foot of the frame or an inset that does not
    /// hang from it.
    [[nodiscard]] int headline_room() const;

    /// Whether headline and insets stand inside the frame and do not cover each other.
    [[nodiscard]] bool possible(const GroundAsked& asked) const;

    [[nodiscard]] std::vector<Rect> insets(const GroundAsked& asked) const;
    [[nodiscard]] std::vector<TextColumn> columns(int legs) const;
    [[nodiscard]] const std::vector<LineSlot>& slots(const GroundAsked& asked);

  private:
    [[nodiscard]] bool over_text() const;
    [[nodiscard]] bool is_upright() const;
    [[nodiscard]] bool in_corner() const;
    [[nodiscard]] Span headline_columns() const;
    [[nodiscard]] int headline_line() const;
    [[nodiscard]] InsetMoves moves(const GroundAsked& asked) const;
    [[nodiscard]] TextGround ground(int legs) const;

    const PageFormat& format_;
    const StoryPart& part_;
    Length beside_;
    std::map<GroundAsked, std::vector<LineSlot>> known_;
};

}  // namespace banxin
