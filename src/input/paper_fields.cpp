// SPDX-License-Identifier: Apache-2.0
#include "input/paper_fields.hpp"

#include "input/composition_fields.hpp"
#include "input/file_head_fields.hpp"
#include "model/makeup.hpp"

namespace banxin {
namespace {

using namespace field_types;

constexpr std::array paper_words{meaning("paper", 0)};

constexpr FieldType role_type = table(role_fields);
constexpr std::array named_ink_parts{covers_type, table(spot_fields)};
constexpr FieldType named_ink_type = either(named_ink_parts);

constexpr std::array paper_rows{
    version_row,
    kind_row(paper_words),
    Field{"name",
          "报名",
          text,
          {"报名，如 云渡周报；有报头、报尾时要写",
           "the name of the paper; wanted where a masthead or an imprint prints it"}},
    Field{"name_pinyin", "报名拼音", text, {"报名的汉语拼音", "its name in Pinyin"}},
    Field{
        "code", "报纸代号", text, {"文件名里的报纸代号，如 YDZB", "its short code in file names"}},
    Field{
        "cn",
        "CN 号",
        text,
        {"国内统一连续出版物号，如 CN 50-0001", "its serial number in China, such as CN 50-0001"}},
    Field{"issn", "ISSN", text, {"国际标准连续出版物号", "its ISSN"}},
    Field{"postal_code",
          "邮发代号",
          text,
          {"邮发代号，如 77-1", "the number to subscribe by at a post office"}},
    Field{"responsible",
          "责任单位",
          table(responsible_fields),
          {"主管、主办、出版单位", "the bodies behind the paper"}},
    Field{"address", "地址", text, {"社址", "its address"}},
    Field{"phone", "电话", text, {"电话，要加引号", "its telephone, in quotes"}},
    Field{"postcode", "邮政编码", text, {"邮政编码，要加引号", "its postcode, in quotes"}},
    Field{"price", "定价", text, {"定价，如 1.50 元", "its price, such as 1.50 元"}},
    Field{"printer", "印刷单位", table(printer_fields), {"谁印的", "who prints it"}},
    Field{"format",
          "版面格式",
          name_in("layouts/formats"),
          {"版面格式，layouts/formats 里的名字", "the page format, a name in layouts/formats"},
          Need::Required},
    Field{"fonts",
          "字体",
          map(role_type),
          {"与 fonts/fonts.yaml 不同的字体，按角色写",
           "fonts that differ from those of fonts/fonts.yaml, by role"}},
    Field{"styles",
          "样式表",
          name_in("layouts/styles"),
          {"样式表；不写就用 standard", "the style sheet; standard if not said"}},
    Field{"plant",
          "印厂",
          name_in("layouts/plants"),
          {"印厂；不写就用 newsprint-x1a", "the printing plant; newsprint-x1a if not said"}},
    Field{"inks",
          "颜色",
          map(named_ink_type),
          {"给颜色起名：[青, 品, 黄, 黑] 四个百分数，或专色",
           "names for colours: four percentages of process ink, or a spot ink"}},
    Field{"composition",
          "排行规则",
          table(paper_composition_fields),
          {"用哪份排行规则，怎么挑", "the table of line composition, and what is chosen in it"}},
    Field{"names",
          "人名地名",
          list(word),
          {"尽量不拆成两行的人名、地名", "names of people and places that are kept whole"}},
    Field{"rules",
          "版面规则",
          table(rules_fields),
          {"各条版面规则的松紧", "how strictly each make-up rule is kept"}},
    Field{"makeup",
          "版面权重",
          name_in("layouts/makeup"),
          {"自动组版的版面权重，如 standard；不写就是它",
           "weights of automatic make-up, such as standard, which is meant if not said"}},
    Field{"fillers", "报花", list(text), {"报花的字", "words for fillers"}},
    Field{
        "timezone", "时区", unused, {"时区；排版不用", "its time zone; pages do not depend on it"}},
    Field{
        "digital", "数字报", unused, {"数字报；现在还不用", "the digital edition; not built yet"}},
    Field{"delivery", "传版", unused, {"传版；现在还不用", "delivery; not built yet"}},
    Field{"proof", "打样", unused, {"打样；现在还不用", "proof printing; not built yet"}}};

constexpr std::array responsible_rows{
    Field{"supervisor", "主管单位", text, {"主管单位", "the supervising body"}},
    Field{"sponsor", "主办单位", text, {"主办单位", "the sponsoring body"}},
    Field{"publisher", "出版单位", text, {"出版单位", "the publisher"}}};

constexpr std::array printer_rows{
    Field{"name", "印刷单位", text, {"印刷单位的名字", "its name"}},
    Field{"address", "印刷单位地址", text, {"印刷单位的地址", "its address"}}};

constexpr std::array level_words{meaning("off", RuleLevel::Off),
                                 meaning("warn", RuleLevel::Warn),
                                 meaning("error", RuleLevel::Error)};

/// A row for each rule of `makeup_rules`.
constexpr auto rules_rows = [] {
    std::array<Field, makeup_rules.size()> rows{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = {makeup_rules[i].name,
                   "版面规则",
                   choice(level_words),
                   {"off 不管，warn 提醒，error 不能付印；管什么见 layouts/README.md",
                    "off, warn or error; layouts/README.md says what it keeps"}};
    }
    return rows;
}();

constexpr std::array fonts_words{meaning("fonts", 0)};

constexpr std::array fonts_rows{version_row,
                                kind_row(fonts_words),
                                Field{"roles",
                                      "字体角色",
                                      map(role_type),
                                      {"各角色用哪款字体", "the family of each role"},
                                      Need::Required}};

constexpr std::array role_rows{
    Field{"family",
          "字体名",
          word,
          {"字体名，和字体文件里的一样，如 Noto Serif CJK SC",
           "the family, as the font file names itself"},
          Need::Required},
    Field{"package",
          "软件包",
          word,
          {"装哪个 Debian 软件包就有", "the Debian package that brings it"}},
    Field{"licence", "许可", unused, {"字体的许可", "its licence"}},
    Field{"faces",
          "字重",
          map(path),
          {"各字重的文件，如 {400: 宋.otf, 700: 宋粗.otf}；不写就到字体文件夹里找",
           "the file of each weight, such as {400: song.otf}; else font folders are searched"}}};

constexpr std::array spot_rows{
    Field{"spot",
          "专色名",
          word,
          {"专色名，如 PANTONE 485 C", "the name of the ink, such as PANTONE 485 C"},
          Need::Required},
    Field{"as",
          "用四色怎么代替",
          covers_type,
          {"没有专色时用四色怎么代替", "what stands in for it in process inks"},
          Need::Required}};

constexpr std::array tint_rows{
    Field{"name", "颜色的名字", word, {"inks 里的名字", "a name under inks"}, Need::Required},
    Field{"tint",
          "百分之几",
          percentage(0, 100),
          {"多淡，如 30%", "how much of it, such as 30%"},
          Need::Required}};

}  // namespace

constexpr FieldTable paper_fields{
    "paper", paper_rows, {"报纸资料：每期不变的内容", "what is the same in every issue"}};
constexpr FieldTable responsible_fields{
    "responsible", responsible_rows, {"主管、主办、出版单位", "the bodies behind the paper"}};
constexpr FieldTable printer_fields{"printer", printer_rows, {"印刷单位", "who prints the paper"}};
constexpr FieldTable rules_fields{
    "rules", rules_rows, {"版面规则的松紧", "levels of make-up rules"}};
constexpr FieldTable fonts_fields{
    "fonts", fonts_rows, {"字体角色", "which font each role is set in"}};
constexpr FieldTable role_fields{"role", role_rows, {"一个角色的字体", "the font of one role"}};
constexpr FieldTable spot_fields{"spot", spot_rows, {"专色", "a spot ink"}};
constexpr FieldTable tint_fields{"tint", tint_rows, {"一种颜色的几成", "a tint of an ink"}};

}  // namespace banxin
