// SPDX-License-Identifier: Apache-2.0
//
// The tables of line composition that are shipped, a project's own, and the choices among them.
#include "input/read_composition.hpp"

#include "small_project.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace banxin {
namespace {

struct TableReading {
    CompositionRules rules;
    std::string codes;  ///< "BX2002:4", as Reading::codes.
};

TableReading read_tables(const std::string& name, const std::map<std::string, std::string>& files) {
    std::map<std::string, std::string> project;
    for (const auto& [file, text] : files) {
        project["layouts/composition/" + file + ".yaml"] = text;
    }
    const MemoryFiles own{project};
    const DiskFiles shipped{SOURCE_DIR};
    Report report;
    Reading reading;
    TableReading tables{read_composition({own, shipped}, name, {"paper.yaml", 1, 1}, report), ""};
    reading.findings = report.diagnostics();
    tables.codes = reading.codes();
    return tables;
}

CompositionRules shipped_tables(const std::string& name) {
    const TableReading tables = read_tables(name, {});
    EXPECT_EQ(tables.codes, "") << name;
    return tables.rules;
}

/// Tables of the project's own that change `more` of zh-Hans; `more` starts at line 3.
TableReading read_own(const std::string& more) {
    return read_tables("own", {{"own", "banxin: 1\nbase: zh-Hans\n" + more}});
}

const GapRule& gap(const CompositionRules& rules, CharClass a, CharClass b, MarkStyle style) {
    return rules.pairs.at(style).at(static_cast<std::size_t>(a)).at(static_cast<std::size_t>(b));
}

/// "0 <= 0.5 <= 0.5", in em.
std::string widths(const CompositionRules& rules,
                   CharClass a,
                   CharClass b,
                   MarkStyle style = MarkStyle::Quanjiao) {
    const auto text = [](double em) {
        std::string digits = std::to_string(em);
        digits.erase(digits.find_last_not_of('0') + 1);
        return digits.ends_with('.') ? digits.substr(0, digits.size() - 1) : digits;
    };
    const GapRule& rule = gap(rules, a, b, style);
    return text(rule.least) + " <= " + text(rule.natural) + " <= " + text(rule.most);
}

const ClassRule& rule_of(const CompositionRules& rules, CharClass cls) {
    return rules.classes.at(static_cast<std::size_t>(cls));
}

/// What two marks of these classes take together, the blanks outside them included.
double width_of_two(const CompositionRules& rules, CharClass a, CharClass b, MarkStyle style) {
    return rule_of(rules, a).blank_before + rule_of(rules, a).body +
           gap(rules, a, b, style).natural + rule_of(rules, b).body + rule_of(rules, b).blank_after;
}

const BreakRules& level(const CompositionRules& rules, BreakLevel level) {
    return rules.levels.at(static_cast<std::size_t>(level));
}

bool has(const std::u32string& marks, char32_t mark) {
    return marks.find(mark) != std::u32string::npos;
}

const std::vector marks_with_blank{CharClass::Closing,
                                   CharClass::Comma,
                                   CharClass::Colon,
                                   CharClass::FullStop,
                                   CharClass::Question};

TEST(ReadComposition, ReadsTheShippedTables) {
    for (const std::string name : {"zh-Hans", "zh-Hant", "ja", "ko"}) {
        const CompositionRules rules = shipped_tables(name);
        EXPECT_EQ(rules.name, name);
        EXPECT_EQ(rules.language, name);
        EXPECT_EQ(rules.pairs.size(), 4U) << name;
        EXPECT_FALSE(rules.tiers.empty()) << name;
    }
}

TEST(ReadComposition, GivesTwoMarksOneAndAHalfEm) {
    const CompositionRules rules = shipped_tables("zh-Hans");
    for (const CharClass a : marks_with_blank) {
        for (const CharClass b : marks_with_blank) {
            EXPECT_EQ(width_of_two(rules, a, b, MarkStyle::Quanjiao), 1.5);
        }
        EXPECT_EQ(width_of_two(rules, a, CharClass::Opening, MarkStyle::Quanjiao), 1.5);
    }
    EXPECT_EQ(width_of_two(rules, CharClass::Opening, CharClass::Opening, MarkStyle::Quanjiao),
              1.5);
}

TEST(ReadComposition, GivesTwoMarksOfOneEmOneAndAHalfInTraditionalChinese) {
    const CompositionRules rules = shipped_tables("zh-Hant");
    for (const CharClass a : marks_with_blank) {
        EXPECT_EQ(width_of_two(rules, a, CharClass::Opening, MarkStyle::Quanjiao), 1.5);
    }
    EXPECT_EQ(rule_of(rules, CharClass::FullStop).body, 1);
    EXPECT_EQ(widths(rules, CharClass::FullStop, CharClass::Ideograph), "0 <= 0 <= 0");
}

TEST(ReadComposition, SetsMarksInFullInTaiwanStyle) {
    for (const std::string name : {"zh-Hans", "zh-Hant", "ja"}) {
        const CompositionRules rules = shipped_tables(name);
        EXPECT_EQ(width_of_two(rules, CharClass::FullStop, CharClass::Closing, MarkStyle::Taiwan),
                  2)
            << name;
        EXPECT_EQ(width_of_two(rules, CharClass::Comma, CharClass::Opening, MarkStyle::Taiwan), 2)
            << name;
        EXPECT_EQ(width_of_two(rules, CharClass::Closing, CharClass::Opening, MarkStyle::Taiwan), 2)
            << name;
    }
    EXPECT_EQ(shipped_tables("zh-Hant").usual.marks, MarkStyle::Taiwan);
}

TEST(ReadComposition, SetsAllMarksButSentenceEndsHalfInKaimingStyle) {
    const CompositionRules rules = shipped_tables("zh-Hans");
    const auto kaiming = [&](CharClass a, CharClass b) {
        return widths(rules, a, b, MarkStyle::Kaiming);
    };
    EXPECT_EQ(kaiming(CharClass::Comma, CharClass::Ideograph), "0 <= 0 <= 0.5");
    EXPECT_EQ(kaiming(CharClass::Ideograph, CharClass::Opening), "0 <= 0 <= 0.5");
    EXPECT_EQ(kaiming(CharClass::FullStop, CharClass::Ideograph), "0 <= 0.5 <= 0.5");
    EXPECT_EQ(kaiming(CharClass::FullStop, CharClass::Opening), "0 <= 0.5 <= 0.5");
}

TEST(ReadComposition, SetsAllMarksHalfInBanjiaoStyle) {
    for (const std::string name : {"zh-Hans", "zh-Hant", "ja", "ko"}) {
        const CompositionRules rules = shipped_tables(name);
        for (const auto& row : rules.pairs.at(MarkStyle::Banjiao)) {
            EXPECT_TRUE(std::ranges::all_of(row, [](const GapRule& rule) {
                return rule.natural == 0;
            })) << name;
        }
    }
}

TEST(ReadComposition, PutsTheColonOfJapaneseInTheMiddle) {
    const CompositionRules rules = shipped_tables("ja");
    EXPECT_EQ(rule_of(rules, CharClass::Colon).members, U"：；");
    EXPECT_EQ(rule_of(rules, CharClass::Colon).blank_before, 0.25);
    EXPECT_EQ(widths(rules, CharClass::Ideograph, CharClass::Colon), "0 <= 0.25 <= 0.25");
    EXPECT_EQ(widths(rules, CharClass::Colon, CharClass::Ideograph), "0 <= 0.25 <= 0.25");
    EXPECT_EQ(widths(rules, CharClass::FullStop, CharClass::Ideograph), "0.5 <= 0.5 <= 0.5");
}

TEST(ReadComposition, OpensHanziButNotDashes) {
    const CompositionRules rules = shipped_tables("zh-Hans");
    const auto opens = [&](CharClass a, CharClass b) {
        return gap(rules, a, b, MarkStyle::Quanjiao).opens;
    };
    EXPECT_TRUE(opens(CharClass::Ideograph, CharClass::Ideograph));
    EXPECT_TRUE(opens(CharClass::Dash, CharClass::Ideograph));
    EXPECT_FALSE(opens(CharClass::Dash, CharClass::Dash));
    EXPECT_FALSE(opens(CharClass::Comma, CharClass::Ideograph));
    EXPECT_TRUE(gap(rules, CharClass::Ideograph, CharClass::Latin, MarkStyle::Taiwan).latin);
}

TEST(ReadComposition, KeepsMarksOffTheLineStartByLevel) {
    const CompositionRules rules = shipped_tables("zh-Hans");
    const BreakRules& normal = level(rules, BreakLevel::Normal);
    EXPECT_TRUE(has(normal.not_at_start, U'、'));
    EXPECT_TRUE(has(normal.not_at_start, U'·'));
    EXPECT_FALSE(has(normal.not_at_start, U'-'));  // of -5
    EXPECT_TRUE(has(normal.not_at_end, U'《'));
    EXPECT_TRUE(has(normal.unwilling_at_start, U'—'));
    EXPECT_FALSE(has(level(rules, BreakLevel::Loose).not_at_start, U'·'));
    EXPECT_TRUE(has(level(rules, BreakLevel::Strict).not_at_start, U'、'));
    EXPECT_TRUE(has(level(rules, BreakLevel::Strict).not_at_start, U'—'));
    EXPECT_EQ(level(shipped_tables("zh-Hant"), BreakLevel::Loose).icu, "anywhere");
}

TEST(ReadComposition, StartsFromTheBaseOfAProjectsFile) {
    const TableReading own = read_own(
        "usual: {marks: kaiming}\n"
        "classes: {comma: {members: \"，、；,\", source: house}}\n"
        "gaps: [{after: [comma], before: any, most: 0.75, source: house}]\n"
        "levels: {normal: {base: normal, not_at_start: [\"々\"], source: house}}\n"
        "latin_gap: {width: 0.25, source: house}\n"
        "units: {costs: {date: 10}, source: house}\n");
    ASSERT_EQ(own.codes, "");
    const CompositionRules& rules = own.rules;
    EXPECT_EQ(rules.name, "own");
    EXPECT_EQ(rules.language, "zh-Hans");
    EXPECT_EQ(rules.usual.marks, MarkStyle::Kaiming);
    EXPECT_EQ(rules.usual.level, BreakLevel::Normal);
    EXPECT_EQ(rule_of(rules, CharClass::Comma).blank_after, 0.5);
    EXPECT_EQ(widths(rules, CharClass::Comma, CharClass::Ideograph), "0 <= 0.5 <= 0.75");
    EXPECT_EQ(widths(rules, CharClass::Comma, CharClass::Ideograph, MarkStyle::Kaiming),
              "0 <= 0 <= 0.75");
    EXPECT_TRUE(has(level(rules, BreakLevel::Normal).not_at_start, U'々'));
    EXPECT_TRUE(has(level(rules, BreakLevel::Normal).not_at_start, U','));
    EXPECT_EQ(rules.latin_gap.natural, 0.25);
    EXPECT_EQ(rules.latin_gap.least, 0.0625);
    EXPECT_EQ(rules.units.date, 10);
    EXPECT_EQ(rules.units.person, 400);
}

TEST(ReadComposition, KeepsTheOtherStylesInOrderWhenAProjectTightensAGap) {
    const TableReading own =
        read_own("gaps: [{after: [comma], before: [ideograph], least: 0.25, source: house}]\n");
    ASSERT_EQ(own.codes, "");
    EXPECT_EQ(widths(own.rules, CharClass::Comma, CharClass::Ideograph), "0.25 <= 0.5 <= 0.5");
    EXPECT_EQ(widths(own.rules, CharClass::Comma, CharClass::Ideograph, MarkStyle::Kaiming),
              "0 <= 0 <= 0.5");
}

TEST(ReadComposition, LetsAProjectChangeTheShippedFileOfTheSameName) {
    const TableReading own =
        read_tables("zh-Hans", {{"zh-Hans", "banxin: 1\nbase: zh-Hans\nusual: {level: strict}\n"}});
    ASSERT_EQ(own.codes, "");
    EXPECT_EQ(own.rules.usual.level, BreakLevel::Strict);
    EXPECT_TRUE(has(rule_of(own.rules, CharClass::Comma).members, U'、'));
}

TEST(ReadComposition, RefusesARuleWithoutSource) {
    EXPECT_EQ(read_own("gaps:\n  - {after: [comma], before: any, most: 0.75}\n").codes, "BX2002:4");
    EXPECT_EQ(read_own("classes:\n  comma: {body: 0.5, source: \"\"}\n").codes, "BX2002:4");
    EXPECT_EQ(read_own("levels:\n  loose: {icu: loose}\n").codes, "BX2002:4");
    EXPECT_EQ(read_own("tiers:\n  - {gives: [bracket], cost: 6}\n").codes, "BX2002:4");
}

TEST(ReadComposition, RefusesWordsAndNumbersThatMeanNothing) {
    EXPECT_EQ(read_own("gaps:\n  - {after: [coma], before: any, source: house}\n").codes,
              "BX2024:4");
    EXPECT_EQ(read_own("gaps:\n  - {after: any, before: any, wdith: 0, source: house}\n").codes,
              "BX2001:4");
    EXPECT_EQ(
        read_own("gaps:\n  - {after: [comma], before: any, width: 0.75, source: house}\n").codes,
        "BX2020:4");
    EXPECT_EQ(read_own("classes:\n  comma: {body: 0.75, source: house}\n").codes, "BX2020:4");
    EXPECT_EQ(
        read_own("levels:\n  loose: {icu: loose, not_at_start: [comas], source: house}\n").codes,
        "BX2024:4");
    EXPECT_EQ(read_own("tiers:\n"
                       "  - {gives: [bracket], cost: 6, source: house}\n"
                       "  - {gives: [comma, bracket], cost: 8, source: house}\n")
                  .codes,
              "BX2025:5");
}

TEST(ReadComposition, RefusesACharacterOfTwoClasses) {
    EXPECT_EQ(read_own("classes:\n  full_stop: {members: \"。、\", source: house}\n").codes,
              "BX2032:4");
}

TEST(ReadComposition, WantsEveryPartWithoutABase) {
    const TableReading own = read_tables("own", {{"own", "banxin: 1\nlanguage: ja\n"}});
    EXPECT_EQ(own.codes,
              "BX2002:1 BX2002:1 BX2002:1 BX2002:1 BX2002:1 BX2002:1 BX2002:1 BX2002:1 BX2002:1 "
              "BX2002:1");
}

TEST(ReadComposition, RefusesFilesThatStartFromEachOther) {
    const TableReading tables =
        read_tables("one", {{"one", "banxin: 1\nbase: two\n"}, {"two", "banxin: 1\nbase: one\n"}});
    EXPECT_EQ(tables.codes, "BX2031:2");
}

const std::string own_styles =
    "banxin: 1\n"
    "headline: {ladder: [30pt]}\n"
    "parts: {}\n"
    "stories:\n"
    "  news: {indent: 2em}\n"
    "  poem: {composition: {grid: off, hang: allow}}\n"
    "  verse: {base: poem, composition: {hang: none}}\n";

TEST(ReadComposition, TakesZhHansWhereThePaperSaysNothing) {
    const Reading reading = read_items(pier_story());
    ASSERT_EQ(reading.codes(), "");
    EXPECT_EQ(reading.input->issue.paper.composition.name, "zh-Hans");
    EXPECT_EQ(reading.input->issue.paper.styles.stories.at("news").composition, Composition{});
}

TEST(ReadComposition, MergesTheChoicesOfPaperAndStyle) {
    const Reading reading =
        read_items(pier_story(),
                   {{"paper.yaml",
                     small_paper + "styles: own\n"
                                   "composition: {tables: zh-Hant, level: loose}\n"
                                   "names: [何清, 江小川]\n"},
                    {"pier.md", "河上新橋。\n"},
                    {"layouts/styles/own.yaml", own_styles}});
    ASSERT_EQ(reading.codes(), "");
    const Paper& paper = reading.input->issue.paper;
    EXPECT_EQ(paper.composition.name, "zh-Hant");
    EXPECT_EQ(paper.composition.usual.marks, MarkStyle::Taiwan);
    EXPECT_EQ(paper.composition.usual.level, BreakLevel::Loose);
    EXPECT_EQ(paper.composition.names, (std::vector<std::string>{"何清", "江小川"}));
    EXPECT_EQ(paper.styles.stories.at("news").composition, paper.composition.usual);
    const Composition& verse = paper.styles.stories.at("verse").composition;
    EXPECT_EQ(verse.marks, MarkStyle::Taiwan);
    EXPECT_EQ(verse.grid, Grid::Off);
    EXPECT_EQ(verse.hang, Hanging::None);
}

TEST(ReadComposition, TellsWhereAPapersChoiceIsWrong) {
    const auto codes = [](const std::string& more) {
        return read_items(pier_story(), {{"paper.yaml", small_paper + more}}).codes();
    };
    EXPECT_EQ(codes("composition: {tables: zh-Hnas}\n"), "BX2026:4");
    EXPECT_EQ(codes("composition: {marks: kaming}\n"), "BX2024:4");
    EXPECT_EQ(codes("composition: {mark: kaiming}\n"), "BX2001:4");
    EXPECT_EQ(codes("names: [何]\n"), "BX2025:4");
}

}  // namespace
}  // namespace banxin
