// SPDX-License-Identifier: Apache-2.0
#include "cli/value_checks.hpp"

#include "base/text.hpp"
#include "cli/choice_list.hpp"
#include "cli/page_list.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace banxin {
namespace {

/// Stands before each part; shown text has no such character, and a typed one is escaped.
constexpr char part_mark = '\x1F';

std::string refused(Message message) {
    return text_of({"BX0005", std::move(message)});
}

/// "--pages 5-3" is the slip of 3-5; anything else is no list.
bool runs_backwards(const std::string& typed) {
    const auto dash = typed.find('-');
    return dash != std::string::npos &&
           parse_pages(typed.substr(dash + 1) + "-" + typed.substr(0, dash));
}

}  // namespace

std::string text_of(const WrongValue& wrong) {
    return fmt::format(
        "{0}{1}{0}{2}{0}{3}", part_mark, wrong.code, wrong.message.zh, wrong.message.en);
}

std::optional<WrongValue> wrong_value_in(std::string_view text) {
    std::vector<std::string> parts;
    for (auto at = text.find(part_mark); at != std::string_view::npos;) {
        const auto next = text.find(part_mark, at + 1);
        parts.emplace_back(text.substr(at + 1, next - at - 1));
        at = next;
    }
    if (parts.size() != 3) {
        return std::nullopt;
    }
    return WrongValue{parts[0], {parts[1], parts[2]}};
}

CLI::Validator whole_number(int least, int most) {
    return {[least, most](const std::string& typed) {
                int value = 0;
                if (CLI::detail::lexical_cast(typed, value) && value >= least && value <= most) {
                    return std::string{};
                }
                return refused(
                    {fmt::format("要 {} 到 {} 的整数，这里是 {}", least, most, shown(typed)),
                     fmt::format(
                         "wants a whole number from {} to {}, not {}", least, most, shown(typed))});
            },
            fmt::format("{}-{}", least, most)};
}

CLI::Validator within(double least, double most) {
    return {
        [least, most](const std::string& typed) {
            double value = 0;
            if (CLI::detail::lexical_cast(typed, value) && value >= least && value <= most) {
                return std::string{};
            }
            return refused(
                {fmt::format("要 {} 到 {} 的数，这里是 {}", least, most, shown(typed)),
                 fmt::format("wants a number from {} to {}, not {}", least, most, shown(typed))});
        },
        fmt::format("{}-{}", least, most)};
}

CLI::Validator one_of(const std::vector<std::string>& words) {
    return {
        [words](const std::string& typed) {
            if (std::ranges::find(words, typed) != words.end()) {
                return std::string{};
            }
            return refused({fmt::format("只认 {}，不认 {}", fmt::join(words, "、"), shown(typed)),
                            fmt::format("takes {}, not {}", fmt::join(words, ", "), shown(typed))});
        },
        fmt::format("{{{}}}", fmt::join(words, ","))};
}

CLI::Validator ends_in(std::string_view ending) {
    return {[ending = std::string{ending}](const std::string& typed) {
                if (typed.ends_with(ending)) {
                    return std::string{};
                }
                return refused({fmt::format("要以 {} 结尾，这里是 {}", ending, shown(typed)),
                                fmt::format("wants a name in {}, not {}", ending, shown(typed))});
            },
            fmt::format("*{}", ending)};
}

CLI::Validator list_of_pages() {
    return {[](const std::string& typed) {
                if (parse_pages(typed)) {
                    return std::string{};
                }
                const std::string text = shown(typed);
                return text_of(
                    {"BX0003",
                     runs_backwards(typed)
                         ? Message{fmt::format("{} 前后颠倒", text),
                                   fmt::format("{} runs backwards", text)}
                         : Message{fmt::format("{} 不是版号，要写成 1,3-4", text),
                                   fmt::format("{} is no list of pages such as 1,3-4", text)}});
            },
            "1,3-4"};
}

CLI::Validator list_of_choices() {
    return {
        [](const std::string& typed) {
            if (parse_choices(typed)) {
                return std::string{};
            }
            const std::string text = shown(typed);
            return refused(
                {fmt::format("要写成 2，或 1:2,3:1（版:方案，一版一次），这里是 {}", text),
                 fmt::format("wants 2, or 1:2,3:1 (page:choice, each page once), not {}", text)});
        },
        "1:2,3:1"};
}

}  // namespace banxin
