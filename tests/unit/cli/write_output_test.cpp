// SPDX-License-Identifier: Apache-2.0
#include "cli/write_output.hpp"

#include "base/descriptor.hpp"
#include "cli/folder_lock.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

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
    MemoryFiles nothing_{{}};
};

std::string code_of(const Result<std::vector<std::string>>& written) {
    return written ? "" : written.error().front().code;
}

TEST_F(WriteOutput, MakesTheFolderAndNamesWhatItWrote) {
    const auto written = write_output(folder_ / "out", {{"a.pdf", "甲"}, {"b.pdf", ""}}, nothing_);
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, (std::vector<std::string>{folder_ / "out/a.pdf", folder_ / "out/b.pdf"}));
    EXPECT_EQ(content("out/a.pdf"), "甲");
}

TEST_F(WriteOutput, ReplacesAnOlderFileAndLeavesNothingElse) {
    ASSERT_TRUE(write_output(folder_, {{"a.pdf", "old"}}, nothing_));
    ASSERT_TRUE(write_output(folder_, {{"a.pdf", "new"}}, nothing_));
    EXPECT_EQ(content("a.pdf"), "new");
    EXPECT_EQ(listing(), "a.pdf ");
}

TEST_F(WriteOutput, WritesNothingWhenOneOfTheFilesCannotBe) {
    ASSERT_TRUE(write_output(folder_, {{"a.pdf", "old"}}, nothing_));
    fs::create_directories(folder_ / "b.pdf");
    const auto written = write_output(folder_, {{"a.pdf", "new"}, {"b.pdf", "x"}}, nothing_);
    ASSERT_EQ(code_of(written), "BX7104");
    EXPECT_EQ(written.error().front().fault, Fault::Output);
    EXPECT_EQ(content("a.pdf"), "old");
    EXPECT_EQ(listing(), "a.pdf b.pdf ");
}

TEST_F(WriteOutput, RemovesWhatAKilledProgramLeft) {
    fs::create_directories(folder_ / ".banxin-99-2.part");
    std::ofstream{folder_ / ".banxin-99-1.part"} << "half";
    std::ofstream{folder_ / ".banxin-notes"} << "not ours";
    ASSERT_TRUE(write_output(folder_, {{"a.pdf", "new"}}, nothing_));
    EXPECT_EQ(listing(), ".banxin-notes a.pdf ");
}

TEST_F(WriteOutput, ReplacesNoFolderAndNoPipe) {
    fs::create_directories(folder_ / "a.pdf");
    EXPECT_EQ(code_of(write_output(folder_, {{"a.pdf", "x"}}, nothing_)), "BX7104");
    ASSERT_EQ(::mkfifo((folder_ / "b.pdf").c_str(), 0600), 0);
    EXPECT_EQ(code_of(write_output(folder_, {{"b.pdf", "x"}}, nothing_)), "BX7104");
    EXPECT_EQ(listing(), "a.pdf b.pdf ");
}

TEST_F(WriteOutput, ReplacesNoFileThatWasRead) {
    fs::create_directories(folder_ / "ads");
    std::ofstream{folder_ / "ads/shop.pdf"} << "an advertisement";
    const DiskFiles project{folder_};
    ASSERT_TRUE(project.read("ads/shop.pdf", {}));
    EXPECT_EQ(code_of(write_output(folder_ / "ads", {{"shop.pdf", "x"}}, project)), "BX7106");
    EXPECT_EQ(content("ads/shop.pdf"), "an advertisement");
    EXPECT_EQ(code_of(write_output(folder_ / "ads", {{"other.pdf", "x"}}, project)), "");
}

TEST_F(WriteOutput, WaitsForAnotherWriterButNotForEver) {
    fs::create_directories(folder_);
    const Descriptor theirs{::open(folder_.c_str(), O_RDONLY | O_DIRECTORY)};
    const Descriptor ours{::open(folder_.c_str(), O_RDONLY | O_DIRECTORY)};
    ASSERT_TRUE(lock_folder(theirs.number(), folder_));
    const auto refused = lock_folder(ours.number(), folder_, std::chrono::milliseconds{1});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().code, "BX7105");
    const std::string self = "process " + std::to_string(::getpid());
    EXPECT_NE(refused.error().front().message.en.find(self), std::string::npos);

    std::thread end{[&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
        ::flock(theirs.number(), LOCK_UN);
    }};
    const auto locked = lock_folder(ours.number(), folder_);
    end.join();
    EXPECT_TRUE(locked && *locked);
}

TEST_F(WriteOutput, RefusesAFolderThatNobodyMayWriteInto) {
    const auto written = write_output("/proc/1", {{"a.pdf", "x"}}, nothing_);  // Not even for root.
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().front().code, "BX7101");
}

TEST_F(WriteOutput, RefusesAFileWhereTheFolderShouldBe) {
    ASSERT_TRUE(write_output(folder_, {{"out", "a file"}}, nothing_));
    EXPECT_FALSE(write_output(folder_ / "out", {{"a.pdf", "x"}}, nothing_));
    EXPECT_EQ(content("out"), "a file");
}

}  // namespace
}  // namespace banxin
