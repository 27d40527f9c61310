// SPDX-License-Identifier: Apache-2.0
#include "input/script_forms.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

/// The English message about `text`; empty if there is nothing to say.
std::string said_of(const std::string& text, Script script) {
    Paragraph paragraph;
    paragraph.text = text;
    paragraph.where = {"a.md", 3, 1};
    Report report;
    check_script({&paragraph, 1}, script, report);
    if (report.diagnostics().empty()) {
        return "";
    }
    const Diagnostic& finding = report.diagnostics().front();
    EXPECT_EQ(finding.code, "BX3114");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.where.line, 3);
    return finding.message.en;
}

TEST(ScriptForms, ListsTraditionalCharactersOnce) {
    EXPECT_EQ(said_of("欢迎遊覽，歡迎遊覽，后台与後臺", Script::Simplified),
              "traditional characters in simplified text: 遊 覽 歡 後 臺");
}

TEST(ScriptForms, ListsSimplifiedCharacters) {
    EXPECT_EQ(said_of("後臺的灯亮了", Script::Traditional),
              "simplified characters in traditional text: 灯");
}

TEST(ScriptForms, LeavesCharactersAloneThatAreNormalInBoth) {
    EXPECT_EQ(said_of("乾隆年间的著作，皇后", Script::Simplified), "");
    EXPECT_EQ(said_of("皇后在臺上，里外，千里", Script::Traditional), "");
}

TEST(ScriptForms, LooksIntoTables) {
    Paragraph cell;
    cell.text = "後";
    Paragraph table;
    table.kind = ParagraphKind::Table;
    table.cells = {cell};
    Report report;
    check_script({&table, 1}, Script::Simplified, report);
    EXPECT_EQ(report.diagnostics().size(), 1U);
}

TEST(ScriptForms, AsksOnlyAboutChinese) {
    EXPECT_EQ(script_of("zh-Hans"), Script::Simplified);
    EXPECT_EQ(script_of("zh-Hant"), Script::Traditional);
    EXPECT_EQ(script_of("ja"), std::nullopt);
}

}  // namespace
}  // namespace banxin
