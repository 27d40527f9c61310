// SPDX-License-Identifier: Apache-2.0
//
// The sample weekly made up whole by the program, without a place that its editors gave, and set by
// what it chose.
#include "cli/run.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

class PlannedWeekly : public testing::Test {
  protected:
    PlannedWeekly() {
        fs::remove_all(project_);
        fs::copy(SOURCE_DIR "/samples/yundu-weekly", project_, fs::copy_options::recursive);
    }
    ~PlannedWeekly() override { fs::remove_all(project_); }

    int run_banxin(std::vector<std::string> arguments) {
        err_.str("");
        return static_cast<int>(run(arguments, console_));
    }

    /// Takes out the page plans that the issue names.
    void forget_layouts() const {
        std::ifstream in{project_ / "issue.yaml"};
        std::ostringstream kept;
        for (std::string line; std::getline(in, line);) {
            if (line.find("    layout: ") != 0) {
                kept << line << '\n';
            }
        }
        in.close();
        std::ofstream{project_ / "issue.yaml"} << kept.str();
    }

    fs::path project_ = fs::path{testing::TempDir()} / "banxin_planned_weekly";
    std::ostringstream out_, err_;
    Console console_{out_, err_, false, {}, ""};
};

TEST_F(PlannedWeekly, IsSetByItsPlansWithoutAnError) {
    const std::string issue = (project_ / "issue.yaml").string();
    forget_layouts();
    EXPECT_EQ(
        run_banxin({"plan", issue, "--anew", "--choices", "1", "--choose", "1:1,2:1,3:1,4:1"}), 0)
        << err_.str();
    for (const char* page : {"p1", "p2", "p3", "p4"}) {
        EXPECT_TRUE(
            fs::exists(project_ / "layouts/pages" / (std::string{"auto-1187-"} + page + ".yaml")))
            << page;
    }
    EXPECT_EQ(run_banxin({"check", issue}), 0) << err_.str();
    for (const char* fault :
         {"BX7001", "BX7002", "BX7009", "BX7010", "BX7032", "BX7038", "BX7039", "BX7040"}) {
        EXPECT_EQ(err_.str().find(fault), std::string::npos) << err_.str();
    }
    // What was chosen stays while it takes its stories.
    EXPECT_EQ(run_banxin({"plan", issue}), 0) << err_.str();
    EXPECT_NE((out_.str() + err_.str()).find("还合用"), std::string::npos) << err_.str();
}

}  // namespace
}  // namespace banxin
