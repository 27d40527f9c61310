// SPDX-License-Identifier: Apache-2.0
//
// Workers that misbehave, in the place of ours.
#include "base/worker.hpp"

#include "base/limits.hpp"
#include "base/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>

namespace banxin {
namespace {

namespace fs = std::filesystem;

class WorkerTest : public testing::Test {
  protected:
    void TearDown() override {
        set_worker_program({});
        set_limits({});
    }
    /// What a worker answers that does as `script`, in Python, says.
    std::variant<Facts, WorkerFault> ask(const std::string& script, std::string_view bytes = {}) {
        const fs::path program = fs::path{folder_->path()} / "worker";
        std::ofstream{program} << "#!/usr/bin/python3 -IS\nimport os, sys, time\n"
                               << script << '\n';
        fs::permissions(program, fs::perms::owner_all);
        set_worker_program(program.string());
        return ask_worker("kind", bytes, limits_);
    }
    static bool crashed(const std::variant<Facts, WorkerFault>& answer) {
        const auto* const fault = std::get_if<WorkerFault>(&answer);
        return fault != nullptr && *fault == WorkerFault::Crashed;
    }

    std::optional<TemporaryFolder> folder_ = TemporaryFolder::make();
    WorkerLimits limits_{5, 512 * mebibyte, mebibyte};
};

TEST_F(WorkerTest, AnswersOfTheFileItIsGiven) {
    const auto answer =
        ask("print('a', len(sys.stdin.buffer.read()), sep=' ')\nprint('xyzend', "
            "end='')",
            "one");
    const auto* const facts = std::get_if<Facts>(&answer);
    ASSERT_NE(facts, nullptr);
    EXPECT_EQ(facts->text("a"), "xyz");
}

TEST_F(WorkerTest, IsToldItsKindAndTheLimitsThatAreNotTheUsualOnes) {
    Limits fewer;
    fewer.svg_seconds = 2;
    set_limits(fewer);
    const auto answer =
        ask("said = ' '.join(sys.argv[1:])\n"
            "print('said', len(said))\nprint(said, end='end')");
    const auto* const facts = std::get_if<Facts>(&answer);
    ASSERT_NE(facts, nullptr);
    EXPECT_EQ(facts->text("said"), "worker kind svg_seconds=2");
}

TEST_F(WorkerTest, ThatHangsIsStopped) {
    limits_.seconds = 1;
    const auto start = std::chrono::steady_clock::now();
    const auto answer = ask("time.sleep(60)");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{5});
    const auto* const fault = std::get_if<WorkerFault>(&answer);
    ASSERT_NE(fault, nullptr);
    EXPECT_EQ(*fault, WorkerFault::Overtime);
}

TEST_F(WorkerTest, ThatCrashesHasNoAnswer) {
    EXPECT_TRUE(crashed(ask("print('end', end='', flush=True)\nos.abort()")));
    EXPECT_TRUE(crashed(ask("print('end', end='')\nsys.exit(1)")));
}

TEST_F(WorkerTest, ThatSaysNothingOrNonsenseHasNoAnswer) {
    EXPECT_TRUE(crashed(ask("")));
    EXPECT_TRUE(crashed(ask("print('a 9999\\nx')")));
}

TEST_F(WorkerTest, ThatFloodsIsCutOff) {
    EXPECT_TRUE(crashed(ask("while True: sys.stderr.write('x' * 65536)")));
    EXPECT_TRUE(crashed(ask("while True: sys.stdout.write('x' * 65536)")));
}

TEST_F(WorkerTest, ThatForksStaysAlone) {
    EXPECT_TRUE(crashed(ask("while True: os.fork()")));
}

TEST_F(WorkerTest, ThatEatsMemoryIsStopped) {
    EXPECT_TRUE(crashed(ask("a = [bytearray(1 << 26) for i in range(1 << 20)]")));
}

TEST_F(WorkerTest, ThatIsNotThereHasNoAnswer) {
    set_worker_program("/no/such/program");
    EXPECT_TRUE(crashed(ask_worker("kind", {}, limits_)));
}

}  // namespace
}  // namespace banxin
