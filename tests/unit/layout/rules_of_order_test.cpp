// SPDX-License-Identifier: Apache-2.0
#include "made_page.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

using namespace literals;

StoryRecord titled(const char* id, Span columns, Span lines, int rank, Length size) {
    StoryRecord story = set_story(id, columns, lines, 6, rank);
    story.headline->size = size;
    return story;
}

TEST(HeadlineOrder, GivesTheBetterRankTheLargerTitle) {
    const StoryRecord lead = titled("lead", {1, 3}, {1, 40}, 1, 30_pt);
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineOrder,
                               {lead, titled("gas", {4, 5}, {1, 40}, 2, 34_pt)})),
              "BX7038 lead");
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineOrder,
                               {lead, titled("gas", {4, 5}, {1, 40}, 2, 30_pt)})),
              "");
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineOrder,
                               {lead, titled("gas", {4, 5}, {1, 40}, 1, 34_pt)})),
              "");
}

TEST(HeadlineOrder, SaysBothSizes) {
    const auto found = findings_on(
        MakeupRule::HeadlineOrder,
        {titled("lead", {1, 3}, {1, 40}, 1, 30_pt), titled("gas", {4, 5}, {1, 40}, 2, 34_pt)});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].message.zh,
              "主次不分：“lead”（rank 1）的标题 30 磅，小于“gas”（rank 2）的 34 "
              "磅（第2版第1–3栏第1–6行）");
}

TEST(HeadlineOrder, PutsTwoRanksBetterNoQuarterOfAPageLower) {
    const StoryRecord small = framed("small", {1, 5}, {1, 40}, 4);
    EXPECT_EQ(
        told(findings_on(MakeupRule::HeadlineOrder, {small, framed("big", {1, 5}, {42, 99}, 2)})),
        "BX7038 big");
    EXPECT_EQ(
        told(findings_on(MakeupRule::HeadlineOrder, {small, framed("big", {1, 5}, {42, 99}, 3)})),
        "");
    EXPECT_EQ(
        told(findings_on(MakeupRule::HeadlineOrder, {small, framed("big", {1, 5}, {30, 99}, 2)})),
        "");
}

TEST(HeadlineOrder, LeavesOutWhatStandsBesideTheMasthead) {
    EXPECT_EQ(
        told(findings_on(MakeupRule::HeadlineOrder,
                         {framed("ear", {4, 5}, {1, 16}, 7), framed("big", {1, 5}, {60, 99}, 2)},
                         {block("masthead", "", {1, 3}, {1, 16})})),
        "");
}

TEST(LeadCorner, IsBelowTheMastheadToo) {
    const BlockRecord masthead = block("masthead", "", {1, 5}, {1, 16});
    const StoryRecord other = framed("gas", {4, 5}, {18, 60});
    EXPECT_EQ(
        told(findings_on(
            MakeupRule::LeadCorner, {framed("lead", {1, 3}, {18, 60}, 1), other}, {masthead})),
        "");
    EXPECT_EQ(told(findings_on(
                  MakeupRule::LeadCorner,
                  {framed("lead", {1, 3}, {40, 60}, 1), framed("walk", {1, 3}, {18, 38}), other},
                  {masthead})),
              "BX7039 lead");
}

TEST(LeadCorner, MayBeHeldByThePictureOfTheLead) {
    StoryRecord lead = framed("lead", {1, 3}, {30, 60}, 1);
    const StoryRecord other = framed("gas", {4, 5}, {1, 60});
    EXPECT_EQ(told(findings_on(MakeupRule::LeadCorner, {lead, other})), "BX7039 lead");
    lead.insets.push_back({"photo", "lead.jpg", cells({1, 3}, {1, 28}), 0, {}, {}});
    EXPECT_EQ(told(findings_on(MakeupRule::LeadCorner, {lead, other})), "");
}

TEST(LeadCorner, IsNobodysWhereNoneLeads) {
    EXPECT_EQ(told(findings_on(MakeupRule::LeadCorner,
                               {framed("a", {2, 3}, {20, 60}), framed("b", {2, 3}, {62, 99})})),
              "");
}

}  // namespace
}  // namespace banxin::testing
