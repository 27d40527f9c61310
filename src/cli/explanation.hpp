// SPDX-License-Identifier: Apache-2.0
//
// What a page about a code says besides its title, which is in base/codes.hpp. The texts are in
// explanations/, a file for each group of codes.
#pragma once

#include "base/words.hpp"

#include <span>
#include <string_view>

namespace banxin {

/// A case of what is found, and how it is right.
struct Example {
    /// The file they stand in: "issue.yaml", "paper.yaml", "walk.md", a file of layouts/; of the
    /// issue and the paper only the part that matters. Empty: a command line, or the case in words.
    std::string_view file;
    std::string_view wrong, right;
};

struct Explanation {
    std::string_view code;
    Words meaning;  ///< What is found, and what it would do to the paper.
    Example example;
    Words fix;
};

/// A group of codes: those that begin with `prefix` and with no longer one of another group.
struct CodeGroup {
    std::string_view prefix;
    Words title;
    std::span<const Explanation> explanations;
};

/// All groups, in the order of their codes.
[[nodiscard]] std::span<const CodeGroup> code_groups();

/// The explanation of `code`; null if there is none.
[[nodiscard]] const Explanation* find_explanation(std::string_view code);

}  // namespace banxin
