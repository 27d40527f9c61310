// SPDX-License-Identifier: Apache-2.0
#include "cli/page_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <set>
#include <system_error>

namespace banxin {
namespace {

constexpr int last_page = 999;

std::optional<int> parse_number(std::string_view text) {
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, fault] = std::from_chars(text.data(), end, number);
    if (fault != std::errc{} || stopped != end || number < 1 || number > last_page) {
        return std::nullopt;
    }
    return number;
}

bool add_range(std::set<int>& pages, std::string_view text) {
    const auto dash = text.find('-');
    const auto first = parse_number(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : parse_number(text.substr(dash + 1));
    if (!first || !last || *first > *last) {
        return false;
    }
    for (int page = *first; page <= *last; ++page) {
        pages.insert(page);
    }
    return true;
}

}  // namespace

std::optional<std::vector<int>> parse_pages(std::string_view text) {
    std::set<int> pages;
    for (;;) {
        const auto comma = text.find(',');
        if (!add_range(pages, text.substr(0, comma))) {
            return std::nullopt;
        }
        if (comma == std::string_view::npos) {
            return std::vector<int>(pages.begin(), pages.end());
        }
        text.remove_prefix(comma + 1);
    }
}

std::optional<std::vector<int>> chosen_pages(const Document& document,
                                             const std::vector<int>& wanted) {
    std::vector<int> chosen;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        if (wanted.empty() || std::ranges::find(wanted, document.pages[i].number) != wanted.end()) {
            chosen.push_back(static_cast<int>(i));
        }
    }
    if (!wanted.empty() && chosen.size() != wanted.size()) {
        return std::nullopt;
    }
    return chosen;
}

Diagnostic no_such_page(const Document& document, const std::vector<int>& wanted) {
    std::vector<int> numbers;
    for (const Page& page : document.pages) {
        numbers.push_back(page.number);
    }
    std::vector<int> unknown;
    std::ranges::copy_if(wanted, std::back_inserter(unknown), [&numbers](int number) {
        return std::ranges::find(numbers, number) == numbers.end();
    });
    Diagnostic finding =
        error("BX0004",
              {},
              {fmt::format("--pages：本期没有第 {} 版", fmt::join(unknown, "、")),
               fmt::format("--pages: this issue has no page {}", fmt::join(unknown, ", "))});
    finding.hints.push_back({fmt::format("本期有第 {} 版", fmt::join(numbers, "、")),
                             fmt::format("it has page {}", fmt::join(numbers, ", "))});
    return finding;
}

}  // namespace banxin
