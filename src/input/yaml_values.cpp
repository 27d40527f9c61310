// SPDX-License-Identifier: Apache-2.0
#include "input/yaml_values.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>

namespace banxin {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// All of `text` as a number; empty unless it is digits with at most one point and a minus sign.
std::optional<double> as_number(std::string_view text) {
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || !is_digit(digits.front()) || !is_digit(digits.back()) ||
        !std::ranges::all_of(digits, [](char c) { return is_digit(c) || c == '.'; })) {
        return std::nullopt;
    }
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

std::optional<long> as_integer(std::string_view text) {
    long value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || end != text.data() + text.size() || failed == std::errc::invalid_argument) {
        return std::nullopt;
    }
    return failed == std::errc::result_out_of_range ? 1L << 40 : value;
}

/// The full-width digits of `text` as ASCII; empty if there are none.
std::string with_ascii_digits(std::string_view text) {
    std::string out;
    bool changed = false;
    for (const char32_t c : scalars(text)) {
        const bool wide = c >= 0xFF10 && c <= 0xFF19;
        append_utf8(out, wide ? c - 0xFF10 + U'0' : c);
        changed = changed || wide;
    }
    return changed ? out : std::string{};
}

Diagnostic with_hint(Diagnostic finding, Message hint) {
    finding.hints.push_back(std::move(hint));
    return finding;
}

/// Text that is no prose: nothing if it is not a scalar, or stands in curly quotes (BX1004).
std::optional<std::string_view> bare(const YamlNode& node, Report& report) {
    if (node.kind != YamlNode::Kind::Scalar) {
        report.add(with_hint(
            error("BX2025",
                  node.where,
                  {fmt::format("{} 要一个值，这里是列表或“键: 值”", node.name),
                   fmt::format("{} wants one value, not a list or a mapping", node.name)}),
            {fmt::format("写成 {}: 值", node.name), fmt::format("write {}: value", node.name)}));
        return std::nullopt;
    }
    const std::string_view text = node.text;
    for (const std::string_view quote : {"“", "”", "‘", "’"}) {
        if (text.starts_with(quote)) {
            report.add(with_hint(
                error("BX1004",
                      node.where,
                      {"值两边是中文引号“ ”，会被当成内容", "curly quotes are taken as text"}),
                {"要作引号请用英文 \"…\"", "use ASCII \"…\" to quote"}));
            return std::nullopt;
        }
    }
    return text;
}

Diagnostic out_of_range(const YamlNode& node, std::string_view least, std::string_view most) {
    return with_hint(
        error(
            "BX2020",
            node.where,
            {fmt::format(
                 "{} 要在 {} 到 {} 之间，这里是 {}", node.name, least, most, shown(node.text)),
             fmt::format("{} must be {} to {}, not {}", node.name, least, most, shown(node.text))}),
        {fmt::format("最小写 {}，最大写 {}", least, most),
         fmt::format("write {} at least, {} at most", least, most)});
}

/// Whether `node` is of `kind`; if not, BX2025 says what to write.
bool expect(const YamlNode& node, YamlNode::Kind kind, Report& report) {
    if (node.kind == kind) {
        return true;
    }
    const bool map = kind == YamlNode::Kind::Map;
    report.add(with_hint(
        error("BX2025",
              node.where,
              {fmt::format("{} 要{}", node.name, map ? "“键: 值”" : "一个列表，每项以“- ”开头"),
               fmt::format("{} wants {}",
                           node.name,
                           map ? "keys with values" : "a list, each item after \"- \"")}),
        map ? Message{"写成 {键: 值, 键: 值}，或每行一个“键: 值”",
                      "write {key: value, key: value}, or one \"key: value\" a line"}
            : Message{"写成 [一, 二]，或每行一个“- 值”",
                      "write [one, two], or one \"- value\" a line"}));
    return false;
}

struct UnitName {
    std::string_view name;
    Length (*length)(double, const Units&);
};

constexpr std::array unit_names{
    UnitName{"mm", [](double n, const Units&) { return Length::from_mm(n); }},
    UnitName{"cm", [](double n, const Units&) { return Length::from_mm(n * 10); }},
    UnitName{"in", [](double n, const Units&) { return Length::from_mm(n * 25.4); }},
    UnitName{"pt", [](double n, const Units&) { return Length::from_pt(n); }},
    UnitName{"em", [](double n, const Units& units) { return units.em.scaled(n); }},
    UnitName{"字", [](double n, const Units& units) { return units.em.scaled(n); }},
    UnitName{"lines", [](double n, const Units& units) { return units.line.scaled(n); }},
    UnitName{"line", [](double n, const Units& units) { return units.line.scaled(n); }},
    UnitName{"行", [](double n, const Units& units) { return units.line.scaled(n); }},
};

bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_of(int year, int month) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

}  // namespace

PlacedText read_text(const YamlNode& node, Report& report) {
    if (node.kind != YamlNode::Kind::Scalar) {
        report.add(
            with_hint(error("BX2025",
                            node.where,
                            {fmt::format("{} 要文字，这里是列表或“键: 值”", node.name),
                             fmt::format("{} wants text, not a list or a mapping", node.name)}),
                      {fmt::format("写成 {}: \"文字\"", node.name),
                       fmt::format("write {}: \"text\"", node.name)}));
        return {};
    }
    if (node.style == YamlNode::Style::Plain && as_number(node.text)) {
        auto finding =
            error("BX1011",
                  node.where,
                  {fmt::format("{} 要文字，这里是数字 {}", node.name, node.text),
                   fmt::format("{} wants text, got the number {}", node.name, node.text)});
        finding.hints.push_back(
            {fmt::format("写成 \"{}\"", node.text), fmt::format("write \"{}\"", node.text)});
        report.add(std::move(finding));
    }
    PlacedText text{node.text, node.where};
    while (text.text.ends_with('\n')) {
        text.text.pop_back();
    }
    const std::int64_t most = limits().headline_characters;
    if (const int length = count_scalars(text.text); length > most) {
        auto finding =
            error("BX2021",
                  node.where,
                  {fmt::format("{} 有 {} 字，最多 {} 字", node.name, length, most),
                   fmt::format("{} has {} characters; the limit is {}", node.name, length, most)});
        finding.hints.push_back(
            {"是不是把正文写进来了？正文写在 body", "is it the story's text? That goes into body"});
        report.add(std::move(finding));
    }
    return text;
}

std::string read_word(const YamlNode& node, Report& report) {
    const auto text = bare(node, report);
    if (!text) {
        return {};
    }
    return read_text(node, report).text;
}

int read_integer(const YamlNode& node, IntegerRange range, Report& report) {
    const auto text = bare(node, report);
    if (!text) {
        return range.least;
    }
    const auto value = as_integer(*text);
    if (!value) {
        auto finding = error("BX2004",
                             node.where,
                             {fmt::format("{} 要阿拉伯数字，这里是“{}”", node.name, shown(*text)),
                              fmt::format("{} wants digits, not \"{}\"", node.name, shown(*text))});
        if (const std::string ascii = with_ascii_digits(*text); !ascii.empty()) {
            finding.hints.push_back({fmt::format("这是全角数字，请改成 {}", ascii),
                                     fmt::format("these are full-width digits; write {}", ascii)});
        } else {
            finding.hints.push_back({"例如 1187", "such as 1187"});
        }
        report.add(std::move(finding));
        return range.least;
    }
    if (text->size() > 1 && text->front() == '0') {
        report.add(with_hint(error("BX1013",
                                   node.where,
                                   {fmt::format("{} 前面多了 0", *text),
                                    fmt::format("{} has a leading zero", *text)}),
                             {fmt::format("请写 {}", *value), fmt::format("write {}", *value)}));
    }
    if (*value < range.least || *value > range.most) {
        report.add(out_of_range(node, std::to_string(range.least), std::to_string(range.most)));
        return range.least;
    }
    return static_cast<int>(*value);
}

double read_number(const YamlNode& node, double least, double most, Report& report) {
    const auto text = bare(node, report);
    if (!text) {
        return least;
    }
    const auto value = as_number(*text);
    if (!value) {
        report.add(with_hint(
            error("BX2004",
                  node.where,
                  {fmt::format("{} 要数字，这里是“{}”", node.name, shown(*text)),
                   fmt::format("{} wants a number, not \"{}\"", node.name, shown(*text))}),
            {"例如 0.5", "such as 0.5"}));
        return least;
    }
    if (*value < least || *value > most) {
        report.add(out_of_range(node, fmt::format("{}", least), fmt::format("{}", most)));
        return least;
    }
    return *value;
}

bool read_switch(const YamlNode& node, Report& report) {
    const auto text = bare(node, report);
    if (text && *text != "true" && *text != "false") {
        report.add(with_hint(
            error("BX1012",
                  node.where,
                  {fmt::format("{} 只认 true 或 false，不认 {}", node.name, shown(*text)),
                   fmt::format("{} takes true or false, not {}", node.name, shown(*text))}),
            {"是写 true，否写 false", "write true for yes, false for no"}));
    }
    return text == "true";
}

double read_percentage(const YamlNode& node, IntegerRange range, Report& report) {
    const auto text = bare(node, report);
    if (!text) {
        return range.least;
    }
    const auto value =
        text->ends_with('%') ? as_number(text->substr(0, text->size() - 1)) : std::nullopt;
    if (!value) {
        report.add(
            with_hint(error("BX2008",
                            node.where,
                            {fmt::format("{}: {} 不是百分比", node.name, shown(*text)),
                             fmt::format("{}: {} is no percentage", node.name, shown(*text))}),
                      {"写成 5%", "write 5%"}));
        return range.least;
    }
    if (*value < range.least || *value > range.most) {
        report.add(
            out_of_range(node, fmt::format("{}%", range.least), fmt::format("{}%", range.most)));
        return range.least;
    }
    return *value;
}

Length read_length(const YamlNode& node, const Units& units, Report& report) {
    const auto text = bare(node, report);
    if (!text) {
        return {};
    }
    for (const UnitName& unit : unit_names) {
        if (!text->ends_with(unit.name)) {
            continue;
        }
        auto digits = text->substr(0, text->size() - unit.name.size());
        digits = digits.ends_with(' ') ? digits.substr(0, digits.size() - 1) : digits;
        if (const auto value = as_number(digits)) {
            const Length length =
                *value < 100'000 ? unit.length(*value, units) : Length::from_mm(1e7);
            if (length < Length{} || length > Length::from_mm(10'000)) {
                report.add(out_of_range(node, "0", "10 m"));
                return {};
            }
            return length;
        }
        break;
    }
    auto finding = as_number(*text)
                       ? error("BX2008",
                               node.where,
                               {fmt::format("{}: {} 缺单位", node.name, *text),
                                fmt::format("{}: {} has no unit", node.name, *text)})
                       : error("BX2008",
                               node.where,
                               {fmt::format("{}: {} 不是长度", node.name, shown(*text)),
                                fmt::format("{}: {} is not a length", node.name, shown(*text))});
    finding.hints.push_back({"写成 2em（两个字）、3mm 或 12pt", "write 2em, 3mm or 12pt"});
    report.add(std::move(finding));
    return {};
}

namespace {

/// The whole numbers nearest to a range with fractions, such as 4-5.5.
std::optional<Span> nearest_span(std::string_view text) {
    const auto rounded = [](std::string_view number) -> std::optional<int> {
        double value = 0;
        const char* const end = number.data() + number.size();
        const auto [stop, error] = std::from_chars(number.data(), end, value);
        if (error != std::errc{} || stop != end || value < 0 || value > 999) {
            return std::nullopt;
        }
        return std::max(1, static_cast<int>(std::lround(value)));
    };
    const auto dash = text.find('-');
    const auto first = rounded(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : rounded(text.substr(dash + 1));
    if (!first || !last || *last < *first) {
        return std::nullopt;
    }
    return Span{*first, *last};
}

}  // namespace

Span read_span(const YamlNode& node, IntegerRange range, Report& report) {
    const auto text = bare(node, report);
    if (!text) {
        return {};
    }
    const auto dash = text->find('-');
    const auto first = as_integer(text->substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : as_integer(text->substr(dash + 1));
    if (!first || !last) {
        Diagnostic finding = error(
            "BX2010",
            node.where,
            {fmt::format("{} 要写成 3-7（第 3 到第 7），这里是“{}”", node.name, shown(*text)),
             fmt::format("{} wants a range such as 3-7, not \"{}\"", node.name, shown(*text))});
        if (const auto near = nearest_span(*text)) {
            const std::string words = fmt::format("{}-{}", near->first, near->last);
            finding.hints.push_back(
                {fmt::format("只能是整栏整行；最近的是 {}", words),
                 fmt::format("whole columns and lines only; the nearest is {}", words)});
        } else {
            finding.hints.push_back({"写两个整数，中间一个 -", "write two whole numbers and a -"});
        }
        report.add(std::move(finding));
        return {};
    }
    if (*first < range.least) {
        report.add(with_hint(
            error("BX2010",
                  node.where,
                  {fmt::format("{} 从 {} 数起，这里是 {}", node.name, range.least, *text),
                   fmt::format("{} starts at {}, not at {}", node.name, range.least, *first)}),
            {fmt::format("最小写 {}", range.least), fmt::format("write {} or more", range.least)}));
        return {};
    }
    if (*last < *first) {
        report.add(with_hint(error("BX2010",
                                   node.where,
                                   {fmt::format("{}: {} 前大后小", node.name, *text),
                                    fmt::format("{}: {} runs backwards", node.name, *text)}),
                             {fmt::format("请倒过来写：{}-{}", *last, *first),
                              fmt::format("write {}-{}", *last, *first)}));
        return {};
    }
    if (*last > range.most) {
        report.add(out_of_range(node, std::to_string(range.least), std::to_string(range.most)));
        return {};
    }
    return {static_cast<int>(*first), static_cast<int>(*last)};
}

Date read_date(const YamlNode& node, Report& report) {
    const auto text = bare(node, report);
    if (!text) {
        return {};
    }
    const bool has_shape = text->size() == 10 && (*text)[4] == '-' && (*text)[7] == '-';
    const auto year = has_shape ? as_integer(text->substr(0, 4)) : std::nullopt;
    const auto month = has_shape ? as_integer(text->substr(5, 2)) : std::nullopt;
    const auto day = has_shape ? as_integer(text->substr(8, 2)) : std::nullopt;
    if (!year || !month || !day || *year < 1) {
        report.add(
            with_hint(error("BX2003",
                            node.where,
                            {fmt::format("{} 不是日期：“{}”", node.name, shown(*text)),
                             fmt::format("{} is no date: \"{}\"", node.name, shown(*text))}),
                      {"写成 \"2026-11-23\"：年四位，月、日各两位",
                       "write \"2026-11-23\": four digits for the year, two for month and day"}));
        return {};
    }
    const Date date{static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(*day)};
    if (date.month < 1 || date.month > 12 || date.day < 1 ||
        date.day > days_of(date.year, date.month)) {
        report.add(
            with_hint(error("BX2003",
                            node.where,
                            {fmt::format("{} 年 {} 月没有 {} 日", date.year, date.month, date.day),
                             fmt::format("{} is not in the calendar", *text)}),
                      {"查一查日历", "look it up in a calendar"}));
    }
    return date;
}

std::size_t read_choice_index(const YamlNode& node,
                              const std::vector<std::string>& choices,
                              Report& report) {
    const auto text = bare(node, report);
    if (!text) {
        return 0;
    }
    const auto found = std::ranges::find(choices, *text);
    if (found == choices.end()) {
        const std::string guess = closest_word(*text, choices);
        const std::string& best = guess.empty() ? choices.front() : guess;
        report.add(with_hint(
            error("BX2024",
                  node.where,
                  {fmt::format(
                       "{} 只能是 {}，不认“{}”", node.name, list_of(choices, "、"), shown(*text)),
                   fmt::format("{} must be {}, not \"{}\"",
                               node.name,
                               list_of(choices, " or "),
                               shown(*text))}),
            guess.empty() ? Message{fmt::format("例如 {}", best), fmt::format("such as {}", best)}
                          : Message{fmt::format("是不是“{}”？", best),
                                    fmt::format("did you mean \"{}\"?", best)}));
        return 0;
    }
    return static_cast<std::size_t>(found - choices.begin());
}

Diagnostic no_such_name(const SourceSpan& where,
                        const Message& what,
                        std::string_view name,
                        const std::vector<std::string>& names) {
    auto finding = error("BX2026",
                         where,
                         {fmt::format("没有叫“{}”的{}", shown(name), what.zh),
                          fmt::format("there is no {} \"{}\"", what.en, shown(name))});
    if (const std::string guess = closest_word(name, names); !guess.empty()) {
        finding.hints.push_back(
            {fmt::format("是不是“{}”？", guess), fmt::format("did you mean \"{}\"?", guess)});
    } else if (!names.empty()) {
        finding.hints.push_back({fmt::format("现有：{}", list_of(names, "、")),
                                 fmt::format("there are: {}", list_of(names, ", "))});
    } else {
        finding.hints.push_back(
            {"现在一个也没有，先写一个", "there are none yet; write one first"});
    }
    return finding;
}

Diagnostic not_yet(const SourceSpan& where,
                   Message message,
                   const std::vector<std::string>& built) {
    return with_hint(error("BX2030", where, std::move(message)),
                     {fmt::format("现在可以写 {}", list_of(built, "、")),
                      fmt::format("for now write {}", list_of(built, " or "))});
}

const std::vector<YamlEntry>& entries_of(const YamlNode& map, Report& report) {
    static const std::vector<YamlEntry> none;
    return expect(map, YamlNode::Kind::Map, report) ? map.entries : none;
}

const std::vector<YamlNode>& items_of(const YamlNode& list, Report& report) {
    static const std::vector<YamlNode> none;
    return expect(list, YamlNode::Kind::List, report) ? list.items : none;
}

std::vector<std::string> length_units() {
    std::vector<std::string> names;
    for (const UnitName& unit : unit_names) {
        names.emplace_back(unit.name);
    }
    return names;
}

std::string list_of(const std::vector<std::string>& words, std::string_view between) {
    std::string out;
    for (const std::string& word : words) {
        out += out.empty() ? "" : between;
        out += word;
    }
    return out;
}

}  // namespace banxin
