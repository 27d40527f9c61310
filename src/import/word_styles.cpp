// SPDX-License-Identifier: Apache-2.0
#include "import/word_styles.hpp"

#include "import/xml_events.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>

namespace banxin {
namespace {

int number_in(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// How Chinese counts to 9,999: 十二, 一百零三.
std::string in_hanzi(int number) {
    constexpr std::array digits{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    constexpr std::array units{"千", "百", "十", ""};
    std::string out;
    bool gap = false;
    int unit = 1000;
    for (const char* const name : units) {
        const int digit = number / unit % 10;
        const bool is_plain_ten = digit == 1 && unit == 10 && out.empty();
        if (digit > 0) {
            out += gap ? digits[0] : "";
            out += is_plain_ten ? "" : digits.at(static_cast<std::size_t>(digit));
            out += name;
        }
        gap = digit == 0 && !out.empty();
        unit /= 10;
    }
    return out;
}

std::string in_letters(int number, char first) {
    const auto count = static_cast<std::size_t>((number - 1) / 26 + 1);
    return std::string(count, static_cast<char>(first + (number - 1) % 26));
}

std::string in_roman(int number, bool upper) {
    struct Sign {
        int value;
        std::string_view sign;
    };
    constexpr std::array signs{Sign{1000, "m"},
                               Sign{900, "cm"},
                               Sign{500, "d"},
                               Sign{400, "cd"},
                               Sign{100, "c"},
                               Sign{90, "xc"},
                               Sign{50, "l"},
                               Sign{40, "xl"},
                               Sign{10, "x"},
                               Sign{9, "ix"},
                               Sign{5, "v"},
                               Sign{4, "iv"},
                               Sign{1, "i"}};
    std::string out;
    for (const Sign& sign : signs) {
        for (; number >= sign.value; number -= sign.value) {
            out += sign.sign;
        }
    }
    if (upper) {
        std::ranges::transform(out, out.begin(), [](char c) { return static_cast<char>(c - 32); });
    }
    return out;
}

std::string lower(std::string_view text) {
    std::string out{text};
    std::ranges::transform(out, out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

bool names_a_heading(std::string_view name) {
    const std::string known = lower(name);
    return known.starts_with("heading ") || known == "title" || known == "subtitle" ||
           known.starts_with("标题");
}

}  // namespace

std::string word_number(int number, std::string_view format) {
    const auto is = [format](std::string_view name) { return format == name; };
    if (number < 1 || number > 3999) {
        return std::to_string(number);
    }
    if (is("chineseCounting") || is("chineseCountingThousand") || is("japaneseCounting") ||
        is("ideographDigital") || is("taiwaneseCountingThousand")) {
        return in_hanzi(number);
    }
    if (is("lowerLetter") || is("upperLetter")) {
        return in_letters(number, is("lowerLetter") ? 'a' : 'A');
    }
    if (is("lowerRoman") || is("upperRoman")) {
        return in_roman(number, is("upperRoman"));
    }
    if (is("decimalEnclosedCircleChinese") || is("decimalEnclosedCircle")) {
        constexpr std::array circles{"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"};
        const auto index = static_cast<std::size_t>(number - 1);
        return index < circles.size() ? circles.at(index) : fmt::format("({})", number);
    }
    return std::to_string(number);
}

WordStyles::WordStyles(std::string_view styles_xml) {
    std::string id;
    (void)read_xml(styles_xml,
                   {[&](const XmlElement& element) {
                        const auto value = element.attribute("val");
                        if (element.name == "style") {
                            id = element.attribute("styleId");
                        } else if (element.name == "name") {
                            styles_[id].is_heading |= names_a_heading(value);
                        } else if (element.name == "outlineLvl") {
                            styles_[id].is_heading |= number_in(value) < 9;
                        } else if (element.name == "numId") {
                            const int level = styles_[id].item ? styles_[id].item->level : 0;
                            styles_[id].item = WordItem{std::string{value}, level};
                        } else if (element.name == "ilvl") {
                            styles_[id].item = WordItem{"", number_in(value)};
                        }
                    },
                    [](std::string_view) {},
                    [](std::string_view) {}});
}

const WordStyle& WordStyles::style(std::string_view id) const {
    const auto found = styles_.find(id);
    return found == styles_.end() ? usual_ : found->second;
}

WordNumbering::WordNumbering(std::string_view numbering_xml) {
    List* list = nullptr;
    Level* level = nullptr;
    std::string number_id;
    const auto start = [&](const XmlElement& element) {
        const auto value = element.attribute("val");
        if (element.name == "abstractNum") {
            list = &abstract_lists_[std::string{element.attribute("abstractNumId")}];
            level = nullptr;
        } else if (element.name == "lvl" && list != nullptr) {
            const int index = std::clamp(number_in(element.attribute("ilvl")), 0, most_levels - 1);
            level = &list->levels.at(static_cast<std::size_t>(index));
        } else if (element.name == "num") {
            number_id = element.attribute("numId");
            list = nullptr;
            level = nullptr;
        } else if (element.name == "abstractNumId") {
            abstract_of_[number_id] = value;
        } else if (level != nullptr && element.name == "numFmt") {
            level->format = value;
        } else if (level != nullptr && element.name == "lvlText") {
            level->text = value;
        } else if (level != nullptr && element.name == "start") {
            level->start = number_in(value);
        }
    };
    (void)read_xml(numbering_xml, {start, [](std::string_view) {}, [](std::string_view) {}});
}

std::string WordNumbering::next(const WordItem& item) {
    const auto abstract = abstract_of_.find(item.list);
    const auto found = abstract == abstract_of_.end() ? abstract_lists_.end()
                                                      : abstract_lists_.find(abstract->second);
    if (found == abstract_lists_.end()) {
        return "";
    }
    List& list = found->second;
    const auto depth = static_cast<std::size_t>(std::clamp(item.level, 0, most_levels - 1));
    list.counts.at(depth) =
        list.started.at(depth) ? list.counts.at(depth) + 1 : list.levels.at(depth).start;
    list.started.at(depth) = true;
    std::fill(
        list.started.begin() + static_cast<std::ptrdiff_t>(depth) + 1, list.started.end(), false);
    const Level& level = list.levels.at(depth);
    if (level.format.empty() || level.format == "bullet" || level.format == "none") {
        return "";
    }
    std::string out;
    for (std::size_t at = 0; at < level.text.size(); ++at) {
        const bool is_place = level.text[at] == '%' && at + 1 < level.text.size() &&
                              level.text[at + 1] >= '1' && level.text[at + 1] <= '9';
        if (!is_place) {
            out += level.text[at];
            continue;
        }
        const auto of = static_cast<std::size_t>(level.text[++at] - '1');
        const int count = list.started.at(of) ? list.counts.at(of) : list.levels.at(of).start;
        out += word_number(count, list.levels.at(of).format);
    }
    return out;
}

}  // namespace banxin
