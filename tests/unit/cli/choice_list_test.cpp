// SPDX-License-Identifier: Apache-2.0
#include "cli/choice_list.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace banxin {
namespace {

using Asked = std::vector<ChoiceAsked>;

PlannedPage made_up(int number, int choices) {
    PlannedPage page{number, PlanState::Made, {}};
    page.choices.resize(static_cast<std::size_t>(choices));
    return page;
}

/// What is wrong with `asked` of `pages`, and the remedy.
std::string refused(const std::vector<PlannedPage>& pages, const Asked& asked) {
    const auto chosen = chosen_plans(pages, asked);
    if (chosen) {
        return "nothing";
    }
    const Diagnostic& finding = chosen.error().front();
    EXPECT_EQ(finding.code, "BX0005");
    EXPECT_EQ(finding.fault, Fault::CommandLine);
    return finding.message.zh + "；" + finding.hints.front().zh;
}

TEST(ParseChoices, ReadsOneChoiceOrAListByPage) {
    EXPECT_EQ(parse_choices("2"), (Asked{{0, 2}}));
    EXPECT_EQ(parse_choices("1:2"), (Asked{{1, 2}}));
    EXPECT_EQ(parse_choices("3:1,1:2"), (Asked{{3, 1}, {1, 2}}));
}

TEST(ParseChoices, RefusesWhatIsNone) {
    for (const char* text : {"",
                             "0",
                             "-1",
                             "x",
                             "1:",
                             ":1",
                             "1:0",
                             "1:2,",
                             "1:2,3",
                             "2,3",
                             "1:2:3",
                             "1:2,1:3",
                             " 1",
                             "1000"}) {
        EXPECT_FALSE(parse_choices(text)) << text;
    }
}

TEST(ChosenPlans, AreThoseAskedFor) {
    const std::vector<PlannedPage> pages{made_up(1, 3), {2, PlanState::Left, {}}, made_up(3, 1)};
    const auto chosen = chosen_plans(pages, {{3, 1}, {1, 2}});
    ASSERT_TRUE(chosen);
    ASSERT_EQ(chosen->size(), 2U);
    EXPECT_EQ((*chosen)[0].page, 3);
    EXPECT_EQ((*chosen)[0].choice, pages[2].choices.data());
    EXPECT_EQ((*chosen)[1].page, 1);
    EXPECT_EQ((*chosen)[1].choice, &pages[0].choices[1]);
}

TEST(ChosenPlans, NeedNoPageWhereOneWasMadeUp) {
    const std::vector<PlannedPage> pages{{1, PlanState::Left, {}}, made_up(2, 3)};
    const auto chosen = chosen_plans(pages, {{0, 3}});
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->front().page, 2);
    EXPECT_EQ(chosen->front().choice, &pages[1].choices[2]);
}

TEST(ChosenPlans, SayWhatThereIsToChoose) {
    EXPECT_EQ(refused({made_up(1, 3)}, {{0, 9}}),
              "--choose 9：第1版没有方案 9；第1版有方案 1 到 3");
    EXPECT_EQ(refused({made_up(1, 3), made_up(2, 2)}, {{0, 1}}),
              "--choose 1 没有说是哪一版，组了 2 版，要写成 1:1；"
              "第1版有方案 1 到 3，第2版有方案 1 到 2");
    EXPECT_EQ(refused({made_up(1, 3)}, {{4, 1}}),
              "--choose 4:1：第4版没有新组的方案；第1版有方案 1 到 3");
}

TEST(ChosenPlans, AreNoneOfPagesThatWereNotMadeUp) {
    PlannedPage kept = made_up(1, 1);
    kept.state = PlanState::Kept;
    EXPECT_EQ(refused({kept}, {{0, 1}}),
              "--choose 没有可选的：一版也没有重新组；已有版样的版，加 --anew 再组");
    EXPECT_EQ(refused({{1, PlanState::Missing, {}}}, {{0, 1}}),
              "--choose 没有可选的：一版也没有重新组；先照提示改稿件，再组版");
}

}  // namespace
}  // namespace banxin
