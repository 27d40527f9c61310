// SPDX-License-Identifier: Apache-2.0
#include "symbols/qr_code.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

/// Rows `first_row`… of a part of the code, dark modules as #.
std::string part(const QrCode& code, int first_row, int first_column, int side) {
    std::string text;
    for (int row = first_row; row < first_row + side; ++row) {
        for (int column = first_column; column < first_column + side; ++column) {
            text += code.is_dark(row, column) ? '#' : '.';
        }
        text += '\n';
    }
    return text;
}

const std::string finder =
    "#######\n"
    "#.....#\n"
    "#.###.#\n"
    "#.###.#\n"
    "#.###.#\n"
    "#.....#\n"
    "#######\n";

TEST(QrCode, HasItsThreeCorners) {
    const auto code = make_qr_code("https://example.com/ferry");
    ASSERT_TRUE(code);
    EXPECT_EQ(part(*code, 0, 0, 7), finder);
    EXPECT_EQ(part(*code, 0, code->size - 7, 7), finder);
    EXPECT_EQ(part(*code, code->size - 7, 0, 7), finder);
}

TEST(QrCode, IsAsSmallAsItsContentAllowsAtLevelM) {
    // ISO/IEC 18004, table 7: version 2-M holds 26 bytes, 3-M holds 42.
    EXPECT_EQ(make_qr_code("https://example.com/ferry?")->size, 25);
    EXPECT_EQ(make_qr_code("https://example.com/ferry?a")->size, 29);
}

TEST(QrCode, SaysItsErrorCorrectionInTheFormat) {
    // The first two bits of the format, unmasked by 10: level M is 00.
    const auto code = make_qr_code("https://example.com/ferry");
    EXPECT_TRUE(code->is_dark(8, 0));
    EXPECT_FALSE(code->is_dark(8, 1));
}

TEST(QrCode, HoldsChinese) {
    EXPECT_TRUE(make_qr_code("云渡周报　老渡口又有了船"));
}

TEST(QrCode, IsTheSameEveryTime) {
    EXPECT_EQ(make_qr_code("https://example.com/1")->dark,
              make_qr_code("https://example.com/1")->dark);
}

TEST(QrCode, HasNoneForMoreThanTheLargestHolds) {
    EXPECT_FALSE(make_qr_code(std::string(2332, 'a')));  // 40-M holds 2331 bytes
    EXPECT_FALSE(make_qr_code(""));
}

}  // namespace
}  // namespace banxin
