// SPDX-License-Identifier: Apache-2.0
//
// The pages of `banxin explain`: there is one for each code, and what they show as wrong and as
// right is tried.
#include "cli/explain.hpp"

#include "base/codes.hpp"
#include "base/text.hpp"
#include "cli/explanation.hpp"
#include "engine.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace banxin {
namespace {

std::string bytes_of(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

constexpr const char* issue_before_pages = R"(banxin: 1
kind: issue
paper: paper.yaml
issue: {date: "2026-11-27", number: 1187, year_number: 47, pages: 1}
)";
constexpr const char* pages = R"(pages:
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

/// "issue" of "issue: {…}".
std::string key_of(const std::string& line) {
    return line.substr(0, line.find_first_of(":： "));
}

/// `text` without the top-level keys that `part` has of its own, and then `part`.
std::string with_part(const std::string& text, const std::string& part) {
    std::set<std::string> keys;
    for (const std::string& line : lines_in(part)) {
        keys.insert(key_of(line));
    }
    std::string out;
    bool kept = true;
    for (const std::string& line : lines_in(text)) {
        if (!line.starts_with(' ')) {
            kept = !keys.contains(key_of(line));
        }
        out += kept ? line + '\n' : "";
    }
    return out + part + '\n';
}

/// The issue with `part` in it: the whole file, items of page 1, or some of its top-level keys.
std::string issue_with(const std::string& part) {
    const auto lines = lines_in(part);
    const bool whole = std::ranges::any_of(lines, [](const std::string& line) {
        return line.starts_with("banxin:") || line.starts_with("- banxin:") ||
               line.starts_with('#');
    });
    if (whole) {
        return part + '\n';
    }
    if (!part.starts_with("- ")) {
        return with_part(std::string{issue_before_pages} + pages, part);
    }
    std::string items;
    for (const std::string& line : lines) {
        items += "      " + line + '\n';
    }
    return std::string{issue_before_pages} + pages + items;
}

/// The codes that an issue with `text` in `file` gives.
std::set<std::string> codes_of(std::string_view file, std::string_view text) {
    const std::string name{file};
    const std::string part{text};
    std::string paper = bytes_of(SOURCE_DIR "/samples/yundu-weekly/paper.yaml");
    std::string long_text;
    for (int i = 0; i < 55; ++i) {
        long_text += "江边步道昨日走通，市民都来看。";
    }
    std::map<std::string, std::string> files{
        {"walk.md", "江边步道昨日走通。\n"},
        {"long.md", long_text + "\n"},
        {"red.jpg", bytes_of(SOURCE_DIR "/tests/data/pictures/plain-cmyk.jpg")},
        {"issue.yaml", issue_with("rules: {}")}};
    files["issue.yaml"] = std::string{issue_before_pages} + pages;
    if (name == "issue.yaml") {
        files[name] = issue_with(part);
    } else if (name == "paper.yaml") {
        paper = with_part(paper, part);
    } else {
        files[name] = part + '\n';
    }
    if (name.starts_with("layouts/plants/")) {
        paper += "plant: own\n";
    }
    files["paper.yaml"] = paper;
    const MemoryFiles project{files};
    const DiskFiles shipped{SOURCE_DIR};
    Report report;
    const auto made = make_edition({project, shipped, {"/usr/share/fonts"}}, "issue.yaml", report);
    Diagnostics findings = report.diagnostics();
    if (!made) {
        std::ranges::copy(made.error(), std::back_inserter(findings));
    }
    std::set<std::string> codes;
    for (const Diagnostic& finding : findings) {
        codes.insert(finding.code);
    }
    return codes;
}

std::string list_of(const std::set<std::string>& codes) {
    std::string out;
    for (const std::string& code : codes) {
        out += code + ' ';
    }
    return out;
}

bool has_hanzi(std::string_view text) {
    const auto all = scalars(text);
    return std::ranges::any_of(all, is_hanzi);
}

TEST(Explanations, AreThereForEveryCode) {
    for (const Code& code : all_codes()) {
        const Explanation* page = find_explanation(code.code);
        ASSERT_NE(page, nullptr) << code.code << " has no page in cli/explanations";
        EXPECT_TRUE(has_hanzi(page->meaning.zh) && has_hanzi(page->fix.zh)) << code.code;
        EXPECT_FALSE(page->meaning.en.empty() || page->fix.en.empty()) << code.code;
        EXPECT_FALSE(page->example.wrong.empty() || page->example.right.empty()) << code.code;
    }
}

TEST(Explanations, AreOfCodesInTheirOrderAndWithinTheirGroup) {
    std::string_view last;
    std::size_t count = 0;
    for (const CodeGroup& group : code_groups()) {
        EXPECT_FALSE(group.explanations.empty()) << group.prefix;
        for (const Explanation& page : group.explanations) {
            EXPECT_LT(last, page.code);
            EXPECT_NE(find_code(page.code), nullptr) << page.code;
            last = page.code;
            ++count;
        }
    }
    EXPECT_EQ(count, all_codes().size());
}

/// What is shown as wrong gives the code; what is shown as right does not.
TEST(Explanations, ShowExamplesThatAreTrue) {
    int tried = 0;
    for (const CodeGroup& group : code_groups()) {
        for (const Explanation& page : group.explanations) {
            const Example& example = page.example;
            if (example.file.empty()) {
                continue;
            }
            const std::string code{page.code};
            const auto wrong = codes_of(example.file, example.wrong);
            EXPECT_TRUE(wrong.contains(code)) << code << " is not in " << list_of(wrong);
            const auto right = codes_of(example.file, example.right);
            EXPECT_FALSE(right.contains(code)) << code << " is in what is right";
            ++tried;
        }
    }
    EXPECT_GT(tried, 90);
}

TEST(Explain, ShowsAPage) {
    const Answer answer = explain("BX1013", Language::Chinese, false);
    EXPECT_EQ(answer.status, ExitStatus::Done);
    EXPECT_TRUE(answer.out.starts_with("BX1013 数字前面多了 0\n\n")) << answer.out;
    EXPECT_NE(answer.out.find("\n错：issue.yaml\n    issue: {"), std::string::npos) << answer.out;
    EXPECT_NE(answer.out.find("\n对：issue.yaml\n    issue: {"), std::string::npos) << answer.out;
    EXPECT_NE(answer.out.find("\n改法：去掉"), std::string::npos) << answer.out;
    EXPECT_EQ(answer.err, "");
}

TEST(Explain, SpeaksEnglish) {
    const Answer answer = explain("BX0003", Language::English, false);
    EXPECT_TRUE(answer.out.starts_with("BX0003 pages that are no list of pages\n"));
    EXPECT_NE(answer.out.find("\nWrong:\n    banxin build"), std::string::npos) << answer.out;
    EXPECT_NE(answer.out.find("\nFix: Write it like 1,3-4.\n"), std::string::npos) << answer.out;
}

TEST(Explain, TakesACodeAsItIsTyped) {
    const std::string page = explain("BX1013", Language::Chinese, false).out;
    EXPECT_EQ(explain("bx1013", Language::Chinese, false).out, page);
    EXPECT_EQ(explain("1013", Language::Chinese, false).out, page);
}

TEST(Explain, ListsTheGroupsAndTheCodesOfOne) {
    EXPECT_NE(explain("", Language::English, false).out.find("BX90  safety limits"),
              std::string::npos);
    const std::string group = explain("BX90", Language::English, false).out;
    EXPECT_TRUE(group.starts_with("BX9001 too many keys and values in YAML\n")) << group;
}

TEST(Explain, AnswersAnUnknownCodeWithTheNearest) {
    const Answer answer = explain("BX10055", Language::Chinese, false);
    EXPECT_EQ(answer.status, ExitStatus::CommandLine);
    EXPECT_EQ(answer.out, "");
    EXPECT_TRUE(answer.err.starts_with("错误[BX0005] 没有代码 BX10055\n   = 相近的：BX1005 "))
        << answer.err;
}

TEST(Explain, GivesOneJsonObjectInBothLanguages) {
    const std::string page = explain("BX1013", Language::Chinese, true).out;
    EXPECT_TRUE(page.starts_with(R"({"v":1,"type":"explanation","code":"BX1013","title":{"zh":")"));
    EXPECT_NE(page.find(R"("example":{"file":"issue.yaml","wrong":")"), std::string::npos);
    EXPECT_NE(page.find(R"("fix":{"zh":")"), std::string::npos);
    EXPECT_TRUE(explain("", Language::Chinese, true).out.starts_with(R"({"v":1,"type":"groups")"));
    EXPECT_TRUE(
        explain("BX10", Language::Chinese, true).out.starts_with(R"({"v":1,"type":"codes")"));
    EXPECT_TRUE(explain("BX10055", Language::Chinese, true).out.find(R"("code":"BX0005")") !=
                std::string::npos);
}

}  // namespace
}  // namespace banxin
