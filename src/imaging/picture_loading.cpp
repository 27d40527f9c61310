// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture_loading.hpp"

#include <algorithm>
#include <cstddef>

namespace banxin {

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
