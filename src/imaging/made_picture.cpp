// SPDX-License-Identifier: Apache-2.0
#include "imaging/made_picture.hpp"

#include "imaging/jpeg_segments.hpp"
#include "imaging/picture_loading.hpp"
#include "imaging/vips_handles.hpp"

#include <cstddef>
#include <utility>

namespace banxin {
namespace {

VipsInterpretation interpretation_of(const Raster& raster) {
    switch (raster.channels) {
        case 1:
            return VIPS_INTERPRETATION_B_W;
        case 3:
            return VIPS_INTERPRETATION_sRGB;
        default:
            return VIPS_INTERPRETATION_CMYK;
    }
}

}  // namespace

std::optional<Picture> make_jpeg(const std::string& file,
                                 const Raster& raster,
                                 int quality,
                                 std::string_view comment) {
    if (!start_vips()) {
        return std::nullopt;
    }
    VipsSteps steps{VipsImageHandle{vips_image_new_from_memory(raster.samples.data(),
                                                               raster.samples.size(),
                                                               raster.width,
                                                               raster.height,
                                                               raster.channels,
                                                               VIPS_FORMAT_UCHAR)}};
    steps.then([&](VipsImage* in, VipsImage** out) {
        return vips_copy(in, out, "interpretation", interpretation_of(raster), nullptr);
    });
    if (raster.channels == 4) {
        steps.then([](VipsImage* in, VipsImage** out) { return vips_invert(in, out, nullptr); });
    }
    if (steps.image() == nullptr) {
        return std::nullopt;
    }
    void* bytes = nullptr;
    std::size_t size = 0;
    const int status = vips_jpegsave_buffer(steps.image(),
                                            &bytes,
                                            &size,
                                            "Q",
                                            quality,
                                            "optimize_coding",
                                            TRUE,
                                            "strip",
                                            TRUE,
                                            "subsample_mode",
                                            VIPS_FOREIGN_SUBSAMPLE_OFF,
                                            nullptr);
    const VipsMemory memory{bytes};
    if (status != 0) {
        return std::nullopt;
    }
    return Picture{file,
                   PictureKind::Jpeg,
                   with_comment_alone({static_cast<const char*>(bytes), size}, comment),
                   raster.width,
                   raster.height,
                   raster.channels};
}

std::optional<Picture> reopen_picture(const std::string& file, std::string bytes) {
    const auto kind = picture_kind(bytes);
    if (!kind || !start_vips()) {
        return std::nullopt;
    }
    Picture picture{file, *kind, std::move(bytes)};
    const auto header = load_picture(picture, 1, false);
    if (!header) {
        return std::nullopt;
    }
    picture.width = vips_image_get_width(header.get());
    picture.height = vips_image_get_height(header.get());
    picture.channels = picture_channels(*header);
    return picture;
}

}  // namespace banxin
