// SPDX-License-Identifier: Apache-2.0
#include "input/characters.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace banxin {
namespace {

bool in(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

bool is_control(char32_t c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || in(c, 0x7F, 0x9F);
}

bool is_direction_mark(char32_t c) {
    return in(c, 0x202A, 0x202E) || in(c, 0x2066, 0x2069);
}

bool is_private(char32_t c) {
    return in(c, 0xE000, 0xF8FF) || c >= 0xF0000;
}

bool is_invisible(char32_t c) {
    return c == 0xAD || c == 0x180E || in(c, 0x200B, 0x200F) || in(c, 0x2060, 0x2064) ||
           c == 0xFEFF;
}

/// source  Unicode Blocks.txt: the blocks of combining diacritical marks
bool is_combining(char32_t c) {
    return in(c, 0x0300, 0x036F) || in(c, 0x1AB0, 0x1AFF) || in(c, 0x1DC0, 0x1DFF) ||
           in(c, 0x20D0, 0x20FF) || in(c, 0xFE20, 0xFE2F);
}

std::string code_point(char32_t c) {
    return fmt::format("U+{:04X}", static_cast<unsigned>(c));
}

/// The characters of one kind that a text has: how many, which, and where the first stands.
struct Findings {
    int count = 0;
    std::vector<char32_t> kinds;
    std::size_t first = 0;

    void add(char32_t c, std::size_t at) {
        first = count == 0 ? at : first;
        ++count;
        if (kinds.size() < 5 && std::ranges::find(kinds, c) == kinds.end()) {
            kinds.push_back(c);
        }
    }
    [[nodiscard]] std::string names() const {
        std::string out;
        for (const char32_t kind : kinds) {
            out += (out.empty() ? "" : ", ") + code_point(kind);
        }
        return out;
    }
};

template <class Predicate>
Findings find_characters(std::string_view text, Predicate wanted) {
    Findings findings;
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = scalar_at(text, at);
        if (wanted(scalar.value)) {
            findings.add(scalar.value, at);
        }
        at += scalar.bytes;
    }
    return findings;
}

/// The first letter with too many marks on it, and how many it has.
std::optional<std::pair<std::size_t, int>> find_pile_of_marks(std::string_view text) {
    std::optional<std::pair<std::size_t, int>> pile;
    std::size_t base = 0;
    int marks = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = scalar_at(text, at);
        if (!is_combining(scalar.value)) {
            if (pile) {
                return pile;
            }
            base = at;
            marks = 0;
        } else if (++marks > limits().marks_on_a_character) {
            pile = {base, marks};
        }
        at += scalar.bytes;
    }
    return pile;
}

void check_damaged(const SourceText& source, Report& report) {
    const auto text = source.text();
    const auto damaged = std::min(text.find("\uFFFD"), text.find("锟斤拷"));
    if (damaged == std::string_view::npos) {
        return;
    }
    auto finding = error("BX3104",
                         source.at(damaged),
                         {"这里有“锟斤拷”或 U+FFFD，是转码时弄坏的字",
                          "U+FFFD or 锟斤拷: the text was damaged when it was converted"});
    finding.hints.push_back({"请向作者要原稿", "ask the author for the original"});
    report.add(std::move(finding));
}

}  // namespace

bool check_control_characters(const SourceText& source, Report& report) {
    const Findings controls = find_characters(source.text(), is_control);
    if (controls.count > 0) {
        const std::string name = code_point(controls.kinds.front());
        const bool is_nul = controls.kinds.front() == 0;
        auto finding =
            error("BX1022",
                  source.at(controls.first),
                  {fmt::format("这里有{} {}，文件可能损坏", is_nul ? "空字节" : "控制字符", name),
                   fmt::format("{} {}; the file may be damaged",
                               is_nul ? "NUL byte" : "control character",
                               name)});
        finding.hints.push_back({"删掉这个字符；不止一处的话，请找原稿",
                                 "delete it; if there are many, look for the original"});
        report.add(std::move(finding));
    }
    const Findings turns = find_characters(source.text(), is_direction_mark);
    if (turns.count > 0) {
        auto finding = error("BX1023",
                             source.at(turns.first),
                             {fmt::format("这里有改变文字方向的隐形字符 {}", turns.names()),
                              fmt::format("invisible direction mark {}", turns.names())});
        finding.hints.push_back({"删掉它，再看这一句的字序对不对",
                                 "delete it, then read the sentence again for its order"});
        report.add(std::move(finding));
    }
    return controls.count + turns.count == 0;
}

bool is_unprintable(char32_t c) {
    return is_control(c) || is_direction_mark(c) || is_private(c);
}

void check_printed_characters(const SourceText& source, Report& report) {
    const auto text = source.text();
    check_damaged(source, report);
    const Findings private_ones = find_characters(text, is_private);
    if (private_ones.count > 0) {
        auto finding =
            error("BX3107",
                  source.at(private_ones.first),
                  {fmt::format("私用区字符 {} 各家字体不同，可能印成别的字", private_ones.names()),
                   fmt::format("private-use characters {} print differently in every font",
                               private_ones.names())});
        finding.hints.push_back({"查明是哪个字，改用 Unicode 里正式的字",
                                 "find out which character is meant and type its Unicode form"});
        report.add(std::move(finding));
    }
    if (const auto pile = find_pile_of_marks(text)) {
        const auto most = limits().marks_on_a_character;
        auto finding = error(
            "BX9010",
            source.at(pile->first),
            {fmt::format("一个字上叠了 {} 个附加符号，上限 {}", pile->second, most),
             fmt::format("{} combining marks on one letter; the limit is {}", pile->second, most)});
        finding.hints.push_back({"删掉这些符号", "delete the marks"});
        report.add(std::move(finding));
    }
    const Findings invisible = find_characters(text, is_invisible);
    if (invisible.count > 0) {
        auto finding = warning(
            "BX3106",
            source.at(invisible.first),
            {fmt::format("去掉了 {} 个隐形字符（{}）", invisible.count, invisible.names()),
             fmt::format(
                 "{} invisible characters removed ({})", invisible.count, invisible.names())});
        finding.hints.push_back({"多半是从网页或微信粘来的；在稿件里删掉，就不再提示",
                                 "they often come from web pages; delete them from the file and "
                                 "this is told no more"});
        report.add(std::move(finding));
    }
}

int count_letters(std::string_view text) {
    return find_characters(text, [](char32_t c) { return !is_combining(c); }).count;
}

std::string without_invisible(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = scalar_at(text, at);
        if (!is_invisible(scalar.value)) {
            out += text.substr(at, scalar.bytes);
        }
        at += scalar.bytes;
    }
    return out;
}

}  // namespace banxin
