// SPDX-License-Identifier: Apache-2.0
#include "cli/job_ticket.hpp"

#include "packaged.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(JobTicket, NamesFilesPaperAndPlates) {
    const Issue issue = testing::packaged_issue();
    const std::string ticket = job_ticket(testing::packaged(issue));
    for (const char* part : {
             R"(JobID="WJ_20270101")",
             R"(DescriptiveName="望江周报 2027-01-01")",
             R"(PartIDKeys="Run" NPage="2">)",
             R"(URL="WJ_001.pdf" FileSize="1532666"/>)",
             R"(MediaType="Paper" Dimension="1105.512 1547.717"/>)",
             R"(<ColorantControl Run="1" ProcessColorModel="DeviceCMYK"><ColorantParams>)"
             R"(<SeparationSpec Name="Gold &lt;1>"/></ColorantParams></ColorantControl>)",
             R"(<ColorantControl Run="2" ProcessColorModel="DeviceGray"/>)",
             R"(DescriptiveName="副刊 &quot;云&quot;")",
         }) {
        EXPECT_NE(ticket.find(part), std::string::npos) << part << " is not in\n" << ticket;
    }
}

}  // namespace
}  // namespace banxin
