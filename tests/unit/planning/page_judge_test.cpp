// SPDX-License-Identifier: Apache-2.0
//
// The judge against one good page and the same page with each fault.
#include "support/page_judge.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace banxin::testing {
namespace {

using Json = nlohmann::json;

constexpr int lead = 0, right = 1, left = 2, low = 3;  // places in `stories`

Json lines_of_text(int count, double width) {
    Json lines = Json::array();
    for (int i = 0; i < count; ++i) {
        lines.push_back({"江上渡口老船工说水深了呢", 0, false, width});
    }
    return lines;
}

Json story(int rank, Json cells, Json headline, double title_pt, Json leg) {
    const int lines = leg[3];
    return {{"priority", rank},
            {"filler", false},
            {"cells", std::move(cells)},
            {"headline", {{"rect", std::move(headline)}, {"pt", title_pt}}},
            {"pictures", Json::array()},
            {"legs", Json::array({std::move(leg)})},
            {"leg_chars", 13},
            {"text", lines_of_text(lines, 13)}};
}

/// Four columns of 13 em and 40 lines; a masthead over a lead with a picture, one story at its
/// right, one below it, and one that reaches around the elbow of that at the right.
Json good_page() {
    Json page{
        {"page",
         {{"number", 1}, {"cols", 4}, {"col_chars", 13}, {"gutter_chars", 1}, {"lines", 40}}}};
    page["blocks"] = Json::array({{{"kind", "masthead"}, {"cells", {0, 0, 4, 9}}}});
    page["stories"] = Json::array({
        story(1, {{0, 10, 3, 15}}, {0, 10, 41, 5}, 48, {0, 15, 13, 9}),
        story(2, {{3, 10, 1, 20}}, {42, 17, 13, 4}, 34, {42, 21, 13, 8}),
        story(3, {{0, 25, 2, 16}}, {0, 25, 27, 4}, 30, {0, 29, 13, 11}),
        story(4, {{2, 25, 1, 5}, {2, 30, 2, 11}}, {28, 31, 27, 4}, 26, {28, 35, 13, 5}),
    });
    page["stories"][lead]["pictures"].push_back({{"rect", {14, 15, 27, 9}}});
    return page;
}

PageJudgement judged(const Json& page) {
    return judge_pages(Json{{"pages", {page}}}.dump()).front();
}

TEST(PageJudge, FindsNothingOnGoodPage) {
    const PageJudgement page = judged(good_page());
    EXPECT_EQ(page.number, 1);
    EXPECT_TRUE(page.filled());
    EXPECT_TRUE(page.clean());
    EXPECT_EQ(page.fill, 1);
    EXPECT_EQ(page.lines, 33);
    EXPECT_EQ(page.elbows, 1);
    EXPECT_EQ(page.order, 1);
    // The gutter before the third column is open for 20 of 31 lines, which costs a little.
    EXPECT_NEAR(page.longest_gutter, 20.0 / 31, 1e-9);
    EXPECT_EQ(page.score, 99.4);
}

struct Spoilt {
    std::string name;
    int PageJudgement::*count;
    int expected;
    std::function<void(Json&)> spoil;  ///< Given the stories of the good page.
};

class PageJudgeFault : public ::testing::TestWithParam<Spoilt> {};

TEST_P(PageJudgeFault, IsFound) {
    Json page = good_page();
    GetParam().spoil(page["stories"]);
    const PageJudgement found = judged(page);
    EXPECT_EQ(found.*GetParam().count, GetParam().expected);
    EXPECT_FALSE(found.clean());
    EXPECT_LT(found.score, judged(good_page()).score);
}

const std::vector<Spoilt> spoilt{
    {"Holes", &PageJudgement::holes, 2, [](Json& s) { s[low]["cells"][1][3] = 10; }},
    {"Overlaps", &PageJudgement::overlaps, 15, [](Json& s) { s[lead]["cells"][0][2] = 4; }},
    {"Overset",
     &PageJudgement::overset,
     1,
     [](Json& s) {
         s[lead]["text"].push_back({"江", 0, true, 1});
     }},
    {"Underset", &PageJudgement::underset, 3, [](Json& s) { s[right]["legs"][0][3] = 11; }},
    {"Butting", &PageJudgement::butting, 1, [](Json& s) { s[right]["headline"]["rect"][1] = 10; }},
    {"ThroughGutter",
     &PageJudgement::through_gutters,
     1,
     [](Json& s) {
         s[lead]["cells"] = {{0, 10, 2, 15}};
         s[right]["cells"] = {{2, 10, 2, 20}};
         s[low]["cells"] = {{2, 30, 2, 11}};
     }},
    {"ThroughBreak",
     &PageJudgement::through_breaks,
     1,
     [](Json& s) {
         s[right]["cells"] = {{3, 10, 1, 15}};
         s[low]["cells"] = {{2, 25, 2, 16}};
     }},
    {"TouchingPictures",
     &PageJudgement::touching_pictures,
     1,
     [](Json& s) {
         s[left]["pictures"] = {{{"rect", {0, 25, 27, 9}}}};
     }},
    {"WrongOrder",
     &PageJudgement::wrong_order,
     1,
     [](Json& s) {
         s[lead]["priority"] = 4;
         s[right]["priority"] = 1;
         s[low]["priority"] = 2;
     }},
    {"SizeInversions",
     &PageJudgement::size_inversions,
     1,
     [](Json& s) { s[low]["headline"]["pt"] = 31; }},
    {"LeadOutOfCorner",
     &PageJudgement::lead_out_of_corner,
     1,
     [](Json& s) { s[low]["priority"] = 0; }},
    {"ShortLegs",
     &PageJudgement::short_legs,
     1,
     [](Json& s) {
         s[low]["legs"][0][3] = 4;
         s[low]["text"] = lines_of_text(4, 13);
     }},
    {"TallLegs",
     &PageJudgement::tall_legs,
     1,
     [](Json& s) {
         s[right]["legs"][0][3] = 56;
         s[right]["text"] = lines_of_text(56, 13);
     }},
};

INSTANTIATE_TEST_SUITE_P(, PageJudgeFault, ::testing::ValuesIn(spoilt), [](const auto& tested) {
    return tested.param.name;
});

TEST(PageJudge, HasTestForEachFault) {
    for (const PageFault& fault : page_faults) {
        EXPECT_EQ(std::ranges::count(spoilt, fault.count, &Spoilt::count), 1) << fault.name;
    }
}

TEST(PageJudge, CountsPointsWhereFourStoriesMeet) {
    Json page = good_page();
    page["stories"][lead]["cells"] = {{0, 10, 2, 15}};
    page["stories"][right]["cells"] = {{2, 10, 2, 15}};
    page["stories"][low]["cells"] = {{2, 25, 2, 16}};
    EXPECT_EQ(judged(page).crosses, 1);
    EXPECT_EQ(judged(good_page()).crosses, 0);
}

TEST(PageJudge, TellsWideAndFullLinesFromGoodOnes) {
    Json page = good_page();
    Json& text = page["stories"][lead]["text"];
    text[0][3] = 12.0;                                         // eleven gaps of 9 % of an em
    text[1][3] = 11.0;                                         // of 18 %
    text[2] = {"江上渡口，老船工说，水深了", 0, false, 13.5};  // its marks can give that
    text[3] = {"江上渡口老船工说水深了呢的一", 0, false, 14};  // nothing in it can
    text[4] = {"江", 0, true, 1};
    const PageJudgement found = judged(page);
    EXPECT_EQ(found.stretched_lines, 2);
    EXPECT_EQ(found.gaping_lines, 1);
    EXPECT_EQ(found.squeezed_lines, 2);
    EXPECT_EQ(found.too_full_lines, 1);
    EXPECT_EQ(found.lonely_characters, 1);
    EXPECT_TRUE(found.clean());
}

TEST(PageJudge, ThingsBetweenStoriesTakeCellsAndNothingElse) {
    Json page = good_page();
    Json& filler = page["stories"][low];
    filler["filler"] = true;
    filler["legs"] = Json::array();
    filler["text"] = Json::array();
    filler["headline"]["pt"] = 90;
    const PageJudgement found = judged(page);
    EXPECT_EQ(found.fillers, 1);
    EXPECT_TRUE(found.clean());
    EXPECT_EQ(found.score, judged(good_page()).score - 3);
}

TEST(PageJudge, AdvertAtFootEndsThePageForStories) {
    Json page = good_page();
    page["blocks"].push_back({{"kind", "ad"}, {"cells", {2, 36, 2, 5}}});
    EXPECT_EQ(judged(page).overlaps, 10);
    page["stories"][low]["cells"][1][3] = 6;
    EXPECT_TRUE(judged(page).filled());
}

}  // namespace
}  // namespace banxin::testing
