// SPDX-License-Identifier: Apache-2.0
#include "layout/furniture.hpp"
#include "layout/text_row.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <string>

namespace banxin {

Group lay_out_imprint(const Desk& desk, const ImprintItem& imprint) {
    const Paper& paper = desk.issue.paper;
    const PageFormat& format = desk.format();
    const Rect frame = format.place(*imprint.frame);
    Group group{"imprint", frame, {}, imprint.where, Role::Paragraph};
    const std::array lines{fmt::format("社址：{}　邮政编码：{}　电话：{}　每份定价：{}",
                                       paper.address,
                                       paper.postcode,
                                       paper.phone,
                                       paper.price),
                           fmt::format("出版：{}　印刷：{}（{}）　发行：邮发代号 {}",
                                       paper.publisher,
                                       paper.printer_name,
                                       paper.printer_address,
                                       paper.postal_code)};
    const Length pitch = format.line_pitch;
    const auto needs = static_cast<int>(lines.size());
    if (imprint.frame->lines.count() < needs) {
        desk.report.add(
            error("BX7016",
                  imprint.where,
                  {fmt::format("报尾要 {} 行，框只有 {} 行", needs, imprint.frame->lines.count()),
                   fmt::format("the imprint needs {} lines, its frame has {}",
                               needs,
                               imprint.frame->lines.count())}));
        return group;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const TextRow row =
            make_row(desk, lines[i], desk.styles().imprint, format.body_size, imprint.where);
        check_fits(desk, row, frame.size.width, {"报尾", "imprint"}, imprint.where);
        put_row(row,
                frame.left(),
                frame.size.width,
                baseline_below(frame.top() + pitch * static_cast<std::int64_t>(i), row.size()),
                Alignment::Centred,
                group.marks);
    }
    const Length rule_y = frame.top() - pitch / 3;
    group.marks.emplace_back(
        Rule{{frame.left(), rule_y}, {frame.right(), rule_y}, Length::from_pt(0.7), black_ink});
    return group;
}

}  // namespace banxin
