// SPDX-License-Identifier: Apache-2.0
#include "cli/overlay.hpp"

#include "cli/shape_outline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

constexpr Ink grid_ink{1000, 0, 0, 0};
constexpr Ink faint_grid_ink{300, 0, 0, 0};
constexpr Ink number_ink{1000, 400, 0, 300};
constexpr Ink column_ink{1000, 500, 0, 0};
constexpr Ink frame_ink{0, 1000, 0, 0};
constexpr Ink line_ink{1000, 0, 1000, 450};
constexpr Ink error_ink{0, 1000, 1000, 0};
constexpr Ink warning_ink{0, 550, 1000, 0};
constexpr Ink info_ink{700, 700, 0, 0};
constexpr Length fine = 0.1_mm;
constexpr Length strong = 0.3_mm;
constexpr Length strongest = 0.5_mm;
constexpr Length tag_size = 10_pt;
constexpr Length number_size = 8_pt;
constexpr Length line_number_size = 5.5_pt;
constexpr Length apart = 0.5_mm;         // Between a number and what it counts, or two tags.
constexpr int lines_between_strong = 5;  // As on printed page plans.
constexpr int lines_of_a_head = 2;

void add_outline(Group& group, const Rect& rect, Length thickness, const Ink& ink) {
    const Point top_left = rect.at;
    const Point top_right{rect.right(), rect.top()};
    const Point bottom_right{rect.right(), rect.bottom()};
    const Point bottom_left{rect.left(), rect.bottom()};
    group.marks.emplace_back(Rule{top_left, top_right, thickness, ink});
    group.marks.emplace_back(Rule{top_right, bottom_right, thickness, ink});
    group.marks.emplace_back(Rule{bottom_right, bottom_left, thickness, ink});
    group.marks.emplace_back(Rule{bottom_left, top_left, thickness, ink});
}

Group columns_overlay(const PageFormat& format, const LabelType& type) {
    const Rect area = format.type_area();
    Group group{"columns", area, {}, {}};
    for (int column = 1; column <= format.columns; ++column) {
        const Length left = format.column_left(column);
        for (const Length x : {left, left + format.column_width()}) {
            group.marks.emplace_back(Rule{{x, area.top()}, {x, area.bottom()}, strong, column_ink});
        }
        const std::string number = fmt::format("{}", column);
        const Length inset = (format.column_width() - type.width(number, tag_size)) / 2;
        type.add_tag(group,
                     number,
                     tag_size,
                     column_ink,
                     {left + inset, area.top() - tag_height(tag_size) - apart});
    }
    return group;
}

Group grid_overlay(const PageFormat& format, const LabelType& type) {
    const Rect area = format.type_area();
    Group group{"grid", area, {}, {}};
    for (int line = 1; line <= format.lines; ++line) {
        const Length y = format.line_top(line) + format.body_size;
        const bool counts = line % lines_between_strong == 0;
        group.marks.emplace_back(Rule{{area.left(), y},
                                      {area.right(), y},
                                      counts ? strong : fine,
                                      counts ? grid_ink : faint_grid_ink});
        if (counts || line == 1) {
            const std::string number = fmt::format("{}", line);
            const Length width = type.width(number, number_size);
            group.marks.emplace_back(
                type.run(number, number_size, number_ink, {area.left() - apart - width, y}));
            group.marks.emplace_back(
                type.run(number, number_size, number_ink, {area.right() + apart, y}));
        }
    }
    return group;
}

Group frames_overlay(const PageRecord& page, const PageFormat& format, const LabelType& type) {
    Group group{"frames", format.type_area(), {}, {}};
    for (const BlockRecord& block : page.blocks) {
        const Rect rect = format.place(block.rect);
        add_outline(group, rect, strong, frame_ink);
        type.add_tag(group, block.kind, tag_size, frame_ink, rect.at);
    }
    for (const StoryRecord& story : page.stories) {
        for (const LegRecord& leg : story.legs) {
            add_outline(group, leg.rect, fine, frame_ink);
        }
        for (const InsetRecord& inset : story.insets) {
            add_outline(group, inset.rect, fine, frame_ink);
        }
        for (const Edge& edge : outline_of(story.shape, format)) {
            group.marks.emplace_back(Rule{edge.from, edge.to, strong, frame_ink});
        }
        type.add_tag(group,
                     fmt::format("{} {}", story.rank, story.id),
                     tag_size,
                     frame_ink,
                     format.place(story.shape.rects.front()).at);
    }
    return group;
}

Group lines_overlay(const PageRecord& page, const PageFormat& format, const LabelType& type) {
    Group group{"lines", format.type_area(), {}, {}};
    for (const StoryRecord& story : page.stories) {
        int count = 0;
        for (const LineRecord& line : story.lines) {
            const std::string number = fmt::format("{}", ++count);
            const Length width = type.width(number, line_number_size);
            group.marks.emplace_back(
                type.run(number,
                         line_number_size,
                         line_ink,
                         {line.rect.left() - apart - width, line.rect.top() + format.body_size}));
        }
    }
    return group;
}

// -------------------------------------------------------------------------------- findings

/// The first lines of `rect`, where one looks for what it is.
Rect head_of(GridRect rect, const PageFormat& format) {
    rect.lines.last = std::min(rect.lines.last, rect.lines.first + lines_of_a_head - 1);
    return format.place(rect);
}

Rect place_of(const Diagnostic& finding, const PageRecord& page, const PageFormat& format) {
    if (finding.place) {
        return *finding.place;
    }
    const auto story = std::ranges::find(page.stories, finding.story, &StoryRecord::id);
    if (story != page.stories.end()) {
        return head_of(story->shape.rects.front(), format);
    }
    return head_of({{1, format.columns}, {1, format.lines}}, format);
}

/// Findings of one code at one place.
struct Found {
    Rect place;
    std::string code;
    Severity severity = Severity::Error;
    int times = 0;
};

std::vector<Found> found_on(const PageRecord& page,
                            const PageFormat& format,
                            const Diagnostics& findings) {
    std::vector<Found> all;
    for (const Diagnostic& finding : findings) {
        if (finding.page != page.number) {
            continue;
        }
        const Rect place = place_of(finding, page, format);
        const auto same = std::ranges::find_if(all, [&](const Found& found) {
            return found.place == place && found.code == finding.code &&
                   found.severity == finding.severity;
        });
        if (same == all.end()) {
            all.push_back({place, finding.code, finding.severity, 1});
        } else {
            ++same->times;
        }
    }
    return all;
}

bool touch(const Rect& a, const Rect& b) {
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() &&
           b.top() < a.bottom();
}

}  // namespace

Ink finding_ink(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return info_ink;
        case Severity::Warning:
            return warning_ink;
        case Severity::Error:
            break;
    }
    return error_ink;
}

Group findings_overlay(const PageRecord& page,
                       const PageFormat& format,
                       const Diagnostics& findings,
                       const LabelType& type,
                       Length size) {
    Group group{"findings", format.type_area(), {}, {}};
    const Length height = tag_height(size);
    // Tags stand in the lower left corner of their place, where they leave the id of its story and
    // most of its words free; one that would cover another goes below it.
    std::vector<Rect> tags;
    for (const Found& found : found_on(page, format, findings)) {
        const Ink ink = finding_ink(found.severity);
        add_outline(group, found.place, strongest, ink);
        const std::string text =
            found.times > 1 ? fmt::format("{} ×{}", found.code, found.times) : found.code;
        Rect field{{found.place.left(), found.place.bottom() - height},
                   {type.width(text, size) + size, height}};
        const auto covers = [&](const Rect& tag) { return touch(tag, field); };
        while (std::ranges::any_of(tags, covers)) {
            field.at.y += height;
        }
        tags.push_back(type.add_tag(group, text, size, ink, field.at));
    }
    return group;
}

std::vector<Group> make_overlay(const PageRecord& page,
                                const PageFormat& format,
                                const Diagnostics& findings,
                                const LabelType& type,
                                Overlays wanted) {
    std::vector<Group> groups;
    if (wanted.grid) {
        groups.push_back(grid_overlay(format, type));
    }
    if (wanted.columns) {
        groups.push_back(columns_overlay(format, type));
    }
    if (wanted.lines) {
        groups.push_back(lines_overlay(page, format, type));
    }
    if (wanted.frames) {
        groups.push_back(frames_overlay(page, format, type));
    }
    if (wanted.findings) {
        groups.push_back(findings_overlay(page, format, findings, type, tag_size));
    }
    return groups;
}

}  // namespace banxin
