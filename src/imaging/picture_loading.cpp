// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture_loading.hpp"

#include <algorithm>
#include <cstddef>

namespace banxin {
namespace {

VipsInterpretation interpretation_of(int channels) {
    switch (channels) {
        case 1:
            return VIPS_INTERPRETATION_B_W;
        case 4:
            return VIPS_INTERPRETATION_CMYK;
        default:
            return VIPS_INTERPRETATION_sRGB;
    }
}

/// Samples as an image, which reads them where they are.
VipsImage* image_of_pixels(const Picture& picture) {
    VipsImage* image = vips_image_new_from_memory(picture.bytes.data(),
                                                  picture.bytes.size(),
                                                  picture.width,
                                                  picture.height,
                                                  picture.channels,
                                                  VIPS_FORMAT_UCHAR);
    if (image == nullptr) {
        return nullptr;
    }
    image->Type = interpretation_of(picture.channels);
    if (!picture.profile.empty()) {
        vips_image_set_blob_copy(
            image, VIPS_META_ICC_NAME, picture.profile.data(), picture.profile.size());
    }
    return image;
}

}  // namespace

namespace {

/// `shrink`, or less if nothing would be left of the shorter side: libvips ends the program then.
int shrink_that_leaves_something(const Picture& picture, int shrink) {
    while (shrink > 1 && std::min(picture.width, picture.height) < shrink) {
        shrink /= 2;
    }
    return shrink;
}

}  // namespace

VipsImageHandle load_picture(const Picture& picture, int shrink, bool any_order) {
    VipsImage* image = nullptr;
    // libvips takes `void*` for what it only reads.
    void* const bytes = const_cast<char*>(picture.bytes.data());  // NOLINT(*-const-cast)
    const VipsAccess access = any_order ? VIPS_ACCESS_RANDOM : VIPS_ACCESS_SEQUENTIAL;
    switch (picture.kind) {
        case PictureKind::Jpeg:
            vips_jpegload_buffer(bytes,
                                 picture.bytes.size(),
                                 &image,
                                 "shrink",
                                 shrink_that_leaves_something(picture, shrink),
                                 "access",
                                 access,
                                 "fail_on",
                                 VIPS_FAIL_ON_ERROR,
                                 nullptr);
            break;
        case PictureKind::Png:
            vips_pngload_buffer(bytes,
                                picture.bytes.size(),
                                &image,
                                "access",
                                access,
                                "fail_on",
                                VIPS_FAIL_ON_ERROR,
                                nullptr);
            break;
        case PictureKind::Tiff:
            vips_tiffload_buffer(bytes,
                                 picture.bytes.size(),
                                 &image,
                                 "access",
                                 access,
                                 "fail_on",
                                 VIPS_FAIL_ON_ERROR,
                                 nullptr);
            break;
        case PictureKind::Pixels:
            image = image_of_pixels(picture);
            break;
    }
    return VipsImageHandle{image};
}

std::optional<PictureKind> picture_kind(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xff\xd8\xff"sv)) {
        return PictureKind::Jpeg;
    }
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv)) {
        return PictureKind::Png;
    }
    if (bytes.starts_with("II*\0"sv) || bytes.starts_with("MM\0*"sv)) {
        return PictureKind::Tiff;
    }
    return std::nullopt;
}

int picture_channels(VipsImage& image) {
    const VipsInterpretation interpretation = vips_image_get_interpretation(&image);
    if (interpretation == VIPS_INTERPRETATION_B_W || interpretation == VIPS_INTERPRETATION_GREY16) {
        return 1;
    }
    return interpretation == VIPS_INTERPRETATION_CMYK ? 4 : 3;
}

std::string embedded_profile(VipsImage& image) {
    const void* bytes = nullptr;
    std::size_t size = 0;
    if (vips_image_get_typeof(&image, VIPS_META_ICC_NAME) == 0 ||
        vips_image_get_blob(&image, VIPS_META_ICC_NAME, &bytes, &size) != 0) {
        return {};
    }
    return {static_cast<const char*>(bytes), size};
}

}  // namespace banxin
