// SPDX-License-Identifier: Apache-2.0
#include "layout/furniture.hpp"
#include "layout/picture_box.hpp"
#include "layout/text_row.hpp"

#include <fmt/format.h>

#include <utility>

namespace banxin {

Group lay_out_ad(const Desk& desk, const AdItem& ad) {
    const PageFormat& format = desk.format();
    const Rect frame = format.place(ad.frame);
    Group group{fmt::format("ad {}", ad.file), frame, {}, ad.where};
    PlacedPicture picture = contain_picture(desk, ad.file, frame);
    picture.alt = fmt::format("{}：{}", ad.label.text, ad.advertiser);
    const Rect placed = picture.rect;
    group.marks.emplace_back(std::move(picture));
    const Point corners[] = {placed.at,
                             {placed.right(), placed.top()},
                             {placed.right(), placed.bottom()},
                             {placed.left(), placed.bottom()},
                             placed.at};
    for (int i = 0; i < 4; ++i) {
        group.marks.emplace_back(
            Rule{corners[i], corners[i + 1], Length::from_pt(0.5), black_ink});
    }
    // 广告 in the upper right corner, on paper white so that it is read over any picture.
    const TextRow label =
        make_row(desk, ad.label.text, desk.styles().ad_label, format.body_size, ad.label.where);
    const Length pad = label.size() / 3;
    const Rect plate{{placed.right() - label.width - pad * 3, placed.top() + pad},
                     {label.width + pad * 2, label.size().scaled(1.25)}};
    group.marks.emplace_back(Area{plate, paper_white});
    put_row(label, plate.left(), plate.size.width,
            baseline_below(plate.top() + label.size().scaled(0.12), label.size()),
            Alignment::Centred, group.marks);
    return group;
}

}  // namespace banxin
