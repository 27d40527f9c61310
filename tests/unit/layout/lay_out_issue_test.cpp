// SPDX-License-Identifier: Apache-2.0
//
// What is on no page: who is told of it, and whose pictures and type count.
#include "layout/lay_out_issue.hpp"

#include "blank_issue.hpp"
#include "planned_pages.hpp"
#include "support/test_composer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace banxin::testing {
namespace {

/// One empty page; a story with its photograph and an advertisement without a page, a story and an
/// advertisement in reserve.
Issue with_items_on_no_page() {
    Issue issue = blank_issue();
    issue.pages.resize(1);
    issue.pages[0].number = 1;
    StoryItem waiting = story("waiting");
    waiting.style = "letters";
    waiting.title.text = "来信";
    waiting.where = {"issue.yaml", 20, 3};
    StoryItem spare = story("spare");
    spare.style = "notice";
    AdItem ad;
    ad.file = "bank.pdf";
    ad.where = {"issue.yaml", 30, 3};
    AdItem spare_ad;
    spare_ad.file = "house.pdf";
    issue.unassigned = {waiting, photo_with("waiting"), ad};
    issue.reserve = {spare, photo_with("spare"), spare_ad};
    return issue;
}

std::string files_of(const Issue& issue, Items items) {
    std::string files;
    for (const PictureRequest& request : pictures_in_use(issue, items)) {
        files += (files.empty() ? "" : " ") + request.file;
    }
    return files;
}

TEST(LayOutIssue, TellsOnceOfEachStoryAndAdvertisementThatIsOnNoPage) {
    Report report;
    static_cast<void>(lay_out_issue(with_items_on_no_page(), {}, test_composer(), {}, report));
    std::vector<Diagnostic> told = report.diagnostics();
    std::erase_if(told, [](const Diagnostic& finding) { return finding.code != "BX7070"; });
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0].message.zh, "稿件“waiting”还没分版，这一期没有排它");
    EXPECT_EQ(told[0].message.en, "story \"waiting\" is on no page and left out of this issue");
    EXPECT_EQ(told[0].severity, Severity::Warning);
    EXPECT_EQ(told[0].story, "waiting");
    EXPECT_EQ(told[0].where.line, 20);
    EXPECT_EQ(told[0].hints.at(0).zh, "组版：banxin plan issue.yaml");
    EXPECT_EQ(told[1].message.zh, "广告 bank.pdf 还没有版位，这一期没有排它");
    EXPECT_EQ(told[1].where.line, 30);
}

TEST(LayOutIssue, WantsPicturesOfThatOnlyWhereItIsAskedFor) {
    const Issue issue = with_items_on_no_page();
    EXPECT_EQ(files_of(issue, Items::OnPages), "");
    EXPECT_EQ(files_of(issue, Items::All), "waiting.jpg bank.pdf spare.jpg house.pdf");
}

TEST(LayOutIssue, WantsTypeOfThatOnlyWhereItIsAskedFor) {
    Issue issue = with_items_on_no_page();
    const TextStyle of_letters = sized("hei", 400, Length::from_pt(77));
    const TextStyle of_notices = sized("hei", 400, Length::from_pt(78));
    issue.paper.styles.stories["letters"].body = of_letters;
    issue.paper.styles.stories["notice"].body = of_notices;
    const auto wants = [&](Items items, const TextStyle& style) {
        const auto styles = styles_in_use(issue, items);
        return std::ranges::find(styles, style) != styles.end();
    };
    EXPECT_FALSE(wants(Items::OnPages, of_letters));
    EXPECT_FALSE(wants(Items::OnPages, of_notices));
    EXPECT_TRUE(wants(Items::All, of_letters));
    EXPECT_TRUE(wants(Items::All, of_notices));
}

}  // namespace
}  // namespace banxin::testing
