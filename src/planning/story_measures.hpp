// SPDX-License-Identifier: Apache-2.0
//
// StoryMeasures: what the composer says of one story: how many lines its text takes at each
// measure and what it costs to take more or fewer, how deep its headline is over each width in each
// size, how high its pictures are. Nothing here is an estimate but the rows of a caption.
#pragma once

#include "layout/desk.hpp"
#include "layout/story_heads.hpp"
#include "layout/story_part.hpp"
#include "layout/story_versions.hpp"
#include "model/issue.hpp"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace banxin {

/// Lines of the text at one measure.
struct LineCurve {
    static constexpr int fewer = 2, more = 5;  ///< Lines that may be taken in, driven out.
    int natural = 0;
    double white = 0;  ///< Of natural lines, for the white that the measure opens in them.
    std::array<double, fewer + more + 1> cost{};  ///< Of natural - fewer …; 1 is a fault.
};

struct HeadlineFit {
    bool fits = false;
    int lines = 0;        ///< With label, note and the usual white.
    int least_lines = 0;  ///< With the least white.
    int rows = 0;         ///< Of the title.
    bool torn = false;    ///< A row ends inside a phrase, another holds the space between two.
    double fill = 0;      ///< Its widest row, as a share of the width.
};

/// An inset that is as wide as one leg: a quote, a QR code, a second picture.
struct SideInset {
    enum class Kind { Photo, Quote, Code } kind = Kind::Photo;
    std::size_t item = 0;  ///< Index into the items of the page.
};

/// A story, or a part of one, that is to find its place.
struct StoryToPlace {
    StoryPart part;      ///< Its frame is not looked at.
    TextPosition end;    ///< Where it leaves off.
    int jump_to = 0;     ///< The page where it goes on; 0: it ends here.
    bool leads = false;  ///< The one story that is more important than all others of the page.
    std::vector<std::string> near;
    int more_lines =
        0;  ///< As if its text had so many lines more, or fewer: to see what would help.
};

class StoryMeasures {
  public:
    /// All outlive this object. `place` is the story's place in the order of the page, from 0.
    StoryMeasures(const Desk& desk, const PagePlan& page, const StoryToPlace& story, int place);

    [[nodiscard]] const StoryToPlace& story() const { return story_; }
    [[nodiscard]] bool boxed() const { return story_.part.box.has_value(); }
    [[nodiscard]] int characters() const { return characters_; }

    /// The sizes that its title may have, the largest first, one at least; the usual one is in the
    /// middle.
    [[nodiscard]] const std::vector<Length>& sizes() const { return sizes_; }

    /// Allows its title sizes below the usual ones, for a text too short for them.
    void allow_smaller_titles();

    const LineCurve& curve(Length measure);
    /// Whether some of its lines must stay together: subheads, tables.
    [[nodiscard]] bool has_blocks() const { return has_blocks_; }
    /// Whether the text can be set at that measure in legs of so many lines, one after another, so
    /// that it leaves just `white` of them. What must stay together may leave a leg before its end.
    bool flows(Length measure, const std::vector<int>& legs, int white);

    const HeadlineFit& headline(Length width, int size);

    /// Its main picture, if it has one that is to be placed.
    [[nodiscard]] const PhotoItem* photo() const { return photo_; }
    /// Lines of the main picture over `width` when nothing is cropped, its caption included.
    [[nodiscard]] double picture_lines(Length width) const { return picture_lines(*photo_, width); }
    /// Lines that the caption of the main picture takes of those.
    [[nodiscard]] double caption_lines(Length width) const { return caption_lines(*photo_, width); }

    [[nodiscard]] const std::vector<SideInset>& side_insets() const { return side_; }
    /// Lines of a side inset over a leg of that width.
    [[nodiscard]] int side_lines(const SideInset& inset, Length width) const;

  private:
    [[nodiscard]] double picture_lines(const PhotoItem& photo, Length width) const;
    [[nodiscard]] double caption_lines(const PhotoItem& photo, Length width) const;
    [[nodiscard]] LineCurve measured(Length measure);
    [[nodiscard]] HeadlineFit fitted(Length width, int size) const;

    const Desk& desk_;
    const PagePlan& page_;
    const StoryToPlace& story_;
    Report unused_;
    Desk quiet_;
    std::vector<Length> sizes_;
    StoryVersions versions_;
    int characters_ = 0;
    bool has_blocks_ = false;
    const PhotoItem* photo_ = nullptr;
    std::vector<SideInset> side_;
    std::map<Length, LineCurve> curves_;
    std::map<std::pair<Length, int>, HeadlineFit> headlines_;
};

}  // namespace banxin
