// SPDX-License-Identifier: Apache-2.0
#include "input/plain_text.hpp"

#include "base/text.hpp"
#include "input/paragraph_builder.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

struct TextLine {
    std::size_t at = 0;
    std::string_view text;

    [[nodiscard]] bool is_empty() const { return count_written(text) == 0; }
};

std::vector<TextLine> lines_of(std::string_view text) {
    std::vector<TextLine> lines;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        lines.push_back({start, text.substr(start, end - start)});
        start = end + 1;
    }
    while (!lines.empty() && lines.back().is_empty()) {
        lines.pop_back();
    }
    return lines;
}

}  // namespace

std::vector<Paragraph> split_plain_text(const SourceText& source) {
    const auto lines = lines_of(source.text());
    const bool has_empty_lines = std::ranges::any_of(lines, &TextLine::is_empty);
    ParagraphBuilder builder{source};
    for (const TextLine& line : lines) {
        if (line.is_empty() || !has_empty_lines) {
            builder.end_paragraph();
        }
        builder.add(line.text, line.at);
        builder.break_line();
    }
    builder.end_paragraph();
    return std::move(builder.paragraphs());
}

}  // namespace banxin
