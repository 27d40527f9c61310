// SPDX-License-Identifier: Apache-2.0
#include "layout/story_versions.hpp"

#include "layout/cut_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace banxin {

StoryVersions::StoryVersions(const Desk& desk,
                             const StoryPart& part,
                             const StoryStyle& style,
                             Length measure)
    : desk_{desk}, part_{part}, style_{style}, measure_{measure} {}

Made<StoryVersion>& StoryVersions::version(const VersionKey& key) {
    const auto [found, is_new] = versions_.try_emplace(key);
    if (!is_new) {
        return found->second;
    }
    TextPlan plan;
    if (part_.continued_from > 0) {
        plan.run_in.strong =
            part_.continued_title.empty()
                ? fmt::format("（上接第{}版）", part_.continued_from)
                : fmt::format("（上接第{}版《{}》）", part_.continued_from, part_.continued_title);
    } else if (style_.byline_place == BylinePlace::RunIn) {
        plan.run_in = split_byline(part_.byline.text);
    }
    plan.run_in_alone = key.byline;
    plan.begins_inside = part_.begins.byte > 0;
    plan.optional_subheads = static_cast<std::size_t>(key.subheads);
    const Desk quiet{desk_.issue, desk_.composer, desk_.pictures, found->second.findings};
    std::vector<Paragraph> body = text_between(part_.body, part_.begins, key.end);
    if (style_.byline_place == BylinePlace::Foot && !part_.byline.empty() &&
        key.end.paragraph == part_.body.size()) {
        plan.signed_at_foot = true;
        body.push_back({ParagraphKind::Text, part_.byline.text, {}, {}, part_.byline.where});
    }
    StoryVersion& made = found->second.value;
    made.shaped = shape_story(quiet, body, plan, style_);
    const double indent = desk_.issue.indent_em.value_or(style_.indent_em);
    for (const ShapedParagraph& paragraph : made.shaped) {
        made.choices.emplace_back(paragraph, style_, indent);
    }
    return found->second;
}

int StoryVersions::natural_lines(const VersionKey& key) {
    int lines = 0;
    for (ParagraphChoices& choices : version(key).value.choices) {
        const ParagraphSettings& made = choices.at_width(measure_);
        const auto best = std::ranges::min_element(made.choices, {}, &LineChoice::cost);
        lines += best->lines;
    }
    return lines;
}

int StoryVersions::characters(const VersionKey& key) {
    int count = 0;
    for (const ShapedParagraph& paragraph : version(key).value.shaped) {
        count += paragraph.characters;
    }
    return count;
}

}  // namespace banxin
