// SPDX-License-Identifier: Apache-2.0
#include "input/plain_text.hpp"

#include "base/text.hpp"
#include "input/paragraph_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

struct TextLine {
    std::size_t at = 0;
    std::string_view text;
    int cells = 0;  ///< How wide it is, as display_width counts.

    [[nodiscard]] bool is_empty() const { return count_written(text) == 0; }
};

int width_of(std::string_view text) {
    int cells = 0;
    for (const char32_t c : scalars(text)) {
        cells += display_width(c);
    }
    return cells;
}

std::vector<TextLine> lines_of(std::string_view text) {
    std::vector<TextLine> lines;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        lines.push_back({start, line, width_of(line.substr(0, line.find_last_not_of(" \t") + 1))});
        start = end + 1;
    }
    while (!lines.empty() && lines.back().is_empty()) {
        lines.pop_back();
    }
    return lines;
}

bool ends_sentence(std::string_view line) {
    constexpr std::array ends{"。", "！", "？", "”", "…", "：", "；", ".", "!", "?", ":", ";"};
    const auto last = line.find_last_not_of(" \t");
    const auto text = line.substr(0, last == std::string_view::npos ? 0 : last + 1);
    return std::ranges::any_of(ends, [&](std::string_view mark) { return text.ends_with(mark); });
}

bool is_indented(std::string_view line) {
    return line.starts_with("　") || line.starts_with("  ") || line.starts_with('\t');
}

/// How wide lines are that a machine ended because they were full; 0 if the author ended them.
///
/// A mark that may not start a line takes its neighbour along, so full lines differ by two hanzi.
/// Verse has short lines, and lists and paragraphs of one line end in all widths or with their
/// sentence.
int full_width_of(const std::vector<TextLine>& lines) {
    constexpr int slack = 4, shortest = 30;
    constexpr std::ptrdiff_t enough = 3;
    const int widest =
        lines.empty() ? 0 : std::ranges::max_element(lines, {}, &TextLine::cells)->cells;
    const auto is_full = [&](const TextLine& line) { return line.cells >= widest - slack; };
    const auto full = std::ranges::count_if(lines, is_full);
    const auto cut = std::ranges::count_if(
        lines, [&](const TextLine& line) { return is_full(line) && !ends_sentence(line.text); });
    const bool all_short_ones_end =
        std::ranges::all_of(lines.begin(), lines.end(), [&](const TextLine& line) {
            return is_full(line) || ends_sentence(line.text) || &line == &lines.back();
        });
    const bool is_cut = widest >= shortest && cut >= enough && all_short_ones_end &&
                        full * 2 > static_cast<std::ptrdiff_t>(lines.size());
    return is_cut ? widest - slack : 0;
}

void tell_joined(const SourceText& source, const std::vector<TextLine>& lines, Report& report) {
    const int widest = std::ranges::max_element(lines, {}, &TextLine::cells)->cells / 2;
    auto finding = warning(
        "BX3115",
        source.at(0),
        {fmt::format("每行 {} 字就换行，像是硬回车，已合并成段", widest),
         fmt::format("the lines break at {} characters as if by machine; they were joined to "
                     "paragraphs",
                     widest)});
    finding.hints.push_back({"要一行一段，写 breaks: keep", "to keep them, write breaks: keep"});
    finding.hints.push_back({"段落之间空一行，就不必猜",
                             "leave an empty line between paragraphs, and nothing is guessed"});
    report.add(std::move(finding));
}

}  // namespace

std::vector<Paragraph> split_plain_text(const SourceText& source, Breaks breaks, Report& report) {
    const auto lines = lines_of(source.text());
    const bool has_empty_lines = std::ranges::any_of(lines, &TextLine::is_empty);
    const bool may_join = breaks == Breaks::Join && !has_empty_lines;
    const int full = may_join ? full_width_of(lines) : 0;
    if (full > 0) {
        tell_joined(source, lines, report);
    }
    const bool line_is_paragraph = breaks == Breaks::Keep || (!has_empty_lines && full == 0);
    ParagraphBuilder builder{source};
    for (const TextLine& line : lines) {
        if (line.is_empty() || line_is_paragraph || (full > 0 && is_indented(line.text))) {
            builder.end_paragraph();
        }
        builder.add(line.text, line.at);
        builder.break_line();
        if (line.cells < full) {
            builder.end_paragraph();
        }
    }
    builder.end_paragraph();
    return std::move(builder.paragraphs());
}

}  // namespace banxin
