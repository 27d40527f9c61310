// SPDX-License-Identifier: Apache-2.0
//
// TestProject: a folder with the sample's paper and one story, and the program run in it.
#pragma once

#include "cli/run.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace banxin {

/// An issue of one page: its masthead and story, and its imprint.
inline constexpr const char* issue_of_one_story = R"(banxin: 1
kind: issue
paper: paper.yaml
issue: {date: "2026-11-27", number: 1187, year_number: 47, pages: 1}
pages:
  - no: 1
    name: 要闻
    items:
      - masthead: standard
        frame: {columns: 1-3, lines: 1-16}
      - story: walk
        title: 步道全线走通
        body: walk.md
        frame: {columns: 1-3, lines: 18-48}
      - imprint: standard
        frame: {columns: 1-5, lines: 98-99}
)";

class TestProject : public testing::Test {
  protected:
    TestProject() {
        const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
        std::string name = std::string{"banxin_"} + test->test_suite_name() + "_" + test->name();
        std::ranges::replace(name, '/', '_');
        project_ = std::filesystem::path{testing::TempDir()} / name;
        std::filesystem::remove_all(project_);
        std::filesystem::create_directories(project_);
        std::filesystem::copy(SOURCE_DIR "/samples/yundu-weekly/paper.yaml", project_);
        write("walk.md", "江边步道昨日走通。\n");
    }
    ~TestProject() override { std::filesystem::remove_all(project_); }

    /// Writes a file of the project, and its folder if need be.
    void write(const std::string& name, const std::string& bytes) const {
        std::filesystem::create_directories((project_ / name).parent_path());
        std::ofstream{project_ / name, std::ios::binary} << bytes;
    }
    [[nodiscard]] std::string content(const std::string& name) const {
        std::ifstream in{project_ / name, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
    /// The exit status of `banxin <command> <the issue> <flags…>`.
    int run_banxin(const std::string& command, std::vector<std::string> flags = {}) {
        flags.insert(flags.begin(), {command, (project_ / "issue.yaml").string()});
        return static_cast<int>(run(flags, console_));
    }
    /// Forgets what the program has said so far.
    void forget() {
        out_.str("");
        err_.str("");
    }

    std::filesystem::path project_;
    std::ostringstream out_, err_;
    Console console_{out_, err_, false, {}, ""};
};

}  // namespace banxin
