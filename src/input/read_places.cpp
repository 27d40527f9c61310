// SPDX-License-Identifier: Apache-2.0
#include "input/read_places.hpp"

#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace banxin {
namespace {

constexpr int most_columns = 99, most_lines = 999;

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

/// The smallest and the largest that `node` allows: two numbers, or one for both.
template <class Value, class Read>
std::pair<Value, Value> read_pair(const YamlNode& node, Report& report, const Read& read) {
    if (node.kind != YamlNode::Kind::List) {
        const Value value = read(node);
        return {value, value};
    }
    const std::vector<YamlNode>& items = items_of(node, report);
    if (items.size() != 2) {
        report.add(error("BX2025",
                         node.where,
                         {"要写两个数：最小、最大", "two values are wanted: least and most"}));
        return {};
    }
    const std::pair<Value, Value> pair{read(items[0]), read(items[1])};
    if (pair.second < pair.first) {
        report.add(error("BX2010",
                         node.where,
                         {"前大后小，请倒过来写", "the first value is larger than the second"}));
    }
    return pair;
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

/// `fit` and its levers are switched as the trade says it: on or off.
bool read_on_off(const YamlNode& node, Report& report) {
    return read_choice<bool>(node, {{"on", true}, {"off", false}}, report);
}

}  // namespace

Shape read_shape(const YamlNode& node, Report& report) {
    if (node.kind != YamlNode::Kind::List) {
        return {{read_frame(node, report)}};
    }
    Shape shape;
    for (const YamlNode& item : items_of(node, report)) {
        const GridRect rect = read_frame(item, report);
        if (shape.overlaps(rect)) {
            report.add(error("BX2033",
                             item.where,
                             {"这个矩形和同一个框里前面的矩形重叠",
                              "this rectangle covers an earlier one of the same frame"}));
        }
        shape.rects.push_back(rect);
    }
    if (shape.rects.empty()) {
        report.add(error(
            "BX2025", node.where, {"框里一个矩形也没有", "the frame has no rectangle at all"}));
        shape.rects.emplace_back();
    } else if (!connected(shape.rects)) {
        report.add(
            error("BX2033",
                  node.where,
                  {"框的几个矩形没有连成一片", "the rectangles of the frame are not connected"}));
    }
    return shape;
}

InsetPlace read_inset_place(const YamlNode& node, const PageFormat& format, Report& report) {
    const Fields fields{node, {"columns", "lines", "indent", "width", "below"}, report};
    InsetPlace place;
    if (const auto* columns = fields.require("columns", "第几栏到第几栏")) {
        place.rect.columns = read_span(*columns, most_columns, report);
    }
    if (const auto* below = fields.find("below")) {
        static_cast<void>(read_choice_index(*below, {"headline"}, report));
        place.below_headline = true;
    }
    if (const auto* lines = fields.require("lines", "第几行到第几行")) {
        place.rect.lines = place.below_headline
                               ? Span{1, read_integer(*lines, {1, most_lines}, report)}
                               : read_span(*lines, most_lines, report);
    }
    if (const auto* indent = fields.find("indent")) {
        place.indent = read_length(*indent, units_of(format), report);
    }
    if (const auto* width = fields.find("width")) {
        place.width = read_length(*width, units_of(format), report);
    }
    return place;
}

HeadlinePlan read_headline_plan(const YamlNode& node, const PageFormat& format, Report& report) {
    const Fields fields{node, {"place", "columns", "line", "lines", "size", "box"}, report};
    HeadlinePlan plan;
    if (const auto* place = fields.find("place")) {
        plan.place = read_choice<HeadlinePlace>(*place,
                                                {{"over", HeadlinePlace::Over},
                                                 {"waist", HeadlinePlace::Waist},
                                                 {"left", HeadlinePlace::Left},
                                                 {"right", HeadlinePlace::Right},
                                                 {"picture", HeadlinePlace::Picture}},
                                                report);
    }
    if (const auto* columns = fields.find("columns")) {
        plan.columns = read_span(*columns, format.columns, report);
    }
    if (plan.place == HeadlinePlace::Waist) {
        if (const auto* line = fields.require("line", "腰题从第几行起")) {
            plan.line = read_integer(*line, {1, format.lines}, report);
        }
    }
    if (const auto* lines = fields.find("lines")) {
        plan.lines = read_integer(*lines, {1, format.lines}, report);
    }
    if (const auto* size = fields.find("size")) {
        const auto [least, largest] = read_pair<Length>(*size, report, [&](const YamlNode& value) {
            return read_length(value, units_of(format), report);
        });
        plan.least_size = least;
        plan.largest_size = largest;
    }
    if (const auto* box = fields.find("box")) {
        plan.box = read_box(*box, format, report);
    }
    return plan;
}

Box read_box(const YamlNode& node, const PageFormat& format, Report& report) {
    const Fields fields{node, {"rule", "tint", "border"}, report};
    Box box;
    if (const auto* border = fields.find("border")) {
        box.border = read_choice<BoxBorder>(*border,
                                            {{"plain", BoxBorder::Plain},
                                             {"double", BoxBorder::Double},
                                             {"dotted", BoxBorder::Dotted},
                                             {"wave", BoxBorder::Wave}},
                                            report);
        box.rule = usual_rule(box.border);
    }
    if (const auto* rule = fields.find("rule")) {
        box.rule = read_length(*rule, units_of(format), report);
    }
    if (const auto* tint = fields.find("tint")) {
        box.tint = read_per_mille(*tint, report);
    }
    return box;
}

FitLimits read_fit_limits(const YamlNode& node, const FitLimits& usual, Report& report) {
    FitLimits limits = usual;
    if (node.kind != YamlNode::Kind::Map) {
        limits.on = read_on_off(node, report);
        return limits;
    }
    const Fields fields{
        node, {"air", "crop", "byline", "size", "subheads", "short", "measure", "filler"}, report};
    const auto integer = [&](IntegerRange range) {
        return
            [&report, range](const YamlNode& value) { return read_integer(value, range, report); };
    };
    if (const auto* air = fields.find("air")) {
        std::tie(limits.least_air, limits.most_air) =
            read_pair<int>(*air, report, integer({-2, 12}));
    }
    if (const auto* crop = fields.find("crop")) {
        std::tie(limits.least_crop, limits.most_crop) =
            read_pair<double>(*crop, report, [&](const YamlNode& value) {
                return read_percentage(value, 50, 150, report) / 100;
            });
    }
    if (const auto* byline = fields.find("byline")) {
        limits.byline_line = read_on_off(*byline, report);
    }
    if (const auto* size = fields.find("size")) {
        limits.size_steps = read_integer(*size, {0, 4}, report);
    }
    if (const auto* subheads = fields.find("subheads")) {
        limits.subheads = read_integer(*subheads, {0, 9}, report);
    }
    if (const auto* short_lines = fields.find("short")) {
        limits.short_lines = read_integer(*short_lines, {0, 9}, report);
    }
    if (const auto* measure = fields.find("measure")) {
        limits.measure = read_on_off(*measure, report);
    }
    if (const auto* filler = fields.find("filler")) {
        limits.filler = read_on_off(*filler, report);
    }
    return limits;
}

}  // namespace banxin
