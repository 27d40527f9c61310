// SPDX-License-Identifier: Apache-2.0
//
// banxin import, as a user runs it.
#include "cli/run.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

// 河边的步道走通了，从旧码头到石桥。
const std::string gb18030_text =
    "\xBA\xD3\xB1\xDF\xB5\xC4\xB2\xBD\xB5\xC0\xD7\xDF\xCD\xA8\xC1\xCB\xA3\xAC\xB4\xD3"
    "\xBE\xC9\xC2\xEB\xCD\xB7\xB5\xBD\xCA\xAF\xC7\xC5\xA1\xA3\n";
const std::string utf8_text = "河边的步道走通了，从旧码头到石桥。\n";

class ImportCommand : public testing::Test {
  protected:
    void SetUp() override {
        const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = fs::path{testing::TempDir()} / (std::string{"banxin_import_"} + test->name());
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream{folder_ / name, std::ios::binary} << bytes;
    }
    [[nodiscard]] std::string content(const std::string& name) const {
        std::ifstream in{folder_ / name, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
    /// The exit status of `banxin import <flags…> <names in the folder…>`.
    int import(std::vector<std::string> flags, const std::vector<std::string>& names) {
        flags.insert(flags.begin(), "import");
        for (const std::string& name : names) {
            flags.push_back((folder_ / name).string());
        }
        std::ostringstream out;
        std::ostringstream err;
        Console console{out, err, false, {{"BANXIN_DATA", SOURCE_DIR}}, ""};
        const int status = static_cast<int>(run(flags, console));
        told_ = err.str();
        return status;
    }

    fs::path folder_;
    std::string told_;
};

TEST_F(ImportCommand, WritesAStoryAndItsNotesBesideTheFile) {
    write("walk.txt", gb18030_text);
    EXPECT_EQ(import({}, {"walk.txt"}), 0) << told_;
    EXPECT_EQ(content("walk.md"), utf8_text);
    EXPECT_NE(content("walk.import.md").find("GB18030"), std::string::npos);
    EXPECT_EQ(content("walk.txt"), gb18030_text);
}

TEST_F(ImportCommand, OverwritesNothingUnlessTold) {
    write("walk.txt", utf8_text);
    write("walk.md", "改过的\n");
    EXPECT_EQ(import({}, {"walk.txt"}), 6);
    EXPECT_NE(told_.find("BX7104"), std::string::npos);
    EXPECT_EQ(content("walk.md"), "改过的\n");
    EXPECT_FALSE(fs::exists(folder_ / "walk.import.md"));

    EXPECT_EQ(import({"--force"}, {"walk.txt"}), 0) << told_;
    EXPECT_EQ(content("walk.md"), utf8_text);
    EXPECT_EQ(import({"-o", (folder_ / "in").string()}, {"walk.txt"}), 0) << told_;
    EXPECT_EQ(content("in/walk.md"), utf8_text);
}

TEST_F(ImportCommand, NeverWritesOverWhatItReads) {
    write("walk.md", utf8_text);
    EXPECT_EQ(import({"--force"}, {"walk.md"}), 6);
    EXPECT_NE(told_.find("BX7106"), std::string::npos) << told_;
    EXPECT_EQ(content("walk.md"), utf8_text);
}

TEST_F(ImportCommand, ImportsTheOtherFilesOfOneThatCannotBe) {
    write("walk.txt", utf8_text);
    write("old.docx", "no archive");
    EXPECT_EQ(import({}, {"old.docx", "walk.txt"}), 3);
    EXPECT_NE(told_.find("BX6005"), std::string::npos);
    EXPECT_TRUE(fs::exists(folder_ / "walk.md"));
    EXPECT_FALSE(fs::exists(folder_ / "old.md"));
}

TEST_F(ImportCommand, ReencodesInPlaceAndKeepsTheOriginal) {
    write("issue.yaml", gb18030_text);
    EXPECT_EQ(import({"--reencode", "gb18030"}, {"issue.yaml"}), 0) << told_;
    EXPECT_EQ(content("issue.yaml"), utf8_text);
    EXPECT_EQ(content("issue.yaml.orig"), gb18030_text);
}

TEST_F(ImportCommand, ReencodesAllOrNone) {
    write("a.txt", gb18030_text);
    write("b.txt", "\xFF\xFF\xFF");
    EXPECT_EQ(import({"--reencode", "gb18030"}, {"a.txt", "b.txt"}), 3);
    EXPECT_NE(told_.find("BX1021"), std::string::npos);
    EXPECT_EQ(content("a.txt"), gb18030_text);
    EXPECT_FALSE(fs::exists(folder_ / "a.txt.orig"));
}

TEST_F(ImportCommand, NeverOverwritesAnOriginal) {
    write("a.txt", gb18030_text);
    write("a.txt.orig", "原件");
    EXPECT_EQ(import({"--reencode", "gb18030"}, {"a.txt"}), 6);
    EXPECT_EQ(content("a.txt"), gb18030_text);
    EXPECT_EQ(content("a.txt.orig"), "原件");
}

}  // namespace
}  // namespace banxin
