// SPDX-License-Identifier: Apache-2.0
#include "cli/plan_words.hpp"

#include "cli/finding_json.hpp"
#include "cli/findings.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

const char* name_of(PlanState state) {
    switch (state) {
        case PlanState::Made:
            return "made";
        case PlanState::Kept:
            return "kept";
        case PlanState::Left:
            return "left";
        case PlanState::Missing:
            break;
    }
    return "missing";
}

Message severity_word(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return {"提示", "note"};
        case Severity::Warning:
            return {"警告", "warning"};
        case Severity::Error:
            break;
    }
    return {"错误", "error"};
}

Message how_it_is(const Diagnostics& findings) {
    const std::size_t count = findings.size();
    return count == 0 ? Message{"没有毛病", "no fault found"}
                      : Message{fmt::format("{} 处毛病", count),
                                fmt::format("{} {}", count, count == 1 ? "fault" : "faults")};
}

std::string choice_text(int page, int number, const PageChoice& choice, Language language) {
    const Message how = how_it_is(choice.findings);
    std::string text = say({fmt::format("第{}版 方案 {} 代价 {:.1f}：{}，{}\n",
                                        page,
                                        number,
                                        choice.cost,
                                        choice.character.zh,
                                        how.zh),
                            fmt::format("page {} choice {} cost {:.1f}: {}, {}\n",
                                        page,
                                        number,
                                        choice.cost,
                                        choice.character.en,
                                        how.en)},
                           language);
    for (const Diagnostic& finding : choice.findings) {
        text += fmt::format("   {}[{}] {}\n",
                            say(severity_word(finding.severity), language),
                            finding.code,
                            fit_to_show(say(finding.message, language)));
    }
    return text;
}

/// Of a page that was not made up.
Message other_text(const PlannedPage& page) {
    switch (page.state) {
        case PlanState::Kept: {
            const std::string name = page.choices.empty() ? "" : page.choices.front().plan.name;
            return {
                fmt::format("第{}版 版样 {} 还合用，没有动（--anew 重新组）", page.number, name),
                fmt::format("page {}: its plan {} still fits and is kept (--anew makes another)",
                            page.number,
                            name)};
        }
        case PlanState::Left:
            return {
                fmt::format("第{}版 已写明版位或版样，没有动（--anew 重新组）", page.number),
                fmt::format("page {}: has frames or names a page plan, left alone (--anew makes "
                            "it up)",
                            page.number)};
        case PlanState::Made:
        case PlanState::Missing:
            break;
    }
    return {fmt::format("第{}版 没有组成", page.number),
            fmt::format("page {}: could not be made up", page.number)};
}

/// `word` as a shell takes it for one.
std::string in_shell_quotes(const std::string& word) {
    constexpr std::string_view special = " \t\n'\"\\$`&|;<>()*?[]#~!{}";
    if (!word.empty() && word.find_first_of(special) == std::string::npos) {
        return word;
    }
    std::string quoted = "'";
    for (const char c : word) {
        quoted += c == '\'' ? std::string{"'\\''"} : std::string{c};
    }
    return quoted + "'";
}

/// The command that makes the same choices again.
std::string same_command(const PlanOptions& asked) {
    std::string command = "banxin plan " + in_shell_quotes(asked.issue);
    if (!asked.root.empty()) {
        command += " --root " + in_shell_quotes(asked.root);
    }
    if (!asked.pages.empty()) {
        command += fmt::format(" --pages {}", fmt::join(asked.pages, ","));
    }
    if (asked.choices != PlanOptions{}.choices) {
        command += fmt::format(" --choices {}", asked.choices);
    }
    if (asked.anew) {
        command += " --anew";
    }
    if (asked.budget) {
        command += fmt::format(" --budget {}", *asked.budget);
    }
    return command;
}

}  // namespace

std::string choices_text(const std::vector<PlannedPage>& pages,
                         const std::vector<int>& wanted,
                         Language language) {
    std::string text;
    for (const PlannedPage& page : pages) {
        if (!wanted.empty() && std::ranges::find(wanted, page.number) == wanted.end()) {
            continue;
        }
        if (page.state != PlanState::Made) {
            text += say(other_text(page), language) + '\n';
            continue;
        }
        int number = 0;
        for (const PageChoice& choice : page.choices) {
            text += choice_text(page.number, ++number, choice, language);
        }
    }
    return text;
}

std::string how_to_choose(const std::vector<PlannedPage>& pages,
                          const PlanOptions& asked,
                          Language language) {
    std::vector<std::string> of_pages;
    for (const PlannedPage& page : pages) {
        if (page.state == PlanState::Made && !page.choices.empty()) {
            of_pages.push_back(fmt::format("{}:1", page.number));
        }
    }
    if (of_pages.empty()) {
        return "";
    }
    const std::string command =
        same_command(asked) + " --choose " +
        (of_pages.size() == 1 ? "1" : fmt::format("{}", fmt::join(of_pages, ",")));
    return say({fmt::format("看小样，选定一个：{}\n", command),
                fmt::format("look at the contact sheet and take one: {}\n", command)},
               language);
}

std::string what_next(const std::vector<std::string>& files,
                      const PlanOptions& asked,
                      Language language) {
    const std::string issue = in_shell_quotes(asked.issue);
    const std::string names =
        fmt::format("{}", fmt::join(files, language == Language::Chinese ? "、" : ", "));
    const Message in_haste =
        asked.budget
            ? Message{"组版限了时间（--budget），可能和小样不一样，先 banxin preview 看一眼\n",
                      "time was limited (--budget), so the page may differ from the "
                      "contact sheet: look with banxin preview first\n"}
            : Message{};
    return say(
        {fmt::format("版样写在 {}\n{}"
                     "出版面：banxin build {}\n"
                     "挪一条边：改版样里的 frame；哪篇稿件下次不要动：在它的稿位写 pin: true\n",
                     names,
                     in_haste.zh,
                     issue),
         fmt::format("the page plan is in {}\n{}"
                     "make the pages: banxin build {}\n"
                     "to move an edge change its frame in the plan; pin: true in a slot "
                     "keeps its story there next time\n",
                     names,
                     in_haste.en,
                     issue)},
        language);
}

std::string choices_json(const std::vector<PlannedPage>& pages) {
    Json all = Json::array();
    for (const PlannedPage& page : pages) {
        Json choices = Json::array();
        for (const PageChoice& choice : page.choices) {
            Json findings = Json::array();
            for (const Diagnostic& finding : choice.findings) {
                findings.push_back(finding_json(finding));
            }
            choices.push_back(
                {{"choice", choices.size() + 1},
                 {"name", choice.plan.name},
                 {"cost", std::round(choice.cost * 100) / 100},
                 {"character", {{"zh", choice.character.zh}, {"en", choice.character.en}}},
                 {"diagnostics", std::move(findings)}});
        }
        all.push_back({{"page", page.number},
                       {"state", name_of(page.state)},
                       {"choices", std::move(choices)}});
    }
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

VerdictWords plan_words(bool chosen) {
    return chosen ? VerdictWords{{"版样已写好", "the page plan is written"},
                                 {"没有写版样", "no page plan was written"}}
                  : VerdictWords{{"组版完成", "made up"}, {"组版没有完成", "not all made up"}};
}

}  // namespace banxin
