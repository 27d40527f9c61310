// SPDX-License-Identifier: Apache-2.0
#include "cli/choice_list.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <system_error>
#include <utility>

namespace banxin {
namespace {

constexpr int largest_number = 999;

std::optional<int> parse_number(std::string_view text) {
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, fault] = std::from_chars(text.data(), end, number);
    if (fault != std::errc{} || stopped != end || number < 1 || number > largest_number) {
        return std::nullopt;
    }
    return number;
}

std::optional<ChoiceAsked> parse_choice(std::string_view text) {
    const auto colon = text.find(':');
    const auto page = parse_number(text.substr(0, colon));
    const auto choice =
        colon == std::string_view::npos ? std::nullopt : parse_number(text.substr(colon + 1));
    if (!page || !choice) {
        return std::nullopt;
    }
    return ChoiceAsked{*page, *choice};
}

Diagnostic unusable(const Message& what, const Message& hint) {
    const std::string flag = "--choose ";
    Diagnostic finding = error("BX0005", {}, {flag + what.zh, flag + what.en});
    finding.hints.push_back(hint);
    return finding;
}

/// What may be chosen, in words.
Message what_there_is(const std::vector<const PlannedPage*>& made) {
    std::vector<std::string> zh, en;
    for (const PlannedPage* page : made) {
        const std::size_t count = page->choices.size();
        zh.push_back(fmt::format("第{}版有方案 1 到 {}", page->number, count));
        en.push_back(fmt::format("page {} has choices 1 to {}", page->number, count));
    }
    return {fmt::format("{}", fmt::join(zh, "，")), fmt::format("{}", fmt::join(en, ", "))};
}

Diagnostic nothing_made(const std::vector<PlannedPage>& pages) {
    const bool others = std::ranges::any_of(
        pages, [](const PlannedPage& page) { return page.state != PlanState::Missing; });
    return unusable(
        {"没有可选的：一版也没有重新组", "has nothing to choose from: no page was made up"},
        others ? Message{"已有版样的版，加 --anew 再组", "add --anew for pages that have a plan"}
               : Message{"先照提示改稿件，再组版", "mend what is told above, then make up again"});
}

}  // namespace

std::optional<std::vector<ChoiceAsked>> parse_choices(std::string_view text) {
    if (const auto number = parse_number(text)) {
        return std::vector{ChoiceAsked{0, *number}};
    }
    std::vector<ChoiceAsked> asked;
    for (;;) {
        const auto comma = text.find(',');
        const auto choice = parse_choice(text.substr(0, comma));
        if (!choice || std::ranges::find(asked, choice->page, &ChoiceAsked::page) != asked.end()) {
            return std::nullopt;
        }
        asked.push_back(*choice);
        if (comma == std::string_view::npos) {
            return asked;
        }
        text.remove_prefix(comma + 1);
    }
}

Result<std::vector<ChosenPlan>> chosen_plans(const std::vector<PlannedPage>& pages,
                                             const std::vector<ChoiceAsked>& asked) {
    std::vector<const PlannedPage*> made;
    for (const PlannedPage& page : pages) {
        if (page.state == PlanState::Made && !page.choices.empty()) {
            made.push_back(&page);
        }
    }
    if (made.empty()) {
        return Failure{nothing_made(pages)};
    }
    std::vector<ChosenPlan> chosen;
    for (const ChoiceAsked& each : asked) {
        if (each.page == 0 && made.size() > 1) {
            return Failure{unusable({fmt::format("{} 没有说是哪一版，组了 {} 版，要写成 {}:{}",
                                                 each.choice,
                                                 made.size(),
                                                 made.front()->number,
                                                 each.choice),
                                     fmt::format("{} names no page; {} were made up: write {}:{}",
                                                 each.choice,
                                                 made.size(),
                                                 made.front()->number,
                                                 each.choice)},
                                    what_there_is(made))};
        }
        const auto found = each.page == 0
                               ? made.begin()
                               : std::ranges::find(made, each.page, &PlannedPage::number);
        if (found == made.end()) {
            return Failure{
                unusable({fmt::format("{0}:{1}：第{0}版没有新组的方案", each.page, each.choice),
                          fmt::format("{0}:{1}: page {0} was not made up", each.page, each.choice)},
                         what_there_is(made))};
        }
        const PlannedPage& page = **found;
        if (each.choice > static_cast<int>(page.choices.size())) {
            return Failure{unusable(
                {fmt::format("{}：第{}版没有方案 {}", each.choice, page.number, each.choice),
                 fmt::format(
                     "{}: page {} has no choice {}", each.choice, page.number, each.choice)},
                what_there_is(made))};
        }
        chosen.push_back({page.number, &page.choices[static_cast<std::size_t>(each.choice - 1)]});
    }
    return chosen;
}

}  // namespace banxin
