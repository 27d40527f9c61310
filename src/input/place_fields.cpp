// SPDX-License-Identifier: Apache-2.0
#include "input/place_fields.hpp"

#include "model/issue.hpp"

namespace banxin {
namespace {

using namespace field_types;

constexpr FieldType columns = span(1, 99);
constexpr FieldType lines = span(1, 999);

constexpr std::array frame_rows{
    Field{"columns",
          "第几栏到第几栏",
          columns,
          {"从第几栏到第几栏，从左数起，如 1-3", "the columns, from the left, such as 1-3"},
          Need::Required},
    Field{"lines",
          "第几行到第几行",
          lines,
          {"从第几行到第几行，从版心上边数起，如 13-46",
           "the lines, from the top of the type area, such as 13-46"},
          Need::Required}};

constexpr std::array below_words{meaning("headline", true)};

constexpr std::array inset_rows{
    Field{"columns",
          "第几栏到第几栏",
          columns,
          {"从第几栏到第几栏，如 3-4", "the columns, such as 3-4"},
          Need::Required},
    Field{"lines",
          "第几行到第几行",
          lines,
          {"从第几行到第几行；挂在标题下面的，写几行高",
           "the lines; of what hangs below a headline, how many lines high it is"},
          Need::Required},
    Field{
        "indent",
        "缩进",
        length,
        {"左边比第一栏的左边再进去多少", "how far its left edge is from that of its first column"}},
    Field{"width",
          "宽",
          length,
          {"多宽；不写就到最后一栏的右边", "its width; else to the right edge of its last column"}},
    Field{"below",
          "挂在什么下面",
          choice(below_words),
          {"写 headline 就挂在标题下面", "headline hangs it from the headline"}}};

constexpr std::array place_words{meaning("over", HeadlinePlace::Over),
                                 meaning("waist", HeadlinePlace::Waist),
                                 meaning("left", HeadlinePlace::Left),
                                 meaning("right", HeadlinePlace::Right),
                                 meaning("picture", HeadlinePlace::Picture)};

constexpr std::array size_parts{length, list(length, 2, 2)};

constexpr std::array headline_rows{
    Field{"place",
          "位置",
          choice(place_words),
          {"标题在哪里：over 题在上，waist 腰题，left 左竖题，right 右竖题，picture 压图题",
           "where it stands: over the text, at its waist, upright at its left or right, on the "
           "picture"}},
    Field{"columns",
          "标题的栏",
          columns,
          {"标题占第几栏到第几栏；不写就通框宽", "its columns; else the width of the frame"}},
    Field{"line",
          "腰题从第几行起",
          integer(1, 999),
          {"腰题从版心的第几行起", "the line of the page where a waist headline begins"},
          Need::Sometimes},
    Field{"lines",
          "标题的行数",
          integer(1, 999),
          {"标题至少占几行", "how many lines it takes at least"}},
    Field{"size",
          "主题字号",
          either(size_parts),
          {"主题的字号，或最小、最大两个，如 [42pt, 56pt]",
           "the size of the title, or its least and greatest, such as [42pt, 56pt]"}},
    Field{
        "box", "标题加框", table(box_fields), {"只给标题加框", "a box around the headline alone"}}};

constexpr std::array border_words{meaning("plain", BoxBorder::Plain),
                                  meaning("double", BoxBorder::Double),
                                  meaning("dotted", BoxBorder::Dotted),
                                  meaning("wave", BoxBorder::Wave)};

constexpr std::array box_rows{
    Field{"rule", "线粗", length, {"框线多粗，如 0.5pt", "how heavy the rule is, such as 0.5pt"}},
    Field{"tint",
          "铺底",
          percentage(0, 100),
          {"底纹多深，如 5%", "how dark the tint behind it is, such as 5%"}},
    Field{"border",
          "框线样式",
          choice(border_words),
          {"plain 单线，double 文武线，dotted 点线，wave 花边",
           "one rule, a thick and a thin one, dots, or a wave"}}};

constexpr std::array air_parts{air_type, list(air_type, 2, 2)};
constexpr std::array crop_parts{crop_type, list(crop_type, 2, 2)};

constexpr std::array fit_rows{
    Field{"air",
          "标题空白",
          either(air_parts),
          {"标题上下的空白最多减几行、加几行，如 [-1, 4]",
           "lines of white that the headline may lose and gain, such as [-1, 4]"}},
    Field{"crop",
          "裁图",
          either(crop_parts),
          {"图片高度裁到几成、放到几成，如 [86%, 112%]",
           "of its height, what a picture may be cut to and grown to, such as [86%, 112%]"}},
    Field{"byline",
          "消息头独占一行",
          on_off_type,
          {"“本报讯（记者……）”可不可以独占一行", "whether the byline may have a line of its own"}},
    Field{"size",
          "主题字号级",
          integer(0, 4),
          {"主题字号上下最多几级", "steps that the title may go up or down the ladder"}},
    Field{"subheads",
          "备用小标题",
          integer(0, 9),
          {"备用小标题（?##）最多排几个", "optional subheads (?##) that may be printed"}},
    Field{"short",
          "末栏短行",
          integer(0, 9),
          {"末栏可以短几行", "lines that the last leg may end early"}},
    Field{"measure",
          "改栏数",
          on_off_type,
          {"可不可以多分或少分一栏（破栏）", "whether the text may have a leg more or less"}},
    Field{"filler",
          "报花",
          on_off_type,
          {"末尾可不可以用报花", "whether a filler may stand at its end"}}};

}  // namespace

constexpr FieldTable frame_fields{
    "frame",
    frame_rows,
    {"框：版面上的一个矩形，和版样纸一样数栏、数行",
     "a rectangle of the page, in columns and lines as on a page plan"}};
constexpr FieldTable inset_fields{
    "inset",
    inset_rows,
    {"图片、引语等的位置：整行高，可以不足一栏宽",
     "the place of a picture or quote: whole lines high, of any width"}};
constexpr FieldTable headline_fields{
    "headline", headline_rows, {"标题怎么放", "how the headline stands"}};
constexpr FieldTable box_fields{"box", box_rows, {"加框", "a box"}};
constexpr FieldTable fit_fields{
    "fit",
    fit_rows,
    {"微调：稿件怎样正好排到框底", "what may be done to make a story end at its foot"}};

}  // namespace banxin
