// SPDX-License-Identifier: Apache-2.0
//
// What finish_pdf adds to the tagged PDF of a document.
#include "press_page.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

using namespace literals;

Group figure(const std::string& alt, Length top) {
    Group group = group_of(Area{{{20_mm, top}, {10_mm, 10_mm}}, black_ink});
    group.role = Role::Figure;
    group.alt = alt;
    return group;
}

/// A photograph whose figure stands inside its group, one that nobody described, a code that
/// leads to an address.
Document three_figures() {
    Group code = figure("码", 60_mm);
    code.link = Link{0, "https://example.com"};
    return document_of({{group_of(figure("桥", 20_mm)), figure("", 40_mm)}, {code}});
}

Result<std::string> finished(const Document& document, const Document& drawn) {
    return finish_pdf(*render_pdf(drawn, {kai()}, {riverside()}, inks()), document);
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST(Accessibility, FiguresSayWhatTheyShowInTheirOrder) {
    const auto pdf = finished(three_figures(), three_figures());
    ASSERT_TRUE(pdf);
    const std::string path = file_of(*pdf, "figures");
    const auto alt = [&](const std::string& way) {
        return output_of("mutool show " + path + " trailer/Root/StructTreeRoot/K/1/K/" + way +
                         "/Alt 2>&1");
    };
    EXPECT_EQ(alt("1"), "<FEFF6865>\n");  // 桥 in UTF-16
    EXPECT_EQ(alt("2"), "null\n");
    EXPECT_EQ(alt("3"), "<FEFF7801>\n");  // 码
}

TEST(Accessibility, SaysTheLanguageAndThatItIsTagged) {
    const auto pdf = finished(three_figures(), three_figures());
    ASSERT_TRUE(pdf);
    const std::string open = in_the_open(*pdf);
    EXPECT_TRUE(has(open, "/Lang (zh-Hans)")) << open;
    EXPECT_TRUE(has(open, "/Marked true")) << open;
    EXPECT_TRUE(has(output_of("pdfinfo " + file_of(*pdf, "tagged")), "Tagged:          yes"));
}

TEST(Accessibility, WindowsShowTheTitleOfTheIssue) {
    const auto pdf = finished(three_figures(), three_figures());
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(has(in_the_open(*pdf), "/DisplayDocTitle true"));
    const std::string metadata = output_of("pdfinfo -meta " + file_of(*pdf, "metadata"));
    EXPECT_TRUE(has(metadata, "<rdf:li xml:lang=\"x-default\">云渡周报</rdf:li>")) << metadata;
    EXPECT_TRUE(has(metadata, "<rdf:li>zh-Hans</rdf:li>")) << metadata;
}

TEST(Accessibility, RefusesFiguresThatAreNotThoseOfTheDocument) {
    Document other = three_figures();
    other.pages[1].groups.clear();
    const auto pdf = finished(other, three_figures());
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().front().code, "BX7108");
}

TEST(Accessibility, GivesTheSameBytesEachTimeAndNothingThatQpdfDislikes) {
    const auto once = finished(three_figures(), three_figures());
    const auto again = finished(three_figures(), three_figures());
    ASSERT_TRUE(once && again);
    EXPECT_EQ(*once, *again);
    EXPECT_TRUE(has(output_of("qpdf --check " + file_of(*once, "check") + " 2>&1"),
                    "No syntax or stream encoding errors"));
}

}  // namespace
}  // namespace banxin
