// SPDX-License-Identifier: Apache-2.0
#include "input/read_makeup.hpp"

#include "small_project.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

Reading read_weights(const std::string& paper, std::map<std::string, std::string> more = {}) {
    more["paper.yaml"] = small_paper + paper;
    return read_items(pier_story(), std::move(more));
}

TEST(ReadMakeup, ShippedFileHasEveryWeightAsItIsWithoutIt) {
    const DiskFiles shipped{SOURCE_DIR};
    Report report;
    const auto root = read_yaml_file(shipped, "layouts/makeup/standard.yaml", "makeup", {}, report);
    ASSERT_TRUE(root);
    EXPECT_EQ(read_makeup(*root, report), MakeupWeights{});
    EXPECT_TRUE(report.diagnostics().empty());
    const std::string text = *shipped.read("layouts/makeup/standard.yaml", {});
    for (const MakeupWeightRow& row : makeup_weight_rows) {
        EXPECT_NE(std::ranges::find(root->entries, row.name, &YamlEntry::key), root->entries.end())
            << row.name;
        EXPECT_NE(text.find("# " + std::string{row.meaning.zh} + "\n"), std::string::npos)
            << row.name;
    }
}

TEST(ReadMakeup, ChangesWhatTheFileSaysAndNothingElse) {
    const Reading reading = read_weights(
        "makeup: own\n", {{"layouts/makeup/own.yaml", "banxin: 1\nfold: 0\nlead_at_right: 2.5\n"}});
    ASSERT_EQ(reading.codes(), "");
    MakeupWeights expected;
    expected.fold = 0;
    expected.lead_at_right = 2.5;
    EXPECT_EQ(reading.input->issue.paper.weights, expected);
}

TEST(ReadMakeup, IsTheUsualWhereThePaperNamesNone) {
    EXPECT_EQ(read_weights("").input->issue.paper.weights, MakeupWeights{});
    EXPECT_EQ(read_weights("makeup: standard\n").input->issue.paper.weights, MakeupWeights{});
}

TEST(ReadMakeup, RefusesOtherNamesAndOtherNumbers) {
    EXPECT_EQ(read_weights("makeup: standrad\n").codes(), "BX2026:4");
    EXPECT_EQ(read_weights("makeup: own\n",
                           {{"layouts/makeup/own.yaml", "banxin: 1\nfold: -1\ncross: 101\n"}})
                  .codes(),
              "BX2020:3 BX2020:2");
}

}  // namespace
}  // namespace banxin
