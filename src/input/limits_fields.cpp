// SPDX-License-Identifier: Apache-2.0
#include "input/limits_fields.hpp"

#include "input/file_head_fields.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

namespace banxin {
namespace {

using namespace field_types;

constexpr FieldType amount = integer(1, std::numeric_limits<int>::max());
constexpr std::array kind_words{meaning("limits", 0)};

constexpr std::array rows{
    version_row,
    kind_row(kind_words),
    Field{"yaml_bytes", "YAML 文件", amount, {"一个 YAML 文件的字节数", "bytes of a YAML file"}},
    Field{"yaml_depth", "YAML 层数", amount, {"YAML 最多嵌套几层", "levels of nesting in YAML"}},
    Field{"yaml_nodes", "YAML 节点", amount, {"一个 YAML 文件里的值", "values in a YAML file"}},
    Field{"yaml_scalar_bytes",
          "YAML 单值",
          amount,
          {"YAML 里一个值的字节数", "bytes of one value in YAML"}},
    Field{"pages", "版数", amount, {"一期的版数", "pages of an issue"}},
    Field{"page_items", "每版项数", amount, {"一版的项数", "items of a page"}},
    Field{"stories", "稿件数", amount, {"一期的稿件数", "stories of an issue"}},
    Field{
        "text_bytes", "稿件文件", amount, {"一个稿件文件的字节数", "bytes of the file of a story"}},
    Field{"body_characters", "正文字数", amount, {"一篇正文的字数", "characters of a body"}},
    Field{"paragraph_characters", "段落字数", amount, {"一段的字数", "characters of a paragraph"}},
    Field{"headline_characters",
          "标题字数",
          amount,
          {"标题等短文字的字数", "characters of a headline or another short text"}},
    Field{"marks_on_a_character",
          "附加符号",
          amount,
          {"一个字上叠的附加符号", "combining marks on one character"}},
    Field{"picture_bytes", "图片文件", amount, {"一个图片文件的字节数", "bytes of a picture"}},
    Field{"picture_pixels", "图片像素", amount, {"一张图片的像素", "pixels of a picture"}},
    Field{"picture_side", "图片边长", amount, {"图片一边的像素", "pixels of a side of a picture"}},
    Field{"svg_bytes", "SVG 文件", amount, {"一个 SVG 文件的字节数", "bytes of an SVG"}},
    Field{"svg_seconds", "SVG 时间", amount, {"画一个 SVG 的秒数", "seconds for drawing an SVG"}},
    Field{"svg_memory",
          "SVG 内存",
          amount,
          {"画一个 SVG 的内存字节数", "bytes of memory for drawing an SVG"}},
    Field{
        "pdf_bytes", "PDF 文件", amount, {"一个外来 PDF 的字节数", "bytes of a PDF from outside"}},
    Field{"pdf_stream_bytes",
          "PDF 数据流",
          amount,
          {"PDF 里一段数据解开后的字节数", "bytes of a stream of a PDF, unpacked"}},
    Field{"pdf_seconds",
          "PDF 时间",
          amount,
          {"检查一个外来 PDF 的秒数", "seconds for a PDF from outside"}},
    Field{"pdf_memory",
          "PDF 内存",
          amount,
          {"检查一个外来 PDF 的内存字节数", "bytes of memory for a PDF from outside"}},
    Field{"docx_bytes", "Word 文件", amount, {"一个 Word 文件的字节数", "bytes of a Word file"}},
    Field{"docx_unpacked_bytes",
          "Word 解开",
          amount,
          {"Word 文件解开后的字节数", "bytes of a Word file, unpacked"}},
    Field{"docx_entries", "Word 条目", amount, {"Word 文件里的条目", "entries of a Word file"}},
    Field{"docx_ratio",
          "Word 压缩比",
          amount,
          {"Word 文件解开后是原来的几倍", "how many times its size a Word file unpacks to"}},
    Field{
        "docx_seconds", "Word 时间", amount, {"读一个 Word 文件的秒数", "seconds for a Word file"}},
    Field{"docx_memory",
          "Word 内存",
          amount,
          {"读一个 Word 文件的内存字节数", "bytes of memory for a Word file"}},
    Field{"font_bytes", "字体文件", amount, {"一个字体文件的字节数", "bytes of a font"}},
    Field{"font_seconds", "字体时间", amount, {"检查一个字体的秒数", "seconds for a font"}},
    Field{"messages_in_json", "JSON 条数", amount, {"JSON 里最多几处", "findings in JSON"}}};

constexpr std::size_t head = 2;
static_assert(std::ranges::equal(rows.begin() + head,
                                 rows.end(),
                                 limit_rows.begin(),
                                 limit_rows.end(),
                                 {},
                                 &Field::key,
                                 &LimitRow::name));

}  // namespace

constexpr FieldTable limits_fields{
    "limits",
    rows,
    {"各种限度：文件大小、时间、内存；不写的照旧",
     "limits of size, time and memory; what is not said stays as it is"}};

}  // namespace banxin
