// SPDX-License-Identifier: Apache-2.0
#include "layout/fill_template.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace banxin {
namespace {

int characters_of(const StoryItem& story) {
    int count = 0;
    for (const Paragraph& paragraph : story.body) {
        count += count_written(paragraph.text);
    }
    return count;
}

std::vector<StoryItem*> stories_without_frame(PagePlan& page) {
    std::vector<StoryItem*> stories;
    for (PageItem& item : page.items) {
        if (auto* story = std::get_if<StoryItem>(&item); story != nullptr && !story->frame) {
            stories.push_back(story);
        }
    }
    std::ranges::stable_sort(stories, {}, &StoryItem::rank);
    return stories;
}

bool wants_template(const PagePlan& page) {
    return std::ranges::any_of(page.items, [](const PageItem& item) {
        const auto* story = std::get_if<StoryItem>(&item);
        return story != nullptr && !story->frame;
    });
}

std::vector<StorySlot> by_priority(const PageTemplate& plan) {
    std::vector<StorySlot> slots = plan.slots;
    std::ranges::stable_sort(slots, {}, &StorySlot::priority);
    return slots;
}

/// Characters that do not fit their slots, over and under together.
int misfit(const std::vector<StoryItem*>& stories, const PageTemplate& plan) {
    const std::vector<StorySlot> slots = by_priority(plan);
    int sum = 0;
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const int count = characters_of(*stories[i]);
        sum += std::max({0, count - slots[i].chars.last, slots[i].chars.first - count});
    }
    return sum;
}

const PageTemplate* named(const std::vector<PageTemplate>& templates, const std::string& name) {
    const auto found = std::ranges::find(templates, name, &PageTemplate::name);
    return found == templates.end() ? nullptr : &*found;
}

const PageTemplate* best_for(const PagePlan& page,
                             const std::vector<StoryItem*>& stories,
                             const std::vector<PageTemplate>& templates) {
    const PageTemplate* best = nullptr;
    for (const PageTemplate& plan : templates) {
        if (plan.front != (page.number == 1) || plan.slots.size() != stories.size()) {
            continue;
        }
        if (best == nullptr || misfit(stories, plan) < misfit(stories, *best)) {
            best = &plan;
        }
    }
    return best;
}

void give_slot(StoryItem& story, const StorySlot& slot, PagePlan& page, Report& report) {
    story.frame = slot.frame;
    story.legs = story.legs > 0 ? story.legs : slot.legs;
    if (!story.headline.columns && !story.headline.lines && !story.headline.largest_size) {
        story.headline = slot.headline;
    }
    if (!story.box) {
        story.box = slot.box;
    }
    const int count = characters_of(story);
    if (count < slot.chars.first || count > slot.chars.last) {
        Diagnostic finding =
            warning("BX7023",
                    story.where,
                    {fmt::format("“{}”有 {} 字，版位“{}”宜放 {}–{} 字",
                                 story.id,
                                 count,
                                 slot.name,
                                 slot.chars.first,
                                 slot.chars.last),
                     fmt::format("\"{}\" has {} characters; the slot \"{}\" takes {} to {}",
                                 story.id,
                                 count,
                                 slot.name,
                                 slot.chars.first,
                                 slot.chars.last)});
        finding.page = page.number;
        finding.story = story.id;
        report.add(std::move(finding));
    }
    for (PageItem& item : page.items) {
        if (auto* photo = std::get_if<PhotoItem>(&item);
            photo != nullptr && photo->with == story.id && !photo->frame) {
            photo->frame = slot.picture;
        }
    }
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
    std::erase_if(page.items, [&](const PageItem& item) {
        if (const auto* masthead = std::get_if<MastheadItem>(&item); masthead && !masthead->frame) {
            report_no_place("报头", "masthead", masthead->where, page.number, report);
            return true;
        }
        if (const auto* imprint = std::get_if<ImprintItem>(&item); imprint && !imprint->frame) {
            report_no_place("报尾", "imprint", imprint->where, page.number, report);
            return true;
        }
        if (const auto* photo = std::get_if<PhotoItem>(&item); photo && !photo->frame) {
            report_no_place("图片", "picture", photo->where, page.number, report);
            return true;
        }
        const auto* story = std::get_if<StoryItem>(&item);
        return story != nullptr && !story->frame;  // reported with the template
    });
}

}  // namespace

PagePlan fill_template(const PagePlan& page,
                       const Paper& paper,
                       const std::vector<PageTemplate>& templates,
                       Report& report) {
    PagePlan filled = page;
    const PageTemplate* plan = nullptr;
    const std::vector<StoryItem*> stories = stories_without_frame(filled);
    if (!page.layout.empty()) {
        plan = named(templates, page.layout);
        if (plan == nullptr) {
            report.add(
                error("BX7021",
                      page.where,
                      {fmt::format("版式“{}”没有名为“{}”的版样", paper.format.name, page.layout),
                       fmt::format("there is no template \"{}\" for the format \"{}\"",
                                   page.layout,
                                   paper.format.name)}));
        } else if (plan->slots.size() < stories.size()) {
            plan = nullptr;
        }
    } else if (wants_template(page)) {
        plan = best_for(filled, stories, templates);
    }
    if (plan == nullptr && !stories.empty()) {
        Diagnostic finding =
            error("BX7020",
                  page.where,
                  {fmt::format("第{}版有 {} 篇稿件没有写 frame，没有正好能放 {} 篇的版样",
                               page.number,
                               stories.size(),
                               stories.size()),
                   fmt::format("page {}: {} stories have no frame, and no template takes just {}",
                               page.number,
                               stories.size(),
                               stories.size())});
        finding.hints.push_back(
            {"给稿件写上 frame: {columns: …, lines: …}，或在 layouts/pages/ 里加一个版样",
             "give the stories frames, or add a template to layouts/pages/"});
        finding.page = page.number;
        report.add(std::move(finding));
    }
    if (plan != nullptr) {
        const std::vector<StorySlot> slots = by_priority(*plan);
        for (std::size_t i = 0; i < stories.size(); ++i) {
            give_slot(*stories[i], slots[i], filled, report);
        }
        for (PageItem& item : filled.items) {
            if (auto* masthead = std::get_if<MastheadItem>(&item); masthead && !masthead->frame) {
                masthead->frame = plan->masthead;
            }
            if (auto* imprint = std::get_if<ImprintItem>(&item); imprint && !imprint->frame) {
                imprint->frame = plan->imprint;
            }
        }
    }
    drop_placeless(filled, report);
    return filled;
}

}  // namespace banxin
