// SPDX-License-Identifier: Apache-2.0
//
// Stories and advertisements that are on no page yet, and what automatic make-up is told of them.
#include "small_project.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>

namespace banxin {
namespace {

/// The small project with these lists after its pages; they begin on line 13. The story on page 1
/// is line 9.
Reading read_lists(const std::string& lists, std::map<std::string, std::string> more = {}) {
    const std::string placed = pier_story("        frame: {columns: 1-2, lines: 1-9}\n");
    return read_items(placed + lists, std::move(more));
}

const std::string letters =
    "stories:\n"
    "  - story: letters\n"
    "    title: 读者来信\n"
    "    body: pier.md\n";

TEST(WithoutPage, ReadsStoriesAndWhatGoesWithThem) {
    const Reading reading = read_lists(
        "stories:\n"
        "  - {story: letters, title: 读者来信, body: pier.md, near: [pier], pin: true, section: "
        "副刊}\n"
        "  - {photo: pier.jpg, with: letters, alt: 栈桥}\n"
        "  - {quote: 椅子很好坐。, with: letters}\n"
        "  - {qr: \"https://example.invalid/\", with: letters, frame: {columns: 1, lines: 1-5}}\n"
        "  - {ad: pier.jpg, advertiser: 书店, label: 广告, size: {columns: 2, lines: 30}}\n"
        "reserve:\n"
        "  - {story: garden, title: 院里的菊花, body: pier.md, front: true}\n");
    ASSERT_EQ(reading.codes(), "");
    const Issue& issue = reading.input->issue;
    ASSERT_EQ(issue.unassigned.size(), 5U);
    const auto& story = std::get<StoryItem>(issue.unassigned[0]);
    EXPECT_EQ(story.near, (std::vector<std::string>{"pier"}));
    EXPECT_TRUE(story.pinned);
    EXPECT_EQ(story.section, "副刊");
    EXPECT_FALSE(story.on_front);
    EXPECT_EQ(story.body.size(), 1U);
    EXPECT_FALSE(story.frame);
    EXPECT_EQ(std::get<PhotoItem>(issue.unassigned[1]).with, "letters");
    EXPECT_EQ(std::get<AdItem>(issue.unassigned[4]).size, (std::pair{2, 30}));
    ASSERT_EQ(issue.reserve.size(), 1U);
    EXPECT_TRUE(std::get<StoryItem>(issue.reserve[0]).on_front);
}

TEST(WithoutPage, TakesNothingThatNeedsAPage) {
    for (const std::string item : {"{masthead: standard}",
                                   "{imprint: standard}",
                                   "{index: standard, entries: []}",
                                   "{continued: pier, frame: {columns: 1, lines: 1-9}}"}) {
        const Reading reading = read_lists("reserve:\n  - " + item + "\n");
        EXPECT_EQ(reading.codes(), "BX2025:14") << item;
        EXPECT_FALSE(reading.findings.empty() || reading.findings[0].hints.empty()) << item;
    }
}

TEST(WithoutPage, WantsToKnowWithWhichStoryAPictureGoes) {
    EXPECT_EQ(read_lists("stories:\n  - {photo: pier.jpg, alt: 栈桥}\n").codes(), "BX2002:14");
    EXPECT_EQ(read_lists("stories:\n  - {quote: 椅子很好坐。}\n").codes(), "BX2002:14");
}

TEST(WithoutPage, KeepsPicturesInTheListOfTheirStory) {
    const Reading reading =
        read_lists(letters + "reserve:\n  - {photo: pier.jpg, with: letters, alt: 栈桥}\n");
    EXPECT_EQ(reading.codes(), "BX2014:18");
    EXPECT_EQ(reading.findings[0].message.zh, "图片 pier.jpg 配的稿件 letters 不在这个列表里");
}

TEST(WithoutPage, ChecksStoriesAsOnAPage) {
    EXPECT_EQ(read_lists("stories:\n  - {story: pier, title: 又一篇, body: pier.md}\n").codes(),
              "BX2007:14");
    EXPECT_EQ(read_lists("stories:\n  - {story: gone, title: 没有正文, body: gone.md}\n").codes(),
              "BX3003:14");
    EXPECT_EQ(
        read_lists("stories:\n  - {story: x, title: 关联, body: pier.md, near: [peir]}\n").codes(),
        "BX2014:14");
    EXPECT_EQ(read_lists("stories:\n  - {ad: pier.jpg, advertiser: 书店}\n").codes(), "BX8008:14");
}

TEST(WithoutPage, MayHoldMoreThanOneLead) {
    EXPECT_EQ(read_lists("stories:\n"
                         "  - {story: a, title: 头条一, body: pier.md, lead: true}\n"
                         "  - {story: b, title: 头条二, body: pier.md, lead: true}\n")
                  .codes(),
              "");
}

TEST(WithoutPage, IsLeftOutOfTheIndexUntilAPlanPlacesIt) {
    const std::string index =
        "      - {index: standard, entries: [letters], frame: {columns: 3, lines: 1-9}}\n";
    const Reading left_out = read_lists(index + letters);
    EXPECT_EQ(left_out.codes(), "BX2014:13");
    EXPECT_EQ(left_out.findings[0].severity, Severity::Warning);
    const std::string plan =
        "banxin: 1\nlayout: own\npage: front\nformat: cn-broadsheet-8x13\n"
        "made_for: {number: 52, page: 1}\n"
        "furniture: {masthead: {columns: 1-8, lines: 1-11}}\n"
        "slots: {letters: {story: letters, frame: {columns: 1-8, lines: 13-118}}}\n";
    EXPECT_EQ(read_lists(index + letters, {{"layouts/pages/own.yaml", plan}}).codes(), "");
}

TEST(WithoutPage, GoesOnWhereAPlanKeepsRoomForTheRest) {
    const auto read = [](const std::string& slots) {
        std::string issue = small_head +
                            "  - no: 2\n"
                            "    name: 综合\n"
                            "    items: []\n"
                            "stories:\n"
                            "  - {story: pier, title: 长椅, body: pier.md, jump: {page: 2}}\n";
        issue.replace(issue.find("pages: 1"), 8, "pages: 2");
        const std::string plan =
            "banxin: 1\nlayout: own\npage: inner\nformat: cn-broadsheet-8x13\n"
            "made_for: {number: 52, page: 2}\n"
            "slots: {rest: {story: pier, frame: {columns: 1-8, lines: 1-118}" +
            slots + "}}\n";
        auto files = small_files("", {{"layouts/pages/own.yaml", plan}});
        files["issue.yaml"] = issue;
        return read_project(MemoryFiles{files}).codes();
    };
    EXPECT_EQ(read(", continued: true"), "");
    EXPECT_EQ(read(""), "BX2017:13");
}

TEST(WithoutPage, GoesByTheFrameOfAnAdvertisementThatHasASizeToo) {
    const auto with_size = [](const std::string& size) {
        return read_lists(
            "      - {ad: pier.jpg, advertiser: 书店, label: 广告, frame: {columns: "
            "1-2, lines: 11-40}, size: " +
            size + "}\n");
    };
    EXPECT_EQ(with_size("{columns: 2, lines: 30}").codes(), "");
    const Reading reading = with_size("{columns: 2, lines: 20}");
    ASSERT_EQ(reading.codes(), "BX2010:13");
    EXPECT_EQ(reading.findings[0].severity, Severity::Warning);
    EXPECT_EQ(reading.findings[0].message.zh,
              "size 写 2 栏 20 行，frame 是 2 栏 30 行，照 frame 排");
    EXPECT_EQ(reading.item<AdItem>(2).size, (std::pair{2, 30}));
}

}  // namespace
}  // namespace banxin
