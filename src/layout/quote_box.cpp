// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "layout/inset_boxes.hpp"
#include "layout/text_row.hpp"
#include "typography/balanced_rows.hpp"
#include "typography/build_items.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

constexpr double largest_em = 1.6, least_em = 1.3;  // of the body size
constexpr Length size_step = 0.5_pt;
constexpr double least_leading = 1.4, most_leading = 1.75;
constexpr double by_leading = 1.6;
constexpr Length head_rule = 2_pt, foot_rule = 0.5_pt;

/// The quotation in rows at one size.
struct QuoteRows {
    std::vector<std::string> texts;
    Length size;
};

/// The part of the rectangle for words: within the rules, half an em in from both sides.
struct QuoteRoom {
    Rect between_rules;
    Length width;
    Length words;  ///< Height for the quotation itself.
};

std::vector<Length> sizes_for(const Desk& desk) {
    const Length own = desk.styles().quote.size;
    if (own > Length{}) {
        return {own};
    }
    const Length body = desk.format().body_size;
    std::vector<Length> sizes;
    for (Length size = body.scaled(largest_em); size >= body.scaled(least_em); size -= size_step) {
        sizes.push_back(size);
    }
    return sizes;
}

class QuoteFitter {
  public:
    QuoteFitter(const Desk& desk, const PlacedText& text, Length reference)
        : desk_{desk}, reference_{reference} {
        Report unused;  // what is wrong with a character is told when the rows are made
        for (std::string& line : lines_in(text.text)) {
            if (count_written(line) > 0) {
                lines_.push_back(build_items(
                    in_one_style(
                        desk.composer, std::move(line), desk.styles().quote, reference, text.where),
                    desk.composer,
                    unused));
            }
        }
    }

    /// The fewest rows at `size`; nothing if there is no room for them.
    [[nodiscard]] std::optional<QuoteRows> rows(Length size, const QuoteRoom& room) const {
        const Length at_reference = room.width.scaled(reference_.ratio(size));
        const auto most = room.words / size.scaled(least_leading);
        QuoteRows made{{}, size};
        for (const LineItems& line : lines_) {
            std::optional<RowDivision> division;
            for (int count = 1; !division && count <= most; ++count) {
                division =
                    balanced_rows(line, count, at_reference, desk_.composer.rules().language);
            }
            if (!division) {
                return std::nullopt;
            }
            for (const BalancedRow& row : division->rows) {
                made.texts.push_back(row_text(line, row));
            }
        }
        if (static_cast<std::int64_t>(made.texts.size()) > most) {
            return std::nullopt;
        }
        return made;
    }

  private:
    const Desk& desk_;
    const Length reference_;
    std::vector<LineItems> lines_;  ///< The editor's.
};

void report_too_long(
    const Desk& desk, const QuoteItem& quote, const QuoteRoom& room, Length size, int page) {
    const std::int64_t fits = (room.words / size.scaled(least_leading)) * (room.width / size);
    const int characters = count_written(quote.text.text);
    Diagnostic finding =
        error("BX7050",
              quote.where,
              {fmt::format("引语“{}”有 {} 字，用最小的字号也排不进它的框，框里约有 {} 字的地方",
                           shown(quote.text.text),
                           characters,
                           fits),
               fmt::format(
                   "the quote \"{}\" has {} characters and does not go into its frame even at the "
                   "smallest size; there is room for about {}",
                   shown(quote.text.text),
                   characters,
                   fits)});
    finding.hints.push_back(
        {"删短，或者把框加宽、加高几行", "cut it, or give its frame more width or lines"});
    finding.page = page;
    finding.story = quote.with;
    desk.report.add(std::move(finding));
}

}  // namespace

Group lay_out_quote(const Desk& desk, const QuoteItem& quote, const Rect& rect, int page) {
    const Length body = desk.format().body_size;
    Group group{
        fmt::format("quote {}", shown(quote.text.text)), rect, {}, quote.where, Role::Paragraph};
    const Length white = body.scaled(0.3);
    const Length head = rect.top() + white + head_rule / 2;
    const Length foot = rect.bottom() - white - foot_rule / 2;
    group.marks.emplace_back(Rule{{rect.left(), head}, {rect.right(), head}, head_rule, black_ink});
    group.marks.emplace_back(Rule{{rect.left(), foot}, {rect.right(), foot}, foot_rule, black_ink});

    std::optional<TextRow> by;
    if (!quote.by.empty()) {
        by = make_row(desk, "——" + quote.by.text, desk.styles().quote_by, body, quote.by.where);
        check_fits(desk, *by, rect.size.width - body, {"引语", "quote"}, quote.by.where);
    }
    const Length by_height = by ? by->size().scaled(by_leading) : Length{};
    const std::vector<Length> sizes = sizes_for(desk);
    const QuoteRoom room{{{rect.left(), head}, {rect.size.width, foot - head}},
                         rect.size.width - body,
                         foot - head - by_height - body.scaled(0.6)};

    const QuoteFitter fitter{desk, quote.text, sizes.front()};
    std::optional<QuoteRows> rows;
    for (const Length size : sizes) {
        rows = fitter.rows(size, room);
        if (rows) {
            break;
        }
    }
    if (!rows) {
        report_too_long(desk, quote, room, sizes.back(), page);
        return group;
    }
    const auto count = static_cast<std::int64_t>(rows->texts.size());
    const Length leading = std::clamp(room.words / std::max<std::int64_t>(1, count),
                                      rows->size.scaled(least_leading),
                                      rows->size.scaled(most_leading));
    const Length height = leading * count + by_height;
    Length top = room.between_rules.top() + (room.between_rules.size.height - height) / 2;
    for (const std::string& text : rows->texts) {
        const TextRow row = make_row(desk, text, desk.styles().quote, rows->size, quote.text.where);
        put_row(row,
                rect.left(),
                rect.size.width,
                baseline_below(top + (leading - row.size()) / 2, row.size()),
                Alignment::Centred,
                group.marks);
        top += leading;
    }
    if (by) {
        put_row_right(*by,
                      rect.right() - body / 2,
                      baseline_below(top + (by_height - by->size()) / 2, by->size()),
                      group.marks);
    }
    return group;
}

}  // namespace banxin
