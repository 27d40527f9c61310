// SPDX-License-Identifier: Apache-2.0
//
// The pixels of a picture in the colours they were saved in.
#pragma once

#include "base/result.hpp"
#include "imaging/picture.hpp"
#include "imaging/raster.hpp"

#include <string>

namespace banxin {

struct DecodedPicture {
    Raster raster;
    std::string profile;    ///< Its own ICC profile; empty: it has none that fits its channels.
    std::string file = {};  ///< Of the picture, for messages.
};

/// `picture` upright, in eight bits, transparent parts on white, made smaller to `width` pixels if
/// it is wider than that; 0: as wide as it is.
/// errors  it can no longer be read (BX5001)
[[nodiscard]] Result<DecodedPicture> decode_in_own_colours(const Picture& picture, int width);

/// Whether the ICC profile `bytes` says what samples of so many channels look like.
[[nodiscard]] bool explains_channels(const std::string& bytes, int channels);

}  // namespace banxin
