// SPDX-License-Identifier: Apache-2.0
#include "layout/story_findings.hpp"

#include <fmt/format.h>

#include <string>

namespace banxin {
Diagnostic overset(const StoryPart& part, int page, int characters, int lines, int legs) {
    const Message message{
        fmt::format("第{}版“{}”多出 {} 字（{} 行），排不下", page, part.id, characters, lines),
        fmt::format("page {}: \"{}\" is overset by {} characters ({} lines)",
                    page,
                    part.id,
                    characters,
                    lines)};
    Diagnostic finding = part.overset == OversetPolicy::Error
                             ? error("BX7001", part.where, message)
                             : warning("BX7001", part.where, message);
    const int deeper = (lines + legs - 1) / legs;
    const Span span = part.frame.lines;
    finding.hints.push_back(
        {fmt::format("压掉 {} 字", characters), fmt::format("cut {} characters", characters)});
    finding.hints.push_back({fmt::format("lines: {}-{} 改成 {}-{}（{} 栏各加 {} 行）",
                                         span.first,
                                         span.last,
                                         span.first,
                                         span.last + deeper,
                                         legs,
                                         deeper),
                             fmt::format("lines: {}-{} to {}-{} ({} more in each of {} legs)",
                                         span.first,
                                         span.last,
                                         span.first,
                                         span.last + deeper,
                                         deeper,
                                         legs)});
    finding.hints.push_back(
        {fmt::format("转到别的版，那里要留 {} 行（单栏计）", lines + 1),
         fmt::format("jump to another page and leave {} column lines there", lines + 1)});
    return finding;
}

Diagnostic too_short(const StoryPart& part, int page, int lines, int per_line) {
    const int characters = lines * per_line;
    Diagnostic finding = warning(
        "BX7002",
        part.where,
        {fmt::format(
             "第{}版“{}”短 {} 行（约 {} 字），栏底会空出来", page, part.id, lines, characters),
         fmt::format("page {}: \"{}\" is {} lines short (about {} characters): its last leg ends "
                     "early",
                     page,
                     part.id,
                     lines,
                     characters)});
    finding.hints.push_back(
        {fmt::format("加 {} 字，或把框改浅", characters),
         fmt::format("add {} characters, or make the frame shallower", characters)});
    return finding;
}

Diagnostic needless_jump(const StoryPart& part, int page) {
    return warning("BX7003",
                   part.where,
                   {fmt::format("“{}”在第{}版排得完，用不着转版", part.id, page),
                    fmt::format("\"{}\" ends on page {}: it needs no jump", part.id, page)});
}

Diagnostic headline_too_deep(const StoryPart& part, int needs, int room) {
    return error(
        "BX7011",
        part.where,
        {fmt::format("“{}”的标题要占 {} 行，框里（图片以上）只有 {} 行", part.id, needs, room),
         fmt::format("the headline of \"{}\" needs {} lines; its frame, above the pictures, "
                     "has {}",
                     part.id,
                     needs,
                     room)});
}

Diagnostic legs_too_narrow(const StoryPart& part) {
    Diagnostic finding =
        error("BX7013",
              part.where,
              {fmt::format("“{}”的框分成 {} 栏，每栏放不下几个字", part.id, part.legs),
               fmt::format("the frame of \"{}\" is too narrow for {} legs", part.id, part.legs)});
    finding.hints.push_back({"legs 写小一点，或把框放宽", "ask for fewer legs or a wider frame"});
    return finding;
}

}  // namespace banxin
