// SPDX-License-Identifier: Apache-2.0
#include "layout/check_frames.hpp"

#include "base/text.hpp"
#include "document/frame.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace banxin {

namespace {

const InsetPlace& place_of(const QrItem& code) {
    return code.frame;
}
template <class Item>
const InsetPlace& place_of(const Item& item) {
    return *item.frame;
}

}  // namespace

std::vector<PlacedItem> placed_items(const PagePlan& page) {
    std::vector<PlacedItem> items;
    const auto place_inset = [&](const auto& inset, const std::string& name) {
        // What hangs from a headline gets its lines with the story's.
        const InsetPlace& place = place_of(inset);
        if (!place.below_headline) {
            items.push_back({name, place.rect, inset.with, true, inset.where});
        }
    };
    for (const PageItem& item : page.items) {
        std::visit(
            Overloaded{
                [&](const MastheadItem& masthead) {
                    items.push_back({"masthead", *masthead.frame, "", true, masthead.where});
                },
                [&](const ImprintItem& imprint) {
                    items.push_back({"imprint", *imprint.frame, "", true, imprint.where});
                },
                [&](const StoryItem& story) {
                    for (const GridRect& rect : story.frame->rects) {
                        items.push_back({story.id, rect, "", story.box.has_value(), story.where});
                    }
                },
                [&](const ContinuedItem& rest) {
                    for (const GridRect& rect : rest.frame.rects) {
                        items.push_back({rest.story, rect, "", false, rest.where});
                    }
                },
                [&](const PhotoItem& photo) { place_inset(photo, photo.file); },
                [&](const QuoteItem& quote) { place_inset(quote, shown(quote.text.text)); },
                [&](const QrItem& code) { place_inset(code, shown(code.content)); },
                [&](const AdItem& ad) {
                    items.push_back({ad.file, *ad.frame, "", true, ad.where});
                },
                [&](const IndexItem& index) {
                    items.push_back({"index", *index.frame, "", true, index.where});
                },
            },
            item);
    }
    return items;
}

void check_frames(const std::vector<PlacedItem>& items,
                  const PageFormat& format,
                  int page,
                  Report& report) {
    const auto add = [&](Diagnostic finding) {
        finding.page = page;
        report.add(std::move(finding));
    };
    const auto check_inside =
        [&](const PlacedItem& item, Span span, int count, const Message& what) {
            if (span.last <= count) {
                return;
            }
            const int first = std::min(span.first, count);
            add(error("BX2011",
                      item.where,
                      {fmt::format("“{}”占到第 {} {}，本版只有 {} {}；最远可写 {}-{}",
                                   item.name,
                                   span.last,
                                   what.zh,
                                   count,
                                   what.zh,
                                   first,
                                   count),
                       fmt::format("\"{}\" reaches {} {}, the page has {}; the furthest is {}-{}",
                                   item.name,
                                   what.en,
                                   span.last,
                                   count,
                                   first,
                                   count)}));
        };
    for (const PlacedItem& item : items) {
        check_inside(item, item.rect.columns, format.columns, {"栏", "column"});
        check_inside(item, item.rect.lines, format.lines, {"行", "line"});
    }
    // Of each item the first that it covers is told: a page where all lie on each other has too many.
    for (std::size_t j = 1; j < items.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            const PlacedItem& a = items[i];
            const PlacedItem& b = items[j];
            const bool together = (!a.inside.empty() && a.inside == b.name) ||
                                  (!b.inside.empty() && b.inside == a.name);
            if (together || !a.rect.columns.overlaps(b.rect.columns) ||
                !a.rect.lines.overlaps(b.rect.lines)) {
                continue;
            }
            const int column = std::max(a.rect.columns.first, b.rect.columns.first);
            const int first = std::max(a.rect.lines.first, b.rect.lines.first);
            const int last = std::min(a.rect.lines.last, b.rect.lines.last);
            add(error(
                "BX2012",
                b.where,
                {fmt::format(
                     "“{}”与“{}”在第 {} 栏第 {}–{} 行重叠", a.name, b.name, column, first, last),
                 fmt::format("\"{}\" and \"{}\" overlap in column {}, lines {} to {}",
                             a.name,
                             b.name,
                             column,
                             first,
                             last)}));
            break;
        }
    }
}

}  // namespace banxin
