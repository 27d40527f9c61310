// SPDX-License-Identifier: Apache-2.0
#include "input/inline_emphasis.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace banxin {
namespace {

// No story has these: control characters are refused before Markdown is read.
constexpr char hidden_star = '\x01';
constexpr char hidden_underscore = '\x02';

/// The first byte of `line` whose stars and underscores belong to words.
std::size_t start_of_words(std::string_view line) {
    const auto first = line.find_first_not_of(' ');
    if (first == std::string_view::npos ||
        line.find_first_not_of(" *_\r") == std::string_view::npos) {
        return line.size();  // blank, or a rule such as ***
    }
    const bool is_list_item =
        line[first] == '*' && first + 1 < line.size() && line[first + 1] == ' ';
    return is_list_item ? first + 1 : first;
}

/// One or two stars that may open or close a range.
struct Stars {
    std::size_t at = 0, count = 1;
    bool may_open = false, may_close = false;
    std::optional<std::size_t> partner;  ///< Index of the other end.
};

bool is_word_char(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::vector<Stars> find_stars(std::string_view text) {
    std::vector<Stars> all;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != hidden_star) {
            ++at;
            continue;
        }
        const auto run_end = std::min(text.find_first_not_of(hidden_star, at), text.size());
        const char before = at == 0 ? ' ' : text[at - 1];
        const char after = run_end == text.size() ? ' ' : text[run_end];
        const bool times = run_end - at == 1 && is_word_char(before) && is_word_char(after);
        while (at < run_end) {
            Stars stars;
            stars.at = at;
            stars.count = std::min<std::size_t>(2, run_end - at);
            stars.may_open = after != ' ' && !times;
            stars.may_close = before != ' ' && !times;
            all.push_back(stars);
            at += stars.count;
        }
    }
    return all;
}

void pair_up(std::vector<Stars>& all) {
    std::optional<std::size_t> open_single;
    std::optional<std::size_t> open_double;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto& open = all[i].count == 1 ? open_single : open_double;
        if (open && all[i].may_close) {
            all[i].partner = *open;
            all[*open].partner = i;
            open.reset();
        } else if (!open && all[i].may_open) {
            open = i;
        }
    }
}

}  // namespace

std::string hide_emphasis(std::string_view markdown) {
    std::string hidden{markdown};
    for (std::size_t start = 0; start < hidden.size();) {
        const auto end = std::min(hidden.find('\n', start), hidden.size());
        const auto line = std::string_view{hidden}.substr(start, end - start);
        for (std::size_t at = start + start_of_words(line); at < end; ++at) {
            if (hidden[at] == '\\') {
                ++at;
            } else if (hidden[at] == '*') {
                hidden[at] = hidden_star;
            } else if (hidden[at] == '_') {
                hidden[at] = hidden_underscore;
            }
        }
        start = end + 1;
    }
    return hidden;
}

void reveal_emphasis(Paragraph& paragraph, Report& report) {
    std::ranges::replace(paragraph.text, hidden_underscore, '_');
    auto all = find_stars(paragraph.text);
    if (all.empty()) {
        return;
    }
    pair_up(all);
    std::string text;
    std::vector<std::size_t> ends(all.size());  // where each stood, in the new text
    std::size_t done = 0;
    bool has_lone_pair = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Stars& stars = all[i];
        text += paragraph.text.substr(done, stars.at - done);
        ends[i] = text.size();
        if (!stars.partner) {
            text.append(stars.count, '*');
            has_lone_pair = has_lone_pair || stars.count == 2;
        } else if (*stars.partner < i && ends[*stars.partner] < text.size()) {
            paragraph.emphasis.push_back({ends[*stars.partner],
                                          text.size(),
                                          stars.count == 2 ? Emphasis::Strong : Emphasis::Dotted});
        }
        done = stars.at + stars.count;
    }
    text += paragraph.text.substr(done);
    paragraph.text = std::move(text);
    std::ranges::sort(paragraph.emphasis, {}, &EmphasisRange::first);
    if (has_lone_pair) {
        report.add(warning("BX3122",
                           paragraph.where,
                           {"这一段有两个星号 ** 没有配对，会照原样印出来",
                            "** without a partner in this paragraph is printed as it is"}));
    }
}

}  // namespace banxin
