// SPDX-License-Identifier: Apache-2.0
//
// Where the pictures of a document stand, and how many pixels that takes.
#pragma once

#include "document/document.hpp"

#include <vector>

namespace banxin {

struct PictureOnPage {
    int page = 0;                           ///< Its number.
    const PlacedPicture* placed = nullptr;  ///< Of the document.
    const Group* group = nullptr;           ///< The innermost that holds it.
};

/// Every place of a picture in `document`, in the order in which they are painted.
[[nodiscard]] std::vector<PictureOnPage> pictures_on_pages(const Document& document);

/// How many pixels wide the whole of a picture must be for `ppi` pixels to the inch in `placed`.
[[nodiscard]] double pixels_for(const PlacedPicture& placed, int ppi);

/// How many pixels wide the whole of each picture must be for `ppi` pixels to the inch wherever it
/// stands, in the order of Document::pictures; 0: it stands nowhere.
[[nodiscard]] std::vector<double> widths_for(const Document& document, int ppi);

}  // namespace banxin
