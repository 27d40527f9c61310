// SPDX-License-Identifier: Apache-2.0
#include "layout/lay_out_issue.hpp"

#include "layout/check_frames.hpp"
#include "layout/desk.hpp"
#include "layout/dividing_rules.hpp"
#include "layout/fill_template.hpp"
#include "layout/furniture.hpp"
#include "layout/inset.hpp"
#include "layout/inset_boxes.hpp"
#include "layout/makeup_rules.hpp"
#include "layout/neighbours.hpp"
#include "layout/picture_box.hpp"
#include "layout/story_layout.hpp"
#include "layout/take_planned.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace banxin {
namespace {

/// A story on its way from one page to another.
struct Underway {
    const StoryItem* story = nullptr;
    TextPosition begins;
    int from_page = 0;
};

class IssueLayout {
  public:
    explicit IssueLayout(const Desk& desk) : desk_{desk} {}

    /// The page, and the account of it.
    std::pair<Page, PageRecord> lay_out(const PagePlan& plan) {
        Page page{plan.number, plan.name, desk_.format().trim, {}};
        PageRecord record{plan.number, plan.name, {}, {}};
        const std::vector<PlacedItem> placed = placed_items(plan);
        check_frames(placed, desk_.format(), plan.number, desk_.report);
        std::map<std::size_t, LaidOutStory> stories = lay_out_stories(plan);
        const std::map<std::size_t, Rect> insets = inset_places(plan, stories, record);
        for (std::size_t i = 0; i < plan.items.size(); ++i) {
            std::visit(
                Overloaded{
                    [&](const MastheadItem& masthead) {
                        page.groups.push_back(lay_out_masthead(desk_, masthead));
                        record.blocks.push_back(
                            {"masthead", {}, *masthead.frame, {}, masthead.where});
                    },
                    [&](const ImprintItem& imprint) {
                        page.groups.push_back(lay_out_imprint(desk_, imprint));
                        record.blocks.push_back({"imprint", {}, *imprint.frame, {}, imprint.where});
                    },
                    [&](const StoryItem&) { take(stories, i, page, record); },
                    [&](const ContinuedItem&) { take(stories, i, page, record); },
                    [&](const PhotoItem& photo) {
                        if (has_picture(photo.file)) {
                            page.groups.push_back(
                                lay_out_photo(desk_, photo, insets.at(i), plan.number));
                        }
                    },
                    [&](const QuoteItem& quote) {
                        page.groups.push_back(
                            lay_out_quote(desk_, quote, insets.at(i), plan.number));
                    },
                    [&](const QrItem& code) {
                        page.groups.push_back(lay_out_qr(desk_, code, insets.at(i), plan.number));
                    },
                    [&](const AdItem& ad) {
                        if (has_picture(ad.file)) {
                            page.groups.push_back(lay_out_ad(desk_, ad));
                        }
                        record.blocks.push_back(
                            {"ad", ad.file, *ad.frame, ad.label.text, ad.where});
                    },
                    [&](const IndexItem& index) {
                        page.groups.push_back(
                            lay_out_index(desk_, index, entries_of(index), plan.number));
                        record.blocks.push_back({"index", {}, *index.frame, {}, index.where});
                    },
                },
                plan.items[i]);
        }
        for (auto& [item, story] : stories) {
            if (story.on_picture) {
                page.groups.push_back(*std::move(story.on_picture));
            }
        }
        suggest_givers(record, desk_.report);
        page.groups.push_back(dividing_rules(placed, desk_.format()));
        page.groups.push_back(lay_out_folio(desk_, plan));
        return {std::move(page), std::move(record)};
    }

  private:
    [[nodiscard]] bool has_picture(const std::string& file) const {
        return std::ranges::find(desk_.pictures, file, &PictureUse::file) != desk_.pictures.end();
    }

    static void take(std::map<std::size_t, LaidOutStory>& stories,
                     std::size_t item,
                     Page& page,
                     PageRecord& record) {
        const auto found = stories.find(item);
        if (found != stories.end()) {
            page.groups.push_back(std::move(found->second.group));
            record.stories.push_back(std::move(found->second.record));
        }
    }

    /// The stories of the page by their place among its items. They are set in the order of their
    /// rank, since none may have a larger title than those above it.
    std::map<std::size_t, LaidOutStory> lay_out_stories(const PagePlan& plan) {
        std::vector<std::pair<int, std::size_t>> order;
        for (std::size_t i = 0; i < plan.items.size(); ++i) {
            if (const auto* story = std::get_if<StoryItem>(&plan.items[i])) {
                order.emplace_back(story->rank, i);
            } else if (std::holds_alternative<ContinuedItem>(plan.items[i])) {
                order.emplace_back(least_rank, i);
            }
        }
        std::ranges::sort(order);
        std::map<std::size_t, LaidOutStory> stories;
        std::optional<Length> above, largest;  // of better ranks; with those of this one
        int rank = 0;
        for (const auto& [of_story, item] : order) {
            if (of_story != rank) {
                above = largest;
                rank = of_story;
            }
            auto laid = std::holds_alternative<StoryItem>(plan.items[item])
                            ? place_story(plan, item, above)
                            : place_rest(plan, item, above);
            if (!laid) {
                continue;
            }
            if (laid->record.headline) {
                const Length size = laid->record.headline->size;
                largest = largest ? std::min(*largest, size) : size;
            }
            stories.emplace(item, *std::move(laid));
        }
        return stories;
    }

    /// The places of pictures, quotes and codes, by their place among the items of the page. The
    /// stories' records are told of theirs, in the frame or beside it, the page's of the others.
    std::map<std::size_t, Rect> inset_places(const PagePlan& plan,
                                             std::map<std::size_t, LaidOutStory>& stories,
                                             PageRecord& record) const {
        std::map<std::size_t, Rect> places;
        for (auto& [item, story] : stories) {
            const auto inside = insets_of(plan, story.record.id, story.record.shape);
            for (std::size_t i = 0; i < inside.size(); ++i) {
                places[inside[i].item] = story.insets[i];
            }
        }
        for (std::size_t i = 0; i < plan.items.size(); ++i) {
            const auto item = inset_item(plan.items[i]);
            if (!item) {
                continue;
            }
            const Rect planned = desk_.format().place(item->place->rect);
            const Rect rect = places.try_emplace(i, planned).first->second;
            const auto owner = std::ranges::find_if(
                stories, [&](const auto& story) { return story.second.record.id == item->with; });
            if (owner == stories.end()) {
                record.blocks.push_back(
                    {item->kind, item->name, item->place->rect, {}, item->where});
                continue;
            }
            const double crop = 1 - rect.size.height.ratio(planned.size.height);
            owner->second.record.insets.push_back(
                {item->kind, item->name, rect, crop, item->caption, item->where});
        }
        return places;
    }

    std::optional<LaidOutStory> place_story(const PagePlan& plan,
                                            std::size_t item,
                                            std::optional<Length> largest_title) {
        const auto& story = std::get<StoryItem>(plan.items[item]);
        StoryPart part = whole_story(desk_.issue, story);
        part.largest_title = largest_title;
        part.insets = insets_of(plan, story.id, *story.frame);
        LaidOutStory laid = lay_out_story(desk_, part, plan.number);
        if (laid.goes_on) {
            underway_[story.id] = {&story, *laid.goes_on, plan.number};
        }
        return laid;
    }

    std::optional<LaidOutStory> place_rest(const PagePlan& plan,
                                           std::size_t item,
                                           std::optional<Length> largest_title) {
        const auto& rest = std::get<ContinuedItem>(plan.items[item]);
        const auto found = underway_.find(rest.story);
        if (found == underway_.end()) {
            Diagnostic finding = error(
                "BX7062",
                rest.where,
                {fmt::format(
                     "第{}版给“{}”的下文留了框，可它在前面已经排完", plan.number, rest.story),
                 fmt::format("page {} keeps room for the rest of \"{}\", but nothing of it is left",
                             plan.number,
                             rest.story)});
            finding.page = plan.number;
            desk_.report.add(std::move(finding));
            return std::nullopt;
        }
        const Underway underway = found->second;
        underway_.erase(found);
        const StoryItem& story = *underway.story;
        StoryPart part =
            rest_of_story(desk_.issue, story, rest, underway.begins, underway.from_page);
        part.largest_title = largest_title;
        part.insets = insets_of(plan, rest.story, rest.frame);
        LaidOutStory laid = lay_out_story(desk_, part, plan.number);
        if (laid.goes_on) {
            underway_[story.id] = {&story, *laid.goes_on, plan.number};
        }
        return laid;
    }

    [[nodiscard]] std::vector<IndexEntry> entries_of(const IndexItem& index) const {
        std::vector<IndexEntry> entries;
        for (const IndexItem::Entry& entry : index.entries) {
            for (const PagePlan& plan : desk_.issue.pages) {
                for (const PageItem& item : plan.items) {
                    const auto* story = std::get_if<StoryItem>(&item);
                    if (story != nullptr && story->id == entry.story) {
                        entries.push_back({one_line_title(story->title), plan.number, entry.where});
                    }
                }
            }
        }
        return entries;
    }

    const Desk& desk_;
    std::map<std::string, Underway> underway_;
};

/// The styles of type that pages with these kinds of stories need.
std::vector<TextStyle> styles_of_kinds(const StyleSheet& sheet,
                                       const std::set<std::string>& kinds) {
    std::vector<TextStyle> styles{sheet.masthead,
                                  sheet.masthead_line,
                                  sheet.folio,
                                  sheet.folio_name,
                                  sheet.imprint,
                                  sheet.index_title,
                                  sheet.index_entry,
                                  sheet.ad_label,
                                  sheet.quote,
                                  sheet.quote_by,
                                  sheet.filler,
                                  sheet.column_label};
    for (const std::string& kind : kinds) {
        const StoryStyle& style = sheet.stories.at(kind);
        styles.insert(styles.end(),
                      {style.kicker,
                       style.title,
                       style.deck,
                       style.summary,
                       style.byline,
                       style.byline_name,
                       style.body,
                       style.subhead,
                       style.strong,
                       style.caption});
    }
    return styles;
}

std::vector<const PageItem*> items_of(const Issue& issue, Items which) {
    std::vector<const PageItem*> items;
    const auto add = [&](const std::vector<PageItem>& more) {
        for (const PageItem& item : more) {
            items.push_back(&item);
        }
    };
    for (const PagePlan& page : issue.pages) {
        add(page.items);
    }
    if (which == Items::All) {
        add(issue.unassigned);
        add(issue.reserve);
    }
    return items;
}

/// A story or an advertisement that nobody has given a page.
std::optional<Diagnostic> on_no_page(const PageItem& item) {
    const auto* story = std::get_if<StoryItem>(&item);
    const auto* ad = std::get_if<AdItem>(&item);
    if (story == nullptr && ad == nullptr) {
        return std::nullopt;
    }
    const SourceSpan& where = story != nullptr ? story->where : ad->where;
    Diagnostic finding = warning(
        "BX7070",
        where,
        story != nullptr
            ? Message{fmt::format("稿件“{}”还没分版，这一期没有排它", story->id),
                      fmt::format("story \"{}\" is on no page and left out of this issue",
                                  story->id)}
            : Message{fmt::format("广告 {} 还没有版位，这一期没有排它", ad->file),
                      fmt::format("advertisement {} is on no page and left out of this issue",
                                  ad->file)});
    const std::string file = where.file.empty() ? std::string{"issue.yaml"} : where.file;
    finding.hints.push_back({fmt::format("组版：banxin plan {}", file),
                             fmt::format("let it be made up: banxin plan {}", file)});
    finding.hints.push_back({"写到一版的 items 里，或移到 reserve（备稿）",
                             "write it under items of a page, or under reserve"});
    finding.story = story != nullptr ? story->id : std::string{};
    return finding;
}

}  // namespace

std::vector<TextStyle> styles_in_use(const Issue& issue, Items items) {
    std::set<std::string> names{"news"};
    for (const PageItem* item : items_of(issue, items)) {
        if (const auto* story = std::get_if<StoryItem>(item)) {
            names.insert(story->style);
        }
    }
    return styles_of_kinds(issue.paper.styles, names);
}

std::vector<TextStyle> styles_of(const StyleSheet& sheet) {
    std::set<std::string> names;
    for (const auto& [name, style] : sheet.stories) {
        names.insert(name);
    }
    return styles_of_kinds(sheet, names);
}

std::vector<PictureRequest> pictures_in_use(const Issue& issue, Items items) {
    std::vector<PictureRequest> requests;
    const auto ask = [&](const std::string& file, const SourceSpan& where) {
        if (std::ranges::find(requests, file, &PictureRequest::file) == requests.end()) {
            requests.push_back({file, where});
        }
    };
    for (const PageItem* item : items_of(issue, items)) {
        if (const auto* photo = std::get_if<PhotoItem>(item)) {
            ask(photo->file, photo->where);
        } else if (const auto* ad = std::get_if<AdItem>(item)) {
            ask(ad->file, ad->where);
        }
    }
    return requests;
}

LaidOutIssue lay_out_issue(const Issue& issue,
                           const std::vector<PageTemplate>& templates,
                           const Composer& composer,
                           const std::vector<PictureUse>& pictures,
                           Report& report,
                           const std::vector<int>& pages) {
    LaidOutIssue laid;
    Document& document = laid.document;
    document.title = fmt::format("{} {:04}-{:02}-{:02} 第{}期",
                                 issue.paper.name,
                                 issue.date.year,
                                 issue.date.month,
                                 issue.date.day,
                                 issue.number);
    document.date =
        fmt::format("{:04}-{:02}-{:02}", issue.date.year, issue.date.month, issue.date.day);
    document.language = composer.rules().language;
    document.fonts = composer.fonts().faces();
    document.pictures = pictures;
    for (const SpotPlan& spot : issue.paper.spots) {
        document.spots.push_back({spot.name, spot.stand_in});
    }

    Issue filled = take_planned(issue, templates);
    const auto is_meant = [&](const PagePlan& page) {
        return pages.empty() || std::ranges::find(pages, page.number) != pages.end();
    };
    for (PagePlan& page : filled.pages) {
        if (!is_meant(page)) {
            continue;
        }
        page = fill_template(page, issue.paper, templates, report);
    }
    const Desk desk{filled, composer, pictures, report};
    IssueLayout layout{desk};
    for (const PagePlan& page : filled.pages) {
        if (!is_meant(page)) {
            continue;
        }
        auto [finished, record] = layout.lay_out(page);
        document.pages.push_back(std::move(finished));
        laid.records.push_back(std::move(record));
    }
    check_makeup(filled, document, laid.records, report);
    for (const PageItem& item : filled.unassigned) {
        if (auto finding = on_no_page(item)) {
            report.add(*std::move(finding));
        }
    }
    return laid;
}

}  // namespace banxin
