// SPDX-License-Identifier: Apache-2.0
#include "input/style_fields.hpp"

#include "input/composition_fields.hpp"
#include "input/file_head_fields.hpp"
#include "input/paper_fields.hpp"
#include "model/style.hpp"

#include <array>

namespace banxin {
namespace {

using namespace field_types;

constexpr std::array kind_words{meaning("styles", 0)};
constexpr FieldType story_style_type = table(story_style_fields);
constexpr FieldType text_style = table(text_style_fields);

constexpr std::array styles_rows{
    version_row,
    kind_row(kind_words),
    name_row,
    Field{"headline",
          "标题字号级",
          table(ladder_fields),
          {"标题的字号", "sizes of headlines"},
          Need::Required},
    Field{"parts",
          "报头等各部分的字体",
          table(parts_fields),
          {"报头等各部分的字体", "type of masthead, folio and so on"},
          Need::Required},
    Field{"stories",
          "各类稿件的样式",
          map(story_style_type),
          {"各类稿件的样式，要有 news", "the styles of stories, news among them"},
          Need::Required}};

constexpr FieldType cap_type = table(cap_fields);

constexpr std::array ladder_rows{
    Field{"ladder",
          "字号级",
          list(length, 1),
          {"主题字号级，从大到小；排不下就降一级", "sizes of titles, tried from the largest down"},
          Need::Required},
    Field{"caps",
          "上限",
          list(cap_type),
          {"标题占多宽，主题最大多少磅", "the largest size for each width"}}};

constexpr std::array cap_rows{
    Field{
        "width", "标题宽度", length, {"标题宽到这里", "headlines up to this wide"}, Need::Required},
    Field{"size",
          "最大字号",
          length,
          {"主题最大用多少", "have titles no larger than this"},
          Need::Required}};

constexpr std::array parts_rows{
    Field{"masthead", "报名", text_style, {"报名的字体", "the name of the paper"}},
    Field{"masthead_line",
          "报头小字",
          text_style,
          {"报头小字的字体", "the small type of the masthead"}},
    Field{"folio", "报眉", text_style, {"报眉的字体", "the folio"}},
    Field{"folio_name",
          "版名",
          text_style,
          {"报眉里版名的字体", "the name of the page in the folio"}},
    Field{"imprint", "报尾", text_style, {"报尾的字体", "the imprint"}},
    Field{"index_title", "导读题", text_style, {"导读题的字体", "the title of the index"}},
    Field{"index_entry", "导读条目", text_style, {"导读条目的字体", "the entries of the index"}},
    Field{"ad_label", "广告字样", text_style, {"“广告”二字的字体", "the word 广告"}},
    Field{"quote", "引语", text_style, {"引语的字体", "quotes"}},
    Field{"quote_by", "谁说的", text_style, {"引语下面谁说的", "who is quoted"}},
    Field{"filler", "报花", text_style, {"报花的字体", "fillers"}},
    Field{"column_label", "栏目标", text_style, {"栏目标的字体", "the label of a regular column"}}};

constexpr std::array alignment_words{meaning("justified", Alignment::Justified),
                                     meaning("centred", Alignment::Centred),
                                     meaning("left", Alignment::Left)};
constexpr std::array byline_words{meaning("run_in", BylinePlace::RunIn),
                                  meaning("head", BylinePlace::Head),
                                  meaning("foot", BylinePlace::Foot)};

constexpr std::array story_style_rows{
    Field{"base",
          "接着哪一类",
          word,
          {"接着写在上面的一类改", "the style above this one that it starts from"}},
    Field{"kicker", "引题", text_style, {"引题的字体", "the line above the title"}},
    Field{"title", "主题", text_style, {"主题的字体", "the title"}},
    Field{"deck", "副题", text_style, {"副题的字体", "the line below the title"}},
    Field{"summary",
          "提要",
          text_style,
          {"提要的字体；不写就用副题的", "the summary; else that of the deck"}},
    Field{"byline", "消息头", text_style, {"消息头（本报讯）的字体", "the byline"}},
    Field{
        "byline_name", "记者名", text_style, {"消息头括号里的字体", "what stands in its brackets"}},
    Field{"body", "正文", text_style, {"正文的字体", "the text"}},
    Field{"subhead", "小标题", text_style, {"小标题的字体", "subheads"}},
    Field{"strong", "黑体", text_style, {"稿件里 ** 的字体", "what is strong in the text"}},
    Field{"caption", "图片说明", text_style, {"图片说明的字体", "captions"}},
    Field{"headline",
          "标题对齐",
          choice(alignment_words),
          {"标题怎么对齐", "how headlines are aligned"}},
    Field{"tracking",
          "主题字距",
          table(tracking_fields),
          {"主题字距，占一个字的百分之几", "how far titles may be spaced, of an em"}},
    Field{"stretch",
          "长体扁体",
          table(stretch_fields),
          {"主题的长体、扁体，100% 是正身", "how far titles may be narrowed or widened"}},
    Field{"title_rows",
          "主题行数",
          integer(1, 3),
          {"主题最多自动分成几行", "rows that a title may be divided into"}},
    Field{
        "align", "正文对齐", choice(alignment_words), {"正文怎么对齐", "how the text is aligned"}},
    Field{"indent",
          "段首缩进",
          length,
          {"段首缩进，如 2em", "how far paragraphs start in, such as 2em"}},
    Field{"byline_place",
          "消息头位置",
          choice(byline_words),
          {"run_in 接正文，head 题下一行，foot 文末", "run in, at the head, or at the foot"}},
    Field{"run_in_subheads",
          "小标题接正文",
          on_switch,
          {"小标题接在段首，不独占一行", "subheads start their paragraph"}},
    Field{"signed_at_foot",
          "落款",
          on_switch,
          {"公告末尾的落款排到右边", "who and when at the end of a notice goes right"}},
    Field{"step",
          "降几级",
          integer(-20, 20),
          {"主题比上限再降几级；负数是升", "steps below the largest title; above it if negative"}},
    Field{"composition",
          "排行规则",
          table(choices_fields),
          {"正文怎么排行", "how lines of the text are composed"}}};

constexpr std::array text_style_rows{
    Field{"font",
          "字体角色",
          word,
          {"字体角色，如 song、hei、kai", "the role of its font, such as song"}},
    Field{"weight", "字重", weight_type, {"字重，如 400、700、900", "its weight, such as 400"}},
    Field{"size", "字号", length, {"字号，如 10pt", "its size, such as 10pt"}},
    Field{"ink",
          "颜色",
          ink_type,
          {"颜色：[青, 品, 黄, 黑]、inks 里的名字，或 {name: 专红, tint: 30%}",
           "its colour: four percentages, a name under inks, or a tint of one"}}};

constexpr std::array tracking_rows{
    Field{"least", "最紧", percentage(-10, 0), {"最紧，如 -2%", "the closest, such as -2%"}},
    Field{"most", "最松", percentage(0, 100), {"最松，如 22%", "the widest, such as 22%"}}};

constexpr std::array stretch_rows{
    Field{"least", "最窄", percentage(80, 100), {"最窄，如 92%", "the narrowest, such as 92%"}},
    Field{"most", "最宽", percentage(100, 125), {"最宽，如 110%", "the widest, such as 110%"}}};

}  // namespace

constexpr FieldTable styles_fields{
    "styles", styles_rows, {"样式表：各类稿件、各部分的字体字号", "type for each kind of story"}};
constexpr FieldTable ladder_fields{"ladder", ladder_rows, {"标题的字号", "sizes of headlines"}};
constexpr FieldTable cap_fields{
    "cap", cap_rows, {"多宽的标题最大多少磅", "the largest size for a width"}};
constexpr FieldTable parts_fields{
    "parts", parts_rows, {"各部分的字体", "type of the parts of a page"}};
constexpr FieldTable story_style_fields{
    "story_style", story_style_rows, {"一类稿件的样式", "how stories of one kind are set"}};
constexpr FieldTable text_style_fields{
    "text_style", text_style_rows, {"字体、字重、字号、颜色", "font, weight, size and colour"}};
constexpr FieldTable tracking_fields{"tracking", tracking_rows, {"主题字距", "spacing of titles"}};
constexpr FieldTable stretch_fields{"stretch", stretch_rows, {"长体、扁体", "narrowing of titles"}};

}  // namespace banxin
