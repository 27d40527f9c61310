// SPDX-License-Identifier: Apache-2.0
#include "cli/exit_status.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

Diagnostic fault(Fault stage, Severity severity = Severity::Error) {
    Diagnostic finding;
    finding.fault = stage;
    finding.severity = severity;
    return finding;
}

TEST(ExitStatus, IsDoneWithoutErrors) {
    EXPECT_EQ(exit_status({}), ExitStatus::Done);
    EXPECT_EQ(exit_status({fault(Fault::Layout, Severity::Warning)}), ExitStatus::Done);
}

TEST(ExitStatus, TellsTheStageThatFailed) {
    EXPECT_EQ(static_cast<int>(exit_status({fault(Fault::Content)})), 1);
    EXPECT_EQ(static_cast<int>(exit_status({fault(Fault::Input)})), 3);
    EXPECT_EQ(static_cast<int>(exit_status({fault(Fault::Asset)})), 4);
    EXPECT_EQ(static_cast<int>(exit_status({fault(Fault::Layout)})), 5);
    EXPECT_EQ(static_cast<int>(exit_status({fault(Fault::Output)})), 6);
    EXPECT_EQ(static_cast<int>(exit_status({fault(Fault::Limit)})), 9);
}

TEST(ExitStatus, TellsTheEarliestOfSeveral) {
    EXPECT_EQ(exit_status({fault(Fault::Layout), fault(Fault::Asset), fault(Fault::Content)}),
              ExitStatus::Asset);
}

TEST(ExitStatus, LooksPastWarningsOfEarlierStages) {
    EXPECT_EQ(exit_status({fault(Fault::Input, Severity::Warning), fault(Fault::Layout)}),
              ExitStatus::Layout);
}

}  // namespace
}  // namespace banxin
