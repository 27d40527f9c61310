// SPDX-License-Identifier: Apache-2.0
//
// Colour spaces of a PDF, and the inks of a colour in one.
#pragma once

#include "preflight/inks.hpp"
#include "preflight/qpdf.hpp"

#include <memory>
#include <string>
#include <vector>

namespace banxin::checks {

enum class SpaceKind {
    Gray,
    Cmyk,
    Rgb,
    CalGray,
    CalRgb,
    Lab,
    Icc,
    Indexed,
    Separation,
    DeviceN,
    Pattern,
    Unknown,
};

struct ColourSpace {
    SpaceKind kind = SpaceKind::Unknown;
    std::string name;  ///< "DeviceCMYK", "ICCBased" …
    int components = 1;
    std::vector<std::string> colorants;  ///< Of a Separation or DeviceN.
    /// Of an Indexed space its base, of a spot ink its alternate, of a Pattern what colours it.
    std::shared_ptr<const ColourSpace> base;
    std::string lookup;      ///< Of an Indexed space.
    std::string definition;  ///< Of a Separation: alternate and tint transform, in full.
};
using SharedSpace = std::shared_ptr<const ColourSpace>;

/// The space that `object` says, a name or an array; names that are not of the standard are looked
/// up in `named`, the /ColorSpace of the resources.
[[nodiscard]] SharedSpace read_colour_space(const QPDFObjectHandle& object,
                                            const QPDFObjectHandle& named);

/// DeviceGray, DeviceRGB or DeviceCMYK.
[[nodiscard]] SharedSpace device_space(SpaceKind kind);

/// The inks of the colour `values` of `space`, as PDF writes them.
[[nodiscard]] Inks inks_of(const ColourSpace& space, const std::vector<double>& values);

/// The values that a colour of the space starts with.
[[nodiscard]] std::vector<double> initial_values(const ColourSpace& space);

}  // namespace banxin::checks
