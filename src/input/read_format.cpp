// SPDX-License-Identifier: Apache-2.0
#include "input/read_format.hpp"

#include "input/format_fields.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

using namespace literals;

const LibraryShelf shelf{"layouts/formats", "format", {"版面格式", "page format"}};

void read_trim(const YamlNode& node, PageFormat& format, Report& report) {
    const Fields fields{node, trim_fields, report};
    fields.read("width", format.trim.width, Units{});
    fields.read("height", format.trim.height, Units{});
}

/// Sets `unit` to the length under `key`; leaves it alone if that is nothing to measure by.
void read_unit(const Fields& fields, std::string_view key, Length& unit, Report& report) {
    std::optional<Length> read;
    const auto findings = report.diagnostics().size();
    fields.read(key, read, Units{});
    if (!read || *read > Length{}) {
        unit = read.value_or(unit);
        return;
    }
    if (report.diagnostics().size() == findings) {
        auto finding = error("BX2020",
                             fields.find(key)->where,
                             {fmt::format("{} 不能是 0", key), fmt::format("{} cannot be 0", key)});
        finding.hints.push_back({"例如 10.5pt", "such as 10.5pt"});
        report.add(std::move(finding));
    }
}

void read_body(const YamlNode& node, PageFormat& format, Report& report) {
    const Fields fields{node, body_fields, report};
    read_unit(fields, "size", format.body_size, report);
    read_unit(fields, "pitch", format.line_pitch, report);
}

void read_columns(const YamlNode& node, PageFormat& format, Report& report) {
    const Fields fields{node, columns_fields, report};
    fields.read("count", format.columns);
    fields.read("chars", format.chars_per_column);
    fields.read("gutter", format.gutter, Units{format.body_size, format.line_pitch});
}

/// Places the type area: `left` may be left out, and centres it.
void read_type_area(const YamlNode& node, PageFormat& format, Report& report) {
    const Fields fields{node, type_area_fields, report};
    const Units units{format.body_size, format.line_pitch};
    fields.read("top", format.type_area_at.y, units);
    format.type_area_at.x = (format.trim.width - format.width_of(format.columns)) / 2;
    fields.read("left", format.type_area_at.x, units);
    const Rect area = format.type_area();
    if (area.left() < Length{} || area.right() > format.trim.width ||
        area.bottom() > format.trim.height) {
        auto finding =
            error("BX2020",
                  node.where,
                  {fmt::format("版心（{:.1f} × {:.1f} mm）超出了纸张",
                               area.size.width.to_mm(),
                               area.size.height.to_mm()),
                   fmt::format("the type area ({:.1f} × {:.1f} mm) goes beyond the paper",
                               area.size.width.to_mm(),
                               area.size.height.to_mm())});
        finding.hints.push_back({"减栏数、字数或行数，或改 top、left",
                                 "take off columns, characters or lines, or change top and left"});
        report.add(std::move(finding));
    }
}

PageFormat unread_format() {
    PageFormat format;
    format.body_size = 9_pt;  // Units must not be zero even after an error.
    format.line_pitch = 12_pt;
    return format;
}

}  // namespace

PageFormat read_format(const Library& library,
                       std::string_view name,
                       const SourceSpan& asked_at,
                       Report& report) {
    const auto root = read_named_file(library, shelf, name, asked_at, report);
    PageFormat format = root ? read_format(*root, report) : unread_format();
    format.name = name;
    return format;
}

PageFormat read_format(const YamlNode& root, Report& report) {
    PageFormat format = unread_format();
    const Fields fields{root, format_fields, report};
    if (const auto* trim = fields.find("trim")) {
        read_trim(*trim, format, report);
    }
    if (const auto* body = fields.find("body")) {
        read_body(*body, format, report);
    }
    if (const auto* columns = fields.find("columns")) {
        read_columns(*columns, format, report);
    }
    fields.read("lines", format.lines);
    if (const auto* type_area = fields.find("type_area")) {
        read_type_area(*type_area, format, report);
    }
    return format;
}

}  // namespace banxin
