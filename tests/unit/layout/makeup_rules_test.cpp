// SPDX-License-Identifier: Apache-2.0
#include "layout/makeup_rules.hpp"

#include "made_page.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

Report checked(RuleLevel level) {
    Issue issue = blank_issue();
    for (const MakeupRuleRow& row : makeup_rules) {
        issue.paper.rules.set(row.rule, RuleLevel::Off);
    }
    issue.paper.rules.set(MakeupRule::Butting, level);
    PagePlan page;
    page.number = 1;
    issue.pages.push_back(page);
    Report report;
    check_makeup(issue,
                 {},
                 {{1,
                   "要闻",
                   {},
                   {set_story("walk", {1, 2}, {10, 50}, 8), set_story("gas", {3, 5}, {8, 50}, 6)}}},
                 report);
    return report;
}

TEST(MakeupRules, AreAsStrictAsThePaperSays) {
    EXPECT_TRUE(checked(RuleLevel::Off).diagnostics().empty());
    EXPECT_EQ(checked(RuleLevel::Warn).diagnostics().front().severity, Severity::Warning);
    EXPECT_EQ(checked(RuleLevel::Error).diagnostics().front().severity, Severity::Error);
}

TEST(MakeupRules, SayWhereAndWhatHelps) {
    const Diagnostic finding = checked(RuleLevel::Warn).diagnostics().front();
    EXPECT_EQ(finding.message.zh, "碰题：“walk”和“gas”的标题左右并排（第1版第1–5栏第8–17行）");
    EXPECT_EQ(finding.message.en,
              "butting headlines: those of \"walk\" and \"gas\" stand side by side (page 1, "
              "columns 1–5, lines 8–17)");
    EXPECT_EQ(finding.page, 1);
    EXPECT_EQ(finding.story, "gas");
    EXPECT_EQ(finding.place, cells({1, 5}, {8, 17}));
    EXPECT_EQ(finding.hints.size(), 1U);
}

TEST(MakeupRules, AreListedInTheOrderOfTheirEnum) {
    for (std::size_t i = 0; i < makeup_rules.size(); ++i) {
        EXPECT_EQ(static_cast<std::size_t>(makeup_rules[i].rule), i) << makeup_rules[i].name;
    }
}

TEST(MakeupRules, AreErrorsOnlyWhereTheLawIs) {
    for (const MakeupRuleRow& row : makeup_rules) {
        EXPECT_TRUE(row.usual != RuleLevel::Error || row.code.starts_with("BX8")) << row.name;
    }
}

}  // namespace
}  // namespace banxin::testing
