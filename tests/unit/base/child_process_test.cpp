// SPDX-License-Identifier: Apache-2.0
#include "base/child_process.hpp"

#include "base/temporary_folder.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

namespace banxin {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t mebibyte = 1024 * 1024;

class ChildProcess : public testing::Test {
  protected:
    ChildAnswer run(const std::vector<std::string>& command, std::string_view input = {}) {
        return run_child(command, input, folder_->path(), limits_);
    }
    /// What a shell makes of `script`, for children that do as we ask.
    ChildAnswer shell(const std::string& script, std::string_view input = {}) {
        return run({"sh", "-c", script}, input);
    }

    std::optional<TemporaryFolder> folder_ = TemporaryFolder::make();
    ChildLimits limits_;
};

TEST_F(ChildProcess, GivesWhatTheProgramWrites) {
    const ChildAnswer answer = shell("cat; echo 坏了 >&2; exit 3", "江边\n");
    EXPECT_EQ(answer.end, ChildEnd::Exited);
    EXPECT_EQ(answer.status, 3);
    EXPECT_EQ(answer.out, "江边\n");
    EXPECT_EQ(answer.err, "坏了\n");
    EXPECT_FALSE(answer.succeeded());
    EXPECT_TRUE(run({"true"}).succeeded());
}

TEST_F(ChildProcess, PassesMuchBothWays) {
    const std::string much(static_cast<std::size_t>(5 * mebibyte), 'x');
    EXPECT_EQ(run({"cat"}, much).out, much);
    EXPECT_TRUE(run({"true"}, much).succeeded());
}

TEST_F(ChildProcess, UsesNoShell) {
    EXPECT_EQ(run({"echo", "$HOME; ls *", "a  b"}).out, "$HOME; ls * a  b\n");
}

TEST_F(ChildProcess, PassesOnPathAndLocaleAndNothingElse) {
    ::setenv("BANXIN_SECRET", "1", 1);  // NOLINT(concurrency-mt-unsafe)
    const std::string out = run({"env"}).out;
    EXPECT_EQ(out.find("SECRET"), std::string::npos) << out;
    EXPECT_TRUE(out.starts_with("PATH=")) << out;
    EXPECT_NE(out.find("\nLC_ALL=C.UTF-8\nTMPDIR=" + folder_->path() + '\n'), std::string::npos)
        << out;
}

TEST_F(ChildProcess, WorksInTheFolder) {
    EXPECT_TRUE(shell("echo here > made").succeeded());
    EXPECT_TRUE(fs::exists(fs::path{folder_->path()} / "made"));
}

TEST_F(ChildProcess, InheritsNoOpenFile) {
    const std::string name = fs::path{folder_->path()} / "open";
    const std::ofstream file{name};
    EXPECT_EQ(shell("ls -l /proc/self/fd | grep -c " + name).out, "0\n");
}

TEST_F(ChildProcess, TellsAProgramThatIsNotThere) {
    EXPECT_EQ(run({"no-such-program"}).end, ChildEnd::NotFound);
}

TEST_F(ChildProcess, StopsWhatTakesTooLong) {
    limits_.seconds = 1;
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(run({"sleep", "30"}).end, ChildEnd::Overtime);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{10});
}

/// True once the process `pid` is gone, or waits for its parent to notice. A signal that has been
/// sent may take a moment to be followed.
bool is_gone(int pid) {
    constexpr int tries = 500;
    for (int i = 0; i < tries; ++i) {
        std::ifstream stat{"/proc/" + std::to_string(pid) + "/stat"};
        const std::string line{std::istreambuf_iterator<char>{stat}, {}};
        if (line.empty() || line.find(") Z ") != std::string::npos ||
            line.find(") X ") != std::string::npos) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    return false;
}

TEST_F(ChildProcess, StopsWhatTheProgramLeftBehind) {
    const ChildAnswer answer = shell("sleep 30 & echo $!");
    ASSERT_TRUE(answer.succeeded());
    EXPECT_TRUE(is_gone(std::stoi(answer.out)));
}

TEST_F(ChildProcess, LimitsTheProcessor) {
    limits_.processor_seconds = 1;
    const ChildAnswer answer = shell("while :; do :; done");
    EXPECT_EQ(answer.end, ChildEnd::Killed);
    EXPECT_EQ(answer.status, SIGKILL);
}

TEST_F(ChildProcess, LimitsMemory) {
    const std::vector<std::string> command{
        "dd", "if=/dev/zero", "of=/dev/null", "bs=64M", "count=1"};
    EXPECT_TRUE(run(command).succeeded());
    limits_.memory = 32 * mebibyte;
    const ChildAnswer answer = run(command);
    EXPECT_EQ(answer.end, ChildEnd::Exited);
    EXPECT_NE(answer.status, 0);
}

TEST_F(ChildProcess, LeavesLowerLimitsAsTheyAre) {
    const auto in_a_narrow_process = [this] {
        const rlimit few{100, 100};
        ::setrlimit(RLIMIT_NOFILE, &few);
        std::_Exit(shell("ulimit -n").out == "100\n" ? 0 : 1);
    };
    EXPECT_EXIT(in_a_narrow_process(), testing::ExitedWithCode(0), "");
}

TEST_F(ChildProcess, LimitsFilesAndOutput) {
    limits_.file_size = mebibyte;
    const std::string write = "dd if=/dev/zero bs=64k count=100 ";
    EXPECT_FALSE(shell(write + "of=large").succeeded());
    EXPECT_EQ(fs::file_size(fs::path{folder_->path()} / "large"),
              static_cast<std::size_t>(mebibyte));
    EXPECT_EQ(shell(write).out.size(), static_cast<std::size_t>(mebibyte));
}

TEST(TemporaryFolder, GoesWithAllThatIsInIt) {
    std::string path;
    {
        auto folder = TemporaryFolder::make();
        ASSERT_TRUE(folder);
        path = folder->path();
        fs::create_directories(fs::path{path} / "a/b");
        const TemporaryFolder moved = *std::move(folder);
        folder.reset();
        EXPECT_TRUE(fs::exists(path));
    }
    EXPECT_FALSE(fs::exists(path));
}

}  // namespace
}  // namespace banxin
