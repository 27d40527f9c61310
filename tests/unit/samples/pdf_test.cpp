// SPDX-License-Identifier: Apache-2.0
//
// The PDF of the sample weekly as other people's programs read it, made by the program itself.
#include "base/text.hpp"
#include "engine.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace banxin {
namespace {

namespace fs = std::filesystem;

struct Ran {
    int status = 0;
    std::string output;
};

Ran run(const std::string& command) {
    Ran ran;
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) {
        ran.status = -1;
        return ran;
    }
    std::array<char, 4096> buffer{};
    while (const std::size_t read = fread(buffer.data(), 1, buffer.size(), pipe)) {
        ran.output.append(buffer.data(), read);
    }
    const int status = pclose(pipe);
    ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
}

/// A folder of this test alone, gone with it.
class Folder {
  public:
    explicit Folder(const std::string& name)
        : path_{fs::temp_directory_path() / ("banxin-" + name + "-" + std::to_string(getpid()))} {
        fs::create_directories(path_);
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string path() const { return path_.string(); }
    [[nodiscard]] std::string file(const char* name) const { return (path_ / name).string(); }

  private:
    fs::path path_;
};

std::string build_command(const Folder& folder) {
    return std::string{PROGRAM} + " build " SOURCE_DIR "/samples/yundu-weekly/issue.yaml -q -o " +
           folder.path();
}

std::string bytes_of(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// Only what can be compared whatever a reader does with white space.
std::string squeezed(const std::string& text) {
    std::string out;
    for (const char32_t scalar : scalars(text)) {
        if (scalar > U' ' && scalar != U'　') {
            append_utf8(out, scalar);
        }
    }
    return out;
}

TEST(WeeklyPdf, PassesQpdfAndEmbedsEveryFont) {
    const Folder folder{"check"};
    ASSERT_EQ(run(build_command(folder)).status, 0);
    const std::string pdf = folder.file("YDZB_20261127.pdf");
    EXPECT_EQ(run("qpdf --check " + pdf + " 2>&1").status, 0);

    std::istringstream fonts{run("pdffonts " + pdf + " 2>&1").output};
    int count = 0;
    for (std::string line; std::getline(fonts, line);) {
        if (line.starts_with("name ") || line.starts_with("---")) {
            continue;
        }
        ++count;
        EXPECT_EQ(line.find("Type 3"), std::string::npos) << line;
        EXPECT_NE(line.find(" yes yes yes "), std::string::npos)
            << line;  // embedded, subset, unicode
    }
    EXPECT_GE(count, 6);
}

TEST(WeeklyPdf, HasPagesOfTheTrimSize) {
    const Folder folder{"size"};
    ASSERT_EQ(run(build_command(folder)).status, 0);
    const std::string info = run("pdfinfo -box " + folder.file("YDZB_20261127.pdf")).output;
    EXPECT_NE(info.find("Pages:           4"), std::string::npos) << info;
    // 390 × 546 mm
    EXPECT_NE(info.find("1105.51 x 1547.72 pts"), std::string::npos) << info;
    EXPECT_NE(info.find("Title:           云渡周报 2026-11-27 第1187期"), std::string::npos)
        << info;
}

TEST(WeeklyPdf, GivesBackEveryStoryWholeAndInOrder) {
    const Folder folder{"text"};
    ASSERT_EQ(run(build_command(folder)).status, 0);
    const std::string text =
        squeezed(run("pdftotext -raw " + folder.file("YDZB_20261127.pdf") + " -").output);

    const DiskFiles project{SOURCE_DIR "/samples/yundu-weekly"};
    const DiskFiles shipped{SOURCE_DIR};
    Report report;
    const auto finished =
        make_edition({project, shipped, {"/usr/share/fonts"}}, "issue.yaml", report);
    ASSERT_TRUE(finished);
    int paragraphs = 0;
    for (const PagePlan& page : finished->issue.pages) {
        for (const PageItem& item : page.items) {
            const auto* story = std::get_if<StoryItem>(&item);
            if (story == nullptr) {
                continue;
            }
            std::size_t from = 0;
            for (const Paragraph& paragraph : story->body) {
                const std::size_t at = text.find(squeezed(paragraph.text), from);
                ASSERT_NE(at, std::string::npos) << story->id << ": " << paragraph.text;
                from = at;
                ++paragraphs;
            }
        }
    }
    EXPECT_GT(paragraphs, 120);
}

int count(const std::string& text, const std::string& part) {
    int found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

TEST(WeeklyPdf, ReadsAloudInOrder) {
    const Folder folder{"tags"};
    ASSERT_EQ(run(build_command(folder)).status, 0);
    const std::string pdf = folder.file("YDZB_20261127.pdf");
    const std::string tags = run("pdfinfo -struct-text " + pdf + " 2>&1").output;
    EXPECT_TRUE(tags.starts_with("Document\n  H1 (block)\n    \"云渡周报\"\n")) << tags;
    const std::string aloud = squeezed(tags);
    const auto at = [&](const std::string& text) {
        const auto found = aloud.find(text);
        EXPECT_NE(found, std::string::npos) << text;
        return found;
    };
    EXPECT_LT(at("H2(block)\"十九段断岸连成一线"), at("P(block)\"本报讯（记者江小川）11月22日"));
    EXPECT_LT(at("P(block)\"本报讯（记者江小川）11月22日"), at("P(block)Link(inline)Object"));
    EXPECT_LT(at("\"（下转第2版）\""), at("\"（上接第1版《十九段断岸连成一线"));
    EXPECT_EQ(count(tags, "  TOCI"), 6);
    EXPECT_EQ(count(tags, "  Figure"), 11);
    EXPECT_EQ(run("pdftoppm -r 20 " + pdf + " " + folder.file("page") + " 2>&1").output, "");
}

TEST(WeeklyPdf, LinksLeadToPagesThatAreInTheFile) {
    const Folder folder{"links"};
    ASSERT_EQ(run(build_command(folder)).status, 0);
    const auto objects = [&](const char* name) {
        return run("qpdf --qdf --object-streams=disable " + folder.file(name) + " -").output;
    };
    const std::string whole = objects("YDZB_20261127.pdf");
    EXPECT_EQ(count(whole, "/Dest (page1)"), 2) << "上接, in two lines";
    EXPECT_EQ(count(whole, "/Dest (page2)"), 3) << "下转, and two entries of 导读";
    EXPECT_EQ(count(whole, "/URI ("), 2);
    EXPECT_EQ(count(whole, "/Subtype /Link"), count(whole, "/Dest (page") + 2);
    for (const char* page : {"YDZB_20261127_p01.pdf", "YDZB_20261127_p02.pdf"}) {
        EXPECT_EQ(count(objects(page), "/Dest (page"), 0) << page;
    }
}

TEST(WeeklyPdf, IsTheSameWhateverTheMachineSays) {
    const Folder one{"one"}, two{"two"};
    ASSERT_EQ(
        run("TZ=Asia/Shanghai LANG=zh_CN.UTF-8 LC_ALL= " + build_command(one) + " -j 1").status, 0);
    ASSERT_EQ(run("TZ=America/New_York LANG=C LC_ALL=C " + build_command(two) + " -j 4").status, 0);
    int files = 0;
    for (const auto& entry : fs::directory_iterator{one.path()}) {
        ++files;
        const std::string name = entry.path().filename().string();
        EXPECT_TRUE(bytes_of(entry.path().string()) == bytes_of(two.file(name.c_str()))) << name;
    }
    EXPECT_EQ(files, 5);
}

}  // namespace
}  // namespace banxin
