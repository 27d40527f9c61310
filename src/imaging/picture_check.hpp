// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "imaging/picture.hpp"

#include <cstdint>

namespace banxin {

enum class PictureState { Sound, NoPicture, TooLarge, CutOff, WrongChecksum };

/// What libvips finds of a picture that it reads to its last pixel.
struct PictureCheck {
    PictureState state = PictureState::NoPicture;
    bool is_turned = false;       ///< By its EXIF flag.
    bool is_transparent = false;  ///< In one pixel at least.
    bool has_bare_inks = false;   ///< CMYK, and no profile says which.
    int frames = 1;
};

/// Reads `picture`, of which file, kind and bytes are known, and sets the rest of it.
[[nodiscard]] PictureCheck check_picture(Picture& picture);

/// Whether a picture of this size is one that we take on (limits()).
[[nodiscard]] bool is_within_limits(std::int64_t width, std::int64_t height);

}  // namespace banxin
