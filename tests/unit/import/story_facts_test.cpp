// SPDX-License-Identifier: Apache-2.0
#include "import/story_facts.hpp"

#include "import/docx.hpp"
#include "word_file.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin::testing {
namespace {

/// As it comes out of a worker.
Facts sent(const Facts& facts) {
    return Facts::unpacked(facts.packed()).value_or(Facts{});
}

TEST(StoryFacts, TellWhatImportDocxFinds) {
    const std::string bytes = word_file(
        word_paragraph("步道走通。") + "<w:tbl><w:tr><w:tc>" + word_paragraph("站") +
        "</w:tc></w:tr><w:tr><w:tc>" + word_paragraph("时") +
        "</w:tc></w:tr></w:tbl><w:p><w:r><w:t>夜里</w:t><w:br/><w:t>也亮</w:t></w:r></w:p>");
    const auto direct = import_docx(bytes, "walk.docx");
    const auto told = story_in(sent(docx_facts(bytes)), "walk.docx");
    ASSERT_TRUE(direct);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->markdown, direct->markdown);
    EXPECT_EQ(told->findings, direct->findings);
    EXPECT_EQ(told->dropped, direct->dropped);
    EXPECT_EQ(told->guessed, direct->guessed);
    ASSERT_EQ(told->asides.size(), 1U);
    EXPECT_EQ(told->asides.front().called, direct->asides.front().called);
    EXPECT_EQ(told->asides.front().lines, direct->asides.front().lines);
}

TEST(StoryFacts, TellErrors) {
    const auto told = story_in(sent(docx_facts("no archive")), "walk.docx");
    ASSERT_FALSE(told);
    EXPECT_EQ(told.error().front().code, "BX6005");
    EXPECT_EQ(told.error().front().where.file, "walk.docx");
    EXPECT_FALSE(told.error().front().hints.empty());
}

TEST(StoryFacts, BelieveNoOtherAnswer) {
    EXPECT_EQ(story_in(Facts{}, "a").error().front().code, "BX6005");
    Facts broken;
    broken.set("markdown", "\xFF\xFE");
    EXPECT_EQ(story_in(broken, "a").error().front().code, "BX6005");
    Facts forged;
    forged.set("markdown", "步道");
    forged.set("findings", 1);
    forged.set("finding.0.code", "BX7001");
    forged.set("finding.0.severity", 2);
    const auto story = story_in(forged, "a");
    ASSERT_TRUE(story);
    EXPECT_TRUE(story->findings.empty());
}

TEST(StoryFacts, KnowWordFilesByTheirNames) {
    EXPECT_TRUE(is_word_file("walk.docx"));
    EXPECT_TRUE(is_word_file("WALK.DOC"));
    EXPECT_TRUE(is_word_file("a.wps"));
    EXPECT_FALSE(is_word_file("a.txt"));
    EXPECT_FALSE(is_word_file("docx"));
}

}  // namespace
}  // namespace banxin::testing
