// SPDX-License-Identifier: Apache-2.0
#include "layout/table_box.hpp"

#include "all_marks.hpp"
#include "blank_issue.hpp"
#include "support/test_composer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace banxin::testing {
namespace {

using namespace literals;

Paragraph table_of(const std::vector<std::vector<std::string>>& rows,
                   std::vector<CellAlignment> columns = {}) {
    Paragraph table;
    table.kind = ParagraphKind::Table;
    columns.resize(rows.front().size(), CellAlignment::Unsaid);
    table.columns = columns;
    for (const auto& row : rows) {
        for (const std::string& text : row) {
            Paragraph cell;
            cell.text = text;
            table.cells.push_back(cell);
        }
    }
    return table;
}

struct SetTable {
    int lines = 0;
    std::vector<Mark> marks;
    std::string codes;

    /// The run with just this text.
    [[nodiscard]] const GlyphRun& run(const std::string& text) const {
        for (const GlyphRun* found : all_of<GlyphRun>(marks)) {
            if (found->text == text) {
                return *found;
            }
        }
        ADD_FAILURE() << "no run \"" << text << "\"";
        static const GlyphRun none = [] {
            GlyphRun run;
            run.glyphs.emplace_back();
            return run;
        }();
        return none;
    }
    [[nodiscard]] Length left(const std::string& text) const {
        return run(text).glyphs.front().at.x;
    }
    [[nodiscard]] Length baseline(const std::string& text) const {
        return run(text).glyphs.front().at.y;
    }
    [[nodiscard]] std::vector<Rule> rules() const {
        std::vector<Rule> rules;
        for (const Rule* rule : all_of<Rule>(marks)) {
            rules.push_back(*rule);
        }
        return rules;
    }
};

constexpr Point corner{20_mm, 30_mm};
const Length column = 10.5_pt * 18;

SetTable set(const Paragraph& table, Length width = column) {
    const Issue issue = blank_issue();
    Report report;
    const std::vector<PictureUse> pictures;
    const Desk desk{issue, test_composer(), pictures, report};
    const ShapedTable shaped = shape_table(desk, table, issue.paper.styles.stories.at("news"));
    SetTable made;
    made.lines = table_lines(shaped, width);
    put_table(shaped, corner, width, report, made.marks);
    for (const Diagnostic& finding : report.diagnostics()) {
        made.codes += finding.code + " ";
    }
    return made;
}

const Paragraph timetable =
    table_of({{"时段", "开船", "班次"}, {"早班", "北岸", "6"}, {"日班", "南岸", "18"}});

TEST(TableBox, TakesALineARowAndOneForTheWhiteAround) {
    EXPECT_EQ(set(timetable).lines, 4);
    EXPECT_EQ(set(timetable).codes, "");
}

TEST(TableBox, HasThreeRulesWithinItsLines) {
    const SetTable table = set(timetable);
    const auto rules = table.rules();
    ASSERT_EQ(rules.size(), 3U);
    EXPECT_GT(rules[0].thickness, rules[1].thickness);
    EXPECT_GT(rules[0].from.y, corner.y);
    EXPECT_LT(rules[0].from.y, table.baseline("时段"));
    EXPECT_GT(rules[1].from.y, table.baseline("时段"));
    EXPECT_GT(rules[2].from.y, table.baseline("日班"));
    EXPECT_LT(rules[2].from.y, corner.y + 14_pt * 4);
}

TEST(TableBox, FiguresStandRightAndWordsLeft) {
    const SetTable table = set(timetable);
    EXPECT_EQ(table.left("早班"), table.left("日班"));
    EXPECT_EQ(table.left("北岸"), table.left("南岸"));
    EXPECT_GT(table.left("6"), table.left("18"));
}

TEST(TableBox, AuthorMaySayHowAColumnStands) {
    Paragraph said = timetable;
    said.columns = {CellAlignment::Unsaid, CellAlignment::Unsaid, CellAlignment::Left};
    EXPECT_EQ(set(said).left("6"), set(said).left("18"));
    const SetTable centred = set(table_of({{"时段"}, {"早"}}, {CellAlignment::Centred}));
    EXPECT_GT(centred.left("早"), centred.left("时段"));
}

TEST(TableBox, HeadIsBold) {
    const SetTable table = set(timetable);
    EXPECT_NE(table.run("时段").font, table.run("早班").font);
}

TEST(TableBox, LongCellsAreBrokenAndNarrowColumnsStayWhole) {
    const SetTable table =
        set(table_of({{"事项", "办法", "电话"},
                      {"失物招领", "当天到码头值班室认领，过后送到派出所登记", "000-0002"},
                      {"团体订票", "提前三天登记", "000-0001"}}));
    EXPECT_GT(table.lines, 4);
    EXPECT_EQ(table.codes, "");
    EXPECT_EQ(table.run("失物招领").text, "失物招领");
    EXPECT_EQ(table.run("000-0002").text, "000-0002");
    EXPECT_EQ(table.rules().size(), 4U) << "rows of several lines are divided";
    for (const GlyphRun* run : all_of<GlyphRun>(table.marks)) {
        EXPECT_LE(run->glyphs.back().at.x, corner.x + column - run->size / 2) << run->text;
    }
}

TEST(TableBox, IsATableOfRowsWhoseFirstIsTheHead) {
    const SetTable made = set(table_of({{"时段", "班次"}, {"早班", "6"}}));
    const auto& table = std::get<Group>(made.marks.at(0));
    EXPECT_EQ(table.role, Role::Table);
    std::vector<Role> cells;
    for (const Group* group : all_of<Group>(table.marks)) {
        cells.push_back(group->role);
    }
    EXPECT_EQ(cells,
              (std::vector{Role::TableRow,
                           Role::TableHead,
                           Role::TableHead,
                           Role::TableRow,
                           Role::TableCell,
                           Role::TableCell}));
}

TEST(TableBox, EmptyCellsKeepTheirPlace) {
    const SetTable table = set(table_of({{"时段", "班次"}, {"", "6"}, {"日班", ""}}));
    EXPECT_EQ(table.lines, 4);
    EXPECT_LT(table.baseline("6"), table.baseline("日班"));
}

TEST(TableBox, RowThatIsTooWideIsNamed) {
    const Issue issue = blank_issue();
    Report report;
    const std::vector<PictureUse> pictures;
    const Desk desk{issue, test_composer(), pictures, report};
    const ShapedTable shaped =
        shape_table(desk,
                    table_of({{"编号", "名称"}, {"甲", "船"}, {"乙", std::string(60, '8')}}),
                    issue.paper.styles.stories.at("news"));
    std::vector<Mark> marks;
    put_table(shaped, corner, column, report, marks);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics().front().code, "BX7052");
    EXPECT_NE(report.diagnostics().front().message.zh.find("乙"), std::string::npos);
}

}  // namespace
}  // namespace banxin::testing
