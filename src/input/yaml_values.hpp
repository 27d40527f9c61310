// SPDX-License-Identifier: Apache-2.0
//
// From one YAML scalar to one typed value. Each reader reports what is wrong at the value's place
// and then returns a value that is safe to go on with; no issue leaves `input` after an error.
#pragma once

#include "base/length.hpp"
#include "input/yaml_tree.hpp"
#include "model/issue.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {

/// Text of at most 400 characters. A bare number is refused (BX1011), since YAML may change it.
[[nodiscard]] PlacedText read_text(const YamlNode& node, Report& report);

/// A name, an identifier or a path: text in one line.
[[nodiscard]] std::string read_word(const YamlNode& node, Report& report);

struct IntegerRange {
    int least = 0, most = 0;
};
[[nodiscard]] int read_integer(const YamlNode& node, IntegerRange range, Report& report);

/// A number without a unit, such as 0.5.
[[nodiscard]] double read_number(const YamlNode& node, double least, double most, Report& report);

[[nodiscard]] bool read_switch(const YamlNode& node, Report& report);

/// "92.5%" as 92.5.
[[nodiscard]] double read_percentage(const YamlNode& node, int least, int most, Report& report);

/// "5%" as 50; from 0% to 100%.
[[nodiscard]] int read_per_mille(const YamlNode& node, Report& report);

/// What one em (字) and one line (行) are on the page.
struct Units {
    Length em, line;
};
/// A length with its unit: mm, cm, in, pt, em or 字, line(s) or 行.
[[nodiscard]] Length read_length(const YamlNode& node, const Units& units, Report& report);

/// "3-7", or "3" for 3-3.
[[nodiscard]] Span read_span(const YamlNode& node, int most, Report& report);

/// {columns: 1-5, lines: 13-46}
[[nodiscard]] GridRect read_frame(const YamlNode& node, Report& report);

[[nodiscard]] Date read_date(const YamlNode& node, Report& report);

/// Which of `choices` the value names; the error (BX2024) lists them. Used by read_choice.
[[nodiscard]] std::size_t read_choice_index(const YamlNode& node,
                                            const std::vector<std::string>& choices,
                                            Report& report);

/// The value that goes with the word at `node`.
template <class Value>
[[nodiscard]] Value read_choice(const YamlNode& node,
                                const std::vector<std::pair<std::string, Value>>& choices,
                                Report& report) {
    std::vector<std::string> words(choices.size());
    std::ranges::transform(choices, words.begin(), [](const auto& choice) { return choice.first; });
    return choices[read_choice_index(node, words, report)].second;
}

/// "there is no style 'nwes'; there are: lead, news" (BX2026), with a guess.
[[nodiscard]] Diagnostic no_such_name(const SourceSpan& where,
                                      const Message& what,
                                      std::string_view name,
                                      const std::vector<std::string>& names);

/// Something that is part of the format but not built yet (BX2030).
[[nodiscard]] Diagnostic not_yet(const SourceSpan& where, Message message);

}  // namespace banxin
