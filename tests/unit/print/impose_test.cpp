// SPDX-License-Identifier: Apache-2.0
#include "print/impose.hpp"

#include "imaging/plates.hpp"
#include "support/plain_pdf.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using testing::plain_pdf;

/// "4|1 2|3"
std::string sides(int pages, Imposition imposition) {
    std::string text;
    for (const SheetSide& side : sheet_sides(pages, imposition)) {
        text += fmt::format("{}{}{} {}|{}",
                            text.empty() ? "" : ", ",
                            side.sheet,
                            side.front ? "front" : "back",
                            side.left,
                            side.right);
    }
    return text;
}

TEST(Impose, PutsTheLastPageBesideTheFirst) {
    EXPECT_EQ(sides(4, Imposition::Nested), "1front 4|1, 1back 2|3");
    EXPECT_EQ(sides(4, Imposition::BySheet), "1front 4|1, 1back 2|3");
}

TEST(Impose, NestsSheetsOrLaysThemOneAfterTheOther) {
    EXPECT_EQ(sides(8, Imposition::Nested), "1front 8|1, 1back 2|7, 2front 6|3, 2back 4|5");
    EXPECT_EQ(sides(8, Imposition::BySheet), "1front 4|1, 1back 2|3, 2front 8|5, 2back 6|7");
}

TEST(Impose, PutsTwoPagesSideBySideInTheirInks) {
    // Beyond the trim of the left page there is more ink, which must not come onto the right one.
    const auto sheet = side_by_side(plain_pdf({"0 0 0 1 k 0 0 80 108 re f"}),
                                    plain_pdf({"/S cs 1 scn 0 0 36 108 re f"}));
    ASSERT_TRUE(sheet) << sheet.error().front().message.en;
    const auto pages = make_plates(*sheet);
    ASSERT_TRUE(pages) << pages.error().front().message.en;
    ASSERT_EQ(pages->size(), 1U);
    const PagePlates& page = pages->front();
    EXPECT_NEAR(page.width, 2 * 72 / 25.4 * plate_resolution, 2);
    EXPECT_NEAR(page.height, 108 / 25.4 * plate_resolution, 2);
    const PlateFacts facts = facts_of(page, 2400);
    ASSERT_EQ(facts.covers.size(), 5U);
    EXPECT_NEAR(facts.covers[3].mean, 500, 3) << "black";
    EXPECT_EQ(facts.covers[4].ink, "PANTONE 485 C");
    EXPECT_NEAR(facts.covers[4].mean, 250, 3);
    EXPECT_NEAR(facts.most_ink, 1000, 1);
}

TEST(Impose, GivesTheSameBytesForTheSamePages) {
    const std::string left = plain_pdf({"0 0 0 1 k 0 0 80 108 re f"});
    const std::string right = plain_pdf({"0 0 0 1 k 0 0 36 108 re f"});
    EXPECT_EQ(*side_by_side(left, right), *side_by_side(left, right));
    EXPECT_NE(*side_by_side(left, right), *side_by_side(right, left));
}

TEST(Impose, RefusesWhatIsNoPdf) {
    const auto sheet = side_by_side("no PDF", plain_pdf({""}));
    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error().front().code, "BX7108");
}

}  // namespace
}  // namespace banxin
