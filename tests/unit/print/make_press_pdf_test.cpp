// SPDX-License-Identifier: Apache-2.0
#include "imaging/press_picture.hpp"
#include "plain_pdf.hpp"
#include "press_page.hpp"

#include <array>
#include <regex>

namespace banxin {
namespace {

using namespace literals;

constexpr std::array standards{PdfStandard::X1a2001, PdfStandard::X1a2003, PdfStandard::X4};

constexpr Ink red{0, 1000, 900, 0};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

GlyphRun type(const std::string& text, Length size, const Ink& ink, Point at) {
    GlyphRun run = hanzi(text, at);
    run.size = size;
    run.ink = ink;
    return run;
}

Area field(const Ink& ink) {
    return {{{20_mm, 20_mm}, {60_mm, 40_mm}}, ink};
}

std::string opened(const Document& document, PdfStandard standard = PdfStandard::X1a2001) {
    const auto pdf = pressed(document, standard);
    EXPECT_TRUE(pdf) << (pdf ? "" : pdf.error().front().message.en);
    return pdf ? in_the_open(*pdf) : "";
}

TEST(MakePressPdf, LeavesNoRedGreenAndBlue) {
    for (const PdfStandard standard : standards) {
        const std::string text = opened(page_with(field(red),
                                                  type("云渡周报", 40_pt, red, {30_mm, 100_mm}),
                                                  type("今日", 10_pt, black_ink, {30_mm, 120_mm})),
                                        standard);
        EXPECT_FALSE(std::regex_search(text, std::regex{R"([0-9] (rg|RG)\s)"})) << text;
        EXPECT_FALSE(has(text, "/DeviceRGB"));
        EXPECT_TRUE(has(text, "0 1 0.9 0 k"));
    }
}

TEST(MakePressPdf, BlackTypeIsBlackInkAndOverprints) {
    const std::string text =
        opened(page_with(field(red), type("今日", 10_pt, black_ink, {30_mm, 40_mm})));
    EXPECT_TRUE(has(text, "0 0 0 1 k"));
    EXPECT_TRUE(std::regex_search(text, std::regex{R"(0 0 0 1 k\s+/Overprint1 gs)"})) << text;
    EXPECT_TRUE(
        std::regex_search(text, std::regex{R"(/OP false\s+/OPM 1\s+/Type /ExtGState\s+/op true)"}))
        << text;
}

TEST(MakePressPdf, LargeTypeWhiteAndTintsKnockOut) {
    const std::string text = opened(page_with(field(red),
                                              type("今日", 30_pt, black_ink, {30_mm, 40_mm}),
                                              type("白字", 12_pt, paper_white, {30_mm, 50_mm}),
                                              field(black_tint(50))));
    EXPECT_FALSE(has(text, "/OP")) << "nothing here overprints";
    EXPECT_TRUE(has(text, "0 0 0 0.05 k"));
}

TEST(MakePressPdf, WhatComesAfterOverprintingTypeKnocksOutAgain) {
    const std::string text = opened(page_with(type("今日", 10_pt, black_ink, {30_mm, 40_mm}),
                                              field(red),
                                              type("明日", 10_pt, black_ink, {30_mm, 80_mm})));
    EXPECT_TRUE(std::regex_search(text, std::regex{R"(0 1 0.9 0 k\s+/Overprint0 gs)"})) << text;
    EXPECT_EQ(count(text, "/Overprint1 gs"), 2U);
}

/// Which states the operators of `text` choose, in their order: "1 0 1".
std::string overprinting_in(const std::string& text) {
    std::string states;
    const std::regex chosen{R"(/Overprint(\d) gs)"};
    for (std::sregex_iterator at{text.begin(), text.end(), chosen}, end; at != end; ++at) {
        states += (states.empty() ? "" : " ") + at->str(1);
    }
    return states;
}

/// What is opened of a page with a photograph on its left half and `marks`.
template <class... Marks>
std::string opened_on_photograph(Marks... marks) {
    PlacedPicture placed;
    placed.rect = {{}, {100_mm, 60_mm}};
    Document document = page_with(placed, std::move(marks)...);
    document.pictures = {{"images/riverside.jpg", 1500, 820}};
    const auto picture = press_picture(riverside(), newsprint(), {.width = 300}, "");
    EXPECT_TRUE(picture);
    const auto pdf = pressed(document, PdfStandard::X1a2001, {*picture});
    EXPECT_TRUE(pdf) << (pdf ? "" : pdf.error().front().message.en);
    return pdf ? in_the_open(*pdf) : "";
}

TEST(MakePressPdf, BlackOnAPhotographKnocksOut) {
    const GlyphRun beside = type("今日", 10_pt, black_ink, {150_mm, 40_mm});
    const GlyphRun on_it = type("今日", 10_pt, black_ink, {50_mm, 40_mm});
    const Rule edge{{0_mm, 60_mm}, {100_mm, 60_mm}, 0.5_pt, black_ink};
    const Rule away{{0_mm, 90_mm}, {100_mm, 90_mm}, 0.5_pt, black_ink};
    EXPECT_EQ(overprinting_in(opened_on_photograph(beside)), "1");
    EXPECT_EQ(overprinting_in(opened_on_photograph(on_it)), "");
    EXPECT_EQ(overprinting_in(opened_on_photograph(edge)), "") << "half of it is on the photograph";
    EXPECT_EQ(overprinting_in(opened_on_photograph(away)), "2");
}

TEST(MakePressPdf, BlackOnAFieldOverAPhotographOverprintsTheField) {
    const Area plate{{{40_mm, 30_mm}, {30_mm, 15_mm}}, paper_white};
    const GlyphRun label = type("广告", 10_pt, black_ink, {50_mm, 40_mm});
    EXPECT_EQ(overprinting_in(opened_on_photograph(plate, label)), "1");
}

TEST(MakePressPdf, RefusesAPictureThatIsNotOfThePress) {
    PlacedPicture placed;
    placed.rect = {{}, {100_mm, 60_mm}};
    Document document = page_with(placed);
    document.pictures = {{"images/riverside.jpg", 1500, 820}};
    const auto pdf = pressed(document, PdfStandard::X4, {riverside()});
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().front().code, "BX6102");
    EXPECT_TRUE(has(pdf.error().front().message.en, "a picture that is not in inks"));
}

TEST(MakePressPdf, SpotInkHasAPlateOfItsOwn) {
    Ink spot{0, 950, 1000, 0, 1};
    Ink thin = spot;
    thin.cover = 300;
    const std::string text =
        opened(page_with(type("云渡周报", 40_pt, spot, {30_mm, 100_mm}), field(thin)));
    EXPECT_EQ(count(text, "/Separation\n"), 1U) << "one definition, however often it is used";
    EXPECT_TRUE(has(text, "/PANTONE#20485#20C"));
    EXPECT_TRUE(has(text, "/Spot1 cs 1 scn"));
    EXPECT_TRUE(has(text, "/Spot1 cs 0.3 scn"));
    EXPECT_TRUE(has(text, "/C1 [\n    0\n    0.95\n    1\n    0\n  ]")) << text;
}

TEST(MakePressPdf, RegistrationInkIsOnAllPlates) {
    const std::string text =
        opened(page_with(Rule{{10_mm, 5_mm}, {10_mm, 12_mm}, 0.25_pt, registration_ink}));
    EXPECT_TRUE(std::regex_search(text, std::regex{R"(/Separation\s+/All\s+/DeviceCMYK)"}));
    EXPECT_TRUE(has(text, "/Registration CS 1 SCN"));
}

TEST(MakePressPdf, SaysWhichStandardItIs) {
    const Document document = page_with(field(red));
    const std::array<std::pair<const char*, const char*>, 3> names{
        std::pair{"PDF subtype:    PDF/X-1:2001", "PDF version:     1.3"},
        std::pair{"PDF subtype:    PDF/X-1a:2003", "PDF version:     1.4"},
        std::pair{"PDF subtype:    PDF/X-4", "PDF version:     1.6"}};
    for (std::size_t i = 0; i < standards.size(); ++i) {
        const auto pdf = pressed(document, standards[i]);
        ASSERT_TRUE(pdf);
        const std::string told = output_of("pdfinfo " + file_of(*pdf, "standard"));
        EXPECT_TRUE(has(told, names[i].first)) << told;
        EXPECT_TRUE(has(told, names[i].second)) << told;
    }
    EXPECT_TRUE(has(opened(document), "/GTS_PDFXConformance (PDF/X-1a:2001)"));
}

TEST(MakePressPdf, CarriesThePrintingCondition) {
    for (const PdfStandard standard : standards) {
        const std::string text = opened(page_with(field(red)), standard);
        EXPECT_EQ(count(text, "/OutputConditionIdentifier (IFRA26)"), 1U);
        EXPECT_EQ(count(text, "/S /GTS_PDFX"), 1U);
        EXPECT_TRUE(has(text, "/DestOutputProfile"));
        EXPECT_TRUE(has(text, "/Trapped /False"));
    }
}

TEST(MakePressPdf, HasTransparencyOfNoKind) {
    for (const PdfStandard standard : standards) {
        const std::string text =
            opened(page_with(field(red), type("今日", 10_pt, black_ink, {30_mm, 40_mm})), standard);
        EXPECT_FALSE(has(text, "/Group"));
        EXPECT_FALSE(has(text, "/ca "));
        EXPECT_FALSE(has(text, "/SMask"));
    }
}

TEST(MakePressPdf, MetadataAgreesWithInfo) {
    const std::string text = opened(page_with(field(red)), PdfStandard::X4);
    EXPECT_TRUE(has(text, "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"));
    EXPECT_TRUE(has(text, "<rdf:li xml:lang=\"x-default\">云渡周报</rdf:li>"));
    EXPECT_TRUE(has(text, "<xmp:CreateDate>2026-11-27T00:00:00+08:00</xmp:CreateDate>"));
    EXPECT_TRUE(has(text, "/CreationDate (D:20261127000000+08'00')"));
    EXPECT_FALSE(has(opened(page_with(field(red))), "/Metadata"));
}

TEST(MakePressPdf, GivesTheSameBytesEachTime) {
    const Document document = page_with(field(red), type("今日", 10_pt, black_ink, {30_mm, 40_mm}));
    for (const PdfStandard standard : standards) {
        EXPECT_EQ(*pressed(document, standard), *pressed(document, standard));
    }
}

TEST(MakePressPdf, TextStaysText) {
    const auto pdf = pressed(page_with(type("春江水暖", 10_pt, black_ink, {30_mm, 40_mm})),
                             PdfStandard::X1a2001);
    ASSERT_TRUE(pdf);
    EXPECT_EQ(output_of("pdftotext -raw " + file_of(*pdf, "text") + " -"), "春江水暖\n\f");
}

TEST(MakePressPdf, IsReadByOthersWithoutAWord) {
    for (const PdfStandard standard : standards) {
        const auto pdf = pressed(
            page_with(field(red), type("今日", 10_pt, black_ink, {30_mm, 40_mm})), standard);
        ASSERT_TRUE(pdf);
        const std::string path = file_of(*pdf, "read");
        EXPECT_EQ(output_of("pdftoppm -r 30 " + path + " 2>&1 >/dev/null"), "");
        EXPECT_TRUE(has(output_of("qpdf --check " + path + " 2>&1"), "No syntax or stream"));
        EXPECT_TRUE(has(output_of("pdffonts " + path), "yes yes yes"));
    }
}

/// What is said of a drawing in which only `1 1 1` is an ink, white.
std::string refusal(const std::string& content,
                    const std::string& resources = "",
                    PdfStandard standard = PdfStandard::X1a2001) {
    static const PressProfile profile = newsprint();
    const Plant plant;
    const std::vector<SpotInk> spots;
    const auto pdf = make_press_pdf(
        plain_pdf(content, resources),
        {.standard = standard,
         .sheet = sheet_of({Length::from_pt(200), Length::from_pt(100)}),
         .inks =
             [](const TokenColour& colour) {
                 return colour.red == 1 ? std::optional{InkUse{paper_white}} : std::nullopt;
             },
         .spots = spots,
         .profile = profile,
         .plant = plant,
         .title = "drawing",
         .date = "2026-11-27"});
    if (pdf) {
        return "";
    }
    EXPECT_EQ(pdf.error().front().code, "BX6102") << pdf.error().front().message.en;
    return pdf.error().front().message.en;
}

TEST(MakePressPdf, RefusesWhatItDoesNotUnderstand) {
    EXPECT_EQ(refusal("1 1 1 rg 0 0 9 9 re f"), "");
    EXPECT_TRUE(has(refusal("0.5 0.5 0.5 rg 0 0 9 9 re f"), "the colour 0.5 0.5 0.5 is no ink"));
    EXPECT_TRUE(has(refusal("0 g 0 0 9 9 re f"), "the operator \"g\""));
    EXPECT_TRUE(has(refusal("0 0 0 1 k 0 0 9 9 re f"), "the operator \"k\""));
    EXPECT_TRUE(has(refusal("/DeviceRGB cs 0 0 9 9 re f"), "a colour space"));
    EXPECT_TRUE(has(refusal("BI /W 1 /H 1 /CS /G /BPC 8 ID x EI"), "the operator \"BI\""));
    EXPECT_TRUE(has(refusal("0 0 9 9 re f Q"), "a Q without its q"));
    EXPECT_TRUE(has(refusal("q 0 0 9 9 re f"), "an unfinished content stream"));
    EXPECT_TRUE(has(refusal("1 1 1 rg /x gs"), "the graphics state /x is missing"));
    EXPECT_TRUE(has(refusal("", "/Font << /F << /Type /Font /Subtype /Type3 >> >>"), "Type 3"));
}

TEST(MakePressPdf, RefusesTransparencyWhereTheStandardHasNone) {
    const std::string half = "/ExtGState << /h << /ca 0.5 >> >>";
    const std::string paint = "/h gs 1 1 1 rg 0 0 9 9 re f";
    EXPECT_TRUE(has(refusal(paint, half), "transparency"));
    EXPECT_EQ(refusal(paint, half, PdfStandard::X4), "");
    const std::string mask = "/ExtGState << /h << /SMask << /S /Luminosity >> >> >>";
    EXPECT_TRUE(has(refusal(paint, mask, PdfStandard::X4), "a soft mask"));
    EXPECT_EQ(refusal(paint, "/ExtGState << /h << /ca 1 /BM /Normal >> >>"), "");
}

std::string axial(const std::string& space, const std::string& ends) {
    return "/Shading << /s << /ShadingType 2 /ColorSpace " + space +
           " /Coords [0 0 9 0] /Function << /FunctionType 2 /Domain [0 1] /N 1 " + ends +
           " >> >> >>";
}

TEST(MakePressPdf, GradientsRunBetweenInks) {
    EXPECT_EQ(refusal("/s sh", axial("/DeviceRGB", "/C0 [1 1 1] /C1 [1 1 1]")), "");
    EXPECT_TRUE(has(refusal("/s sh", axial("/DeviceRGB", "/C0 [1 1 1] /C1 [0 0 0]")),
                    "a gradient that does not end in process inks"));
    EXPECT_TRUE(
        has(refusal("/s sh", "/Shading << /s << /ShadingType 7 /ColorSpace /DeviceRGB >> >>"),
            "a gradient of another kind"));
}

}  // namespace
}  // namespace banxin
