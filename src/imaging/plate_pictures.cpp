// SPDX-License-Identifier: Apache-2.0
#include "imaging/plate_pictures.hpp"

#include "imaging/vips_handles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace banxin {
namespace {

/// `pixels` of so many `bands` as a PNG of the size of `page`.
Result<std::string> png(const PagePlates& page, std::vector<std::uint8_t>& pixels, int bands) {
    void* bytes = nullptr;
    std::size_t size = 0;
    if (start_vips()) {
        const VipsImageHandle raw{vips_image_new_from_memory(
            pixels.data(), pixels.size(), page.width, page.height, bands, VIPS_FORMAT_UCHAR)};
        VipsImage* copy = nullptr;
        if (raw != nullptr &&
            vips_copy(raw.get(),
                      &copy,
                      "interpretation",
                      bands == 1 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB,
                      nullptr) == 0) {
            const VipsImageHandle image{copy};
            vips_pngsave_buffer(image.get(), &bytes, &size, nullptr);
        }
    }
    const VipsMemory owned{bytes};
    if (owned == nullptr) {
        const std::string why = take_vips_complaints().errors;
        return Failure{error("BX6124",
                             {},
                             {fmt::format("分色版画不成 PNG：{}", why),
                              fmt::format("a plate cannot be made a PNG: {}", why)})};
    }
    return std::string{static_cast<const char*>(owned.get()), size};
}

}  // namespace

Result<std::string> plate_png(const PagePlates& page, const Plate& plate) {
    constexpr std::uint8_t white = 255;
    std::vector<std::uint8_t> pixels(plate.cover.size());
    std::ranges::transform(plate.cover, pixels.begin(), [](std::uint8_t cover) {
        return static_cast<std::uint8_t>(white - cover);
    });
    return png(page, pixels, 1);
}

Result<std::string> total_ink_png(const PagePlates& page, int limit) {
    constexpr int white = 255;
    constexpr int darkest = 64;
    constexpr std::array<std::uint8_t, 3> red{220, 0, 0};
    std::vector<std::uint8_t> pixels;
    for (const int ink : total_ink(page)) {
        if (ink > limit) {
            pixels.insert(pixels.end(), red.begin(), red.end());
        } else {
            const int grey = white - (white - darkest) * ink / limit;
            pixels.insert(pixels.end(), 3, static_cast<std::uint8_t>(grey));
        }
    }
    return png(page, pixels, 3);
}

}  // namespace banxin
