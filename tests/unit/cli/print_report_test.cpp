// SPDX-License-Identifier: Apache-2.0
#include "cli/print_report.hpp"

#include "cli/findings.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

Diagnostic overset() {
    auto finding = error("BX7001",
                         {"issue.yaml", 3, 9, 5},
                         {"“步道” 多出 128 字", "\"步道\" is overset by 128 characters"});
    finding.hints.push_back({"压掉 128 字", "cut 128 characters"});
    finding.page = 1;
    return finding;
}

class PrintReport : public testing::Test {
  protected:
    std::string text(const Diagnostics& findings, const ReportStyle& style = {}) {
        return report_text(findings, lines_, style);
    }

  private:
    MemoryFiles project_{{{"issue.yaml", "pages:\n  - page: 1\n    头条: lifts\r\n"}}};
    MemoryFiles shipped_{{{"layouts/formats/a.yaml", "lines: x\n"}}};
    SourceLines lines_{project_, "issues/1", shipped_, "/usr/share/banxin"};
};

TEST_F(PrintReport, ShowsSentencePlaceLineAndRemedy) {
    EXPECT_EQ(text({overset()}),
              "错误[BX7001] “步道” 多出 128 字\n"
              "  ┌─ issues/1/issue.yaml:3:9\n"
              " 3│     头条: lifts\n"
              "  │           ^^^^^\n"
              "   = 压掉 128 字\n"
              "   详情：banxin explain BX7001\n");
}

TEST_F(PrintReport, SaysOnceForEachCodeWhereThereIsMore) {
    const std::string all = text({overset(), overset(), warning("BX1007", {}, {"注释", "comment"})},
                                 {Language::English});
    const std::string more = "   more: banxin explain BX7001\n";
    EXPECT_NE(all.find(more), std::string::npos) << all;
    EXPECT_EQ(all.find(more), all.rfind(more)) << all;
    EXPECT_NE(all.find("   more: banxin explain BX1007\n"), std::string::npos) << all;
}

TEST_F(PrintReport, SendsNobodyToAPageThatThereIsNot) {
    EXPECT_EQ(text({error("COL-RGB", {}, {"有 RGB", ""})}), "错误[COL-RGB] 有 RGB\n");
}

TEST_F(PrintReport, SpeaksEnglish) {
    EXPECT_TRUE(text({overset()}, {Language::English})
                    .starts_with("error[BX7001] \"步道\" is overset by 128 characters\n"));
}

TEST_F(PrintReport, NamesFilesThatShipWithTheProgramByTheirOwnFolder) {
    EXPECT_EQ(text({warning("BX2004", {"layouts/formats/a.yaml", 1, 8, 1}, {"要数字", ""})}),
              "警告[BX2004] 要数字\n"
              "  ┌─ /usr/share/banxin/layouts/formats/a.yaml:1:8\n"
              " 1│ lines: x\n"
              "  │        ^\n"
              "   详情：banxin explain BX2004\n");
}

TEST_F(PrintReport, SaysOnlyTheSentenceWithoutAPlace) {
    EXPECT_EQ(text({error("BX7101", {}, {"磁盘满了", ""})}),
              "错误[BX7101] 磁盘满了\n   详情：banxin explain BX7101\n");
}

TEST_F(PrintReport, SaysOnlyErrorsWhenQuiet) {
    EXPECT_EQ(text({warning("BX1007", {}, {"", ""})}, {Language::Chinese, false, true}), "");
}

TEST_F(PrintReport, StopsAfterTwentyErrorsWithACount) {
    const std::string all = text(Diagnostics(23, error("BX1001", {}, {"冒号", ""})));
    EXPECT_TRUE(all.ends_with("……还有 3 处错误、0 处警告和提示没有列出\n")) << all;
}

TEST_F(PrintReport, KeepsControlCharactersFromTheTerminal) {
    EXPECT_EQ(text({error("BX1022", {}, {"有 \x1b[2J", ""})}),
              "错误[BX1022] 有 \\u{1B}[2J\n   详情：banxin explain BX1022\n");
}

TEST_F(PrintReport, PaintsOnlyWhenAsked) {
    EXPECT_EQ(text({overset()}).find('\x1b'), std::string::npos);
    EXPECT_NE(text({overset()}, {Language::Chinese, true}).find("\x1b[1;31m错误[BX7001]"),
              std::string::npos);
}

TEST(SortedByPlace, OrdersByFileLineAndColumnAndKeepsTheRest) {
    const Diagnostics sorted = sorted_by_place({error("no place", {}, {}),
                                                error("b:1", {"b", 1, 1}, {}),
                                                error("a:2:5", {"a", 2, 5}, {}),
                                                error("a:2:1 first", {"a", 2, 1}, {}),
                                                error("a:2:1 second", {"a", 2, 1}, {})});
    std::string order;
    for (const Diagnostic& finding : sorted) {
        order += finding.code + "; ";
    }
    EXPECT_EQ(order, "a:2:1 first; a:2:1 second; a:2:5; b:1; no place; ");
}

TEST(Verdict, SaysReadyWithPagesAndWarnings) {
    const Diagnostics findings{warning("BX1007", {}, {}), warning("BX3105", {}, {})};
    EXPECT_EQ(verdict(findings, issue_words(4), 0.21, {}),
              "✔ 可付印：4 版，0 错误，2 警告  0.2 s\n");
    EXPECT_EQ(verdict(findings, issue_words(1), 0.21, {Language::English}),
              "✔ ready for press: 1 page, 0 errors, 2 warnings  0.2 s\n");
}

TEST(Verdict, SaysNotReadyWithThePages) {
    Diagnostic third = overset();
    third.page = 3;
    EXPECT_EQ(verdict({third, overset()}, issue_words(4), 3.8, {}),
              "✘ 不可付印：第1、3版有 2 处错误  3.8 s\n");
    EXPECT_EQ(verdict({third, overset()}, issue_words(4), 3.8, {Language::English}),
              "✘ not ready for press: 2 errors on pages 1, 3  3.8 s\n");
}

TEST(Verdict, NamesNoPagesWhenAnErrorHasNone) {
    EXPECT_EQ(verdict({overset(), error("BX1001", {}, {})}, issue_words(0), 0, {}),
              "✘ 不可付印：有 2 处错误  0.0 s\n");
}

}  // namespace
}  // namespace banxin
