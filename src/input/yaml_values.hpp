// SPDX-License-Identifier: Apache-2.0
//
// From one YAML scalar to one typed value. Each reader reports what is wrong at the value's place
// and then returns a value that is safe to go on with; no issue leaves `input` after an error.
#pragma once

#include "base/length.hpp"
#include "input/yaml_tree.hpp"
#include "model/issue.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// Text of at most limits().headline_characters (BX2021). A bare number is refused (BX1011), since
/// YAML may change it.
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
[[nodiscard]] double read_percentage(const YamlNode& node, IntegerRange range, Report& report);

/// What one em (字) and one line (行) are on the page.
struct Units {
    Length em, line;
};
/// A length with its unit: mm, cm, in, pt, em or 字, line(s) or 行.
[[nodiscard]] Length read_length(const YamlNode& node, const Units& units, Report& report);

/// "3-7", or "3" for 3-3.
[[nodiscard]] Span read_span(const YamlNode& node, IntegerRange range, Report& report);

[[nodiscard]] Date read_date(const YamlNode& node, Report& report);

/// Which of `choices` the value names; the error (BX2024) lists them.
[[nodiscard]] std::size_t read_choice_index(const YamlNode& node,
                                            const std::vector<std::string>& choices,
                                            Report& report);

/// The entries of a map whose keys are names that the editor chose; none of anything else (BX2025).
[[nodiscard]] const std::vector<YamlEntry>& entries_of(const YamlNode& map, Report& report);

/// The items of a list; none of anything else (BX2025).
[[nodiscard]] const std::vector<YamlNode>& items_of(const YamlNode& list, Report& report);

/// "there is no style 'nwes'; there are: lead, news" (BX2026), with a guess.
[[nodiscard]] Diagnostic no_such_name(const SourceSpan& where,
                                      const Message& what,
                                      std::string_view name,
                                      const std::vector<std::string>& names);

/// A word that is part of the format but not built yet (BX2030); `built` are those that may be
/// written meanwhile.
[[nodiscard]] Diagnostic not_yet(const SourceSpan& where,
                                 Message message,
                                 const std::vector<std::string>& built);

/// The units that a length may have, as they are written.
[[nodiscard]] std::vector<std::string> length_units();

/// `words` with `between` between them.
[[nodiscard]] std::string list_of(const std::vector<std::string>& words, std::string_view between);

}  // namespace banxin
