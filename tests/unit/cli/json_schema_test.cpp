// SPDX-License-Identifier: Apache-2.0
//
// What is in a schema; that it takes and refuses the right files is for tests/schema/verify.py.
#include "cli/json_schema.hpp"

#include "base/limits.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace banxin {
namespace {

nlohmann::json schema_of(std::string_view name) {
    for (const FileKind& kind : file_kinds()) {
        if (kind.name == name) {
            return nlohmann::json::parse(json_schema(kind));
        }
    }
    return {};
}

TEST(JsonSchema, SaysWhatItIs) {
    const auto schema = schema_of("paper");
    EXPECT_EQ(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    EXPECT_EQ(schema["$id"], "urn:banxin:paper:1");
    EXPECT_EQ(schema["additionalProperties"], false);
    EXPECT_EQ(schema["required"], (nlohmann::json{"banxin", "format"}));
}

TEST(JsonSchema, ShowsChineseFirstThenEnglish) {
    const auto row = schema_of("issue")["definitions"]["story"]["properties"]["kicker"];
    EXPECT_EQ(row["title"], "引题");
    EXPECT_EQ(row["description"], "引题，在主题上面\nthe line above the title");
}

TEST(JsonSchema, LeavesOutWordsThatAreNotBuilt) {
    const auto story = schema_of("issue")["definitions"]["story"]["properties"];
    EXPECT_EQ(story["direction"]["enum"], (nlohmann::json{"horizontal"}));
    EXPECT_EQ(story["overset"]["enum"], (nlohmann::json{"error", "warn"}));
}

TEST(JsonSchema, TakesItsBoundsFromTheTables) {
    const auto definitions = schema_of("issue")["definitions"];
    const auto rank = definitions["story"]["properties"]["rank"];
    EXPECT_EQ(rank["minimum"], 1);
    EXPECT_EQ(rank["maximum"], 9);
    EXPECT_EQ(definitions["page"]["properties"]["items"]["maxItems"], limits().page_items);
    EXPECT_EQ(definitions["story"]["properties"]["title"]["maxLength"],
              limits().headline_characters);
}

TEST(JsonSchema, HoldsTheLimitsOfTheRun) {
    const Limits usual = limits();
    Limits few = usual;
    few.pages = 8;
    set_limits(few);
    const auto schema = schema_of("issue");
    set_limits(usual);
    EXPECT_EQ(schema["definitions"]["edition"]["properties"]["pages"]["maximum"], 8);
}

TEST(JsonSchema, OffersEachItemOfAPage) {
    const auto items = schema_of("issue")["definitions"]["page"]["properties"]["items"]["items"];
    EXPECT_EQ(items["oneOf"].size(), 9U);
    EXPECT_EQ(items["oneOf"][2]["$ref"], "#/definitions/story");
}

}  // namespace
}  // namespace banxin
