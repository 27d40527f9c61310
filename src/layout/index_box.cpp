// SPDX-License-Identifier: Apache-2.0
#include "layout/furniture.hpp"
#include "layout/group_parts.hpp"
#include "layout/text_row.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>

namespace banxin {

Group lay_out_index(const Desk& desk,
                    const IndexItem& index,
                    const std::vector<IndexEntry>& entries,
                    int page) {
    const PageFormat& format = desk.format();
    const Rect frame = format.place(*index.frame);
    const Length pitch = format.line_pitch, em = format.body_size;
    Group group{"index", frame, {}, index.where, Role::Contents};

    // The title stands reversed out of black at the left, the entries beside it in legs.
    const std::string words = index.title.empty() ? "导读" : index.title.text;
    TextStyle title_style = desk.styles().index_title;
    title_style.ink = paper_white;
    TextRow title = make_row(desk, words, title_style, em, index.title.where);
    title.set_tracking(title.size().scaled(0.2));
    const Length plate = title.width + em * 2;
    const Rect black{frame.at, {plate, frame.size.height}};
    Group& head = add_group(group.marks, {"title", black, {}, index.title.where, Role::Caption});
    head.marks.emplace_back(Area{black, black_ink});
    put_row(title,
            frame.left(),
            plate,
            baseline_below(frame.top() + (frame.size.height - title.size()) / 2, title.size()),
            Alignment::Centred,
            head.marks);
    for (const Length y : {frame.top(), frame.bottom()}) {
        group.marks.emplace_back(
            Rule{{frame.left(), y}, {frame.right(), y}, Length::from_pt(0.7), black_ink});
    }

    const int legs = std::max(1, index.legs);
    const int room = index.frame->lines.count() - 1;  // half a line of white above and below
    const int count = static_cast<int>(entries.size());
    const int lines = std::min(room, (count + legs - 1) / legs);
    const Length left = frame.left() + plate + em;
    const Length between = em * 3;
    const Length leg = (frame.right() - em - left - between * (legs - 1)) / legs;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const int at = static_cast<int>(i);
        if (at >= lines * legs) {
            Diagnostic finding = error(
                "BX7061",
                entries[i].where,
                {fmt::format("导读排不下第 {} 条“{}”", at + 1, entries[i].title),
                 fmt::format(
                     "the index has no room for entry {}, \"{}\"", at + 1, entries[i].title)});
            finding.page = page;
            desk.report.add(std::move(finding));
            break;
        }
        const TextRow row = make_row(desk,
                                     fmt::format("{}", entries[i].title),
                                     desk.styles().index_entry,
                                     em,
                                     entries[i].where);
        const TextRow number = make_row(desk,
                                        fmt::format("{}版", entries[i].page),
                                        desk.styles().index_entry,
                                        em,
                                        entries[i].where);
        check_fits(desk, row, leg - number.width - em, {"导读", "index"}, entries[i].where);
        const Length x = left + (leg + between) * (at / lines);
        const Length top =
            frame.top() + (frame.size.height - pitch * lines) / 2 + pitch * (at % lines);
        const Length y = baseline_below(top + (pitch - row.size()) / 2, row.size());
        Group& entry = add_group(group.marks,
                                 {"entry",
                                  {{x, top}, {leg, pitch}},
                                  {},
                                  entries[i].where,
                                  Role::ContentsEntry,
                                  Link{entries[i].page}});
        put_row(row, x, leg, y, Alignment::Left, entry.marks);
        put_row_right(number, x + leg, y, entry.marks);
        const Length from = x + row.width + em / 2, to = x + leg - number.width - em / 2;
        if (to - from > em) {
            entry.marks.emplace_back(
                Rule{{from, y - em / 4}, {to, y - em / 4}, Length::from_pt(0.25), black_ink});
        }
    }
    return group;
}

}  // namespace banxin
