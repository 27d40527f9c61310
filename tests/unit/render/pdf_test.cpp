// SPDX-License-Identifier: Apache-2.0
#include "render/pdf.hpp"

#include "drawn_page.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>

namespace banxin {
namespace {

using namespace literals;

/// What poppler's `tool` says of the document as a PDF.
std::string told_by(const std::string& tool, const Document& document) {
    // Tests run side by side: each has a file of its own.
    const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
    const std::string path = testing::TempDir() + "banxin_pdf_" + test->name() + ".pdf";
    const auto pdf = render_pdf(document, {kai()}, {riverside()}, inks());
    EXPECT_TRUE(pdf);
    std::ofstream{path, std::ios::binary} << (pdf ? *pdf : "");
    return output_of(tool + " " + path + (tool.starts_with("pdftotext") ? " -" : ""));
}

Document two_stories() {
    const Point column{20_mm, 30_mm};
    const Point next_column{60_mm, 30_mm};
    return document_of(
        {{group_of(hanzi("渡口往事", next_column)), group_of(hanzi("江边散步", column))},
         {group_of(hanzi("第二版", column))}});
}

TEST(RenderPdf, MakesOnePageOfTrimSizeForEachPage) {
    const std::string told = told_by("pdfinfo", two_stories());
    EXPECT_NE(told.find("Pages:           2"), std::string::npos) << told;
    EXPECT_NE(told.find("Page size:       765.354 x 1105.51 pts"), std::string::npos) << told;
}

TEST(RenderPdf, TakesTitleAndDatesFromTheDocument) {
    const std::string told = told_by("pdfinfo -isodates", two_stories());
    EXPECT_NE(told.find("Title:           云渡周报"), std::string::npos) << told;
    EXPECT_NE(told.find("CreationDate:    2026-11-27T00:00:00+08"), std::string::npos) << told;
    EXPECT_NE(told.find("ModDate:         2026-11-27T00:00:00+08"), std::string::npos) << told;
}

TEST(RenderPdf, HasNoDateIfTheDocumentHasNone) {
    Document document = two_stories();
    document.date.clear();
    const std::string told = told_by("pdfinfo", document);
    EXPECT_EQ(told.find("Date"), std::string::npos) << told;
}

TEST(RenderPdf, GivesTheSameBytesEachTime) {
    const Document document = two_stories();
    EXPECT_EQ(*render_pdf(document, {kai()}, {riverside()}, inks()),
              *render_pdf(document, {kai()}, {riverside()}, inks()));
}

TEST(RenderPdf, GivesItsTextInReadingOrderWhereverItStands) {
    EXPECT_EQ(told_by("pdftotext -raw", two_stories()), "渡口往事\n江边散步\n\f第二版\n\f");
}

/// 春江水暖 with its baseline down the page.
GlyphRun turned_hanzi() {
    GlyphRun run = hanzi("春江水暖", {100_pt, 200_pt});
    run.turned = true;
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        run.glyphs[i].at = {100_pt, 200_pt + run.size * static_cast<int>(i)};
    }
    return run;
}

TEST(RenderPdf, GivesTextThatRunsDownThePageInItsOrder) {
    GlyphRun upright = turned_hanzi();
    upright.turned = false;
    GlyphRun turned = hanzi("夏夜", {100_pt, 240_pt});
    turned.turned = true;
    turned.glyphs[1].at = {100_pt, 249_pt};
    std::string text = told_by("pdftotext -raw", document_of({{group_of(upright, turned)}}));
    std::erase_if(text, [](char c) { return c == '\n' || c == '\f'; });
    EXPECT_EQ(text, "春江水暖夏夜");
}

TEST(RenderPdf, LaysTurnedTypeOnItsSide) {
    const std::string path = testing::TempDir() + "banxin_turned.pdf";
    std::ofstream{path, std::ios::binary}
        << *render_pdf(document_of({{group_of(turned_hanzi())}}), {kai()}, {riverside()}, inks());
    const std::string content = output_of("qpdf --qdf " + path + " -");
    // The baseline goes down the page, up is to the right; Cairo counts y downwards.
    EXPECT_NE(content.find("1 0 0 -1 0 "), std::string::npos) << content;
    EXPECT_NE(content.find("0 9 9 0 100 200 Tm"), std::string::npos) << content;
}

TEST(RenderPdf, EmbedsAPartOfTheFontAsTrueType) {
    const std::string told = told_by("pdffonts", two_stories());
    EXPECT_NE(told.find("CID TrueType"), std::string::npos) << told;
    EXPECT_NE(told.find("yes yes yes"), std::string::npos) << told;
    EXPECT_EQ(told.find("Type 3"), std::string::npos) << told;
}

TEST(RenderPdf, CarriesTheBytesOfAJpegUnchangedAndOnce) {
    PlacedPicture whole{0, {{20_mm, 20_mm}, {60_mm, 40_mm}}, 0, 0, 1, 1};
    PlacedPicture part{0, {{20_mm, 80_mm}, {40_mm, 40_mm}}, 0.25, 0, 0.75, 1};
    const auto pdf =
        render_pdf(document_of({{group_of(whole, part)}}), {kai()}, {riverside()}, inks());
    ASSERT_TRUE(pdf);
    const std::size_t first = pdf->find(riverside().bytes);
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(pdf->find(riverside().bytes, first + 1), std::string::npos);
}

TEST(RenderPdf, WritesBlackInkAsPureBlack) {
    const Document document =
        document_of({{group_of(Area{{{20_mm, 20_mm}, {10_mm, 10_mm}}, black_ink})}});
    const std::string path = testing::TempDir() + "banxin_black.pdf";
    std::ofstream{path, std::ios::binary} << *render_pdf(document, {kai()}, {riverside()}, inks());
    const std::string content = output_of("qpdf --qdf " + path + " -");
    EXPECT_NE(content.find("0 0 0 rg"), std::string::npos) << content;
}

TEST(RenderPdf, DrawsAWaveAsCurves) {
    const Wave wave{{20_mm, 60_mm}, {80_mm, 60_mm}, 1_mm, 6_mm, 0.2_mm, black_ink};
    const std::string path = testing::TempDir() + "banxin_wave.pdf";
    std::ofstream{path, std::ios::binary}
        << *render_pdf(document_of({{group_of(wave)}}), {kai()}, {riverside()}, inks());
    const std::string content = output_of("qpdf --qdf " + path + " -");
    std::istringstream words{content};
    EXPECT_EQ(std::count(std::istream_iterator<std::string>{words}, {}, "c"), 20) << content;
    EXPECT_EQ(content.find("/Subtype /Image"), std::string::npos);
}

TEST(RenderPdf, NamesTheFontThatDoesNotOpen) {
    const auto pdf = render_pdf(two_stories(), {FontProgram{"not a font"}}, {riverside()}, inks());
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().front().code, "BX7108");
    EXPECT_NE(pdf.error().front().message.en.find("LXGW WenKai"), std::string::npos);
}

TEST(RenderPdf, NeedsNoProgramForAFontThatShowsNothing) {
    Document document = two_stories();
    document.fonts.push_back({"Noto Sans CJK SC", "hei", 700, "NotoSansCJK-Bold.ttc", 2});
    EXPECT_TRUE(render_pdf(document, {kai(), FontProgram{}}, {riverside()}, inks()));
}

TEST(RenderPdf, RefusesClustersThatDoNotCoverTheText) {
    GlyphRun run = hanzi("版心", {20_mm, 30_mm});
    run.clusters.pop_back();
    Group group = group_of(run);
    group.where = {"issue.yaml", 12, 3, 1};
    const auto pdf = render_pdf(document_of({{group}}), {kai()}, {riverside()}, inks());
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().front().code, "BX7108");
    EXPECT_EQ(pdf.error().front().where.line, 12);
}

}  // namespace
}  // namespace banxin
