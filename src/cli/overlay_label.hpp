// SPDX-License-Identifier: Apache-2.0
//
// Words over a preview, in a face of the paper: it is there wherever the pages are, and has the
// characters of their ids.
#pragma once

#include "base/geometry.hpp"
#include "base/ink.hpp"
#include "document/frame.hpp"
#include "typography/font_book.hpp"

#include <string_view>

namespace banxin {

class LabelType {
  public:
    explicit LabelType(const FontBook& fonts);

    [[nodiscard]] Length width(std::string_view text, Length size) const;
    /// `text` with its baseline beginning at `at`.
    [[nodiscard]] GlyphRun run(std::string_view text, Length size, const Ink& ink, Point at) const;
    /// Adds `text` in white on a field of `ink` with the top left corner `at`; the field comes
    /// back.
    Rect add_tag(Group& group, std::string_view text, Length size, const Ink& ink, Point at) const;

  private:
    const FontBook& fonts_;
    int face_ = 0;
};

/// Of the field of a tag.
[[nodiscard]] Length tag_height(Length size);

}  // namespace banxin
