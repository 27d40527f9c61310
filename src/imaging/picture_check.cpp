// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture_check.hpp"

#include "base/limits.hpp"
#include "imaging/decoded_picture.hpp"
#include "imaging/picture_loading.hpp"
#include "imaging/vips_handles.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

/// Whether a sample of the last band in `rows`, all of which `region` has, is less than full.
template <class Sample>
bool lets_through(const VipsRegion& region, const VipsRect& rows, Sample full) {
    const int bands = vips_image_get_bands(region.im);
    for (int y = rows.top; y < rows.top + rows.height; ++y) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libvips has bytes.
        const auto* alpha = reinterpret_cast<const Sample*>(
            region.data + static_cast<std::ptrdiff_t>(y - region.valid.top) * region.bpl);
        alpha += bands - 1;
        for (int x = 0; x < rows.width; ++x, alpha += bands) {
            if (*alpha < full) {
                return true;
            }
        }
    }
    return false;
}

bool is_transparent(VipsImage& image, const VipsRegion& region, const VipsRect& rows) {
    if (vips_image_hasalpha(&image) == 0) {
        return false;
    }
    const VipsBandFormat format = vips_image_get_format(&image);
    return (format == VIPS_FORMAT_UCHAR && lets_through<std::uint8_t>(region, rows, UINT8_MAX)) ||
           (format == VIPS_FORMAT_USHORT && lets_through<std::uint16_t>(region, rows, UINT16_MAX));
}

/// Decodes every row. False at the first that cannot be read.
bool walk(VipsImage& image, PictureCheck& check) {
    const VipsRegionHandle region{vips_region_new(&image)};
    const int width = vips_image_get_width(&image);
    const int height = vips_image_get_height(&image);
    constexpr int band = 128;
    for (int top = 0; top < height; top += band) {
        const VipsRect rows{0, top, width, std::min(band, height - top)};
        if (vips_region_prepare(region.get(), &rows) != 0) {
            return false;
        }
        check.is_transparent = check.is_transparent || is_transparent(image, *region, rows);
    }
    return true;
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// An eighth of the size costs a JPEG no inverse transform and still reads every coefficient.
VipsImageHandle load_for_a_look(const Picture& picture) {
    return load_picture(picture, picture.kind == PictureKind::Jpeg ? 8 : 1, false);
}

}  // namespace

bool is_within_limits(std::int64_t width, std::int64_t height) {
    const Limits& most = limits();
    return width <= most.picture_side && height <= most.picture_side &&
           width * height <= most.picture_pixels;
}

PictureCheck check_picture(Picture& picture) {
    PictureCheck check;
    if (!start_vips()) {
        return check;
    }
    // libvips has one error buffer for the whole program, and what stands in it decides here.
    static std::mutex one_at_a_time;
    const std::lock_guard guard{one_at_a_time};
    static_cast<void>(take_vips_complaints());
    const auto header = load_picture(picture, 1, false);
    if (!header) {
        static_cast<void>(take_vips_complaints());
        return check;
    }
    picture.width = vips_image_get_width(header.get());
    picture.height = vips_image_get_height(header.get());
    picture.channels = picture_channels(*header);
    if (!is_within_limits(picture.width, picture.height)) {
        check.state = PictureState::TooLarge;
        return check;
    }
    if (vips_image_get_orientation_swap(header.get()) != 0) {
        std::swap(picture.width, picture.height);
    }
    check.is_turned = vips_image_get_orientation(header.get()) != 1;
    check.frames = vips_image_get_n_pages(header.get());
    const auto pixels = load_for_a_look(picture);
    const bool complete = pixels && walk(*pixels, check);
    const auto complaints = take_vips_complaints();
    // After that, because lcms2 complains to libvips of what is no profile.
    check.has_bare_inks = picture.channels == 4 && !explains_channels(embedded_profile(*header), 4);
    if (complete && complaints.errors.empty()) {
        check.state = PictureState::Sound;
    } else if (has(complaints.errors, "CRC") || has(complaints.warnings, "CRC")) {
        check.state = PictureState::WrongChecksum;
    } else {
        check.state = PictureState::CutOff;
    }
    return check;
}

}  // namespace banxin
