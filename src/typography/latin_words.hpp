// SPDX-License-Identifier: Apache-2.0
//
// Where a run of Latin letters, figures and their marks may be parted.
#pragma once

#include "typography/hyphenation.hpp"
#include "typography/line_items.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace banxin {

/// A place inside a run where a line may end.
struct WordPart {
    std::size_t at = 0;  ///< Byte of the run that the next line begins with.
    double penalty = no_break;
    Remedy remedy = Remedy::None;
    double remedy_penalty = no_break;
    bool hyphen = false;  ///< The line is given a hyphen.
};

/// A number with its signs: nothing ever parts it.
[[nodiscard]] bool is_figures(std::string_view run);

/// The places of `run`, in order: after / . - _ of an address, after the hyphen of a compound,
/// where `hyphenator` parts a word. In a `long_run`, one that may be wider than a narrow column,
/// every letter as a last resort.
/// source  clreq #line_breaking (a Latin word without hyphen in an emergency only)
[[nodiscard]] std::vector<WordPart> word_parts(std::string_view run,
                                               const Hyphenator& hyphenator,
                                               bool long_run);

}  // namespace banxin
