// SPDX-License-Identifier: Apache-2.0
#include "imaging/press_profile.hpp"

#include "unit/imaging/picture_bytes.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

/// The code of the one error, or "opened".
std::string outcome(const std::string& bytes) {
    const auto profile = PressProfile::open(bytes, "press.icc", asked_at);
    return profile ? "opened" : profile.error().front().code;
}

TEST(PressProfile, TellsWhatItIs) {
    EXPECT_EQ(newsprint().version(), 2);
    EXPECT_EQ(newsprint().bytes(), newsprint_bytes());
    EXPECT_FALSE(newsprint().description().empty());
}

TEST(PressProfile, RefusesWhatIsNotThatOfAPress) {
    EXPECT_EQ(outcome(""), "BX6101");
    EXPECT_EQ(outcome("not a profile"), "BX6101");
    EXPECT_EQ(outcome(srgb()), "BX6101");
    EXPECT_EQ(PressProfile::open("", "press.icc", asked_at).error().front().where, asked_at);
}

TEST(PressProfile, RefusesOneWhoseTablesAreDamaged) {
    EXPECT_EQ(outcome(with_other_types(newsprint_bytes(), "mft2")), "BX6101");
}

}  // namespace
}  // namespace banxin
