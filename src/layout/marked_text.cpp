// SPDX-License-Identifier: Apache-2.0
#include "layout/marked_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace banxin {
namespace {

/// The most a reading may be of its text, the least that reads well, and the least at all.
constexpr double ruby_em = 0.5, fair_ruby_em = 0.4, least_ruby_em = 0.2;

Underline underline_of(Emphasis kind) {
    switch (kind) {
        case Emphasis::ProperName:
            return Underline::Straight;
        case Emphasis::BookTitle:
            return Underline::Wavy;
        case Emphasis::Strong:
        case Emphasis::Dotted:
            break;
    }
    return Underline::None;
}

}  // namespace

void add_range(StyledText& text, std::string_view piece, const TextStyle& style) {
    if (piece.empty()) {
        return;
    }
    const std::size_t first = text.text.size();
    text.text += piece;
    text.ranges.push_back({first, text.text.size(), style, false, Underline::None});
}

void add_marked(StyledText& text,
                const Paragraph& paragraph,
                const TextStyle& plain,
                const TextStyle& strong) {
    const std::size_t offset = text.text.size();
    std::size_t at = 0;
    const auto plain_until = [&](std::size_t end) {
        add_range(text, std::string_view{paragraph.text}.substr(at, end - at), plain);
        at = end;
    };
    for (const EmphasisRange& range : paragraph.emphasis) {
        plain_until(range.first);
        text.text += paragraph.text.substr(range.first, range.last - range.first);
        text.ranges.push_back({offset + range.first,
                               offset + range.last,
                               range.kind == Emphasis::Strong ? strong : plain,
                               range.kind == Emphasis::Dotted,
                               underline_of(range.kind)});
        at = range.last;
    }
    plain_until(paragraph.text.size());
    for (Ruby ruby : paragraph.ruby) {
        ruby.first += offset;
        ruby.last += offset;
        text.ruby.push_back(std::move(ruby));
    }
}

void fit_ruby(const Desk& desk, StyledText& text) {
    if (text.ruby.empty()) {
        return;
    }
    const double white = desk.format().line_pitch.ratio(text.size) - 1;
    text.ruby_em = std::clamp(white, least_ruby_em, ruby_em);
    if (text.ruby_em >= fair_ruby_em) {
        return;
    }
    Diagnostic finding =
        warning("BX7028",
                text.where,
                {fmt::format("行距太密，注音只有 {:.1f} 点大", text.size.to_pt() * text.ruby_em),
                 fmt::format("the lines are so close that readings are only {:.1f} pt",
                             text.size.to_pt() * text.ruby_em)});
    finding.hints.push_back(
        {"改用括注，如：氤氲（yīn yūn）", "put the reading into brackets behind the word instead"});
    desk.report.add(std::move(finding));
}

}  // namespace banxin
