// SPDX-License-Identifier: Apache-2.0
#include "imaging/decoded_picture.hpp"

#include "imaging/jpeg_segments.hpp"
#include "imaging/lcms_handles.hpp"
#include "imaging/picture_loading.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace banxin {
namespace {

/// The largest reduction a JPEG decoder can make on the way that leaves `wanted_width` or more.
int shrink_on_load(const Picture& picture, int wanted_width) {
    if (picture.kind != PictureKind::Jpeg || wanted_width == 0) {
        return 1;
    }
    int shrink = 8;
    while (shrink > 1 && picture.width / shrink < wanted_width) {
        shrink /= 2;
    }
    return shrink;
}

int flatten_on_white(VipsImage* in, VipsImage** out) {
    if (vips_image_hasalpha(in) == 0) {
        return vips_copy(in, out, nullptr);
    }
    const double white = vips_image_get_format(in) == VIPS_FORMAT_USHORT ? 65535 : 255;
    VipsArrayDouble* const background = vips_array_double_newv(1, white);
    const int status = vips_flatten(in, out, "background", background, nullptr);
    vips_area_unref(VIPS_AREA(background));
    return status;
}

/// Sixteen bits become eight; colours stay what they are.
int to_eight_bits(VipsImage* in, VipsImage** out) {
    switch (picture_channels(*in)) {
        case 1:
            return vips_colourspace(in, out, VIPS_INTERPRETATION_B_W, nullptr);
        case 4:
            return vips_copy(in, out, nullptr);
        default:
            return vips_colourspace(in, out, VIPS_INTERPRETATION_sRGB, nullptr);
    }
}

Failure unreadable(const Picture& picture) {
    return Failure{error("BX5001",
                         {},
                         {fmt::format("图片“{}”不完整，读不到最后", picture.file),
                          fmt::format("picture \"{}\" is cut off or damaged", picture.file)})};
}

/// libvips turns the samples of every CMYK picture over, as Adobe's are; those of others are then
/// what they were not.
bool is_turned_over_in_vain(const Picture& picture) {
    return picture.kind == PictureKind::Jpeg && picture.channels == 4 &&
           !has_adobe_segment(picture.bytes);
}

cmsColorSpaceSignature space_of(int channels) {
    switch (channels) {
        case 1:
            return cmsSigGrayData;
        case 3:
            return cmsSigRgbData;
        default:
            return cmsSigCmykData;
    }
}

}  // namespace

bool explains_channels(const std::string& bytes, int channels) {
    const ProfileHandle profile = open_profile(bytes);
    return profile && cmsGetColorSpace(profile.get()) == space_of(channels) &&
           cmsGetDeviceClass(profile.get()) != cmsSigLinkClass &&
           cmsIsIntentSupported(profile.get(), INTENT_PERCEPTUAL, LCMS_USED_AS_INPUT) != FALSE;
}

Result<DecodedPicture> decode_in_own_colours(const Picture& picture, int width) {
    if (!start_vips()) {
        return unreadable(picture);
    }
    auto image = load_picture(picture, shrink_on_load(picture, width), false);
    if (image && vips_image_get_orientation(image.get()) != 1) {
        image = load_picture(picture, shrink_on_load(picture, width), true);
    }
    DecodedPicture decoded;
    decoded.file = picture.file;
    if (image) {
        decoded.profile = embedded_profile(*image);
    }
    VipsSteps steps{std::move(image)};
    steps.then([](VipsImage* in, VipsImage** out) { return vips_autorot(in, out, nullptr); })
        .then(flatten_on_white)
        .then(to_eight_bits)
        .then([width](VipsImage* in, VipsImage** out) {
            const int has = vips_image_get_width(in);
            return has > width && width > 0
                       ? vips_resize(in, out, static_cast<double>(width) / has, nullptr)
                       : vips_copy(in, out, nullptr);
        });
    if (steps.image() == nullptr) {
        return unreadable(picture);
    }
    Raster& raster = decoded.raster;
    raster.width = vips_image_get_width(steps.image());
    raster.height = vips_image_get_height(steps.image());
    raster.channels = vips_image_get_bands(steps.image());
    std::size_t size = 0;
    const VipsMemory memory{vips_image_write_to_memory(steps.image(), &size)};
    if (!memory || size != raster.pixels() * static_cast<std::size_t>(raster.channels)) {
        return unreadable(picture);
    }
    const auto* const first = static_cast<const std::uint8_t*>(memory.get());
    raster.samples.assign(first, first + size);
    if (is_turned_over_in_vain(picture)) {
        for (std::uint8_t& sample : raster.samples) {
            sample = static_cast<std::uint8_t>(255 - sample);
        }
    }
    if (!explains_channels(decoded.profile, raster.channels)) {
        decoded.profile.clear();
    }
    return decoded;
}

}  // namespace banxin
