// SPDX-License-Identifier: Apache-2.0
#include "cli/plan_words.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace banxin {
namespace {

PageChoice choice(double cost, Diagnostics findings = {}) {
    PageChoice made;
    made.plan.name = "1187-p1";
    made.cost = cost;
    made.character = {"头条左上四栏", "lead at the top left, four columns"};
    made.findings = std::move(findings);
    return made;
}

const Diagnostic side_by_side =
    warning("BX7012", {}, {"“a”和“b”碰题", "\"a\" and \"b\" have headlines side by side"});

const std::vector<PlannedPage> two_choices{
    {1, PlanState::Made, {choice(3.24), choice(7, {side_by_side})}}};

TEST(ChoicesText, HasALineForEachChoiceAndEachFinding) {
    EXPECT_EQ(choices_text(two_choices, {}, Language::Chinese),
              "第1版 方案 1 代价 3.2：头条左上四栏，没有毛病\n"
              "第1版 方案 2 代价 7.0：头条左上四栏，1 处毛病\n"
              "   警告[BX7012] “a”和“b”碰题\n");
    EXPECT_EQ(choices_text(two_choices, {}, Language::English),
              "page 1 choice 1 cost 3.2: lead at the top left, four columns, no fault found\n"
              "page 1 choice 2 cost 7.0: lead at the top left, four columns, 1 fault\n"
              "   warning[BX7012] \"a\" and \"b\" have headlines side by side\n");
}

TEST(ChoicesText, SaysOfOtherPagesWhyTheyHaveNone) {
    const std::vector<PlannedPage> pages{
        {1, PlanState::Kept, {choice(1)}}, {2, PlanState::Left, {}}, {3, PlanState::Missing, {}}};
    EXPECT_EQ(choices_text(pages, {}, Language::Chinese),
              "第1版 版样 1187-p1 还合用，没有动（--anew 重新组）\n"
              "第2版 已写明版位或版样，没有动（--anew 重新组）\n"
              "第3版 没有组成\n");
    EXPECT_EQ(choices_text(pages, {3}, Language::Chinese), "第3版 没有组成\n");
}

TEST(HowToChoose, RepeatsTheCommand) {
    PlanOptions asked;
    asked.issue = "我的 报/issue.yaml";
    EXPECT_EQ(how_to_choose(two_choices, asked, Language::Chinese),
              "看小样，选定一个：banxin plan '我的 报/issue.yaml' --choose 1\n");
    asked.issue = "i.yaml";
    asked.root = "it's";
    asked.pages = {1, 3};
    asked.choices = 3;
    asked.anew = true;
    asked.budget = 1.5;
    const std::vector<PlannedPage> pages{two_choices[0], {3, PlanState::Made, {choice(1)}}};
    EXPECT_EQ(how_to_choose(pages, asked, Language::English),
              "look at the contact sheet and take one: banxin plan i.yaml --root 'it'\\''s' "
              "--pages 1,3 --choices 3 --anew --budget 1.5 --choose 1:1,3:1\n");
}

TEST(HowToChoose, IsNotSaidWhereThereIsNothing) {
    EXPECT_EQ(
        how_to_choose(
            {{1, PlanState::Kept, {choice(1)}}, {2, PlanState::Left, {}}}, {}, Language::Chinese),
        "");
}

TEST(WhatNext, NamesThePlanAndTheCommandThatSetsThePage) {
    PlanOptions asked;
    asked.issue = "i.yaml";
    const std::string plain = what_next({"layouts/pages/1187-p1.yaml"}, asked, Language::Chinese);
    EXPECT_TRUE(
        plain.starts_with("版样写在 layouts/pages/1187-p1.yaml\n"
                          "出版面：banxin build i.yaml\n"))
        << plain;
    asked.budget = 1;
    const std::string in_haste = what_next({"a.yaml", "b.yaml"}, asked, Language::English);
    EXPECT_TRUE(
        in_haste.starts_with("the page plan is in a.yaml, b.yaml\n"
                             "time was limited (--budget)"))
        << in_haste;
}

TEST(ChoicesJson, HasThePagesAndTheirChoices) {
    auto json = nlohmann::json::parse(choices_json(two_choices));
    ASSERT_EQ(json.size(), 1U);
    EXPECT_EQ(json[0]["page"], 1);
    EXPECT_EQ(json[0]["state"], "made");
    ASSERT_EQ(json[0]["choices"].size(), 2U);
    const auto& first = json[0]["choices"][0];
    EXPECT_EQ(first["choice"], 1);
    EXPECT_EQ(first["name"], "1187-p1");
    EXPECT_EQ(first["cost"], 3.24);
    EXPECT_EQ(first["character"]["zh"], "头条左上四栏");
    EXPECT_TRUE(first["diagnostics"].empty());
    EXPECT_EQ(json[0]["choices"][1]["choice"], 2);
    EXPECT_EQ(json[0]["choices"][1]["diagnostics"][0]["code"], "BX7012");
}

}  // namespace
}  // namespace banxin
