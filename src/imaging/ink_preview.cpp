// SPDX-License-Identifier: Apache-2.0
#include "imaging/ink_preview.hpp"

#include "imaging/lcms_handles.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace banxin {
namespace {

constexpr std::size_t process_inks = 4, lights = 3;
constexpr int full_cover = 255;
using Cover = std::array<std::uint8_t, process_inks>;
using Light = std::array<std::uint16_t, lights>;

/// Light of sixteen bits is looked up by the upper twelve.
constexpr std::size_t steps = 4096;
constexpr int shift = 4;
using Table = std::array<std::uint8_t, steps>;

TransformHandle to_light(const PressProfile& press, cmsUInt32Number intent) {
    const ProfileHandle inks = open_profile(press.bytes());
    const ProfileHandle screen{cmsCreate_sRGBProfile()};
    // Without the cache of lcms2 a transform can be used from several threads.
    TransformHandle transform{cmsCreateTransform(
        inks.get(), TYPE_CMYK_8, screen.get(), TYPE_RGB_16, intent, cmsFLAGS_NOCACHE)};
    assert(transform);  // PressProfile::open has tried.
    return transform;
}

Light light_of(void* transform, const Cover& cover) {
    Light light{};
    cmsDoTransform(transform, cover.data(), light.data(), 1);
    return light;
}

/// Sixteen bits to eight.
Table plain_table() {
    Table table{};
    for (std::size_t i = 0; i < steps; ++i) {
        table[i] =
            static_cast<std::uint8_t>(std::lround(255.0 * static_cast<double>(i) / (steps - 1)));
    }
    return table;
}

/// The tone curve of sRGB (IEC 61966-2-1), both ways.
double linear(double coded) {
    return coded <= 0.04045 ? coded / 12.92 : std::pow((coded + 0.055) / 1.055, 2.4);
}
double coded(double linear) {
    return linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

/// Light between that of `black` and of `paper`, drawn out from nothing to all.
Table stretched_table(std::uint16_t black, std::uint16_t paper) {
    const auto light = [](std::size_t step) {
        return linear(static_cast<double>(step) / (steps - 1));
    };
    const double lowest = light(black >> shift);
    const double highest = light(paper >> shift);
    Table table{};
    for (std::size_t i = 0; i < steps; ++i) {
        const double share = std::clamp((light(i) - lowest) / (highest - lowest), 0.0, 1.0);
        table[i] = static_cast<std::uint8_t>(std::lround(255 * coded(share)));
    }
    return table;
}

}  // namespace

struct InkPreview::Tables {
    TransformHandle transform;
    std::array<Table, lights> table;

    [[nodiscard]] std::array<std::uint8_t, lights> look_up(const std::uint16_t* light) const {
        return {
            table[0][light[0] >> shift], table[1][light[1] >> shift], table[2][light[2] >> shift]};
    }
};

/// Black point compensation makes a press's darkest mixture of inks black. Type is printed in black
/// ink alone, which is lighter: so for screens it is this ink that is made black, and what is
/// darker stays black too.
InkPreview::InkPreview(const PressProfile& press, Proof proof) : press_{press} {
    auto tables = std::make_shared<Tables>();
    if (proof == Proof::Paper) {
        tables->transform = to_light(press, INTENT_ABSOLUTE_COLORIMETRIC);
        tables->table.fill(plain_table());
    } else {
        tables->transform = to_light(press, INTENT_RELATIVE_COLORIMETRIC);
        const Light paper = light_of(tables->transform.get(), {});
        const Light black = light_of(tables->transform.get(), {0, 0, 0, full_cover});
        for (std::size_t i = 0; i < lights; ++i) {
            tables->table[i] = stretched_table(black[i], paper[i]);
        }
    }
    tables_ = std::move(tables);
}

Rgb InkPreview::colour(const Ink& ink) const {
    const Ink shown = in_process_inks(ink);
    const auto cover = [](int per_mille) {
        return static_cast<std::uint8_t>((per_mille * full_cover + 500) / 1000);
    };
    const Light light = light_of(
        tables_->transform.get(),
        {cover(shown.cyan), cover(shown.magenta), cover(shown.yellow), cover(shown.black)});
    const auto rgb = tables_->look_up(light.data());
    return {rgb[0] / 255.0, rgb[1] / 255.0, rgb[2] / 255.0};
}

Raster InkPreview::pixels(const Raster& inks) const {
    const auto width = static_cast<std::size_t>(inks.width);
    const auto channels = static_cast<std::size_t>(inks.channels);
    Raster seen{inks.width, inks.height, 3, {}};
    seen.samples.reserve(lights * inks.pixels());
    std::vector<std::uint8_t> covers(process_inks * width);
    std::vector<std::uint16_t> light(lights * width);
    for (std::size_t start = 0; start < inks.samples.size(); start += channels * width) {
        for (std::size_t x = 0; channels == 1 && x < width; ++x) {
            covers[process_inks * x + 3] =
                static_cast<std::uint8_t>(full_cover - inks.samples[start + x]);
        }
        cmsDoTransform(tables_->transform.get(),
                       channels == 1 ? covers.data() : &inks.samples[start],
                       light.data(),
                       static_cast<cmsUInt32Number>(inks.width));
        for (std::size_t x = 0; x < width; ++x) {
            const auto rgb = tables_->look_up(&light[lights * x]);
            seen.samples.insert(seen.samples.end(), rgb.begin(), rgb.end());
        }
    }
    return seen;
}

}  // namespace banxin
