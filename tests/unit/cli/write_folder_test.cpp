// SPDX-License-Identifier: Apache-2.0
#include "cli/write_folder.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace banxin {
namespace {

namespace fs = std::filesystem;

class WriteFolder : public testing::Test {
  protected:
    void SetUp() override {
        const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
        root_ = fs::path{testing::TempDir()} / (std::string{"banxin_folder_"} + test->name());
        fs::remove_all(root_);
        fs::create_directories(root_);
        place_ = (root_ / "sent").string();
    }
    void TearDown() override { fs::remove_all(root_); }

    [[nodiscard]] std::string content(const std::string& name) const {
        std::ifstream in{root_ / name, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
    /// "" if `text` could be written as the manifest, else the code of the error.
    [[nodiscard]] std::string write(const std::string& text) const {
        const auto written =
            write_folder(place_, {{"manifest.json", text}, {"proofs/p1.png", "png"}}, nothing_);
        return written ? "" : written.error().front().code;
    }
    /// What lies beside the folder.
    [[nodiscard]] int entries() const {
        return static_cast<int>(
            std::distance(fs::directory_iterator{root_}, fs::directory_iterator{}));
    }

    fs::path root_;
    std::string place_;
    MemoryFiles nothing_{{}};
};

TEST_F(WriteFolder, WritesAllFilesAndTheirDigests) {
    const auto written =
        write_folder(place_ + "/", {{"传版单.pdf", "abc"}, {"proofs/p1.png", ""}}, nothing_);
    ASSERT_TRUE(written);
    EXPECT_EQ(*written,
              (std::vector<std::string>{
                  place_ + "/proofs/p1.png", place_ + "/传版单.pdf", place_ + "/SHA256SUMS"}));
    EXPECT_EQ(content("sent/SHA256SUMS"),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  proofs/p1.png\n"
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  传版单.pdf\n");
    EXPECT_EQ(content("sent/传版单.pdf"), "abc");
    EXPECT_EQ(entries(), 1);
    struct stat folder {};
    ASSERT_EQ(::stat(place_.c_str(), &folder), 0);
    EXPECT_NE(folder.st_mode & S_IROTH, 0U) << "others must be able to read it";
}

TEST_F(WriteFolder, ReplacesAnOlderPackage) {
    ASSERT_EQ(write("one"), "");
    ASSERT_EQ(write("two"), "");
    EXPECT_EQ(content("sent/manifest.json"), "two");
    EXPECT_EQ(entries(), 1);
}

TEST_F(WriteFolder, TakesAnEmptyFolder) {
    fs::create_directories(place_);
    EXPECT_EQ(write("one"), "");
    EXPECT_EQ(content("sent/manifest.json"), "one");
    EXPECT_EQ(entries(), 1);
}

TEST_F(WriteFolder, LeavesAFolderThatIsNoPackageAlone) {
    fs::create_directories(place_);
    std::ofstream{place_ + "/notes.txt"} << "不要删";
    EXPECT_EQ(write("one"), "BX7110");
    EXPECT_EQ(content("sent/notes.txt"), "不要删");
    EXPECT_EQ(entries(), 1);
}

TEST_F(WriteFolder, LeavesAPackageWithOtherFilesInItAlone) {
    ASSERT_EQ(write("one"), "");
    std::ofstream{place_ + "/proofs/notes.txt"} << "不要删";
    EXPECT_EQ(write("two"), "BX7111");
    EXPECT_EQ(content("sent/manifest.json"), "one");
    EXPECT_EQ(content("sent/proofs/notes.txt"), "不要删");
}

TEST_F(WriteFolder, LeavesAFileOrALinkAlone) {
    std::ofstream{place_} << "不要删";
    EXPECT_EQ(write("one"), "BX7110");
    EXPECT_EQ(content("sent"), "不要删");
    fs::remove(place_);
    fs::create_symlink(root_ / "elsewhere", place_);
    EXPECT_EQ(write("one"), "BX7110");
}

TEST_F(WriteFolder, LeavesNothingBehindWhenItCannotWrite) {
    // A file is in the way of the folder of proofs.
    const auto written = write_folder(place_, {{"a", "1"}, {"a/b", "2"}}, nothing_);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().front().code, "BX7104");
    EXPECT_EQ(entries(), 0);
    const auto nowhere = write_folder("/proc/1/sent", {{"a", "1"}}, nothing_);
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().front().code, "BX7101");
}

}  // namespace
}  // namespace banxin
