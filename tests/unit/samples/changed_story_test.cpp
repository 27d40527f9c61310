// SPDX-License-Identifier: Apache-2.0
//
// What an editor may rely on when pages have been sent already: a change on one page leaves the
// files of the others as they are, to the byte.
#include "cli/make_files.hpp"
#include "document/dump.hpp"
#include "document/page_choice.hpp"
#include "engine.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

using Project = std::map<std::string, std::string>;

Project sample_weekly() {
    const fs::path root{SOURCE_DIR "/samples/yundu-weekly"};
    Project files;
    for (const auto& entry : fs::recursive_directory_iterator{root}) {
        if (entry.is_regular_file()) {
            std::ostringstream bytes;
            bytes << std::ifstream{entry.path(), std::ios::binary}.rdbuf();
            files[entry.path().lexically_relative(root).generic_string()] = bytes.str();
        }
    }
    return files;
}

/// `files` with `now` for the first `before` in `file`.
Project with(Project files, const char* file, const std::string& before, const std::string& now) {
    std::string& text = files.at(file);
    const std::size_t at = text.find(before);
    if (at == std::string::npos) {
        ADD_FAILURE() << file << " no longer says " << before;
        return files;
    }
    text.replace(at, before.size(), now);
    return files;
}

bool says(const Project& files, const std::string& words) {
    for (const auto& [name, text] : files) {
        if (name.ends_with(".md") && text.find(words) != std::string::npos) {
            return true;
        }
    }
    return false;
}

/// What is made of the pages, one after the other.
struct Edition {
    std::vector<std::string> pdfs, pngs, dumps;
};

FinishedIssue finish(const Project& files) {
    const MemoryFiles project{files};
    const DiskFiles shipped{SOURCE_DIR};
    Report report;
    auto finished = make_edition({project, shipped, {"/usr/share/fonts"}}, "issue.yaml", report);
    if (!finished) {
        ADD_FAILURE() << finished.error().front().message.en;
        std::abort();
    }
    return *std::move(finished);
}

/// The bytes of what `asked` writes of the pages `chosen`.
std::vector<std::string> files_of(const FinishedIssue& finished,
                                  const std::vector<int>& chosen,
                                  const IssueOptions& asked) {
    std::ostringstream terminal;
    Progress progress{terminal, Language::English, false};
    auto made = make_files(finished, chosen, asked, {}, progress);
    if (!made) {
        ADD_FAILURE() << made.error().front().message.en;
        return {};
    }
    std::vector<std::string> bytes;
    for (OutputFile& file : *made) {
        bytes.push_back(std::move(file.bytes));
    }
    return bytes;
}

Edition edition_of(const Project& files) {
    const FinishedIssue finished = finish(files);
    Edition edition;
    std::vector<int> all;
    for (std::size_t i = 0; i < finished.document.pages.size(); ++i) {
        all.push_back(static_cast<int>(i));
        edition.dumps.push_back(dump(only_pages(finished.document, {static_cast<int>(i)})));
    }
    IssueOptions asked;
    asked.command = Command::Build;
    asked.pages = {1, 2, 3, 4};
    edition.pdfs = files_of(finished, all, asked);
    asked.command = Command::Preview;
    asked.dpi = 36;
    edition.pngs = files_of(finished, all, asked);
    return edition;
}

/// The numbers of the pages whose bytes are not the same.
std::string differing(const std::vector<std::string>& before, const std::vector<std::string>& now) {
    std::string numbers;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (now.size() != before.size() || before[i] != now[i]) {
            numbers += (numbers.empty() ? "" : " ") + std::to_string(i + 1);
        }
    }
    return numbers;
}

void expect_changed(const std::string& pages, const Project& changed) {
    const Edition before = edition_of(sample_weekly());
    const Edition now = edition_of(changed);
    EXPECT_EQ(differing(before.dumps, now.dumps), pages);
    EXPECT_EQ(differing(before.pdfs, now.pdfs), pages);
    EXPECT_EQ(differing(before.pngs, now.pngs), pages);
}

TEST(ChangedStory, ChangesItsPageOnlyEvenIfItBringsNewCharacters) {
    ASSERT_FALSE(says(sample_weekly(), "霡霂"));
    expect_changed("3",
                   with(sample_weekly(),
                        "stories/bookshop.md",
                        "我是为躲雨进去的。",
                        "我是为躲雨进去的。那雨细得很，古人叫它霡霂。"));
}

TEST(ChangedStory, ChangesTheTwoPagesThatItStandsOn) {
    const char* const story = "stories/riverside.md";
    const Project begun = with(sample_weekly(), story, "江面起了薄雾", "江面起了浓雾");
    expect_changed("1 2", with(begun, story, "家住望渡街道", "住在望渡街道"));
}

TEST(ChangedStory, ChangesTheIndexTooIfItsTitleIsInIt) {
    expect_changed(
        "1 3",
        with(sample_weekly(), "issue.yaml", "在旧书店里读一场山里的雨", "在旧书店里读完一场山雨"));
}

TEST(ChangedStory, ComesInTheSameFileWhetherItsPageIsAskedForAloneOrNot) {
    const FinishedIssue finished = finish(sample_weekly());
    IssueOptions asked;
    asked.command = Command::Build;
    const auto all = files_of(finished, {0, 1, 2, 3}, asked);
    asked.pages = {3};
    const auto third = files_of(finished, {2}, asked);
    ASSERT_EQ(all.size(), 5U);  // the whole issue before them
    ASSERT_EQ(third.size(), 1U);
    EXPECT_TRUE(third.front() == all[3]);
}

}  // namespace
}  // namespace banxin
