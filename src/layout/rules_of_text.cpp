// SPDX-License-Identifier: Apache-2.0
//
// 孤行, 孤字, and legs too short or too long.
#include "layout/makeup_checks.hpp"
#include "layout/text_runs.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace banxin {
namespace {

constexpr int shortest_leg = 5, longest_leg = 55;  // lines
constexpr int least_below_picture = 6;
constexpr double one_character_em = 1.01;

MakeupFinding about_line(const PageView& page,
                         const StoryRecord& story,
                         const LineRecord& line,
                         const Message& what) {
    const Message place = place_on(page, line.rect);
    return {
        {fmt::format("{}：“{}”的“{}”（{}）", what.zh, story.id, line.text, place.zh),
         fmt::format("{}: \"{}\" of \"{}\" ({})", what.en, line.text, story.id, place.en)},
        {"这一段或前面一段加减几个字", "some characters more or less in this paragraph or before"},
        line.where,
        story.id,
        line.rect};
}

bool ends_only(const LineRecord& line) {
    return line.ends_paragraph && !line.starts_paragraph && !line.subhead;
}

}  // namespace

MakeupFindings check_lone_line(const PageView& page) {
    MakeupFindings findings;
    for (const StoryRecord& story : page.record.stories) {
        const std::vector<TextRun> runs = text_runs(story, page.format);
        for (const TextRun& run : runs) {
            if (run.lines.empty()) {
                continue;
            }
            const LineRecord& head = *run.lines.front();
            const LineRecord& foot = *run.lines.back();
            if (&run != &runs.front() && ends_only(head)) {
                findings.push_back(about_line(
                    page,
                    story,
                    head,
                    {"孤行，段末一行单独在栏首", "last line alone at the head of a leg"}));
            }
            if (&run != &runs.back() && foot.starts_paragraph && !foot.ends_paragraph &&
                !foot.subhead) {
                findings.push_back(about_line(
                    page,
                    story,
                    foot,
                    {"孤行，段首一行单独在栏底", "first line alone at the foot of a leg"}));
            }
            for (const LineRecord* line : run.lines) {
                if (ends_only(*line) && line->natural_em > 0 &&
                    line->natural_em <= one_character_em) {
                    findings.push_back(
                        about_line(page,
                                   story,
                                   *line,
                                   {"孤字，段末一行只有一个字", "a last line of one character"}));
                }
            }
        }
    }
    return findings;
}

MakeupFindings check_leg_height(const PageView& page) {
    MakeupFindings findings;
    for (const StoryRecord& story : page.record.stories) {
        const std::vector<TextRun> runs = text_runs(story, page.format);
        for (const TextRun& run : runs) {
            // A story of one short leg is a short story; below pictures there is a rule of its own.
            const bool is_short = 0 < run.line_count && run.line_count < shortest_leg &&
                                  runs.size() > 1 && !run.legs.front()->below_picture;
            if (!is_short && run.line_count <= longest_leg) {
                continue;
            }
            const Message place = place_on(page, run.rect);
            findings.push_back({{fmt::format("栏高不宜：“{}”有一栏{} {} 行（{}）",
                                             story.id,
                                             is_short ? "只有" : "长达",
                                             run.line_count,
                                             place.zh),
                                 fmt::format("leg height: a leg of \"{}\" has {} line{} ({})",
                                             story.id,
                                             run.line_count,
                                             run.line_count == 1 ? "" : "s",
                                             place.en)},
                                is_short
                                    ? Message{"框改窄或改深，或者少分一栏（legs:）",
                                              "a narrower or deeper frame, or fewer legs (legs:)"}
                                    : Message{"框改宽改浅，或者放一张照片",
                                              "a wider and shallower frame, or a photograph"},
                                story.where,
                                story.id,
                                run.rect});
        }
    }
    return findings;
}

MakeupFindings check_text_below_picture(const PageView& page) {
    MakeupFindings findings;
    for (const StoryRecord& story : page.record.stories) {
        for (const TextRun& run : text_runs(story, page.format)) {
            int lines = 0;
            Rect rect = run.rect;
            for (const LegRecord* leg : run.legs) {  // those from the last picture on
                rect = leg->below_picture ? leg->rect : around(rect, leg->rect);
                lines = leg->below_picture ? leg->lines : lines > 0 ? lines + leg->lines : 0;
            }
            if (lines < 1 || lines >= least_below_picture) {
                continue;
            }
            const Message place = place_on(page, rect);
            findings.push_back(
                {{fmt::format(
                      "图下短文：“{}”的图片下面只有 {} 行正文（{}）", story.id, lines, place.zh),
                  fmt::format("text below a picture: there are only {} lines of \"{}\" below the "
                              "picture ({})",
                              lines,
                              story.id,
                              place.en)},
                 {"图片放到栏底，或上移到下面留得出 6 行",
                  "put the picture at the foot, or so high that 6 lines stand below it"},
                 story.where,
                 story.id,
                 rect});
        }
    }
    return findings;
}

}  // namespace banxin
