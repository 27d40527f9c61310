// SPDX-License-Identifier: Apache-2.0
#include "planning/assign_stories.hpp"

#include "base/text.hpp"
#include "layout/cut_text.hpp"
#include "layout/page_items.hpp"
#include "planning/prepare_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace banxin {
namespace {

constexpr double full = 1.04;            // of a page: more has to be squeezed in
constexpr double too_full = 1.06;        // then a story of page 1 jumps
constexpr double not_full = 0.95;        // then the reserve is looked at
constexpr int least_jumping = 700;       // characters of a story worth a jump
constexpr int fewest_jump_lines = 8;     // on each side, as mode A has it
constexpr int least_room_for_rest = 20;  // columns × lines

PagePlan* page_of(Issue& issue, int number) {
    const auto page = std::ranges::find(issue.pages, number, &PagePlan::number);
    return page == issue.pages.end() ? nullptr : &*page;
}

/// The stories among `items`, the most important first.
std::vector<const StoryItem*> stories_among(const std::vector<PageItem>& items) {
    std::vector<const StoryItem*> stories;
    for (const PageItem& item : items) {
        if (const auto* story = std::get_if<StoryItem>(&item)) {
            stories.push_back(story);
        }
    }
    std::ranges::stable_sort(stories, [](const StoryItem* a, const StoryItem* b) {
        return std::pair{!a->on_front, a->rank} < std::pair{!b->on_front, b->rank};
    });
    return stories;
}

class Assignment {
  public:
    Assignment(Issue& issue,
               const std::vector<PageRoom>& rooms,
               const Cuts& cuts,
               StoryAreas& areas,
               Report& report)
        : issue_{issue}, rooms_{rooms}, cuts_{cuts}, areas_{areas}, report_{report} {}

    void assign() {
        std::vector<StoryItem> stories;  // copies: they move while pages are looked for
        for (const StoryItem* story : stories_among(issue_.unassigned)) {
            stories.push_back(*story);
        }
        for (const StoryItem& story : stories) {
            const int area = areas_.of(story.id, issue_.unassigned).area;
            if (const PageRoom* room = room_for(story, area)) {
                move_story(story.id, issue_.unassigned, page_of(issue_, room->page)->items);
            } else {
                report_held(story, area);
            }
        }
    }

    void use_reserve() {
        for (const PageRoom& room : rooms_) {
            PagePlan& page = *page_of(issue_, room.page);
            while (const StoryItem* story = reserve_story(page, room)) {
                const std::string id = story->id;
                report_used(page,
                            story->where,
                            fmt::format("备稿“{}”", id),
                            fmt::format("\"{}\" of the reserve", id));
                move_story(id, issue_.reserve, page.items);
            }
            use_adverts(page, room);
        }
    }

  private:
    [[nodiscard]] int used(const PageRoom& room) {
        return areas_.of_all(page_of(issue_, room.page)->items, cuts_);
    }

    /// The page that has most room among those the story may go to; for the most important the
    /// first that has room.
    [[nodiscard]] const PageRoom* room_for(const StoryItem& story, int area) {
        const PageRoom* best = nullptr;
        double best_left = 0;
        for (const PageRoom& room : rooms_) {
            const PagePlan& page = *page_of(issue_, room.page);
            const bool is_wrong = story.on_front
                                      ? page.number != 1
                                      : !story.section.empty() && story.section != page.name;
            if (is_wrong || used(room) + area > full * room.area) {
                continue;
            }
            const double left = 1 - static_cast<double>(used(room)) / room.area;
            if (best == nullptr || (story.rank > 2 && left > best_left)) {
                best = &room;
                best_left = left;
            }
        }
        return best;
    }

    void report_held(const StoryItem& story, int area) {
        const std::string where_zh = story.on_front          ? "头版"
                                     : story.section.empty() ? "各版"
                                                             : fmt::format("“{}”版", story.section);
        Diagnostic finding = warning(
            "BX7071",
            story.where,
            {fmt::format(
                 "“{}”要占 {} 栏行，{}都没有这么多地方，这一期没有排它", story.id, area, where_zh),
             fmt::format("\"{}\" needs {} lines of a column, which no page has left for it; it is "
                         "held over",
                         story.id,
                         area)});
        finding.story = story.id;
        finding.hints.push_back({"删短它或别的稿件，加一版，或移到 reserve",
                                 "cut it or another story, add a page, or put it under reserve"});
        report_.add(std::move(finding));
    }

    void report_used(const PagePlan& page,
                     const SourceSpan& where,
                     const std::string& zh,
                     const std::string& en) {
        Diagnostic finding =
            info("BX7074",
                 where,
                 {fmt::format("第{}版不够满，用了{}", page.number, zh),
                  fmt::format("page {} was not full: {} is used", page.number, en)});
        finding.page = page.number;
        finding.hints.push_back(
            {"不想用，就从 reserve 里去掉", "take it out of reserve if it is not wanted"});
        report_.add(std::move(finding));
    }

    /// The story of the reserve that fills most of what the page has left; null if none is needed.
    [[nodiscard]] const StoryItem* reserve_story(const PagePlan& page, const PageRoom& room) {
        const int filled = used(room);
        if (filled >= not_full * room.area) {
            return nullptr;
        }
        const StoryItem* best = nullptr;
        int largest = 0;
        for (const StoryItem* story : stories_among(issue_.reserve)) {
            const int area = areas_.of(story->id, issue_.reserve).area;
            const bool suits = story->section.empty() || story->section == page.name;
            if (suits && filled + area <= full * room.area && area > largest) {
                best = story;
                largest = area;
            }
        }
        return best;
    }

    void use_adverts(PagePlan& page, const PageRoom& room) {
        int filled = used(room);
        for (std::size_t i = 0; i < issue_.reserve.size() && filled < not_full * room.area;) {
            const auto* ad = std::get_if<AdItem>(&issue_.reserve[i]);
            const int area =
                ad != nullptr && ad->size ? ad->size->first * (ad->size->second + 1) : 0;
            if (area == 0 || filled + area > full * room.area) {
                ++i;
                continue;
            }
            report_used(page,
                        ad->where,
                        fmt::format("备用的 {}", ad->file),
                        fmt::format("the advertisement {}", ad->file));
            filled += area;
            page.items.push_back(std::move(issue_.reserve[i]));
            issue_.reserve.erase(issue_.reserve.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }

    Issue& issue_;
    const std::vector<PageRoom>& rooms_;
    const Cuts& cuts_;
    StoryAreas& areas_;
    Report& report_;
};

class Cutting {
  public:
    Cutting(Issue& issue,
            const std::vector<PageRoom>& rooms,
            const std::map<std::string, int>& kept_rests,
            StoryAreas& areas,
            Report& report)
        : issue_{issue}, rooms_{rooms}, kept_rests_{kept_rests}, areas_{areas}, report_{report} {}

    Cuts cut() {
        make_jump_of_front();
        for (const PageRoom& room : rooms_) {
            for (PageItem& item : page_of(issue_, room.page)->items) {
                auto* story = std::get_if<StoryItem>(&item);
                if (story == nullptr || !story->jump || story->frame) {
                    continue;
                }
                if (const auto kept = kept_rests_.find(story->id); kept != kept_rests_.end()) {
                    cut_as_before(*story, room, kept->second);
                } else if (room_of(story->jump->page) != nullptr) {
                    cut_one(*story, room);
                }
            }
        }
        return std::move(cuts_);
    }

  private:
    [[nodiscard]] const PageRoom* room_of(int page) const {
        const auto room = std::ranges::find(rooms_, page, &PageRoom::page);
        return room == rooms_.end() ? nullptr : &*room;
    }
    [[nodiscard]] int used(const PageRoom& room) {
        return areas_.of_all(page_of(issue_, room.page)->items, cuts_);
    }

    /// If page 1 has more than it holds, its longest story goes on where there is most room.
    void make_jump_of_front() {
        const PageRoom* front = room_of(1);
        if (front == nullptr || rooms_.size() < 2 || used(*front) <= too_full * front->area) {
            return;
        }
        StoryItem* longest = nullptr;
        int characters = least_jumping - 1;
        for (PageItem& item : page_of(issue_, 1)->items) {
            auto* story = std::get_if<StoryItem>(&item);
            if (story == nullptr || story->frame || story->pinned) {
                continue;
            }
            if (story->jump) {
                return;  // the editor has seen to it
            }
            int count = 0;
            for (const Paragraph& paragraph : story->body) {
                count += count_written(paragraph.text);
            }
            if (count > characters) {
                longest = story;
                characters = count;
            }
        }
        const PageRoom* target = nullptr;
        for (const PageRoom& room : rooms_) {
            if (room.page != 1 &&
                (target == nullptr || room.area - used(room) > target->area - used(*target))) {
                target = &room;
            }
        }
        if (longest == nullptr || target == nullptr ||
            target->area - used(*target) < least_room_for_rest) {
            return;
        }
        longest->jump = Jump{target->page, {}, longest->where};
        ContinuedItem rest;
        rest.story = longest->id;
        rest.where = longest->where;
        page_of(issue_, target->page)->items.emplace_back(std::move(rest));
        Diagnostic finding =
            info("BX7075",
                 longest->where,
                 {fmt::format("头版放不下“{}”，其余转到第{}版", longest->id, target->page),
                  fmt::format("page 1 does not hold all of \"{}\": the rest goes on on page {}",
                              longest->id,
                              target->page)});
        finding.page = 1;
        finding.story = longest->id;
        finding.hints.push_back({"不想转版就删短它，或写 jump: {page: …} 指定转到哪一版",
                                 "cut it if it is not to jump, or say jump: {page: …}"});
        report_.add(std::move(finding));
    }

    /// The cut that leaves as many characters for the other page as stand there.
    void cut_as_before(const StoryItem& story, const PageRoom& room, int characters) {
        const TextPosition end{story.body.size(), 0};
        std::optional<TextPosition> best;
        int best_off = 0;
        for (const CutPlace& place : cut_places(story.body, {})) {
            int left = 0;
            for (const Paragraph& paragraph : text_between(story.body, place.at, end)) {
                left += count_written(paragraph.text);
            }
            const int off = std::abs(left - characters);
            if (!best || off < best_off) {
                best = place.at;
                best_off = off;
            }
        }
        if (best) {
            cuts_[story.id] = {*best, room.page, story.jump->page};
        }
    }

    /// The cut, at the end of a paragraph if there is one, that leaves the page just full.
    void cut_one(const StoryItem& story, const PageRoom& room) {
        if (find_rest(*page_of(issue_, story.jump->page), story.id) == nullptr) {
            return;
        }
        const StoryArea& whole = areas_.of(story.id, page_of(issue_, room.page)->items);
        const int others = used(room) - whole.area;
        const int wanted =
            whole.lines - (others + whole.area - room.area) - 1;  // lines to be shown
        std::optional<TextPosition> best;
        int best_off = 0;
        for (const CutPlace& place : cut_places(story.body, {})) {
            if (!place.ends_paragraph) {
                continue;
            }
            const int shown = areas_.lines_up_to(story, place.at);
            if (shown < fewest_jump_lines || whole.lines - shown < fewest_jump_lines) {
                continue;
            }
            const int off = std::abs(shown - wanted);
            if (!best || off < best_off) {
                best = place.at;
                best_off = off;
            }
        }
        if (best) {
            cuts_[story.id] = {*best, room.page, story.jump->page};
        }
    }

    Issue& issue_;
    const std::vector<PageRoom>& rooms_;
    const std::map<std::string, int>& kept_rests_;
    StoryAreas& areas_;
    Report& report_;
    Cuts cuts_;
};

}  // namespace

void assign_stories(Issue& issue,
                    const std::vector<PageRoom>& rooms,
                    StoryAreas& areas,
                    Report& report) {
    const Cuts none;
    Assignment{issue, rooms, none, areas, report}.assign();
}

Cuts cut_stories(Issue& issue,
                 const std::vector<PageRoom>& rooms,
                 const std::map<std::string, int>& kept_rests,
                 StoryAreas& areas,
                 Report& report) {
    return Cutting{issue, rooms, kept_rests, areas, report}.cut();
}

void use_reserve(Issue& issue,
                 const std::vector<PageRoom>& rooms,
                 const Cuts& cuts,
                 StoryAreas& areas,
                 Report& report) {
    Assignment{issue, rooms, cuts, areas, report}.use_reserve();
}

}  // namespace banxin
