// SPDX-License-Identifier: Apache-2.0
#include "input/check_template.hpp"

#include "base/text.hpp"
#include "input/check_tiling.hpp"
#include "input/remedies.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

constexpr int narrowest_leg = 8;  // characters; the lines of narrower columns gape

bool holds_all(const Shape& shape, const GridRect& rect) {
    for (int column = rect.columns.first; column <= rect.columns.last; ++column) {
        for (int line = rect.lines.first; line <= rect.lines.last; ++line) {
            if (!shape.holds(column, line)) {
                return false;
            }
        }
    }
    return true;
}

class TemplateCheck {
  public:
    TemplateCheck(const PageTemplate& page, const PageFormat& format, Report& report)
        : page_{page}, format_{format}, report_{report} {}

    void check_names() {
        std::vector<std::string> seen;
        const auto check = [&](const std::string& name, const SourceSpan& where) {
            if (name.empty()) {
                add("BX2047", where, {"这个位置没有名字", "this place has no name"});
            } else if (std::ranges::find(seen, name) != seen.end()) {
                add("BX2047",
                    where,
                    {fmt::format("版样“{}”里有两个位置叫“{}”", page_.name, shown(name)),
                     fmt::format(
                         "the plan \"{}\" has two places named \"{}\"", page_.name, shown(name))});
            }
            seen.push_back(name);
        };
        for (const AdvertPlace& advert : page_.adverts) {
            check(advert.name, advert.where);
        }
        for (const StorySlot& slot : page_.slots) {
            check(slot.name, slot.where);
        }
    }

    /// The best story must know where it goes.
    void check_priorities() {
        const auto free = [](const StorySlot& slot) { return !slot.pinned; };
        const auto first = [](const StorySlot& slot) {
            return !slot.pinned && slot.priority.first == 1;
        };
        const auto count = std::ranges::count_if(page_.slots, first);
        if (count == 1 || std::ranges::none_of(page_.slots, free)) {
            return;
        }
        add("BX2048",
            page_.where,
            {fmt::format(
                 "版样“{}”要有一个、也只能有一个 priority 从 1 起的稿位（头条），现在有 {} 个",
                 page_.name,
                 count),
             fmt::format(
                 "the plan \"{}\" needs just one slot whose priority begins at 1 (the lead), "
                 "and has {}",
                 page_.name,
                 count)});
    }

    void check_slot(const StorySlot& slot) {
        if (!page_.made_for) {
            check_takes(slot);
        }
        check_headline(slot);
        check_insets(slot);
        check_legs(slot);
    }

  private:
    void add(const char* code, const SourceSpan& where, Message message) {
        auto finding = error(code, where, std::move(message));
        finding.hints.push_back(remedy(code));
        report_.add(std::move(finding));
    }

    void check_takes(const StorySlot& slot) {
        const Message name = slot_words(slot);
        int cells = 0;
        for (const GridRect& rect : slot.frame.rects) {
            cells += rect.columns.count() * rect.lines.count();
        }
        const int room = cells * format_.chars_per_column;
        if (slot.chars.last > room) {
            add("BX2046",
                slot.where,
                {fmt::format("{}写着能放 {} 字，可整个框也只有 {} 字的地方",
                             name.zh,
                             slot.chars.last,
                             room),
                 fmt::format("{} says it takes {} characters, but its whole frame has room for {}",
                             name.en,
                             slot.chars.last,
                             room)});
        }
        if (slot.picture_count.last != static_cast<int>(slot.pictures.size())) {
            add("BX2046",
                slot.where,
                {fmt::format("{}写着收 {} 张图片，却给了 {} 个图片位",
                             name.zh,
                             slot.picture_count.last,
                             slot.pictures.size()),
                 fmt::format("{} says it takes {} pictures, but has places for {}",
                             name.en,
                             slot.picture_count.last,
                             slot.pictures.size())});
        }
    }

    void check_headline(const StorySlot& slot) {
        const HeadlinePlan& plan = slot.headline;
        if (!plan.columns && !plan.line && !plan.lines) {
            return;
        }
        const Span columns = plan.columns.value_or(slot.frame.rects.front().columns);
        int first = plan.line.value_or(slot.frame.lines().first);
        while (!plan.line && first < slot.frame.lines().last &&
               !slot.frame.holds(columns.first, first)) {
            ++first;  // the head of those columns
        }
        const GridRect rect{columns, {first, first + plan.lines.value_or(1) - 1}};
        if (!holds_all(slot.frame, rect)) {
            const Message name = slot_words(slot);
            const Message place = place_words(rect);
            add("BX2043",
                slot.where,
                {fmt::format("{}的标题占{}，超出了框", name.zh, place.zh),
                 fmt::format("the headline of {} takes {}, beyond the frame", name.en, place.en)});
        }
    }

    void check_insets(const StorySlot& slot) {
        std::vector<std::pair<Message, InsetPlace>> insets;
        for (const InsetPlace& picture : slot.pictures) {
            insets.push_back({{"图片", "picture"}, picture});
        }
        if (slot.quote) {
            insets.push_back({{"摘引", "quotation"}, *slot.quote});
        }
        if (slot.code) {
            insets.push_back({{"二维码", "QR code"}, *slot.code});
        }
        for (const auto& [what, inset] : insets) {
            check_inset(slot, what, inset);
        }
        for (std::size_t i = 0; i < insets.size(); ++i) {
            for (std::size_t j = i + 1; j < insets.size(); ++j) {
                const InsetPlace& a = insets[i].second;
                const InsetPlace& b = insets[j].second;
                const auto common = common_part(a.rect, b.rect);
                if (common && a.below_headline == b.below_headline) {
                    const Message name = slot_words(slot);
                    const Message place = place_words(*common);
                    add("BX2042",
                        slot.where,
                        {fmt::format("{}里有两样都占了{}", name.zh, place.zh),
                         fmt::format("two things within {} both take {}", name.en, place.en)});
                }
            }
        }
    }

    void check_inset(const StorySlot& slot, const Message& what, const InsetPlace& inset) {
        const Message name = slot_words(slot);
        const Message place = place_words(inset.rect);
        const Span columns = slot.frame.columns();
        const bool inside = inset.below_headline
                                ? inset.rect.columns.first >= columns.first &&
                                      inset.rect.columns.last <= columns.last &&
                                      inset.rect.lines.count() < slot.frame.lines().count()
                                : holds_all(slot.frame, inset.rect);
        if (!inside) {
            add("BX2044",
                slot.where,
                {fmt::format("{}的{}占{}，超出了框", name.zh, what.zh, place.zh),
                 fmt::format(
                     "the {} of {} takes {}, beyond the frame", what.en, name.en, place.en)});
            return;
        }
        const Length room = format_.width_of(inset.rect.columns.count());
        if (inset.indent + inset.width.value_or(format_.body_size) > room) {
            add("BX2044",
                slot.where,
                {fmt::format(
                     "{}的{}伸出了第 {} 栏的右边", name.zh, what.zh, inset.rect.columns.last),
                 fmt::format("the {} of {} reaches beyond the right of column {}",
                             what.en,
                             name.en,
                             inset.rect.columns.last)});
        }
    }

    void check_legs(const StorySlot& slot) {
        const Message name = slot_words(slot);
        const int columns = slot.frame.columns().count();
        const int legs = slot.legs > 0 ? slot.legs : columns;
        const Length inset = slot.box ? format_.body_size * 2 : Length{};
        const Length room = format_.width_of(columns) - inset - format_.gutter * (legs - 1);
        const auto characters = room / legs / format_.body_size;
        if (characters < narrowest_leg) {
            add("BX2045",
                slot.where,
                {fmt::format("{}分 {} 栏，每行只有 {} 字，至少要 {} 字",
                             name.zh,
                             legs,
                             std::max<std::int64_t>(0, characters),
                             narrowest_leg),
                 fmt::format("{} has {} legs of {} characters; {} are the least",
                             name.en,
                             legs,
                             std::max<std::int64_t>(0, characters),
                             narrowest_leg)});
        }
        if (slot.leg_order.empty()) {
            return;
        }
        std::vector<int> order = slot.leg_order;
        std::ranges::sort(order);
        bool each_once = static_cast<int>(order.size()) == legs;
        for (std::size_t i = 0; i < order.size(); ++i) {
            each_once = each_once && order[i] == static_cast<int>(i) + 1;
        }
        if (!each_once) {
            add("BX2045",
                slot.where,
                {fmt::format("{}的 leg_order 要把 1 到 {} 各写一次", name.zh, legs),
                 fmt::format("leg_order of {} must name each of 1 to {} once", name.en, legs)});
        }
    }

    const PageTemplate& page_;
    const PageFormat& format_;
    Report& report_;
};

}  // namespace

void check_template(const PageTemplate& page, const PageFormat& format, Report& report) {
    TemplateCheck check{page, format, report};
    check.check_names();
    if (!page.made_for) {
        check.check_priorities();
    }
    for (const StorySlot& slot : page.slots) {
        check.check_slot(slot);
    }
    check_tiling(page, format, report);
}

}  // namespace banxin
