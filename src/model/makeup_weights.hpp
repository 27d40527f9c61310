// SPDX-License-Identifier: Apache-2.0
//
// MakeupWeights: what automatic make-up takes for how bad (版面权重), in units of which 1 is a
// fault that a careful reader sees and accepts. A paper may change each in a file of
// layouts/makeup/.
#pragma once

#include "base/words.hpp"

#include <array>
#include <string_view>

namespace banxin {

struct MakeupWeights {
    // Of one story by itself.
    double line_breaks = 1;
    double headline_air = 0.13;
    double crop = 0.7;
    double broken_measure = 0.35;
    double wide_measure = 0.9;
    double headline_fill = 6;
    double headline_size = 0.5;
    double headline_rows = 1.2;
    double short_leg = 0.25;
    double tall_leg = 0.08;
    double aspect = 1.2;
    double one_column = 0.4;
    double narrow_lead = 2;
    double narrow_story = 0.8;
    double wide_brief = 0.4;
    double picture_share = 5;
    double picture_size = 1;
    double text_beside_headline = 0.4;
    double picture_over_headline = 0.2;
    double elbow = 0.5;
    // Of the page.
    double butting = 6;
    double stacked = 4;
    double through_gutter = 6;
    double long_gutter = 3.5;
    double through_break = 6;
    double cross = 3;
    double touching_pictures = 4;
    double rank_order = 2.5;
    double wrong_order = 4;
    double headline_order = 4;
    double lead_corner = 8;
    double lead_at_right = 0.8;
    double lead_picture = 2;
    double many_broken = 0.5;
    double many_narrow = 0.5;
    double apart = 1.5;
    double quadrants = 0.4;
    double alike = 0.3;
    double fold = 1;
    bool operator==(const MakeupWeights&) const = default;
};

struct MakeupWeightRow {
    std::string_view name;  ///< In the YAML.
    double MakeupWeights::*weight;
    Words meaning;  ///< What it is the price of.
};

/// All weights by name.
inline constexpr std::array makeup_weight_rows{
    MakeupWeightRow{
        "line_breaks",
        &MakeupWeights::line_breaks,
        {"断行偏离自然行数", "lines set in more or fewer than they take by themselves"}},
    MakeupWeightRow{"headline_air",
                    &MakeupWeights::headline_air,
                    {"标题多空一行（平方）", "a line of white more at a headline, squared"}},
    MakeupWeightRow{"crop",
                    &MakeupWeights::crop,
                    {"图片裁掉或放高八分之一（平方）", "an eighth of a picture's height, squared"}},
    MakeupWeightRow{"broken_measure", &MakeupWeights::broken_measure, {"破栏", "a broken measure"}},
    MakeupWeightRow{"wide_measure",
                    &MakeupWeights::wide_measure,
                    {"破成很宽的栏", "a broken measure that is wide"}},
    MakeupWeightRow{"headline_fill",
                    &MakeupWeights::headline_fill,
                    {"标题没有排满它的栏宽", "a headline that does not fill its columns"}},
    MakeupWeightRow{
        "headline_size",
        &MakeupWeights::headline_size,
        {"标题不是这个轻重的常用字号", "a title of another size than its rank has as a rule"}},
    MakeupWeightRow{
        "headline_rows", &MakeupWeights::headline_rows, {"标题排三行", "a title in three rows"}},
    MakeupWeightRow{
        "short_leg",
        &MakeupWeights::short_leg,
        {"标题下正文不到九行，每行", "each line that a leg under a headline lacks to nine"}},
    MakeupWeightRow{"tall_leg",
                    &MakeupWeights::tall_leg,
                    {"一栏超过四十二行，每行", "each line that a leg has above forty-two"}},
    MakeupWeightRow{
        "aspect", &MakeupWeights::aspect, {"版位过宽或过高", "a place too wide or too high"}},
    MakeupWeightRow{
        "one_column", &MakeupWeights::one_column, {"版位只有一栏", "a place one column wide"}},
    MakeupWeightRow{
        "narrow_lead",
        &MakeupWeights::narrow_lead,
        {"头条占不到半个版宽，每栏", "each column that the lead lacks to half the page"}},
    MakeupWeightRow{"narrow_story",
                    &MakeupWeights::narrow_story,
                    {"次条或长稿太窄，每栏", "each column that a second or long story lacks"}},
    MakeupWeightRow{"wide_brief",
                    &MakeupWeights::wide_brief,
                    {"短稿太宽，每栏", "each column that a short story is too wide"}},
    MakeupWeightRow{"picture_share",
                    &MakeupWeights::picture_share,
                    {"图片占版位太多", "a picture that takes too much of its story"}},
    MakeupWeightRow{"picture_size",
                    &MakeupWeights::picture_size,
                    {"图片大过它的轻重", "a picture larger than the rank of its story"}},
    MakeupWeightRow{"text_beside_headline",
                    &MakeupWeights::text_beside_headline,
                    {"串文：一栏正文排在标题旁边", "a leg beside the headline"}},
    MakeupWeightRow{"picture_over_headline",
                    &MakeupWeights::picture_over_headline,
                    {"图片压在标题上方", "a picture above the headline"}},
    MakeupWeightRow{"elbow", &MakeupWeights::elbow, {"六边形版位", "a place of six sides"}},
    MakeupWeightRow{"butting", &MakeupWeights::butting, {"碰题", "headlines side by side"}},
    MakeupWeightRow{"stacked", &MakeupWeights::stacked, {"叠题", "headlines above each other"}},
    MakeupWeightRow{"through_gutter",
                    &MakeupWeights::through_gutter,
                    {"通缝", "a gutter that nothing crosses"}},
    MakeupWeightRow{"long_gutter",
                    &MakeupWeights::long_gutter,
                    {"栏缝过半版不断", "a gutter open for more than half of the page"}},
    MakeupWeightRow{"through_break", &MakeupWeights::through_break, {"断版", "a page cut in two"}},
    MakeupWeightRow{
        "cross", &MakeupWeights::cross, {"十字缝", "four stories that meet in a point"}},
    MakeupWeightRow{"touching_pictures",
                    &MakeupWeights::touching_pictures,
                    {"图片相碰", "pictures of two stories that touch"}},
    MakeupWeightRow{
        "rank_order",
        &MakeupWeights::rank_order,
        {"重要的排得低（按距离）", "what is more important standing lower, by how far"}},
    MakeupWeightRow{"wrong_order",
                    &MakeupWeights::wrong_order,
                    {"主次颠倒", "what is more important standing far below"}},
    MakeupWeightRow{"headline_order",
                    &MakeupWeights::headline_order,
                    {"次要的标题比重要的大", "a title larger than that of a more important story"}},
    MakeupWeightRow{
        "lead_corner", &MakeupWeights::lead_corner, {"头条不在上角", "a lead in no top corner"}},
    MakeupWeightRow{"lead_at_right",
                    &MakeupWeights::lead_at_right,
                    {"头条在右上角", "a lead at the top right"}},
    MakeupWeightRow{"lead_picture",
                    &MakeupWeights::lead_picture,
                    {"头条的图不是最大", "a lead whose picture is not the largest"}},
    MakeupWeightRow{"many_broken",
                    &MakeupWeights::many_broken,
                    {"破栏超过三篇，每篇", "each story in a broken measure beyond three"}},
    MakeupWeightRow{"many_narrow",
                    &MakeupWeights::many_narrow,
                    {"一栏的版位超过两个，每个", "each place one column wide beyond two"}},
    MakeupWeightRow{
        "apart", &MakeupWeights::apart, {"有关的稿件不挨着", "related stories that do not adjoin"}},
    MakeupWeightRow{"quadrants",
                    &MakeupWeights::quadrants,
                    {"图片都挤在一角", "pictures that crowd in one quarter"}},
    MakeupWeightRow{
        "alike", &MakeupWeights::alike, {"标题样子都一样", "headlines that all look alike"}},
    MakeupWeightRow{
        "fold", &MakeupWeights::fold, {"小稿或加框稿压折线", "a small story on the fold"}},
};

}  // namespace banxin
