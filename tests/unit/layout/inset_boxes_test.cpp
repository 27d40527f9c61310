// SPDX-License-Identifier: Apache-2.0
#include "layout/inset_boxes.hpp"

#include "all_marks.hpp"
#include "blank_issue.hpp"
#include "support/test_composer.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace banxin::testing {
namespace {

using namespace literals;

class InsetBoxes : public ::testing::Test {
  protected:
    InsetBoxes() {
        issue_.paper.styles.quote = style("kai");
        issue_.paper.styles.quote_by = sized("hei", 700, 9_pt);
        issue_.paper.styles.filler = style("kai");
    }

    [[nodiscard]] Desk desk() { return {issue_, test_composer(), pictures_, report_}; }
    /// Columns 1 to `columns`, `lines` lines high.
    [[nodiscard]] Rect room(int columns, int lines) const {
        return issue_.paper.format.place({{1, columns}, {11, 10 + lines}});
    }
    [[nodiscard]] std::string codes() const {
        std::string codes;
        for (const Diagnostic& finding : report_.diagnostics()) {
            codes += finding.code + " ";
        }
        return codes;
    }

    Issue issue_ = blank_issue();
    std::vector<PictureUse> pictures_;
    Report report_;
};

std::vector<const GlyphRun*> runs_of(const Group& group) {
    return all_of<GlyphRun>(group.marks);
}

/// The texts of the runs, one a line.
std::string text_of(const Group& group) {
    std::string text;
    for (const GlyphRun* run : runs_of(group)) {
        text += run->text + "\n";
    }
    return text;
}

QuoteItem quote_of(const std::string& text, const std::string& by = "") {
    QuoteItem quote;
    quote.text.text = text;
    quote.by.text = by;
    quote.with = "ferry";
    return quote;
}

QrItem code_of(const std::string& content, const std::string& caption = "") {
    QrItem code;
    code.content = content;
    code.caption.text = caption;
    return code;
}

TEST_F(InsetBoxes, QuoteIsDividedBetweenPhrasesAndSigned) {
    const Group group =
        lay_out_quote(desk(), quote_of("船要先往上游斜着走，再顺水靠岸。", "老周"), room(1, 9), 1);
    EXPECT_EQ(codes(), "");
    EXPECT_EQ(text_of(group), "船要先往上游斜着走，\n再顺水靠岸。\n——老周\n");
}

TEST_F(InsetBoxes, QuoteIsLargerThanTheBodyAndAsLargeAsItsRoomAllows) {
    const auto size = [&](int lines) {
        const QuoteItem quote =
            quote_of("江水一年四季颜色不同，春天发绿，夏天发黄，到了秋天又清得照得见人。");
        return runs_of(lay_out_quote(desk(), quote, room(1, lines), 1)).front()->size;
    };
    EXPECT_EQ(size(12), (10.5_pt).scaled(1.6));
    EXPECT_LT(size(6), size(12));
    EXPECT_GE(size(6), (10.5_pt).scaled(1.3));
    EXPECT_EQ(codes(), "");
}

TEST_F(InsetBoxes, QuoteStaysBetweenItsRules) {
    const Rect rect = room(1, 8);
    const Group group =
        lay_out_quote(desk(), quote_of("不要太亮，要看得见星星。", "读者"), rect, 1);
    std::vector<Length> rules;
    for (const Mark& mark : group.marks) {
        if (const auto* rule = std::get_if<Rule>(&mark)) {
            rules.push_back(rule->from.y);
        }
    }
    ASSERT_EQ(rules.size(), 2U);
    EXPECT_GT(rules.front(), rect.top());
    EXPECT_LT(rules.back(), rect.bottom());
    for (const GlyphRun* run : runs_of(group)) {
        EXPECT_GT(run->glyphs.front().at.y - run->size, rules.front()) << run->text;
        EXPECT_LT(run->glyphs.front().at.y, rules.back()) << run->text;
        EXPECT_GE(run->glyphs.front().at.x, rect.left()) << run->text;
        EXPECT_LE(run->glyphs.back().at.x + run->size, rect.right()) << run->text;
    }
}

TEST_F(InsetBoxes, QuoteTooLongForItsFrameIsRefused) {
    const Group group = lay_out_quote(
        desk(),
        quote_of("江水一年四季颜色不同，春天发绿，夏天发黄，到了秋天又清得照得见人，冬天最静。"),
        room(1, 3),
        1);
    EXPECT_EQ(codes(), "BX7050 ");
    EXPECT_EQ(report_.diagnostics().front().story, "ferry");
}

TEST_F(InsetBoxes, CodeOfAWebAddressLeadsThere) {
    const auto figure = [&](const std::string& content) {
        const Group group = lay_out_qr(desk(), code_of(content, "扫码"), room(1, 8), 1);
        return std::get<Group>(group.marks.front());
    };
    const Group address = figure("https://example.com/ferry");
    EXPECT_EQ(address.role, Role::Figure);
    EXPECT_EQ(address.alt, "二维码：https://example.com/ferry");
    ASSERT_TRUE(address.link);
    EXPECT_EQ(address.link->address, "https://example.com/ferry");
    EXPECT_FALSE(figure("WIFI:T:WPA;S:ferry;;").link);
}

TEST_F(InsetBoxes, CodeIsSquareBlackAndQuietAround) {
    const Rect rect = room(1, 8);
    const Group group =
        lay_out_qr(desk(), code_of("https://example.com/ferry", "扫码看时刻表"), rect, 1);
    EXPECT_EQ(codes(), "");
    EXPECT_EQ(text_of(group), "扫码看时刻表\n");
    Length left = rect.right(), right, top = rect.bottom(), bottom;
    Length module = rect.size.width;
    for (const Area* area : all_of<Area>(group.marks)) {
        EXPECT_EQ(area->ink, black_ink);
        left = std::min(left, area->rect.left());
        right = std::max(right, area->rect.right());
        top = std::min(top, area->rect.top());
        bottom = std::max(bottom, area->rect.bottom());
        module = std::min(module, area->rect.size.height);
    }
    EXPECT_EQ(right - left, bottom - top);
    EXPECT_EQ(right - left, module * 25);
    EXPECT_GE(right - left, 15_mm);
    EXPECT_GE(top - rect.top(), module * 4);
    EXPECT_GE(left - rect.left(), module * 4);
    EXPECT_GE(runs_of(group).front()->glyphs.front().at.y - runs_of(group).front()->size,
              bottom + module * 3);
}

TEST_F(InsetBoxes, CodeTooSmallToBeScannedIsRefused) {
    (void)lay_out_qr(desk(), code_of("https://example.com/ferry"), room(1, 3), 1);
    EXPECT_EQ(codes(), "BX7051 ");
}

TEST_F(InsetBoxes, CodeThatSaysMuchNeedsMoreThanFifteenMillimetres) {
    const Rect five_lines = room(1, 5);
    (void)lay_out_qr(desk(), code_of("https://example.com/ferry"), five_lines, 1);
    EXPECT_EQ(codes(), "");
    (void)lay_out_qr(
        desk(), code_of("https://example.com/" + std::string(180, 'a')), five_lines, 1);
    EXPECT_EQ(codes(), "BX7051 ");
}

TEST_F(InsetBoxes, CodeOfTooMuchIsRefused) {
    (void)lay_out_qr(desk(), code_of(std::string(3000, 'a')), room(2, 30), 1);
    EXPECT_EQ(codes(), "BX7053 ");
}

TEST_F(InsetBoxes, FillerHasItsWordsInTheMiddle) {
    for (int lines = 3; lines <= 8; ++lines) {
        const Rect rect = room(1, lines);
        const Group group = lay_out_filler(desk(), {"人人节水", {}}, rect);
        EXPECT_EQ(text_of(group), "人人节水\n");
        const GlyphRun& run = *runs_of(group).front();
        const Length middle = rect.top() + rect.size.height / 2;
        EXPECT_GT(run.glyphs.front().at.y, middle) << lines;
        EXPECT_LT(run.glyphs.front().at.y - run.size, middle) << lines;
    }
    EXPECT_EQ(codes(), "");
}

TEST_F(InsetBoxes, DeepFillerHasTwoRows) {
    const PlacedText words{"节约用水　人人有责", {}};
    EXPECT_EQ(text_of(lay_out_filler(desk(), words, room(1, 4))), "节约用水　人人有责\n");
    EXPECT_EQ(text_of(lay_out_filler(desk(), words, room(1, 7))), "节约用水\n人人有责\n");
}

TEST_F(InsetBoxes, FillerLeavesOutWordsThatAreTooLong) {
    const std::string words = "节约每一滴水，爱护每一棵树，珍惜每一粒粮，人人有责，从我做起。";
    const Group group = lay_out_filler(desk(), {words, {}}, room(1, 3));
    EXPECT_EQ(codes(), "BX7054 ");
    EXPECT_EQ(text_of(group), "");
    EXPECT_FALSE(group.marks.empty());
}

}  // namespace
}  // namespace banxin::testing
