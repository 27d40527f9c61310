// SPDX-License-Identifier: Apache-2.0
#include "planning/furniture_forms.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

/// Eight columns and a hundred lines.
PageFormat format() {
    PageFormat format;
    format.columns = 8;
    format.lines = 100;
    return format;
}

AdItem advert(const std::string& file, std::optional<std::pair<int, int>> size) {
    AdItem ad;
    ad.file = file;
    ad.size = size;
    return ad;
}

PagePlan front_page(std::vector<PageItem> items) {
    PagePlan page;
    page.number = 1;
    page.items = std::move(items);
    return page;
}

PageTemplate front_plan() {
    PageTemplate plan;
    plan.name = "front";
    plan.front = true;
    plan.masthead = GridRect{{1, 5}, {1, 20}};
    plan.adverts = {{"advert", {{5, 8}, {81, 100}}, {}}};
    return plan;
}

/// All places of a form.
std::vector<GridRect> rects_of(const Furniture& form) {
    std::vector<GridRect> rects;
    for (const auto& rect : {form.masthead, form.imprint, form.index}) {
        if (rect) {
            rects.push_back(*rect);
        }
    }
    for (const AdvertPlace& place : form.adverts) {
        rects.push_back(place.frame);
    }
    return rects;
}

/// On the page, with a line of white at least between each two.
bool stands_clear(const Furniture& form) {
    const std::vector<GridRect> rects = rects_of(form);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const GridRect& rect = rects[i];
        if (rect.columns.first < 1 || rect.columns.last > 8 || rect.lines.first < 1 ||
            rect.lines.last > 100) {
            return false;
        }
        for (std::size_t j = 0; j < i; ++j) {
            GridRect above = rects[j];
            --above.lines.first;
            ++above.lines.last;
            if (above.overlaps(rect)) {
                return false;
            }
        }
    }
    return true;
}

TEST(FurnitureForms, AreOneAndEmptyForPageOfStories) {
    const std::vector<Furniture> forms = furniture_forms(front_page({}), format(), {});
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_TRUE(rects_of(forms.front()).empty());
}

TEST(FurnitureForms, AreThoseOfThePagePlans) {
    const PagePlan page = front_page({MastheadItem{}, advert("ad.pdf", std::nullopt)});
    const std::vector<Furniture> forms = furniture_forms(page, format(), {front_plan()});
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_EQ(forms.front().masthead, (GridRect{{1, 5}, {1, 20}}));
    ASSERT_EQ(forms.front().adverts.size(), 1U);
    EXPECT_EQ(forms.front().adverts.front().frame, (GridRect{{5, 8}, {81, 100}}));
    EXPECT_EQ(forms.front().adverts.front().name, "ad.pdf");
}

TEST(FurnitureForms, TakeNoPlacesThatNothingWaitsFor) {
    const std::vector<Furniture> forms =
        furniture_forms(front_page({MastheadItem{}}), format(), {front_plan()});
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_TRUE(forms.front().adverts.empty());
}

TEST(FurnitureForms, AreEachToldOnce) {
    PageTemplate other = front_plan();
    other.name = "another";
    PageTemplate wide = front_plan();
    wide.masthead = GridRect{{1, 8}, {1, 16}};
    const std::vector<Furniture> forms =
        furniture_forms(front_page({MastheadItem{}}), format(), {front_plan(), other, wide});
    ASSERT_EQ(forms.size(), 2U);
    EXPECT_EQ(forms[1].masthead, wide.masthead);
}

TEST(FurnitureForms, ArePlansOfOtherPagesForNone) {
    const PagePlan page = front_page({MastheadItem{}});
    PageTemplate inner = front_plan();
    inner.front = false;
    PageTemplate made = front_plan();
    made.made_for = MadeFor{7, 1};
    PageTemplate bare = front_plan();
    bare.masthead.reset();
    const std::vector<Furniture> forms = furniture_forms(page, format(), {inner, made, bare});
    ASSERT_EQ(forms.size(), 1U);
    // The usual one.
    EXPECT_EQ(forms.front().masthead, (GridRect{{1, 8}, {1, 16}}));
}

TEST(FurnitureForms, LeaveAloneWhatHasItsPlace) {
    MastheadItem masthead;
    masthead.frame = GridRect{{2, 4}, {3, 9}};
    const std::vector<Furniture> forms =
        furniture_forms(front_page({masthead}), format(), {front_plan()});
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_EQ(forms.front().masthead, masthead.frame);
}

TEST(FurnitureForms, PutAdvertsOfAnAgreedSizeToTheFoot) {
    const PagePlan page = front_page({advert("a.pdf", std::pair{3, 24})});
    const std::vector<Furniture> forms = furniture_forms(page, format(), {front_plan()});
    ASSERT_EQ(forms.size(), 2U);
    EXPECT_EQ(forms[0].adverts.front().frame, (GridRect{{6, 8}, {77, 100}}));
    EXPECT_EQ(forms[1].adverts.front().frame, (GridRect{{1, 3}, {77, 100}}));
}

TEST(FurnitureForms, PutAdvertsBesideEachOtherAndThenAbove) {
    const PagePlan page = front_page({advert("a.pdf", std::pair{4, 20}),
                                      advert("b.pdf", std::pair{4, 18}),
                                      advert("c.pdf", std::pair{8, 10})});
    const std::vector<Furniture> forms = furniture_forms(page, format(), {});
    ASSERT_EQ(forms.size(), 2U);
    EXPECT_EQ(forms[0].adverts[0].frame, (GridRect{{5, 8}, {81, 100}}));
    EXPECT_EQ(forms[0].adverts[1].frame, (GridRect{{1, 4}, {83, 100}}));
    EXPECT_EQ(forms[0].adverts[2].frame, (GridRect{{1, 8}, {70, 79}}));
    EXPECT_TRUE(stands_clear(forms[0]));
    EXPECT_TRUE(stands_clear(forms[1]));
}

TEST(FurnitureForms, TakeThePlaceOfAPlanThatHasTheAgreedSize) {
    const PagePlan page = front_page({advert("a.pdf", std::pair{4, 20})});
    PageTemplate plan = front_plan();
    plan.adverts.front().frame = {{3, 6}, {81, 100}};
    EXPECT_EQ(furniture_forms(page, format(), {plan}).front().adverts.front().frame,
              (GridRect{{3, 6}, {81, 100}}));
}

TEST(FurnitureForms, KeepAllOfItApart) {
    IndexItem index;
    index.entries.resize(4);
    const PagePlan page = front_page({MastheadItem{},
                                      ImprintItem{},
                                      index,
                                      advert("a.pdf", std::pair{4, 20}),
                                      advert("b.pdf", std::pair{4, 18})});
    const std::vector<Furniture> forms = furniture_forms(page, format(), {});
    ASSERT_FALSE(forms.empty());
    for (const Furniture& form : forms) {
        EXPECT_EQ(rects_of(form).size(), 5U);
        EXPECT_TRUE(stands_clear(form));
    }
}

TEST(FurnitureForms, KeepOffAnAdvertThatHasItsPlace) {
    AdItem placed = advert("a.pdf", std::nullopt);
    placed.frame = GridRect{{1, 8}, {81, 100}};
    const PagePlan page = front_page({placed, advert("b.pdf", std::pair{4, 18})});
    for (const Furniture& form : furniture_forms(page, format(), {})) {
        EXPECT_TRUE(stands_clear(form));
    }
}

}  // namespace
}  // namespace banxin
