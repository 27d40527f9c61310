// SPDX-License-Identifier: Apache-2.0
#include "render/picture_surfaces.hpp"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

namespace banxin {
namespace {

/// Cairo's RGB24: a 32-bit word a pixel, red in the third byte from below.
void copy_row(const std::uint8_t* rgb, int width, unsigned char* row) {
    for (int x = 0; x < width; ++x) {
        const std::uint32_t pixel =
            std::uint32_t{rgb[0]} << 16 | std::uint32_t{rgb[1]} << 8 | rgb[2];
        std::memcpy(row, &pixel, sizeof pixel);
        rgb += 3;
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

Result<CairoSurface> pixel_surface(const Picture& picture, int wanted_width) {
    const auto pixels = decode(picture, wanted_width);
    if (!pixels) {
        return Failure{pixels.error()};
    }
    const int width = pixels->width;
    const int height = pixels->height;
    CairoSurface surface{cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)};
    unsigned char* row = cairo_image_surface_get_data(surface.get());
    if (row != nullptr) {  // Else the surface is in error and painting it says so.
        cairo_surface_flush(surface.get());
        const std::uint8_t* rgb = pixels->rgb.data();
        for (int y = 0; y < height; ++y) {
            copy_row(rgb, width, row);
            rgb += std::ptrdiff_t{3} * width;
            row += cairo_image_surface_get_stride(surface.get());
        }
        cairo_surface_mark_dirty(surface.get());
    }
    return surface;
}

}  // namespace banxin
