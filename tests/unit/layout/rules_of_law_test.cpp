// SPDX-License-Identifier: Apache-2.0
#include "made_page.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

using namespace literals;

std::vector<Diagnostic> findings_in(MakeupRule rule, Issue issue, const Document& document = {}) {
    for (const MakeupRuleRow& row : makeup_rules) {
        issue.paper.rules.set(row.rule, row.rule == rule ? row.usual : RuleLevel::Off);
    }
    Report report;
    check_makeup(issue, document, {}, report);
    return report.diagnostics();
}

Group text_in(const char* label, Length size, const char* text, Point at = {}) {
    GlyphRun run;
    run.size = size;
    run.text = text;
    run.glyphs = {{1, at}, {2, {at.x + size / 2, at.y}}};
    return {label, {}, {Group{"", {}, {run}, {}}}, {"issue.yaml", 9, 5}};
}

Page page_of(int number, std::vector<Group> groups) {
    return {number, "要闻", {390_mm, 546_mm}, std::move(groups)};
}

TEST(Masthead, IsOnPageOne) {
    Issue issue = blank_issue();
    issue.pages = {PagePlan{}};
    issue.pages[0].number = 1;
    const auto found = findings_in(MakeupRule::Masthead, issue);
    ASSERT_EQ(told(found), "BX8002");
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].page, 1);
    issue.pages[0].items.push_back(MastheadItem{});
    EXPECT_EQ(told(findings_in(MakeupRule::Masthead, issue)), "");
}

TEST(MastheadName, IsTheLargestTextOfPageOne) {
    Document document;
    document.pages = {
        page_of(1, {text_in("masthead", 90_pt, "望江周报"), text_in("story lifts", 84_pt, "电梯")}),
        page_of(2, {text_in("story gas", 96_pt, "用气")})};
    EXPECT_EQ(told(findings_in(MakeupRule::MastheadName, blank_issue(), document)), "");

    document.pages[0].groups[1] = text_in("story lifts", 90_pt, "电梯");
    const auto found = findings_in(MakeupRule::MastheadName, blank_issue(), document);
    ASSERT_EQ(told(found), "BX8001 lifts");
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].page, 1);
    EXPECT_EQ(found[0].message.zh, "报名 90.0 磅，不是第 1 版最大的字：“电梯”有 90.0 磅（法定）");
}

TEST(Statements, NameWhatThePaperLacks) {
    Issue issue = blank_issue();
    EXPECT_EQ(told(findings_in(MakeupRule::Statements, issue)), "");
    issue.paper.price.clear();
    issue.paper.printer_address.clear();
    const auto found = findings_in(MakeupRule::Statements, issue);
    ASSERT_EQ(told(found), "BX8003");
    EXPECT_EQ(found[0].message.zh, "报纸资料缺法定的登载内容：定价、印刷单位地址");
    EXPECT_EQ(found[0].hints[0].en, "give price, printer: address in paper.yaml");
}

TEST(CnNumber, HasARegionAndASerialOfNewspapers) {
    const auto with_cn = [](const char* cn) {
        Issue issue = blank_issue();
        issue.paper.cn = cn;
        return told(findings_in(MakeupRule::CnNumber, issue));
    };
    EXPECT_EQ(with_cn("CN 50-0001"), "");
    EXPECT_EQ(with_cn("CN50-0999"), "");
    for (const char* wrong :
         {"CN 50-0000", "CN 50-1234", "CN 5-00011", "50-0001", "CN 50-001", "CN 50-00a1", "CN"}) {
        EXPECT_EQ(with_cn(wrong), "BX8004") << wrong;
    }
}

TEST(Issn, HasItsCheckDigit) {
    const auto with_issn = [](const char* issn) {
        Issue issue = blank_issue();
        issue.paper.issn = issn;
        return told(findings_in(MakeupRule::Issn, issue));
    };
    EXPECT_EQ(with_issn(""), "");
    EXPECT_EQ(with_issn("0317-8471"), "");       // the example of ISO 3297
    EXPECT_EQ(with_issn("ISSN 2434-561X"), "");  // with ten as its check digit
    for (const char* wrong : {"0317-8472", "03178471", "0317-847", "0X17-8471", "0317-84711"}) {
        EXPECT_EQ(with_issn(wrong), "BX8005") << wrong;
    }
}

TEST(Imprint, StandsOnSomePage) {
    Issue issue = blank_issue();
    issue.pages.resize(2);
    EXPECT_EQ(told(findings_in(MakeupRule::Imprint, issue)), "BX8006");
    issue.pages[1].items.emplace_back(ImprintItem{});
    EXPECT_EQ(told(findings_in(MakeupRule::Imprint, issue)), "");
}

TEST(Folio, IsInTheSamePlaceOnEveryPage) {
    Document document;
    document.pages = {page_of(1, {text_in("folio 1", 21_pt, "01", {360_mm, 25_mm})}),
                      page_of(2, {text_in("folio 2", 21_pt, "02", {20_mm, 25_mm})}),
                      page_of(3, {text_in("folio 3", 21_pt, "03", {359_mm, 25_mm})}),
                      page_of(4, {text_in("folio 4", 21_pt, "04", {20_mm, 25_mm})})};
    EXPECT_EQ(told(findings_in(MakeupRule::Folio, blank_issue(), document)), "");

    document.pages[2].groups[0] = text_in("folio 3", 21_pt, "03", {350_mm, 25_mm});
    document.pages[3].groups[0] = text_in("folio 4", 21_pt, "综合", {20_mm, 25_mm});
    const auto found = findings_in(MakeupRule::Folio, blank_issue(), document);
    ASSERT_EQ(told(found), "BX8010, BX8010");
    EXPECT_EQ(found[0].message.en,
              "the number of page 3 stands elsewhere than on the other pages (required by law)");
    EXPECT_EQ(found[1].message.en, "page 4 has no page number (required by law)");
}

}  // namespace
}  // namespace banxin::testing
