// SPDX-License-Identifier: Apache-2.0
#include "render/picture_surfaces.hpp"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace banxin {
namespace {

/// Cairo's RGB24: a 32-bit word a pixel, red in the third byte from below.
void copy_row(const std::uint8_t* samples, int channels, int width, unsigned char* row) {
    const int green = channels == 1 ? 0 : 1, blue = channels == 1 ? 0 : 2;
    for (int x = 0; x < width; ++x) {
        const std::uint32_t pixel =
            std::uint32_t{samples[0]} << 16 | std::uint32_t{samples[green]} << 8 | samples[blue];
        std::memcpy(row, &pixel, sizeof pixel);
        samples += channels;
        row += sizeof pixel;
    }
}

}  // namespace

CairoSurface jpeg_surface(const Picture& picture) {
    assert(picture.kind == PictureKind::Jpeg);
    // Pages of this memory that nobody touches are never given out by the system.
    CairoSurface surface{
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.width, picture.height)};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): Cairo reads unsigned bytes.
    const auto* const bytes = reinterpret_cast<const unsigned char*>(picture.bytes.data());
    cairo_surface_set_mime_data(
        surface.get(), CAIRO_MIME_TYPE_JPEG, bytes, picture.bytes.size(), nullptr, nullptr);
    return surface;
}

CairoSurface pixel_surface(const Raster& raster) {
    assert(raster.channels == 1 || raster.channels == 3);
    CairoSurface surface{
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, raster.width, raster.height)};
    unsigned char* row = cairo_image_surface_get_data(surface.get());
    if (row != nullptr) {  // Else the surface is in error and painting it says so.
        cairo_surface_flush(surface.get());
        const std::uint8_t* samples = raster.samples.data();
        for (int y = 0; y < raster.height; ++y) {
            copy_row(samples, raster.channels, raster.width, row);
            samples += std::ptrdiff_t{raster.channels} * raster.width;
            row += cairo_image_surface_get_stride(surface.get());
        }
        cairo_surface_mark_dirty(surface.get());
    }
    return surface;
}

}  // namespace banxin
