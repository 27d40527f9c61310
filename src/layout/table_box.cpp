// SPDX-License-Identifier: Apache-2.0
#include "layout/table_box.hpp"

#include "base/text.hpp"
#include "layout/group_parts.hpp"
#include "layout/marked_text.hpp"
#include "layout/text_row.hpp"
#include "typography/build_items.hpp"
#include "typography/line_breaker.hpp"
#include "typography/set_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace banxin {
namespace {

using namespace literals;

constexpr Length smaller = 1_pt;                  // than the body
constexpr Length thick = 0.5_pt, thin = 0.25_pt;  // 三线表; thinner is too thin for newsprint

/// A column of a set table; cells stand between `left` and `left + width`.
struct ColumnPlace {
    Length left, width;
};

/// Figures and what stands with them; 一 or a dash where there is none.
bool is_figures(const std::string& text) {
    constexpr std::u32string_view allowed = U"0123456789.,:%‰+-−–—/／．，：％＋－￥$ ";
    const auto letters = scalars(text);
    return std::ranges::all_of(
        letters, [&](char32_t c) { return allowed.find(c) != std::u32string_view::npos; });
}

CellAlignment alignment_of(const Paragraph& table, std::size_t column) {
    const CellAlignment said = table.columns[column];
    if (said != CellAlignment::Unsaid) {
        return said;
    }
    const std::size_t columns = table.columns.size();
    bool any = false;
    for (std::size_t i = columns + column; i < table.cells.size(); i += columns) {
        const std::string& text = table.cells[i].text;
        any = any || !text.empty();
        if (!is_figures(text)) {
            return CellAlignment::Left;
        }
    }
    return any ? CellAlignment::Right : CellAlignment::Left;
}

Length natural(const LineItems& items) {
    return items.boxes.empty() ? Length{} : natural_width(items, {});
}

std::vector<Length> natural_widths(const ShapedTable& table) {
    std::vector<Length> widths(table.columns.size());
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        Length& width = widths[i % widths.size()];
        width = std::max(width, natural(table.cells[i].items));
    }
    return widths;
}

/// `wanted` cut down to `room` altogether: the narrow columns get what they want, the wide ones
/// share the rest in whole characters, so that hanzi stand solid in them.
std::vector<Length> shared_widths(const std::vector<Length>& wanted, Length room, Length em) {
    std::vector<std::size_t> by_width(wanted.size());
    std::iota(by_width.begin(), by_width.end(), std::size_t{0});
    std::ranges::stable_sort(by_width, {}, [&](std::size_t i) { return wanted[i]; });
    std::vector<Length> widths(wanted.size());
    auto left = static_cast<std::int64_t>(wanted.size());
    for (const std::size_t i : by_width) {
        const Length share = room / left;
        widths[i] = wanted[i] <= share ? wanted[i] : em * std::max<std::int64_t>(1, share / em);
        room -= widths[i];
        --left;
    }
    return widths;
}

/// The first column begins half an em in from the left, the last ends as far from the right.
std::vector<ColumnPlace> column_places(const ShapedTable& table, Length width) {
    const Length em = table.size;
    const Length gap = em;
    const auto count = static_cast<std::int64_t>(table.columns.size());
    const Length room = width - em - gap * (count - 1);
    const std::vector<Length> widths = shared_widths(natural_widths(table), room, em);
    Length spare = room;
    for (const Length each : widths) {
        spare -= each;
    }
    const Length wider = count > 1 ? std::max(Length{}, spare / (count - 1)) : Length{};
    std::vector<ColumnPlace> places;
    Length left = em / 2;
    for (const Length each : widths) {
        places.push_back({left, each});
        left += each + gap + wider;
    }
    return places;
}

std::vector<BrokenLine> lines_of(const LineItems& items, Length width) {
    if (items.boxes.empty()) {
        return {};
    }
    return best_setting(break_paragraph(items, constant_measure(width, {}))).lines;
}

/// The lines of every cell, row by row.
std::vector<std::vector<BrokenLine>> broken_cells(const ShapedTable& table,
                                                  const std::vector<ColumnPlace>& places) {
    std::vector<std::vector<BrokenLine>> cells;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        cells.push_back(lines_of(table.cells[i].items, places[i % places.size()].width));
    }
    return cells;
}

int lines_of_row(const std::vector<std::vector<BrokenLine>>& cells,
                 std::size_t row,
                 std::size_t columns) {
    std::size_t most = 1;
    for (std::size_t i = row * columns; i < (row + 1) * columns; ++i) {
        most = std::max(most, cells[i].size());
    }
    return static_cast<int>(most);
}

void report_too_wide(const ShapedTable& table, std::size_t row, Length width, Report& report) {
    const ShapedTable::Cell& first = table.cells[row * table.columns.size()];
    Diagnostic finding = error(
        "BX7052",
        first.where,
        {fmt::format("表格“{}”这一行排不进 {:.0f} mm 宽", shown(first.items.text), width.to_mm()),
         fmt::format("the row \"{}\" of the table does not go into {:.0f} mm",
                     shown(first.items.text),
                     width.to_mm())});
    finding.hints.push_back({"减少一栏，把格子里的字写短，或者让稿件少分几栏（legs）",
                             "drop a column, shorten the cells, or give the story fewer legs"});
    report.add(std::move(finding));
}

void put_cell(const LineItems& items,
              const std::vector<BrokenLine>& lines,
              CellAlignment alignment,
              const ColumnPlace& place,
              Point at,
              Length line_pitch,
              std::vector<Mark>& out) {
    const LineJudge judge{items};
    for (BrokenLine line : lines) {
        // Cells are too narrow to be filled evenly: their lines end where they end.
        const bool hyphen = items.gaps[line.asked.last - 1].hyphen_glyph != 0;
        line.asked.ends_paragraph = line.asked.ends_paragraph || !hyphen;
        Length left = at.x + place.left;
        if (line.asked.ends_paragraph) {
            const Length spare = std::max(
                Length{}, place.width - judge.natural_width(line.asked.first, line.asked.last));
            left += alignment == CellAlignment::Right     ? spare
                    : alignment == CellAlignment::Centred ? spare / 2
                                                          : Length{};
        }
        const Length em_top = at.y + (line_pitch - items.size) / 2;
        set_line(items, judge, line, {left, baseline_below(em_top, items.size)}, out);
        at.y += line_pitch;
    }
}

}  // namespace

ShapedTable shape_table(const Desk& desk, const Paragraph& table, const StoryStyle& style) {
    const Length body = style.body.size > Length{} ? style.body.size : desk.format().body_size;
    ShapedTable shaped;
    shaped.size = body - smaller;
    shaped.line_pitch = desk.format().line_pitch;
    shaped.where = table.where;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        shaped.columns.push_back(alignment_of(table, i));
    }
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const Paragraph& cell = table.cells[i];
        StyledText text;
        text.where = cell.where;
        text.size = shaped.size;
        text.composition = style.composition;
        text.composition.grid = Grid::Off;
        text.composition.figures = Figures::Proportional;
        const bool head = i < table.columns.size();
        add_marked(text, cell, head ? style.strong : style.body, style.strong);
        fit_ruby(desk, text);
        ShapedTable::Cell made{{}, cell.where};
        if (!text.text.empty()) {
            made.items = build_items(text, desk.composer, desk.report);
        }
        shaped.cells.push_back(std::move(made));
    }
    return shaped;
}

int table_lines(const ShapedTable& table, Length width) {
    const auto cells = broken_cells(table, column_places(table, width));
    int lines = 1;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        lines += lines_of_row(cells, row, table.columns.size());
    }
    return lines;
}

void put_table(
    const ShapedTable& table, Point at, Length width, Report& report, std::vector<Mark>& out) {
    const std::size_t columns = table.columns.size();
    const std::vector<ColumnPlace> places = column_places(table, width);
    const auto cells = broken_cells(table, places);
    Group& whole = add_group(out, {"table", {at, {width, {}}}, {}, table.where, Role::Table});
    const auto put_rule = [&](Length y, Length thickness) {
        whole.marks.emplace_back(Rule{{at.x, y}, {at.x + width, y}, thickness, black_ink});
    };
    const bool wraps =
        std::ranges::any_of(cells, [](const auto& lines) { return lines.size() > 1; });
    // As much white above the table as below: over the first line there is leading already.
    Length top = at.y + (table.size + smaller) / 2;
    put_rule(top, thick);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const Length height = table.line_pitch * lines_of_row(cells, row, columns);
        Group& cells_of_row = add_group(whole.marks,
                                        {"row",
                                         {{at.x, top}, {width, height}},
                                         {},
                                         table.cells[row * columns].where,
                                         Role::TableRow});
        bool fits = places.back().left + places.back().width <= width;
        for (std::size_t i = row * columns; i < (row + 1) * columns; ++i) {
            const ShapedTable::Cell& cell = table.cells[i];
            fits = fits && std::ranges::none_of(
                               cells[i], [](const BrokenLine& line) { return line.fit.overfull; });
            const ColumnPlace& place = places[i % columns];
            Group& words = add_group(cells_of_row.marks,
                                     {"cell",
                                      {{at.x + place.left, top}, {place.width, height}},
                                      {},
                                      cell.where,
                                      row == 0 ? Role::TableHead : Role::TableCell});
            put_cell(cell.items,
                     cells[i],
                     table.columns[i % columns],
                     place,
                     {at.x, top},
                     table.line_pitch,
                     words.marks);
        }
        if (!fits) {
            report_too_wide(table, row, width, report);
        }
        top += height;
        if (row == 0 || (wraps && row + 1 < table.rows())) {
            put_rule(top, thin);
        }
    }
    put_rule(top, thick);
    whole.rect.size.height = top - at.y;
}

}  // namespace banxin
