// SPDX-License-Identifier: Apache-2.0
#include "layout/text_runs.hpp"

#include "layout/page_map.hpp"

#include <algorithm>

namespace banxin {
namespace {

/// The legs as they are read: by their lines; those without any come last.
std::vector<int> legs_as_read(const StoryRecord& story) {
    std::vector<int> legs;
    const auto add = [&](int leg) {
        if (std::ranges::find(legs, leg) == legs.end()) {
            legs.push_back(leg);
        }
    };
    for (const LineRecord& line : story.lines) {
        add(line.leg);
    }
    for (int leg = 0; leg < static_cast<int>(story.legs.size()); ++leg) {
        add(leg);
    }
    return legs;
}

bool goes_on_below(const LegRecord& above, const LegRecord& below, const PageFormat& format) {
    const Length white = below.rect.top() - above.rect.bottom();
    return above.column == below.column && -format.line_pitch < white && white < format.line_pitch;
}

}  // namespace

std::vector<TextRun> text_runs(const StoryRecord& story, const PageFormat& format) {
    std::vector<TextRun> runs;
    for (const int index : legs_as_read(story)) {
        const LegRecord& leg = story.legs[static_cast<std::size_t>(index)];
        if (runs.empty() || !goes_on_below(*runs.back().legs.back(), leg, format)) {
            runs.push_back({{}, {}, leg.rect, 0});
        }
        TextRun& run = runs.back();
        run.legs.push_back(&leg);
        run.rect = around(run.rect, leg.rect);
        run.line_count += leg.lines;
        for (const LineRecord& line : story.lines) {
            if (line.leg == index && !line.text.empty()) {
                run.lines.push_back(&line);
            }
        }
    }
    return runs;
}

}  // namespace banxin
