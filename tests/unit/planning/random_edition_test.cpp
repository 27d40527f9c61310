// SPDX-License-Identifier: Apache-2.0
#include "support/random_edition.hpp"

#include "base/temporary_folder.hpp"
#include "input/read_issue.hpp"
#include "support/edition_project.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace banxin::testing {
namespace {

const TrialPaper& paper_of(const std::string& format) {
    static std::map<std::string, TrialPaper> papers;
    return papers.try_emplace(format, format).first->second;
}

template <class Item>
std::vector<Item> items_of(const Issue& issue) {
    std::vector<Item> items;
    for (const PageItem& item : issue.pages.front().items) {
        if (const auto* found = std::get_if<Item>(&item)) {
            items.push_back(*found);
        }
    }
    return items;
}

std::string text_of(const Issue& issue) {
    std::string text;
    for (const StoryItem& story : items_of<StoryItem>(issue)) {
        text += story.title.text + story.deck.text;
        for (const Paragraph& paragraph : story.body) {
            text += paragraph.text;
        }
    }
    return text;
}

class RandomEditionTest : public ::testing::TestWithParam<std::string> {};

TEST_P(RandomEditionTest, LoadsThePageAsAsked) {
    for (const PageLoadRow& row : page_loads) {
        for (const std::uint32_t seed : {1U, 2U}) {
            const RandomEdition edition = random_edition(paper_of(GetParam()), row.load, seed);
            EXPECT_GE(edition.load, row.least) << row.name << ' ' << seed;
            EXPECT_LE(edition.load, row.most) << row.name << ' ' << seed;
            const auto photos = static_cast<int>(items_of<PhotoItem>(edition.issue).size());
            const int share = GetParam() == "cn-tabloid-6x11" ? 2 : 1;
            EXPECT_GE(photos, row.fewest_pictures / share) << row.name << ' ' << seed;
            EXPECT_LE(photos, row.most_pictures / share) << row.name << ' ' << seed;
        }
    }
}

TEST_P(RandomEditionTest, GivesPlacesToBlocksOnly) {
    const RandomEdition edition = random_edition(paper_of(GetParam()), PageLoad::Normal, 1);
    std::set<std::string> titles;
    int rank = 0;
    for (const StoryItem& story : items_of<StoryItem>(edition.issue)) {
        EXPECT_FALSE(story.frame);
        EXPECT_EQ(story.rank, ++rank);
        EXPECT_TRUE(titles.insert(story.title.text).second) << story.title.text;
    }
    for (const PhotoItem& photo : items_of<PhotoItem>(edition.issue)) {
        EXPECT_FALSE(photo.frame);
        EXPECT_NE(std::ranges::find(edition.pictures, photo.file, &PictureUse::file),
                  edition.pictures.end());
    }
    for (const MastheadItem& masthead : items_of<MastheadItem>(edition.issue)) {
        EXPECT_TRUE(masthead.frame);
    }
    for (const AdItem& ad : items_of<AdItem>(edition.issue)) {
        EXPECT_TRUE(ad.frame);
    }
}

TEST_P(RandomEditionTest, FrontPagesHaveMastheadAndInnerPagesNone) {
    std::set<int> numbers;
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        const RandomEdition edition = random_edition(paper_of(GetParam()), PageLoad::Normal, seed);
        const int number = edition.issue.pages.front().number;
        EXPECT_EQ(items_of<MastheadItem>(edition.issue).empty(), number == 2);
        numbers.insert(number);
    }
    EXPECT_EQ(numbers, (std::set{1, 2}));
}

TEST_P(RandomEditionTest, IsTheSameForTheSameSeed) {
    const TrialPaper& paper = paper_of(GetParam());
    const std::string text = text_of(random_edition(paper, PageLoad::Normal, 3).issue);
    EXPECT_EQ(text, text_of(random_edition(paper, PageLoad::Normal, 3).issue));
    EXPECT_NE(text, text_of(random_edition(paper, PageLoad::Normal, 4).issue));
    EXPECT_NE(text, text_of(random_edition(paper, PageLoad::Tight, 3).issue));
}

TEST_P(RandomEditionTest, IsReadBackFromTheDisk) {
    const RandomEdition edition = random_edition(paper_of(GetParam()), PageLoad::Normal, 2);
    const auto folder = TemporaryFolder::make();
    ASSERT_TRUE(folder);
    write_project(edition, folder->path());
    Report report;
    const auto input =
        read_issue(DiskFiles{folder->path()}, DiskFiles{SOURCE_DIR}, "issue.yaml", report);
    ASSERT_TRUE(input) << input.error().front().message.en;
    Issue read = input->issue;
    read.pages = {read.pages.back()};
    EXPECT_EQ(text_of(read), text_of(edition.issue));
    EXPECT_EQ(items_of<PhotoItem>(read).size(), items_of<PhotoItem>(edition.issue).size());
    EXPECT_EQ(items_of<AdItem>(read).size(), items_of<AdItem>(edition.issue).size());
    for (const PictureUse& picture : edition.pictures) {
        EXPECT_TRUE(DiskFiles{folder->path()}.read(picture.file, {})) << picture.file;
    }
}

INSTANTIATE_TEST_SUITE_P(EachFormat,
                         RandomEditionTest,
                         ::testing::ValuesIn(formats_of_plans()),
                         [](const auto& tested) {
                             std::string name = tested.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace banxin::testing
