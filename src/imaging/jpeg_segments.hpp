// SPDX-License-Identifier: Apache-2.0
//
// What stands before the pixels of a JPEG, which libvips neither tells nor leaves out.
#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// Whether `jpeg` has Adobe's segment (APP14): by custom its inks are stored as their negative
/// then, and else as they are.
[[nodiscard]] bool has_adobe_segment(std::string_view jpeg);

/// `jpeg` with `comment` in front, and without Adobe's segment or any other of an application or
/// with words, but for JFIF's.
[[nodiscard]] std::string with_comment_alone(std::string_view jpeg, std::string_view comment);

}  // namespace banxin
