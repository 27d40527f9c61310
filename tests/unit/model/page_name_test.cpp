// SPDX-License-Identifier: Apache-2.0
#include "model/page_name.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// Four pages of the 27th of November; 1 and 4 in colour.
Issue issue_with(const std::string& page_name) {
    Issue issue;
    issue.paper.code = "YDZB";
    issue.paper.plant.page_name = page_name;
    issue.paper.plant.colour_pages = {1, 4};
    issue.date = {2026, 11, 27};
    issue.pages.resize(4);
    for (int number = 1; PagePlan & page : issue.pages) {
        page.number = number++;
    }
    return issue;
}

/// The name of the second page.
std::string name(const std::string& page_name) {
    const Issue issue = issue_with(page_name);
    return page_file_name(issue, issue.pages[1]);
}

/// The code of what is wrong with the template `text`; empty: nothing.
std::string fault(const std::string& text) {
    const auto parts = parse_page_name(text, {});
    return parts ? "" : parts.error().front().code;
}

TEST(PageName, FillsInWhatPlantsAskFor) {
    EXPECT_EQ(name("{code}_{date}_A{page:3}.pdf"), "YDZB_20261127_A002.pdf");
    EXPECT_EQ(name("{code}{yyyy}{mm}{dd}-{section}{page:2}of{pages:2}{ink}.PDF"),
              "YDZB20261127-A02of04M.PDF");
    EXPECT_EQ(name("{page}.{pages}.pdf"), "2.4.pdf");
}

TEST(PageName, TellsColourFromBlackPages) {
    const Issue issue = issue_with("{page}{ink}.pdf");
    EXPECT_EQ(page_file_name(issue, issue.pages[0]), "1P.pdf");
    EXPECT_EQ(page_file_name(issue, issue.pages[2]), "3M.pdf");
}

TEST(PageName, KeepsTheCodeToWhatFileNamesHave) {
    Paper paper;
    EXPECT_EQ(code_in_names(paper), "issue");
    paper.code = "YD/ZB-2";
    EXPECT_EQ(code_in_names(paper), "YD_ZB-2");
}

TEST(PageName, RefusesFieldsThatAreNone) {
    EXPECT_EQ(fault("{code}{page}.pdf"), "");
    EXPECT_EQ(fault("{Code}{page}.pdf"), "BX2060");
    EXPECT_EQ(fault("{page:0}.pdf"), "BX2060");
    EXPECT_EQ(fault("{page:12}.pdf"), "BX2060");
    EXPECT_EQ(fault("{code:3}{page}.pdf"), "BX2060");
    EXPECT_EQ(fault("{page}{code.pdf"), "BX2060");
}

TEST(PageName, RefusesOtherSigns) {
    EXPECT_EQ(fault("报{page}.pdf"), "BX2061");
    EXPECT_EQ(fault("a {page}.pdf"), "BX2061");
    EXPECT_EQ(fault("../{page}.pdf"), "BX2061");
    EXPECT_EQ(fault("{page}}.pdf"), "BX2061");
}

TEST(PageName, AsksForThePageAndTheEnding) {
    EXPECT_EQ(fault("{code}.pdf"), "BX2062");
    EXPECT_EQ(fault("{page}"), "BX2062");
    EXPECT_EQ(fault(""), "BX2062");
}

TEST(PageName, TellsEachNameThatIsTooLong) {
    Issue issue = issue_with("{code}_{date}_{page}.pdf");
    issue.paper.plant.longest_name = 19;
    EXPECT_TRUE(page_file_names(issue));
    issue.paper.plant.longest_name = 18;
    const auto names = page_file_names(issue);
    ASSERT_FALSE(names);
    EXPECT_EQ(names.error().size(), 4U);
    EXPECT_EQ(names.error().front().code, "BX2066");
    EXPECT_EQ(names.error().front().message.en,
              "the file name of page 1, YDZB_20261127_1.pdf, has 19 characters; the plant takes 18 "
              "at most");
}

TEST(PageName, NeverGivesOneNameTwice) {
    Issue issue = issue_with("{page}.pdf");
    issue.pages[3].number = 2;
    const auto names = page_file_names(issue);
    ASSERT_FALSE(names);
    ASSERT_EQ(names.error().size(), 1U);
    EXPECT_EQ(names.error().front().code, "BX2067");
}

}  // namespace
}  // namespace banxin
