// SPDX-License-Identifier: Apache-2.0
#include "imaging/sample_meaning.hpp"

#include <array>

namespace banxin {

ProfileHandle grey_like_srgb() {
    constexpr std::array<cmsFloat64Number, 5> curve{
        2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    cmsToneCurve* const tones = cmsBuildParametricToneCurve(nullptr, 4, curve.data());
    ProfileHandle profile{cmsCreateGrayProfile(cmsD50_xyY(), tones)};
    cmsFreeToneCurve(tones);
    return profile;
}

ProfileHandle meaning_of(const DecodedPicture& picture, const PressProfile& press) {
    if (!picture.profile.empty()) {
        return open_profile(picture.profile);
    }
    switch (picture.raster.channels) {
        case 1:
            return grey_like_srgb();
        case 3:
            return ProfileHandle{cmsCreate_sRGBProfile()};
        default:
            return open_profile(press.bytes());
    }
}

cmsUInt32Number sample_format(int channels) {
    switch (channels) {
        case 1:
            return TYPE_GRAY_8;
        case 3:
            return TYPE_RGB_8;
        default:
            return TYPE_CMYK_8;
    }
}

Raster transformed(const Raster& raster, void* transform, int channels) {
    Raster result{raster.width, raster.height, channels, {}};
    result.samples.resize(static_cast<std::size_t>(channels) * raster.pixels());
    cmsDoTransform(transform,
                   raster.samples.data(),
                   result.samples.data(),
                   static_cast<cmsUInt32Number>(raster.pixels()));
    return result;
}

}  // namespace banxin
