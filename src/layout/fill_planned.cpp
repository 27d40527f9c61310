// SPDX-License-Identifier: Apache-2.0
#include "layout/fill_planned.hpp"

#include "layout/page_items.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace banxin {
namespace {

/// What is on one side only, of the page or of its plan, as an editor would say it.
struct Names {
    std::vector<std::string> zh, en;

    void add(std::string chinese, std::string english) {
        zh.push_back(std::move(chinese));
        en.push_back(std::move(english));
    }
    [[nodiscard]] bool empty() const { return zh.empty(); }
};

class PlannedPage {
  public:
    PlannedPage(PagePlan& page, const PageTemplate& plan) : page_{page}, plan_{plan} {}

    void fill() {
        for (const StorySlot& slot : plan_.slots) {
            if (slot.continued) {
                give_rest(slot);
            } else {
                give_story(slot);
            }
        }
        count_others();
    }

    /// What the plan does not know of, and what it misses; empty if it takes just what there is.
    [[nodiscard]] std::optional<Diagnostic> mismatch() const {
        if (more_.empty() && less_.empty()) {
            return std::nullopt;
        }
        std::string zh, en;
        if (!more_.empty()) {
            zh += fmt::format("多了{}", fmt::join(more_.zh, "、"));
            en += fmt::format("{} came in", fmt::join(more_.en, ", "));
        }
        if (!less_.empty()) {
            zh += fmt::format("{}少了{}", zh.empty() ? "" : "，", fmt::join(less_.zh, "、"));
            en += fmt::format("{}{} went", en.empty() ? "" : "; ", fmt::join(less_.en, ", "));
        }
        Diagnostic finding = error(
            "BX7076",
            page_.where,
            {fmt::format(
                 "第{}版的版样“{}”是按原来的稿件编排的，现在{}", page_.number, plan_.name, zh),
             fmt::format("page {}: the plan \"{}\" was made for other stories: {}",
                         page_.number,
                         plan_.name,
                         en)});
        finding.page = page_.number;
        const std::string issue =
            page_.where.file.empty() ? std::string{"issue.yaml"} : page_.where.file;
        finding.hints.push_back({fmt::format("重新组版：banxin plan {}", issue),
                                 fmt::format("make the page up anew: banxin plan {}", issue)});
        finding.hints.push_back(
            {"或在版样里改：加上、去掉稿位，改 story 和图片位",
             "or change the plan: add or remove slots, change story and places of pictures"});
        return finding;
    }

  private:
    void give_story(const StorySlot& slot) {
        StoryItem* story = find_story(page_, slot.story);
        if (story == nullptr) {
            less_.add(fmt::format("稿件“{}”", slot.story), fmt::format("story \"{}\"", slot.story));
            return;
        }
        story->frame = slot.frame;
        story->headline = slot.headline;
        story->legs = slot.legs;
        story->leg_order = slot.leg_order;
        story->box = slot.box ? slot.box : story->box;
        story->limits = slot.limits ? slot.limits : story->limits;
        give_insets(slot);
    }

    void give_rest(const StorySlot& slot) {
        ContinuedItem* rest = find_rest(page_, slot.story);
        if (rest == nullptr) {
            less_.add(fmt::format("“{}”的下文", slot.story),
                      fmt::format("the rest of \"{}\"", slot.story));
            return;
        }
        rest->frame = slot.frame;
        rest->legs = slot.legs;
        rest->headline = slot.headline;
        rest->limits = slot.limits;
        give_insets(slot);
    }

    void give_insets(const StorySlot& slot) {
        const auto give = [](const auto& items, const std::vector<InsetPlace>& places) {
            for (std::size_t i = 0; i < std::min(items.size(), places.size()); ++i) {
                items[i]->frame = places[i];
            }
        };
        const auto photos = items_with<PhotoItem>(slot.story);
        give(photos, slot.pictures);
        compare(slot.story, photos.size(), slot.pictures.size(), "张图片", "picture");
        if (const auto quotes = items_with<QuoteItem>(slot.story); slot.quote) {
            give(quotes, {*slot.quote});
            compare(slot.story, quotes.size(), 1, "条引语", "quote");
        }
        if (const auto codes = items_with<QrItem>(slot.story); slot.code) {
            give(codes, {*slot.code});
            compare(slot.story, codes.size(), 1, "个二维码", "QR code");
        }
    }

    /// The items of a kind that go with a story.
    template <class Item>
    std::vector<Item*> items_with(const std::string& story) {
        std::vector<Item*> items;
        for (PageItem& item : page_.items) {
            if (auto* one = std::get_if<Item>(&item); one != nullptr && one->with == story) {
                items.push_back(one);
            }
        }
        return items;
    }

    void compare(const std::string& story,
                 std::size_t items,
                 std::size_t places,
                 const char* zh,
                 const char* en) {
        if (items != places) {
            const std::size_t number = std::max(items, places) - std::min(items, places);
            Names& names = items > places ? more_ : less_;
            names.add(fmt::format("“{}”的 {} {}", story, number, zh),
                      fmt::format("{} {}{} of \"{}\"", number, en, number == 1 ? "" : "s", story));
        }
    }

    /// Stories that no slot names, and all that does not belong to stories.
    void count_others() {
        const auto is_named = [&](const std::string& id, bool continued) {
            return std::ranges::any_of(plan_.slots, [&](const StorySlot& slot) {
                return slot.story == id && slot.continued == continued;
            });
        };
        std::size_t adverts = 0;
        bool masthead = false, imprint = false, index = false;
        for (const PageItem& item : page_.items) {
            if (const auto* story = std::get_if<StoryItem>(&item);
                story != nullptr && !is_named(story->id, false)) {
                more_.add(fmt::format("稿件“{}”", story->id),
                          fmt::format("story \"{}\"", story->id));
            } else if (const auto* rest = std::get_if<ContinuedItem>(&item);
                       rest != nullptr && !is_named(rest->story, true)) {
                more_.add(fmt::format("“{}”的下文", rest->story),
                          fmt::format("the rest of \"{}\"", rest->story));
            }
            adverts += std::holds_alternative<AdItem>(item) ? 1 : 0;
            masthead = masthead || std::holds_alternative<MastheadItem>(item);
            imprint = imprint || std::holds_alternative<ImprintItem>(item);
            index = index || std::holds_alternative<IndexItem>(item);
        }
        if (adverts != plan_.adverts.size()) {
            const std::size_t places = plan_.adverts.size();
            const std::size_t number = std::max(adverts, places) - std::min(adverts, places);
            (adverts > places ? more_ : less_)
                .add(fmt::format("{} 条广告", number),
                     fmt::format("{} advertisement{}", number, number == 1 ? "" : "s"));
        }
        if (plan_.masthead && !masthead) {
            less_.add("报头", "the masthead");
        }
        if (plan_.imprint && !imprint) {
            less_.add("报尾", "the imprint");
        }
        if (plan_.index && !index) {
            less_.add("导读", "the index");
        }
    }

    PagePlan& page_;
    const PageTemplate& plan_;
    Names more_, less_;
};

/// Whether it is of those that the finding has told of, and has no place.
bool has_no_place(const PageItem& item) {
    const auto* photo = std::get_if<PhotoItem>(&item);
    const auto* quote = std::get_if<QuoteItem>(&item);
    const auto* ad = std::get_if<AdItem>(&item);
    return (photo != nullptr && !photo->with.empty() && !photo->frame) ||
           (quote != nullptr && !quote->with.empty() && !quote->frame) ||
           (ad != nullptr && !ad->frame);
}

bool holds_something(const PagePlan& page, const GridRect& place) {
    return std::ranges::any_of(page.items, [&](const PageItem& item) {
        return std::visit(
            [&](const auto& one) {
                using Item = std::decay_t<decltype(one)>;
                if constexpr (std::is_same_v<Item, StoryItem>) {
                    return one.frame && one.frame->overlaps(place);
                } else if constexpr (std::is_same_v<Item, ContinuedItem>) {
                    return one.frame.overlaps(place);
                } else if constexpr (std::is_same_v<Item, QrItem>) {
                    return one.frame.rect.overlaps(place);
                } else if constexpr (std::is_same_v<Item, PhotoItem> ||
                                     std::is_same_v<Item, QuoteItem>) {
                    return one.frame && one.frame->rect.overlaps(place);
                } else {
                    return one.frame && one.frame->overlaps(place);
                }
            },
            item);
    });
}

Diagnostic left_blank(const PagePlan& page, const PageTemplate& plan, const AdvertPlace& blank) {
    const GridRect& rect = blank.frame;
    Diagnostic finding = warning("BX7008",
                                 blank.where,
                                 {fmt::format("第{}版第{}–{}栏第{}–{}行还空着（版样“{}”）",
                                              page.number,
                                              rect.columns.first,
                                              rect.columns.last,
                                              rect.lines.first,
                                              rect.lines.last,
                                              plan.name),
                                  fmt::format("page {}: columns {} to {}, lines {} to {} are empty "
                                              "(plan \"{}\")",
                                              page.number,
                                              rect.columns.first,
                                              rect.columns.last,
                                              rect.lines.first,
                                              rect.lines.last,
                                              plan.name)});
    finding.page = page.number;
    finding.hints.push_back(
        {"放一条公益广告或一张照片：写 frame，或补一篇稿件后再 banxin plan",
         "put an advertisement or a photograph there, with its frame; or add a story and run "
         "banxin plan"});
    return finding;
}

}  // namespace

void fill_planned(PagePlan& page, const PageTemplate& plan, Report& report) {
    PlannedPage planned{page, plan};
    planned.fill();
    for (const AdvertPlace& blank : plan.blanks) {
        if (!holds_something(page, blank.frame)) {
            report.add(left_blank(page, plan, blank));
        }
    }
    if (auto finding = planned.mismatch()) {
        report.add(*std::move(finding));
        std::erase_if(page.items, has_no_place);
    }
}

}  // namespace banxin
