// SPDX-License-Identifier: Apache-2.0
#include "input/hidden_marks.hpp"

#include <algorithm>
#include <cstddef>

namespace banxin {
namespace {

/// In the order of their hidden characters.
constexpr std::string_view typed_marks = "*_~{|}";

/// The first byte of `line` whose marks belong to words.
std::size_t start_of_words(std::string_view line) {
    const auto first = line.find_first_not_of(' ');
    if (first == std::string_view::npos ||
        line.find_first_not_of(" *_\r") == std::string_view::npos) {
        return line.size();  // blank, or a rule such as ***
    }
    if (line.substr(first).starts_with("~~~")) {
        return std::min(line.find_first_not_of('~', first), line.size());  // a fence of code
    }
    const bool is_list_item =
        line[first] == '*' && first + 1 < line.size() && line[first + 1] == ' ';
    return is_list_item ? first + 1 : first;
}

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// The addresses of one line's links, [text](address): md4c takes no control character in them.
class Addresses {
  public:
    explicit Addresses(std::string_view line) : line_{line}, first_link_{line.find('[')} {}

    /// Where the address ends that begins at `at`; `at` if none does. To be asked from left to
    /// right.
    std::size_t end(std::size_t at) {
        if (at < first_link_ || !line_.substr(at).starts_with("](")) {
            return at;
        }
        if (next_stop_ < at) {
            next_stop_ = std::min(line_.find_first_of(" )", at), line_.size());
        }
        return next_stop_ < line_.size() && line_[next_stop_] == ')' ? next_stop_ : at;
    }

  private:
    std::string_view line_;
    std::size_t first_link_;
    std::size_t next_stop_ = 0;  ///< The space or bracket that ends what may be an address.
};

}  // namespace

std::string hide_marks(std::string_view markdown) {
    std::string hidden{markdown};
    bool in_braces = false;  // elsewhere a bar may belong to a table
    for (std::size_t start = 0; start < hidden.size();) {
        const auto end = std::min(hidden.find('\n', start), hidden.size());
        const auto line = std::string_view{hidden}.substr(start, end - start);
        Addresses addresses{line};
        in_braces = in_braces && !is_blank(line);
        for (std::size_t at = start + start_of_words(line); at < end; ++at) {
            at = start + addresses.end(at - start);
            const auto mark = typed_marks.find(hidden[at]);
            if (hidden[at] == '\\') {
                ++at;
            } else if (mark != std::string_view::npos && (hidden[at] != '|' || in_braces)) {
                in_braces = hidden[at] == '{' || (in_braces && hidden[at] != '}');
                hidden[at] = static_cast<char>(hidden_star + static_cast<char>(mark));
            }
        }
        start = end + 1;
    }
    return hidden;
}

std::string show_marks(std::string_view text) {
    std::string shown{text};
    for (char& c : shown) {
        if (is_hidden_mark(c)) {
            c = typed_marks[static_cast<std::size_t>(c - hidden_star)];
        }
    }
    return shown;
}

}  // namespace banxin
