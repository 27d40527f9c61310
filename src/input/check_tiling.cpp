// SPDX-License-Identifier: Apache-2.0
#include "input/check_tiling.hpp"

#include "base/text.hpp"
#include "input/remedies.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

/// Something that takes up room on the plan.
struct Taken {
    Message name;
    Shape shape;
    SourceSpan where;
};

std::string span_words(Span span) {
    return span.first == span.last ? fmt::format("{}", span.first)
                                   : fmt::format("{}–{}", span.first, span.last);
}

/// The white lines of `shape`: one below each foot.
std::vector<GridRect> white_below(const Shape& shape) {
    std::vector<GridRect> white;
    for (const GridRect& rect : shape.rects) {
        const int line = rect.lines.last + 1;
        for (int column = rect.columns.first; column <= rect.columns.last; ++column) {
            if (shape.holds(column, line)) {
                continue;
            }
            const bool goes_on = !white.empty() && white.back().lines.first == line &&
                                 white.back().columns.last + 1 == column;
            if (goes_on) {
                white.back().columns.last = column;
            } else {
                white.push_back({{column, column}, {line, line}});
            }
        }
    }
    return white;
}

class Tiling {
  public:
    Tiling(const PageTemplate& page, const PageFormat& format, Report& report)
        : page_{page}, format_{format}, report_{report} {
        take({"报头", "the masthead"}, page.masthead);
        take({"报尾", "the imprint"}, page.imprint);
        take({"导读", "the index"}, page.index);
        for (const AdvertPlace& advert : page.adverts) {
            const std::string name = shown(advert.name);
            taken_.push_back({{fmt::format("广告位“{}”", name),
                               fmt::format("the place \"{}\" for an advertisement", name)},
                              Shape{{advert.frame}},
                              advert.where});
        }
        for (const AdvertPlace& blank : page.blanks) {
            const std::string name = shown(blank.name);
            taken_.push_back(
                {{fmt::format("空位“{}”", name), fmt::format("the blank \"{}\"", name)},
                 Shape{{blank.frame}},
                 blank.where});
        }
        for (const StorySlot& slot : page.slots) {
            taken_.push_back({slot_words(slot), slot.frame, slot.where});
        }
    }

    /// Whether everything lies on the grid.
    bool check_grid() {
        bool inside = true;
        for (const Taken& taken : taken_) {
            const Span columns = taken.shape.columns();
            const Span lines = taken.shape.lines();
            if (columns.last <= format_.columns && lines.last <= format_.lines) {
                continue;
            }
            inside = false;
            const Message place = place_words({columns, lines});
            add("BX2040",
                taken.where,
                {fmt::format("{}占{}，版面只有 {} 栏 {} 行",
                             taken.name.zh,
                             place.zh,
                             format_.columns,
                             format_.lines),
                 fmt::format("{} takes {}; the page has {} columns and {} lines",
                             taken.name.en,
                             place.en,
                             format_.columns,
                             format_.lines)});
        }
        return inside;
    }

    void check_overlaps() {
        for (std::size_t i = 0; i < taken_.size(); ++i) {
            for (std::size_t j = i + 1; j < taken_.size(); ++j) {
                if (!report_overlap(taken_[i], taken_[j])) {
                    report_white_taken(taken_[i], taken_[j]);
                    report_white_taken(taken_[j], taken_[i]);
                }
            }
        }
    }

    /// Reports the first place, from the top, that nothing covers.
    void check_holes() {
        const auto hole = [&](int column, int line) { return !covered(column, line); };
        for (int line = 1; line <= format_.lines; ++line) {
            for (int column = 1; column <= format_.columns; ++column) {
                if (!hole(column, line)) {
                    continue;
                }
                GridRect rect{{column, column}, {line, line}};
                while (rect.columns.last < format_.columns && hole(rect.columns.last + 1, line)) {
                    ++rect.columns.last;
                }
                while (rect.lines.last < format_.lines &&
                       all_empty(rect.columns, rect.lines.last + 1)) {
                    ++rect.lines.last;
                }
                report_hole(rect);
                return;
            }
        }
    }

  private:
    void take(Message name, const std::optional<GridRect>& frame) {
        if (frame) {
            taken_.push_back({std::move(name), Shape{{*frame}}, page_.where});
        }
    }

    void add(const char* code, const SourceSpan& where, Message message) {
        auto finding = error(code, where, std::move(message));
        finding.hints.push_back(remedy(code));
        report_.add(std::move(finding));
    }

    bool report_overlap(const Taken& a, const Taken& b) {
        bool any = false;
        for (const GridRect& one : a.shape.rects) {
            for (const GridRect& other : b.shape.rects) {
                const auto common = common_part(one, other);
                if (!common) {
                    continue;
                }
                any = true;
                const Message place = place_words(*common);
                add("BX2042",
                    b.where,
                    {fmt::format("{}和{}都占了{}", a.name.zh, b.name.zh, place.zh),
                     fmt::format("{} and {} both take {}", a.name.en, b.name.en, place.en)});
            }
        }
        return any;
    }

    /// Reports where `other` stands on the white line below `upper`.
    void report_white_taken(const Taken& upper, const Taken& other) {
        for (const GridRect& white : white_below(upper.shape)) {
            for (const GridRect& rect : other.shape.rects) {
                const auto common = common_part(white, rect);
                if (!common) {
                    continue;
                }
                const Message place = place_words(*common);
                auto made = error(
                    "BX2042",
                    other.where,
                    {fmt::format(
                         "{}占了{}，那是{}下面该空的一行", other.name.zh, place.zh, upper.name.zh),
                     fmt::format("{} takes {}, which is the white line below {}",
                                 other.name.en,
                                 place.en,
                                 upper.name.en)});
                made.hints.push_back(
                    {fmt::format("{}到第 {} 行为止，或下面的从第 {} 行起",
                                 upper.name.zh,
                                 white.lines.first - 2,
                                 white.lines.first + 1),
                     fmt::format("let {} end on line {}, or the lower one begin on line {}",
                                 upper.name.en,
                                 white.lines.first - 2,
                                 white.lines.first + 1)});
                report_.add(std::move(made));
            }
        }
    }

    [[nodiscard]] bool covered(int column, int line) const {
        return std::ranges::any_of(taken_, [&](const Taken& taken) {
            // White at the page's foot would be a column that ends early.
            const bool white = line < format_.lines && taken.shape.holds(column, line - 1);
            return white || taken.shape.holds(column, line);
        });
    }

    [[nodiscard]] bool all_empty(Span columns, int line) const {
        for (int column = columns.first; column <= columns.last; ++column) {
            if (covered(column, line)) {
                return false;
            }
        }
        return true;
    }

    void report_hole(const GridRect& rect) {
        const Message place = place_words(rect);
        auto made = error("BX2041",
                          page_.where,
                          {fmt::format("版样“{}”的{}没有安排", page_.name, place.zh),
                           fmt::format("the plan \"{}\" leaves {} empty", page_.name, place.en)});
        made.hints.push_back(
            {fmt::format("每个框下面空一行，其余都要占满；版底的框写到第 {} 行", format_.lines),
             fmt::format("but for one white line below each frame all must be taken; frames at the "
                         "foot end on line {}",
                         format_.lines)});
        report_.add(std::move(made));
    }

    const PageTemplate& page_;
    const PageFormat& format_;
    Report& report_;
    std::vector<Taken> taken_;
};

}  // namespace

Message place_words(const GridRect& rect) {
    return {fmt::format("第 {} 栏第 {} 行", span_words(rect.columns), span_words(rect.lines)),
            fmt::format("column {}, line {}", span_words(rect.columns), span_words(rect.lines))};
}

std::optional<GridRect> common_part(const GridRect& a, const GridRect& b) {
    if (!a.overlaps(b)) {
        return std::nullopt;
    }
    return GridRect{
        {std::max(a.columns.first, b.columns.first), std::min(a.columns.last, b.columns.last)},
        {std::max(a.lines.first, b.lines.first), std::min(a.lines.last, b.lines.last)}};
}

Message slot_words(const StorySlot& slot) {
    return {fmt::format("稿位“{}”", shown(slot.name)),
            fmt::format("the slot \"{}\"", shown(slot.name))};
}

void check_tiling(const PageTemplate& page, const PageFormat& format, Report& report) {
    Tiling tiling{page, format, report};
    if (tiling.check_grid()) {
        tiling.check_overlaps();
        tiling.check_holes();
    }
}

}  // namespace banxin
