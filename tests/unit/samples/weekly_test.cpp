// SPDX-License-Identifier: Apache-2.0
//
// The sample weekly as an editor would judge it: everything set, nothing twice, all on the grid.
#include "base/text.hpp"
#include "document/dump.hpp"
#include "engine.hpp"
#include "render/pdf.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace banxin {
namespace {

const DiskFiles project{SOURCE_DIR "/samples/yundu-weekly"};
const DiskFiles shipped{SOURCE_DIR};

struct Made {
    Report report;
    FinishedIssue finished;
};

const Made& weekly() {
    static const Made made = [] {
        Report report;
        auto finished =
            make_edition({project, shipped, {"/usr/share/fonts"}}, "issue.yaml", report);
        if (!finished) {
            ADD_FAILURE() << finished.error().front().message.en;
            std::abort();
        }
        return Made{report, *std::move(finished)};
    }();
    return made;
}

void runs_of(const std::vector<Mark>& marks, std::vector<const GlyphRun*>& runs) {
    for (const Mark& mark : marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            runs.push_back(run);
        } else if (const auto* group = std::get_if<Group>(&mark)) {
            runs_of(group->marks, runs);
        }
    }
}

std::vector<const GlyphRun*> runs_of(const Group& group) {
    std::vector<const GlyphRun*> runs;
    runs_of(group.marks, runs);
    return runs;
}

std::string without_spaces(const std::string& text) {
    std::string out;
    for (const char32_t scalar : scalars(text)) {
        if (scalar != U' ' && scalar != U'　') {
            append_utf8(out, scalar);
        }
    }
    return out;
}

/// All text of the groups with this label, page after page.
std::string text_of(const std::string& label) {
    std::string text;
    for (const Page& page : weekly().finished.document.pages) {
        for (const Group& group : page.groups) {
            if (group.label == label) {
                for (const GlyphRun* run : runs_of(group)) {
                    text += run->text;
                }
            }
        }
    }
    return without_spaces(text);
}

TEST(SampleWeekly, IsReadyForThePress) {
    for (const Diagnostic& finding : weekly().report.diagnostics()) {
        ADD_FAILURE() << finding.code << ' ' << finding.message.en;
    }
    EXPECT_EQ(weekly().finished.document.pages.size(), 4U);
}

TEST(SampleWeekly, HoldsFourteenThousandCharacters) {
    int count = 0;
    for (const PagePlan& page : weekly().finished.issue.pages) {
        for (const PageItem& item : page.items) {
            if (const auto* story = std::get_if<StoryItem>(&item)) {
                for (const Paragraph& paragraph : story->body) {
                    count += count_written(paragraph.text);
                }
            }
        }
    }
    EXPECT_GE(count, 14000);
}

TEST(SampleWeekly, SetsEveryParagraphWholeAndInOrder) {
    for (const PagePlan& page : weekly().finished.issue.pages) {
        for (const PageItem& item : page.items) {
            const auto* story = std::get_if<StoryItem>(&item);
            if (story == nullptr) {
                continue;
            }
            const std::string set = text_of("story " + story->id);
            std::size_t from = 0;
            for (const Paragraph& paragraph : story->body) {
                const std::size_t at = set.find(without_spaces(paragraph.text), from);
                ASSERT_NE(at, std::string::npos) << story->id << ": " << paragraph.text;
                from = at;
            }
        }
    }
}

/// The editors' notes, which stand in the middle of their boxes.
std::string notes() {
    std::string text;
    for (const PagePlan& page : weekly().finished.issue.pages) {
        for (const PageItem& item : page.items) {
            if (const auto* story = std::get_if<StoryItem>(&item)) {
                text += story->note.text;
            }
        }
    }
    return text;
}

TEST(SampleWeekly, PutsBodyLinesOnThePageGrid) {
    const PageFormat& format = weekly().finished.issue.paper.format;
    const Length first = format.type_area_at.y + format.body_size.scaled(0.88);
    const std::string in_notes = notes();
    int lines = 0;
    for (const Page& page : weekly().finished.document.pages) {
        for (const Group& group : page.groups) {
            if (!group.label.starts_with("story ")) {
                continue;
            }
            for (const GlyphRun* run : runs_of(group)) {
                const bool in_note = in_notes.find(run->text) != std::string::npos;
                if (run->size != format.body_size || in_note) {
                    continue;
                }
                ++lines;
                const Length off = run->glyphs.front().at.y - first;
                EXPECT_EQ(off - format.line_pitch * (off / format.line_pitch), Length{})
                    << group.label << ' ' << run->text;
            }
        }
    }
    EXPECT_GT(lines, 800);
}

TEST(SampleWeekly, StaysInsideTheTypeAreaAcross) {
    const Rect area = weekly().finished.issue.paper.format.type_area();
    const Length slack = Length::from_pt(0.1);
    for (const Page& page : weekly().finished.document.pages) {
        for (const Group& group : page.groups) {
            for (const GlyphRun* run : runs_of(group)) {
                for (const Glyph& glyph : run->glyphs) {
                    EXPECT_GE(glyph.at.x, area.left() - run->size / 2) << run->text;
                    EXPECT_LE(glyph.at.x, area.right() + slack) << run->text;
                }
            }
        }
    }
}

TEST(SampleWeekly, CarriesTheLeadFromPageOneToPageTwo) {
    EXPECT_NE(text_of("story riverside").find("（下转第2版）"), std::string::npos);
    EXPECT_NE(text_of("story riverside").find("（上接第1版《十九段断岸连成一线"),
              std::string::npos);
    for (const std::size_t page : {0U, 1U}) {
        const auto& stories = weekly().finished.records[page].stories;
        const auto part = std::ranges::find(stories, "riverside", &StoryRecord::id);
        ASSERT_NE(part, stories.end());
        EXPECT_GE(part->lines.size(), 8U) << "page " << page + 1;
    }
}

TEST(SampleWeekly, SetsTheNameLargerThanAllElseOnPageOne) {
    Length name, other;
    for (const Group& group : weekly().finished.document.pages.front().groups) {
        for (const GlyphRun* run : runs_of(group)) {
            Length& largest = run->text == "云渡周报" ? name : other;
            largest = std::max(largest, run->size);
        }
    }
    EXPECT_GT(name, other);
}

TEST(SampleWeekly, ComesOutTheSameTwice) {
    Report report;
    const auto again = make_edition({project, shipped, {"/usr/share/fonts"}}, "issue.yaml", report);
    ASSERT_TRUE(again);
    EXPECT_EQ(dump(again->document), dump(weekly().finished.document));
    const auto fonts = weekly().finished.fonts.subset(weekly().finished.document);
    ASSERT_TRUE(fonts);
    const InkPreview inks{again->press, Proof::Screen};
    const auto first =
        render_pdf(weekly().finished.document, *fonts, weekly().finished.pictures, inks);
    const auto second = render_pdf(again->document, *fonts, again->pictures, inks);
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_TRUE(*first == *second);
}

}  // namespace
}  // namespace banxin
