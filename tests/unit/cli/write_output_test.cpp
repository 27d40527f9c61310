// SPDX-License-Identifier: Apache-2.0
#include "cli/write_output.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace banxin {
namespace {

namespace fs = std::filesystem;

class WriteOutput : public testing::Test {
  protected:
    void SetUp() override {
        const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = fs::path{testing::TempDir()} / (std::string{"banxin_"} + test->name());
        fs::remove_all(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    [[nodiscard]] std::string content(const std::string& name) const {
        std::ifstream in{folder_ / name, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
    /// The names in the folder, sorted, with a space after each.
    [[nodiscard]] std::string listing() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator{folder_}) {
            names.push_back(entry.path().filename().string());
        }
        std::ranges::sort(names);
        std::string all;
        for (const std::string& name : names) {
            all += name + " ";
        }
        return all;
    }

    fs::path folder_;
};

TEST_F(WriteOutput, MakesTheFolderAndNamesWhatItWrote) {
    const auto written = write_output(folder_ / "out", {{"a.pdf", "甲"}, {"b.pdf", ""}});
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, (std::vector<std::string>{folder_ / "out/a.pdf", folder_ / "out/b.pdf"}));
    EXPECT_EQ(content("out/a.pdf"), "甲");
}

TEST_F(WriteOutput, ReplacesAnOlderFileAndLeavesNothingElse) {
    ASSERT_TRUE(write_output(folder_, {{"a.pdf", "old"}}));
    ASSERT_TRUE(write_output(folder_, {{"a.pdf", "new"}}));
    EXPECT_EQ(content("a.pdf"), "new");
    EXPECT_EQ(listing(), "a.pdf ");
}

TEST_F(WriteOutput, WritesNothingWhenOneOfTheFilesCannotBe) {
    ASSERT_TRUE(write_output(folder_, {{"a.pdf", "old"}}));
    const auto written = write_output(folder_, {{"a.pdf", "new"}, {"no/such/folder.pdf", "x"}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().front().code, "BX7101");
    EXPECT_EQ(written.error().front().fault, Fault::Output);
    EXPECT_EQ(content("a.pdf"), "old");
    EXPECT_EQ(listing(), "a.pdf ");
}

TEST_F(WriteOutput, RefusesAFolderThatNobodyMayWriteInto) {
    const auto written = write_output("/proc/1", {{"a.pdf", "x"}});  // Not even for root.
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().front().code, "BX7101");
}

TEST_F(WriteOutput, RefusesAFileWhereTheFolderShouldBe) {
    ASSERT_TRUE(write_output(folder_, {{"out", "a file"}}));
    EXPECT_FALSE(write_output(folder_ / "out", {{"a.pdf", "x"}}));
    EXPECT_EQ(content("out"), "a file");
}

}  // namespace
}  // namespace banxin
