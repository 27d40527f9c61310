// SPDX-License-Identifier: Apache-2.0
#include "layout/furniture.hpp"
#include "layout/group_parts.hpp"
#include "layout/text_row.hpp"
#include "typography/chinese_date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

constexpr double name_width_share = 0.86, name_height_share = 0.62;
constexpr double name_tracking_em = 0.06;
constexpr int fewest_name_lines = 4;

std::string edition_words(EditionKind edition) {
    switch (edition) {
        case EditionKind::Regular:
            return "";
        case EditionKind::Added:
            return "　增期";
        case EditionKind::Extra:
            return "　号外　免费赠阅";
    }
    return "";
}

std::string lunar_words(const Issue& issue) {
    if (issue.lunar == "off") {
        return "";
    }
    return "　农历" +
           (issue.lunar == "auto" || issue.lunar.empty() ? lunar_date(issue.date) : issue.lunar);
}

/// The lines under the name, most important first.
std::vector<std::string> facts(const Issue& issue) {
    const Paper& paper = issue.paper;
    std::vector<std::string> lines;
    lines.push_back(fmt::format("{}　{}{}　第{}期　本年第{}期　今日{}版{}",
                                civil_date(issue.date),
                                weekday(issue.date),
                                lunar_words(issue),
                                issue.number,
                                issue.year_number,
                                issue.pages.size(),
                                edition_words(issue.edition)));
    std::string numbers = fmt::format("国内统一连续出版物号 {}", paper.cn);
    if (!paper.postal_code.empty()) {
        numbers += "　邮发代号 " + paper.postal_code;
    }
    lines.push_back(numbers);
    lines.push_back(fmt::format(
        "主管：{}　主办：{}　出版：{}", paper.supervisor, paper.sponsor, paper.publisher));
    return lines;
}

/// The name set to fill its share of the frame's width and height.
TextRow name_row(const Desk& desk, const Rect& room, const SourceSpan& where) {
    const TextStyle& style = desk.styles().masthead;
    const Length trial = Length::from_pt(100);
    TextStyle sized = style;
    sized.size = trial;
    TextRow row = make_row(desk, desk.issue.paper.name, sized, trial, where);
    row.set_tracking(trial.scaled(name_tracking_em));
    const double scale = std::min(room.size.width.scaled(name_width_share).ratio(row.width),
                                  room.size.height.scaled(name_height_share).ratio(trial));
    sized.size = trial.scaled(scale);
    row = make_row(desk, desk.issue.paper.name, sized, sized.size, where);
    row.set_tracking(sized.size.scaled(name_tracking_em));
    return row;
}

}  // namespace

Group lay_out_masthead(const Desk& desk, const MastheadItem& masthead) {
    const PageFormat& format = desk.format();
    const Rect frame = format.place(*masthead.frame);
    Group group{"masthead", frame, {}, masthead.where};
    const TextStyle& line_style = desk.styles().masthead_line;

    const std::vector<std::string> lines = facts(desk.issue);
    const Length pitch = format.line_pitch;
    const Length bar_top = frame.bottom() - pitch * static_cast<std::int64_t>(lines.size());
    const Length room_height = bar_top - frame.top();
    if (room_height < pitch * fewest_name_lines) {
        desk.report.add(error(
            "BX7016",
            masthead.where,
            {fmt::format("报头只有 {} 行，报名和下面的 {} 行小字至少要 {} 行",
                         masthead.frame->lines.count(),
                         lines.size(),
                         lines.size() + fewest_name_lines),
             fmt::format("the masthead has {} lines; the name and the {} lines below it need {}",
                         masthead.frame->lines.count(),
                         lines.size(),
                         lines.size() + fewest_name_lines)}));
        return group;
    }

    const TextRow name =
        name_row(desk, {frame.at, {frame.size.width, room_height}}, masthead.where);
    TextStyle pinyin_style = line_style;
    pinyin_style.size = std::max(Length::from_pt(9), name.size().scaled(0.13));
    TextRow pinyin = make_row(
        desk, desk.issue.paper.name_pinyin, pinyin_style, pinyin_style.size, masthead.where);
    if (pinyin.items.boxes.size() > 1) {
        pinyin.set_tracking(pinyin_style.size.scaled(0.4));
    }
    const Length stack = name.size() + pinyin.size().scaled(1.9);
    const auto put = [&](std::string label, Role role, const TextRow& row, Length top) {
        Group& part = add_group(group.marks,
                                {std::move(label),
                                 {{frame.left(), top}, {frame.size.width, row.size()}},
                                 {},
                                 masthead.where,
                                 role});
        put_row(row,
                frame.left(),
                frame.size.width,
                baseline_below(top, row.size()),
                Alignment::Centred,
                part.marks);
    };
    const Length name_top = frame.top() + (room_height - stack) / 2;
    put("name", Role::Heading1, name, name_top);
    put("pinyin", Role::Paragraph, pinyin, name_top + name.size() + pinyin.size().scaled(0.6));

    for (std::size_t i = 0; i < lines.size(); ++i) {
        const TextRow row = make_row(desk, lines[i], line_style, format.body_size, masthead.where);
        check_fits(desk, row, frame.size.width, {"报头", "masthead"}, masthead.where);
        const Length top =
            bar_top + pitch * static_cast<std::int64_t>(i) + (pitch - row.size()) / 2;
        put("facts", Role::Paragraph, row, top);
    }
    const Length rule_y = bar_top - pitch / 5;
    group.marks.emplace_back(Rule{{frame.left(), rule_y},
                                  {frame.right(), rule_y},
                                  Length::from_pt(1),
                                  desk.styles().masthead.ink});
    group.marks.emplace_back(Rule{{frame.left(), frame.bottom() + pitch / 5},
                                  {frame.right(), frame.bottom() + pitch / 5},
                                  Length::from_pt(0.35),
                                  black_ink});
    return group;
}

}  // namespace banxin
