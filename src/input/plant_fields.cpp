// SPDX-License-Identifier: Apache-2.0
#include "input/plant_fields.hpp"

#include "input/file_head_fields.hpp"

namespace banxin {
namespace {

using namespace field_types;

constexpr int longest_file_name = 200;

constexpr std::array kind_words{meaning("plant", 0)};
constexpr std::array standard_words{meaning("x1a-2001", PdfStandard::X1a2001),
                                    meaning("x1a-2003", PdfStandard::X1a2003),
                                    meaning("x4", PdfStandard::X4)};
constexpr std::array marks_words{meaning("none", PrintersMarks::None),
                                 meaning("all", PrintersMarks::All)};
constexpr std::array imposition_words{meaning("nested", Imposition::Nested),
                                      meaning("by-sheet", Imposition::BySheet)};
constexpr std::array page_parts{area_type, table(press_page_fields)};
constexpr std::array colour_page_parts{all_pages_type, listed_pages_type};

constexpr std::array plant_rows{
    version_row,
    kind_row(kind_words),
    name_row,
    Field{"standard", "文件标准", choice(standard_words), {"PDF/X 的哪一种", "the kind of PDF/X"}},
    Field{"profile", "色彩特性文件", path, {"印刷条件的 ICC 文件", "the ICC profile of the press"}},
    Field{"condition",
          "印刷条件",
          word,
          {"印刷条件在 ICC 登记处的名字", "its name in the registry of the ICC"}},
    Field{"condition_words", "印刷条件说明", word, {"印刷条件，用话说", "the same in words"}},
    Field{"total_ink",
          "总墨量",
          percentage(150, 400),
          {"总墨量上限，如 240%", "the most ink of all plates, such as 240%"}},
    Field{"most_black",
          "黑版上限",
          percentage(50, 100),
          {"图片里黑版最多多少", "the most black in a picture"}},
    Field{"resolution",
          "图片精度",
          table(resolution_fields),
          {"图片每英寸多少像素", "pixels of pictures to the inch"}},
    Field{
        "bleed", "出血", length, {"出血，如 3mm", "how far pages go beyond the trim, such as 3mm"}},
    Field{"marks",
          "印刷标记",
          choice(marks_words),
          {"裁切线、套准线、色标要不要", "trim and register marks, ink patches"}},
    Field{
        "page",
        "出多大",
        either(page_parts),
        {"出成品尺寸（paper）还是版心", "the size of a page: that of the paper, or the type area"}},
    Field{"spots", "专色", list(word), {"印厂能印的专色", "the spot inks it prints"}},
    Field{"colour_pages",
          "彩版",
          either(colour_page_parts),
          {"哪些版能印彩色：all，或 [1, 4]", "the pages in colour: all, or [1, 4]"}},
    Field{"page_name",
          "文件名",
          word,
          {"每版的文件名，如 \"{code}_{date}_A{page:3}.pdf\"", "the file name of a page"}},
    Field{"longest_name",
          "文件名长度",
          integer(8, longest_file_name),
          {"文件名最多几个字符", "characters of a file name at most"}},
    Field{"imposition",
          "拼版",
          choice(imposition_words),
          {"拼版样张怎么拼：nested 套帖，by-sheet 单张",
           "how proofs of sheets are imposed: nested or by-sheet"}},
    Field{"deadline",
          "传版时间",
          table(deadline_fields),
          {"什么时候以前传到", "when pages must be there"}},
    Field{"job_ticket",
          "作业传票",
          on_switch,
          {"要不要 JDF 作业传票", "whether it wants a JDF job ticket"}}};

constexpr FieldType pixels = integer(50, 1200);

constexpr std::array resolution_rows{
    Field{"least", "最低", pixels, {"少于这个是错", "less is an error"}},
    Field{"enough", "够用", pixels, {"少于这个提醒", "less is a warning"}},
    Field{"target", "出片", pixels, {"出片用多少", "what is sent"}}};

constexpr std::array press_page_rows{
    Field{"area",
          "按哪一块出",
          area_type,
          {"paper 成品尺寸，type-area 版心", "paper, or type-area"},
          Need::Required},
    Field{"beyond",
          "多出多少",
          table(beyond_fields),
          {"比版心多出多少", "white around the type area"}}};

constexpr std::array beyond_rows{Field{"top", "上", length, {"上边多出多少", "at the top"}},
                                 Field{"bottom", "下", length, {"下边多出多少", "at the bottom"}},
                                 Field{"left", "左", length, {"左边多出多少", "at the left"}},
                                 Field{"right", "右", length, {"右边多出多少", "at the right"}}};

constexpr std::array deadline_rows{Field{"days_before",
                                         "出报前几天",
                                         integer(0, 30),
                                         {"出报前几天", "how many days before publication"},
                                         Need::Required},
                                   Field{"time",
                                         "几点",
                                         time,
                                         {"几点，如 \"18:30\"", "the time, such as \"18:30\""},
                                         Need::Required}};

}  // namespace

constexpr FieldTable plant_fields{
    "plant", plant_rows, {"印厂的要求", "what a printing plant wants"}};
constexpr FieldTable resolution_fields{
    "resolution", resolution_rows, {"图片精度", "pixels to the inch"}};
constexpr FieldTable press_page_fields{
    "press_page", press_page_rows, {"出多大", "the size of a page"}};
constexpr FieldTable beyond_fields{
    "beyond", beyond_rows, {"比版心多出多少", "white around the type area"}};
constexpr FieldTable deadline_fields{
    "deadline", deadline_rows, {"传版时间", "when pages must be there"}};

}  // namespace banxin
