// SPDX-License-Identifier: Apache-2.0
#include "typography/mark_bodies.hpp"

#include "support/test_fonts.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace banxin::testing {
namespace {

constexpr char serif_file[] = "opentype/noto/NotoSerifCJK-Regular.ttc";
constexpr char sans_file[] = "opentype/noto/NotoSansCJK-Regular.ttc";
constexpr char kai_file[] = "truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf";

const ClassRule opening{{}, 0.5, 0.5, 0}, closing{{}, 0.5, 0, 0.5};
const ClassRule both_sides{{}, 0.5, 0.25, 0.25}, half_em{{}, 0.5, 0, 0}, whole_em{{}, 1, 0, 0};

FontBook book_of(const char* family, const char* file, const char* language) {
    const FontRole role{"song", family, {}, {{400, file}}, {}};
    return *FontBook::open({role}, {style("song")}, {"/usr/share/fonts"}, language);
}

/// How far the ink of `made` reaches, from the start of its body.
std::pair<int, int> ink_of(const FontBook& fonts, const MarkBody& made) {
    const int face = fonts.face(style("song"));
    int pen = made.shift;
    std::pair<int, int> reach{100000, -100000};
    for (const ShapedGlyph& glyph : made.glyphs) {
        const InkExtent ink = fonts.ink_extent(face, glyph.id);
        reach.first = std::min(reach.first, pen + glyph.x_offset + ink.left);
        reach.second = std::max(reach.second, pen + glyph.x_offset + ink.right);
        pen += glyph.advance;
    }
    return reach;
}

/// What is white between one glyph of `made` and the next.
int white_between_glyphs(const FontBook& fonts, const MarkBody& made) {
    const int face = fonts.face(style("song"));
    int widest = -1000;
    for (std::size_t i = 0; i + 1 < made.glyphs.size(); ++i) {
        widest = std::max(widest,
                          made.glyphs[i].advance - fonts.ink_extent(face, made.glyphs[i].id).right +
                              fonts.ink_extent(face, made.glyphs[i + 1].id).left);
    }
    return widest;
}

MarkBody body_in(const FontBook& fonts, const char* mark, CharClass cls, const ClassRule& rule) {
    return mark_body(fonts, fonts.face(style("song")), mark, cls, rule);
}

MarkBody long_body_in(const FontBook& fonts, const char* marks, int count) {
    return long_mark_body(fonts, fonts.face(style("song")), marks, count);
}

const char* name_of(BodySource source) {
    switch (source) {
        case BodySource::Full:
            return "full";
        case BodySource::Halt:
            return "halt";
        case BodySource::Ink:
            return "ink";
        case BodySource::Proportional:
            return "proportional";
        case BodySource::Centred:
            return "centred";
    }
    return "";
}

/// “halt 500 [71, 424]”: how the body came to be, its width, and the ink in it.
std::string shown(const FontBook& fonts, const MarkBody& made) {
    const auto [left, right] = ink_of(fonts, made);
    return fmt::format("{} {} [{}, {}]", name_of(made.source), made.body, left, right);
}

TEST(MarkBodies, TakesTheHalfWidthFormsOfAFontThatHasThem) {
    const FontBook song = book_of("Noto Serif CJK SC", serif_file, "zh-Hans");
    const MarkBody quote = body_in(song, "“", CharClass::Opening, opening);
    EXPECT_EQ(shown(song, quote), "halt 500 [71, 424]");
    EXPECT_TRUE(quote.blank_cut);
    EXPECT_EQ(shown(song, body_in(song, "，", CharClass::Comma, closing)), "halt 500 [76, 229]");
    EXPECT_EQ(shown(song, body_in(song, "？", CharClass::Question, closing)), "halt 500 [35, 458]");
}

TEST(MarkBodies, CutsTheSideWithoutInkWhereThereIsNoHalfWidthForm) {
    const FontBook kai = book_of("LXGW WenKai", kai_file, "zh-Hans");
    EXPECT_EQ(shown(kai, body_in(kai, "《", CharClass::Opening, opening)), "ink 500 [19, 449]");
    EXPECT_EQ(shown(kai, body_in(kai, "》", CharClass::Closing, closing)), "ink 500 [51, 481]");
    EXPECT_EQ(shown(kai, body_in(kai, "。", CharClass::FullStop, closing)), "ink 500 [77, 351]");
    EXPECT_TRUE(body_in(kai, "。", CharClass::FullStop, closing).blank_cut);
}

TEST(MarkBodies, SetsNarrowQuotesAgainstWhatTheyQuote) {
    const FontBook kai = book_of("LXGW WenKai", kai_file, "zh-Hans");
    EXPECT_EQ(shown(kai, body_in(kai, "“", CharClass::Opening, opening)),
              "proportional 500 [207, 458]");
    EXPECT_EQ(shown(kai, body_in(kai, "”", CharClass::Closing, closing)),
              "proportional 500 [42, 293]");
    EXPECT_TRUE(body_in(kai, "”", CharClass::Closing, closing).blank_cut);
}

TEST(MarkBodies, TakesNoBlankFromAClassThatFillsItsCell) {
    const FontBook ming = book_of("Noto Serif CJK TC", serif_file, "zh-Hant");
    const MarkBody stop = body_in(ming, "。", CharClass::FullStop, whole_em);
    EXPECT_EQ(shown(ming, stop), "full 1000 [360, 641]");
    EXPECT_FALSE(stop.blank_cut);
    const FontBook mincho = book_of("Noto Serif CJK JP", serif_file, "ja");
    EXPECT_EQ(shown(mincho, body_in(mincho, "？", CharClass::Question, whole_em)),
              "full 1000 [260, 719]");
}

TEST(MarkBodies, TakesAQuarterFromBothSidesOfAMarkInTheMiddle) {
    const FontBook mincho = book_of("Noto Serif CJK JP", serif_file, "ja");
    const MarkBody colon = body_in(mincho, "：", CharClass::Colon, both_sides);
    EXPECT_EQ(shown(mincho, colon), "centred 500 [184, 316]");
    EXPECT_TRUE(colon.blank_cut);
    EXPECT_EQ(body_in(mincho, "・", CharClass::MiddleDot, both_sides).body, 500);
}

TEST(MarkBodies, PutsTheInkOfAMiddleDotInTheMiddle) {
    for (const auto& [family, file] :
         {std::pair{"Noto Serif CJK SC", serif_file}, std::pair{"LXGW WenKai", kai_file}}) {
        const FontBook fonts = book_of(family, file, "zh-Hans");
        for (const ClassRule& rule : {half_em, whole_em}) {
            const MarkBody dot = body_in(fonts, "·", CharClass::MiddleDot, rule);
            const auto [left, right] = ink_of(fonts, dot);
            EXPECT_NEAR(left, dot.body - right, 1) << family;
        }
        EXPECT_EQ(body_in(fonts, "·", CharClass::MiddleDot, half_em).body, 500);
    }
}

TEST(MarkBodies, DoesNotTrustAHalfWidthFormWhoseInkIsElsewhere) {
    const InkExtent centred{260, 740};
    const MeasuredMark halved_only{{7, 1000, 0, 0, 0}, {7, 500, 0, 0, 0}, centred, centred};
    const MarkBody made = mark_body(halved_only, CharClass::Question, closing);
    EXPECT_EQ(made.source, BodySource::Ink);
    EXPECT_EQ(made.shift, -250);
    EXPECT_EQ(made.body, 500);
    EXPECT_EQ(made.glyphs.front().advance, 1000);
}

TEST(MarkBodies, LeavesAMarkAnEmWhoseInkLeavesNoHalfBlank) {
    const InkExtent wide{100, 800};
    const MeasuredMark mark{{7, 1000, 0, 0, 0}, {7, 1000, 0, 0, 0}, wide, wide};
    const MarkBody made = mark_body(mark, CharClass::Question, closing);
    EXPECT_EQ(made.source, BodySource::Full);
    EXPECT_EQ(made.body, 1000);
    EXPECT_EQ(made.shift, 0);
    EXPECT_FALSE(made.blank_cut);
}

TEST(MarkBodies, KeepsTheLongDashOfAFontThatHasOne) {
    const FontBook song = book_of("Noto Serif CJK SC", serif_file, "zh-Hans");
    const MarkBody dash = long_body_in(song, "——", 2);
    EXPECT_EQ(dash.glyphs.size(), 1U);
    EXPECT_EQ(shown(song, dash), "full 2000 [71, 1929]");
}

TEST(MarkBodies, JoinsTwoDashesThatStandApart) {
    const FontBook kai = book_of("LXGW WenKai", kai_file, "zh-Hans");
    const MarkBody dash = long_body_in(kai, "——", 2);
    ASSERT_EQ(dash.glyphs.size(), 2U);
    EXPECT_LE(white_between_glyphs(kai, dash), 0);
    const auto [left, right] = ink_of(kai, dash);
    EXPECT_NEAR(left, dash.body - right, 1);
    EXPECT_EQ(dash.body, 2000);
}

TEST(MarkBodies, GivesASingleDashOneEm) {
    const FontBook gothic = book_of("Noto Sans CJK SC", sans_file, "ko");
    const MarkBody dash = long_body_in(gothic, "—", 1);
    EXPECT_EQ(dash.body, 1000);
    const auto [left, right] = ink_of(gothic, dash);
    EXPECT_NEAR(left, dash.body - right, 1);
}

TEST(MarkBodies, SpreadsAnEllipsisOverTwoEms) {
    for (const auto& [family, file] :
         {std::pair{"Noto Serif CJK SC", serif_file}, std::pair{"LXGW WenKai", kai_file}}) {
        const FontBook fonts = book_of(family, file, "zh-Hans");
        const MarkBody dots = long_body_in(fonts, "……", 2);
        EXPECT_EQ(dots.body, 2000) << family;
        const auto [left, right] = ink_of(fonts, dots);
        EXPECT_NEAR(left, dots.body - right, 5) << family;
    }
}

}  // namespace
}  // namespace banxin::testing
