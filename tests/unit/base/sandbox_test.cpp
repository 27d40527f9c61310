// SPDX-License-Identifier: Apache-2.0
#include "base/sandbox.hpp"

#include "base/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>

namespace banxin {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t mebibyte = 1024 * 1024;

/// In both kinds; a machine where bubblewrap does not work tests the second twice.
class SandboxTest : public testing::TestWithParam<Sandbox> {
  protected:
    void SetUp() override {
        if (GetParam() == Sandbox::SystemCalls || sandbox() != Sandbox::Namespaces) {
            set_sandbox(Sandbox::SystemCalls);
        }
    }
    void TearDown() override { set_sandbox(found_); }

    ChildAnswer run(const std::vector<std::string>& command,
                    std::string_view input = {},
                    const std::string& folder = {}) {
        return run_confined(command, input, folder, limits_);
    }
    ChildAnswer shell(const std::string& script, const std::string& folder = {}) {
        return run({"sh", "-c", script}, {}, folder);
    }
    ChildAnswer python(const std::string& script) {
        return run({"/usr/bin/python3", "-ISc", script});
    }

    const Sandbox found_ = sandbox();
    std::optional<TemporaryFolder> folder_ = TemporaryFolder::make();
    ChildLimits limits_{5, 5, 512 * mebibyte, mebibyte};
};

INSTANTIATE_TEST_SUITE_P(Kinds,
                         SandboxTest,
                         testing::Values(Sandbox::Namespaces, Sandbox::SystemCalls),
                         [](const auto& test) {
                             return test.param == Sandbox::Namespaces ? "Namespaces"
                                                                      : "SystemCalls";
                         });

TEST_P(SandboxTest, GivesWhatTheProgramWrites) {
    const ChildAnswer answer = run({"cat"}, "江边\n");
    EXPECT_TRUE(answer.succeeded()) << answer.err;
    EXPECT_EQ(answer.out, "江边\n");
    EXPECT_EQ(shell("echo 坏了 >&2; exit 3").status, 3);
    EXPECT_EQ(run({"no-such-program"}).end, ChildEnd::NotFound);
}

TEST_P(SandboxTest, ProgramWritesInItsFolder) {
    EXPECT_TRUE(shell("echo in > made", folder_->path()).succeeded());
    EXPECT_TRUE(fs::exists(fs::path{folder_->path()} / "made"));
}

TEST_P(SandboxTest, ProgramWithoutAFolderWritesNothing) {
    const std::string outside = testing::TempDir() + "banxin_outside";
    fs::remove(outside);
    EXPECT_FALSE(shell("echo out > " + outside).succeeded());
    EXPECT_FALSE(fs::exists(outside));
    EXPECT_FALSE(shell("echo out > /tmp/banxin_outside").succeeded());
}

TEST_P(SandboxTest, ProgramReachesNoNetwork) {
    const ChildAnswer answer = python("import socket; socket.socket(); print('open')");
    EXPECT_NE(answer.status, 0);
    EXPECT_EQ(answer.out, "");
    EXPECT_NE(answer.err.find("PermissionError"), std::string::npos) << answer.err;
}

TEST_P(SandboxTest, ProgramStartsNoOther) {
    const ChildAnswer answer = python("import os; os.fork(); print('two')");
    EXPECT_NE(answer.status, 0);
    EXPECT_EQ(answer.out, "");
}

TEST_P(SandboxTest, ProgramMayHaveThreads) {
    EXPECT_EQ(python("import threading as t\n"
                     "a=t.Thread(target=lambda: print('thread'))\na.start(); a.join()")
                  .out,
              "thread\n");
}

TEST_P(SandboxTest, CrashIsToldAsOne) {
    const ChildAnswer answer = python("import ctypes; ctypes.string_at(0)");
    EXPECT_EQ(answer.end, ChildEnd::Killed);
    EXPECT_EQ(answer.status, SIGSEGV);
}

TEST_P(SandboxTest, HangingProgramIsStopped) {
    limits_.seconds = 1;
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(run({"sleep", "30"}).end, ChildEnd::Overtime);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{5});
}

TEST_P(SandboxTest, MemoryIsBounded) {
    EXPECT_EQ(python("print(len(bytearray(100 << 20)))").out, "104857600\n");
    EXPECT_FALSE(python("bytearray(1 << 30)").succeeded());
}

TEST_P(SandboxTest, FloodOfComplaintsIsCutOff) {
    const ChildAnswer answer = python("import sys\nwhile True: sys.stderr.write('x' * 65536)");
    EXPECT_FALSE(answer.succeeded());
    EXPECT_EQ(answer.err.size(), 65536U);
}

TEST(Sandbox, BubblewrapHidesEverythingElse) {
    if (sandbox() != Sandbox::Namespaces) {
        GTEST_SKIP() << "bubblewrap does not work here";
    }
    const auto folder = TemporaryFolder::make();
    const std::string secret = fs::path{folder->path()} / "secret";
    std::ofstream{secret} << "金丝雀";
    EXPECT_TRUE(run_child({"cat", secret}, {}, "/", {}).succeeded());
    EXPECT_FALSE(run_confined({"cat", secret}, {}, {}, {}).succeeded());
    EXPECT_FALSE(run_confined({"cat", "/etc/passwd"}, {}, {}, {}).succeeded());
    const std::string written = fs::path{folder->path()} / "written";
    const auto other = TemporaryFolder::make();
    EXPECT_FALSE(
        run_confined({"sh", "-c", "echo out > " + written}, {}, other->path(), {}).succeeded());
    EXPECT_FALSE(fs::exists(written));
}

}  // namespace
}  // namespace banxin
