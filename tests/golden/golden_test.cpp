// SPDX-License-Identifier: Apache-2.0
//
// Golden cases: each folder beside this file that holds an issue.yaml is laid out, and what comes
// back must be what its expected.txt says. With BANXIN_ACCEPT=1 in the environment expected.txt is
// written instead.
#include "base/files.hpp"
#include "document/dump.hpp"
#include "engine.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

const fs::path& cases_folder() {
    static const fs::path folder = fs::path{SOURCE_DIR} / "tests/golden";
    return folder;
}

std::vector<std::string> case_names() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{cases_folder()}) {
        if (fs::exists(entry.path() / "issue.yaml")) {
            names.push_back(entry.path().filename().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

std::string_view name_of(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return "info";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            break;
    }
    return "error";
}

std::string as_text(const Diagnostics& findings) {
    std::string text;
    for (const Diagnostic& finding : findings) {
        text +=
            fmt::format("{} {} {}\n", finding.code, name_of(finding.severity), finding.message.zh);
    }
    return text;
}

/// What the engine makes of the case in `folder`: its findings, then its pages.
std::string outcome_of(const fs::path& folder) {
    const DiskFiles project{folder.string()};
    const DiskFiles shipped{SOURCE_DIR};
    const Surroundings surroundings{project,
                                    shipped,
                                    {(folder / "fonts").string(),
                                     SOURCE_DIR "/fonts",
                                     "/usr/share/fonts",
                                     "/usr/local/share/fonts"}};
    Report report;
    const auto finished = make_edition(surroundings, "issue.yaml", report);
    return as_text(report.diagnostics()) +
           (finished ? dump(finished->document) : as_text(finished.error()) + "no pages\n");
}

std::string contents_of(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// The lines of both texts from the first that differs, a few of each.
std::string difference(const std::string& expected, const std::string& got) {
    constexpr std::size_t shown = 8;
    const auto wanted = lines_of(expected);
    const auto found = lines_of(got);
    const auto [left, right] = std::ranges::mismatch(wanted, found);
    const auto first = static_cast<std::size_t>(left - wanted.begin());
    std::string text = fmt::format("from line {} of expected.txt on:\n", first + 1);
    for (std::size_t i = first; i < std::min(first + shown, wanted.size()); ++i) {
        text += "- " + wanted[i] + '\n';
    }
    for (std::size_t i = first; i < std::min(first + shown, found.size()); ++i) {
        text += "+ " + found[i] + '\n';
    }
    return text;
}

bool accepts() {
    const char* const asked = std::getenv("BANXIN_ACCEPT");  // NOLINT(concurrency-mt-unsafe)
    return asked != nullptr && std::string_view{asked} == "1";
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, IsLaidOutAsExpected) {
    const fs::path folder = cases_folder() / GetParam();
    const fs::path expected_file = folder / "expected.txt";
    const std::string expected = contents_of(expected_file);
    const std::string got = outcome_of(folder);
    if (got == expected) {
        return;
    }
    if (!accepts()) {
        FAIL() << difference(expected, got) << "if this is right: ./dev accept";
    }
    std::ofstream file{expected_file, std::ios::binary};
    file << got;
    ASSERT_TRUE(file.flush()) << "cannot write " << expected_file;
    std::cout << "accepted: " << GetParam() << '\n';
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Case, Golden, testing::ValuesIn(case_names()), test_name);

TEST(GoldenCases, AreThere) {
    EXPECT_FALSE(case_names().empty());
}

}  // namespace
}  // namespace banxin
