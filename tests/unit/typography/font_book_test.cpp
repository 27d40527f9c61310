// SPDX-License-Identifier: Apache-2.0
#include "typography/font_book.hpp"

#include "support/test_fonts.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

FontRole role(const char* family, const char* file) {
    return {"song", family, "fonts-of-nobody", {{400, file}}, {"fonts.yaml", 3, 5}};
}

TEST(FontBook, RefusesAFamilyThatTheFileHasNot) {
    const auto book =
        FontBook::open({role("方正小标宋简体", "opentype/noto/NotoSerifCJK-Regular.ttc")},
                       {style("song")},
                       {"/usr/share/fonts"},
                       "zh-Hans");
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().front().code, "BX4001");
    EXPECT_EQ(book.error().front().where.line, 3);
    EXPECT_NE(book.error().front().message.zh.find("方正小标宋简体"), std::string::npos);
}

TEST(FontBook, NamesThePackageOfAMissingFile) {
    const auto book = FontBook::open({role("Some Family", "nowhere/some.otf")},
                                     {style("song")},
                                     {"/usr/share/fonts"},
                                     "zh-Hans");
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().front().code, "BX4001");
    EXPECT_NE(book.error().front().hints.front().en.find("fonts-of-nobody"), std::string::npos);
}

TEST(FontBook, FindsAFamilyByItsNameAmongTheFilesOfAFontFolder) {
    const FontRole own{"kai", "霞鹜文楷", "", {}, {"paper.yaml", 9, 17}};
    const auto book = FontBook::open({own},
                                     {style("kai"), style("kai", 700)},
                                     {"/usr/share/fonts/truetype/lxgw-wenkai"},
                                     "zh-Hans");
    ASSERT_TRUE(book) << book.error().front().message.en;
    EXPECT_NE(book->face(style("kai")), book->face(style("kai", 700)));
}

TEST(FontBook, NamesAllMissingWeightsOfARoleInOneFinding) {
    const FontRole own{"hei", "方正大黑简体", "", {}, {"paper.yaml", 9, 17}};
    const auto book = FontBook::open({own},
                                     {style("hei", 400), style("hei", 900)},
                                     {"/usr/share/fonts/truetype/lxgw-wenkai"},
                                     "zh-Hans");
    ASSERT_FALSE(book);
    ASSERT_EQ(book.error().size(), 1U);
    EXPECT_NE(book.error().front().message.zh.find("hei 400/900"), std::string::npos);
}

TEST(FontBook, RefusesARoleNobodyNamed) {
    const auto book = FontBook::open({}, {style("song")}, {"/usr/share/fonts"}, "zh-Hans");
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().front().code, "BX4009");
}

TEST(FontBook, TakesTheChineseFaceOfACollection) {
    const FontBook& fonts = test_fonts();
    const FontUse& use = fonts.faces()[static_cast<std::size_t>(fonts.face(style("song")))];
    EXPECT_EQ(use.family, "Noto Serif CJK SC");
    // A dash pair is a ligature of two ems only in Chinese forms.
    const auto& dash = fonts.shape(fonts.face(style("song")), "——", Shaping::Chinese);
    int advance = 0;
    for (const ShapedGlyph& glyph : dash) {
        advance += glyph.advance;
    }
    EXPECT_EQ(advance, 2000);
}

TEST(FontBook, ShapesMarksInTheFormsOfItsLanguage) {
    const FontRole song = role("Noto Serif CJK SC", "opentype/noto/NotoSerifCJK-Regular.ttc");
    const auto stop_starts_at = [&](const char* language) {
        const auto book = FontBook::open({song}, {style("song")}, {"/usr/share/fonts"}, language);
        const int face = book->face(style("song"));
        return book->ink_extent(face, book->shape(face, "。", Shaping::Chinese).front().id).left;
    };
    EXPECT_LT(stop_starts_at("zh-Hans"), 100);  // low on the left
    EXPECT_LT(stop_starts_at("ja"), 100);
    EXPECT_GT(stop_starts_at("zh-Hant"), 300);  // in the middle
}

TEST(FontBook, CutsRunsWhereTheDirectionChanges) {
    const FontBook& fonts = test_fonts();
    const std::string text = "江水אבג";
    const auto runs = fonts.itemise(text, {{0, text.size(), fonts.face(style("song")), false}});
    ASSERT_GE(runs.size(), 2U);
    EXPECT_FALSE(runs.front().right_to_left);
    EXPECT_TRUE(runs.back().right_to_left);
}

}  // namespace
}  // namespace banxin::testing
