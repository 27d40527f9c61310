// SPDX-License-Identifier: Apache-2.0
#include "layout/lay_out_issue.hpp"

#include "layout/check_frames.hpp"
#include "layout/desk.hpp"
#include "layout/dividing_rules.hpp"
#include "layout/fill_template.hpp"
#include "layout/furniture.hpp"
#include "layout/inset_boxes.hpp"
#include "layout/picture_box.hpp"
#include "layout/story_layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace banxin {
namespace {

/// A story on its way from one page to another.
struct Underway {
    const StoryItem* story = nullptr;
    std::size_t next_paragraph = 0;
    int from_page = 0;
};

constexpr int least_rank = 9;

/// The less important a story, the smaller its headline over the same columns.
int steps_down(int rank) {
    return rank <= 2 ? 0 : rank <= 5 ? 1 : 2;
}

std::string one_line_title(const PlacedText& title) {
    std::string text = title.text;
    std::ranges::replace(text, '\n', ' ');
    return text;
}

class IssueLayout {
  public:
    explicit IssueLayout(const Desk& desk) : desk_{desk} {}

    Page lay_out(const PagePlan& plan) {
        Page page{plan.number, plan.name, desk_.format().trim, {}};
        const std::vector<PlacedItem> placed = placed_items(plan);
        check_frames(placed, desk_.format(), plan.number, desk_.report);
        for (const PageItem& item : plan.items) {
            std::visit(Overloaded{
                           [&](const MastheadItem& masthead) {
                               page.groups.push_back(lay_out_masthead(desk_, masthead));
                           },
                           [&](const ImprintItem& imprint) {
                               page.groups.push_back(lay_out_imprint(desk_, imprint));
                           },
                           [&](const StoryItem& story) {
                               page.groups.push_back(place_story(story, plan));
                           },
                           [&](const ContinuedItem& rest) { place_rest(rest, plan, page); },
                           [&](const PhotoItem& photo) {
                               if (has_picture(photo.file)) {
                                   page.groups.push_back(lay_out_photo(desk_, photo, plan.number));
                               }
                           },
                           [&](const QuoteItem& quote) {
                               page.groups.push_back(place_quote(quote, plan.number));
                           },
                           [&](const QrItem& code) {
                               page.groups.push_back(place_code(code, plan.number));
                           },
                           [&](const AdItem& ad) {
                               if (has_picture(ad.file)) {
                                   page.groups.push_back(lay_out_ad(desk_, ad));
                               }
                           },
                           [&](const IndexItem& index) {
                               page.groups.push_back(
                                   lay_out_index(desk_, index, entries_of(index), plan.number));
                           },
                       },
                       item);
        }
        page.groups.push_back(dividing_rules(placed, desk_.format()));
        page.groups.push_back(lay_out_folio(desk_, plan));
        return page;
    }

  private:
    [[nodiscard]] bool has_picture(const std::string& file) const {
        return std::ranges::find(desk_.pictures, file, &PictureUse::file) != desk_.pictures.end();
    }

    /// The frames of the story's pictures that stand in its own; others stand beside it.
    static std::vector<GridRect> pictures_inside(const PagePlan& plan,
                                                 const std::string& story,
                                                 const GridRect& frame) {
        std::vector<GridRect> rects;
        for (const PageItem& item : plan.items) {
            const auto* photo = std::get_if<PhotoItem>(&item);
            if (photo != nullptr && photo->with == story && photo->frame->rect.overlaps(frame)) {
                rects.push_back(photo->frame->rect);
            }
            const auto* quote = std::get_if<QuoteItem>(&item);
            if (quote != nullptr && quote->with == story && quote->frame.rect.overlaps(frame)) {
                rects.push_back(quote->frame.rect);
            }
            const auto* code = std::get_if<QrItem>(&item);
            if (code != nullptr && code->with == story && code->frame.rect.overlaps(frame)) {
                rects.push_back(code->frame.rect);
            }
        }
        return rects;
    }

    [[nodiscard]] Group place_quote(const QuoteItem& quote, int page) const {
        return lay_out_quote(desk_, quote, desk_.format().place(quote.frame.rect), page);
    }
    [[nodiscard]] Group place_code(const QrItem& code, int page) const {
        return lay_out_qr(desk_, code, desk_.format().place(code.frame.rect), page);
    }

    Group place_story(const StoryItem& story, const PagePlan& plan) {
        const StoryPart part{
            .id = story.id,
            .kicker = story.kicker,
            .title = story.title,
            .deck = story.deck,
            .summary = story.summary,
            .byline = story.byline,
            .column = story.column,
            .note = story.note,
            .body = story.body,
            .continues_on = story.jump ? story.jump->page : 0,
            .jump_label = story.jump ? story.jump->label : std::string{},
            .overset = story.overset.value_or(desk_.issue.overset),
            .style = desk_.styles().stories.at(story.style),
            .headline_step = steps_down(story.rank),
            .headline = story.headline,
            .frame = story.frame->rects.front(),
            .legs = story.legs,
            .box = story.box,
            .where = story.where,
        };
        LaidOutStory laid =
            lay_out_story(desk_, part, pictures_inside(plan, story.id, part.frame), plan.number);
        if (laid.next_paragraph < story.body.size()) {
            underway_[story.id] = {&story, laid.next_paragraph, plan.number};
        }
        return std::move(laid.group);
    }

    void place_rest(const ContinuedItem& rest, const PagePlan& plan, Page& page) {
        const auto found = underway_.find(rest.story);
        if (found == underway_.end()) {
            Diagnostic finding = error(
                "BX7005",
                rest.where,
                {fmt::format(
                     "第{}版给“{}”的下文留了框，可它在前面已经排完", plan.number, rest.story),
                 fmt::format("page {} keeps room for the rest of \"{}\", but nothing of it is left",
                             plan.number,
                             rest.story)});
            finding.page = plan.number;
            desk_.report.add(std::move(finding));
            return;
        }
        const Underway underway = found->second;
        underway_.erase(found);
        const StoryItem& story = *underway.story;
        const StoryPart part{
            .id = story.id,
            .kicker = {},
            .title = rest.title.empty() ? story.title : rest.title,
            .deck = {},
            .summary = {},
            .byline = {},
            .body = story.body,
            .first_paragraph = underway.next_paragraph,
            .continued_from = underway.from_page,
            .jump_label = {},
            .overset = story.overset.value_or(desk_.issue.overset),
            .style = desk_.styles().stories.at(story.style == "lead" ? "news" : story.style),
            .headline_step = steps_down(least_rank),
            .headline = {},
            .frame = rest.frame.rects.front(),
            .legs = rest.legs,
            .box = std::nullopt,
            .where = rest.where,
        };
        page.groups.push_back(
            lay_out_story(desk_, part, pictures_inside(plan, rest.story, part.frame), plan.number)
                .group);
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

/// The furniture and the shapes of the stories on the page.
PageRecord record_of(const PagePlan& plan) {
    PageRecord record{plan.number, plan.name, {}, {}};
    for (const PageItem& item : plan.items) {
        std::visit(
            Overloaded{
                [&](const MastheadItem& masthead) {
                    record.blocks.push_back({"masthead", {}, *masthead.frame, {}, masthead.where});
                },
                [&](const ImprintItem& imprint) {
                    record.blocks.push_back({"imprint", {}, *imprint.frame, {}, imprint.where});
                },
                [&](const StoryItem& story) {
                    StoryRecord made;
                    made.id = story.id;
                    made.rank = story.rank;
                    made.shape = *story.frame;
                    made.boxed = story.box.has_value();
                    made.where = story.where;
                    record.stories.push_back(std::move(made));
                },
                [&](const ContinuedItem& rest) {
                    StoryRecord made;
                    made.id = rest.story;
                    made.rank = least_rank;
                    made.shape = rest.frame;
                    made.where = rest.where;
                    record.stories.push_back(std::move(made));
                },
                [&](const PhotoItem& photo) {
                    if (photo.with.empty()) {
                        record.blocks.push_back(
                            {"photo", photo.file, photo.frame->rect, {}, photo.where});
                    }
                },
                [&](const QuoteItem& quote) {
                    if (quote.with.empty()) {
                        record.blocks.push_back(
                            {"quote", quote.text.text, quote.frame.rect, {}, quote.where});
                    }
                },
                [&](const QrItem& code) {
                    if (code.with.empty()) {
                        record.blocks.push_back(
                            {"qr", code.content, code.frame.rect, {}, code.where});
                    }
                },
                [&](const AdItem& ad) {
                    record.blocks.push_back({"ad", ad.file, ad.frame, ad.label.text, ad.where});
                },
                [&](const IndexItem& index) {
                    record.blocks.push_back({"index", {}, index.frame, {}, index.where});
                },
            },
            item);
    }
    return record;
}

}  // namespace

std::vector<TextStyle> styles_in_use(const Issue& issue) {
    std::set<std::string> names{"news"};
    for (const PagePlan& page : issue.pages) {
        for (const PageItem& item : page.items) {
            if (const auto* story = std::get_if<StoryItem>(&item)) {
                names.insert(story->style);
            }
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

std::vector<PictureRequest> pictures_in_use(const Issue& issue) {
    std::vector<PictureRequest> requests;
    const auto ask = [&](const std::string& file, const SourceSpan& where) {
        if (std::ranges::find(requests, file, &PictureRequest::file) == requests.end()) {
            requests.push_back({file, where});
        }
    };
    for (const PagePlan& page : issue.pages) {
        for (const PageItem& item : page.items) {
            if (const auto* photo = std::get_if<PhotoItem>(&item)) {
                ask(photo->file, photo->where);
            } else if (const auto* ad = std::get_if<AdItem>(&item)) {
                ask(ad->file, ad->where);
            }
        }
    }
    return requests;
}

LaidOutIssue lay_out_issue(const Issue& issue,
                           const std::vector<PageTemplate>& templates,
                           const Composer& composer,
                           const std::vector<PictureUse>& pictures,
                           Report& report) {
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

    Issue filled = issue;
    for (PagePlan& page : filled.pages) {
        page = fill_template(page, issue.paper, templates, report);
    }
    const Desk desk{filled, composer, pictures, report};
    IssueLayout layout{desk};
    for (const PagePlan& page : filled.pages) {
        document.pages.push_back(layout.lay_out(page));
        laid.records.push_back(record_of(page));
    }
    return laid;
}

}  // namespace banxin
