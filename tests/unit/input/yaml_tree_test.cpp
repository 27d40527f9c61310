// SPDX-License-Identifier: Apache-2.0
//
// The gate and the parser behind it: places, and the files that must not be refused.
#include "input/yaml_tree.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

std::string codes(std::string_view yaml) {
    Report report;
    static_cast<void>(parse_yaml(SourceText{"a.yaml", yaml}, report));
    std::string out;
    for (const Diagnostic& finding : report.diagnostics()) {
        out += (out.empty() ? "" : " ") + finding.code + ":" + std::to_string(finding.where.line) +
               ":" + std::to_string(finding.where.column);
    }
    return out;
}

YamlNode parse(std::string_view yaml) {
    Report report;
    auto root = parse_yaml(SourceText{"a.yaml", yaml}, report);
    EXPECT_TRUE(root);
    return root.value_or(YamlNode{});
}

TEST(YamlTree, CountsColumnsInCharacters) {
    const YamlNode root = parse("a: {渡口: 晨雾, b: 长椅}\n");
    const YamlNode& map = root.entries.front().value;
    EXPECT_EQ(map.entries[0].value.where, (SourceSpan{"a.yaml", 1, 9, 2}));
    EXPECT_EQ(map.entries[1].value.where, (SourceSpan{"a.yaml", 1, 16, 2}));
}

/// Counting from the start of the line for each value took minutes.
TEST(YamlTree, CountsColumnsOfALineOfThousandsOfValues) {
    std::string line = "渡: [";
    for (int i = 0; i < 45'000; ++i) {
        line += "渡口, ";
    }
    Report report;
    const std::string text = "banxin: 1\n" + line + "]\n";
    const auto root = parse_yaml(SourceText{"issue.yaml", text}, report);
    ASSERT_TRUE(root);
    EXPECT_EQ(root->entries.at(1).value.items.at(44'999).where.column, 5 + 44'999 * 4);
}

TEST(YamlTree, PlacesABlockAtItsFirstLine) {
    const YamlNode root = parse("title: |-\n  渡口\n  晨雾\n");
    EXPECT_EQ(root.entries.front().value.where, (SourceSpan{"a.yaml", 2, 3, 2}));
    EXPECT_EQ(root.entries.front().value.text, "渡口\n晨雾");
}

TEST(YamlTree, NamesEachValueByItsKey) {
    const YamlNode root = parse("ladder: [72pt, 63pt]\n");
    EXPECT_EQ(root.entries.front().value.items.back().name, "ladder");
}

TEST(YamlTree, TakesWhatIsRight) {
    for (const std::string_view yaml : {"a: “渡口”的雾\n",
                                        "a: 渡口   # 雾\n",
                                        "a: '渡口: 雾'\n",
                                        "a: \"x\n  y\"\n",
                                        "a: http://example.invalid/b\n",
                                        "a: 9:30\n",
                                        "---\na: 1\n",
                                        "a: 渡#口\n",
                                        "a:\n  - b: |\n      : x # \" * &\n    c: 1\n",
                                        "a: [\n  b,\n  c\n]\n",
                                        "a: -1\n",
                                        "a: {b: 'it''s', c: \"\\\"\"}\n",
                                        "a: # 只有注释\n  b: 1\n"}) {
        EXPECT_EQ(codes(yaml), "") << yaml;
    }
}

TEST(YamlTree, PointsAtTheQuoteThatIsNotClosed) {
    EXPECT_EQ(codes("a:\n  title: \"渡口\n  body: x\n"), "BX1005:2:10");
    EXPECT_EQ(codes("a: '渡口\n"), "BX1005:1:4");
}

TEST(YamlTree, PointsAtTheBracketThatIsNotClosed) {
    EXPECT_EQ(codes("a:\n  b: {c: 1\n  d: 2\n"), "BX1019:2:6");
    EXPECT_EQ(codes("a: [1, 2\nb: 3\n"), "BX1019:1:4");
}

TEST(YamlTree, AsksForQuotesAroundQuotedTextThatGoesOn) {
    EXPECT_EQ(codes("a: \"渡口\"的雾\n"), "BX1019:1:8");
}

TEST(YamlTree, FindsAWideColonInsideBraces) {
    EXPECT_EQ(codes("a: {date：1}\n"), "BX1001:1:9");
}

TEST(YamlTree, LeavesWideColonsInText) {
    EXPECT_EQ(codes("a: 提示：雾\nb: |\n  note：雾\n"), "");
}

TEST(YamlTree, WarnsOfATitleThatIsAllComment) {
    EXPECT_EQ(codes("a: #特刊\n"), "BX1007:1:4");
}

TEST(YamlTree, FindsLinesThatDoNotLineUp) {
    EXPECT_EQ(codes("a:\n    b: 1\n  c: 2\n"), "BX1019:3:3");
}

TEST(YamlTree, TellsOfADuplicateKeyWhereItStandsAgain) {
    EXPECT_EQ(codes("a: 1\nb: 2\na: 3\n"), "BX1006:3:1");
}

TEST(YamlTree, AllowsSixtyFourLevels) {
    const std::string deep = "a: " + std::string(63, '[') + std::string(63, ']') + "\n";
    EXPECT_EQ(codes(deep), "");
    EXPECT_EQ(codes("a: [" + deep.substr(3, 126) + "]\n"), "BX9003:1:67");
}

}  // namespace
}  // namespace banxin
