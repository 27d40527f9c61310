// SPDX-License-Identifier: Apache-2.0
//
// Small pictures as the bytes of files, and what opens them.
#pragma once

#include "imaging/made_picture.hpp"
#include "imaging/picture.hpp"
#include "imaging/press_profile.hpp"
#include "imaging/raster.hpp"

#include <lcms2.h>

#include <array>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace banxin {

inline const SourceSpan asked_at{"issue.yaml", 30, 16, 5};

inline std::string from_hex(std::string_view hex) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        bytes += static_cast<char>(std::stoi(std::string{hex.substr(i, 2)}, nullptr, 16));
    }
    return bytes;
}

/// 2 × 2 pixels: red, transparent; blue, green at half strength.
inline const std::string rgba_png = from_hex(
    "89504e470d0a1a0a0000000d494844520000000200000002080600000072b60d24000000144944415478da63f8cfc0"
    "004460f0ff3f90d900002d65057ce02f91140000000049454e44ae426082");
/// One pixel of middle grey.
inline const std::string grey_png = from_hex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a4944415478da63680000"
    "00820081da45083b0000000049454e44ae426082");
inline std::string file_bytes(const std::string& below_source) {
    std::ifstream in{SOURCE_DIR "/" + below_source, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline std::string photograph() {
    return file_bytes("samples/yundu-weekly/images/riverside.jpg");
}

inline std::string newsprint_bytes() {
    return file_bytes("layouts/plants/newsprint26.icc");
}

inline PressProfile newsprint() {
    return *PressProfile::open(newsprint_bytes(), "newsprint26.icc", {});
}

/// `jpeg` with an EXIF block that says: turn me a quarter.
inline std::string turned(const std::string& jpeg) {
    const std::string exif = from_hex(
        "ffe1002245786966000049492a0008000000"
        "0100120103000100000006000000"
        "00000000");
    return jpeg.substr(0, 2) + exif + jpeg.substr(2);
}

inline Result<Picture> open_bytes(std::string bytes, Report& report) {
    const MemoryFiles files{{{"images/p", std::move(bytes)}}};
    return open_picture(files, "images/p", asked_at, report);
}

inline Result<Picture> open_bytes(std::string bytes) {
    Report report;
    return open_bytes(std::move(bytes), report);
}

/// 32 × 16 pixels of one colour, or of two: the left half in the first.
inline Raster two_colours(const std::vector<std::uint8_t>& left,
                          const std::vector<std::uint8_t>& right) {
    Raster raster{32, 16, static_cast<int>(left.size()), {}};
    for (int i = 0; i < raster.width * raster.height; ++i) {
        const auto& colour = i % raster.width < raster.width / 2 ? left : right;
        raster.samples.insert(raster.samples.end(), colour.begin(), colour.end());
    }
    return raster;
}
inline Raster one_colour(const std::vector<std::uint8_t>& colour) {
    return two_colours(colour, colour);
}

/// A JPEG of `raster`; process inks are stored as they are, without Adobe's segment.
inline std::string jpeg_of(const Raster& raster) {
    return make_jpeg("images/p", raster, 100)->bytes;
}

/// `segment` without its length, of the marker FF `marker`, in front of all others.
inline std::string with_segment(const std::string& jpeg, int marker, const std::string& segment) {
    const std::size_t length = segment.size() + 2;
    std::string head{"\xff"};
    head += static_cast<char>(marker);
    head += static_cast<char>(length / 256);
    head += static_cast<char>(length % 256);
    return jpeg.substr(0, 2) + head + segment + jpeg.substr(2);
}

/// `jpeg` with Adobe's segment: its inks are the negative of what is stored.
inline std::string as_of_adobe(const std::string& jpeg) {
    return with_segment(jpeg, 0xee, "Adobe" + from_hex("00640000000000"));
}

/// `jpeg` with an ICC profile, in as many segments as it takes (ICC.1:2010, B.4).
inline std::string with_profile(std::string jpeg, const std::string& profile) {
    constexpr std::size_t most = 65000;
    const auto parts = static_cast<int>((profile.size() + most - 1) / most);
    for (int part = parts; part > 0; --part) {
        std::string segment{"ICC_PROFILE"};
        segment += '\0';
        segment += static_cast<char>(part);
        segment += static_cast<char>(parts);
        segment += profile.substr(static_cast<std::size_t>(part - 1) * most, most);
        jpeg = with_segment(jpeg, 0xe2, segment);
    }
    return jpeg;
}

/// The bytes of `profile`, which is closed.
inline std::string saved_profile(void* profile) {
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    std::string bytes(size, '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes;
}

inline std::string srgb() {
    return saved_profile(cmsCreate_sRGBProfile());
}

/// The ICC profile `bytes` with its tags of this type no longer of any type that there is.
inline std::string with_other_types(std::string bytes, const std::string& type) {
    const std::string head = type + std::string(4, '\0');
    for (auto at = bytes.find(head); at != std::string::npos; at = bytes.find(head, at)) {
        bytes.replace(at, type.size(), "none");
    }
    return bytes;
}

/// An RGB space in which red is sRGB's green and green its red.
inline std::string red_is_green() {
    const cmsCIExyY white{0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE primaries{{0.30, 0.60, 1}, {0.64, 0.33, 1}, {0.15, 0.06, 1}};
    cmsToneCurve* const gamma = cmsBuildGamma(nullptr, 2.2);
    const std::array<cmsToneCurve*, 3> curves{gamma, gamma, gamma};
    std::string bytes = saved_profile(cmsCreateRGBProfile(&white, &primaries, curves.data()));
    cmsFreeToneCurve(gamma);
    return bytes;
}

using Sample = std::vector<int>;

/// The sample at `x` and `y`, which are in the picture.
inline Sample pixel(const Raster& raster, int x, int y) {
    Sample sample;
    for (int channel = 0; channel < raster.channels; ++channel) {
        const int at = (y * raster.width + x) * raster.channels + channel;
        sample.push_back(raster.samples.at(static_cast<std::size_t>(at)));
    }
    return sample;
}

}  // namespace banxin
