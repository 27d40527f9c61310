// SPDX-License-Identifier: Apache-2.0
#include "layout/furniture.hpp"
#include "layout/picture_box.hpp"
#include "layout/text_row.hpp"

#include <fmt/format.h>

#include <utility>

namespace banxin {

namespace {

constexpr Length exact_within = Length::from_mm(1);

void check_exact(const Desk& desk, const AdItem& ad, Size placed, Size slot) {
    if (slot.width - placed.width <= exact_within && slot.height - placed.height <= exact_within) {
        return;
    }
    desk.report.add(
        error("BX5210",
              ad.where,
              {fmt::format("广告 {} 按比例放进版位是 {:.0f}×{:.0f} mm，版位是 {:.0f}×{:.0f} mm；"
                           "fit: exact 不许留空",
                           ad.file,
                           placed.width.to_mm(),
                           placed.height.to_mm(),
                           slot.width.to_mm(),
                           slot.height.to_mm()),
               fmt::format(
                   "the ad {} comes to {:.0f}×{:.0f} mm in a slot of {:.0f}×{:.0f} mm; fit: exact "
                   "allows no white beside it",
                   ad.file,
                   placed.width.to_mm(),
                   placed.height.to_mm(),
                   slot.width.to_mm(),
                   slot.height.to_mm())}));
}

}  // namespace

Group lay_out_ad(const Desk& desk, const AdItem& ad) {
    const PageFormat& format = desk.format();
    const Rect frame = format.place(*ad.frame);
    Group group{fmt::format("ad {}", ad.file), frame, {}, ad.where, Role::Figure};
    group.alt = fmt::format("{}：{}", ad.label.text, ad.advertiser);
    PlacedPicture picture = place_picture(desk, ad.file, frame, ad.fit, 0.5, 0.5);
    if (ad.fit == Fit::Exact) {
        check_exact(desk, ad, picture.rect.size, frame.size);
    }
    const Rect placed = picture.rect;
    group.marks.emplace_back(std::move(picture));
    const Point corners[] = {placed.at,
                             {placed.right(), placed.top()},
                             {placed.right(), placed.bottom()},
                             {placed.left(), placed.bottom()},
                             placed.at};
    for (int i = 0; i < 4; ++i) {
        group.marks.emplace_back(Rule{corners[i], corners[i + 1], Length::from_pt(0.5), black_ink});
    }
    // 广告 in the upper right corner, on paper white so that it is read over any picture.
    const TextRow label =
        make_row(desk, ad.label.text, desk.styles().ad_label, format.body_size, ad.label.where);
    const Length pad = label.size() / 3;
    check_fits(desk, label, placed.size.width - pad * 4, {"广告", "advertisement"}, ad.where);
    const Rect plate{{placed.right() - label.width - pad * 3, placed.top() + pad},
                     {label.width + pad * 2, label.size().scaled(1.25)}};
    group.marks.emplace_back(Area{plate, paper_white});
    put_row(label,
            plate.left(),
            plate.size.width,
            baseline_below(plate.top() + label.size().scaled(0.12), label.size()),
            Alignment::Centred,
            group.marks);
    return group;
}

}  // namespace banxin
