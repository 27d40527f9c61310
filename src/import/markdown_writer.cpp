// SPDX-License-Identifier: Apache-2.0
#include "import/markdown_writer.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace banxin {
namespace {

std::string_view mark_of(Emphasis kind) {
    switch (kind) {
        case Emphasis::Strong:
            return "**";
        case Emphasis::Dotted:
            return "*";
        case Emphasis::ProperName:
            return "__";
        case Emphasis::BookTitle:
            break;
    }
    return "~~";
}

bool is_mark(char c) {
    return std::string_view{"\\*_~{}[]<`|&#"}.find(c) != std::string_view::npos;
}

/// Whether `c` makes something else of a line that it starts: a quotation, a list, a rule.
bool starts_block(char c) {
    return std::string_view{">+-="}.find(c) != std::string_view::npos;
}

std::string readings_of(const Ruby& ruby) {
    std::string out;
    for (const std::string& reading : ruby.readings) {
        out += (out.empty() ? "" : " ") + reading;
    }
    return out;
}

/// The marks that stand before byte `at` of `paragraph`: those of what ends there first.
std::string marks_at(const Paragraph& paragraph, std::size_t at) {
    std::string ends;
    std::string starts;
    for (const Ruby& ruby : paragraph.ruby) {
        ends += ruby.last == at ? "|" + readings_of(ruby) + "}" : "";
    }
    for (const EmphasisRange& range : paragraph.emphasis) {
        ends += range.last == at ? mark_of(range.kind) : "";
        starts += range.first == at ? mark_of(range.kind) : "";
    }
    for (const Ruby& ruby : paragraph.ruby) {
        starts += ruby.first == at ? "{" : "";
    }
    return ends + starts;
}

std::string line_of(const Paragraph& paragraph) {
    const std::string& text = paragraph.text;
    const bool is_subhead = paragraph.kind == ParagraphKind::Subhead;
    std::string out = is_subhead ? "## " : "";
    for (std::size_t at = 0; at <= text.size(); ++at) {
        out += marks_at(paragraph, at);
        if (at < text.size()) {
            const bool escaped = is_mark(text[at]) || (out.empty() && starts_block(text[at]));
            out += (escaped ? "\\" : "") + std::string{text[at]};
        }
    }
    return out;
}

}  // namespace

std::string to_markdown(std::span<const Paragraph> paragraphs) {
    std::string out;
    for (const Paragraph& paragraph : paragraphs) {
        out += (out.empty() ? "" : "\n") + line_of(paragraph) + "\n";
    }
    return out;
}

}  // namespace banxin
