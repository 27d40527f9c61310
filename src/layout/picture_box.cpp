// SPDX-License-Identifier: Apache-2.0
#include "layout/picture_box.hpp"

#include "layout/group_parts.hpp"
#include "layout/line_findings.hpp"
#include "layout/text_row.hpp"
#include "typography/build_items.hpp"
#include "typography/line_breaker.hpp"
#include "typography/set_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace banxin {
namespace {

constexpr int fewest_picture_lines = 2;

int picture_index(const Desk& desk, const std::string& file) {
    const auto found = std::ranges::find(desk.pictures, file, &PictureUse::file);
    return static_cast<int>(found - desk.pictures.begin());
}

const PictureUse& picture_use(const Desk& desk, int index) {
    return desk.pictures[static_cast<std::size_t>(index)];
}

/// The part of the picture that has the shape of its rectangle and keeps the focus in view.
void crop_about(PlacedPicture& placed, const PictureUse& use, double focus_x, double focus_y) {
    const double wanted = placed.rect.size.width.ratio(placed.rect.size.height);
    const double has = static_cast<double>(use.width) / use.height;
    const double share = has > wanted ? wanted / has : has / wanted;
    const auto window = [share](double focus) {
        return std::clamp(focus - share / 2, 0.0, 1.0 - share);
    };
    if (has > wanted) {
        placed.crop_left = window(focus_x);
        placed.crop_right = placed.crop_left + share;
    } else {
        placed.crop_top = window(focus_y);
        placed.crop_bottom = placed.crop_top + share;
    }
}

/// Caption and credit as one text; the credit follows in the same face.
std::string caption_text(const PhotoItem& photo) {
    std::string text = photo.caption.text;
    if (!photo.credit.empty()) {
        text += text.empty() ? photo.credit.text : "　" + photo.credit.text;
    }
    return text;
}

}  // namespace

PlacedPicture place_picture(const Desk& desk,
                            const std::string& file,
                            const Rect& rect,
                            Fit fit,
                            double focus_x,
                            double focus_y) {
    PlacedPicture placed;
    placed.picture = picture_index(desk, file);
    placed.rect = rect;
    const PictureUse& use = picture_use(desk, placed.picture);
    if (fit == Fit::Crop) {
        crop_about(placed, use, focus_x, focus_y);
        return placed;
    }
    const double scale =
        std::min(rect.size.width.to_pt() / use.width, rect.size.height.to_pt() / use.height);
    const Size size{Length::from_pt(use.width * scale), Length::from_pt(use.height * scale)};
    placed.rect = {{rect.left() + (rect.size.width - size.width) / 2,
                    rect.top() + (rect.size.height - size.height) / 2},
                   size};
    return placed;
}

Group lay_out_photo(const Desk& desk, const PhotoItem& photo, const Rect& frame, int page) {
    const PageFormat& format = desk.format();
    Group group{fmt::format("photo {}", photo.file), frame, {}, photo.where};

    const std::string caption = caption_text(photo);
    const TextStyle& style = desk.styles().stories.at("news").caption;
    const Length size = style.size > Length{} ? style.size : format.body_size;
    const Length leading = size.scaled(1.3);
    const Length inset = size;  // the caption stands one character in from both edges
    LineItems items;
    Setting setting;
    if (!caption.empty()) {
        StyledText text = in_one_style(desk.composer, caption, style, size, photo.caption.where);
        items = build_items(text, desk.composer, desk.report);
        setting = best_setting(
            break_paragraph(items, constant_measure(frame.size.width - inset * 2, {})));
    }
    const auto rows = static_cast<int>(setting.lines.size());
    const Length white = rows > 0 ? size.scaled(0.45) : Length{};
    const Length foot = rows > 0 ? size.scaled(0.35) : Length{};  // before the text below

    Rect room = frame;
    room.size.height -= leading * rows + white + foot;
    if (room.size.height < format.line_pitch * fewest_picture_lines) {
        const std::int64_t lines = frame.size.height / format.line_pitch + 1;
        Diagnostic finding =
            error("BX7014",
                  photo.where,
                  {fmt::format("图片 {} 的框有 {} 行，除去说明文字放不下图片", photo.file, lines),
                   fmt::format("the frame of {} has {} lines, which leaves no room for the picture "
                               "above its caption",
                               photo.file,
                               lines)});
        finding.page = page;
        desk.report.add(std::move(finding));
        return group;
    }
    PlacedPicture placed =
        place_picture(desk, photo.file, room, photo.fit, photo.focus_x, photo.focus_y);
    for (const auto& [x, y] : photo.outline) {
        placed.outline.push_back(
            {frame.left() + frame.size.width.scaled(x), frame.top() + frame.size.height.scaled(y)});
    }
    const Length caption_top = room.bottom() + white;
    Group& picture =
        add_group(group.marks, {"picture", placed.rect, {}, photo.where, Role::Figure});
    picture.alt = photo.alt;
    picture.marks.emplace_back(std::move(placed));
    if (rows == 0) {
        return group;
    }

    Group& words = add_group(group.marks,
                             {"caption",
                              {{frame.left(), caption_top}, {frame.size.width, leading * rows}},
                              {},
                              photo.caption.where,
                              Role::Caption});
    const LineJudge judge{items};
    for (int row = 0; row < rows; ++row) {
        const BrokenLine& line = setting.lines[static_cast<std::size_t>(row)];
        const Length y = baseline_below(caption_top + leading * row, size);
        if (line.fit.overfull) {
            desk.report.add(error(
                "BX7015",
                photo.caption.where,
                {fmt::format("图片 {} 的说明有一行放不进栏宽，里面没有可以断开的地方", photo.file),
                 fmt::format("a line of the caption of {} is wider than its frame "
                             "and has no place to break",
                             photo.file)}));
        } else if (auto finding = bad_line(items, line, photo.caption.where)) {
            finding->page = page;
            desk.report.add(*std::move(finding));
        }
        Length left = frame.left() + inset;
        if (rows == 1) {  // a caption of one line stands in the middle
            left = frame.left() +
                   (frame.size.width - judge.natural_width(line.asked.first, line.asked.last)) / 2;
        }
        set_line(items, judge, line, {left, y}, words.marks);
    }
    return group;
}

}  // namespace banxin
