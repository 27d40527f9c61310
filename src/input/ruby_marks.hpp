// SPDX-License-Identifier: Apache-2.0
//
// The marks of ruby, {base|readings}, in a text with hidden marks (hidden_marks.hpp).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// Where the three marks of one ruby stand, in bytes of the text.
struct RubyMarks {
    std::size_t open = 0, bar = 0, close = 0;
};

struct FoundRuby {
    std::vector<RubyMarks> whole;       ///< In order; none overlaps another.
    std::vector<std::size_t> unclosed;  ///< Opening braces that a bar follows, but no closing one.
};
/// The ruby of `text`. Braces do not nest: the last one opened counts.
[[nodiscard]] FoundRuby find_ruby(std::string_view text);

/// The readings, parted at spaces.
[[nodiscard]] std::vector<std::string> split_readings(std::string_view readings);

}  // namespace banxin
