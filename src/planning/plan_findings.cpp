// SPDX-License-Identifier: Apache-2.0
#include "planning/plan_findings.hpp"

#include "planning/make_up.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <set>
#include <string>
#include <utility>

namespace banxin {
namespace {

constexpr std::size_t most_cures = 3, stories_tried = 3;
constexpr std::array lines_tried{-4, 4};
constexpr double used_share = 0.96;  // of the characters of a line, with indents and last lines

int characters_in(const Desk& desk, int lines) {
    const double characters = lines * desk.format().chars_per_column * used_share;
    return static_cast<int>(characters / 10) * 10;
}

/// Whether a short search finds a page without a fault.
bool comes_out(const Desk& desk, const PageTask& task) {
    const auto measured = measure(desk, task);
    const std::vector<MadeUp> pages = make_up(measured->problem, {.widest = quick_width});
    return !pages.empty() && pages.front().cost.fault_count() == 0;
}

PageTask copy_of(const PageTask& task) {
    return {task.page,
            task.furniture,
            task.blocks,
            task.fixed,
            task.kept_slots,
            task.blanks,
            task.held,
            task.stories,
            task.order};
}

}  // namespace

std::vector<Message> cures_for(const Desk& desk, const PageTask& task) {
    std::vector<Message> cures;
    const auto try_out = [&](const PageTask& changed, Message cure) {
        const bool helps = cures.size() < most_cures && comes_out(desk, changed);
        if (helps) {
            cures.push_back(std::move(cure));
        }
        return helps;
    };
    const std::size_t stories = std::min(task.stories.size(), stories_tried);
    for (std::size_t i = 0; i < stories && cures.size() < most_cures; ++i) {
        for (const int lines : lines_tried) {
            PageTask changed = copy_of(task);
            changed.stories[i].more_lines = lines;
            const std::string& id = task.stories[i].part.id;
            const int characters = characters_in(desk, std::abs(lines));
            if (try_out(
                    changed,
                    lines > 0
                        ? Message{fmt::format("“{}”加 {} 字左右", id, characters),
                                  fmt::format(
                                      "about {} characters more for \"{}\"", characters, id)}
                        : Message{fmt::format("“{}”删 {} 字左右", id, characters),
                                  fmt::format(
                                      "about {} characters less for \"{}\"", characters, id)})) {
                break;
            }
        }
    }
    if (task.stories.size() > 2) {
        PageTask changed = copy_of(task);
        const std::string id = changed.stories.back().part.id;
        changed.stories.pop_back();
        changed.order.pop_back();
        try_out(changed,
                {fmt::format("“{}”移到别的版", id), fmt::format("\"{}\" on another page", id)});
    }
    return cures;
}

Diagnostic not_clean(const PagePlan& page, const PageChoice& best, std::vector<Message> cures) {
    std::set<std::string> faults_zh, faults_en;
    for (const Diagnostic& finding : best.findings) {
        const auto before = [](const std::string& text, const std::string& mark) {
            return text.substr(0, text.find(mark));
        };
        faults_zh.insert(before(finding.message.zh, "："));
        faults_en.insert(before(finding.message.en, ":"));
    }
    std::string zh, en;
    for (const std::string& fault : faults_zh) {
        zh += (zh.empty() ? "" : "、") + fault;
    }
    for (const std::string& fault : faults_en) {
        en += (en.empty() ? "" : ", ") + fault;
    }
    Diagnostic finding =
        warning("BX7072",
                page.where,
                {fmt::format("第{}版最好的方案也有毛病：{}", page.number, zh),
                 fmt::format("page {}: even the best version has faults: {}", page.number, en)});
    finding.page = page.number;
    finding.hints = std::move(cures);
    if (finding.hints.empty()) {
        finding.hints.push_back(
            {"加一张图、换一张图的大小，或把一篇稿件移到别的版",
             "add a picture, change its size, or move a story to another page"});
    }
    return finding;
}

std::optional<Diagnostic> headline_not_kept(const PagePlan& page, const StoryToPlace& story) {
    const HeadlinePlan& plan = story.part.headline;
    if (plan.place == HeadlinePlace::Over && !plan.columns && !plan.line && !plan.lines &&
        !plan.least_size && !plan.largest_size && !plan.box) {
        return std::nullopt;
    }
    Diagnostic finding =
        warning("BX7078",
                story.part.where,
                {fmt::format("“{}”写了 headline:，自动组版没有照它排", story.part.id),
                 fmt::format("\"{}\" says headline:, which automatic make-up does not keep",
                             story.part.id)});
    finding.page = page.number;
    finding.story = story.part.id;
    finding.hints.push_back(
        {"选定方案以后在版样的稿位里改 headline:，或给这篇写 frame",
         "change headline: in the slot of the chosen plan, or give the story a frame"});
    return finding;
}

Diagnostic taken_off(const Desk& desk, const PagePlan& page, const StoryItem& story, int over) {
    const int characters = characters_in(desk, over);
    Diagnostic finding = warning(
        "BX7071",
        story.where,
        {fmt::format("第{}版的稿件多出 {} 栏行（约 {} 字），撤下“{}”",
                     page.number,
                     over,
                     characters,
                     story.id),
         fmt::format("page {} has {} lines of a column too much (about {} characters): \"{}\" "
                     "is taken off",
                     page.number,
                     over,
                     characters,
                     story.id)});
    finding.page = page.number;
    finding.story = story.id;
    finding.hints.push_back(
        {fmt::format("要留它，就从别的稿件删 {} 字，或移走别的一篇", characters),
         fmt::format("to keep it, cut {} characters elsewhere or move another story", characters)});
    return finding;
}

Diagnostic not_searched(const Desk& desk, const PagePlan& page, int stories) {
    const PageFormat& format = desk.format();
    Diagnostic finding = error(
        "BX7073",
        page.where,
        {fmt::format("第{}版有 {} 篇稿件，版式 {} 栏 {} 行；自动组版最多 {} 篇、{} 栏、{} 行",
                     page.number,
                     stories,
                     format.columns,
                     format.lines,
                     most_stories_to_place,
                     most_columns,
                     most_lines),
         fmt::format(
             "page {} has {} stories on {} columns of {} lines; automatic make-up takes {}, {} "
             "and {} at the most",
             page.number,
             stories,
             format.columns,
             format.lines,
             most_stories_to_place,
             most_columns,
             most_lines)});
    finding.page = page.number;
    finding.hints.push_back(
        {"移走几篇，或给几篇写 frame", "move some stories, or give some a frame"});
    return finding;
}

Diagnostic not_made_up(const Desk& desk, const PagePlan& page, int over) {
    const int characters = characters_in(desk, std::abs(over));
    const bool too_much = over > 0;
    Diagnostic finding = error("BX7073",
                               page.where,
                               {fmt::format("第{}版组不起来：稿件比版面{} {} 栏行（约 {} 字）",
                                            page.number,
                                            too_much ? "多" : "少",
                                            std::abs(over),
                                            characters),
                                fmt::format("page {} cannot be made up: there are {} lines of a "
                                            "column too {} (about {} characters)",
                                            page.number,
                                            std::abs(over),
                                            too_much ? "many" : "few",
                                            characters)});
    finding.page = page.number;
    finding.hints.push_back(
        too_much
            ? Message{fmt::format("删 {} 字，或移走一篇", characters),
                      fmt::format("cut {} characters, or move a story", characters)}
            : Message{fmt::format("加 {} 字、一张图或一条广告", characters),
                      fmt::format("add {} characters, a picture or an advertisement", characters)});
    return finding;
}

}  // namespace banxin
