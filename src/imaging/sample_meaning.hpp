// SPDX-License-Identifier: Apache-2.0
//
// What the samples of pictures mean, in terms of lcms2.
#pragma once

#include "imaging/decoded_picture.hpp"
#include "imaging/lcms_handles.hpp"
#include "imaging/press_profile.hpp"
#include "imaging/raster.hpp"

namespace banxin {

/// Grey with the tone curve of sRGB (IEC 61966-2-1).
[[nodiscard]] ProfileHandle grey_like_srgb();

/// What colours the samples of `picture` are: its own profile says it, else they are sRGB, a grey
/// like that of sRGB, or the inks of `press`.
[[nodiscard]] ProfileHandle meaning_of(const DecodedPicture& picture, const PressProfile& press);

/// The format of samples of eight bits in so many channels.
[[nodiscard]] cmsUInt32Number sample_format(int channels);

/// `raster` through `transform`, which gives `channels` of eight bits.
[[nodiscard]] Raster transformed(const Raster& raster, void* transform, int channels);

}  // namespace banxin
