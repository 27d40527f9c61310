// SPDX-License-Identifier: Apache-2.0
#include "cli/machine_check.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const std::vector<MachineCheck> checks{
    {{"字体 song", "font song"}, CheckState::There, {"宋体", "Song"}, {}, "fonts-song"},
    {{"gs", "gs"},
     CheckState::Missing,
     {"没有装", "not installed"},
     {"装", "get it"},
     "ghostscript"},
    {{"磁盘", "disk"}, CheckState::Doubtful, {"不多", "little"}, {"腾出来", "make room"}, ""},
};

TEST(MachineCheck, IsATableWithWhatToInstall) {
    EXPECT_EQ(machine_table(checks, Language::Chinese),
              "✔ 字体 song  宋体\n"
              "✘ gs         没有装\n"
              "    = 装\n"
              "! 磁盘       不多\n"
              "    = 腾出来\n"
              "\n"
              "安装缺的软件包：\n"
              "    sudo apt install ghostscript\n"
              "\n"
              "✘ 缺 1 样\n");
}

TEST(MachineCheck, IsReadyWhenNothingIsMissing) {
    EXPECT_FALSE(all_there(checks));
    EXPECT_TRUE(all_there({checks[0], checks[2]}));
    EXPECT_TRUE(machine_table({checks[0]}, Language::English)
                    .ends_with("\n\n✔ all that is needed is there\n"));
}

TEST(MachineCheck, IsOneJsonObject) {
    EXPECT_TRUE(machine_json(checks).starts_with(
        R"({"v":1,"type":"doctor","ready":false,"status":4,"install":"sudo apt install ghostscript",)"));
    EXPECT_TRUE(
        machine_json({checks[0]})
            .starts_with(
                R"({"v":1,"type":"doctor","ready":true,"status":0,"install":"","checks":[{"what":)"));
}

}  // namespace
}  // namespace banxin
