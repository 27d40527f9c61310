// SPDX-License-Identifier: Apache-2.0
#include "cli/json_report.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(JsonReport, HoldsTheOutcomeInOneLine) {
    EXPECT_EQ(json_report("build", {}, 4, {"out/a.pdf"}, ExitStatus::Done),
              R"({"v":1,"type":"result","command":"build","ready":true,"status":0,"pages":4,)"
              R"("errors":0,"warnings":0,"files":["out/a.pdf"],"diagnostics":[]})"
              "\n");
}

TEST(JsonReport, HoldsFindingsInBothLanguagesWithTheirPlace) {
    auto finding = error("BX7001", {"issue.yaml", 30, 16, 5}, {"排不下", "overset"});
    finding.page = 1;
    finding.story = "lifts";
    finding.hints.push_back({"压字", "cut"});
    const std::string json = json_report("check", {finding}, 1, {}, ExitStatus::Layout);
    EXPECT_NE(json.find(R"({"code":"BX7001","severity":"error","page":1,"story":"lifts",)"
                        R"("file":"issue.yaml","span":{"line":30,"col":16,"end_col":21},)"
                        R"("message":{"zh":"排不下","en":"overset"},)"
                        R"("help":[{"zh":"压字","en":"cut"}]})"),
              std::string::npos)
        << json;
}

TEST(JsonReport, ReplacesBytesThatAreNotUtf8) {
    EXPECT_NE(json_report("build", {}, 1, {"out/\xff.pdf"}, ExitStatus::Done)
                  .find("out/\xEF\xBF\xBD.pdf"),
              std::string::npos);
}

}  // namespace
}  // namespace banxin
