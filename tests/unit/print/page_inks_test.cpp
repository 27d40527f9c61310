// SPDX-License-Identifier: Apache-2.0
#include "print/page_inks.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

constexpr Ink red{0, 1000, 900, 100};

Mark text(const std::string& words, const Ink& ink) {
    GlyphRun run;
    run.text = words;
    run.ink = ink;
    return run;
}

Mark area(const Ink& ink) {
    return Area{{}, ink};
}

/// A page of one group, which holds another with the marks.
Page page_with(int number, std::vector<Mark> marks) {
    Group inner{"inner", {}, std::move(marks), {}};
    Rect place;
    place.size.width = Length::from_mm(100);
    Group outer{"outer", place, {}, {"issue.yaml", 9, 3}};
    outer.marks.emplace_back(std::move(inner));
    return {number, "要闻", {}, {std::move(outer)}};
}

/// The findings of an issue whose plant prints page 1 in colour, knows one spot ink, and whose
/// paper has named two.
Diagnostics found(std::vector<Page> pages) {
    Issue issue;
    issue.paper.plant.colour_pages = {1};
    issue.paper.plant.spots = {"PANTONE 485 C"};
    issue.paper.spots = {{"PANTONE 485 C", red, {"paper.yaml", 3}},
                         {"PANTONE 871 C", red, {"paper.yaml", 4}}};
    Document document;
    document.pages = std::move(pages);
    return check_page_inks(issue, document);
}

TEST(PageInks, SeeColourAndSpotsInGroups) {
    EXPECT_FALSE(page_inks(page_with(1, {text("字", black_ink), area(paper_white)})).colour);
    EXPECT_TRUE(page_inks(page_with(1, {area({0, 0, 50, 0})})).colour);
    const PageInks inks = page_inks(page_with(1, {area({0, 900, 0, 0, 2}), area(black_tint(50))}));
    EXPECT_FALSE(inks.colour);
    EXPECT_EQ(inks.spots, std::set<int>{2});
    EXPECT_EQ(page_inks(page_with(1, {area({0, 900, 0, 0, 2, 0})})).spots, std::set<int>{});
}

TEST(PageInks, LeavePagesInColourAlone) {
    EXPECT_TRUE(found({page_with(1, {area(red)})}).empty());
    EXPECT_TRUE(found({page_with(2, {area(black_tint(50)), area(paper_white)})}).empty());
    EXPECT_TRUE(found({page_with(2, {PlacedPicture{}})}).empty());
}

TEST(PageInks, TellWhatHasColourOnABlackPage) {
    const Diagnostics all = found({page_with(2, {text("黑字", black_ink), text("红字", red)})});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().code, "BX6110");
    EXPECT_EQ(all.front().message.zh, "第2版只印黑墨，“红字”却是彩色");
    EXPECT_EQ(all.front().page, 2);
    EXPECT_EQ(all.front().where.line, 9);
    EXPECT_EQ(all.front().place->size.width, Length::from_mm(100));
}

TEST(PageInks, TellSpotInksOnABlackPage) {
    const Diagnostics all = found({page_with(2, {area({0, 900, 0, 0, 1})})});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().code, "BX6110");
}

TEST(PageInks, TellSpotInksThatThePlantHasNot) {
    EXPECT_TRUE(found({page_with(1, {area({0, 900, 0, 0, 1})})}).empty());
    const Diagnostics all = found({page_with(1, {area({0, 900, 0, 0, 2})})});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().code, "BX5212");
    EXPECT_EQ(all.front().severity, Severity::Error);
    EXPECT_EQ(all.front().where.line, 4);
    EXPECT_EQ(all.front().hints.front().en, "the plant has: PANTONE 485 C");
}

}  // namespace
}  // namespace banxin
