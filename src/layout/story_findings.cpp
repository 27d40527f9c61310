// SPDX-License-Identifier: Apache-2.0
#include "layout/story_findings.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

Diagnostic about(Diagnostic finding, int page) {
    finding.page = page;
    return finding;
}

/// By how much a story is too long. Lines without a character of the text are those of a table, or
/// the white around one or around a subhead.
Message overset_in_words(const StoryPart& part, int page, const Overset& overset) {
    if (overset.characters == 0) {
        return {
            fmt::format("第{}版“{}”多出 {} 行：表格的行，或者表格、小标题前后的空白",
                        page,
                        part.id,
                        overset.lines),
            fmt::format("page {}: \"{}\" is overset by {} lines: of a table, or the white around "
                        "one or around a subhead",
                        page,
                        part.id,
                        overset.lines)};
    }
    return {fmt::format("第{}版“{}”多出 {} 字（{} 行），从第 {} 段“{}”起排不下",
                        page,
                        part.id,
                        overset.characters,
                        overset.lines,
                        overset.from_paragraph,
                        overset.from),
            fmt::format("page {}: \"{}\" is overset by {} characters ({} lines), from \"{}\" in "
                        "paragraph {} on",
                        page,
                        part.id,
                        overset.characters,
                        overset.lines,
                        overset.from,
                        overset.from_paragraph)};
}

Message cut_in_words(const Overset& overset) {
    if (overset.characters == 0) {
        return {fmt::format("压掉 {} 行，或去掉一个小标题", overset.lines),
                fmt::format("cut {} lines, or a subhead", overset.lines)};
    }
    return {fmt::format("压掉 {} 字", overset.characters),
            fmt::format("cut {} characters", overset.characters)};
}

}  // namespace

Diagnostic too_long(const StoryPart& part, int page, const Overset& overset) {
    const Message message = overset_in_words(part, page, overset);
    Diagnostic finding = part.overset == OversetPolicy::Error
                             ? error("BX7001", part.where, message)
                             : warning("BX7001", part.where, message);
    finding.hints.push_back(cut_in_words(overset));
    if (!overset.cuts.empty()) {
        std::vector<std::string> zh, en;
        for (const ShortLastLine& cut : overset.cuts) {
            zh.push_back(fmt::format("第 {} 段末行 {} 字", cut.paragraph, cut.characters));
            en.push_back(fmt::format("paragraph {} ends with {}", cut.paragraph, cut.characters));
        }
        finding.hints.push_back(
            {fmt::format("删短末行最省字，删完一行少一行：{}", fmt::join(zh, "，")),
             fmt::format("cheapest cuts, a line each: {}", fmt::join(en, ", "))});
    }
    const int deeper = (overset.lines + overset.legs - 1) / overset.legs;
    const Span span = part.frame.lines();
    finding.hints.push_back({fmt::format("lines: {}-{} 改成 {}-{}（{} 栏各加 {} 行）",
                                         span.first,
                                         span.last,
                                         span.first,
                                         span.last + deeper,
                                         overset.legs,
                                         deeper),
                             fmt::format("lines: {}-{} to {}-{} ({} more in each of {} legs)",
                                         span.first,
                                         span.last,
                                         span.first,
                                         span.last + deeper,
                                         deeper,
                                         overset.legs)});
    if (overset.picture_lines > 0) {
        finding.hints.push_back(
            {fmt::format("或把图片压低 {} 行", overset.picture_lines),
             fmt::format("or take {} lines off the picture", overset.picture_lines)});
    }
    finding.hints.push_back(
        {fmt::format("或转到别的版，那里要留 {} 行（单栏计）", overset.jump_lines),
         fmt::format("or jump to another page and leave {} column lines there",
                     overset.jump_lines)});
    return about(std::move(finding), page);
}

Diagnostic too_short(const StoryPart& part, int page, const Underset& underset) {
    const int characters = underset.lines * underset.per_line;
    Diagnostic finding = warning(
        "BX7002",
        part.where,
        {fmt::format("第{}版“{}”短 {} 行（约 {} 字），栏底会空出来",
                     page,
                     part.id,
                     underset.lines,
                     characters),
         fmt::format("page {}: \"{}\" is {} lines short (about {} characters): its last leg ends "
                     "early",
                     page,
                     part.id,
                     underset.lines,
                     characters)});
    if (underset.picture_lines > 0) {
        finding.hints.push_back(
            {fmt::format("图片加高 {} 行正好", underset.picture_lines),
             fmt::format("{} more lines of picture fill it", underset.picture_lines)});
    }
    finding.hints.push_back(
        {fmt::format("加 {} 字，或把框改浅", characters),
         fmt::format("add {} characters, or make the frame shallower", characters)});
    if (!part.limits.filler) {
        finding.hints.push_back({"或写 fit: {filler: on}，末尾用报花补白",
                                 "or write fit: {filler: on} to close it with an ornament"});
    }
    return about(std::move(finding), page);
}

Diagnostic short_side_of_jump(const StoryPart& part, int page, int lines) {
    Diagnostic finding = warning(
        "BX7063",
        part.where,
        {fmt::format("“{}”转版后第{}版上只有 {} 行，转版两边都该有 8 行以上", part.id, page, lines),
         fmt::format("\"{}\" has only {} lines on page {}: a jump wants 8 at least on both sides",
                     part.id,
                     lines,
                     page)});
    finding.hints.push_back({"框改大或改小几行，或不转版",
                             "make the frame a few lines larger or smaller, or do not jump"});
    return about(std::move(finding), page);
}

Diagnostic no_picture_for_headline(const StoryPart& part) {
    Diagnostic finding =
        error("BX7064",
              part.where,
              {fmt::format("“{}”要压图题，框里却没有图片", part.id),
               fmt::format("the headline of \"{}\" is to stand on a picture, and its frame has "
                           "none",
                           part.id)});
    finding.hints.push_back(
        {"给它一张 with 这篇的图片，frame 写在稿件的框里；或去掉 place: picture",
         "give the story a photo inside its frame, or leave out place: picture"});
    return finding;
}

Diagnostic needless_jump(const StoryPart& part, int page) {
    return warning("BX7060",
                   part.where,
                   {fmt::format("“{}”在第{}版排得完，用不着转版", part.id, page),
                    fmt::format("\"{}\" ends on page {}: it needs no jump", part.id, page)});
}

Diagnostic no_room_for_label(const StoryPart& part) {
    Diagnostic finding =
        error("BX7066",
              part.where,
              {fmt::format("“{}”用了竖题或压图题，栏目标、编者按没有地方放", part.id),
               fmt::format("the headline of \"{}\" is vertical or on a picture, which leaves no "
                           "place for its column label or note",
                           part.id)});
    finding.hints.push_back({"标题改成横题，或去掉 column、note",
                             "set the headline level, or leave out column and note"});
    return finding;
}

Diagnostic headline_too_deep(const StoryPart& part, int needs, int room) {
    return error(
        "BX7065",
        part.where,
        {fmt::format("“{}”的标题要占 {} 行，框里（图片以上）只有 {} 行", part.id, needs, room),
         fmt::format("the headline of \"{}\" needs {} lines; its frame, above the pictures, "
                     "has {}",
                     part.id,
                     needs,
                     room)});
}

Diagnostic inset_out_of_place(const StoryPart& part) {
    Diagnostic finding =
        error("BX7019",
              part.where,
              {fmt::format("“{}”的图片、引语或二维码超出了稿件的框，或盖住了标题", part.id),
               fmt::format("a picture, quote or code of \"{}\" leaves its frame or covers its "
                           "headline",
                           part.id)});
    finding.hints.push_back(
        {"改它的 frame，让它整个在稿件的框里、标题以外",
         "give it a frame that is inside the story's and clear of the headline"});
    return finding;
}

Diagnostic legs_too_narrow(const StoryPart& part) {
    Diagnostic finding =
        error("BX7004",
              part.where,
              {fmt::format("“{}”的框分成 {} 栏，每栏放不下几个字", part.id, part.legs),
               fmt::format("the frame of \"{}\" is too narrow for {} legs", part.id, part.legs)});
    finding.hints.push_back({"legs 写小一点，或把框放宽", "ask for fewer legs or a wider frame"});
    return finding;
}

}  // namespace banxin
