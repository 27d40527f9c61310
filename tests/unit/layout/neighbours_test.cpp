// SPDX-License-Identifier: Apache-2.0
#include "layout/neighbours.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

StoryRecord story(const char* id, Span lines) {
    StoryRecord made;
    made.id = id;
    made.shape.rects = {{{1, 3}, lines}};
    made.leg_count = 3;
    return made;
}

PageRecord page(int over, int air_below) {
    PageRecord record;
    record.stories = {story("gas", {1, 20}), story("lost", {22, 40})};
    record.stories[0].receipt.over = over;
    record.stories[1].receipt.steps = {{FitStep::Lever::Air, air_below, 0}};
    return record;
}

std::string found(const PageRecord& record) {
    Report report;
    suggest_givers(record, report);
    return report.diagnostics().empty() ? "" : report.diagnostics().front().message.en;
}

TEST(Neighbours, NameTheStoryBelowThatHasWhiteToSpare) {
    EXPECT_EQ(found(page(4, 2)),
              "\"lost\" below can give way: \"gas\" fits if their edge moves "
              "down by 2 lines");
}

TEST(Neighbours, AreNotNamedIfTheyCannotGiveEnough) {
    EXPECT_EQ(found(page(4, 1)), "");
    EXPECT_EQ(found(page(0, 2)), "");
}

TEST(Neighbours, MustStandRightBelow) {
    PageRecord record = page(4, 2);
    record.stories[1].shape.rects = {{{1, 2}, {22, 40}}};
    EXPECT_EQ(found(record), "");
}

}  // namespace
}  // namespace banxin
