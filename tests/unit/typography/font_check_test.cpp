// SPDX-License-Identifier: Apache-2.0
#include "typography/font_check.hpp"

#include "support/test_fonts.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <utility>

namespace banxin::testing {
namespace {

constexpr char serif_file[] = "opentype/noto/NotoSerifCJK-Regular.ttc";
constexpr char kai_file[] = "truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf";

ClassRule& rule_of(CompositionRules& rules, CharClass cls) {
    return rules.classes[static_cast<std::size_t>(cls)];
}

/// The marks of zh-Hans: half an em, blank on the outer side.
CompositionRules simplified() {
    CompositionRules rules;
    rules.language = "zh-Hans";
    rule_of(rules, CharClass::Opening) = {U"“（《", 0.5, 0.5, 0};
    rule_of(rules, CharClass::Closing) = {U"”）》", 0.5, 0, 0.5};
    rule_of(rules, CharClass::Comma) = {U"，", 0.5, 0, 0.5};
    rule_of(rules, CharClass::FullStop) = {U"。", 0.5, 0, 0.5};
    rule_of(rules, CharClass::Colon) = {U"：", 0.5, 0, 0.5};
    rule_of(rules, CharClass::Question) = {U"？", 0.5, 0, 0.5};
    rule_of(rules, CharClass::MiddleDot) = {U"·", 0.5, 0, 0};
    return rules;
}

/// Those of zh-Hant: stops fill their em.
CompositionRules traditional() {
    CompositionRules rules = simplified();
    rules.language = "zh-Hant";
    for (const CharClass cls : {CharClass::Comma,
                                CharClass::FullStop,
                                CharClass::Colon,
                                CharClass::Question,
                                CharClass::MiddleDot}) {
        rule_of(rules, cls) = {rule_of(rules, cls).members, 1, 0, 0};
    }
    return rules;
}

/// The check of one font; `shaped_as` is the language whose forms the font is asked for.
FaceCheck checked(const char* family,
                  const char* file,
                  const CompositionRules& rules,
                  const char* shaped_as,
                  const char* role = "kai") {
    const FontRole asked{role, family, {}, {{400, file}}, {"paper.yaml", 9, 17}};
    const FontBook fonts = *FontBook::open({asked}, {style(role)}, {"/usr/share/fonts"}, shaped_as);
    return check_faces(fonts, rules).front();
}

/// “info BX4020, warning BX4026”.
std::string found_in(const FaceCheck& check) {
    std::string found;
    for (const Diagnostic& finding : check.findings) {
        found += found.empty() ? "" : ", ";
        found += finding.severity == Severity::Error     ? "error "
                 : finding.severity == Severity::Warning ? "warning "
                                                         : "info ";
        found += finding.code;
    }
    return found;
}

const Diagnostic& finding(const FaceCheck& check, const char* code) {
    for (const Diagnostic& candidate : check.findings) {
        if (candidate.code == code) {
            return candidate;
        }
    }
    static const Diagnostic none;
    return none;
}

TEST(FontCheck, FindsNothingToPutRightInAFontMadeForTheLanguage) {
    EXPECT_EQ(found_in(checked("Noto Serif CJK SC", serif_file, simplified(), "zh-Hans")), "");
    EXPECT_EQ(found_in(checked("Noto Serif CJK TC", serif_file, traditional(), "zh-Hant")), "");
}

TEST(FontCheck, TellsWhatItPutsRightInAFontWithoutFeatures) {
    const FaceCheck kai = checked("LXGW WenKai", kai_file, simplified(), "zh-Hans");
    EXPECT_EQ(found_in(kai), "info BX4020, info BX4023, info BX4024, warning BX4026");
    EXPECT_EQ(finding(kai, "BX4020").message.zh,
              "字体“LXGW WenKai”（kai 400）没有 ，。：？（）《》 的半宽形式（halt），"
              "空白的一半按墨迹裁去");
    EXPECT_EQ(finding(kai, "BX4023").message.en,
              "\"LXGW WenKai\" (kai 400) has “” of proportional width; each is set in half an em, "
              "beside the text it belongs to");
    EXPECT_EQ(finding(kai, "BX4026").where.line, 9);
    EXPECT_FALSE(finding(kai, "BX4026").hints.empty());
}

TEST(FontCheck, MeasuresTheMarksOfAFace) {
    const FaceCheck kai = checked("LXGW WenKai", kai_file, simplified(), "zh-Hans");
    EXPECT_FALSE(kai.has_halt);
    EXPECT_TRUE(kai.has_vert);
    EXPECT_FALSE(kai.dashes_join);
    EXPECT_EQ(kai.dash_pair, 2000);
    ASSERT_EQ(kai.marks.size(), 11U);
    EXPECT_EQ(kai.marks[0].mark, U'“');
    EXPECT_EQ(kai.marks[0].advance, 350);
    EXPECT_EQ(kai.marks[2].ink, InkSide::Left);
    EXPECT_EQ(kai.marks[6].ink, InkSide::Right);
    EXPECT_EQ(kai.marks[10].source, BodySource::Centred);

    const FaceCheck song = checked("Noto Serif CJK SC", serif_file, simplified(), "zh-Hans");
    EXPECT_TRUE(song.has_halt && song.has_vhal && song.has_vert && song.has_hwid);
    EXPECT_TRUE(song.dashes_join);
    EXPECT_EQ(song.digit, 500);
    EXPECT_EQ(song.marks[2].source, BodySource::Halt);
}

TEST(FontCheck, WarnsOfStopsInTheFormsOfAnotherRegion) {
    const FaceCheck centred = checked("Noto Serif CJK TC", serif_file, simplified(), "zh-Hant");
    EXPECT_EQ(found_in(centred), "info BX4020, warning BX4021");
    EXPECT_NE(finding(centred, "BX4020").message.en.find("of ？;"), std::string::npos);
    EXPECT_NE(finding(centred, "BX4021").message.zh.find(" ，。： 居中，不是简体中文的位置"),
              std::string::npos);
    const FaceCheck cornered = checked("LXGW WenKai", kai_file, traditional(), "zh-Hant");
    EXPECT_NE(finding(cornered, "BX4022").message.zh.find(" ，。： 偏左，不是繁体中文"),
              std::string::npos);
}

TEST(FontCheck, DoesNotAskALatinFaceForChineseMarks) {
    const FaceCheck latin =
        checked("Noto Serif CJK SC", serif_file, simplified(), "zh-Hans", "latin");
    EXPECT_TRUE(latin.marks.empty());
    EXPECT_EQ(latin.digit, 500);
}

TEST(FontCheck, LeavesFiguresAloneWhereTheyNeedNotBeHalfWidth) {
    CompositionRules rules = simplified();
    rules.usual.figures = Figures::Proportional;
    const FaceCheck kai = checked("LXGW WenKai", kai_file, rules, "zh-Hans");
    EXPECT_EQ(finding(kai, "BX4026").code, "");
}

}  // namespace
}  // namespace banxin::testing
