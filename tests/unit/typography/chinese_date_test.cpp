// SPDX-License-Identifier: Apache-2.0
#include "typography/chinese_date.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(ChineseDate, WritesDateAndWeekday) {
    EXPECT_EQ(civil_date({2026, 11, 27}), "2026年11月27日");
    EXPECT_EQ(weekday({2026, 11, 27}), "星期五");
    EXPECT_EQ(weekday({2026, 11, 29}), "星期日");
}

TEST(ChineseDate, WritesTheLunarDateWithItsYear) {
    EXPECT_EQ(lunar_date({2026, 11, 23}), "丙午年十月十五");
    EXPECT_EQ(lunar_date({2022, 5, 13}), "壬寅年四月十三");
    EXPECT_EQ(lunar_date({2026, 2, 17}), "丙午年正月初一");
}

TEST(ChineseDate, MarksALeapMonth) {
    EXPECT_EQ(lunar_date({2033, 12, 25}), "癸丑年闰十一月初四");
}

}  // namespace
}  // namespace banxin
