// SPDX-License-Identifier: Apache-2.0
#include "layout/cut_text.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace banxin {
namespace {

/// The bytes `[first, last)` of the paragraph, with what is marked in them.
Paragraph piece_of(const Paragraph& paragraph, std::size_t first, std::size_t last) {
    Paragraph piece = paragraph;
    piece.text = paragraph.text.substr(first, last - first);
    const auto move_into = [first, last](auto& ranges) {
        std::erase_if(
            ranges, [&](const auto& range) { return range.last <= first || range.first >= last; });
        for (auto& range : ranges) {
            range.first = std::max(range.first, first) - first;
            range.last = std::min(range.last, last) - first;
        }
    };
    move_into(piece.emphasis);
    move_into(piece.ruby);
    return piece;
}

/// The byte behind each sentence of the text but the last, closing quotes included.
std::vector<std::size_t> sentence_ends(std::string_view text) {
    constexpr std::string_view stops[] = {"。", "！", "？"};
    constexpr std::string_view closers[] = {"”", "’", "」", "』", "）"};
    const auto match = [&](const auto& marks, std::size_t at) {
        for (const std::string_view mark : marks) {
            if (text.substr(at).starts_with(mark)) {
                return mark.size();
            }
        }
        return std::size_t{0};
    };
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = match(stops, at);
        if (length == 0) {
            ++at;
            continue;
        }
        while (length > 0) {
            at += length;
            length = match(stops, at);
            length = length == 0 ? match(closers, at) : length;
        }
        if (at < text.size()) {
            ends.push_back(at);
        }
    }
    return ends;
}

bool inside_ruby(const Paragraph& paragraph, std::size_t byte) {
    return std::ranges::any_of(
        paragraph.ruby, [byte](const Ruby& ruby) { return ruby.first < byte && byte < ruby.last; });
}

}  // namespace

std::vector<Paragraph> text_between(const std::vector<Paragraph>& body,
                                    const TextPosition& begin,
                                    const TextPosition& end) {
    std::vector<Paragraph> text;
    for (std::size_t i = begin.paragraph; i < body.size() && i <= end.paragraph; ++i) {
        const std::size_t first = i == begin.paragraph ? begin.byte : 0;
        const std::size_t last = i == end.paragraph ? end.byte : body[i].text.size();
        if (i == end.paragraph && last == 0) {
            break;
        }
        text.push_back(first == 0 && last == body[i].text.size() ? body[i]
                                                                 : piece_of(body[i], first, last));
    }
    return text;
}

std::vector<CutPlace> cut_places(const std::vector<Paragraph>& body, const TextPosition& begin) {
    std::vector<CutPlace> places;
    for (std::size_t i = begin.paragraph; i < body.size(); ++i) {
        const Paragraph& paragraph = body[i];
        if (paragraph.kind == ParagraphKind::Text) {
            for (const std::size_t byte : sentence_ends(paragraph.text)) {
                if ((i > begin.paragraph || byte > begin.byte) && !inside_ruby(paragraph, byte)) {
                    places.push_back({{i, byte}, false});
                }
            }
        }
        if (paragraph.kind != ParagraphKind::Subhead && i + 1 < body.size()) {
            places.push_back({{i + 1, 0}, true});
        }
    }
    return places;
}

}  // namespace banxin
