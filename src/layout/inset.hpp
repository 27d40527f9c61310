// SPDX-License-Identifier: Apache-2.0
//
// Insets: what stands inside a story's frame and its text runs around: pictures, quotes, codes.
#pragma once

#include "base/geometry.hpp"
#include "layout/line_slots.hpp"
#include "model/issue.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace banxin {

/// What a page item says if it may stand among the text of a story.
struct InsetItem {
    std::string kind;                   ///< "photo", "quote", "qr", as in InsetRecord.
    std::string name;                   ///< The file of a picture, the words of a quote …
    std::string with;                   ///< The story it belongs to; empty: none.
    const InsetPlace* place = nullptr;  ///< Null: it has none yet.
    std::string caption;
    SourceSpan where;
};

/// Nothing for an item that is no inset.
[[nodiscard]] std::optional<InsetItem> inset_item(const PageItem& item);

struct Inset {
    std::size_t item = 0;  ///< Index into the items of the page.
    std::string kind;      ///< "photo", "quote" …, as in InsetRecord.
    InsetPlace place;
    bool crops = false;  ///< Copyfitting may take lines off its height or add some.
    std::vector<std::pair<double, double>> outline;  ///< As PhotoItem::outline.
};

/// The insets of the story `id` that stand in its frame, in the order of the page.
[[nodiscard]] std::vector<Inset> insets_of(const PagePlan& page,
                                           const std::string& id,
                                           const Shape& frame);

/// What copyfitting has decided so far about the places of insets.
struct InsetMoves {
    int first_line = 1;  ///< Below the headline: where what hangs from it begins.
    int crop = 0;        ///< Lines added to the height of a picture that crops, or taken off.
};

/// The lines of the page that the inset stands on, within a frame of these lines. A picture that
/// stands at the foot of the frame grows upward, any other downward.
[[nodiscard]] Span inset_lines(const Inset& inset, const Span& frame, const InsetMoves& moves);

/// The place of the inset on the page.
[[nodiscard]] Rect inset_rect(const PageFormat& format,
                              const Inset& inset,
                              const Span& frame,
                              const InsetMoves& moves);

/// What text keeps clear of: the place, or the outline inside it.
[[nodiscard]] Obstacle inset_obstacle(const Inset& inset, const Rect& rect);

}  // namespace banxin
