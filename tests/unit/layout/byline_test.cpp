// SPDX-License-Identifier: Apache-2.0
#include "layout/byline.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin::testing {
namespace {

/// The names of a byline, with | between them.
std::string names_of(const std::string& byline) {
    std::string names;
    for (const NameRange& name : names_in_byline(byline, 400)) {
        EXPECT_EQ(name.penalty, 400);
        names += (names.empty() ? "" : "|") + byline.substr(name.first, name.last - name.first);
    }
    return names;
}

TEST(Byline, IsCutBeforeItsBracket) {
    const RunIn run_in = split_byline("本报讯（记者 江小川）");
    EXPECT_EQ(run_in.strong, "本报讯");
    EXPECT_EQ(run_in.plain, "（记者 江小川）");
    EXPECT_EQ(split_byline("江小川").strong, "江小川");
}

TEST(Byline, HasItsNamesBehindASpace) {
    EXPECT_EQ(names_of("（记者 江小川）"), "江小川");
    EXPECT_EQ(names_of("（记者 江小川、何清 通讯员 周宁）"), "江小川|何清|通讯员|周宁");
    EXPECT_EQ(names_of("（上接第1版）"), "");
    EXPECT_EQ(names_of("（通讯员 云渡区水利局办公室）"), "");
}

}  // namespace
}  // namespace banxin::testing
