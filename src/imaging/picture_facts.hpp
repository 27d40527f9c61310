// SPDX-License-Identifier: Apache-2.0
//
// A picture of doubtful kind, decoded. Runs in a worker.
#pragma once

#include "base/facts.hpp"
#include "imaging/picture_check.hpp"

#include <optional>
#include <string>

namespace banxin {

/// What is with the JPEG, PNG or TIFF `bytes`, and its pixels:
///
/// state                      PictureState as a number
/// frames, turned, transparent, bare_inks
///                            as in PictureCheck
/// width, height, channels    of the pixels; of one that is too large, what its header says
/// profile, pixels            its ICC profile, and its samples, eight bits each
[[nodiscard]] Facts picture_facts(std::string bytes);

/// The state and the findings of `facts`.
[[nodiscard]] PictureCheck check_in(const Facts& facts);

/// The picture of `file` whose pixels `facts` holds; empty if they are not what they say.
[[nodiscard]] std::optional<Picture> picture_in(Facts facts, const std::string& file);

}  // namespace banxin
