// SPDX-License-Identifier: Apache-2.0
#include "layout/story_heads.hpp"

#include "layout/byline.hpp"
#include "layout/column_label.hpp"
#include "layout/editors_note.hpp"
#include "layout/story_ground.hpp"

#include <algorithm>

namespace banxin {

StoryHeads::StoryHeads(const Desk& desk, const StoryPart& part, const StoryStyle& style)
    : desk_{desk}, part_{part}, style_{style}, upright_{fit_upright()} {}

bool StoryHeads::is_level() const {
    return part_.headline.place == HeadlinePlace::Over ||
           part_.headline.place == HeadlinePlace::Waist;
}

HeadlineAsked StoryHeads::asked(int step, Length measure) const {
    HeadlinePlan plan = part_.headline;
    if (plan.lines && is_level()) {
        // Label and note are part of the lines that the headline was given.
        plan.lines = std::max(1, *plan.lines - label_lines_ - note_lines_);
    }
    return {part_.headline_step + step, plan, part_.largest_title, measure};
}

HeadlineTexts StoryHeads::texts() const {
    return {part_.kicker,
            part_.title,
            part_.deck,
            part_.summary,
            style_.byline_place == BylinePlace::Head ? part_.byline : PlacedText{},
            people_in_byline(part_.byline.text)};
}

VerticalHeadline StoryHeads::fit_upright() const {
    const HeadlinePlace place = part_.headline.place;
    if (place != HeadlinePlace::Left && place != HeadlinePlace::Right) {
        return {};
    }
    const int lines = StoryGround{desk_.format(), part_}.upright_lines();
    return fit_vertical_headline(desk_,
                                 texts(),
                                 style_,
                                 asked(0, desk_.format().height_of(lines)),
                                 place == HeadlinePlace::Left);
}

Length StoryHeads::width_beside() const {
    return desk_.format().body_size * upright_.width_em;
}

void StoryHeads::set_width(Length width) {
    width_ = width;
    if (is_level()) {
        label_lines_ = part_.column.empty() ? 0 : column_label_lines;
        note_lines_ = part_.note.empty() ? 0 : banxin::note_lines(desk_, part_.note, style_, width);
    }
}

const Made<Headline>& StoryHeads::headline(int step) {
    const auto [found, is_new] = headlines_.try_emplace(step);
    if (is_new && upright_.empty()) {
        const Length rim = part_.headline.box ? desk_.format().body_size * 2 : Length{};
        const Desk quiet{desk_.issue, desk_.composer, desk_.pictures, found->second.findings};
        found->second.value = fit_headline(quiet, texts(), style_, asked(step, width_ - rim));
    }
    return found->second;
}

}  // namespace banxin
