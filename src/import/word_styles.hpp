// SPDX-License-Identifier: Apache-2.0
//
// What the styles and lists of a Word file say about its paragraphs.
#pragma once

#include "import/word_archive.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace banxin {

/// The list a paragraph is an item of, and how deep.
struct WordItem {
    std::string list;  ///< w:numId
    int level = 0;
};

struct WordStyle {
    bool is_heading = false;
    std::optional<WordItem> item;
};

/// The styles of a Word file by their ids.
/// source  ECMA-376 part 1, 17.7.4 and 17.9: styles; 17.9: numbering
class WordStyles {
  public:
    explicit WordStyles(std::string_view styles_xml);

    [[nodiscard]] const WordStyle& style(std::string_view id) const;

  private:
    std::map<std::string, WordStyle, std::less<>> styles_;
    WordStyle usual_;
};

/// Counts the items of the lists of a Word file, which keeps no numbers in its text.
class WordNumbering {
  public:
    explicit WordNumbering(std::string_view numbering_xml);

    /// The number of the next item, as Word shows it: "1.", "一、", "（2）"; empty if its list has
    /// signs instead of numbers, or none.
    [[nodiscard]] std::string next(const WordItem& item);

  private:
    static constexpr int most_levels = 9;
    struct Level {
        std::string format, text;  ///< w:numFmt, w:lvlText
        int start = 1;
    };
    struct List {
        std::array<Level, most_levels> levels;
        std::array<int, most_levels> counts{};
        std::array<bool, most_levels> started{};
    };

    std::map<std::string, List, std::less<>> abstract_lists_;
    std::map<std::string, std::string, std::less<>> abstract_of_;  ///< By w:numId.
};

/// `number` as w:numFmt `format` writes it; in figures if it is none of those that are known.
[[nodiscard]] std::string word_number(int number, std::string_view format);

}  // namespace banxin
