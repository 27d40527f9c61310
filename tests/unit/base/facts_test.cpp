// SPDX-License-Identifier: Apache-2.0
#include "base/facts.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

Facts some_facts() {
    Facts facts;
    facts.set("name", std::string{"江边 12\n\0end", 15});
    facts.set("links", 2);
    facts.set("nothing", "");
    return facts;
}

TEST(Facts, ComeThroughWhole) {
    const auto facts = Facts::unpacked(some_facts().packed());
    ASSERT_TRUE(facts);
    EXPECT_EQ(*facts, some_facts());
    EXPECT_EQ(facts->number("links"), 2);
    EXPECT_EQ(facts->text("name"), some_facts().text("name"));
    EXPECT_EQ(Facts::unpacked(Facts{}.packed()), Facts{});
}

TEST(Facts, WhatIsNotThereIsEmptyOrNought) {
    EXPECT_EQ(some_facts().text("other"), "");
    EXPECT_EQ(some_facts().number("other"), 0);
    EXPECT_EQ(some_facts().number("name"), 0);
}

TEST(Facts, WhatIsCutOffAnywhereIsNone) {
    const std::string packed = some_facts().packed();
    for (std::size_t size = 0; size < packed.size(); ++size) {
        EXPECT_FALSE(Facts::unpacked(packed.substr(0, size))) << size;
    }
    EXPECT_FALSE(Facts::unpacked(packed + "x"));
}

TEST(Facts, WhatClaimsMoreThanThereIsIsNone) {
    EXPECT_FALSE(Facts::unpacked("a 99\nxend"));
    EXPECT_FALSE(Facts::unpacked("a -1\nxend"));
    EXPECT_FALSE(Facts::unpacked("a 99999999999999999999\nxend"));
    EXPECT_FALSE(Facts::unpacked("a b\nxend"));
}

}  // namespace
}  // namespace banxin
