// SPDX-License-Identifier: Apache-2.0
#include "print/press_pdf.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdio>
#include <fstream>
#include <string>

namespace banxin {
namespace {

/// Two pages that share a font, as plain as a PDF can be.
std::string two_pages() {
    const std::string objects[] = {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 765.35 1105.51] >>",
        "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F 6 0 R >> >> >>",
        "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F 6 0 R >> >> >>",
        "<< /Length 33 >>\nstream\nBT /F 12 Tf 72 72 Td (page) Tj ET\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Title (Yundu) /CreationDate (D:20261127000000+08'00) >>",
    };
    std::string pdf = "%PDF-1.5\n";
    std::string table = "xref\n0 8\n0000000000 65535 f \n";
    int number = 0;
    for (const std::string& object : objects) {
        char row[32];
        std::snprintf(row, sizeof row, "%010zu 00000 n \n", pdf.size());
        table += row;
        pdf += std::to_string(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    return pdf + table + "trailer << /Size 8 /Root 1 0 R /Info 7 0 R >>\nstartxref\n" + start +
           "\n%%EOF\n";
}

/// The document that they are of.
Document document_of_pages(std::size_t count) {
    Document document;
    document.pages.resize(count);
    return document;
}

/// What `command` prints about `pdf`, whose path follows the command.
std::string told_by(const std::string& command, const std::string& pdf) {
    const std::string path = testing::TempDir() + "banxin_press_pdf_test.pdf";
    std::ofstream{path, std::ios::binary} << pdf;
    std::string out;
    FILE* const pipe = popen((command + " " + path + " 2>&1").c_str(), "r");
    for (int c = 0; pipe != nullptr && (c = fgetc(pipe)) != EOF;) {
        out += static_cast<char>(c);
    }
    pclose(pipe);
    return out;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST(FinishPdf, GivesEveryPageItsTrimAndBleedBox) {
    const auto pdf = finish_pdf(two_pages(), document_of_pages(2));
    ASSERT_TRUE(pdf);
    const std::string told = told_by("pdfinfo -box -f 1 -l 2", *pdf);
    EXPECT_TRUE(has(told, "Page    1 TrimBox:       0.00     0.00   765.35  1105.51")) << told;
    EXPECT_TRUE(has(told, "Page    2 BleedBox:      0.00     0.00   765.35  1105.51")) << told;
}

TEST(FinishPdf, GivesAnIdentifierThatDependsOnTheContentOnly) {
    const auto once = finish_pdf(two_pages(), document_of_pages(2));
    const auto again = finish_pdf(two_pages(), document_of_pages(2));
    ASSERT_TRUE(once && again);
    EXPECT_TRUE(has(*once, "/ID ["));
    EXPECT_EQ(*once, *again);
}

TEST(FinishPdf, RefusesAFileThatIsCutOff) {
    const std::string whole = two_pages();
    const auto pdf = finish_pdf(whole.substr(0, whole.size() / 2), document_of_pages(2));
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().front().code, "BX7108");
}

TEST(FinishPdf, RefusesAnotherNumberOfPages) {
    EXPECT_EQ(finish_pdf(two_pages(), document_of_pages(3)).error().front().code, "BX7108");
}

TEST(FinishPdf, KeepsTitleAndDates) {
    const auto pdf = finish_pdf(two_pages(), document_of_pages(2));
    ASSERT_TRUE(pdf);
    const std::string told = told_by("pdfinfo", *pdf);
    EXPECT_TRUE(has(told, "Title:           Yundu")) << told;
    EXPECT_TRUE(has(told, "2026")) << told;
}

TEST(FinishPdf, GivesAFileInWhichQpdfFindsNothingWrong) {
    const auto pdf = finish_pdf(two_pages(), document_of_pages(2));
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(has(told_by("qpdf --check", *pdf), "No syntax or stream encoding errors"));
}

}  // namespace
}  // namespace banxin
