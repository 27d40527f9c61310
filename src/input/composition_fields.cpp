// SPDX-License-Identifier: Apache-2.0
#include "input/composition_fields.hpp"

#include "input/file_head_fields.hpp"
#include "input/paper_fields.hpp"

#include <algorithm>

namespace banxin {
namespace {

using namespace field_types;

constexpr std::array shrink_words{meaning("none", ShrinkPlace::None),
                                  meaning("word_space", ShrinkPlace::WordSpace),
                                  meaning("middle_dot", ShrinkPlace::MiddleDot),
                                  meaning("bracket", ShrinkPlace::Bracket),
                                  meaning("comma", ShrinkPlace::Comma),
                                  meaning("latin", ShrinkPlace::Latin),
                                  meaning("stop_before_bracket", ShrinkPlace::StopBeforeBracket),
                                  meaning("stop", ShrinkPlace::Stop)};
constexpr FieldType shrink_place = choice(shrink_words);

constexpr Field source_row{"source",
                           "出处，自己定的写 house",
                           text,
                           {"出处；自己定的写 house", "where the rule is from; house for your own"},
                           Need::Required};

constexpr FieldType em = number(0, 1);
constexpr FieldType cost = number(0, 100'000);

// --- the choices of a paper, a style or a table ---

constexpr std::array marks_words{meaning("quanjiao", MarkStyle::Quanjiao),
                                 meaning("kaiming", MarkStyle::Kaiming),
                                 meaning("banjiao", MarkStyle::Banjiao),
                                 meaning("taiwan", MarkStyle::Taiwan)};
constexpr std::array level_words{meaning("loose", BreakLevel::Loose),
                                 meaning("normal", BreakLevel::Normal),
                                 meaning("strict", BreakLevel::Strict)};
constexpr std::array edge_words{meaning("auto", LineEdge::Auto),
                                meaning("half", LineEdge::Half),
                                meaning("full", LineEdge::Full)};
constexpr std::array hang_words{meaning("none", Hanging::None),
                                meaning("allow", Hanging::Allow),
                                meaning("force", Hanging::Force)};
constexpr std::array grid_words{
    meaning("off", Grid::Off), meaning("half", Grid::Half), meaning("full", Grid::Full)};
constexpr std::array figures_words{meaning("half_width", Figures::HalfWidth),
                                   meaning("proportional", Figures::Proportional)};

constexpr std::array choices_rows{
    Field{"marks",
          "标点样式",
          choice(marks_words),
          {"quanjiao 全角，kaiming 开明，banjiao 半角，taiwan 台式", "the style of marks"}},
    Field{"level",
          "避头尾",
          choice(level_words),
          {"loose 宽，normal 一般，strict 严", "how much may not start or end a line"}},
    Field{"line_start",
          "行首标点",
          choice(edge_words),
          {"行首标点的空白：half 切掉，full 留着，auto 不费事就留",
           "the blank of a mark that starts a line"}},
    Field{"line_end",
          "行尾标点",
          choice(edge_words),
          {"行尾标点的空白：half 切掉，full 留着，auto 不费事就留",
           "the blank of a mark that ends a line"}},
    Field{"hang",
          "标点悬挂",
          choice(hang_words),
          {"none 不，allow 可以，force 一定", "marks outside the measure"}},
    Field{"grid",
          "字格",
          choice(grid_words),
          {"off 不管，half 半个字一格，full 一个字一格", "cells that bodies keep to"}},
    Field{"figures",
          "数字",
          choice(figures_words),
          {"half_width 半个字一位，proportional 按字体原样", "the width of figures"}}};

constexpr auto paper_composition_rows = [] {
    std::array<Field, choices_rows.size() + 1> rows{};
    rows[0] = {"tables",
               "排行规则表",
               name_in("layouts/composition"),
               {"用哪份表；不写就用 zh-Hans", "the table; zh-Hans if not said"}};
    std::copy(choices_rows.begin(), choices_rows.end(), rows.begin() + 1);
    return rows;
}();

// --- a table ---

constexpr std::array kind_words{meaning("composition", 0)};
constexpr std::array language_words{meaning("zh-Hans", 0),
                                    meaning("zh-Hant", 1),
                                    meaning("zh-HK", 2),
                                    meaning("ja", 3),
                                    meaning("ko", 4)};

constexpr FieldType gap_type = table(gap_fields);
constexpr FieldType gaps_type = list(gap_type);
constexpr FieldType tier_type = table(tier_fields);

/// What only a table with a base may leave out.
constexpr Field part(std::string_view key, std::string_view called, FieldType type, Words doc) {
    return {key, called, type, doc, Need::Sometimes};
}

constexpr std::array composition_rows{
    version_row,
    kind_row(kind_words),
    name_row,
    part("language", "语言", choice(language_words), {"哪种文字", "the language"}),
    Field{"base",
          "接着哪份表",
          name_in("layouts/composition"),
          {"接着哪份表改；写了就只写不同的地方",
           "the table that it starts from; then only what differs is written"}},
    part("usual",
         "平时怎样排",
         table(choices_fields),
         {"报纸和样式没说时怎样排", "what holds where paper and style choose nothing"}),
    part("classes", "标点分类", table(classes_fields), {"标点分类", "the classes of characters"}),
    part("gaps",
         "标点之间的空",
         gaps_type,
         {"前一个和后一个之间空多少，后面的改前面的",
          "the gaps between classes; later rules change earlier ones"}),
    part("styles",
         "标点样式",
         table(mark_styles_fields),
         {"各种标点样式与全角不同的地方", "what other styles of marks change"}),
    part("levels",
         "避头尾",
         table(levels_fields),
         {"避头尾的三级", "what may not start or end a line"}),
    part("latin_gap",
         "汉字与西文之间",
         table(space_fields),
         {"汉字与西文之间的空", "between hanzi and Latin"}),
    part("word_space", "西文词之间", table(space_fields), {"西文词之间的空", "between words"}),
    part("tiers", "先挤哪里", list(tier_type), {"先挤哪里，从代价小的起", "what gives way first"}),
    part("hanging",
         "可以悬挂的标点",
         table(hanging_fields),
         {"可以悬挂的标点", "the marks that may hang"}),
    part("units",
         "不拆开的",
         table(units_fields),
         {"数字和单位、日期、人名尽量不拆开", "what is kept together"})};

/// A row for each class.
constexpr auto classes_rows = [] {
    std::array<Field, char_classes> rows{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = part(class_names[i],
                       "这一类字符",
                       table(class_rule_fields),
                       {"这一类有哪些字符，多宽", "its characters and their width"});
    }
    return rows;
}();

constexpr std::array class_rule_rows{
    Field{"members", "字符", text, {"哪些字符，连着写", "its characters, without spaces"}},
    Field{"body", "字身", em, {"字身多宽，以字为单位", "the width of its body, in em"}},
    Field{"blank_before", "前空", em, {"字身前的空白", "the blank before it"}},
    Field{"blank_after", "后空", em, {"字身后的空白", "the blank after it"}},
    source_row};

constexpr std::array any_words{meaning("any", true)};
constexpr std::array classes_parts{choice(any_words), class_list_type};
constexpr FieldType some_classes = either(classes_parts);

constexpr std::array gap_rows{
    Field{"after",
          "前一个是哪几类",
          some_classes,
          {"前一个是哪几类，或 any", "the classes before the gap, or any"},
          Need::Required},
    Field{"before",
          "后一个是哪几类",
          some_classes,
          {"后一个是哪几类，或 any", "the classes after it, or any"},
          Need::Required},
    Field{"width", "平时的空", em, {"平时的空", "its usual width"}},
    Field{"least", "最小的空", em, {"挤到最小", "the least it may be"}},
    Field{"most", "最大的空", em, {"撑到最大", "the most it may be"}},
    Field{"gives",
          "算哪一处",
          shrink_place,
          {"挤的时候算哪一处，见 tiers", "what it counts as when it gives way, see tiers"}},
    Field{"opens",
          "可以撑开",
          on_switch,
          {"别处都用完了，可以均摊着撑开", "whether it opens when nothing else can"}},
    Field{"latin", "按西文", on_switch, {"宽窄按 latin_gap", "whether it is as wide as latin_gap"}},
    source_row};

constexpr std::array mark_styles_rows{
    part("kaiming", "这种标点样式", gaps_type, {"开明", "kaiming"}),
    part("banjiao", "这种标点样式", gaps_type, {"半角", "banjiao"}),
    part("taiwan", "这种标点样式", gaps_type, {"台式", "taiwan"})};

constexpr std::array levels_rows{
    part("loose", "避头尾的这一级", table(level_fields), {"宽", "loose"}),
    part("normal", "避头尾的这一级", table(level_fields), {"一般", "normal"}),
    part("strict", "避头尾的这一级", table(level_fields), {"严", "strict"})};

constexpr std::array icu_words{
    meaning("loose", 0), meaning("normal", 1), meaning("strict", 2), meaning("anywhere", 3)};
constexpr FieldType mark_list = list(text);

constexpr std::array level_rows{
    Field{"base",
          "接着哪一级",
          choice(level_words),
          {"接着写在上面的哪一级", "the level above this one that it starts from"}},
    part("icu",
         "断行的底子",
         choice(icu_words),
         {"ICU 断行规则的松紧", "the strictness of ICU's line breaks"}),
    Field{"not_at_start",
          "不在行首",
          mark_list,
          {"不能在行首的，类名或字符", "what may not start a line: classes and characters"}},
    Field{"not_at_end", "不在行尾", mark_list, {"不能在行尾的", "what may not end a line"}},
    Field{"unwilling_at_start",
          "尽量不在行首",
          mark_list,
          {"尽量不在行首的", "what starts a line unwillingly"}},
    source_row};

constexpr std::array space_rows{part("width", "平时的空", em, {"平时的空", "its usual width"}),
                                part("least", "最小的空", em, {"最小的空", "the least it may be"}),
                                part("most", "最大的空", em, {"最大的空", "the most it may be"}),
                                source_row};

constexpr std::array tier_rows{
    Field{"gives", "哪一处", list(shrink_place), {"哪几处", "which places"}, Need::Required},
    Field{"cost", "代价", cost, {"挤它的代价", "what it costs"}, Need::Required},
    source_row};

constexpr std::array hanging_rows{Field{"marks",
                                        "哪些标点",
                                        text,
                                        {"哪些标点，连着写", "the marks, without spaces"},
                                        Need::Required},
                                  source_row};

constexpr std::array units_rows{
    part("date_units", "年月日", text, {"年月日等", "characters such as 年月日"}),
    part("measure_words", "量词", text, {"量词", "measure words"}),
    part("not_units", "不是量词的字", text, {"不是量词的字", "what is none"}),
    part("ordinals", "第", text, {"序数前的字", "what stands before ordinals"}),
    part("costs", "拆开的代价", table(costs_fields), {"拆开的代价", "what it costs to part them"}),
    source_row};

constexpr std::array costs_rows{
    part("date_unit", "代价", cost, {"数字和年月日", "a figure from its date unit"}),
    part("measure_word", "代价", cost, {"数字和量词", "a figure from its measure word"}),
    part("after_figure", "代价", cost, {"数字和后面的字", "a figure from what follows"}),
    part("date", "代价", cost, {"一个日期", "a date"}),
    part("person", "代价", cost, {"人名", "the name of a person"}),
    part("known_name", "代价", cost, {"names 里的名字", "a name of the paper's list"}),
    part("inside_word", "代价", cost, {"一个词", "a word"})};

}  // namespace

constexpr FieldType shrink_place_type = choice(shrink_words);

constexpr FieldTable composition_fields{
    "composition",
    composition_rows,
    {"排行规则：一种文字的标点宽窄、避头尾、先挤哪里", "how lines of one language are composed"}};
constexpr FieldTable choices_fields{
    "choices", choices_rows, {"怎样排行", "how lines are composed"}};
constexpr FieldTable paper_composition_fields{
    "paper_composition",
    paper_composition_rows,
    {"用哪份排行规则，怎么挑", "the table of line composition, and what is chosen in it"}};
constexpr FieldTable classes_fields{"classes", classes_rows, {"标点分类", "classes of characters"}};
constexpr FieldTable class_rule_fields{"class", class_rule_rows, {"一类字符", "one class"}};
constexpr FieldTable gap_fields{"gap", gap_rows, {"两类之间的空", "the gap between two classes"}};
constexpr FieldTable mark_styles_fields{
    "mark_styles", mark_styles_rows, {"标点样式", "styles of marks"}};
constexpr FieldTable levels_fields{
    "levels", levels_rows, {"避头尾的三级", "three levels of line breaks"}};
constexpr FieldTable level_fields{"level", level_rows, {"避头尾的一级", "one level"}};
constexpr FieldTable space_fields{"space", space_rows, {"一种空", "a space"}};
constexpr FieldTable tier_fields{"tier", tier_rows, {"挤的一档", "what gives way together"}};
constexpr FieldTable hanging_fields{
    "hanging", hanging_rows, {"可以悬挂的标点", "marks that may hang"}};
constexpr FieldTable units_fields{"units", units_rows, {"不拆开的", "what is kept together"}};
constexpr FieldTable costs_fields{"costs", costs_rows, {"拆开的代价", "costs of parting"}};

}  // namespace banxin
