// SPDX-License-Identifier: Apache-2.0
#include "composed.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

TEST(MixedScript, KeepsFigureAndLetterInOneBox) {
    const LineItems items = items_of("通过5G网络");
    ASSERT_EQ(items.boxes.size(), 5U);
    EXPECT_EQ(items.boxes[2].cls, CharClass::Latin);
    EXPECT_EQ(items.boxes[2].text_bytes, 2U);
}

}  // namespace
}  // namespace banxin::testing
