// SPDX-License-Identifier: Apache-2.0
#include "typography/latin_words.hpp"

#include <algorithm>
#include <cctype>
#include <map>

namespace banxin {
namespace {

constexpr double address_penalty = 20, compound_penalty = 20;
constexpr double hyphen_penalty = 50, short_hyphen_penalty = 120;
constexpr double letter_penalty = 800, address_letter_penalty = 3000;
constexpr std::size_t fewest_letters = 3, fewest_in_need = 2, long_word = 8;

bool is_small_letter(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_letter(char c) {
    return is_small_letter(c) || (c >= 'A' && c <= 'Z');
}

bool is_alphanumeric(char c) {
    return is_letter(c) || (c >= '0' && c <= '9');
}

bool is_address(std::string_view run) {
    return run.find("://") != std::string_view::npos || run.starts_with("www.") ||
           run.find('@') != std::string_view::npos ||
           (run.size() > 12 && std::ranges::count(run, '/') > 1);
}

/// How many letters stand together before or from `at` on.
std::size_t letters_before(std::string_view run, std::size_t at) {
    std::size_t count = 0;
    while (count < at && is_letter(run[at - 1 - count])) {
        ++count;
    }
    return count;
}
std::size_t letters_from(std::string_view run, std::size_t at) {
    std::size_t count = 0;
    while (at + count < run.size() && is_letter(run[at + count])) {
        ++count;
    }
    return count;
}

class Parts {
  public:
    explicit Parts(std::string_view run) : run_{run} {}

    void in_address() {
        constexpr std::string_view marks = "/.-_?&=";
        for (std::size_t at = 1; at < run_.size(); ++at) {
            const bool after_mark = marks.find(run_[at - 1]) != std::string_view::npos;
            if (after_mark && is_alphanumeric(run_[at])) {
                add({at, address_penalty, Remedy::None, no_break, false});
            }
        }
    }

    void in_compound() {
        for (std::size_t at = 1; at < run_.size(); ++at) {
            if (run_[at - 1] == '-' && letters_before(run_, at - 1) > 1 &&
                letters_from(run_, at) > 1) {
                add({at, compound_penalty, Remedy::None, no_break, false});
            }
        }
    }

    void in_words(const Hyphenator& hyphenator) {
        for (std::size_t first = 0; first < run_.size();) {
            const std::size_t letters = letters_from(run_, first);
            if (letters == 0) {
                ++first;
                continue;
            }
            const std::size_t start = first;
            const std::string_view word = run_.substr(start, letters);
            first += letters;
            if (std::ranges::none_of(word, is_small_letter)) {
                continue;  // GDP, UNESCO: initials are read one by one
            }
            if (letters >= long_word) {
                for (const std::size_t at : hyphenator.parts(word, fewest_letters)) {
                    add({start + at, hyphen_penalty, Remedy::None, no_break, true});
                }
            }
            for (const std::size_t at : hyphenator.parts(word, fewest_in_need)) {
                add({start + at, no_break, Remedy::MoreHyphens, short_hyphen_penalty, true});
            }
        }
    }

    void at_every_letter(double penalty) {
        for (std::size_t at = 1; at < run_.size(); ++at) {
            const bool in_number = std::isdigit(static_cast<unsigned char>(run_[at])) != 0 &&
                                   std::isdigit(static_cast<unsigned char>(run_[at - 1])) != 0;
            const bool starts_character = (static_cast<unsigned char>(run_[at]) & 0xC0U) != 0x80;
            if (starts_character && !in_number && is_alphanumeric(run_[at])) {
                add({at, no_break, Remedy::BreakWord, penalty, false});
            }
        }
    }

    [[nodiscard]] std::vector<WordPart> all() const {
        std::vector<WordPart> parts;
        for (const auto& [at, part] : parts_) {
            parts.push_back(part);
        }
        return parts;
    }

  private:
    /// The first reason to part at a place is the best one.
    void add(const WordPart& part) { parts_.emplace(part.at, part); }

    std::string_view run_;
    std::map<std::size_t, WordPart> parts_;
};

}  // namespace

bool is_figures(std::string_view run) {
    return run.find_first_not_of("0123456789.,%-:") == std::string_view::npos;
}

std::vector<WordPart> word_parts(std::string_view run,
                                 const Hyphenator& hyphenator,
                                 bool long_run) {
    Parts parts{run};
    if (is_figures(run)) {
        return {};
    }
    const bool address = is_address(run);
    if (address) {
        parts.in_address();
    } else {
        parts.in_compound();
        parts.in_words(hyphenator);
    }
    if (long_run) {
        parts.at_every_letter(address ? address_letter_penalty : letter_penalty);
    }
    return parts.all();
}

}  // namespace banxin
