// SPDX-License-Identifier: Apache-2.0
#include "input/read_format.hpp"

#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <string>

namespace banxin {
namespace {

using namespace literals;

const LibraryShelf shelf{"layouts/formats", "format", {"版面格式", "page format"}};

void read_trim(const YamlNode& node, PageFormat& format, Report& report) {
    const Fields fields{node, {"width", "height"}, report};
    if (const auto* width = fields.require("width", "宽")) {
        format.trim.width = read_length(*width, {}, report);
    }
    if (const auto* height = fields.require("height", "高")) {
        format.trim.height = read_length(*height, {}, report);
    }
}

void read_body(const YamlNode& node, PageFormat& format, Report& report) {
    const Fields fields{node, {"size", "pitch"}, report};
    if (const auto* size = fields.require("size", "正文字号")) {
        format.body_size = read_length(*size, {}, report);
    }
    if (const auto* pitch = fields.require("pitch", "行距")) {
        format.line_pitch = read_length(*pitch, {}, report);
    }
}

void read_columns(const YamlNode& node, PageFormat& format, Report& report) {
    const Fields fields{node, {"count", "chars", "gutter"}, report};
    if (const auto* count = fields.require("count", "栏数")) {
        format.columns = read_integer(*count, {1, 24}, report);
    }
    if (const auto* chars = fields.require("chars", "每栏字数")) {
        format.chars_per_column = read_integer(*chars, {1, 99}, report);
    }
    if (const auto* gutter = fields.require("gutter", "栏间距")) {
        format.gutter = read_length(*gutter, {format.body_size, format.line_pitch}, report);
    }
}

/// Places the type area: `left` may be left out, and centres it.
void read_type_area(const YamlNode& node, PageFormat& format, Report& report) {
    const Fields fields{node, {"top", "left"}, report};
    if (const auto* top = fields.require("top", "版心上边")) {
        format.type_area_at.y = read_length(*top, {format.body_size, format.line_pitch}, report);
    }
    const auto* left = fields.find("left");
    format.type_area_at.x = left != nullptr
                                ? read_length(*left, {format.body_size, format.line_pitch}, report)
                                : (format.trim.width - format.width_of(format.columns)) / 2;
    const Rect area = format.type_area();
    if (area.left() < Length{} || area.right() > format.trim.width ||
        area.bottom() > format.trim.height) {
        report.add(error("BX2020",
                         node.where,
                         {fmt::format("版心（{:.1f} × {:.1f} mm）超出了纸张",
                                      area.size.width.to_mm(),
                                      area.size.height.to_mm()),
                          fmt::format("the type area ({:.1f} × {:.1f} mm) goes beyond the paper",
                                      area.size.width.to_mm(),
                                      area.size.height.to_mm())}));
    }
}

}  // namespace

PageFormat read_format(const Library& library,
                       std::string_view name,
                       const SourceSpan& asked_at,
                       Report& report) {
    PageFormat format;
    format.name = name;
    format.body_size = 9_pt;  // Units must not be zero even after an error.
    format.line_pitch = 12_pt;
    const auto root = read_named_file(library, shelf, name, asked_at, report);
    if (!root) {
        return format;
    }
    const Fields fields{
        *root, {"banxin", "kind", "name", "trim", "body", "columns", "lines", "type_area"}, report};
    if (const auto* trim = fields.require("trim", "开本")) {
        read_trim(*trim, format, report);
    }
    if (const auto* body = fields.require("body", "正文字号与行距")) {
        read_body(*body, format, report);
    }
    if (const auto* columns = fields.require("columns", "分栏")) {
        read_columns(*columns, format, report);
    }
    if (const auto* lines = fields.require("lines", "行数")) {
        format.lines = read_integer(*lines, {1, 999}, report);
    }
    if (const auto* type_area = fields.require("type_area", "版心位置")) {
        read_type_area(*type_area, format, report);
    }
    return format;
}

}  // namespace banxin
