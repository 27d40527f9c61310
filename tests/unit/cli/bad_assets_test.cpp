// SPDX-License-Identifier: Apache-2.0
//
// Pictures and graphics that are broken or mean harm, as the program as a whole takes them: every
// file of tests/data/bad against its row in assets.txt there.
#include "base/limits.hpp"
#include "base/sandbox.hpp"
#include "base/worker.hpp"
#include "test_project.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

const std::string bad_files = SOURCE_DIR "/tests/data/bad";

constexpr int line_of_the_asset = 17;

struct Told {
    int status = 0;
    nlohmann::json findings;
    std::string all;  ///< Everything the program wrote.

    [[nodiscard]] std::string codes(const std::string& severity) const {
        std::string codes;
        for (const auto& finding : findings) {
            if (finding["severity"] == severity) {
                codes += (codes.empty() ? "" : " ") + std::string{finding["code"]};
            }
        }
        return codes;
    }
};

class BadAssets : public TestProject {
  protected:
    void SetUp() override { fs::create_directories(project_ / "fonts"); }
    void TearDown() override {
        set_limits({});
        set_worker_program(PROGRAM);
    }

    void copy(const std::string& file) {
        fs::create_directories((project_ / file).parent_path());
        fs::copy_file(fs::path{bad_files} / file, project_ / file);
    }
    void place_photo(const std::string& file, const std::string& lines = "1-16") {
        items_ += "      - photo: " + file + "\n        alt: 图\n        caption: 图\n" +
                  "        frame: {columns: 4-5, lines: " + lines + "}\n";
    }
    void place_ad(const std::string& file, const std::string& lines = "1-16") {
        items_ += "      - ad: " + file + "\n        advertiser: 闲坐茶铺\n        label: 广告\n" +
                  "        fit: contain\n        frame: {columns: 4-5, lines: " + lines + "}\n";
    }
    Told check(const std::vector<std::string>& more = {"--json"}) {
        write("issue.yaml", items_);
        forget();
        Told told;
        told.status = run_banxin("check", more);
        told.all = out_.str() + err_.str();
        if (nlohmann::json::accept(out_.str())) {
            told.findings = nlohmann::json::parse(out_.str())["diagnostics"];
        }
        return told;
    }

    std::string items_ = issue_of_one_story;
};

struct BadAsset {
    std::string number, file, code, severity;
    int status = 0;
};

// NOLINTNEXTLINE(readability-identifier-naming): GoogleTest looks for this name.
void PrintTo(const BadAsset& bad, std::ostream* out) {
    *out << bad.number << " " << bad.file;
}

std::vector<BadAsset> read_index() {
    std::vector<BadAsset> rows;
    std::ifstream index{bad_files + "/assets.txt"};
    for (std::string line; std::getline(index, line);) {
        std::istringstream words{line};
        BadAsset row;
        if (!line.starts_with('#') &&
            words >> row.number >> row.file >> row.code >> row.severity >> row.status) {
            rows.push_back(row);
        }
    }
    return rows;
}

class BadAssetTest : public BadAssets, public testing::WithParamInterface<BadAsset> {};

TEST_P(BadAssetTest, BringsItsFindingAndNoOtherError) {
    const BadAsset& bad = GetParam();
    write("canary.txt", "金丝雀在这里");
    copy(bad.file);
    bad.file.starts_with("img/") ? place_photo(bad.file) : place_ad(bad.file);
    if (bad.code == "BX9033") {
        Limits fewer;
        fewer.svg_seconds = 1;
        set_limits(fewer);
    }
    const auto start = std::chrono::steady_clock::now();
    const Told told = check();
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{10});
    EXPECT_EQ(told.status, bad.status) << told.all;
    EXPECT_EQ(told.codes("error"), bad.severity == "error" ? bad.code : "") << told.all;
    for (const auto& finding : told.findings) {
        if (finding["code"] == bad.code) {
            EXPECT_EQ(finding["severity"], bad.severity);
            EXPECT_EQ(finding["file"], "issue.yaml");
            EXPECT_EQ(finding["span"]["line"], line_of_the_asset);
            EXPECT_FALSE(finding["help"].empty());
            return;
        }
    }
    ADD_FAILURE() << "no " << bad.code << " in " << told.all;
}

INSTANTIATE_TEST_SUITE_P(Index,
                         BadAssetTest,
                         testing::ValuesIn(read_index()),
                         [](const auto& test) { return test.param.number; });

TEST_F(BadAssets, IndexKnowsEveryFile) {
    std::vector<std::string> known;
    for (const BadAsset& row : read_index()) {
        known.push_back(row.file);
    }
    for (const char* const folder : {"img", "svg", "pdf"}) {
        for (const auto& entry : fs::directory_iterator{fs::path{bad_files} / folder}) {
            const std::string file = entry.path().lexically_relative(bad_files).string();
            EXPECT_NE(std::ranges::find(known, file), known.end()) << file;
        }
    }
}

TEST_F(BadAssets, OneBadFileLeavesTheOthersAlone) {
    copy("pdf/rgb-only.pdf");
    copy("svg/xinclude-self.svg");
    copy("img/truncated.png");
    place_ad("pdf/rgb-only.pdf", "1-10");
    place_ad("svg/xinclude-self.svg", "12-20");
    place_photo("img/truncated.png", "22-40");
    const Told told = check();
    EXPECT_EQ(told.codes("error"), "BX5206 BX9032 BX5001");
}

TEST_F(BadAssets, CrashOfAWorkerIsAFindingAndTheRestGoesOn) {
    copy("pdf/interactive.pdf");
    copy("svg/script.svg");
    copy("img/low-resolution.png");
    write("p.tif", std::string{"II*\0\1\2\3\4", 8});
    place_ad("pdf/interactive.pdf", "1-10");
    place_ad("svg/script.svg", "12-20");
    place_photo("p.tif", "22-40");
    place_photo("img/low-resolution.png", "42-60");
    set_worker_program("/bin/false");
    const Told told = check();
    EXPECT_EQ(told.codes("error"), "BX9041 BX9032 BX9021 BX5005") << told.all;
    EXPECT_EQ(told.status, 1);
}

TEST_F(BadAssets, NothingOfOtherFilesIsEverShown) {
    const fs::path canary = project_.parent_path() / "banxin_canary.txt";
    std::ofstream{canary} << "金丝雀在这里";
    const std::string address = "file://" + canary.string();
    write("a.svg",
          "<!DOCTYPE svg [<!ENTITY c SYSTEM '" + address +
              "'>]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>&c;</svg>");
    write("b.svg",
          "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' "
          "xmlns:x='http://www.w3.org/2001/XInclude'><x:include parse='text' href='" +
              canary.string() + "'/></svg>");
    write("c.svg",
          "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='" + address +
              "' width='9' height='9'/></svg>");
    place_ad("a.svg", "1-10");
    place_ad("b.svg", "12-20");
    place_ad("c.svg", "22-30");
    const Told told = check();
    EXPECT_EQ(told.codes("error"), "BX5101 BX5101 BX5101");
    EXPECT_EQ(told.all.find("金丝雀"), std::string::npos) << told.all;
    fs::remove(canary);
}

TEST_F(BadAssets, PhotographThatComesTwiceIsNamed) {
    for (const char* const name : {"a.jpg", "b.jpg", "c.jpg"}) {
        fs::copy_file(std::string{SOURCE_DIR "/samples/yundu-weekly/images/"} +
                          (std::string{name} == "c.jpg" ? "ferry.jpg" : "reading.jpg"),
                      project_ / name);
    }
    place_photo("a.jpg", "1-10");
    place_photo("c.jpg", "12-20");
    EXPECT_EQ(check().codes("warning").find("BX5014"), std::string::npos);
    place_photo("b.jpg", "22-30");
    const Told told = check();
    EXPECT_NE(told.all.find("“a.jpg”和“b.jpg”是同一张照片，在第 1 版用了两次"), std::string::npos)
        << told.all;
    EXPECT_EQ(told.all.find("BX5014"), told.all.rfind("BX5014"));
}

/// A grey TIFF of 900 × 600 pixels, not packed.
std::string tiff() {
    constexpr int width = 900, height = 600;
    std::string file{"II*\0\x08\0\0\0", 8};
    const auto number = [&](unsigned value, int size) {
        for (int i = 0; i < size; ++i) {
            file += static_cast<char>(value >> (8 * i) & 0xff);
        }
    };
    struct Field {
        unsigned tag, value;
    };
    // Width, height, bits, packing, meaning of nought, where the pixels are, channels, rows, bytes.
    const std::vector<Field> fields{{256, width},
                                    {257, height},
                                    {258, 8},
                                    {259, 1},
                                    {262, 1},
                                    {273, 8 + 2 + 9 * 12 + 4},
                                    {277, 1},
                                    {278, height},
                                    {279, width * height}};
    number(static_cast<unsigned>(fields.size()), 2);
    for (const Field& field : fields) {
        number(field.tag, 2);
        number(4, 2);
        number(1, 4);
        number(field.value, 4);
    }
    number(0, 4);
    return file + std::string(std::size_t{width} * height, '\x80');
}

TEST_F(BadAssets, EverythingWorksWithoutBubblewrapToo) {
    const Sandbox found = sandbox();
    copy("svg/huge-size.svg");
    copy("pdf/interactive.pdf");
    write("p.tif", tiff());
    place_ad("svg/huge-size.svg", "1-10");
    place_ad("pdf/interactive.pdf", "12-30");
    place_photo("p.tif", "32-48");
    for (const Sandbox kind : {found, Sandbox::SystemCalls}) {
        set_sandbox(kind);
        const Told told = check();
        EXPECT_EQ(told.status, 0) << told.all;
        EXPECT_NE(told.all.find("BX5102"), std::string::npos) << told.all;
        EXPECT_NE(told.all.find("BX5204"), std::string::npos) << told.all;
        std::ostringstream out, err;
        Console console{out, err, false, {}, ""};
        EXPECT_EQ(static_cast<int>(
                      run({"preview", (project_ / "issue.yaml").string(), "--dpi", "30"}, console)),
                  0)
            << err.str();
    }
    set_sandbox(found);
}

TEST_F(BadAssets, SandboxCanBeTurnedOffWithAWarningEachTime) {
    const Sandbox found = sandbox();
    copy("svg/script.svg");
    place_ad("svg/script.svg");
    EXPECT_EQ(check().codes("warning").find("BX0012"), std::string::npos);
    for (int i = 0; i < 2; ++i) {
        const Told told = check({"--json", "--no-sandbox"});
        EXPECT_NE(told.codes("warning").find("BX0012"), std::string::npos) << told.all;
        EXPECT_EQ(told.codes("info"), "BX5103") << told.all;
        EXPECT_EQ(told.status, 0);
    }
    EXPECT_EQ(sandbox(), Sandbox::None);
    set_sandbox(found);
}

}  // namespace
}  // namespace banxin
