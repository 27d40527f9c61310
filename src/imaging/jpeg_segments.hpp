// SPDX-License-Identifier: Apache-2.0
//
// What stands around the pixels of a JPEG, which libvips neither tells nor leaves out.
#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// Whether `jpeg` has Adobe's segment (APP14): by custom its inks are stored as their negative
/// then, and else as they are.
[[nodiscard]] bool has_adobe_segment(std::string_view jpeg);

/// `jpeg` with nothing but its pixels: without words, what cameras and programs left (EXIF, XMP,
/// ICC profile, Adobe's segment), and what follows its end. JFIF's segment stays.
[[nodiscard]] std::string without_metadata(std::string_view jpeg);

/// `jpeg` with `comment` in front of all else.
[[nodiscard]] std::string with_comment(std::string_view jpeg, std::string_view comment);

}  // namespace banxin
