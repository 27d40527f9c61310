// SPDX-License-Identifier: Apache-2.0
#include "input/read_places.hpp"

#include "input/place_fields.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace banxin {
namespace {

constexpr IntegerRange line_range{1, 999};

Units units_of(const PageFormat& format) {
    return {format.body_size, format.line_pitch};
}

/// Whether `a` and `b` have a side in common, however short.
bool touch(const GridRect& a, const GridRect& b) {
    const auto next = [](Span one, Span other) {
        return one.last + 1 == other.first || other.last + 1 == one.first;
    };
    return (a.columns.overlaps(b.columns) && next(a.lines, b.lines)) ||
           (a.lines.overlaps(b.lines) && next(a.columns, b.columns));
}

bool connected(const std::vector<GridRect>& rects) {
    std::vector<bool> reached(rects.size(), false);
    reached.front() = true;
    for (std::size_t round = 1; round < rects.size(); ++round) {
        for (std::size_t i = 0; i < rects.size(); ++i) {
            for (std::size_t j = 0; j < rects.size(); ++j) {
                reached[j] = reached[j] || (reached[i] && touch(rects[i], rects[j]));
            }
        }
    }
    return std::ranges::find(reached, false) == reached.end();
}

/// The smallest and the largest that `node` allows: two values of `type`, or one for both.
template <class Value, class... More>
void read_pair(const FieldType& type,
               const YamlNode& node,
               Value& least,
               Value& largest,
               const More&... more,
               Report& report) {
    if (node.kind != YamlNode::Kind::List) {
        read_as(type, node, least, more..., report);
        largest = least;
        return;
    }
    const std::vector<YamlNode>& items = counted_items(field_types::list(type, 2, 2), node, report);
    if (items.empty()) {
        return;
    }
    read_as(type, items[0], least, more..., report);
    read_as(type, items[1], largest, more..., report);
    if (largest < least) {
        auto finding = error(
            "BX2010",
            node.where,
            {fmt::format("{}: {} 大于 {}", node.name, items[0].text, items[1].text),
             fmt::format("{}: {} is larger than {}", node.name, items[0].text, items[1].text)});
        finding.hints.push_back({fmt::format("请倒过来写：[{}, {}]", items[1].text, items[0].text),
                                 fmt::format("write [{}, {}]", items[1].text, items[0].text)});
        report.add(std::move(finding));
    }
}

/// As heavy as the edge of a box usually is.
Length usual_rule(BoxBorder border) {
    using namespace literals;
    switch (border) {
        case BoxBorder::Plain:
            return 0.5_pt;
        case BoxBorder::Double:
            return 2_pt;
        case BoxBorder::Dotted:
            return 1.5_pt;
        case BoxBorder::Wave:
            return 0.6_pt;
    }
    return {};
}

}  // namespace

GridRect read_frame(const YamlNode& node, Report& report) {
    if (node.kind == YamlNode::Kind::List) {
        auto finding =
            error("BX2030",
                  node.where,
                  {"这个框目前只能是一个矩形", "for now this frame can be one rectangle only"});
        finding.hints.push_back({"写成 frame: {columns: 1-3, lines: 13-46}",
                                 "write frame: {columns: 1-3, lines: 13-46}"});
        report.add(std::move(finding));
        return {};
    }
    const Fields fields{node, frame_fields, report};
    GridRect frame;
    fields.read("columns", frame.columns);
    fields.read("lines", frame.lines);
    return frame;
}

Shape read_shape(const YamlNode& node, Report& report) {
    if (node.kind != YamlNode::Kind::List) {
        return {{read_frame(node, report)}};
    }
    Shape shape;
    for (const YamlNode& item : items_of(node, report)) {
        const GridRect rect = read_frame(item, report);
        if (shape.overlaps(rect)) {
            auto finding = error("BX2033",
                                 item.where,
                                 {"这个矩形和同一个框里前面的矩形重叠",
                                  "this rectangle covers an earlier one of the same frame"});
            finding.hints.push_back({"改小其中一个", "make one of them smaller"});
            report.add(std::move(finding));
        }
        shape.rects.push_back(rect);
    }
    if (shape.rects.empty()) {
        auto finding = error(
            "BX2025", node.where, {"框里一个矩形也没有", "the frame has no rectangle at all"});
        finding.hints.push_back({"写成 frame: {columns: 1-3, lines: 13-46}",
                                 "write frame: {columns: 1-3, lines: 13-46}"});
        report.add(std::move(finding));
        shape.rects.emplace_back();
    } else if (!connected(shape.rects)) {
        auto finding =
            error("BX2033",
                  node.where,
                  {"框的几个矩形没有连成一片", "the rectangles of the frame are not connected"});
        finding.hints.push_back(
            {"让相邻的两个有一段边相接：上一个的末行接下一个的首行",
             "let each touch another: one ends on the line before the next begins"});
        report.add(std::move(finding));
    }
    return shape;
}

InsetPlace read_inset_place(const YamlNode& node, const PageFormat& format, Report& report) {
    const Fields fields{node, inset_fields, report};
    const Units units = units_of(format);
    InsetPlace place;
    fields.read("columns", place.rect.columns);
    fields.read("below", place.below_headline);
    if (const auto* lines = fields.find("lines"); lines != nullptr && place.below_headline) {
        place.rect.lines = {1, read_integer(*lines, line_range, report)};
    } else {
        fields.read("lines", place.rect.lines);
    }
    fields.read("indent", place.indent, units);
    fields.read("width", place.width, units);
    return place;
}

HeadlinePlan read_headline_plan(const YamlNode& node, const PageFormat& format, Report& report) {
    const Fields fields{node, headline_fields, report};
    const IntegerRange lines_of_page{1, format.lines};
    HeadlinePlan plan;
    fields.read("place", plan.place);
    if (const auto* columns = fields.find("columns")) {
        plan.columns = read_span(*columns, {1, format.columns}, report);
    }
    if (plan.place == HeadlinePlace::Waist) {
        if (const auto* line = fields.require("line")) {
            plan.line = read_integer(*line, lines_of_page, report);
        }
    }
    if (const auto* lines = fields.find("lines")) {
        plan.lines = read_integer(*lines, lines_of_page, report);
    }
    if (const auto* size = fields.find("size")) {
        plan.least_size.emplace();
        plan.largest_size.emplace();
        read_pair<Length, Units>(field_types::length,
                                 *size,
                                 *plan.least_size,
                                 *plan.largest_size,
                                 units_of(format),
                                 report);
    }
    if (const auto* box = fields.find("box")) {
        plan.box = read_box(*box, format, report);
    }
    return plan;
}

Box read_box(const YamlNode& node, const PageFormat& format, Report& report) {
    const Fields fields{node, box_fields, report};
    Box box;
    fields.read("border", box.border);
    if (fields.find("border") != nullptr) {
        box.rule = usual_rule(box.border);
    }
    fields.read("rule", box.rule, units_of(format));
    double tint = 0;
    fields.read("tint", tint);
    box.tint = static_cast<int>(std::lround(tint * 1000));
    return box;
}

FitLimits read_fit_limits(const YamlNode& node, const FitLimits& usual, Report& report) {
    FitLimits limits = usual;
    if (node.kind != YamlNode::Kind::Map) {
        read_as(on_off_type, node, limits.on, report);
        return limits;
    }
    const Fields fields{node, fit_fields, report};
    if (const auto* air = fields.find("air")) {
        read_pair(air_type, *air, limits.least_air, limits.most_air, report);
    }
    if (const auto* crop = fields.find("crop")) {
        read_pair(crop_type, *crop, limits.least_crop, limits.most_crop, report);
    }
    fields.read("byline", limits.byline_line);
    fields.read("size", limits.size_steps);
    fields.read("subheads", limits.subheads);
    fields.read("short", limits.short_lines);
    fields.read("measure", limits.measure);
    fields.read("filler", limits.filler);
    return limits;
}

}  // namespace banxin
