// SPDX-License-Identifier: Apache-2.0
#include "input/issue_fields.hpp"

#include "input/file_head_fields.hpp"
#include "input/item_fields.hpp"
#include "input/place_fields.hpp"
#include "model/issue.hpp"

#include <array>

namespace banxin {
namespace {

using namespace field_types;

constexpr std::array kind_words{meaning("issue", 0)};
constexpr FieldType page_type = table(page_fields);

constexpr std::array issue_rows{
    version_row,
    kind_row(kind_words),
    Field{"paper",
          "报纸资料文件",
          path,
          {"报纸资料文件的路径，如 paper.yaml", "the path of the paper's file, such as paper.yaml"},
          Need::Required},
    Field{"issue",
          "本期",
          table(edition_fields),
          {"本期的日期、期号、版数", "its date, numbers and pages"},
          Need::Required},
    Field{"defaults",
          "本期通用",
          table(defaults_fields),
          {"稿件没写时照这里", "what holds for stories that say nothing"}},
    Field{"pages",
          "各版",
          list(page_type),
          {"各版，一版一项", "the pages, an item each"},
          Need::Required},
    Field{
        "stories",
        "还没分版的稿件",
        list(pool_item_type),
        {"本期要用、还没分版的稿件，和配它们的图片、引语、二维码，还有广告；banxin plan 给它们分版",
         "stories of this issue that are on no page yet, with what goes with them, and "
         "advertisements; banxin plan finds their pages"}},
    Field{
        "reserve",
        "备稿",
        list(pool_item_type),
        {"备稿，写法同 stories；版面有空才用", "the same, used only where a page has room left"}}};

constexpr std::array edition_words{meaning("regular", EditionKind::Regular),
                                   meaning("added", EditionKind::Added),
                                   meaning("extra", EditionKind::Extra)};

constexpr std::array edition_rows{
    Field{"date",
          "出版日期",
          date,
          {"出版日期，如 \"2026-11-23\"", "the date of publication, such as \"2026-11-23\""},
          Need::Required},
    Field{"number",
          "总期号",
          integer(1, 99'999),
          {"总期号，如 1187", "the number since the first issue, such as 1187"},
          Need::Required},
    Field{"year_number",
          "本年第几期",
          integer(1, 400),
          {"本年第几期", "the number within its year"},
          Need::Required},
    Field{"pages",
          "今日版数",
          integer_to(&Limits::pages),
          {"今日版数，和下面列的版一样多", "how many pages it has, as many as are listed"},
          Need::Required},
    Field{"edition",
          "哪一种",
          choice(edition_words),
          {"regular 平日，added 增期，extra 号外", "a regular issue, an added one, or an extra"}},
    Field{"lunar",
          "农历",
          text,
          {"农历：auto 自动，off 不印，或者要印的字",
           "the lunar date: auto, off, or the words to print"}},
    Field{"allow_odd",
          "单数版",
          on_switch,
          {"版数是单数，确实要这样", "an odd number of pages is meant"}},
    Field{"zone", "区域版", unused, {"报头上的区域；现在还不印", "the zone; not printed yet"}},
    Field{"weather", "天气", unused, {"报头上的天气；现在还不印", "the weather; not printed yet"}}};

constexpr std::array punctuation_words{meaning("zh", Punctuation::Chinese),
                                       meaning("keep", Punctuation::Keep)};

constexpr std::array defaults_rows{
    Field{"overset",
          "排不下时",
          overset_type,
          {"排不下怎么办：error 不出，warn 提醒", "if a story does not fit: error or warn"}},
    Field{"punctuation",
          "半角标点",
          choice(punctuation_words),
          {"汉字里的半角标点：zh 按全角排，keep 照原样",
           "half-width marks among hanzi: zh sets them full-width, keep leaves them"}},
    Field{"indent",
          "段首缩进",
          length,
          {"段首缩进，如 2em", "how far paragraphs start in, such as 2em"}},
    Field{"min_ppi",
          "图片精度",
          unused,
          {"图片精度；现在由印厂文件定", "the plant's file decides for now"}},
    Field{"fit", "微调", fit_type, {"微调的限度，或 off", "how far copyfitting may go, or off"}}};

constexpr std::array page_rows{
    Field{"no",
          "版序",
          integer_to(&Limits::pages),
          {"第几版", "the number of the page"},
          Need::Required},
    Field{"name", "版名", text, {"版名，如 要闻", "its name, such as 要闻"}, Need::Required},
    Field{"staff",
          "责任人",
          map(text),
          {"谁编的，如 {责编: 何清, 美编: 梁禾}；editor、art、proof 印成责编、美编、校对",
           "who made it: {责编: 何清}; editor, art and proof are printed in Chinese"}},
    Field{"layout",
          "版样",
          name_in("layouts/pages"),
          {"用哪个版样；不写就自己挑", "the page plan; if not said, the one that suits"}},
    Field{"items",
          "稿件、图片等",
          list_to(item_type, &Limits::page_items),
          {"这一版上的东西，按读的次序", "what is on the page, in reading order"},
          Need::Required}};

}  // namespace

constexpr FieldTable issue_fields{"issue", issue_rows, {"一期报纸", "one issue of a paper"}};
constexpr FieldTable edition_fields{"edition", edition_rows, {"本期", "which issue it is"}};
constexpr FieldTable defaults_fields{
    "defaults", defaults_rows, {"本期通用", "what holds throughout"}};
constexpr FieldTable page_fields{"page", page_rows, {"一版", "one page"}};

}  // namespace banxin
