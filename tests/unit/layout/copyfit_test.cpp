// SPDX-License-Identifier: Apache-2.0
#include "layout/copyfit.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace banxin {
namespace {

/// A story in three legs below a headline, with a picture across two of them. Its text takes
/// `natural` lines and no other number.
FitQuestion story(int natural, int room) {
    FitQuestion question;
    question.range.least_air = -1;
    question.range.most_air = 4;
    question.range.least_crop = -3;
    question.range.most_crop = 3;
    question.range.short_lines = 1;
    const auto room_of = [room](const FitSetting& setting) {
        return room - 3 * setting.air - 2 * setting.crop - setting.filler;
    };
    question.room = [room_of](const FitSetting& setting) { return room_of(setting); };
    question.need = [natural](const FitSetting& setting) {
        return natural + 2.0 * setting.subheads + (setting.byline ? 1 : 0);
    };
    question.flow = [=](const FitSetting& setting) -> std::optional<FitTrial> {
        const int need = natural + 2 * setting.subheads + (setting.byline ? 1 : 0);
        const int has = room_of(setting);
        if (need > has) {
            return std::nullopt;
        }
        return FitTrial{cost_of_empty(has - need, 1), need, has};
    };
    return question;
}

TEST(Copyfit, LeavesAStoryAloneThatFits) {
    const auto answer = best_fit(story(90, 90));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->setting, FitSetting{});
    EXPECT_EQ(answer->cost, 0);
}

TEST(Copyfit, TakesTheCheapestOfAirAndPicture) {
    // Three lines too many: one line of headline air is cheaper than three of picture and one less.
    const auto three = best_fit(story(87, 90));
    ASSERT_TRUE(three);
    EXPECT_EQ(three->setting.air, 1);
    EXPECT_EQ(three->setting.crop, 0);
    const auto two = best_fit(story(88, 90));
    EXPECT_EQ(two->setting.crop, 1);
}

TEST(Copyfit, CombinesTwoLeversForWhatNeitherCanDo) {
    const auto answer = best_fit(story(85, 90));
    ASSERT_TRUE(answer);
    EXPECT_EQ(3 * answer->setting.air + 2 * answer->setting.crop, 5);
    EXPECT_EQ(answer->trial.used, answer->trial.room);
}

TEST(Copyfit, KeepsWithinItsLimits) {
    FitQuestion question = story(70, 90);
    const auto answer = best_fit(question);
    ASSERT_TRUE(answer);
    EXPECT_LE(answer->setting.air, 4);
    EXPECT_LE(answer->setting.crop, 3);
    EXPECT_GT(answer->trial.room, answer->trial.used);  // and the rest is left empty
}

TEST(Copyfit, PrintsOptionalSubheadsBeforeItLeavesAHole) {
    FitQuestion question = story(68, 90);
    question.range.subheads = 2;
    const auto answer = best_fit(question);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->setting.subheads, 2);
    EXPECT_EQ(answer->trial.used, answer->trial.room);
}

TEST(Copyfit, GivesNothingForATextThatIsTooLong) {
    EXPECT_FALSE(best_fit(story(120, 90)));
}

TEST(Copyfit, TellsWhatItDid) {
    FitSetting setting;
    setting.air = 2;
    setting.crop = -1;
    setting.byline = true;
    const auto steps = steps_of(setting);
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].lever, FitStep::Lever::Air);
    EXPECT_EQ(steps[0].amount, 2);
    EXPECT_EQ(steps[1].amount, -1);
    double sum = 0;
    for (const FitStep& step : steps) {
        sum += step.cost;
    }
    EXPECT_DOUBLE_EQ(cost_of(setting), sum);
}

}  // namespace
}  // namespace banxin
