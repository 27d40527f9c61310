// SPDX-License-Identifier: Apache-2.0
#include "layout/galley.hpp"

#include "support/test_composer.hpp"
#include "support/test_fonts.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace banxin::testing {
namespace {

using namespace literals;

Galley galley_of(std::vector<Paragraph> body) {
    Galley galley;
    galley.name = "walk.md";
    galley.body = std::move(body);
    galley.size = 10_pt;
    galley.measure_em = 6;
    galley.style.body = style("song");
    galley.style.strong = galley.style.subhead = style("hei", 700);
    return galley;
}

Paragraph text(const std::string& written) {
    return {ParagraphKind::Text, written, {}, {}, {"walk.md", 1, 1}};
}

std::string hanzi(int count) {
    std::string written;
    for (int i = 0; i < count; ++i) {
        written += "江";
    }
    return written;
}

class GalleyLayout : public ::testing::Test {
  protected:
    Document lay_out(const Galley& galley) {
        return lay_out_galley(galley, test_composer(), report_);
    }
    [[nodiscard]] std::string codes() const {
        std::string codes;
        for (const Diagnostic& finding : report_.diagnostics()) {
            codes += finding.code + " ";
        }
        return codes;
    }

    Report report_;
};

/// The group of `label` on a page; an empty one if it is not there.
Group group_of(const Page& page, const std::string& label) {
    const auto found = std::ranges::find(page.groups, label, &Group::label);
    return found == page.groups.end() ? Group{} : *found;
}

struct TextLine {
    std::string text;
    Point at;
};

/// The lines of a group, glyph runs on one baseline joined.
std::vector<TextLine> lines_of(const Group& group) {
    std::vector<TextLine> lines;
    for (const Mark& mark : group.marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        if (run == nullptr) {
            continue;
        }
        const Point at = run->glyphs.front().at;
        if (lines.empty() || lines.back().at.y != at.y) {
            lines.push_back({"", at});
        }
        lines.back().text += run->text;
    }
    return lines;
}

std::string column_of(const Page& page) {
    std::string joined;
    for (const TextLine& line : lines_of(group_of(page, "galley column"))) {
        joined += (joined.empty() ? "" : "|") + line.text;
    }
    return joined;
}

TEST_F(GalleyLayout, SetsTheTextAtItsMeasureWithAnIndent) {
    const Document document = lay_out(galley_of({text("江边步道昨日走通"), text("船来了")}));
    ASSERT_EQ(document.pages.size(), 1U);
    EXPECT_EQ(column_of(document.pages.front()), "江边步道|昨日走通|船来了");
    EXPECT_EQ(codes(), "");
}

TEST_F(GalleyLayout, KeepsBaselinesOneAndAHalfEmApart) {
    const auto lines =
        lines_of(group_of(lay_out(galley_of({text(hanzi(100))})).pages.front(), "galley column"));
    ASSERT_GT(lines.size(), 10U);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].at.y - lines[i - 1].at.y, 15_pt) << "line " << i + 1;
    }
}

TEST_F(GalleyLayout, TakesAMeasureThatIsNoWholeNumber) {
    Galley galley = galley_of({text(hanzi(20))});
    galley.measure_em = 6.5;
    const Group column = group_of(lay_out(galley).pages.front(), "galley column");
    EXPECT_EQ(column.rect.size.width, 65_pt);
}

TEST_F(GalleyLayout, LeavesALineEmptyBetweenStanzasAndMovesVerseIn) {
    const Document document = lay_out(galley_of({{ParagraphKind::VerseLine, "雾起", {}, {}, {}},
                                                 {ParagraphKind::StanzaBreak, "", {}, {}, {}},
                                                 {ParagraphKind::VerseLine, "人去", {}, {}, {}}}));
    const Group column = group_of(document.pages.front(), "galley column");
    const auto lines = lines_of(column);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1].at.y - lines[0].at.y, 30_pt);
    EXPECT_EQ(lines[0].at.x, column.rect.left() + 20_pt);
}

TEST_F(GalleyLayout, PutsASubheadInTheMiddleOfTheColumn) {
    const Document document = lay_out(
        galley_of({{ParagraphKind::Subhead, "步道", {}, {}, {}}, text("江边步道昨日走通")}));
    const Group column = group_of(document.pages.front(), "galley column");
    const Length left = lines_of(column).front().at.x - column.rect.left();
    EXPECT_GT(left, 15_pt);
    EXPECT_LT(left, 25_pt);
}

TEST_F(GalleyLayout, TurnsThePageAfterSixtyLines) {
    std::vector<Paragraph> body(61, text("船来了"));
    const Document document = lay_out(galley_of(std::move(body)));
    ASSERT_EQ(document.pages.size(), 2U);
    EXPECT_EQ(lines_of(group_of(document.pages[0], "galley column")).size(), 60U);
    EXPECT_EQ(column_of(document.pages[1]), "船来了");
    EXPECT_EQ(document.pages[0].trim, document.pages[1].trim);
}

TEST_F(GalleyLayout, ShowsNothingButTheColumnUnlessItIsAProof) {
    EXPECT_EQ(lay_out(galley_of({text("船来了")})).pages.front().groups.size(), 1U);
}

TEST_F(GalleyLayout, ProofSaysWhatItIsAndNumbersItsLines) {
    Galley galley = galley_of(std::vector<Paragraph>(66, text("船来了")));
    galley.sheet = GalleySheet::Proof;
    const Document document = lay_out(galley);
    ASSERT_EQ(document.pages.size(), 2U);
    const auto headline = lines_of(group_of(document.pages[1], "galley headline"));
    ASSERT_EQ(headline.size(), 2U);
    EXPECT_EQ(headline[0].text, "walk.md");
    EXPECT_EQ(headline[1].text, "每行6字，10点；共198字，66行；第2/2页");
    const auto numbers = lines_of(group_of(document.pages[1], "galley line numbers"));
    ASSERT_EQ(numbers.size(), 1U);
    EXPECT_EQ(numbers[0].text, "65");
    const auto column = lines_of(group_of(document.pages[1], "galley column"));
    EXPECT_EQ(numbers[0].at.y, column[4].at.y);
    EXPECT_LT(numbers[0].at.x, column[4].at.x);
}

TEST_F(GalleyLayout, ProofShowsBothEdgesOfTheMeasure) {
    Galley galley = galley_of({text(hanzi(20))});
    galley.sheet = GalleySheet::Proof;
    const Page page = lay_out(galley).pages.front();
    const Group edges = group_of(page, "galley edges");
    ASSERT_EQ(edges.marks.size(), 2U);
    const auto& left = std::get<Rule>(edges.marks[0]);
    const auto& right = std::get<Rule>(edges.marks[1]);
    EXPECT_EQ(right.from.x - left.from.x, 60_pt);
    EXPECT_GT(page.trim.width - right.from.x, 50_mm);
}

TEST_F(GalleyLayout, ProofIsWideEnoughForTheNameOfItsFile) {
    Galley galley = galley_of({text("船来了")});
    galley.sheet = GalleySheet::Proof;
    galley.name = hanzi(60) + ".md";
    const Page page = lay_out(galley).pages.front();
    EXPECT_LT(group_of(page, "galley headline").rect.right(), page.trim.width);
}

TEST_F(GalleyLayout, NamesALineThatCannotBeBroken) {
    (void)lay_out(galley_of({text(std::string(40, '1'))}));
    EXPECT_EQ(codes(), "BX7067 ");
}

TEST_F(GalleyLayout, NamesALineThatBreaksAWord) {
    (void)lay_out(galley_of({text("江上" + std::string(12, 'w') + "清风")}));
    EXPECT_NE(codes().find("BX7005"), std::string::npos) << codes();
}

TEST_F(GalleyLayout, SetsReadingsAndMarksInSubheadsToo) {
    Galley galley = galley_of({{ParagraphKind::Subhead,
                                "江上",
                                {{0, 3, Emphasis::Dotted}},
                                {{3, 6, {"あ"}}},
                                {"walk.md", 1, 1}},
                               text("清风")});
    const Group column = group_of(lay_out(galley).pages.front(), "galley column");
    int dots = 0;
    int readings = 0;
    for (const Mark& mark : column.marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        dots += std::holds_alternative<Dot>(mark) ? 1 : 0;
        readings += run != nullptr && run->text == "あ" ? 1 : 0;
    }
    EXPECT_EQ(dots, 1);
    EXPECT_EQ(readings, 1);
}

TEST_F(GalleyLayout, TellsAMissingCharacter) {
    (void)lay_out(galley_of({text("江\U0001F600边")}));
    EXPECT_EQ(codes(), "BX3108 ");
}

TEST_F(GalleyLayout, SetsFiguresOffTheHalfEmGridWhenTold) {
    Galley galley = galley_of({text("全长126公里")});
    galley.measure_em = 12;
    const auto glyphs_of = [&] {
        const Group column = group_of(lay_out(galley).pages.front(), "galley column");
        std::vector<Glyph> glyphs;
        for (const Mark& mark : column.marks) {
            const auto& run = std::get<GlyphRun>(mark);
            glyphs.insert(glyphs.end(), run.glyphs.begin(), run.glyphs.end());
        }
        return glyphs;
    };
    const auto on_grid = glyphs_of();
    galley.style.composition.grid = Grid::Off;
    EXPECT_NE(glyphs_of(), on_grid);
}

TEST(StylesInUse, OfAGalleyAreThoseThatItsTextShows) {
    Galley galley = galley_of({text("船来了")});
    EXPECT_EQ(styles_in_use(galley), std::vector{style("song")});
    galley.body.front().emphasis.push_back({0, 3, Emphasis::Strong});
    EXPECT_EQ(styles_in_use(galley), (std::vector{style("song"), style("hei", 700)}));
}

}  // namespace
}  // namespace banxin::testing
