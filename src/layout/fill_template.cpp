// SPDX-License-Identifier: Apache-2.0
#include "layout/fill_template.hpp"

#include "document/frame.hpp"
#include "layout/fill_planned.hpp"
#include "layout/page_filling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace banxin {
namespace {

const PageTemplate* named(const std::vector<PageTemplate>& templates, const std::string& name) {
    const auto found = std::ranges::find(templates, name, &PageTemplate::name);
    return found == templates.end() ? nullptr : &*found;
}

const PageTemplate* best_for(const PagePlan& page,
                             const PageFilling& filling,
                             const std::vector<PageTemplate>& templates) {
    const PageTemplate* best = nullptr;
    for (const PageTemplate& plan : templates) {
        if (plan.made_for || plan.front != (page.number == 1) || !filling.fits(plan)) {
            continue;
        }
        if (best == nullptr || filling.cost(plan) < filling.cost(*best)) {
            best = &plan;
        }
    }
    return best;
}

Diagnostic no_template_fits(const PagePlan& page, const PageFilling& filling) {
    const std::size_t stories = filling.stories();
    const std::size_t adverts = filling.adverts();
    const std::string adverts_zh =
        adverts > 0 ? fmt::format("、{} 条广告", adverts) : std::string{};
    const std::string adverts_en =
        adverts > 0 ? fmt::format(" and {} advertisements", adverts) : std::string{};
    Diagnostic finding =
        error("BX7020",
              page.where,
              {fmt::format("第{}版有 {} 篇稿件{}没有写 frame，没有正好能放下的版样",
                           page.number,
                           stories,
                           adverts_zh),
               fmt::format("page {}: {} stories{} have no frame, and no template takes just these",
                           page.number,
                           stories,
                           adverts_en)});
    finding.hints.push_back(
        {"给稿件写上 frame: {columns: …, lines: …}，或在 layouts/pages/ 里加一个版样",
         "give the stories frames, or add a template to layouts/pages/"});
    finding.page = page.number;
    return finding;
}

Diagnostic too_many_stories(const PagePlan& page,
                            const PageTemplate& plan,
                            const PageFilling& filling) {
    Diagnostic finding =
        error("BX7020",
              page.where,
              {fmt::format("第{}版有 {} 篇稿件没有写 frame，版样“{}”放不下这么多",
                           page.number,
                           filling.stories(),
                           plan.name),
               fmt::format("page {}: {} stories have no frame, more than \"{}\" has slots for",
                           page.number,
                           filling.stories(),
                           plan.name)});
    finding.hints.push_back({"给多出来的稿件写上 frame，或换一个版样",
                             "give the others frames, or take another template"});
    finding.page = page.number;
    return finding;
}

Diagnostic places_left_empty(const PagePlan& page,
                             const PageTemplate& plan,
                             const std::vector<std::string>& names) {
    std::string zh, en;
    for (const std::string& name : names) {
        zh += fmt::format("{}“{}”", zh.empty() ? "" : "、", name);
        en += fmt::format("{}\"{}\"", en.empty() ? "" : ", ", name);
    }
    Diagnostic finding =
        error("BX7020",
              page.where,
              {fmt::format("第{}版的东西不够放满版样“{}”：{}还空着", page.number, plan.name, zh),
               fmt::format("page {} does not fill the template \"{}\": nothing for {}",
                           page.number,
                           plan.name,
                           en)});
    finding.hints.push_back(
        {"补上稿件或广告，或换一个版样", "add what is missing, or take another template"});
    finding.page = page.number;
    return finding;
}

Diagnostic no_such_template(const PagePlan& page, const Paper& paper) {
    return error(
        "BX7021",
        page.where,
        {fmt::format("版式“{}”没有名为“{}”的版样", paper.format.name, page.layout),
         fmt::format(
             "there is no template \"{}\" for the format \"{}\"", page.layout, paper.format.name)});
}

void report_no_place(
    const char* zh, const char* en, const SourceSpan& where, int page, Report& report) {
    Diagnostic finding = error(
        "BX7022",
        where,
        {fmt::format("第{}版的{}没有写 frame，版样也没给它留位置", page, zh),
         fmt::format("page {}: the {} has no frame, and no template gives it a place", page, en)});
    finding.page = page;
    report.add(std::move(finding));
}

/// Items that must have a frame by now and have none are reported and taken out.
void drop_placeless(PagePlan& page, Report& report) {
    const auto dropped = [&](const auto& item, const char* zh, const char* en) {
        if (item.frame) {
            return false;
        }
        report_no_place(zh, en, item.where, page.number, report);
        return true;
    };
    std::erase_if(page.items, [&](const PageItem& item) {
        return std::visit(
            Overloaded{
                [&](const MastheadItem& masthead) { return dropped(masthead, "报头", "masthead"); },
                [&](const ImprintItem& imprint) { return dropped(imprint, "报尾", "imprint"); },
                // Told with the template.
                [&](const StoryItem& story) { return !story.frame; },
                [&](const ContinuedItem&) { return false; },
                [&](const PhotoItem& photo) { return dropped(photo, "图片", "picture"); },
                [&](const QuoteItem& quote) { return dropped(quote, "引语", "quote"); },
                [&](const QrItem&) { return false; },
                [&](const AdItem& ad) { return dropped(ad, "广告", "advertisement"); },
                [&](const IndexItem& index) { return dropped(index, "导读", "index"); },
            },
            item);
    });
}

}  // namespace

PagePlan fill_template(const PagePlan& page,
                       const Paper& paper,
                       const std::vector<PageTemplate>& templates,
                       Report& report) {
    PagePlan filled = page;
    const PageFilling filling{filled, paper.format};
    const PageTemplate* plan = nullptr;
    if (!page.layout.empty()) {
        plan = named(templates, page.layout);
        if (plan == nullptr) {
            report.add(no_such_template(page, paper));
        }
    } else if (filling.stories() > 0) {
        plan = best_for(page, filling, templates);
        if (plan == nullptr) {
            report.add(no_template_fits(page, filling));
        }
    }
    if (plan != nullptr) {
        filling.fill_furniture(*plan);
        if (plan->made_for) {
            fill_planned(filled, *plan, report);
        } else if (!filling.has_room(*plan)) {
            report.add(too_many_stories(page, *plan, filling));
        } else {
            if (const auto empty = filling.empty_places(*plan); !empty.empty()) {
                report.add(places_left_empty(page, *plan, empty));
            }
            filling.fill_slots(*plan, report);
        }
    }
    drop_placeless(filled, report);
    return filled;
}

}  // namespace banxin
