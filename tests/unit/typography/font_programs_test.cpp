// SPDX-License-Identifier: Apache-2.0
#include "typography/font_programs.hpp"

#include "support/test_fonts.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace banxin::testing {
namespace {

/// One page that shows `text` in the face of each role.
Document showing(const std::string& text, const std::vector<const char*>& roles) {
    Group group;
    for (const char* role : roles) {
        GlyphRun run;
        run.font = test_fonts().face(style(role));
        for (const ShapedGlyph& glyph : test_fonts().shape(run.font, text, Shaping::Chinese)) {
            run.glyphs.push_back({glyph.id, {}});
        }
        group.marks.emplace_back(std::move(run));
    }
    Document document;
    document.fonts = test_fonts().faces();
    document.pages.push_back({1, "要闻", {}, {std::move(group)}});
    return document;
}

/// What is left of the fonts that show `all` when only `shown` is wanted.
std::vector<FontProgram> cut(const std::string& all, const std::string& shown) {
    const auto programs = test_fonts().subset(showing(all, {"song", "kai"}));
    const auto left = cut_down(*programs, showing(shown, {"song", "kai"}));
    EXPECT_TRUE(left);
    return left ? *left : std::vector<FontProgram>{};
}

TEST(CutDown, GivesTheSameBytesWhateverElseThereWas) {
    const auto left = cut("云渡，周报", "渡，报");
    const auto of_more = cut("一巷灯初上，渡满座读书声报纸", "渡，报");
    ASSERT_EQ(left.size(), of_more.size());
    int shown = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        EXPECT_TRUE(left[i].bytes == of_more[i].bytes) << test_fonts().faces()[i].family;
        EXPECT_EQ(left[i].renumbered, of_more[i].renumbered) << test_fonts().faces()[i].family;
        shown += left[i].bytes.empty() ? 0 : 1;
    }
    EXPECT_EQ(shown, 2);  // one has cubic outlines, the other quadratic ones
}

TEST(CutDown, LeavesOutAFontThatShowsNothing) {
    const auto programs = test_fonts().subset(showing("云渡", {"song", "kai"}));
    ASSERT_TRUE(programs);
    const auto left = cut_down(*programs, showing("云", {"song"}));
    ASSERT_TRUE(left);
    const auto kai = static_cast<std::size_t>(test_fonts().face(style("kai")));
    EXPECT_FALSE((*programs)[kai].bytes.empty());
    EXPECT_TRUE((*left)[kai].bytes.empty());
}

}  // namespace
}  // namespace banxin::testing
