// SPDX-License-Identifier: Apache-2.0
#include "layout/furniture.hpp"

#include "all_marks.hpp"
#include "blank_issue.hpp"
#include "document/dump.hpp"
#include "layout/picture_box.hpp"
#include "support/test_composer.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace banxin::testing {
namespace {

std::string text_of(const Group& group) {
    std::string text;
    for (const GlyphRun* run : all_of<GlyphRun>(group.marks)) {
        text += run->text + "\n";
    }
    return text;
}

/// A desk with one page in its issue and one picture of 1600 × 800 pixels.
InsetPlace at(const GridRect& rect) {
    InsetPlace place;
    place.rect = rect;
    return place;
}

Rect frame_of(const PhotoItem& photo) {
    return five_columns().place(photo.frame->rect);
}

class Furniture : public ::testing::Test {
  protected:
    Furniture() { issue_.pages.resize(4); }

    Desk desk() { return {issue_, test_composer(), pictures_, report_}; }
    [[nodiscard]] std::string codes() const {
        std::string codes;
        for (const Diagnostic& finding : report_.diagnostics()) {
            codes += finding.code + " ";
        }
        return codes;
    }

    Issue issue_ = blank_issue();
    std::vector<PictureUse> pictures_{{"images/pier.jpg", 1600, 800}};
    Report report_;
};

TEST_F(Furniture, MastheadShowsWhatTheLawAsksFor) {
    const Group group = lay_out_masthead(desk(), {GridRect{{1, 3}, {1, 16}}, {}});
    const std::string text = text_of(group);
    EXPECT_EQ(codes(), "");
    for (const char* fact : {"望江周报",
                             "2026年11月27日",
                             "星期五",
                             "农历丙午年十月十九",
                             "第318期",
                             "今日4版",
                             "CN 99-0001",
                             "邮发代号",
                             "主办"}) {
        EXPECT_NE(text.find(fact), std::string::npos) << fact << " is not in\n" << text;
    }
}

TEST_F(Furniture, MastheadOfAnExtraSaysSo) {
    issue_.edition = EditionKind::Extra;
    const Group group = lay_out_masthead(desk(), {GridRect{{1, 5}, {1, 16}}, {}});
    EXPECT_NE(text_of(group).find("号外　免费赠阅"), std::string::npos);
}

TEST_F(Furniture, MastheadTooShallowOrTooNarrowIsRefused) {
    (void)lay_out_masthead(desk(), {GridRect{{1, 3}, {1, 3}}, {}});
    EXPECT_EQ(codes(), "BX7016 ");
    (void)lay_out_masthead(desk(), {GridRect{{1, 1}, {1, 20}}, {}});
    EXPECT_NE(codes().find("BX7015"), std::string::npos);
}

TEST_F(Furniture, ImprintNeedsItsTwoLines) {
    (void)lay_out_imprint(desk(), {GridRect{{1, 5}, {99, 99}}, {}});
    EXPECT_EQ(codes(), "BX7016 ");
}

TEST_F(Furniture, FolioStandsOutsideOnBothSidesOfASheet) {
    PagePlan page;
    page.name = "要闻";
    const auto left_of_number = [&](int number) {
        page.number = number;
        const Group group = lay_out_folio(desk(), page);
        for (const Mark& mark : group.marks) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run != nullptr && run->text == "0" + std::to_string(number)) {
                return run->glyphs.front().at.x;
            }
        }
        return Length{};
    };
    EXPECT_LT(left_of_number(2).to_mm(), 40);
    EXPECT_GT(left_of_number(3).to_mm(), 340);
}

TEST_F(Furniture, FolioWithTooLongAListOfStaffIsRefused) {
    PagePlan page;
    page.number = 2;
    page.name = "综合";
    for (int i = 0; i < 12; ++i) {
        page.staff.push_back({"责任编辑", "欧阳许朗"});
    }
    (void)lay_out_folio(desk(), page);
    EXPECT_EQ(codes(), "BX7015 ");
}

TEST_F(Furniture, IndexNamesTheEntryItHasNoRoomFor) {
    IndexItem index;
    index.frame = GridRect{{1, 3}, {95, 97}};
    const std::vector<IndexEntry> entries{
        {"隔水喊船", 3, {}}, {"十二户人家", 2, {}}, {"一堂浮力课", 2, {}}};
    (void)lay_out_index(desk(), index, entries, 1);
    ASSERT_EQ(codes(), "BX7061 ");
    EXPECT_NE(report_.diagnostics().front().message.zh.find("一堂浮力课"), std::string::npos);
}

/// What `dump` says of the groups inside `group`, without places, ornaments left out.
std::string roles_of(const Group& group) {
    Document document;
    document.pages.push_back({1, {}, {}, {group}});
    std::string told;
    std::istringstream lines{dump(document)};
    for (std::string line; std::getline(lines, line);) {
        const auto role = line.find(" as ");
        if (line.find("group ") != std::string::npos && role != std::string::npos) {
            told += line.substr(role + 4) + "\n";
        }
    }
    return told;
}

TEST_F(Furniture, OnlyTheNameOfThePaperIsAHeadingOfTheMasthead) {
    const Group group = lay_out_masthead(desk(), {GridRect{{1, 3}, {1, 16}}, {}});
    EXPECT_EQ(roles_of(group), "heading 1\nparagraph\nparagraph\nparagraph\nparagraph\n");
    EXPECT_EQ(text_of(std::get<Group>(group.marks.front())), "望江周报\n");
}

TEST_F(Furniture, EntriesOfTheIndexLeadToTheirPages) {
    IndexItem index;
    index.frame = GridRect{{1, 3}, {90, 97}};
    const Group group =
        lay_out_index(desk(), index, {{"隔水喊船", 3, {}}, {"十二户人家", 2, {}}}, 1);
    EXPECT_EQ(roles_of(group),
              "contents\ncaption\ncontents entry to page 3\ncontents entry to page 2\n");
}

TEST_F(Furniture, PhotoSaysWhatItShowsApartFromItsCaption) {
    PhotoItem photo;
    photo.file = "images/pier.jpg";
    photo.alt = "码头";
    photo.caption.text = "清晨的码头。";
    photo.frame = at({{1, 2}, {1, 20}});
    EXPECT_EQ(roles_of(lay_out_photo(desk(), photo, frame_of(photo), 1)),
              "figure alt \"码头\"\ncaption\n");
    photo.caption.text.clear();
    EXPECT_EQ(roles_of(lay_out_photo(desk(), photo, frame_of(photo), 1)), "figure alt \"码头\"\n");
}

TEST_F(Furniture, AdvertisementSaysThatItIsOneAndWhose) {
    AdItem ad;
    ad.file = "images/pier.jpg";
    ad.advertiser = "望江船厂";
    ad.label.text = "广告";
    ad.frame = GridRect{{1, 3}, {1, 20}};
    EXPECT_EQ(roles_of(lay_out_ad(desk(), ad)), "figure alt \"广告：望江船厂\"\n");
}

TEST_F(Furniture, PhotoIsCroppedAboutItsFocus) {
    PhotoItem photo;
    photo.file = "images/pier.jpg";
    photo.frame = at({{1, 2}, {1, 40}});  // upright, the picture is wide
    photo.focus_x = 0.9;
    const Group group = lay_out_photo(desk(), photo, frame_of(photo), 1);
    const PlacedPicture& placed = *all_of<PlacedPicture>(group.marks).at(0);
    EXPECT_DOUBLE_EQ(placed.crop_right, 1);
    EXPECT_GT(placed.crop_left, 0.5);
    EXPECT_EQ(placed.crop_top, 0);
}

TEST_F(Furniture, PhotoNeedsRoomAboveItsCaption) {
    PhotoItem photo;
    photo.file = "images/pier.jpg";
    photo.caption.text = "江边的旧码头。";
    photo.frame = at({{1, 2}, {1, 2}});
    (void)lay_out_photo(desk(), photo, frame_of(photo), 1);
    EXPECT_EQ(codes(), "BX7014 ");
}

TEST_F(Furniture, CaptionThatCannotBeBrokenIsRefused) {
    PhotoItem photo;
    photo.file = "images/pier.jpg";
    photo.caption.text = std::string(80, '1');
    photo.frame = at({{1, 1}, {1, 30}});
    (void)lay_out_photo(desk(), photo, frame_of(photo), 1);
    EXPECT_NE(codes().find("BX7015"), std::string::npos) << codes();
}

TEST_F(Furniture, ExactAdvertisementMustHaveTheShapeOfItsSlot) {
    AdItem ad;
    ad.file = "images/pier.jpg";
    ad.label.text = "广告";
    ad.frame = GridRect{{1, 2}, {1, 40}};
    ad.fit = Fit::Exact;
    (void)lay_out_ad(desk(), ad);
    EXPECT_EQ(codes(), "BX5210 ");
}

}  // namespace
}  // namespace banxin::testing
