// SPDX-License-Identifier: Apache-2.0
#include "cli/plan_command.hpp"

#include "planned_page.hpp"
#include "test_project.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

Diagnostic overset() {
    Diagnostic finding = error("BX7001", {}, {"多出 58 字", "overset by 58 characters"});
    finding.page = 1;
    return finding;
}

class Plan : public TestProject {
  protected:
    Plan() { write("issue.yaml", issue_of_one_story); }

    /// What the command does with page 1 when it is made up in these versions.
    Outcome put_out(std::vector<PageChoice> choices, PlanOptions asked = {}) {
        asked.issue = (project_ / "issue.yaml").string();
        const auto places = find_places(asked.issue, "", console_);
        const DiskFiles project{places->project};
        const DiskFiles shipped{places->shipped};
        const Workplace workplace{*places, project, shipped};
        Report report;
        auto edition =
            make_plan({project, shipped, {"/usr/share/fonts"}}, places->file, {}, report);
        EXPECT_TRUE(edition) << edition.error().front().message.en;
        edition->planned.pages = {{1, PlanState::Made, std::move(choices)}};
        Outcome outcome;
        Progress progress{out_, Language::Chinese, false};
        put_out_plan(*edition, asked, {}, workplace, outcome, progress);
        return outcome;
    }
    Outcome choose(std::vector<PageChoice> choices, int number) {
        PlanOptions asked;
        asked.choose = {{0, number}};
        return put_out(std::move(choices), asked);
    }
    static PageChoice choice(Diagnostics findings = {}) {
        static const FinishedIssue finished = issue_with_one_story();
        return choice_of(finished, 1, std::move(findings));
    }
    [[nodiscard]] std::vector<std::string> plans() const {
        std::vector<std::string> names;
        if (fs::exists(project_ / "layouts/pages")) {
            for (const auto& entry : fs::directory_iterator{project_ / "layouts/pages"}) {
                names.push_back(entry.path().filename().string());
            }
        }
        std::ranges::sort(names);
        return names;
    }

    static std::string codes(const Outcome& outcome) {
        std::string all;
        for (const Diagnostic& finding : outcome.findings) {
            all += finding.code + ' ';
        }
        return all;
    }
};

using Names = std::vector<std::string>;

TEST_F(Plan, WritesAContactSheetAndTellsHowToChoose) {
    const Outcome outcome = put_out({choice(), choice({overset()})});
    EXPECT_EQ(codes(outcome), "");
    const std::string sheet = (project_ / "out/YDZB_20261127_p01_plans.png").string();
    EXPECT_EQ(outcome.files, Names{sheet});
    EXPECT_TRUE(content("out/YDZB_20261127_p01_plans.png").starts_with("\x89PNG"));
    EXPECT_EQ(outcome.receipts,
              "第1版 方案 1 代价 1.0：头条左上三栏，没有毛病\n"
              "第1版 方案 2 代价 1.0：头条左上三栏，1 处毛病\n"
              "   错误[BX7001] 多出 58 字\n"
              "看小样，选定一个：banxin plan " +
                  (project_ / "issue.yaml").string() + " --choose 1\n");
    EXPECT_EQ(plans(), Names{});
}

TEST_F(Plan, TellsErrorsOfAPageThatNoChoiceIsWithout) {
    const Outcome outcome = put_out({choice({overset()}), choice({overset()})});
    EXPECT_EQ(codes(outcome), "BX7001 ");
    EXPECT_EQ(outcome.files.size(), 1U) << "an editor wants to see it";
}

TEST(FindingsWithoutChoice, CountWarningsWhenStrict) {
    PageChoice choice;
    choice.findings = {warning("BX7012", {}, {"", ""})};
    const std::vector<PlannedPage> pages{{1, PlanState::Made, {choice}}, {2, PlanState::Left, {}}};
    EXPECT_EQ(findings_without_choice(pages, false).size(), 0U);
    EXPECT_EQ(findings_without_choice(pages, true).size(), 1U);
}

TEST_F(Plan, WritesContactSheetsWhereItIsTold) {
    const std::string folder = (project_ / "sheets").string();
    PlanOptions asked;
    asked.output = folder;
    const Outcome outcome = put_out({choice()}, asked);
    EXPECT_EQ(outcome.files, Names{folder + "/YDZB_20261127_p01_plans.png"});
}

TEST_F(Plan, RefusesPagesThatTheIssueHasNot) {
    PlanOptions asked;
    asked.pages = {4};
    const Outcome outcome = put_out({choice()}, asked);
    EXPECT_EQ(codes(outcome), "BX0004 ");
    EXPECT_EQ(outcome.files, Names{});
}

TEST_F(Plan, WritesTheChosenPlanWhichThenSetsThePage) {
    std::string issue = issue_of_one_story;
    issue.erase(issue.find("        frame: {columns: 1-3, lines: 18-48}\n"),
                std::string{"        frame: {columns: 1-3, lines: 18-48}\n"}.size());
    write("issue.yaml", issue);
    const Outcome outcome = choose({choice(), choice()}, 2);
    EXPECT_EQ(codes(outcome), "");
    EXPECT_EQ(outcome.files, Names{(project_ / "layouts/pages/1187-p1.yaml").string()});
    EXPECT_NE(content("layouts/pages/1187-p1.yaml").find("story: walk"), std::string::npos);
    EXPECT_NE(outcome.receipts.find("banxin build " + (project_ / "issue.yaml").string()),
              std::string::npos);
    EXPECT_FALSE(fs::exists(project_ / "out"));
    EXPECT_EQ(run_banxin("query"), 0) << err_.str();
    EXPECT_NE(out_.str().find(R"("cells":[[0,17,5,80]])"), std::string::npos) << out_.str();
}

TEST_F(Plan, RefusesAChoiceThatIsNotThere) {
    const Outcome outcome = choose({choice()}, 9);
    EXPECT_EQ(codes(outcome), "BX0005 ");
    EXPECT_EQ(exit_status(outcome.findings), ExitStatus::CommandLine);
    EXPECT_EQ(plans(), Names{});
}

TEST_F(Plan, ReplacesThePlanThatThePageHadUnderWhateverName) {
    choose({choice()}, 1);
    fs::rename(project_ / "layouts/pages/1187-p1.yaml", project_ / "layouts/pages/mine.yaml");
    PageChoice other = choice();
    other.plan.slots.front().legs = 3;
    EXPECT_EQ(codes(choose({other}, 1)), "");
    EXPECT_EQ(plans(), Names{"mine.yaml"});
    EXPECT_NE(content("layouts/pages/mine.yaml").find("legs: 3"), std::string::npos);
}

TEST_F(Plan, LeavesAPlanOfTheHouseAloneThatHasTheSameName) {
    PageChoice of_the_house = choice();
    of_the_house.plan.made_for = MadeFor{1, 1};
    choose({of_the_house}, 1);
    const std::string before = content("layouts/pages/1187-p1.yaml");
    EXPECT_EQ(codes(choose({choice()}, 1)), "BX7106 ");
    EXPECT_EQ(content("layouts/pages/1187-p1.yaml"), before);
}

TEST_F(Plan, TellsThatALayoutNamedInTheIssueGoesBefore) {
    std::string issue = issue_of_one_story;
    issue.insert(issue.find("    items:"), "    layout: front-picture\n");
    write("issue.yaml", issue);
    const Outcome outcome = choose({choice()}, 1);
    ASSERT_EQ(codes(outcome), "BX7077 ");
    EXPECT_EQ(outcome.findings.front().message.zh,
              "第1版写着 layout: front-picture，它优先，选定的版样用不上");
    EXPECT_EQ(outcome.findings.front().where.file, "issue.yaml");
    EXPECT_EQ(outcome.files.size(), 1U);
}

TEST_F(Plan, LeavesPagesWithFramesAlone) {
    EXPECT_EQ(run_banxin("plan"), 0) << err_.str();
    EXPECT_EQ(out_.str(), "");
    EXPECT_NE(err_.str().find("第1版 已写明版位或版样，没有动"), std::string::npos) << err_.str();
    EXPECT_FALSE(fs::exists(project_ / "out"));
}

TEST_F(Plan, TellsOtherProgramsOfPagesAndChoices) {
    EXPECT_EQ(run_banxin("plan", {"--json"}), 0) << err_.str();
    const auto json = nlohmann::json::parse(out_.str());
    EXPECT_EQ(json["command"], "plan");
    EXPECT_EQ(json["plans"][0]["page"], 1);
    EXPECT_EQ(json["plans"][0]["state"], "left");
}

TEST_F(Plan, RefusesAChoiceWhereNothingWasMadeUp) {
    EXPECT_EQ(run_banxin("plan", {"--choose", "1"}), 2);
    EXPECT_NE(err_.str().find("BX0005"), std::string::npos) << err_.str();
}

}  // namespace
}  // namespace banxin
