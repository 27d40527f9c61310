// SPDX-License-Identifier: Apache-2.0
#include "typography/balanced_rows.hpp"

#include "support/test_composer.hpp"
#include "support/test_fonts.hpp"
#include "typography/build_items.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace banxin::testing {
namespace {

using namespace literals;

struct Asked {
    std::string title;
    int rows = 2;
    Length width = 1000_mm;
    std::vector<std::string> names = {};
};

/// The rows with | between them; empty if the title cannot be divided.
std::string divided(const Asked& asked) {
    const Composer composer = composer_with_names(asked.names);
    Report report;
    const LineItems title = build_items(
        in_one_style(composer, asked.title, style("hei", 700), 30_pt, {}), composer, report);
    const auto division = balanced_rows(title, asked.rows, asked.width, "zh-Hans");
    std::string text;
    if (division) {
        for (const BalancedRow& row : division->rows) {
            text += (text.empty() ? "" : "|") + row_text(title, row);
        }
    }
    return text;
}

TEST(BalancedRows, DividesWhereTheEditorLeftASpace) {
    EXPECT_EQ(divided({"一巷灯初上　满座读书声"}), "一巷灯初上|满座读书声");
    EXPECT_EQ(divided({"地面干了过道宽了 老摊主还在"}), "地面干了过道宽了|老摊主还在");
}

TEST(BalancedRows, LeavesWordsWhole) {
    EXPECT_EQ(divided({"规划专家走进产业园老街"}), "规划专家走进|产业园老街");
    EXPECT_EQ(divided({"本市图书馆今天重新开放"}), "本市图书馆|今天重新开放");
}

TEST(BalancedRows, PrefersTheShorterRowAbove) {
    EXPECT_EQ(divided({"我们今天上午，明天下午，后天晚上"}), "我们今天上午，|明天下午，后天晚上");
}

TEST(BalancedRows, KeepsANameOfThePaperWhole) {
    EXPECT_EQ(divided({"江小川江大川"}), "江小川|江大川");
    EXPECT_EQ(divided({.title = "江小川江大川", .names = {"江小川江大川"}}), "");
}

TEST(BalancedRows, TakesAWordOfOneCharacterForTheEndOfAnother) {
    EXPECT_EQ(divided({"规划专家走进荻湾产业园和缆桩街问诊老城更新旧厂房怎么改"}),
              "规划专家走进荻湾产业园|和缆桩街问诊老城更新旧厂房怎么改");
    EXPECT_EQ(divided({"长江边上缆桩街居民回家"}), "长江边上缆桩街|居民回家");
}

TEST(BalancedRows, KeepsANumberWithItsUnitAndADateTogether) {
    EXPECT_EQ(divided({"全区投资12.6亿元建设步道"}), "全区投资|12.6亿元建设步道");
    EXPECT_EQ(divided({"新桥11月27日通车"}), "新桥|11月27日通车");
}

TEST(BalancedRows, DoesNotDivideALatinWord) {
    EXPECT_EQ(divided({"internationalization"}), "");
}

TEST(BalancedRows, StartsNoRowWithAMarkOrAParticle) {
    EXPECT_EQ(divided({"夜晚来临，江水流淌"}), "夜晚来临，|江水流淌");
    EXPECT_EQ(divided({"冬天里的温暖"}).find("|的"), std::string::npos);
}

TEST(BalancedRows, LeavesWhatIsCountedWithItsNumber) {
    EXPECT_EQ(divided({"山里小学今天上了一堂浮力课孩子都没上够"}),
              "山里小学今天上了|一堂浮力课孩子都没上够");
}

TEST(BalancedRows, LeavesNoCharacterAlone) {
    EXPECT_EQ(divided({"灯　图书馆　晚上开放"}), "灯　图书馆|晚上开放");
    EXPECT_EQ(divided({"江 水"}), "");
}

TEST(BalancedRows, DividesIntoThree) {
    EXPECT_EQ(divided({.title = "春江水暖 夏夜风凉 秋山月明", .rows = 3}),
              "春江水暖|夏夜风凉|秋山月明");
}

TEST(BalancedRows, KeepsToTheWidth) {
    EXPECT_EQ(divided({.title = "春江水暖 夏夜风凉", .width = 120_pt}), "春江水暖|夏夜风凉");
    EXPECT_EQ(divided({.title = "春江水暖 夏夜风凉", .width = 119_pt}), "");
}

TEST(BalancedRows, CountsNoBlankHalfOfAMarkAtTheEdge) {
    const Composer& composer = test_composer();
    Report report;
    const LineItems title = build_items(
        in_one_style(composer, "“春江水暖。", style("hei", 700), 30_pt, {}), composer, report);
    const auto division = balanced_rows(title, 1, 1000_mm, "zh-Hans");
    ASSERT_TRUE(division);
    EXPECT_EQ(division->widest, 150_pt);
}

}  // namespace
}  // namespace banxin::testing
