// SPDX-License-Identifier: Apache-2.0
#include "cli/delivery_sheet.hpp"

#include "packaged.hpp"
#include "support/test_fonts.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// The words of `page`, one run a line.
std::string text_of(const Page& page) {
    std::string text;
    for (const Mark& mark : page.groups.front().marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            text += run->text + '\n';
        }
    }
    return text;
}

TEST(DeliverySheet, TellsWhatThePlantGets) {
    const Issue issue = testing::packaged_issue();
    const Document sheet = delivery_sheet(testing::packaged(issue), testing::test_fonts());
    ASSERT_EQ(sheet.pages.size(), 1U);
    EXPECT_EQ(sheet.date, "2027-01-01");
    const std::string text = text_of(sheet.pages.front());
    for (const char* part : {"传版单\n",
                             "望江周报　2027年1月1日 星期五　总第 318 期　共 2 版\n",
                             "传版截止：2026年12月30日 星期三 18:30\n",
                             "标准：PDF/X-1a:2003　印刷条件：IFRA26　总墨量上限：240%\n",
                             "1\n要闻\nWJ_001.pdf\n1532666\n彩\n211%\naaaaaaaaaaaaaaaa\n",
                             "2\n副刊 \"云\"\nWJ_002.pdf\n42\n黑\n100%\nbbbbbbbbbbbbbbbb\n"}) {
        EXPECT_NE(text.find(part), std::string::npos) << part << " is not in\n" << text;
    }
}

TEST(DeliverySheet, GoesOnOverleaf) {
    const Issue issue = testing::packaged_issue();
    PackageContents contents = testing::packaged(issue);
    contents.pages.resize(80, contents.pages.front());
    const Document sheet = delivery_sheet(contents, testing::test_fonts());
    EXPECT_EQ(sheet.pages.size(), 3U);
    EXPECT_TRUE(text_of(sheet.pages.back()).starts_with("版\n版名\n"));
}

TEST(DeliverySheet, MakesLongNamesFit) {
    const Issue issue = testing::packaged_issue();
    PackageContents contents = testing::packaged(issue);
    contents.pages.front().file = std::string(120, 'W') + ".pdf";
    const Document sheet = delivery_sheet(contents, testing::test_fonts());
    for (const Mark& mark : sheet.pages.front().groups.front().marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        if (run != nullptr && run->text.starts_with('W') && run->text.size() > 100) {
            EXPECT_LT(run->glyphs.back().at.x, Length::from_mm(102));
            return;
        }
    }
    ADD_FAILURE() << "the name is not there";
}

}  // namespace
}  // namespace banxin
