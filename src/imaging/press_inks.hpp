// SPDX-License-Identifier: Apache-2.0
//
// PressInks: a picture parted into the inks of one press (分色), before the paper's limits.
#pragma once

#include "base/result.hpp"
#include "imaging/decoded_picture.hpp"
#include "imaging/press_picture.hpp"
#include "imaging/press_profile.hpp"
#include "imaging/raster.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace banxin {

class PressInks {
  public:
    /// Colours go by the picture's own profile, else as sRGB; CMYK without a profile is in the inks
    /// of the press already. A grey picture, and any if not `in_colour`, has black ink alone.
    /// errors  lcms2 makes no transform of these profiles (BX6104)
    [[nodiscard]] static Result<PressInks> part(DecodedPicture picture,
                                                const PressProfile& profile,
                                                bool in_colour);

    /// With nowhere more ink than `most`: four channels, or one in which 0 is full cover.
    [[nodiscard]] Raster within(const InkAmount& most) const;

  private:
    PressInks() = default;
    [[nodiscard]] Raster black_within(int most) const;
    [[nodiscard]] Raster process_within(const InkAmount& most) const;

    Raster inks_;                                ///< Of a picture in colour.
    std::vector<std::uint16_t> lightness_;       ///< L* of a picture in black; 65535 is white.
    std::array<double, 256> black_lightness_{};  ///< L* of each cover of black on the paper.
};

/// The most of all pixels of `raster`, which is as PressInks::within gives it.
[[nodiscard]] InkAmount most_ink_of(const Raster& raster);

}  // namespace banxin
