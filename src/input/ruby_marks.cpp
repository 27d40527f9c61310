// SPDX-License-Identifier: Apache-2.0
#include "input/ruby_marks.hpp"

#include "base/text.hpp"
#include "input/hidden_marks.hpp"

#include <optional>

namespace banxin {

FoundRuby find_ruby(std::string_view text) {
    FoundRuby found;
    std::optional<std::size_t> open;
    std::optional<std::size_t> bar;
    const auto give_up = [&] {
        if (open && bar) {
            found.unclosed.push_back(*open);
        }
        open.reset();
        bar.reset();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == hidden_open_brace) {
            give_up();
            open = at;
        } else if (text[at] == hidden_bar && open && !bar) {
            bar = at;
        } else if (text[at] == hidden_close_brace) {
            if (open && bar) {
                found.whole.push_back({*open, *bar, at});
                bar.reset();
            }
            open.reset();
        }
    }
    give_up();
    return found;
}

std::vector<std::string> split_readings(std::string_view readings) {
    std::vector<std::string> all;
    bool in_reading = false;
    for (std::size_t at = 0; at < readings.size();) {
        const Scalar scalar = scalar_at(readings, at);
        const bool is_space = scalar.value == U' ' || scalar.value == U'\u3000';
        if (!is_space) {
            if (!in_reading) {
                all.emplace_back();
            }
            all.back() += readings.substr(at, scalar.bytes);
        }
        in_reading = !is_space;
        at += scalar.bytes;
    }
    return all;
}

}  // namespace banxin
