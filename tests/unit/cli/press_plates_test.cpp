// SPDX-License-Identifier: Apache-2.0
#include "cli/press_plates.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

constexpr int most = 2396;

PageFacts page_with(int number, double cyan, double share_over) {
    using namespace literals;
    return {number,
            {{{"Cyan", cyan}, {"Magenta", 0}, {"Yellow", 0}, {"Black", 120.4}, {"Gold", 5}},
             most,
             {123_mm, 45_mm},
             share_over}};
}

TEST(PressPlates, NamePagesThatShouldBeBlackAndAreNot) {
    Plant plant;
    const PageFacts black{2, {{{"Cyan", 0}, {"Black", 100}}, 1000, {}, 0}};
    EXPECT_TRUE(check_plates({page_with(1, 10, 0), black}, plant).empty());
    plant.colour_pages = {1};
    EXPECT_TRUE(check_plates({page_with(1, 10, 0), black}, plant).empty());
    const Diagnostics errors = check_plates({page_with(1, 10, 0), page_with(2, 10, 0)}, plant);
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors.front().code, "BX6110");
    EXPECT_EQ(errors.front().page, 2);
}

TEST(PressPlates, NamePagesWithMoreInkThanThePlantTakes) {
    PageFacts heavy = page_with(3, 10, 0.001);
    heavy.plates.most_ink = 2404;
    const Diagnostics errors = check_plates({page_with(1, 10, 0), heavy}, Plant{});
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors.front().code, "BX6111");
    EXPECT_EQ(errors.front().page, 3);
    EXPECT_TRUE(errors.front().place);
    EXPECT_NE(errors.front().message.zh.find("240.4%"), std::string::npos);
}

TEST(PressPlates, TellOneLineAPage) {
    const Plant plant;
    EXPECT_EQ(plates_text({page_with(1, 47, 0)}, plant, Language::Chinese),
              "第1版 总墨量最多 240%（左起 123 mm，上起 45 mm；印厂上限 240%）；"
              "青 4.7% 品 0.0% 黄 0.0% 黑 12.0% Gold 0.5%\n");
    EXPECT_EQ(plates_text({page_with(2, 0, 0.00001)}, plant, Language::English),
              "page 2: 240 % ink at most (123 mm from the left, 45 mm from the top; the plant's "
              "limit is 240 %); C 0.0 % M 0.0 % Y 0.0 % K 12.0 % Gold 0.5 %; less than 0.01 % of "
              "the page is over the limit\n");
    EXPECT_NE(plates_text({page_with(3, 0, 0.0123)}, plant, Language::Chinese)
                  .find("；超过上限的占 1.23%\n"),
              std::string::npos);
}

}  // namespace
}  // namespace banxin
