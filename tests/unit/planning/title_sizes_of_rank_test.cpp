// SPDX-License-Identifier: Apache-2.0
#include "planning/title_sizes_of_rank.hpp"

#include "support/trial_paper.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace banxin::testing {
namespace {

class TitleSizesOfRank : public ::testing::TestWithParam<std::string> {
  protected:
    [[nodiscard]] std::vector<Length> sizes(int place) const {
        const StyleSheet& styles = paper_.issue().paper.styles;
        return title_sizes_of_rank(paper_.format(), styles, styles.stories.at("news"), place);
    }
    TrialPaper paper_{GetParam()};
};

TEST_P(TitleSizesOfRank, AreOnTheLadderTheLargestFirst) {
    const std::vector<Length>& ladder = paper_.issue().paper.styles.ladder;
    for (int place = 0; place < 12; ++place) {
        const std::vector<Length> of_place = sizes(place);
        ASSERT_FALSE(of_place.empty());
        EXPECT_TRUE(std::ranges::is_sorted(of_place, std::greater{}));
        EXPECT_EQ(std::ranges::adjacent_find(of_place), of_place.end());
        for (const Length size : of_place) {
            EXPECT_NE(std::ranges::find(ladder, size), ladder.end()) << size.to_pt();
        }
    }
}

TEST_P(TitleSizesOfRank, FallFromPlaceToPlace) {
    for (int place = 1; place < 12; ++place) {
        EXPECT_LE(sizes(place).front(), sizes(place - 1).front()) << place;
        EXPECT_LE(sizes(place).back(), sizes(place - 1).back()) << place;
    }
    // The lead stands out: at most its smallest size is the largest of the next.
    EXPECT_LE(sizes(1).front(), sizes(0).back());
    EXPECT_LT(sizes(7).front(), sizes(0).back());
}

TEST_P(TitleSizesOfRank, AreThoseOfTheStyleIfItSaysSo) {
    const StyleSheet& styles = paper_.issue().paper.styles;
    StoryStyle style = styles.stories.at("news");
    style.title.size = Length::from_pt(33);
    EXPECT_EQ(title_sizes_of_rank(paper_.format(), styles, style, 0),
              std::vector{Length::from_pt(33)});
}

TEST_P(TitleSizesOfRank, EndWithTheLadder) {
    StyleSheet styles = paper_.issue().paper.styles;
    styles.ladder.resize(3);
    const std::vector<Length> last =
        title_sizes_of_rank(paper_.format(), styles, styles.stories.at("news"), 11);
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last.front(), styles.ladder.back());
}

INSTANTIATE_TEST_SUITE_P(,
                         TitleSizesOfRank,
                         ::testing::ValuesIn(formats_of_plans()),
                         [](const auto& tested) {
                             std::string name = tested.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace banxin::testing
