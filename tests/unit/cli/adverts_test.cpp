// SPDX-License-Identifier: Apache-2.0
//
// Advertisements from outside, as the program as a whole takes and refuses them.
#include "../print/plain_pdf.hpp"
#include "test_project.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// As large as the slot: two columns of 18 characters of 10.5 pt with a gutter, 16 lines of 14 pt.
constexpr const char* as_large_as_the_slot = "/MediaBox [0 0 388.5 220.5]";

class Adverts : public TestProject {
  protected:
    /// Makes `bytes`, a file with this `ending`, the ad of the page.
    void place(const std::string& bytes, const std::string& ending = "pdf") {
        const std::string file = "tea." + ending;
        write(file, bytes);
        std::string issue = issue_of_one_story;
        issue.insert(issue.find("      - story:"),
                     "      - ad: " + file +
                         "\n        advertiser: 闲坐茶铺\n        label: 广告\n"
                         "        frame: {columns: 4-5, lines: 1-16}\n");
        write("issue.yaml", issue);
    }
    void place_page(const std::string& content, const std::string& resources = "") {
        place(plain_pdf(content, resources, as_large_as_the_slot));
    }
    void send_to_plant(const std::string& yaml) {
        write("layouts/plants/own.yaml", "banxin: 1\nkind: plant\n" + yaml);
        std::ofstream{project_ / "paper.yaml", std::ios::app} << "plant: own\n";
    }
    /// The codes that check tells with "BX52", those of placed files, each once and in order.
    std::string told() {
        forget();
        status_ = run_banxin("check");
        std::string codes;
        const std::string text = err_.str();
        for (auto at = text.find("[BX52"); at != std::string::npos;
             at = text.find("[BX52", at + 1)) {
            codes += (codes.empty() ? "" : " ") + text.substr(at + 1, 6);
        }
        return codes;
    }

    int status_ = 0;
};

const std::string half_transparent = "/ExtGState << /h << /ca 0.5 >> >>";

TEST_F(Adverts, OneThatSuitsThePlantIsTakenInSilence) {
    place_page("0 0.5 0.5 0 k 0 0 388.5 220.5 re f");
    EXPECT_EQ(told(), "");
    EXPECT_EQ(status_, 0) << err_.str();
}

TEST_F(Adverts, RgbIsRefusedInOneSentence) {
    place_page("1 0 0 rg 0 0 388.5 220.5 re f 0 0 1 RG 0 0 m 9 9 l S");
    EXPECT_EQ(told(), "BX5206");
    EXPECT_EQ(status_, 1);
    EXPECT_NE(err_.str().find("issue.yaml:11:13"), std::string::npos) << err_.str();
    EXPECT_NE(err_.str().find("“tea.pdf”用了印厂不收的颜色"), std::string::npos) << err_.str();
    EXPECT_EQ(run_banxin("build", {"--standard", "x4"}), 1);
    EXPECT_FALSE(fs::exists(project_ / "out"));
}

TEST_F(Adverts, FontThatIsNotEmbeddedIsRefused) {
    place_page("/O gs BT /F 12 Tf 0 0 0 1 k 20 20 Td (tea) Tj ET",
               "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> "
               "/ExtGState << /O << /OP true /op true /OPM 1 >> >>");
    EXPECT_EQ(told(), "BX5207");
    EXPECT_EQ(status_, 1);
    EXPECT_NE(err_.str().find("Helvetica"), std::string::npos) << err_.str();
}

TEST_F(Adverts, BlankPageIsRefused) {
    place_page("");
    EXPECT_EQ(told(), "BX5208");
    EXPECT_EQ(status_, 1);
}

TEST_F(Adverts, TransparencyIsRefusedWhereTheStandardHasNone) {
    place_page("/h gs 0 0.5 0.5 0 k 0 0 388.5 220.5 re f", half_transparent);
    EXPECT_EQ(told(), "BX5214");
    EXPECT_EQ(status_, 1);
    send_to_plant("standard: x4\n");
    EXPECT_EQ(told(), "") << err_.str();
}

TEST_F(Adverts, WrongSizeIsRefusedUnlessItMayBeScaled) {
    place(plain_pdf("0 0.5 0.5 0 k 0 0 300 220.5 re f", "", "/MediaBox [0 0 300 220.5]"));
    EXPECT_EQ(told(), "BX5210");
    EXPECT_NE(err_.str().find("106×78 mm"), std::string::npos) << err_.str();
    EXPECT_NE(err_.str().find("137×78 mm"), std::string::npos) << err_.str();
    std::string issue = content("issue.yaml");
    issue.insert(issue.find("        advertiser:"), "        fit: contain\n");
    write("issue.yaml", issue);
    EXPECT_EQ(told(), "") << err_.str();
}

TEST_F(Adverts, SpotInkGoesOnlyToAPlantThatHasIt) {
    place_page("/S cs 1 scn 0 0 388.5 220.5 re f",
               "/ColorSpace << /S [ /Separation /PANTONE#20485#20C /DeviceCMYK << /FunctionType 2 "
               "/Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 0.95 1 0] >> ] >>");
    EXPECT_EQ(told(), "BX5212");
    EXPECT_NE(err_.str().find("PANTONE 485 C"), std::string::npos) << err_.str();
    send_to_plant("spots: [PANTONE 485 C]\n");
    EXPECT_EQ(told(), "") << err_.str();
}

TEST_F(Adverts, MoreInkThanThePlantTakesIsRefused) {
    place_page("1 1 1 1 k 0 0 388.5 220.5 re f");
    EXPECT_EQ(told(), "BX5215");
    EXPECT_EQ(status_, 1);
}

TEST_F(Adverts, InkThatAddsUpByOverprintingIsSeenOnThePlates) {
    place_page("0.8 0.8 0.6 0 k 0 0 388.5 220.5 re f /O gs 0 0 0 1 k 50 50 200 100 re f",
               "/ExtGState << /O << /OP true /op true /OPM 1 >> >>");
    EXPECT_EQ(told(), "") << "no mark by itself takes too much";
    EXPECT_EQ(run_banxin("build", {"--standard", "x1a-2001"}), 1);
    EXPECT_NE(err_.str().find("[BX6111] 第1版最浓的地方总墨量 320.0%"), std::string::npos)
        << err_.str();
    EXPECT_FALSE(fs::exists(project_ / "out"));
    const std::string file = (project_ / "tea.pdf").string();
    out_.str("");
    EXPECT_EQ(static_cast<int>(run({"preflight", file}, console_)), 1);
    EXPECT_NE(out_.str().find("NWS-TAC"), std::string::npos) << out_.str();
    EXPECT_NE(out_.str().find("320.0%"), std::string::npos) << out_.str();
}

TEST_F(Adverts, DrawingIsTakenWithoutPicturesAndTransparency) {
    const auto svg = [](const std::string& content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='388.5pt' height='220.5pt' "
               "viewBox='0 0 388.5 220.5'>" +
               content + "</svg>";
    };
    place(svg("<rect width='388' height='220' fill='#c00'/>"), "svg");
    EXPECT_EQ(told(), "") << err_.str();
    place(svg("<rect width='388' height='220' fill='#c00' opacity='0.5'/>"), "svg");
    EXPECT_EQ(told(), "BX5214") << err_.str();
    // A pixel of PNG.
    place(
        svg("<image width='9' height='9' href='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAA"
            "ABCAIAAACQd1PeAAAADElEQVQI12P4z8AAAAMBAQAY3Y2wAAAAAElFTkSuQmCC'/>"),
        "svg");
    EXPECT_EQ(told(), "BX5216") << err_.str();
}

TEST_F(Adverts, GoToThePressAndOntoTheScreen) {
    place_page("0 0.5 0.5 0 k 0 0 388.5 220.5 re f");
    ASSERT_EQ(run_banxin("build", {"--standard", "x1a-2001"}), 0) << err_.str();
    ASSERT_EQ(run_banxin("build"), 0) << err_.str();
    ASSERT_EQ(run_banxin("preview", {"--dpi", "50"}), 0) << err_.str();
    EXPECT_TRUE(fs::exists(project_ / "out/YDZB_20261127_p01_x1a-2001.pdf"));
    EXPECT_TRUE(fs::exists(project_ / "out/YDZB_20261127_p01.png"));
}

}  // namespace
}  // namespace banxin
