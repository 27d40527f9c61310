// SPDX-License-Identifier: Apache-2.0
#include "layout/box_border.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

const Rect frame{{20_mm, 30_mm}, {80_mm, 50_mm}};

std::vector<Mark> box_of(BoxBorder border, Length rule, int tint = 0) {
    std::vector<Mark> marks;
    put_box({rule, border, tint}, frame, marks);
    return marks;
}

TEST(BoxBorder, WithoutARuleThereIsOnlyTheTint) {
    const auto marks = box_of(BoxBorder::Wave, {}, 50);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(std::get<Area>(marks.front()).ink, black_tint(50));
}

TEST(BoxBorder, RulesFillTheCorners) {
    Length left = frame.right();
    for (const Mark& mark : box_of(BoxBorder::Plain, 2_pt)) {
        left = std::min(left, std::get<Rule>(mark).from.x);
    }
    EXPECT_EQ(left, frame.left() - 1_pt);
}

TEST(BoxBorder, DoubleHasAThinRuleInsideTheThickOne) {
    std::set<Length> thick, thin;
    for (const Mark& mark : box_of(BoxBorder::Double, 2_pt)) {
        const auto& rule = std::get<Rule>(mark);
        (rule.thickness == 2_pt ? thick : thin).insert(rule.from.y);
        EXPECT_TRUE(rule.thickness == 2_pt || rule.thickness == 0.5_pt);
    }
    EXPECT_LT(*thick.begin(), *thin.begin());
    EXPECT_LT(*thin.rbegin(), *thick.rbegin());
}

TEST(BoxBorder, DotsStandOnEveryCornerOnce) {
    std::vector<std::pair<Length, Length>> places;
    for (const Mark& mark : box_of(BoxBorder::Dotted, 1.5_pt)) {
        const auto& dot = std::get<Dot>(mark);
        places.emplace_back(dot.centre.x, dot.centre.y);
    }
    for (const Length x : {frame.left(), frame.right()}) {
        for (const Length y : {frame.top(), frame.bottom()}) {
            EXPECT_EQ(std::ranges::count(places, std::pair{x, y}), 1);
        }
    }
    const std::set<std::pair<Length, Length>> once{places.begin(), places.end()};
    EXPECT_EQ(once.size(), places.size());
}

TEST(BoxBorder, WavesAreWholeOnEverySide) {
    int waves = 0;
    for (const Mark& mark : box_of(BoxBorder::Wave, 0.6_pt)) {
        if (const auto* wave = std::get_if<Wave>(&mark)) {
            ++waves;
            const Length side = wave->to.x - wave->from.x + (wave->to.y - wave->from.y);
            const auto count = (side + wave->wavelength / 2) / wave->wavelength;
            EXPECT_NEAR(side.to_pt(), (wave->wavelength * count).to_pt(), 0.01);
        }
    }
    EXPECT_EQ(waves, 4);
}

}  // namespace
}  // namespace banxin
