// SPDX-License-Identifier: Apache-2.0
#include "print/graphic.hpp"

#include "base/limits.hpp"
#include "imaging/drawing_inks.hpp"
#include "imaging/made_picture.hpp"
#include "imaging/plates.hpp"
#include "imaging/press_picture.hpp"
#include "plain_pdf.hpp"
#include "press_page.hpp"

#include <algorithm>
#include <cstdlib>

namespace banxin {
namespace {

using namespace literals;

const SourceSpan asked{"issue.yaml", 3, 9, 5};

Result<Graphic> opened(const std::string& name, const std::string& bytes) {
    Report report;
    return open_graphic(MemoryFiles{{{name, bytes}}}, name, asked, report);
}

std::string code_of(const std::string& name, const std::string& bytes) {
    const auto graphic = opened(name, bytes);
    if (graphic) {
        return "";
    }
    EXPECT_EQ(graphic.error().size(), 1U);
    EXPECT_EQ(graphic.error().front().where, asked);
    EXPECT_FALSE(graphic.error().front().hints.empty());
    return graphic.error().front().code;
}

std::string page_of(const std::string& boxes) {
    return plain_pdf("0 0 0 1 k 0 0 9 9 re f", "", boxes);
}

TEST(Graphic, IsAsLargeAsItsTrim) {
    const auto graphic =
        opened("ad.pdf", page_of("/MediaBox [-20 -20 220 120] /TrimBox [0 0 200 100]"));
    ASSERT_TRUE(graphic) << graphic.error().front().message.en;
    EXPECT_EQ(graphic->size, (Size{200_pt, 100_pt}));
    EXPECT_FALSE(graphic->is_drawing);
}

TEST(Graphic, TurnedPageIsAsLargeAsItIsSeen) {
    const auto graphic = opened("ad.pdf", page_of("/MediaBox [0 0 200 100] /Rotate 90"));
    ASSERT_TRUE(graphic) << graphic.error().front().message.en;
    EXPECT_EQ(graphic->size, (Size{100_pt, 200_pt}));
}

TEST(Graphic, FileThatIsNoPageIsRefused) {
    const std::string good = page_of("/MediaBox [0 0 200 100]");
    EXPECT_EQ(code_of("ad.pdf", good), "");
    EXPECT_EQ(code_of("ad.pdf", "a letter"), "BX5202");
    EXPECT_EQ(code_of("ad.pdf", good.substr(0, good.size() / 2)), "BX5201");
    EXPECT_EQ(code_of("ad.pdf", page_of("/MediaBox [0 0 0 0]")), "BX5205");
    EXPECT_EQ(code_of("ad.pdf", page_of("/MediaBox [0 0 1000000000 100]")), "BX5205");
    EXPECT_EQ(code_of("ad.pdf", page_of("/MediaBox [0 0 200 100] /TrimBox [0 0 300 100]")),
              "BX5205");
    Report report;
    EXPECT_EQ(open_graphic(MemoryFiles{{}}, "ad.pdf", asked, report).error().front().code,
              "BX3003");
}

TEST(Graphic, FileWithAPasswordIsRefused) {
    const std::string plain = file_of(page_of("/MediaBox [0 0 200 100]"), "no_password");
    const std::string locked = testing::TempDir() + "banxin_password.pdf";
    ASSERT_EQ(std::system(("qpdf --encrypt reader owner 256 -- " + plain + " " + locked).c_str()),
              0);
    EXPECT_EQ(code_of("ad.pdf", bytes_of_file(locked)), "BX5209");
}

std::string svg(const std::string& content) {
    return R"(<svg xmlns="http://www.w3.org/2000/svg" width="200pt" height="100pt" )"
           R"(viewBox="0 0 200 100">)" +
           content + "</svg>";
}

TEST(Graphic, DrawingKeepsItsSize) {
    const auto graphic = opened("map.svg", svg(R"(<rect width="200" height="100" fill="#f00"/>)"));
    ASSERT_TRUE(graphic) << graphic.error().front().message.en;
    EXPECT_TRUE(graphic->is_drawing);
    EXPECT_NEAR(graphic->size.width.ratio(graphic->size.height), 2, 0.01);
}

TEST(Graphic, DrawingThatDependsOnTheMachineIsRefused) {
    EXPECT_EQ(code_of("map.svg", svg("<text x='9' y='50'>江</text>")), "BX5222");
    EXPECT_EQ(code_of("map.svg", "<svg"), "BX5221");
}

TEST(Graphic, DrawingThatPointsOutOfItsFileIsRefused) {
    for (const char* const content : {
             R"(<image href="/etc/hostname" width="9" height="9"/>)",
             R"(<image xmlns:x="http://www.w3.org/1999/xlink" x:href="http://a.example/b.png"/>)",
             R"(<use href="other.svg#a"/>)",
             "<rect fill='URL( &quot;other.svg#a&quot;)' width='9' height='9'/>",
             R"(<style>rect { fill: url(other.svg#a) }</style>)",
             R"(<style><![CDATA[@import 'other.css';]]></style>)",
         }) {
        EXPECT_EQ(code_of("map.svg", svg(content)), "BX5101") << content;
    }
    EXPECT_EQ(code_of("map.svg", "<?xml-stylesheet href='a.css'?>" + svg("")), "BX5101");
    EXPECT_EQ(code_of("map.svg", "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>" + svg("")), "BX5101");
    EXPECT_EQ(
        code_of("map.svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + svg("&a;")),
        "BX5101");
}

TEST(Graphic, DrawingMayPointIntoItself) {
    EXPECT_EQ(code_of("map.svg",
                      "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
                      "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>" +
                          svg("<a href='http://a.example'><rect id='a' width='9' height='9'/></a>"
                              "<use href='#a' x='20'/><clipPath id='c'><use href='#a'/></clipPath>"
                              "<rect clip-path='url(#c)' width='5' height='5'/>")),
              "");
}

TEST(Graphic, DrawingThatIsABombIsRefused) {
    EXPECT_EQ(code_of("map.svg", "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("&a;")), "BX9031");
    EXPECT_EQ(
        code_of("map.svg", svg("<i:include xmlns:i='http://www.w3.org/2001/XInclude' href=''/>")),
        "BX9032");
    std::string uses = "<rect id='a0' width='9' height='9'/>";
    for (int i = 1; i < 8; ++i) {
        uses += "<g id='a" + std::to_string(i) + "'>";
        for (int j = 0; j < 10; ++j) {
            uses += "<use href='#a" + std::to_string(i - 1) + "'/>";
        }
        uses += "</g>";
    }
    EXPECT_EQ(code_of("map.svg", svg("<defs>" + uses + "</defs><use href='#a7'/>")), "BX9030");
    EXPECT_EQ(code_of("map.svg", svg("<defs>" + uses + "</defs><use href='#a3'/>")), "");
    EXPECT_EQ(code_of("map.svg", svg(std::string(6 << 20, ' '))), "BX9030");
}

TEST(Graphic, DrawingThatTakesTooLongIsStopped) {
    Limits fewer;
    fewer.svg_seconds = 1;
    set_limits(fewer);
    EXPECT_EQ(code_of("map.svg",
                      svg("<filter id='f'><feTurbulence numOctaves='10000' baseFrequency='0.01'/>"
                          "</filter><rect filter='url(#f)' width='2000' height='2000'/>")),
              "BX9033");
    set_limits({});
}

TEST(Graphic, DrawingOfNoSensibleSizeTakesThatOfItsFrame) {
    Report report;
    const std::string large =
        "<svg xmlns='http://www.w3.org/2000/svg' width='1000000' height='9000' "
        "viewBox='0 0 400 100'><rect width='400' height='100'/></svg>";
    const auto graphic = open_graphic(MemoryFiles{{{"map.svg", large}}}, "map.svg", asked, report);
    ASSERT_TRUE(graphic) << graphic.error().front().message.en;
    EXPECT_NEAR(graphic->size.width.ratio(graphic->size.height), 4, 0.01);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics().front().code, "BX5102");
    EXPECT_EQ(report.diagnostics().front().severity, Severity::Info);
}

TEST(Graphic, PdfComesAloneAndWithoutWhatAnswersAReader) {
    Report report;
    const std::string ad = bytes_of_file(SOURCE_DIR "/tests/data/bad/pdf/interactive.pdf");
    const auto graphic = open_graphic(MemoryFiles{{{"ad.pdf", ad}}}, "ad.pdf", asked, report);
    ASSERT_TRUE(graphic) << graphic.error().front().message.en;
    for (const char* const gone :
         {"JavaScript", "Annots", "AcroForm", "OpenAction", "secret", "EmbeddedFile"}) {
        EXPECT_NE(ad.find(gone), std::string::npos) << gone;
        EXPECT_EQ(graphic->pdf.find(gone), std::string::npos) << gone;
    }
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics().front().code, "BX5204");
    EXPECT_EQ(report.diagnostics().front().message.en,
              "left behind of \"ad.pdf\", as nothing of it is ink: scripts: 2, other actions: 1, "
              "forms: 1, notes and links: 2");
}

TEST(Graphic, SamePdfGivesTheSameBytes) {
    const std::string page = page_of("/MediaBox [0 0 200 100]");
    EXPECT_EQ(opened("ad.pdf", page)->pdf, opened("ad.pdf", page)->pdf);
}

TEST(Graphic, PdfThatUnpacksToTooMuchIsStopped) {
    Limits fewer;
    fewer.pdf_stream_bytes = 10;
    set_limits(fewer);
    EXPECT_EQ(code_of("ad.pdf", page_of("/MediaBox [0 0 200 100]")), "BX9040");
    fewer = {};
    fewer.pdf_bytes = 100;
    set_limits(fewer);
    EXPECT_EQ(code_of("ad.pdf", page_of("/MediaBox [0 0 200 100]")), "BX9040");
    set_limits({});
}

TEST(Graphic, PageTreeThatLoopsIsRefused) {
    std::string page = page_of("/MediaBox [0 0 200 100]");
    EXPECT_EQ(code_of("ad.pdf", page), "");
    const auto kids = page.find("/Kids [3 0 R]");
    ASSERT_NE(kids, std::string::npos);
    page.replace(kids, 13, "/Kids [2 0 R]");
    EXPECT_EQ(code_of("ad.pdf", page), "BX5201");
}

/// The cover of the plate `ink`, in per cent, `x` and `y` from the top left of the page.
int cover_at(const PagePlates& plates, const std::string& ink, Length x, Length y) {
    const auto found = std::ranges::find(plates.plates, ink, &Plate::ink);
    if (found == plates.plates.end()) {
        return -1;
    }
    const auto pixel = [](Length length) {
        return static_cast<int>(length.to_mm() / 25.4 * plate_resolution);
    };
    return (found->cover[static_cast<std::size_t>(pixel(y) * plates.width + pixel(x))] * 100 +
            127) /
           255;
}

PagePlates plates_of(const std::string& pdf) {
    const auto plates = make_plates(pdf);
    EXPECT_TRUE(plates) << (plates ? "" : plates.error().front().message.en);
    return plates ? plates->front() : PagePlates{};
}

/// A page of 200 × 100 mm whose upper left quarter is the graphic.
Result<std::string> page_with_graphic(PressGraphic graphic, PdfStandard standard) {
    PlacedPicture placed;
    placed.rect = {{}, {100_mm, 50_mm}};
    Document document = page_with(placed);
    document.pages[0].trim = {200_mm, 100_mm};
    document.pictures = {{"ad.pdf", 10000, 5000, true}};
    return pressed(document, standard, {stand_in_picture(graphic_mark(0))}, {std::move(graphic)});
}

/// As agencies send them, 100 × 50 mm: a spot ink and a tint of it, black that overprints yellow, a
/// photograph in CMYK with the values turned round, as Photoshop writes them.
std::string agency_ad() {
    constexpr int side = 16;
    Raster inks{side, side, 4, {}};
    for (int i = 0; i < side * side; ++i) {
        for (const int cover : {204, 51, 102, 0}) {
            inks.samples.push_back(static_cast<std::uint8_t>(255 - cover));
        }
    }
    const std::string jpeg = make_jpeg("photo.jpg", inks, 100)->bytes;
    return plain_pdf(
        "/S cs 1 scn 0 0 283.46 141.73 re f "               // all of it
        "0 0 1 0 k 28.35 28.35 56.69 56.69 re f "           // yellow
        "/O gs 0 0 0 1 k 42.52 42.52 28.35 28.35 re f "     // black on it
        "q /K gs 56.69 0 0 56.69 113.39 28.35 cm /I Do Q "  // the photograph
        "/K gs /S cs 0.3 scn 198.43 28.35 56.69 56.69 re f",
        "/ExtGState << /O << /OP true /op true /OPM 1 >> /K << /OP false /op false >> >> "
        "/ColorSpace << /S [ /Separation /PANTONE#20485#20C /DeviceCMYK << /FunctionType 2 "
        "/Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 0.95 1 0] >> ] >> /XObject << /I 5 0 R >>",
        "/MediaBox [-20 -20 303.46 161.73] /TrimBox [0 0 283.46 141.73]",
        "<< /Type /XObject /Subtype /Image /Width 16 /Height 16 /ColorSpace /DeviceCMYK "
        "/BitsPerComponent 8 /Filter /DCTDecode /Decode [1 0 1 0 1 0 1 0] /Length " +
            std::to_string(jpeg.size()) + " >>\nstream\n" + jpeg + "\nendstream");
}

TEST(Graphic, AgencyAdComesThroughWithItsPlates) {
    for (const PdfStandard standard : {PdfStandard::X1a2001, PdfStandard::X4}) {
        const auto pdf = page_with_graphic({agency_ad(), {}}, standard);
        ASSERT_TRUE(pdf) << pdf.error().front().message.en;
        const PagePlates plates = plates_of(*pdf);
        const std::string spot = "PANTONE 485 C";
        EXPECT_EQ(cover_at(plates, spot, 3_mm, 3_mm), 100) << "the field";
        EXPECT_EQ(cover_at(plates, spot, 80_mm, 30_mm), 30) << "its tint";
        EXPECT_EQ(cover_at(plates, spot, 12_mm, 22_mm), 0) << "yellow knocks it out";
        EXPECT_EQ(cover_at(plates, "Yellow", 20_mm, 30_mm), 100) << "black overprints yellow";
        EXPECT_EQ(cover_at(plates, "Black", 20_mm, 30_mm), 100);
        EXPECT_NEAR(cover_at(plates, "Cyan", 50_mm, 30_mm), 80, 2) << "not the negative";
        EXPECT_NEAR(cover_at(plates, "Magenta", 50_mm, 30_mm), 20, 2);
        EXPECT_NEAR(cover_at(plates, "Yellow", 50_mm, 30_mm), 40, 2);
        EXPECT_EQ(cover_at(plates, "Black", 150_mm, 75_mm), 0) << "beside the ad";
    }
}

TEST(Graphic, PageOfOursKeepsTypeSpotAndOverprintWhenPlaced) {
    GlyphRun run = hanzi("春江水暖", {20_mm, 20_mm});
    Ink spot{0, 950, 1000, 0, 1};
    Document document = page_with(Area{{{10_mm, 10_mm}, {60_mm, 30_mm}}, spot}, run);
    document.pages[0].trim = {100_mm, 50_mm};
    const auto ad = pressed(document, PdfStandard::X4);
    ASSERT_TRUE(ad);
    const auto pdf = page_with_graphic({*ad, {}}, PdfStandard::X1a2001);
    ASSERT_TRUE(pdf) << pdf.error().front().message.en;
    const std::string path = file_of(*pdf, "placed");
    EXPECT_NE(output_of("pdftotext -raw " + path + " -").find("春江水暖"), std::string::npos);
    EXPECT_NE(output_of("pdffonts " + path).find("yes yes yes"), std::string::npos);
    EXPECT_EQ(cover_at(plates_of(*pdf), "PANTONE 485 C", 12_mm, 35_mm), 100);
    EXPECT_NE(in_the_open(*pdf).find("/OP false"), std::string::npos);
}

TEST(Graphic, DrawingIsPrintedInInks) {
    const auto drawing = opened("map.svg",
                                svg(R"(<rect width="100" height="100" fill="#000"/>)"
                                    R"(<rect x="100" width="50" height="100" fill="#f00"/>)"
                                    R"(<rect x="150" width="50" height="100" fill="#808080"/>)"));
    ASSERT_TRUE(drawing);
    const PressProfile profile = newsprint();
    const auto inks = [&](const TokenColour& colour) -> std::optional<InkUse> {
        return InkUse{drawing_ink({colour.red, colour.green, colour.blue}, profile).value()};
    };
    const auto pdf = page_with_graphic({drawing->pdf, inks}, PdfStandard::X1a2001);
    ASSERT_TRUE(pdf) << pdf.error().front().message.en;
    const PagePlates plates = plates_of(*pdf);
    EXPECT_EQ(cover_at(plates, "Black", 25_mm, 25_mm), 100);
    EXPECT_EQ(cover_at(plates, "Cyan", 25_mm, 25_mm), 0) << "black is black ink alone";
    EXPECT_GT(cover_at(plates, "Magenta", 60_mm, 25_mm), 70);
    EXPECT_LT(cover_at(plates, "Cyan", 60_mm, 25_mm), 20);
    EXPECT_GT(cover_at(plates, "Black", 90_mm, 25_mm), 20) << "grey is black ink too";
    EXPECT_EQ(cover_at(plates, "Magenta", 90_mm, 25_mm), 0);
}

}  // namespace
}  // namespace banxin
