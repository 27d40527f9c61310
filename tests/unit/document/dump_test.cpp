// SPDX-License-Identifier: Apache-2.0
#include "document/dump.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace banxin {
namespace {

using namespace literals;

Document one_page(Group group) {
    Document document;
    document.title = "云渡周报";
    document.date = "2026-11-27";
    document.language = "zh-Hans";
    Page page{1, "要闻", {270_mm, 390_mm}, {}};
    page.groups.push_back(std::move(group));
    document.pages.push_back(std::move(page));
    return document;
}

GlyphRun headline() {
    GlyphRun run;
    run.size = 9_pt;
    run.text = "版心";
    run.glyphs = {{7, {20_mm, 30_mm}}, {8, {20_mm + 9_pt, 30_mm}}};
    run.clusters = {{3, 1}, {3, 1}};
    return run;
}

/// The dump below the line of the page.
std::string marks_of(const Document& document) {
    const std::string whole = dump(document);
    return whole.substr(whole.find('\n', whole.find("page ")) + 1);
}

TEST(Dump, BeginsWithDocumentFontsPicturesAndPages) {
    Document document = one_page({"empty", {}, {}, {}});
    document.fonts.push_back({"Noto Serif CJK SC", "song", 400, "/usr/share/fonts/song.ttc", 2});
    document.pictures.push_back({"images/lifts.jpg", 1200, 800});

    EXPECT_EQ(dump(document),
              "document \"云渡周报\" 2026-11-27 zh-Hans\n"
              "font 0 song 400 \"Noto Serif CJK SC\"\n"
              "picture 0 1200x800 \"images/lifts.jpg\"\n"
              "page 1 \"要闻\" 270.000x390.000\n"
              "  group \"empty\" 0.000 0.000 0.000x0.000\n");
}

TEST(Dump, WritesOneMarkALineInsideItsGroup) {
    Group story{"story lifts", {{20_mm, 25_mm}, {80_mm, 40_mm}}, {}, {}};
    story.marks.emplace_back(headline());
    story.marks.emplace_back(Rule{{20_mm, 32_mm}, {100_mm, 32_mm}, 0.1_mm, black_ink});
    story.marks.emplace_back(Area{{{20_mm, 33_mm}, {1_mm, 2_mm}}, black_tint(50)});
    story.marks.emplace_back(Dot{{22_mm, 31_mm}, 0.5_mm, black_ink});
    story.marks.emplace_back(Wave{{20_mm, 34_mm}, {26_mm, 34_mm}, 0.2_mm, 1_mm, 0.1_mm, black_ink});
    story.marks.emplace_back(PlacedPicture{0, {{20_mm, 40_mm}, {30_mm, 20_mm}}, 0, 0.125, 1, 1});

    EXPECT_EQ(marks_of(one_page(std::move(story))),
              "  group \"story lifts\" 20.000 25.000 80.000x40.000\n"
              "    text 20.000 30.000 to 23.175 font 0 9.000pt \"版心\"\n"
              "    rule 20.000 32.000 to 100.000 32.000 thick 0.100\n"
              "    area 20.000 33.000 1.000x2.000 ink 0/0/0/50\n"
              "    dot 22.000 31.000 wide 0.500\n"
              "    wave 20.000 34.000 to 26.000 34.000 high 0.200 long 1.000 thick 0.100\n"
              "    picture 0 20.000 40.000 30.000x20.000 crop 0.000 0.125 1.000 1.000\n");
}

TEST(Dump, TellsOfTypeThatIsTurned) {
    GlyphRun run = headline();
    run.turned = true;
    run.glyphs[1].at = {20_mm, 30_mm + 9_pt};
    Group group{"g", {}, {}, {}};
    group.marks.emplace_back(std::move(run));

    EXPECT_EQ(marks_of(one_page(std::move(group))),
              "  group \"g\" 0.000 0.000 0.000x0.000\n"
              "    text 20.000 30.000 to 20.000 33.175 font 0 9.000pt turned \"版心\"\n");
}

TEST(Dump, IndentsGroupsInsideGroups) {
    Group inner{"caption", {}, {}, {}};
    Group outer{"photo", {}, {}, {}};
    outer.marks.emplace_back(std::move(inner));

    EXPECT_EQ(marks_of(one_page(std::move(outer))),
              "  group \"photo\" 0.000 0.000 0.000x0.000\n"
              "    group \"caption\" 0.000 0.000 0.000x0.000\n");
}

TEST(Dump, TellsWhatAGroupIsToAReaderAndWhereItLeads) {
    Group title{"title", {}, {}, {}, Role::Heading2};
    Group jump{"jump", {}, {}, {}, Role::Paragraph, Link{2}};
    Group code{"code", {}, {}, {}, Role::Figure, Link{0, "https://example.com"}, "二维码"};
    Group page{"story lifts", {}, {}, {}, Role::Article};
    page.marks = {title, jump, code};

    EXPECT_EQ(marks_of(one_page(std::move(page))),
              "  group \"story lifts\" 0.000 0.000 0.000x0.000 as article\n"
              "    group \"title\" 0.000 0.000 0.000x0.000 as heading 2\n"
              "    group \"jump\" 0.000 0.000 0.000x0.000 as paragraph to page 2\n"
              "    group \"code\" 0.000 0.000 0.000x0.000 as figure to \"https://example.com\""
              " alt \"二维码\"\n");
}

TEST(Dump, KeepsTextOnOneLine) {
    GlyphRun run = headline();
    run.text = "a\"b\\\n\x01";
    Group group{"g", {}, {}, {}};
    group.marks.emplace_back(std::move(run));

    EXPECT_NE(dump(one_page(std::move(group))).find(R"("a\"b\\\n\x01")"), std::string::npos);
}

TEST(Dump, RoundsToTheNearestMicrometreAlsoLeftOfThePage) {
    Group group{"g", {{Length::from_units(-91), Length::from_units(89)}, {}}, {}, {}};

    EXPECT_EQ(marks_of(one_page(std::move(group))), "  group \"g\" -0.001 0.000 0.000x0.000\n");
}

}  // namespace
}  // namespace banxin
