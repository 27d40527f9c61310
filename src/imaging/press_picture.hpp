// SPDX-License-Identifier: Apache-2.0
//
// Photographs as the press prints them: in its inks, no larger than it can show, within its limits.
#pragma once

#include "base/result.hpp"
#include "imaging/picture.hpp"
#include "imaging/press_profile.hpp"

#include <string>
#include <string_view>

namespace banxin {

struct PressPictureWish {
    int width = 0;          ///< Pixels of the whole picture, made smaller only; 0: as it is.
    bool in_colour = true;  ///< Else black ink alone.
    int total_ink = 2400;   ///< Most ink of all plates together, per mille.
    int most_black = 950;   ///< Per mille.
    bool operator==(const PressPictureWish&) const = default;
};

/// Ink of a pixel, where 255 is the full cover of one plate.
struct InkAmount {
    int total = 4 * 255;  ///< Of all plates together.
    int black = 255;
};

/// The limits of `wish` as samples have them.
[[nodiscard]] InkAmount ink_limits(const PressPictureWish& wish);

/// A JPEG comment of this text tells a picture that came from here.
inline constexpr std::string_view press_picture_mark = "banxin press picture";

/// A picture of one pixel whose JPEG comment is `comment`: it stands where a graphic will be.
[[nodiscard]] Picture stand_in_picture(std::string_view comment);

/// `picture` in process inks (channels 4, 255 is full cover) or, if it is grey or the page is, in
/// black ink (channels 1, 0 is full cover), as a JPEG. No pixel of it, decoded again, takes more
/// ink than is wished for. Colours go by the picture's own ICC profile, else as sRGB; CMYK without
/// one is in the inks of the press already and only held within the limits.
///
/// bytes   depend on the picture, the profile and the wish alone
/// speed   results are kept in `cache_folder`, by content; empty: nowhere. A cache that cannot be
///         read or written is no error
/// errors  it can no longer be read (BX5001); it cannot be turned into inks within these limits
///         (BX6104)
[[nodiscard]] Result<Picture> press_picture(const Picture& picture,
                                            const PressProfile& profile,
                                            const PressPictureWish& wish,
                                            const std::string& cache_folder);

}  // namespace banxin
