// SPDX-License-Identifier: Apache-2.0
#include "support/slot_trial.hpp"

#include "layout/lay_out_issue.hpp"
#include "support/generated_text.hpp"

#include <algorithm>
#include <utility>

namespace banxin::testing {
namespace {

constexpr int longest_row = 16;  // characters of a title that an editor would write in one row

Paragraph paragraph(ParagraphKind kind, std::string text, int line) {
    return {kind, std::move(text), {}, {}, {"walk.md", line, 1}};
}

/// Verse of seven to eleven characters a line, four lines a stanza.
std::vector<Paragraph> verse(Dice& dice, int characters) {
    std::vector<Paragraph> body;
    for (int left = characters; left > 0;) {
        if (body.size() % 5 == 4) {
            body.push_back(paragraph(ParagraphKind::StanzaBreak, "", 1));
        }
        const int wanted = 7 + static_cast<int>(dice.below(5));
        const int length = left - wanted < 7 ? left : wanted;
        body.push_back(paragraph(ParagraphKind::VerseLine,
                                 newspaper_text(dice, length),
                                 static_cast<int>(body.size()) + 1));
        left -= length;
    }
    return body;
}

std::vector<Paragraph> prose(Dice& dice, int characters) {
    std::vector<Paragraph> body;
    for (int left = characters; left > 0;) {
        const int wanted = 70 + static_cast<int>(dice.below(90));
        const int length = left - wanted < 40 ? left : wanted;
        body.push_back(paragraph(
            ParagraphKind::Text, newspaper_text(dice, length), static_cast<int>(body.size()) + 1));
        left -= length;
    }
    return body;
}

/// A title that fills one row at the slot's largest size, or two if a row would be too short.
std::string title_for(const StorySlot& slot, const PageFormat& format, Dice& dice) {
    const HeadlinePlan& plan = slot.headline;
    const int columns = plan.columns.value_or(slot.frame.rects.front().columns).count();
    const bool vertical = plan.place == HeadlinePlace::Left || plan.place == HeadlinePlace::Right;
    const Length room =
        vertical ? format.height_of(plan.lines.value_or(30)) : format.width_of(columns);
    const Length size = plan.largest_size.value_or(format.body_size * 3);
    const int row = std::min(longest_row, static_cast<int>(room / size) - 1);
    std::string text = newspaper_text(dice, row >= 9 ? row : 2 * row);
    for (const std::string_view mark : {"，", "。"}) {  // marks do not stand in titles
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) {
            text.replace(at, mark.size(), "江");
        }
    }
    return text;
}

}  // namespace

StoryItem SlotTrial::story_for(const StorySlot& slot, int characters, std::uint32_t seed) const {
    Dice dice{seed};
    StoryItem story;
    story.id = slot.name;
    story.slot = slot.name;
    story.rank = std::min(slot.priority.first, 9);
    story.lead = story.rank == 1;
    story.style = !slot.style.empty() ? slot.style : story.lead ? "lead" : "news";
    story.title = {title_for(slot, paper_.format(), dice), {}};
    if (slot.style.empty()) {
        story.byline = {"本报讯（记者 江小川）", {}};
    }
    story.body = slot.style == "poem" ? verse(dice, characters) : prose(dice, characters);
    return story;
}

std::vector<Diagnostic> SlotTrial::set(const PageTemplate& plan,
                                       const StorySlot& slot,
                                       int characters,
                                       std::uint32_t seed) const {
    PageTemplate alone = plan;
    alone.slots = {slot};
    alone.adverts.clear();
    alone.masthead = alone.imprint = alone.index = std::nullopt;
    Issue issue = paper_.issue();
    PagePlan& page = issue.pages.front();
    page.layout = plan.name;
    page.items = {story_for(slot, characters, seed)};
    std::vector<PictureUse> pictures;
    for (std::size_t i = 0; i < slot.pictures.size(); ++i) {
        PhotoItem photo;
        photo.file = "photo-" + std::to_string(i) + ".jpg";
        photo.with = slot.name;
        photo.caption = {"江边的清晨，船工在老码头上准备开船。", {}};
        pictures.push_back({photo.file, 4500, 3000});
        page.items.emplace_back(std::move(photo));
    }
    Report report;
    static_cast<void>(lay_out_issue(issue, {alone}, paper_.composer(), pictures, report));
    return report.diagnostics();
}

const Diagnostic* misfit(const std::vector<Diagnostic>& findings) {
    const auto found = std::ranges::find_if(findings, [](const Diagnostic& finding) {
        return finding.code == "BX7001" || finding.code == "BX7002";
    });
    return found == findings.end() ? nullptr : &*found;
}

}  // namespace banxin::testing
