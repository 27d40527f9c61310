// SPDX-License-Identifier: Apache-2.0
#include "layout/furniture.hpp"
#include "layout/text_row.hpp"
#include "typography/chinese_date.hpp"

#include <fmt/format.h>

#include <string>

namespace banxin {
namespace {

std::string staff_line(const PagePlan& page) {
    std::string text;
    for (const Staff& staff : page.staff) {
        text += fmt::format("{}{} {}", text.empty() ? "" : "　", staff.role, staff.name);
    }
    return text;
}

}  // namespace

Group lay_out_folio(const Desk& desk, const PagePlan& page) {
    const PageFormat& format = desk.format();
    const Rect area = format.type_area();
    const Length rule_y = area.top() - format.line_pitch.scaled(0.7);
    const Length baseline = rule_y - format.line_pitch.scaled(0.45);
    Group group{
        fmt::format("folio {}", page.number),
        {{area.left(), rule_y - format.line_pitch * 2}, {area.size.width, format.line_pitch * 2}},
        {},
        page.where};
    const TextStyle& small = desk.styles().folio;
    const TextStyle& large = desk.styles().folio_name;
    const TextRow number =
        make_row(desk, fmt::format("{:02}", page.number), large, format.body_size, page.where);
    const TextRow name = make_row(desk, page.name, large, format.body_size, page.where);
    const std::string date =
        fmt::format("{}　{}", civil_date(desk.issue.date), weekday(desk.issue.date));
    const TextRow date_row = make_row(desk, date, small, format.body_size, page.where);
    const TextRow staff = make_row(desk, staff_line(page), small, format.body_size, page.where);
    const Length gap = large.size.scaled(0.5);

    const Length half = area.size.width / 2 - (page.number > 1 ? large.size * 4 : Length{});
    const Message part{"报眉", "folio"};
    check_fits(desk, staff, half, part, page.where);
    check_fits(desk, date_row, half - number.width - name.width - gap * 3, part, page.where);

    // 版序 stands at the outer edge: left on even pages, right on odd ones; the fold is on the
    // left of page 1.
    if (page.number % 2 == 0) {
        put_row(number, area.left(), area.size.width, baseline, Alignment::Left, group.marks);
        put_row(name,
                area.left() + number.width + gap,
                area.size.width,
                baseline,
                Alignment::Left,
                group.marks);
        put_row(date_row,
                area.left() + number.width + name.width + gap * 3,
                area.size.width,
                baseline,
                Alignment::Left,
                group.marks);
        put_row_right(staff, area.right(), baseline, group.marks);
    } else {
        put_row(staff, area.left(), area.size.width, baseline, Alignment::Left, group.marks);
        put_row_right(
            date_row, area.right() - number.width - name.width - gap * 3, baseline, group.marks);
        put_row_right(name, area.right() - number.width - gap, baseline, group.marks);
        put_row_right(number, area.right(), baseline, group.marks);
    }
    if (page.number > 1) {
        TextStyle title = desk.styles().masthead;
        title.size = large.size.scaled(0.85);
        title.ink = black_ink;
        TextRow paper = make_row(desk, desk.issue.paper.name, title, title.size, page.where);
        paper.set_tracking(title.size.scaled(0.3));
        put_row(paper, area.left(), area.size.width, baseline, Alignment::Centred, group.marks);
    }
    group.marks.emplace_back(Rule{{area.left(), rule_y},
                                  {area.right(), rule_y},
                                  Length::from_pt(page.number > 1 ? 1.2 : 0.5),
                                  black_ink});
    return group;
}

}  // namespace banxin
