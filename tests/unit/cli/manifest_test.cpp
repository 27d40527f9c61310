// SPDX-License-Identifier: Apache-2.0
#include "cli/manifest.hpp"

#include "packaged.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace banxin {
namespace {

TEST(Manifest, TellsTheIssueAndEachPage) {
    const Issue issue = testing::packaged_issue();
    const auto json = nlohmann::json::parse(manifest(testing::packaged(issue)));
    EXPECT_EQ(json["type"], "package");
    EXPECT_EQ(json["paper"], "望江周报");
    EXPECT_EQ(json["date"], "2027-01-01");
    EXPECT_EQ(json["standard"], "PDF/X-1a:2003");
    EXPECT_EQ(json["deadline"], "2026-12-30 18:30");
    EXPECT_EQ(json["profile"]["sha256"], std::string(64, 'c'));
    ASSERT_EQ(json["pages"].size(), 2U);
    const auto& page = json["pages"][0];
    EXPECT_EQ(page["file"], "WJ_001.pdf");
    EXPECT_EQ(page["bytes"], 1532666);
    EXPECT_EQ(page["sha256"], std::string(64, 'a'));
    EXPECT_EQ(page["size_mm"], (std::vector<double>{390, 546}));
    EXPECT_EQ(page["colour"], true);
    EXPECT_EQ(page["mean_ink"]["Cyan"], 1.23);
    EXPECT_EQ(page["mean_ink"]["Gold <1>"], 0.3);
    EXPECT_EQ(page["most_ink"], 211.4);
    EXPECT_EQ(json["pages"][1]["colour"], false);
}

}  // namespace
}  // namespace banxin
