// SPDX-License-Identifier: Apache-2.0
#include "cli/font_gate.hpp"

#include "base/limits.hpp"
#include "base/temporary_folder.hpp"
#include "base/worker.hpp"
#include "cli/run.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace banxin {
namespace {

namespace fs = std::filesystem;

const std::string wenkai = "/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf";

std::string bytes_of(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// `value` in so many bytes, the higher first.
void put(std::string& bytes, std::size_t at, std::uint32_t value, int size) {
    for (int i = 0; i < size; ++i) {
        bytes[at + static_cast<std::size_t>(i)] =
            static_cast<char>(value >> (8 * (size - 1 - i)) & 0xff);
    }
}

std::uint32_t get(const std::string& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

/// Where the table `tag` of the font begins.
std::size_t table_of(const std::string& font, const std::string& tag) {
    for (std::size_t row = 12; row < 1000; row += 16) {
        if (font.substr(row, 4) == tag) {
            return get(font, row + 8);
        }
    }
    ADD_FAILURE() << "no table " << tag;
    return 0;
}

class FontGate : public testing::Test {
  protected:
    void SetUp() override { fs::create_directories(root() / "fonts/more"); }
    void TearDown() override {
        set_limits({});
        set_worker_program(PROGRAM);
    }
    [[nodiscard]] fs::path root() const { return folder_->path(); }
    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream{root() / name, std::ios::binary} << bytes;
    }
    [[nodiscard]] Diagnostics found(const std::string& cache = {}) const {
        return check_font_folder(DiskFiles{root().string()}, root().string(), cache);
    }
    [[nodiscard]] std::string told() const {
        std::string all;
        for (const Diagnostic& finding : found()) {
            EXPECT_FALSE(finding.hints.empty());
            all += finding.code + " " + finding.where.file + ": " + finding.message.en + '\n';
        }
        return all;
    }

    std::optional<TemporaryFolder> folder_ = TemporaryFolder::make();
};

TEST_F(FontGate, SoundFontsAreTakenInSilence) {
    write("fonts/a.ttf", bytes_of(wenkai));
    write("fonts/readme.txt", "not a font");
    EXPECT_EQ(told(), "");
}

TEST_F(FontGate, ProjectWithoutFontsIsFine) {
    fs::remove_all(root() / "fonts");
    EXPECT_EQ(told(), "");
}

TEST_F(FontGate, BadFilesAreNamedWhereverTheyLie) {
    write("fonts/empty.ttf", "");
    write("fonts/more/random.otf", "any bytes at all, but no font");
    write("fonts/header.ttf", bytes_of(SOURCE_DIR "/tests/data/bad/font/header-only.ttf"));
    EXPECT_EQ(told(),
              "BX4002 fonts/empty.ttf: empty.ttf is empty\n"
              "BX4003 fonts/header.ttf: header.ttf has a broken table directory; it failed the "
              "safety check\n"
              "BX4002 fonts/more/random.otf: random.otf is not a font\n");
}

TEST_F(FontGate, CutOffFontIsToldWithItsTable) {
    const std::string font = bytes_of(wenkai);
    write("fonts/a.ttf", font.substr(0, font.size() / 2));
    const std::string said = told();
    EXPECT_TRUE(said.starts_with("BX4003 fonts/a.ttf: a.ttf is cut off (")) << said;
}

TEST_F(FontGate, FontThatFailsTheSanitizerIsRefused) {
    std::string font = bytes_of(wenkai);
    put(font, table_of(font, "maxp"), 0x00020000, 4);  // No such version.
    write("fonts/a.ttf", font);
    const std::string said = told();
    EXPECT_TRUE(said.starts_with("BX4003 fonts/a.ttf: a.ttf failed the safety check: ")) << said;
}

TEST_F(FontGate, FontThatForbidsEmbeddingIsRefused) {
    std::string font = bytes_of(wenkai);
    put(font, table_of(font, "OS/2") + 8, 2, 2);
    write("fonts/a.ttf", font);
    const std::string said = told();
    EXPECT_TRUE(said.starts_with("BX4004 fonts/a.ttf")) << said;
    put(font, table_of(font, "OS/2") + 8, 4, 2);
    write("fonts/a.ttf", font);
    EXPECT_EQ(told(), "") << "preview and print is enough";
}

TEST_F(FontGate, TwoVersionsOfAFamilyAreAWarning) {
    std::string font = bytes_of(wenkai);
    write("fonts/a.ttf", font);
    put(font, table_of(font, "head") + 4, 0x00058000, 4);
    write("fonts/b.ttf", font);
    const Diagnostics all = found();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().code, "BX4005");
    EXPECT_EQ(all.front().severity, Severity::Warning);
    EXPECT_NE(all.front().message.zh.find("与 5.500（b.ttf）"), std::string::npos)
        << all.front().message.zh;
}

TEST_F(FontGate, CheckerThatCrashesIsAFinding) {
    write("fonts/a.ttf", bytes_of(wenkai));
    set_worker_program("/bin/false");
    EXPECT_TRUE(told().starts_with("BX9051 "));
    Limits fewer;
    fewer.font_bytes = 1000;
    set_limits(fewer);
    EXPECT_TRUE(told().starts_with("BX9051 "));
}

TEST_F(FontGate, FontThatHasPassedIsNotLookedAtAgain) {
    write("fonts/a.ttf", bytes_of(wenkai));
    const std::string cache = root() / "cache";
    EXPECT_TRUE(found(cache).empty());
    set_worker_program("/bin/false");
    EXPECT_TRUE(found(cache).empty());
    write("fonts/a.ttf", bytes_of(wenkai) + " ");
    EXPECT_FALSE(found(cache).empty()) << "it has changed";
}

TEST_F(FontGate, FileIsCheckedByTheCommand) {
    std::ostringstream out, err;
    Console console{out, err, false, {}, ""};
    EXPECT_EQ(static_cast<int>(run({"fonts", "check", wenkai}, console)), 0) << err.str();
    EXPECT_NE(out.str().find("LXGW WenKai"), std::string::npos) << out.str();
    const std::string bad = SOURCE_DIR "/tests/data/bad/font/";
    EXPECT_EQ(static_cast<int>(run({"fonts", "check", bad + "empty.ttf"}, console)), 4);
    EXPECT_NE(err.str().find("[BX4002] empty.ttf 是空文件"), std::string::npos) << err.str();
    EXPECT_EQ(static_cast<int>(run({"fonts", "check", bad + "header-only.ttf"}, console)), 4);
    EXPECT_NE(err.str().find("[BX4003]"), std::string::npos) << err.str();
}

TEST_F(FontGate, IssueWithABadFontStops) {
    fs::copy(SOURCE_DIR "/samples/yundu-weekly", root() / "paper", fs::copy_options::recursive);
    fs::create_directories(root() / "paper/fonts");
    write("paper/fonts/bad.ttf", "");
    std::ostringstream out, err;
    Console console{out, err, false, {}, ""};
    EXPECT_EQ(static_cast<int>(run({"check", (root() / "paper").string()}, console)), 4);
    EXPECT_NE(err.str().find("[BX4002]"), std::string::npos) << err.str();
    EXPECT_NE(err.str().find("fonts/bad.ttf"), std::string::npos) << err.str();
}

}  // namespace
}  // namespace banxin
