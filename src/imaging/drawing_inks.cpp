// SPDX-License-Identifier: Apache-2.0
#include "imaging/drawing_inks.hpp"

#include "imaging/press_inks.hpp"

#include <cmath>
#include <cstdint>
#include <utility>

namespace banxin {
namespace {

constexpr int full_sample = 255, full_cover = 1000;

std::uint8_t sample(double light) {
    return static_cast<std::uint8_t>(std::lround(light * full_sample));
}

/// Of a sample of ink, to the nearest per mille.
int cover(std::uint8_t sample) {
    return (sample * full_cover + full_sample / 2) / full_sample;
}

}  // namespace

std::optional<Ink> drawing_ink(const Rgb& colour, const PressProfile& profile) {
    const std::uint8_t red = sample(colour.red), green = sample(colour.green),
                       blue = sample(colour.blue);
    const bool grey = red == green && green == blue;
    if (grey && (red == 0 || red == full_sample)) {
        return red == 0 ? black_ink : paper_white;
    }
    DecodedPicture pixel{{1, 1, grey ? 1 : 3, {}}, {}};
    pixel.raster.samples = grey ? std::vector{red} : std::vector{red, green, blue};
    const auto inks = PressInks::part(std::move(pixel), profile, !grey);
    if (!inks) {
        return std::nullopt;
    }
    const Raster made = inks->within({4 * full_sample, full_sample});
    if (made.channels == 1) {
        return black_tint(full_cover - cover(made.samples[0]));
    }
    return Ink{cover(made.samples[0]),
               cover(made.samples[1]),
               cover(made.samples[2]),
               cover(made.samples[3])};
}

}  // namespace banxin
