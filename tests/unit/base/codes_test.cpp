// SPDX-License-Identifier: Apache-2.0
//
// The table of codes against the sources: what is told has a row, and every row is told somewhere.
#include "base/codes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// The text of every source but that of the table itself, by its name below src/.
std::vector<std::pair<std::string, std::string>> all_sources() {
    std::vector<std::pair<std::string, std::string>> sources;
    const fs::path src = fs::path{SOURCE_DIR} / "src";
    for (const auto& entry : fs::recursive_directory_iterator{src}) {
        const std::string name = entry.path().lexically_relative(src).string();
        if ((name.ends_with(".cpp") || name.ends_with(".hpp")) && name != "base/codes.cpp" &&
            !name.starts_with("cli/explanations/")) {
            std::ifstream in{entry.path(), std::ios::binary};
            sources.emplace_back(name, std::string{std::istreambuf_iterator<char>{in}, {}});
        }
    }
    return sources;
}

/// Every code that stands in quotes in the sources, each once.
std::set<std::string> codes_in_sources() {
    static const std::regex quoted{R"re("(BX\d{4})")re"};
    std::set<std::string> codes;
    for (const auto& [name, text] : all_sources()) {
        for (std::sregex_iterator at{text.begin(), text.end(), quoted}, end; at != end; ++at) {
            codes.insert((*at)[1]);
        }
    }
    return codes;
}

std::ptrdiff_t count_hanzi(std::string_view text) {
    return std::ranges::count_if(text, [](char byte) { return '\xE4' <= byte && byte <= '\xE9'; });
}

std::ptrdiff_t count_letters(std::string_view text) {
    return std::ranges::count_if(text, [](char byte) { return 'a' <= byte && byte <= 'z'; });
}

bool has_hanzi(std::string_view text) {
    return count_hanzi(text) > 0;
}

/// English may name a thing in hanzi: 'not marked 广告'.
bool is_english(std::string_view text) {
    return count_letters(text) > count_hanzi(text);
}

/// The arguments of the call whose first one starts at `from`; what stands in quotes counts as one.
std::string_view arguments_at(std::string_view text, std::size_t from) {
    int depth = 1;
    bool quoted = false;
    for (std::size_t i = from; i < text.size(); ++i) {
        if (quoted && text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == '(') {
            ++depth;
        } else if (!quoted && text[i] == ')' && --depth == 0) {
            return text.substr(from, i - from);
        }
    }
    return {};
}

/// What stands in quotes in `text`.
std::vector<std::string> quoted_in(std::string_view text) {
    static const std::regex literal{R"re("((?:[^"\\]|\\.)*)")re"};
    std::vector<std::string> found;
    for (std::cregex_iterator at{text.data(), text.data() + text.size(), literal}, end; at != end;
         ++at) {
        found.push_back((*at)[1]);
    }
    return found;
}

TEST(Codes, HaveARowForEachThatIsTold) {
    const auto told = codes_in_sources();
    ASSERT_GT(told.size(), 200U) << "no sources below " << SOURCE_DIR;
    for (const std::string& code : told) {
        EXPECT_NE(find_code(code), nullptr) << code << " has no row in base/codes.cpp";
    }
}

TEST(Codes, AreAllTold) {
    const auto told = codes_in_sources();
    for (const Code& row : all_codes()) {
        EXPECT_TRUE(told.contains(std::string{row.code})) << row.code << " is told nowhere";
    }
}

TEST(Codes, AreSortedAndEachOnce) {
    static const std::regex form{R"re(BX\d{4})re"};
    std::string_view last;
    for (const Code& row : all_codes()) {
        EXPECT_TRUE(std::regex_match(row.code.begin(), row.code.end(), form)) << row.code;
        EXPECT_LT(last, row.code);
        last = row.code;
    }
}

TEST(Codes, HaveATitleInBothLanguages) {
    std::set<std::string_view> titles;
    for (const Code& row : all_codes()) {
        EXPECT_TRUE(has_hanzi(row.zh)) << row.code;
        EXPECT_TRUE(is_english(row.en)) << row.code;
        EXPECT_FALSE(row.zh.ends_with("。") || row.en.ends_with(".")) << row.code;
        EXPECT_TRUE(titles.insert(row.zh).second) << row.code << " has the title of another";
        EXPECT_TRUE(titles.insert(row.en).second) << row.code << " has the title of another";
    }
}

TEST(Codes, AreFoundByTheirName) {
    ASSERT_NE(find_code("BX1005"), nullptr);
    EXPECT_EQ(find_code("BX1005")->fault, Fault::Input);
    EXPECT_EQ(find_code("BX0000"), nullptr);
    EXPECT_EQ(find_code("BX99999"), nullptr);
    EXPECT_EQ(find_code(""), nullptr);
}

TEST(Codes, DecideWhatAFindingStops) {
    EXPECT_EQ(error("BX3003", {}, {}).fault, Fault::Asset);
    EXPECT_EQ(error("BX3102", {}, {}).fault, Fault::Input);
    EXPECT_EQ(error("BX7001", {}, {}).fault, Fault::Layout);
    EXPECT_EQ(error("BX7108", {}, {}).fault, Fault::Bug);
    EXPECT_EQ(error("BX9003", {}, {}).fault, Fault::Limit);
}

/// As far as sources can be read: a call that has words in one language has them in the other.
TEST(Codes, AreToldInBothLanguages) {
    static const std::regex call{R"re(\b(?:error|warning|info)\(\s*"BX)re"};
    int with_words = 0;
    for (const auto& [name, text] : all_sources()) {
        for (std::sregex_iterator at{text.begin(), text.end(), call}, end; at != end; ++at) {
            const auto bracket = text.find('(', static_cast<std::size_t>(at->position()));
            const std::string_view arguments = arguments_at(text, bracket + 1);
            auto words = quoted_in(arguments);
            ASSERT_FALSE(words.empty()) << name;
            const std::string code = words.front();
            words.erase(words.begin());
            const bool zh = std::ranges::any_of(words, has_hanzi);
            const bool en = std::ranges::any_of(words, is_english);
            EXPECT_EQ(zh, en) << name << ": " << code << " is told in one language only";
            with_words += zh ? 1 : 0;
        }
    }
    EXPECT_GT(with_words, 100);
}

}  // namespace
}  // namespace banxin
