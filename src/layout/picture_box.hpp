// SPDX-License-Identifier: Apache-2.0
//
// A photograph with its caption and credit in a frame of whole columns and lines.
#pragma once

#include "document/frame.hpp"
#include "layout/desk.hpp"
#include "model/issue.hpp"

#include <string>

namespace banxin {

/// The picture, cropped about its focus to fill `frame` above its caption.
///
/// report  no room above the caption (BX7014); a line of it that nothing can break (BX7015)
[[nodiscard]] Group lay_out_photo(const Desk& desk,
                                  const PhotoItem& photo,
                                  const Rect& frame,
                                  int page);

/// The picture `file` in `rect`: all of it in the middle, or cut to the shape of `rect` about the
/// focus (shares of its width and height).
[[nodiscard]] PlacedPicture place_picture(const Desk& desk,
                                          const std::string& file,
                                          const Rect& rect,
                                          Fit fit,
                                          double focus_x,
                                          double focus_y);

}  // namespace banxin
