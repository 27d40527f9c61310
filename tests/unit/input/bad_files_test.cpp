// SPDX-License-Identifier: Apache-2.0
//
// Every file of tests/data/bad against its row in index.txt there.
#include "base/limits.hpp"
#include "small_project.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace banxin {
namespace {

const std::string bad_files = SOURCE_DIR "/tests/data/bad";

struct BadFile {
    std::string number, file, code, fault;
    int line = 0;
};

// NOLINTNEXTLINE(readability-identifier-naming): GoogleTest looks for this name.
void PrintTo(const BadFile& bad, std::ostream* out) {
    *out << bad.number << " " << bad.file;
}

std::vector<BadFile> read_index() {
    std::vector<BadFile> rows;
    std::ifstream index{bad_files + "/index.txt"};
    for (std::string line; std::getline(index, line);) {
        std::istringstream words{line};
        BadFile row;
        if (!line.starts_with('#') &&
            words >> row.number >> row.file >> row.code >> row.fault >> row.line) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::string name_of(Fault fault) {
    switch (fault) {
        case Fault::Content:
            return "content";
        case Fault::Input:
            return "input";
        case Fault::Asset:
            return "asset";
        case Fault::Layout:
            return "layout";
        case Fault::Output:
            return "output";
        case Fault::Limit:
            return "limit";
        case Fault::CommandLine:
            return "command line";
        case Fault::Bug:
            return "bug";
    }
    return "";
}

std::string class_of(const Diagnostic& finding) {
    switch (finding.severity) {
        case Severity::Info:
            return "info";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            break;
    }
    return name_of(finding.fault);
}

class BadFileTest : public testing::TestWithParam<BadFile> {};

TEST_P(BadFileTest, BringsItsFinding) {
    const BadFile& bad = GetParam();
    const Reading reading = read_project(DiskFiles{bad_files}, bad.file);
    if (bad.code == "-") {
        EXPECT_EQ(reading.codes(), "");
        return;
    }
    const auto finding = std::ranges::find(reading.findings, bad.code, &Diagnostic::code);
    ASSERT_NE(finding, reading.findings.end()) << "got: " << reading.codes();
    EXPECT_EQ(finding->where.line, bad.line);
    EXPECT_FALSE(finding->message.zh.empty());
    EXPECT_FALSE(finding->message.en.empty());
    EXPECT_EQ(class_of(*finding), bad.fault);
    EXPECT_FALSE(finding->hints.empty()) << "no next step: " << finding->message.en;
    for (const Diagnostic& other : reading.findings) {
        EXPECT_TRUE(other.code == bad.code || other.severity != Severity::Error)
            << "also " << other.code << ": " << other.message.en;
    }
}

INSTANTIATE_TEST_SUITE_P(Index, BadFileTest, testing::ValuesIn(read_index()), [](const auto& test) {
    return test.param.number;
});

TEST(BadFiles, HoldNoIssueThatTheIndexForgets) {
    const auto rows = read_index();
    for (const auto& entry : std::filesystem::recursive_directory_iterator{bad_files}) {
        const auto file = entry.path().lexically_relative(bad_files).string();
        if (file.ends_with(".yaml") && file != "paper.yaml") {
            EXPECT_NE(std::ranges::find(rows, file, &BadFile::file), rows.end()) << file;
        }
    }
}

TEST(BadFiles, YamlOverSixteenMebibytesIsRefused) {
    const std::string much(std::size_t{17} * 1024 * 1024, '#');
    const Reading reading = read_project(MemoryFiles{{{"issue.yaml", much}}});
    EXPECT_EQ(reading.codes(), "BX9004:1");
}

TEST(BadFiles, ValueOverOneMebibyteIsRefused) {
    const std::string much(std::size_t{1024} * 1024 + 1, 'x');
    const Reading reading =
        read_project(MemoryFiles{{{"issue.yaml", "banxin: 1\npaper: \"" + much + "\"\n"}}});
    EXPECT_EQ(reading.codes(), "BX9006:2");
}

TEST(BadFiles, AliasesStandForWhatTheyName) {
    auto files = small_files(pier_story());
    files["issue.yaml"] +=
        "        frame: &place {columns: 2-4, lines: 20-40}\n"
        "      - story: quay\n        title: 码头\n        body: pier.md\n        frame: *place\n";
    const Reading reading = read_project(MemoryFiles{files});
    EXPECT_EQ(reading.codes(), "");
    ASSERT_TRUE(reading.input);
    const auto& quay = std::get<StoryItem>(reading.input->issue.pages[0].items.back());
    ASSERT_TRUE(quay.frame);
    EXPECT_EQ(quay.frame->columns(), (Span{2, 4}));
}

TEST(BadFiles, AliasesDoNotMakeATreeTooDeep) {
    std::string issue = "a: &a " + std::string(40, '[') + "1" + std::string(40, ']') + "\n";
    issue += "b: " + std::string(40, '[') + "*a" + std::string(40, ']') + "\n";
    EXPECT_EQ(read_project(MemoryFiles{{{"issue.yaml", issue}}}).codes(), "BX9003:2");
}

TEST(BadFiles, MoreThanAHundredThousandKeysAndValuesAreRefused) {
    std::string list = "banxin: 1\npages: [";
    for (int i = 0; i < 100'001; ++i) {
        list += "1,";
    }
    const Reading reading = read_project(MemoryFiles{{{"issue.yaml", list + "]\n"}}});
    EXPECT_EQ(reading.codes(), "BX9001:2");
}

/// Limits of another run, until the end of a test.
class OtherLimits {
  public:
    explicit OtherLimits(const Limits& other) { set_limits(other); }
    ~OtherLimits() { set_limits(usual_); }
    OtherLimits(const OtherLimits&) = delete;
    OtherLimits& operator=(const OtherLimits&) = delete;

  private:
    Limits usual_ = limits();
};

TEST(BadFiles, ShorterLimitsHoldForAllThatTheYamlSays) {
    Limits few;
    few.stories = 1;
    const std::string two =
        pier_story() + "      - story: quay\n        title: 码头\n" + "        body: pier.md\n";
    {
        const OtherLimits other{few};
        EXPECT_EQ(read_items(two).codes(), "BX9007:12");
    }
    EXPECT_EQ(read_items(two).codes(), "");
    few = {};
    few.page_items = 2;
    {
        const OtherLimits other{few};
        EXPECT_EQ(read_items(two).codes(), "BX9005:8");
    }
    few = {};
    few.headline_characters = 200;
    {
        const OtherLimits other{few};
        const std::string title = "        kicker: " + std::string(201, 'x') + "\n";
        EXPECT_EQ(read_items(pier_story(title)).codes(), "BX2021:12");
    }
    few = {};
    few.yaml_depth = 4;
    {
        const OtherLimits other{few};
        EXPECT_EQ(read_items(pier_story()).codes(), "BX9003:8");
    }
}

TEST(BadFiles, ParagraphOverTwentyThousandCharactersIsRefused) {
    std::string body;
    for (int i = 0; i < 20'001; ++i) {
        body += "渡";
    }
    const Reading reading = read_items(pier_story(), {{"pier.md", body}});
    EXPECT_EQ(reading.codes(), "BX9011:1");
}

TEST(BadFiles, BodyOverTwoHundredThousandCharactersIsRefused) {
    std::string body;
    for (int i = 0; i < 11; ++i) {
        for (int j = 0; j < 19'000; ++j) {
            body += "渡";
        }
        body += "\n\n";
    }
    const Reading reading = read_items(pier_story(), {{"pier.md", body}});
    EXPECT_EQ(reading.codes(), "BX9012:0");
}

TEST(BadFiles, AllErrorsComeInOneRun) {
    const Reading reading = read_items(
        "      - story: pier\n"
        "        titel: 旧码头\n"
        "        body: nowhere.md\n"
        "        rank: 12\n"
        "        frame: {columns: 3-1, lines: 13-42}\n");
    EXPECT_EQ(reading.codes(), "BX2001:10 BX2020:12 BX2010:13 BX3003:11");
}

}  // namespace
}  // namespace banxin
