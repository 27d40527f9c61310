// SPDX-License-Identifier: Apache-2.0
#include "cli/package_contents.hpp"

#include "packaged.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(PackageContents, ReckonTheDeadlineBackFromTheDate) {
    Issue issue = testing::packaged_issue();
    const auto last = last_moment(issue);
    ASSERT_TRUE(last);
    EXPECT_EQ(iso_date(last->date), "2026-12-30");
    EXPECT_EQ(last->time, "18:30");
    issue.paper.plant.deadline.reset();
    EXPECT_FALSE(last_moment(issue));
}

}  // namespace
}  // namespace banxin
