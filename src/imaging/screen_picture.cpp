// SPDX-License-Identifier: Apache-2.0
#include "imaging/screen_picture.hpp"

#include "imaging/decoded_picture.hpp"
#include "imaging/jpeg_segments.hpp"
#include "imaging/made_picture.hpp"
#include "imaging/picture_loading.hpp"
#include "imaging/sample_meaning.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace banxin {
namespace {

constexpr int quality = 85;

Failure not_for_screens(const Picture& picture) {
    return Failure{error(
        "BX6104",
        {},
        {fmt::format("图片“{}”转不成屏幕颜色", picture.file),
         fmt::format("picture \"{}\" cannot be turned into colours of a screen", picture.file)})};
}

/// From the samples of `picture` to sRGB or, of a grey one, to the grey of sRGB.
TransformHandle to_screen(const DecodedPicture& picture, const PressProfile& press) {
    const bool grey = picture.raster.channels == 1;
    const ProfileHandle source = meaning_of(picture, press);
    const ProfileHandle screen = grey ? grey_like_srgb() : ProfileHandle{cmsCreate_sRGBProfile()};
    return TransformHandle{cmsCreateTransform(source.get(),
                                              sample_format(picture.raster.channels),
                                              screen.get(),
                                              grey ? TYPE_GRAY_8 : TYPE_RGB_8,
                                              INTENT_RELATIVE_COLORIMETRIC,
                                              cmsFLAGS_NOCACHE | cmsFLAGS_BLACKPOINTCOMPENSATION)};
}

/// Whether the RGB profile `bytes` changes nothing that an eye would notice: most cameras write
/// one of sRGB into each picture.
bool is_srgb(const std::string& bytes, const PressProfile& press) {
    constexpr std::array<std::uint8_t, 6> tones{0, 40, 96, 150, 210, 255};
    constexpr int noticed = 2;
    DecodedPicture colours{{static_cast<int>(tones.size() * tones.size() * tones.size()), 1, 3, {}},
                           bytes};
    for (const std::uint8_t red : tones) {
        for (const std::uint8_t green : tones) {
            for (const std::uint8_t blue : tones) {
                colours.raster.samples.insert(colours.raster.samples.end(), {red, green, blue});
            }
        }
    }
    const TransformHandle transform = to_screen(colours, press);
    if (!transform) {
        return false;
    }
    const Raster seen = transformed(colours.raster, transform.get(), 3);
    for (std::size_t i = 0; i < seen.samples.size(); ++i) {
        if (std::abs(seen.samples[i] - colours.raster.samples[i]) > noticed) {
            return false;
        }
    }
    return true;
}

/// Whether `picture` is a JPEG that needs nothing but to lose its metadata. One of Adobe's does,
/// because its segment says how its colours are stored.
bool is_for_screens(const Picture& picture, const PressProfile& press, int width) {
    if (picture.kind != PictureKind::Jpeg || picture.channels == 4 || picture.width > width ||
        has_adobe_segment(picture.bytes) || !start_vips()) {
        return false;
    }
    const auto header = load_picture(picture, 1, false);
    if (!header || vips_image_get_orientation(header.get()) != 1) {
        return false;
    }
    const std::string profile = embedded_profile(*header);
    return !explains_channels(profile, picture.channels) ||
           (picture.channels == 3 && is_srgb(profile, press));
}

/// Whether a PNG of it is no larger than a JPEG, and sharper.
bool has_few_colours(const Raster& raster) {
    constexpr std::size_t few = 256;
    if (raster.channels != 3) {
        return false;
    }
    std::set<std::array<std::uint8_t, 3>> colours;
    for (std::size_t i = 0; i < raster.samples.size() && colours.size() <= few; i += 3) {
        colours.insert({raster.samples[i], raster.samples[i + 1], raster.samples[i + 2]});
    }
    return colours.size() <= few;
}

}  // namespace

Result<Picture> screen_picture(const Picture& picture, const PressProfile& press, int width) {
    if (is_for_screens(picture, press, width)) {
        Picture bare = picture;
        bare.bytes = without_metadata(picture.bytes);
        return bare;
    }
    auto decoded = decode_in_own_colours(picture, width);
    if (!decoded) {
        return Failure{std::move(decoded).error()};
    }
    Raster raster = std::move(decoded->raster);
    if (raster.channels == 4 || !decoded->profile.empty()) {
        const int channels = raster.channels == 1 ? 1 : 3;
        decoded->raster = std::move(raster);
        const TransformHandle transform = to_screen(*decoded, press);
        if (!transform) {
            return not_for_screens(picture);
        }
        raster = transformed(decoded->raster, transform.get(), channels);
    }
    auto made = picture.kind != PictureKind::Jpeg && has_few_colours(raster)
                    ? make_png(picture.file, raster)
                    : make_jpeg(picture.file, raster, quality);
    if (!made) {
        return not_for_screens(picture);
    }
    return *std::move(made);
}

}  // namespace banxin
