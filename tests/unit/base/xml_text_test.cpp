// SPDX-License-Identifier: Apache-2.0
#include "base/xml_text.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(XmlText, HasNoMarkUpOfItsOwn) {
    EXPECT_EQ(xml_text("《云渡》 <a b=\"c\"> & d"), "《云渡》 &lt;a b=&quot;c&quot;> &amp; d");
    EXPECT_EQ(xml_text("a]]>b"), "a]]&gt;b");
}

}  // namespace
}  // namespace banxin
