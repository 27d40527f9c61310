// SPDX-License-Identifier: Apache-2.0
//
// Bytes that are no good PDF any more: whatever they are, there is a report.
#include "good_file.hpp"
#include "preflight/preflight.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace banxin {
namespace {

using testing::GoodFile;

std::string good_bytes(PdfStandard standard) {
    return GoodFile{standard}.bytes();
}

/// A report that makes sense: readable, or with the one reason why not.
void expect_report(const std::string& bytes) {
    const PreflightReport report = preflight(bytes, PressRules{});
    if (!report.readable) {
        EXPECT_EQ(report.findings.size(), 1U);
        EXPECT_TRUE(report.has_errors());
    }
    for (const PreflightFinding& finding : report.findings) {
        EXPECT_FALSE(finding.message.zh.empty());
    }
}

TEST(DamagedFiles, CutOffAnywhereCannotBeRead) {
    const std::string whole = good_bytes(PdfStandard::X1a2001);
    constexpr std::size_t places = 40;
    for (std::size_t i = 0; i < places; ++i) {
        const auto report = preflight(whole.substr(0, whole.size() * i / places), PressRules{});
        EXPECT_FALSE(report.readable) << i;
        EXPECT_TRUE(report.has_errors()) << i;
    }
}

class RandomDamage : public ::testing::TestWithParam<PdfStandard> {};

TEST_P(RandomDamage, GivesAReport) {
    std::string whole = good_bytes(GetParam());
    // The profile is most of the file, and its bytes interest nobody here.
    const std::size_t profile = whole.find("acsp");
    constexpr std::size_t profile_size = 220'000;
    std::mt19937 random{20261127};  // The same damage each time.
    constexpr int variants = 150;
    for (int variant = 0; variant < variants; ++variant) {
        std::string damaged = whole;
        const int flips = 1 + variant % 8;
        for (int i = 0; i < flips; ++i) {
            std::size_t at = random() % (whole.size() - profile_size);
            at += at >= profile ? profile_size : 0;
            damaged[at] = static_cast<char>(random() % 256);
        }
        expect_report(damaged);
    }
}

INSTANTIATE_TEST_SUITE_P(Standards,
                         RandomDamage,
                         ::testing::Values(PdfStandard::X1a2001, PdfStandard::X4));

/// Content that opens more than it closes, or goes on where there is nothing.
TEST(DamagedFiles, ContentOfAnySortGivesAReport) {
    std::string deep_array;
    std::string deep_dictionary;
    std::string deep_q;
    for (int i = 0; i < 20'000; ++i) {
        deep_array += "[";
        deep_dictionary += "<<";
        deep_q += "q ";
    }
    for (const std::string& content :
         {deep_array,
          deep_dictionary,
          deep_q,
          std::string{"BI /W 1 ID"},
          std::string{"BI /W 99999 /H 99999 /BPC 8 /CS /CMYK ID x EI"},
          std::string{"<0001"},
          std::string{"(((("},
          std::string{"1e999 0 0 1 0 0 cm 0 0 1 1 re f"},
          std::string{"99999999999999999999 0 0 1 0 0 cm 0 0 1 1 re f"},
          std::string{"/Pattern cs 1 scn 0 0 9 9 re f"},
          std::string{"h f S B l"},
          std::string{"BT <0001> Tj [(a) 5] TJ ' ET"}}) {
        GoodFile file{PdfStandard::X1a2001};
        file.draw(content);
        const auto report = preflight(file.bytes(), PressRules{});
        EXPECT_TRUE(report.has_errors()) << content.substr(0, 40);
    }
}

/// Each form draws the next one ten times: a million marks in a few hundred bytes.
TEST(DamagedFiles, FormsThatMultiplyEnd) {
    GoodFile file{PdfStandard::X1a2001};
    QPDFObjectHandle inner = file.pdf->newStream("0 0 1 1 re f");
    inner.replaceDict(testing::object("<< /Subtype /Form /BBox [0 0 9 9] /Resources << >> >>"));
    for (int level = 0; level < 9; ++level) {
        std::string ten;
        for (int i = 0; i < 10; ++i) {
            ten += "/X Do ";
        }
        QPDFObjectHandle outer = file.pdf->newStream(ten);
        outer.replaceDict(testing::object(
            "<< /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << >> >> >>"));
        outer.getDict().getKey("/Resources").getKey("/XObject").replaceKey("/X", inner);
        inner = outer;
    }
    file.named("/XObject").replaceKey("/X", inner);
    file.draw("/X Do");
    const auto report = preflight(file.bytes(), PressRules{});
    bool told = false;
    for (const PreflightFinding& finding : report.findings) {
        told = told || finding.rule == "LIM-SIZE";
    }
    EXPECT_TRUE(told);
}

}  // namespace
}  // namespace banxin
