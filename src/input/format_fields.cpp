// SPDX-License-Identifier: Apache-2.0
#include "input/format_fields.hpp"

#include "input/file_head_fields.hpp"

#include <array>

namespace banxin {
namespace {

using namespace field_types;

constexpr std::array kind_words{meaning("format", 0)};

constexpr std::array format_rows{
    version_row,
    kind_row(kind_words),
    name_row,
    Field{"trim",
          "开本",
          table(trim_fields),
          {"裁切后的纸", "the paper after cutting"},
          Need::Required},
    Field{"body",
          "正文字号与行距",
          table(body_fields),
          {"正文字号、行距", "size and pitch of body type"},
          Need::Required},
    Field{"columns",
          "分栏",
          table(columns_fields),
          {"分几栏，每栏几个字", "its columns"},
          Need::Required},
    Field{
        "lines", "行数", integer(1, 999), {"版心的行数", "lines of the type area"}, Need::Required},
    Field{"type_area",
          "版心位置",
          table(type_area_fields),
          {"版心在纸上的位置", "where the type area is"},
          Need::Required}};

constexpr std::array trim_rows{
    Field{"width", "宽", length, {"纸宽，如 390mm", "its width, such as 390mm"}, Need::Required},
    Field{"height", "高", length, {"纸高，如 546mm", "its height, such as 546mm"}, Need::Required}};

constexpr std::array body_rows{Field{"size",
                                     "正文字号",
                                     length,
                                     {"正文字号，如 10.5pt", "its size, such as 10.5pt"},
                                     Need::Required},
                               Field{"pitch",
                                     "行距",
                                     length,
                                     {"行距，如 14pt", "from line to line, such as 14pt"},
                                     Need::Required}};

constexpr std::array columns_rows{
    Field{"count", "栏数", integer(1, 24), {"分几栏", "how many there are"}, Need::Required},
    Field{"chars",
          "每栏字数",
          integer(1, 99),
          {"每栏几个字", "characters to a line"},
          Need::Required},
    Field{"gutter",
          "栏间距",
          length,
          {"栏间距，如 1字", "between columns, such as 1字"},
          Need::Required}};

constexpr std::array type_area_rows{
    Field{"top",
          "版心上边",
          length,
          {"版心上边离纸边多远", "from the top of the paper"},
          Need::Required},
    Field{"left",
          "版心左边",
          length,
          {"版心左边离纸边多远；不写就左右居中", "from its left; else it is centred"}}};

}  // namespace

constexpr FieldTable format_fields{
    "format",
    format_rows,
    {"版面格式：开本、版心、栏数、每栏字数、行数", "a page format: paper and grid"}};
constexpr FieldTable trim_fields{"trim", trim_rows, {"开本", "the paper after cutting"}};
constexpr FieldTable body_fields{"body", body_rows, {"正文", "body type"}};
constexpr FieldTable columns_fields{"columns", columns_rows, {"分栏", "the columns"}};
constexpr FieldTable type_area_fields{
    "type_area", type_area_rows, {"版心位置", "where the type area is"}};

}  // namespace banxin
