// SPDX-License-Identifier: Apache-2.0
#include "cli/findings.hpp"

#include "cli/remedies.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

Diagnostic at(Diagnostic finding, int page, int line) {
    finding.page = page;
    finding.where = {"issue.yaml", line, 3};
    return finding;
}

const Message words{"话", "words"};

std::string codes(const Diagnostics& findings) {
    std::string all;
    for (const Diagnostic& finding : findings) {
        all += (all.empty() ? "" : " ") + finding.code;
    }
    return all;
}

TEST(Findings, AreSortedByPageThenPlace) {
    EXPECT_EQ(codes(sorted_by_place({at(error("BX7001", {}, words), 2, 5),
                                     at(error("BX7002", {}, words), 1, 9),
                                     at(error("BX7003", {}, words), 1, 7),
                                     at(error("BX2001", {}, words), 0, 20)})),
              "BX2001 BX7003 BX7002 BX7001");
}

TEST(Findings, OfTheLawCanBeMadeErrorsByThemselves) {
    const Diagnostics findings{warning("BX8002", {}, words), warning("BX7002", {}, words)};
    EXPECT_EQ(form_faults(findings), 1);
    const Diagnostics made = made_strict(findings, form_codes);
    EXPECT_EQ(made[0].severity, Severity::Error);
    EXPECT_EQ(made[1].severity, Severity::Warning);
    EXPECT_EQ(count_of(Severity::Error, made_strict(findings, {})), 2);
}

TEST(Findings, OfNoPlaceGiveWayToWhatIsWrongWithThePartItself) {
    const Diagnostic unmarked = at(error("BX8008", {}, words), 1, 12);
    const Diagnostic no_place = at(error("BX7022", {}, words), 1, 12);
    const Diagnostic elsewhere = at(error("BX7022", {}, words), 1, 13);
    EXPECT_EQ(codes(without_consequences({unmarked, no_place, elsewhere})), "BX8008 BX7022");
    EXPECT_EQ(codes(without_consequences({no_place})), "BX7022");
    const Diagnostic warned = at(warning("BX2030", {}, words), 1, 12);
    EXPECT_EQ(codes(without_consequences({warned, no_place})), "BX2030 BX7022");
}

TEST(Findings, WithoutARemedyHaveThatOfTheirCode) {
    Diagnostic own = error("BX1003", {}, words);
    own.hints.push_back({"自己的", "its own"});
    const Diagnostics findings = with_remedies({own, error("BX1003", {}, words)});
    ASSERT_EQ(findings[0].hints.size(), 1U);
    EXPECT_EQ(findings[0].hints[0].zh, "自己的");
    ASSERT_EQ(findings[1].hints.size(), 1U);
    EXPECT_FALSE(findings[1].hints[0].zh.ends_with("。"));
    EXPECT_FALSE(findings[1].hints[0].en.ends_with("."));
}

TEST(Findings, AreShownWithoutWhatSteersATerminalAndHaveAnEnd) {
    EXPECT_EQ(fit_to_show("甲\x1b[2J"), "甲\\u{1B}[2J");
    EXPECT_LT(fit_to_show(std::string(5000, 'x')).size(), 500U);
}

}  // namespace
}  // namespace banxin
