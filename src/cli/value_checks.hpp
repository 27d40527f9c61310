// SPDX-License-Identifier: Apache-2.0
//
// What the values of options may be. CLI11 hands on one text of what is wrong; ours carries a code
// and both languages, which `wrong_value_in` finds again.
#pragma once

#include "base/diagnostic.hpp"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// What a check answers to a value it refuses.
struct WrongValue {
    std::string code;  ///< BX0003 of a list of pages, BX0005 of anything else.
    Message message;   ///< Goes on after the name of the option.
};

/// `wrong` as a text for CLI11.
[[nodiscard]] std::string text_of(const WrongValue& wrong);
/// What `text_of` made, wherever it stands in `text`; nothing if it does not.
[[nodiscard]] std::optional<WrongValue> wrong_value_in(std::string_view text);

/// A whole number from `least` to `most`.
[[nodiscard]] CLI::Validator whole_number(int least, int most);
/// A number from `least` to `most`; unlike CLI::Range it refuses what is no number at all (nan).
[[nodiscard]] CLI::Validator within(double least, double most);
/// One of `words`.
[[nodiscard]] CLI::Validator one_of(const std::vector<std::string>& words);
/// A name that ends in `ending`.
[[nodiscard]] CLI::Validator ends_in(std::string_view ending);
/// A list of pages, such as 1,3-4 (BX0003).
[[nodiscard]] CLI::Validator list_of_pages();
/// A choice, or a list of choices by page, such as 1:2,3:1.
[[nodiscard]] CLI::Validator list_of_choices();

}  // namespace banxin
