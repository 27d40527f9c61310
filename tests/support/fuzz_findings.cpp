// SPDX-License-Identifier: Apache-2.0
#include "support/fuzz_findings.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string_view>

namespace banxin::testing {
namespace {

namespace fs = std::filesystem;

bool is_code(std::string_view code) {
    return code.size() == 6 && code.starts_with("BX") &&
           std::ranges::all_of(code.substr(2), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_sentence(std::string_view text) {
    const bool steers = std::ranges::any_of(text, [](char c) { return c >= 0 && c < ' '; });
    return !text.empty() && !steers && first_bad_utf8(text) == text.size();
}

bool is_message(const Message& message) {
    return is_sentence(message.zh) && is_sentence(message.en);
}

}  // namespace

std::map<std::string, std::string> files_of_project(const std::vector<std::string>& folders) {
    std::map<std::string, std::string> files;
    for (const std::string& folder : folders) {
        for (const auto& entry :
             fs::recursive_directory_iterator{fs::path{SOURCE_DIR} / folder}) {
            if (entry.path().extension() == ".yaml") {
                std::ifstream in{entry.path(), std::ios::binary};
                files[entry.path().lexically_relative(SOURCE_DIR).string()] = {
                    std::istreambuf_iterator<char>{in}, {}};
            }
        }
    }
    return files;
}

void require_sound(const std::vector<Diagnostic>& findings) {
    for (const Diagnostic& finding : findings) {
        require(is_code(finding.code), "not a code: " + finding.code);
        require(is_message(finding.message),
                finding.code + " is not a sentence: " + finding.message.zh + " | " +
                    finding.message.en);
        require(std::ranges::all_of(finding.hints, is_message), finding.code + ": a bad remedy");
        require(finding.where.line >= 0 && finding.where.column >= 0 && finding.where.length >= 0,
                finding.code + ": a place that is none");
    }
}

void require(bool holds, const std::string& words) {
    if (!holds) {
        std::cerr << words << '\n';
        std::abort();
    }
}

}  // namespace banxin::testing
