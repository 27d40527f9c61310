// SPDX-License-Identifier: Apache-2.0
#include "imaging/press_inks.hpp"

#include "imaging/lcms_handles.hpp"
#include "imaging/sample_meaning.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

constexpr int full = 255;

Failure no_transform(std::string_view file) {
    return Failure{error(
        "BX6104",
        {},
        {fmt::format("图片“{}”转不成印厂的油墨：它的色彩配置用不上", file),
         fmt::format("picture \"{}\" cannot be turned into inks: its colour profile is of no use",
                     file)})};
}

/// From the samples of a picture to L*a*b* in which the darkest it could hold is black.
TransformHandle to_lightness(const DecodedPicture& picture, const PressProfile& press) {
    const ProfileHandle source = meaning_of(picture, press);
    const ProfileHandle lab{cmsCreateLab4Profile(nullptr)};
    return TransformHandle{cmsCreateTransform(source.get(),
                                              sample_format(picture.raster.channels),
                                              lab.get(),
                                              TYPE_Lab_16,
                                              INTENT_RELATIVE_COLORIMETRIC,
                                              cmsFLAGS_NOCACHE | cmsFLAGS_BLACKPOINTCOMPENSATION)};
}

TransformHandle to_process_inks(const DecodedPicture& picture, const PressProfile& press) {
    const ProfileHandle source = meaning_of(picture, press);
    const ProfileHandle inks = open_profile(press.bytes());
    return TransformHandle{cmsCreateTransform(source.get(),
                                              sample_format(picture.raster.channels),
                                              inks.get(),
                                              TYPE_CMYK_8,
                                              INTENT_PERCEPTUAL,
                                              cmsFLAGS_NOCACHE)};
}

std::vector<std::uint16_t> lightness_of(const Raster& raster, void* transform) {
    constexpr std::size_t lab_channels = 3;
    const auto width = static_cast<std::size_t>(raster.width);
    std::vector<std::uint16_t> row(lab_channels * width), lightness;
    lightness.reserve(raster.pixels());
    for (int y = 0; y < raster.height; ++y) {
        const std::size_t start =
            static_cast<std::size_t>(y) * width * static_cast<std::size_t>(raster.channels);
        cmsDoTransform(transform,
                       &raster.samples[start],
                       row.data(),
                       static_cast<cmsUInt32Number>(raster.width));
        for (std::size_t x = 0; x < width; ++x) {
            lightness.push_back(row[lab_channels * x]);
        }
    }
    return lightness;
}

/// L* of each cover of black, 0 to 255, on the paper of the press.
bool read_black(const PressProfile& press, std::array<double, 256>& lightness) {
    const ProfileHandle inks = open_profile(press.bytes());
    const ProfileHandle lab{cmsCreateLab4Profile(nullptr)};
    const TransformHandle transform{cmsCreateTransform(inks.get(),
                                                       TYPE_CMYK_8,
                                                       lab.get(),
                                                       TYPE_Lab_DBL,
                                                       INTENT_RELATIVE_COLORIMETRIC,
                                                       cmsFLAGS_NOCACHE)};
    if (!transform) {
        return false;
    }
    std::array<std::uint8_t, 4 * 256> covers{};
    for (std::size_t i = 0; i < lightness.size(); ++i) {
        covers[4 * i + 3] = static_cast<std::uint8_t>(i);
    }
    std::array<cmsCIELab, 256> seen{};
    cmsDoTransform(transform.get(), covers.data(), seen.data(), 256);
    std::ranges::transform(seen, lightness.begin(), &cmsCIELab::L);
    return true;
}

/// What amounts of ink from 0 to `highest` become so that none is above `ceiling`: those well below
/// stay, those near it come closer together. None changes if `highest` is not above.
std::vector<int> below_ceiling(int highest, int ceiling) {
    std::vector<int> table(static_cast<std::size_t>(highest) + 1);
    const double room = ceiling / 6.0;  // 240 % of ink: from 200 % up.
    const double knee = ceiling - room;
    for (int i = 0; i <= highest; ++i) {
        const bool stays = highest <= ceiling || i <= knee;
        table[static_cast<std::size_t>(i)] =
            stays ? i
                  : static_cast<int>(std::floor(knee + room * (1 - std::exp((knee - i) / room))));
    }
    return table;
}

}  // namespace

Result<PressInks> PressInks::part(DecodedPicture picture,
                                  const PressProfile& profile,
                                  bool in_colour) {
    PressInks parted;
    const int channels = picture.raster.channels;
    if (channels == 1 || !in_colour) {
        const TransformHandle transform = to_lightness(picture, profile);
        if (!transform || !read_black(profile, parted.black_lightness_)) {
            return no_transform(picture.file);
        }
        parted.inks_ = {picture.raster.width, picture.raster.height, 1, {}};
        parted.lightness_ = lightness_of(picture.raster, transform.get());
        return parted;
    }
    if (channels == 4 && picture.profile.empty()) {
        parted.inks_ = std::move(picture.raster);
        return parted;
    }
    const TransformHandle transform = to_process_inks(picture, profile);
    if (!transform) {
        return no_transform(picture.file);
    }
    parted.inks_ = transformed(picture.raster, transform.get(), 4);
    return parted;
}

Raster PressInks::within(const InkAmount& most) const {
    return inks_.channels == 1 ? black_within(std::min(most.black, most.total))
                               : process_within(most);
}

/// A grey of the picture becomes the tint that stands as far between paper and `most` black as it
/// stood between white and black: dots grow in print, so equal numbers would be too dark.
Raster PressInks::black_within(int most) const {
    constexpr int steps = 4096, shift = 4;
    const double paper = black_lightness_.front();
    const double darkest = black_lightness_[static_cast<std::size_t>(most)];
    std::array<std::uint8_t, steps> grey{};
    int cover = most;
    for (int i = 0; i < steps; ++i) {
        const double wanted = darkest + (paper - darkest) * i / (steps - 1);
        while (cover > 0 && black_lightness_[static_cast<std::size_t>(cover)] < wanted) {
            --cover;
        }
        grey[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(full - cover);
    }
    Raster raster{inks_.width, inks_.height, 1, {}};
    raster.samples.resize(lightness_.size());
    std::ranges::transform(lightness_, raster.samples.begin(), [&](std::uint16_t lightness) {
        return grey[static_cast<std::size_t>(lightness >> shift)];
    });
    return raster;
}

/// Black stays as far as it may, because it gives the drawing; colours give way in proportion.
Raster PressInks::process_within(const InkAmount& most) const {
    const InkAmount has = most_ink_of(inks_);
    const std::vector<int> black = below_ceiling(has.black, most.black);
    const std::vector<int> total = below_ceiling(has.total, most.total);
    Raster raster = inks_;
    for (std::size_t i = 0; i < raster.samples.size(); i += 4) {
        std::uint8_t* const ink = &raster.samples[i];
        int k = black[ink[3]];
        const int colours = ink[0] + ink[1] + ink[2];
        const int allowed = total[static_cast<std::size_t>(colours + k)];
        k = std::min(k, allowed);
        if (colours + k > allowed) {
            for (int plate = 0; plate < 3; ++plate) {
                ink[plate] = static_cast<std::uint8_t>(ink[plate] * (allowed - k) / colours);
            }
        }
        ink[3] = static_cast<std::uint8_t>(k);
    }
    return raster;
}

InkAmount most_ink_of(const Raster& raster) {
    InkAmount most{0, 0};
    if (raster.channels == 1) {
        for (const std::uint8_t grey : raster.samples) {
            most.black = std::max(most.black, full - grey);
        }
        most.total = most.black;
        return most;
    }
    for (std::size_t i = 0; i < raster.samples.size(); i += 4) {
        const std::uint8_t* const ink = &raster.samples[i];
        most.black = std::max<int>(most.black, ink[3]);
        most.total = std::max(most.total, ink[0] + ink[1] + ink[2] + ink[3]);
    }
    return most;
}

}  // namespace banxin
