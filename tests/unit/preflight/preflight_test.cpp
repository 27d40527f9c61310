// SPDX-License-Identifier: Apache-2.0
#include "preflight/preflight.hpp"

#include "good_file.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <qpdf/QPDFWriter.hh>

#include <string>

namespace banxin {
namespace {

using testing::GoodFile;

PressRules usual_rules() {
    PressRules rules;
    rules.spots = {testing::spot_name};
    return rules;
}

std::string told(const PreflightReport& report) {
    std::string out;
    for (const PreflightFinding& finding : report.findings) {
        out += fmt::format(
            "{} p{} {} {}\n", finding.rule, finding.page, finding.object, finding.message.en);
    }
    return out;
}

class GoodFiles : public ::testing::TestWithParam<PdfStandard> {};

TEST_P(GoodFiles, HaveNoFindings) {
    const PreflightReport report = preflight(GoodFile{GetParam()}.bytes(), usual_rules());
    EXPECT_TRUE(report.readable);
    EXPECT_EQ(told(report), "");
    EXPECT_EQ(report.facts.claim, name_of(GetParam()));
    EXPECT_EQ(report.facts.judged_by, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Standards,
                         GoodFiles,
                         ::testing::Values(PdfStandard::X1a2001,
                                           PdfStandard::X1a2003,
                                           PdfStandard::X4));

TEST(Preflight, TellsWhatIsInTheFile) {
    const auto facts = preflight(GoodFile{PdfStandard::X1a2001}.bytes(), usual_rules()).facts;
    EXPECT_EQ(facts.version, "1.3");
    EXPECT_EQ(facts.condition, "IFRA26");
    ASSERT_EQ(facts.pages.size(), 1U);
    const PreflightPage& page = facts.pages.front();
    EXPECT_EQ(page.inks, (std::vector<std::string>{"C", "K", "M", testing::spot_name, "Y"}));
    EXPECT_NEAR(page.trim.size.width.to_pt(), 200, 0.01);
    EXPECT_NEAR(page.media.at.x.to_pt(), -34, 0.01);
    EXPECT_EQ(page.pictures, 2);
    EXPECT_EQ(page.least_resolution, 225);
    EXPECT_EQ(page.most_ink, 1900);
    ASSERT_EQ(facts.fonts.size(), 2U);
    EXPECT_EQ(facts.fonts.front(), (PreflightFont{"AAAAAA+Song", "CIDFontType0", true}));
}

TEST(Preflight, GivesThePlaceFromTheTopLeftOfTheTrim) {
    GoodFile file{PdfStandard::X1a2001};
    file.draw("1 1 1 0 k 44 224 30 100 re f");
    const auto report = preflight(file.bytes(), usual_rules());
    ASSERT_EQ(told(report), "NWS-TAC p1  300 % of ink; the limit is 240 %\n");
    const Rect place = report.findings.front().place.value();
    EXPECT_NEAR(place.at.x.to_pt(), 10, 0.01);
    EXPECT_NEAR(place.at.y.to_pt(), 10, 0.01);
    EXPECT_NEAR(place.size.width.to_pt(), 30, 0.01);
    EXPECT_NEAR(place.size.height.to_pt(), 100, 0.01);
}

TEST(Preflight, FollowsTheMatricesOfForms) {
    GoodFile file{PdfStandard::X1a2001};
    QPDFObjectHandle form = file.pdf->newStream("q 2 0 0 2 0 0 cm 1 1 1 0 k 0 0 5 5 re f Q");
    form.replaceDict(
        testing::object("<< /Type /XObject /Subtype /Form /BBox [0 0 20 20] /Matrix [1 0 0 1 4 0] "
                        "/Resources << >> >>"));
    file.named("/XObject").replaceKey("/Dark", form);
    file.draw("q 1 0 0 1 40 314 cm /Dark Do Q");
    const auto report = preflight(file.bytes(), usual_rules());
    ASSERT_EQ(report.findings.size(), 1U) << told(report);
    const Rect place = report.findings.front().place.value();
    EXPECT_NEAR(place.at.x.to_pt(), 10, 0.01);
    EXPECT_NEAR(place.at.y.to_pt(), 10, 0.01);
    EXPECT_NEAR(place.size.width.to_pt(), 10, 0.01);
}

TEST(Preflight, CountsWhatIsAlike) {
    GoodFile file{PdfStandard::X1a2001};
    file.draw("1 1 1 0 k 44 44 30 30 re f 80 44 30 30 re f 120 44 30 30 re f");
    const auto report = preflight(file.bytes(), usual_rules());
    ASSERT_EQ(report.findings.size(), 1U) << told(report);
    EXPECT_EQ(report.findings.front().times, 3);
}

TEST(Preflight, HoldsAFileAgainstTheStandardThatIsAskedFor) {
    PressRules rules = usual_rules();
    rules.standard = PdfStandard::X4;
    const auto report = preflight(GoodFile{PdfStandard::X1a2003}.bytes(), rules);
    EXPECT_EQ(report.facts.judged_by, PdfStandard::X4);
    EXPECT_NE(told(report).find("IDENT p0  wrong PDF/X identification: PDF/X-1a:2003 ≠ PDF/X-4"),
              std::string::npos)
        << told(report);
}

TEST(Preflight, KnowsWhichPagesArePrintedInBlackOnly) {
    PressRules rules = usual_rules();
    rules.colour_pages = {4};
    rules.first_page = 3;
    EXPECT_NE(told(preflight(GoodFile{PdfStandard::X1a2001}.bytes(), rules)).find("NWS-MONO"),
              std::string::npos);
    rules.first_page = 4;
    EXPECT_EQ(told(preflight(GoodFile{PdfStandard::X1a2001}.bytes(), rules)), "");
}

TEST(Preflight, ComparesTheTrim) {
    PressRules rules = usual_rules();
    rules.trim = Size{Length::from_pt(200), Length::from_pt(300)};
    const std::string pdf = GoodFile{PdfStandard::X1a2001}.bytes();
    EXPECT_EQ(told(preflight(pdf, rules)), "");
    rules.trim->height = Length::from_pt(310);
    EXPECT_NE(told(preflight(pdf, rules)).find("NWS-TRIM"), std::string::npos);
}

TEST(Preflight, TakesItsRulesFromThePlant) {
    Plant plant;
    plant.total_ink = 2200;
    plant.spots = {"PANTONE 485 C"};
    plant.colour_pages = {1, 4};
    plant.resolution.least = 100;
    const PressRules rules = rules_of(plant);
    EXPECT_EQ(rules.standard, PdfStandard::X1a2001);
    EXPECT_EQ(rules.total_ink, 2200);
    EXPECT_EQ(rules.spots, plant.spots);
    EXPECT_EQ(rules.colour_pages, plant.colour_pages);
    EXPECT_EQ(rules.least_resolution, 100);
}

TEST(Preflight, SaysInOneSentenceThatAFileCannotBeRead) {
    for (const std::string& bytes :
         {std::string{}, std::string{"no PDF"}, std::string{"%PDF-1.3\n"}}) {
        const auto report = preflight(bytes, usual_rules());
        EXPECT_FALSE(report.readable);
        ASSERT_EQ(report.findings.size(), 1U);
        EXPECT_EQ(report.findings.front().rule, "PDF");
        EXPECT_TRUE(report.has_errors());
    }
}

/// The good file, encrypted.
std::string encrypted(const char* password) {
    const std::string plain = GoodFile{PdfStandard::X1a2003}.bytes();
    QPDF pdf;
    pdf.processMemoryFile("PDF", plain.data(), plain.size());
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(
        password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(out->getBuffer()), out->getSize()};
}

TEST(Preflight, DoesNotLookIntoEncryptedFiles) {
    for (const char* password : {"", "secret"}) {
        const auto report = preflight(encrypted(password), usual_rules());
        EXPECT_FALSE(report.readable);
        ASSERT_EQ(report.findings.size(), 1U);
        EXPECT_EQ(report.findings.front().rule, "ENC");
    }
}

TEST(Preflight, TellsThatAProfileTakesMoreInkThanThePress) {
    PressRules rules = usual_rules();
    rules.total_ink = 2150;
    const auto report = preflight(GoodFile{PdfStandard::X1a2001}.bytes(), rules);
    ASSERT_EQ(report.findings.size(), 1U) << told(report);
    EXPECT_EQ(report.findings.front().rule, "NWS-OITAC");
    EXPECT_FALSE(report.has_errors());
}

}  // namespace
}  // namespace banxin
