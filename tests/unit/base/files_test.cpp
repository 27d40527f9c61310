// SPDX-License-Identifier: Apache-2.0
#include "base/files.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

namespace banxin {
namespace {

const SourceSpan asked_at{"issue.yaml", 11, 15};

/// A folder of the machine that is gone after the test, with a project in it.
class DiskFilesTest : public testing::Test {
  protected:
    DiskFilesTest() {
        std::string name = (std::filesystem::temp_directory_path() / "banxin-XXXXXX").string();
        top_ = ::mkdtemp(name.data());
        std::filesystem::create_directories(top_ / "project/stories");
        write("project/stories/pier.md", "码头");
        write("secret.md", "秘密");
    }
    ~DiskFilesTest() override { std::filesystem::remove_all(top_); }

    void write(const std::string& path, const std::string& bytes) const {
        std::ofstream{top_ / path} << bytes;
    }
    [[nodiscard]] std::filesystem::path in_project(const std::string& path) const {
        return top_ / "project" / path;
    }
    [[nodiscard]] DiskFiles project() const { return DiskFiles{(top_ / "project").string()}; }
    /// The bytes at `path`, or the code of the error.
    [[nodiscard]] std::string read(const std::string& path) const {
        const auto bytes = project().read(path, asked_at);
        return bytes ? *bytes : bytes.error().front().code;
    }

    std::filesystem::path top_;
};

TEST_F(DiskFilesTest, ReadsBytes) {
    EXPECT_EQ(read("stories/pier.md"), "码头");
}

TEST_F(DiskFilesTest, ListsPlainFilesInOrder) {
    write("project/stories/bus.md", "");
    std::filesystem::create_directory(in_project("stories/drafts"));
    EXPECT_EQ(project().list("stories"), (std::vector<std::string>{"bus.md", "pier.md"}));
    EXPECT_TRUE(project().list("nowhere").empty());
}

TEST_F(DiskFilesTest, RefusesWaysOutOfTheProject) {
    EXPECT_EQ(read("../secret.md"), "BX3001");
    EXPECT_EQ(read("stories/../../secret.md"), "BX3001");
    EXPECT_EQ(read((top_ / "secret.md").string()), "BX3001");
    EXPECT_TRUE(project().list("..").empty());
}

TEST_F(DiskFilesTest, RefusesLinksOutOfTheProject) {
    std::filesystem::create_symlink("../../secret.md", in_project("stories/link.md"));
    std::filesystem::create_symlink("../..", in_project("stories/up"));
    EXPECT_EQ(read("stories/link.md"), "BX3002");
    EXPECT_EQ(read("stories/up/secret.md"), "BX3002");
}

TEST_F(DiskFilesTest, FollowsLinksInsideTheProject) {
    std::filesystem::create_symlink("stories/pier.md", in_project("front.md"));
    EXPECT_EQ(read("front.md"), "码头");
}

TEST_F(DiskFilesTest, RefusesFoldersAndPipes) {
    ASSERT_EQ(::mkfifo(in_project("pipe").c_str(), 0600), 0);
    EXPECT_EQ(read("stories"), "BX3006");
    EXPECT_EQ(read("pipe"), "BX3006");
}

TEST_F(DiskFilesTest, RefusesWhatThisUserMayNotRead) {
    std::filesystem::permissions(top_, std::filesystem::perms{0755});
    std::filesystem::permissions(in_project("stories/pier.md"), std::filesystem::perms::none);
    constexpr uid_t nobody = 65534;
    const bool is_root = ::geteuid() == 0;  // who may read everything
    ASSERT_EQ(is_root ? ::seteuid(nobody) : 0, 0);
    const std::string answer = read("stories/pier.md");
    ASSERT_EQ(is_root ? ::seteuid(0) : 0, 0);
    EXPECT_EQ(answer, "BX3007");
}

TEST_F(DiskFilesTest, RefusesAFileThatGrowsWhileItIsRead) {
    write("project/stories/pier.md", std::string(std::size_t{4} << 20U, 'x'));
    std::atomic<bool> done = false;
    std::thread writer{[&] {
        std::ofstream more{in_project("stories/pier.md"), std::ios::app};
        while (!done) {
            more << "more" << std::flush;
        }
    }};
    std::string answer;
    for (int tries = 0; tries < 1000 && answer != "BX3008"; ++tries) {
        answer = read("stories/pier.md").substr(0, 6);
    }
    done = true;
    writer.join();
    EXPECT_EQ(answer, "BX3008");
}

TEST_F(DiskFilesTest, KnowsWhatItHasReadUnderAnyName) {
    const DiskFiles files = project();
    ASSERT_TRUE(files.read("stories/pier.md", asked_at));
    std::filesystem::create_hard_link(in_project("stories/pier.md"), top_ / "pier.pdf");
    EXPECT_TRUE(files.was_read(top_ / "pier.pdf"));
    EXPECT_FALSE(files.was_read(top_ / "secret.md"));
    EXPECT_FALSE(files.was_read(top_ / "nothing"));
}

TEST_F(DiskFilesTest, RefusesControlCharactersInNames) {
    EXPECT_EQ(read("stories/pier\n.md"), "BX3009");
}

TEST_F(DiskFilesTest, PointsAtThePlaceThatNamedTheFile) {
    const auto bytes = project().read("stories/per.md", asked_at);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().front().where, asked_at);
}

TEST(MemoryFiles, GuessesTheNameOfAMissingFile) {
    const MemoryFiles files{{{"stories/pier.md", ""}, {"stories/bus.md", ""}}};
    const auto bytes = files.read("stories/pear.md", asked_at);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().front().code, "BX3003");
    EXPECT_EQ(bytes.error().front().hints.front().en, "did you mean stories/pier.md?");
}

TEST(MemoryFiles, TellsWhatIsThereWhenNoNameIsNear) {
    const MemoryFiles files{{{"stories/pier.md", ""}, {"stories/bus.md", ""}}};
    const auto bytes = files.read("stories/lighthouse.md", asked_at);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().front().hints.front().en, "that folder holds: bus.md, pier.md");
}

TEST(MemoryFiles, TellsCapitalsFromSmallLetters) {
    const MemoryFiles files{{{"stories/pier.md", ""}}};
    const auto bytes = files.read("stories/Pier.MD", asked_at);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().front().code, "BX3004");
}

TEST(MemoryFiles, FetchesNothingFromTheNetwork) {
    const MemoryFiles files{{}};
    const auto bytes = files.read("https://example.invalid/pier.jpg", asked_at);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().front().code, "BX3005");
}

TEST(MemoryFiles, AsksForSlashesBetweenFolders) {
    const MemoryFiles files{{{"stories/pier.md", ""}}};
    const auto bytes = files.read("stories\\pier.md", asked_at);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().front().hints.front().en, "put / between folders, not \\");
}

}  // namespace
}  // namespace banxin
