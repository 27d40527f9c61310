// SPDX-License-Identifier: Apache-2.0
//
// A page plan that was written and read is the same plan, and reads as if written by hand.
#include "input/write_template.hpp"

#include "input/read_format.hpp"
#include "input/read_template.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

namespace banxin {

// What model types need no comparison for but here.
static bool operator==(const Box& a, const Box& b) {
    return a.rule == b.rule && a.border == b.border && a.tint == b.tint;
}
static bool operator==(const HeadlinePlan& a, const HeadlinePlan& b) {
    return a.place == b.place && a.columns == b.columns && a.line == b.line && a.lines == b.lines &&
           a.least_size == b.least_size && a.largest_size == b.largest_size && a.box == b.box;
}
static bool operator==(const InsetPlace& a, const InsetPlace& b) {
    return a.rect == b.rect && a.indent == b.indent && a.width == b.width &&
           a.below_headline == b.below_headline;
}
static bool operator==(const AdvertPlace& a, const AdvertPlace& b) {
    return a.name == b.name && a.frame == b.frame;
}
static bool operator==(const StorySlot& a, const StorySlot& b) {
    return a.name == b.name && a.priority == b.priority && a.chars == b.chars &&
           a.picture_count == b.picture_count && a.style == b.style && a.story == b.story &&
           a.continued == b.continued && a.jump_to == b.jump_to && a.pinned == b.pinned &&
           a.frame == b.frame && a.headline == b.headline && a.pictures == b.pictures &&
           a.quote == b.quote && a.code == b.code && a.legs == b.legs &&
           a.leg_order == b.leg_order && a.box == b.box && a.limits == b.limits;
}
static bool operator==(const PageTemplate& a, const PageTemplate& b) {
    return a.name == b.name && a.made_for == b.made_for && a.front == b.front &&
           a.format == b.format && a.masthead == b.masthead && a.imprint == b.imprint &&
           a.index == b.index && a.adverts == b.adverts && a.slots == b.slots;
}

namespace {

using namespace literals;

PageFormat broadsheet() {
    PageFormat format;
    format.name = "cn-broadsheet-8x13";
    format.body_size = 9_pt;
    format.line_pitch = 12_pt;
    format.columns = 8;
    format.chars_per_column = 13;
    format.gutter = 9_pt;
    format.lines = 118;
    return format;
}

/// The plan of a file with this text. What check_template finds is left aside: it is about whether
/// a plan can be filled, not about how it is written.
PageTemplate read(const std::string& text) {
    const MemoryFiles project{{{"layouts/pages/plan.yaml", text}}};
    const DiskFiles shipped{SOURCE_DIR};
    const Library library{project, shipped};
    Report report;
    const auto root = read_yaml_file(project, "layouts/pages/plan.yaml", "page", {}, report);
    EXPECT_TRUE(root) << text;
    PageTemplate page = root ? read_template(library, *root, report) : PageTemplate{};
    for (const Diagnostic& finding : report.diagnostics()) {
        EXPECT_TRUE(finding.code.starts_with("BX204")) << finding.message.zh << '\n' << text;
    }
    return page;
}

StorySlot slot(const std::string& name, GridRect rect) {
    StorySlot made;
    made.name = name;
    made.story = name;
    made.frame = Shape{{rect}};
    return made;
}

PageTemplate made_plan() {
    PageTemplate page;
    page.name = "1187-01";
    page.made_for = MadeFor{1187, 1};
    page.front = true;
    page.format = "cn-broadsheet-8x13";
    return page;
}

/// One of each thing that a plan can say.
PageTemplate plan_of_everything() {
    PageTemplate page = made_plan();
    page.masthead = GridRect{{1, 8}, {1, 11}};
    page.imprint = GridRect{{1, 8}, {117, 118}};
    page.index = GridRect{{8, 8}, {13, 30}};
    page.adverts = {{"ads/bank.pdf", {{1, 2}, {100, 115}}, {}}, {"通栏", {{3, 8}, {100, 115}}, {}}};
    StorySlot lead = slot("riverside", {{1, 5}, {13, 60}});
    lead.frame.rects.push_back({{1, 2}, {61, 70}});
    lead.jump_to = 4;
    lead.pinned = true;
    lead.style = "feature";
    lead.headline = {HeadlinePlace::Waist,
                     Span{1, 5},
                     20,
                     11,
                     26.5_pt,
                     48_pt,
                     Box{0.25_pt, BoxBorder::Dotted, 45}};
    lead.pictures = {{{{1, 2}, {1, 12}}, 9_pt * 2, 9_pt * 20, true},
                     {{{3, 3}, {40, 50}}, Length::from_mm(1.234567), 10.123_pt, false}};
    lead.picture_count = {2, 2};
    lead.quote = InsetPlace{{{4, 4}, {40, 44}}, {}, {}, false};
    lead.code = InsetPlace{{{5, 5}, {55, 60}}, {}, 45_pt, false};
    lead.legs = 4;
    lead.leg_order = {2, 1, 3, 4};
    lead.box = Box{2_pt, BoxBorder::Double, 50};
    lead.limits = FitLimits{true, -2, 6, 0.6, 1.234, false, 1, 0, 3, true, true};
    StorySlot rest = slot("\"读者\" 来信: no #1", {{6, 7}, {13, 60}});
    rest.continued = true;
    rest.limits.emplace();
    rest.limits->on = false;
    rest.box = Box{};
    rest.headline.place = HeadlinePlace::Left;
    StorySlot brief = slot("no", {{6, 7}, {62, 98}});
    brief.limits.emplace();
    brief.headline.place = HeadlinePlace::Right;
    brief.box = Box{0.5_pt, BoxBorder::Plain, 0};
    StorySlot word = slot("书店", {{3, 5}, {62, 98}});
    word.headline.place = HeadlinePlace::Picture;
    word.headline.least_size = word.headline.largest_size = 30_pt;
    word.box = Box{0.6_pt, BoxBorder::Wave, 0};
    page.slots = {lead, rest, brief, word};
    return page;
}

TEST(WriteTemplate, IsReadBackAsItWas) {
    const PageTemplate page = plan_of_everything();
    const std::string text = template_yaml(page, broadsheet());
    const PageTemplate back = read(text);
    EXPECT_TRUE(back == page) << text << "\nread back as\n" << template_yaml(back, broadsheet());
}

TEST(WriteTemplate, QuotesNamesThatYamlWouldTakeForSomethingElse) {
    for (const std::string name :
         {"off",    "NULL",  "Yes", "~",   "1187", "1-5",   "-x",         "- x",   "a: b",
          "a #b",   "#b",    "{b}", "[b]", "'b'",  "\"b\"", "a\\b",       "a\\nb", "*b",
          "&b",     "!b",    "|",   "%b",  "@b",   "`b",    "é",          "😀",     "甲：乙",
          "甲　乙", "12 号", "=",   "<<",  "0x1f", "1e3",   "2026-12-04", "no.1",  "ads/b.pdf"}) {
        PageTemplate page = made_plan();
        page.slots = {slot(name, {{1, 8}, {1, 118}})};
        page.adverts = {{name + "?", {{1, 2}, {100, 115}}, {}}};
        const std::string text = template_yaml(page, broadsheet());
        EXPECT_TRUE(read(text) == page) << text;
    }
}

TEST(WriteTemplate, EscapesWhatEndsALine) {
    PageTemplate page = made_plan();
    page.slots = {slot("lead", {{1, 8}, {1, 118}})};
    page.slots.front().name = "a\nb\tc\x7F";
    const std::string text = template_yaml(page, broadsheet());
    EXPECT_NE(text.find(R"("a\x0Ab\x09c\x7F":)"), std::string::npos) << text;
    EXPECT_TRUE(read(text) == page) << text;
}

TEST(WriteTemplate, ReadsAsAnEditorWouldWriteIt) {
    PageTemplate page = made_plan();
    page.masthead = GridRect{{1, 8}, {1, 18}};
    page.adverts = {{"strip", {{1, 8}, {100, 118}}, {}}};
    StorySlot lead = slot("riverside", {{1, 5}, {20, 46}});
    lead.headline = {HeadlinePlace::Over, Span{1, 4}, {}, 9, 42_pt, 48_pt, {}};
    lead.pictures = {{{{4, 5}, {30, 46}}, {}, 9_pt * 12, false}};
    lead.picture_count = {1, 1};
    lead.limits.emplace();
    lead.limits->short_lines = 2;
    StorySlot second = slot("letters", {{6, 8}, {20, 46}});
    second.frame.rects.push_back({{8, 8}, {47, 60}});
    second.legs = 2;
    page.slots = {lead, second};
    EXPECT_EQ(template_yaml(page, broadsheet()),
              "# 第1187期第1版，banxin plan 编排；改版位就改这里，再 banxin build\n"
              "banxin: 1\n"
              "kind: page\n"
              "layout: \"1187-01\"\n"
              "page: front\n"
              "format: cn-broadsheet-8x13\n"
              "made_for: {number: 1187, page: 1}\n"
              "furniture:\n"
              "  masthead: {columns: 1-8, lines: 1-18}\n"
              "adverts:\n"
              "  - {name: strip, frame: {columns: 1-8, lines: 100-118}}\n"
              "slots:\n"
              "  riverside:\n"
              "    story: riverside\n"
              "    frame: {columns: 1-5, lines: 20-46}\n"
              "    headline: {columns: 1-4, lines: 9, size: [42pt, 48pt]}\n"
              "    picture: {columns: 4-5, lines: 30-46, width: 12字}\n"
              "    fit: {short: 2}\n"
              "  letters:\n"
              "    story: letters\n"
              "    frame:\n"
              "      - {columns: 6-8, lines: 20-46}\n"
              "      - {columns: 8, lines: 47-60}\n"
              "    legs: 2\n");
}

class ShippedPlans : public testing::TestWithParam<std::string> {};

TEST_P(ShippedPlans, AreReadBackAsTheyWere) {
    const DiskFiles shipped{SOURCE_DIR};
    const auto text = shipped.read("layouts/pages/" + GetParam() + ".yaml", {});
    ASSERT_TRUE(text);
    const PageTemplate page = read(*text);
    ASSERT_FALSE(page.slots.empty());
    Report report;
    const MemoryFiles none{{}};
    const PageFormat format = read_format(Library{none, shipped}, page.format, {}, report);
    const std::string written = template_yaml(page, format);
    EXPECT_TRUE(read(written) == page) << written;
}

INSTANTIATE_TEST_SUITE_P(All,
                         ShippedPlans,
                         testing::ValuesIn([] {
                             const DiskFiles shipped{SOURCE_DIR};
                             const MemoryFiles none{{}};
                             return Library{none, shipped}.names_in("layouts/pages");
                         }()),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace banxin
