// SPDX-License-Identifier: Apache-2.0
#include "preflight/preflight_facts.hpp"

#include "good_file.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

using namespace literals;

/// `rules` and `pdf`, asked of a worker that is no process of its own.
PreflightReport told_by_worker(const std::string& pdf, const PressRules& rules) {
    const auto facts = Facts::unpacked(preflight_facts(preflight_question(pdf, rules)).packed());
    return report_in(facts.value_or(Facts{}));
}

void expect_same(const PreflightReport& a, const PreflightReport& b) {
    EXPECT_EQ(a.readable, b.readable);
    ASSERT_EQ(a.findings.size(), b.findings.size());
    for (std::size_t i = 0; i < a.findings.size(); ++i) {
        EXPECT_EQ(a.findings[i].rule, b.findings[i].rule);
        EXPECT_EQ(a.findings[i].severity, b.findings[i].severity);
        EXPECT_EQ(a.findings[i].page, b.findings[i].page);
        EXPECT_EQ(a.findings[i].place, b.findings[i].place);
        EXPECT_EQ(a.findings[i].object, b.findings[i].object);
        EXPECT_EQ(a.findings[i].message, b.findings[i].message);
        EXPECT_EQ(a.findings[i].remedy, b.findings[i].remedy);
        EXPECT_EQ(a.findings[i].times, b.findings[i].times);
    }
    EXPECT_EQ(a.facts.version, b.facts.version);
    EXPECT_EQ(a.facts.claim, b.facts.claim);
    EXPECT_EQ(a.facts.condition, b.facts.condition);
    EXPECT_EQ(a.facts.judged_by, b.facts.judged_by);
    EXPECT_EQ(a.facts.fonts, b.facts.fonts);
    ASSERT_EQ(a.facts.pages.size(), b.facts.pages.size());
    for (std::size_t i = 0; i < a.facts.pages.size(); ++i) {
        EXPECT_EQ(a.facts.pages[i].media, b.facts.pages[i].media);
        EXPECT_EQ(a.facts.pages[i].trim, b.facts.pages[i].trim);
        EXPECT_EQ(a.facts.pages[i].inks, b.facts.pages[i].inks);
        EXPECT_EQ(a.facts.pages[i].most_ink, b.facts.pages[i].most_ink);
        EXPECT_EQ(a.facts.pages[i].pictures, b.facts.pages[i].pictures);
    }
}

TEST(PreflightFacts, AWorkerTellsWhatPreflightFinds) {
    const std::string pdf = GoodFile{PdfStandard::X1a2001}.bytes();
    PressRules strict;
    strict.standard = PdfStandard::X4;
    strict.total_ink = 1;
    strict.trim = Size{1_mm, 1_mm};
    strict.colour_pages = std::vector{7};
    strict.least_resolution = 5000;
    strict.spots = {"PANTONE 485 C"};
    for (const PressRules& rules : {PressRules{}, strict}) {
        const PreflightReport direct = preflight(pdf, rules);
        expect_same(told_by_worker(pdf, rules), direct);
    }
    EXPECT_GT(preflight(pdf, strict).findings.size(), 2U);
}

TEST(PreflightFacts, AnAnswerThatIsNoneIsAReportThatCannotBeRead) {
    EXPECT_FALSE(report_in(Facts{}).readable);
    EXPECT_FALSE(told_by_worker("not a PDF", {}).readable);
}

}  // namespace
}  // namespace banxin::testing
