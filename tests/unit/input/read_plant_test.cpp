// SPDX-License-Identifier: Apache-2.0
//
// What a plant wants, from its file.
#include "small_project.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// The small paper at the plant `name`.
Reading read_at(const std::string& name, std::map<std::string, std::string> more = {}) {
    more["paper.yaml"] = small_paper + "plant: " + name + "\n";
    return read_items(pier_story(), std::move(more));
}

/// The small paper at a plant of its own, whose file has `keys` from line 2 on.
Reading read_keys(const std::string& keys) {
    return read_at("own", {{"layouts/plants/own.yaml", "banxin: 1\n" + keys}});
}

const Plant& plant_of(const Reading& reading) {
    return reading.input->issue.paper.plant;
}

TEST(ReadPlant, TakesTheUsualOneWithoutAName) {
    const Reading reading = read_items(pier_story());
    ASSERT_EQ(reading.codes(), "");
    const Plant& plant = plant_of(reading);
    EXPECT_EQ(plant.name, "newsprint-x1a");
    EXPECT_EQ(plant.standard, PdfStandard::X1a2001);
    EXPECT_EQ(plant.total_ink, 2400);
    EXPECT_EQ(plant.area, PressArea::Paper);
    EXPECT_TRUE(plant.in_colour(2));
    EXPECT_EQ(plant.where.file, "layouts/plants/newsprint-x1a.yaml");
}

TEST(ReadPlant, ReadsTheShippedOneWithMarks) {
    const Reading reading = read_at("newsprint-x4-marks");
    ASSERT_EQ(reading.codes(), "");
    const Plant& plant = plant_of(reading);
    EXPECT_EQ(plant.standard, PdfStandard::X4);
    EXPECT_EQ(plant.bleed, Length::from_mm(3));
    EXPECT_EQ(plant.marks, PrintersMarks::All);
    EXPECT_EQ(plant.spots, std::vector<std::string>{"PANTONE 485 C"});
    EXPECT_EQ(plant.imposition, Imposition::BySheet);
    EXPECT_TRUE(plant.job_ticket);
}

TEST(ReadPlant, ReadsTheShippedOneOfTheTypeArea) {
    const Reading reading = read_at("type-area-x1a");
    ASSERT_EQ(reading.codes(), "");
    const Plant& plant = plant_of(reading);
    EXPECT_EQ(plant.standard, PdfStandard::X1a2003);
    EXPECT_EQ(plant.area, PressArea::TypeArea);
    EXPECT_EQ(plant.beyond.top, Length::from_mm(15));
    EXPECT_EQ(plant.beyond.left, Length::from_mm(4));
    EXPECT_TRUE(plant.in_colour(4));
    EXPECT_FALSE(plant.in_colour(2));
    EXPECT_EQ(plant.deadline->time, "17:00");
}

TEST(ReadPlant, TakesTheProjectsFileBeforeTheShippedOne) {
    const Reading reading = read_at("newsprint-x1a",
                                    {{"layouts/plants/newsprint-x1a.yaml",
                                      "banxin: 1\n"
                                      "total_ink: 220%\n"
                                      "most_black: 92.5%\n"
                                      "resolution: {least: 100, enough: 150, target: 180}\n"
                                      "profile: ours.icc\n"
                                      "condition: OURS\n"}});
    ASSERT_EQ(reading.codes(), "");
    const Plant& plant = plant_of(reading);
    EXPECT_EQ(plant.total_ink, 2200);
    EXPECT_EQ(plant.most_black, 925);
    EXPECT_EQ(plant.resolution.target, 180);
    EXPECT_EQ(plant.profile, "ours.icc");
    EXPECT_EQ(plant.condition, "OURS");
}

TEST(ReadPlant, GuessesTheNameOfAPlant) {
    const Reading reading = read_at("newsprint-x1b");
    ASSERT_EQ(reading.codes(), "BX2026:4");
    EXPECT_EQ(reading.findings.front().hints.front().en, "did you mean \"newsprint-x1a\"?");
}

TEST(ReadPlant, RefusesWhatNoPressCanDo) {
    EXPECT_EQ(read_keys("standard: x3\n").codes(), "BX2024:2");
    EXPECT_EQ(read_keys("total_ink: 140%\n").codes(), "BX2020:2");
    EXPECT_EQ(read_keys("total_ink: 410%\n").codes(), "BX2020:2");
    EXPECT_EQ(read_keys("total_ink: 240\n").codes(), "BX2008:2");
    EXPECT_EQ(read_keys("resolution: {least: 200, enough: 170}\n").codes(), "BX2064:2");
    EXPECT_EQ(read_keys("resolution: {wanted: 170}\n").codes(), "BX2001:2");
    EXPECT_EQ(read_keys("marks: some\n").codes(), "BX2024:2");
    EXPECT_EQ(read_keys("imposition: folded\n").codes(), "BX2024:2");
    EXPECT_EQ(read_keys("colour_pages: [1, 0]\n").codes(), "BX2020:2");
    EXPECT_EQ(read_keys("colour_pages: some\n").codes(), "BX2024:2");
}

TEST(ReadPlant, TakesAPageAsPaperOrTypeArea) {
    EXPECT_EQ(plant_of(read_keys("page: paper\n")).area, PressArea::Paper);
    EXPECT_EQ(plant_of(read_keys("page: {area: type-area}\n")).area, PressArea::TypeArea);
    EXPECT_EQ(read_keys("page: sheet\n").codes(), "BX2024:2");
    EXPECT_EQ(read_keys("page: {beyond: {top: 3mm}}\n").codes(), "BX2002:2");
    EXPECT_EQ(read_keys("bleed: 3mm\npage: type-area\n").codes(), "BX2068:2");
}

TEST(ReadPlant, RefusesSpotInksWithNamesThatMeanOtherPlates) {
    EXPECT_EQ(read_keys("spots: [PANTONE 485 C, PANTONE 032 C]\n").codes(), "");
    EXPECT_EQ(read_keys("spots: [All]\n").codes(), "BX2063:2");
    EXPECT_EQ(read_keys("spots: [Black]\n").codes(), "BX2063:2");
    EXPECT_EQ(read_keys("spots: [Gold, Gold]\n").codes(), "BX2063:2");
}

TEST(ReadPlant, RefusesDeadlinesThatAreNoTimeOfTheDay) {
    EXPECT_EQ(read_keys("deadline: {days_before: 0, time: \"00:05\"}\n").codes(), "");
    EXPECT_EQ(read_keys("deadline: {days_before: 1, time: \"24:00\"}\n").codes(), "BX2065:2");
    EXPECT_EQ(read_keys("deadline: {days_before: 1, time: 下午六点}\n").codes(), "BX2065:2");
    EXPECT_EQ(read_keys("deadline: {time: \"18:00\"}\n").codes(), "BX2002:2");
}

TEST(ReadPlant, RefusesPageNamesThatCannotBeUsed) {
    EXPECT_EQ(read_keys("page_name: \"{code}-{seite}.pdf\"\n").codes(), "BX2060:2");
    EXPECT_EQ(read_keys("page_name: \"第{page}版.pdf\"\n").codes(), "BX2061:2");
    EXPECT_EQ(read_keys("page_name: \"{code}_{date}.pdf\"\n").codes(), "BX2062:2");
}

}  // namespace
}  // namespace banxin
