// SPDX-License-Identifier: Apache-2.0
#include "layout/furniture.hpp"
#include "layout/picture_box.hpp"
#include "layout/text_row.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <utility>

namespace banxin {

namespace {

constexpr Length exact_within = Length::from_mm(1);

/// The size of the ad by itself: as an agency made it, or, of a picture, as large as the slot lets
/// it be.
Size own_size(const Desk& desk, const PlacedPicture& placed) {
    const PictureUse& use = desk.pictures[static_cast<std::size_t>(placed.picture)];
    constexpr double hundredth = 0.01;
    return use.is_graphic ? Size{Length::from_mm(use.width * hundredth),
                                 Length::from_mm(use.height * hundredth)}
                          : placed.rect.size;
}

bool differ(Length a, Length b) {
    return a - b > exact_within || b - a > exact_within;
}

void check_exact(const Desk& desk, const AdItem& ad, Size own, Size slot) {
    if (!differ(own.width, slot.width) && !differ(own.height, slot.height)) {
        return;
    }
    Diagnostic finding = error(
        "BX5210",
        ad.where,
        {fmt::format("广告 {} 是 {:.0f}×{:.0f} mm，版位是 {:.0f}×{:.0f} mm；fit: exact "
                     "不缩放，也不留空",
                     ad.file,
                     own.width.to_mm(),
                     own.height.to_mm(),
                     slot.width.to_mm(),
                     slot.height.to_mm()),
         fmt::format("the ad {} is {:.0f}×{:.0f} mm, its slot {:.0f}×{:.0f} mm; fit: exact neither "
                     "scales it nor leaves white beside it",
                     ad.file,
                     own.width.to_mm(),
                     own.height.to_mm(),
                     slot.width.to_mm(),
                     slot.height.to_mm())});
    finding.hints.push_back({"请广告公司按版位尺寸重做；要缩放就写 fit: contain",
                             "ask the agency for one of that size; fit: contain scales it"});
    desk.report.add(std::move(finding));
}

}  // namespace

Group lay_out_ad(const Desk& desk, const AdItem& ad) {
    const PageFormat& format = desk.format();
    const Rect frame = format.place(*ad.frame);
    Group group{fmt::format("ad {}", ad.file), frame, {}, ad.where, Role::Figure};
    group.alt = fmt::format("{}：{}", ad.label.text, ad.advertiser);
    PlacedPicture picture = place_picture(desk, ad.file, frame, ad.fit, 0.5, 0.5);
    if (ad.fit == Fit::Exact) {
        check_exact(desk, ad, own_size(desk, picture), frame.size);
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
