// SPDX-License-Identifier: Apache-2.0
#include "cli/surroundings.hpp"

#include <gtest/gtest.h>

#include <map>
#include <sstream>
#include <string>

namespace banxin {
namespace {

/// Where pictures are kept with these variables set.
std::string cache_with(const std::map<std::string, std::string>& variables) {
    std::ostringstream terminal;
    const Console console{terminal, terminal, false, variables, "banxin"};
    return find_places("samples/issue.yaml", "", console)->picture_cache;
}

TEST(Surroundings, KeepPicturesInTheCacheOfTheUser) {
    EXPECT_EQ(cache_with({{"HOME", "/home/wu"}}), "/home/wu/.cache/banxin/pictures");
    EXPECT_EQ(cache_with({{"HOME", "/home/wu"}, {"XDG_CACHE_HOME", "/var/cache/wu"}}),
              "/var/cache/wu/banxin/pictures");
}

TEST(Surroundings, IgnoreACacheThatIsARelativePath) {
    EXPECT_EQ(cache_with({{"HOME", "/home/wu"}, {"XDG_CACHE_HOME", "cache"}}),
              "/home/wu/.cache/banxin/pictures");
}

TEST(Surroundings, KeepNoPicturesForOneWithoutAHome) {
    EXPECT_EQ(cache_with({}), "");
    EXPECT_EQ(cache_with({{"HOME", ""}}), "");
}

}  // namespace
}  // namespace banxin
