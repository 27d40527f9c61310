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

/// An image of libvips that reads `raster`, which must outlive it.
VipsSteps image_of(const Raster& raster) {
    VipsSteps steps{VipsImageHandle{vips_image_new_from_memory(raster.samples.data(),
                                                               raster.samples.size(),
                                                               raster.width,
                                                               raster.height,
                                                               raster.channels,
                                                               VIPS_FORMAT_UCHAR)}};
    steps.then([&](VipsImage* in, VipsImage** out) {
        return vips_copy(in, out, "interpretation", interpretation_of(raster), nullptr);
    });
    return steps;
}

/// What `save` writes of `raster`; nothing if it does not.
template <class Save>
std::optional<std::string> saved(VipsSteps image, const Save& save) {
    void* bytes = nullptr;
    std::size_t size = 0;
    if (image.image() == nullptr || save(image.image(), &bytes, &size) != 0) {
        return std::nullopt;
    }
    const VipsMemory memory{bytes};
    return std::string{static_cast<const char*>(bytes), size};
}

std::optional<Picture> picture_of(const std::string& file,
                                  PictureKind kind,
                                  std::optional<std::string> bytes,
                                  const Raster& raster) {
    if (!bytes) {
        return std::nullopt;
    }
    return Picture{file, kind, *std::move(bytes), raster.width, raster.height, raster.channels};
}

}  // namespace

std::optional<Picture> make_jpeg(const std::string& file, const Raster& raster, int quality) {
    if (!start_vips()) {
        return std::nullopt;
    }
    VipsSteps image = image_of(raster);
    if (raster.channels == 4) {
        image.then([](VipsImage* in, VipsImage** out) { return vips_invert(in, out, nullptr); });
    }
    auto jpeg = saved(std::move(image), [&](VipsImage* in, void** bytes, std::size_t* size) {
        return vips_jpegsave_buffer(in,
                                    bytes,
                                    size,
                                    "Q",
                                    quality,
                                    "optimize_coding",
                                    TRUE,
                                    "strip",
                                    TRUE,
                                    "subsample_mode",
                                    VIPS_FOREIGN_SUBSAMPLE_OFF,
                                    nullptr);
    });
    if (jpeg && raster.channels == 4) {
        jpeg = without_metadata(*jpeg);  // Of libvips's Adobe segment, which says: a negative.
    }
    return picture_of(file, PictureKind::Jpeg, std::move(jpeg), raster);
}

std::optional<Picture> make_png(const std::string& file, const Raster& raster) {
    if (!start_vips()) {
        return std::nullopt;
    }
    auto png = saved(image_of(raster), [](VipsImage* in, void** bytes, std::size_t* size) {
        return vips_pngsave_buffer(in, bytes, size, "strip", TRUE, nullptr);
    });
    return picture_of(file, PictureKind::Png, std::move(png), raster);
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
