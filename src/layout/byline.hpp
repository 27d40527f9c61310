// SPDX-License-Identifier: Apache-2.0
//
// Bylines: 本报讯（记者 某某）.
#pragma once

#include "typography/build_items.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// What stands before the first character of the text: 本报讯（记者 某某）, or （上接第1版）.
struct RunIn {
    std::string strong, plain;
};

/// The byline cut before its bracket: 本报讯 and （记者 某某）.
[[nodiscard]] RunIn split_byline(const std::string& byline);

/// The names of a byline: two to four hanzi after a space or 、. To break one costs `penalty`.
[[nodiscard]] std::vector<NameRange> names_in_byline(std::string_view byline, double penalty);

/// The same names as text.
[[nodiscard]] std::vector<std::string> people_in_byline(std::string_view byline);

}  // namespace banxin
