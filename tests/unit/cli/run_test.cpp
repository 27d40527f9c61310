// SPDX-License-Identifier: Apache-2.0
//
// The program as a whole, on a project of one story.
#include "test_project.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

namespace banxin {
namespace {

namespace fs = std::filesystem;

class Run : public TestProject {
  protected:
    void SetUp() override { write("issue.yaml", issue_of_one_story); }
    /// Makes the story longer than its frame.
    void overfill() {
        std::string text;
        for (int i = 0; i < 400; ++i) {
            text += "江边步道昨日走通。";
        }
        write("walk.md", text + "\n");
    }
    /// The exit status of `banxin galley walk.md -o walk.pdf --em 13 <flags…>`.
    int run_galley(std::vector<std::string> flags = {}) {
        flags.insert(flags.begin(),
                     {"galley",
                      (project_ / "walk.md").string(),
                      "-o",
                      (project_ / "walk.pdf").string(),
                      "--em",
                      "13"});
        return static_cast<int>(run(flags, console_));
    }
};

TEST_F(Run, CheckWritesNothing) {
    EXPECT_EQ(run_banxin("check"), 0);
    EXPECT_EQ(out_.str(), "");
    EXPECT_NE(err_.str().find("✔ 可付印：1 版，0 错误"), std::string::npos) << err_.str();
    EXPECT_FALSE(fs::exists(project_ / "out"));
}

TEST_F(Run, BuildWritesTheIssueAndEachPageAndNamesThemOnStandardOutput) {
    ASSERT_EQ(run_banxin("build"), 0) << err_.str();
    const std::string out = (project_ / "out").string();
    EXPECT_EQ(out_.str(), out + "/YDZB_20261127.pdf\n" + out + "/YDZB_20261127_p01.pdf\n");
    EXPECT_TRUE(content("out/YDZB_20261127.pdf").starts_with("%PDF-1.5"));
}

TEST_F(Run, BuildGivesTheSameBytesEachTime) {
    ASSERT_EQ(run_banxin("build"), 0);
    const std::string first = content("out/YDZB_20261127.pdf");
    ASSERT_EQ(run_banxin("build"), 0);
    EXPECT_EQ(content("out/YDZB_20261127.pdf"), first);
}

TEST_F(Run, BuildWithPagesWritesThosePagesOnly) {
    ASSERT_EQ(run_banxin("build", {"--pages", "1", "-o", (project_ / "one").string()}), 0);
    EXPECT_FALSE(fs::exists(project_ / "one/YDZB_20261127.pdf"));
    EXPECT_TRUE(fs::exists(project_ / "one/YDZB_20261127_p01.pdf"));
}

TEST_F(Run, RefusesPagesThatTheIssueHasNot) {
    EXPECT_EQ(run_banxin("build", {"--pages", "1-2"}), 2);
    EXPECT_NE(err_.str().find("错误[BX0004] --pages：本期没有第 2 版\n   = 本期有第 1 版\n"),
              std::string::npos)
        << err_.str();
    EXPECT_FALSE(fs::exists(project_ / "out"));
}

TEST_F(Run, BuildWritesNothingWhenAStoryDoesNotFit) {
    overfill();
    EXPECT_EQ(run_banxin("build"), 5);
    EXPECT_FALSE(fs::exists(project_ / "out"));
    EXPECT_NE(err_.str().find("✘ 不可付印：第1版有 1 处错误"), std::string::npos) << err_.str();
}

TEST_F(Run, PreviewShowsAPageWhoseStoryDoesNotFit) {
    overfill();
    EXPECT_EQ(run_banxin("preview", {"--dpi", "30"}), 5);
    EXPECT_TRUE(content("out/YDZB_20261127_p01.png").starts_with("\x89PNG"));
}

TEST_F(Run, PreviewDrawsOverlaysOfAllKinds) {
    ASSERT_EQ(run_banxin("preview", {"--dpi", "30"}), 0) << err_.str();
    const std::string plain = content("out/YDZB_20261127_p01.png");
    std::set<std::string> pictures{plain};
    for (const char* overlay : {"columns", "grid", "frames", "findings"}) {
        ASSERT_EQ(run_banxin("preview", {"--dpi", "30", "--overlay", overlay}), 0) << err_.str();
        pictures.insert(content("out/YDZB_20261127_p01.png"));
    }
    EXPECT_EQ(pictures.size(), 5U);
}

TEST_F(Run, PreviewShowsPlatesAndTellsHowMuchInkTheyTake) {
    ASSERT_EQ(run_banxin("preview", {"--plates"}), 0) << err_.str();
    const std::string page = (project_ / "out/YDZB_20261127_p01_").string();
    EXPECT_EQ(out_.str(),
              page + "C.png\n" + page + "M.png\n" + page + "Y.png\n" + page + "K.png\n" + page +
                  "ink.png\n");
    EXPECT_NE(err_.str().find("第1版 总墨量最多 2"), std::string::npos) << err_.str();
    EXPECT_NE(err_.str().find("印厂上限 240%）；青 0.0% 品 "), std::string::npos) << err_.str();
    EXPECT_NE(run_banxin("preview", {"--plates", "--dpi", "30"}), 0);
}

TEST_F(Run, PackageHoldsAllThatThePlantGets) {
    write("paper.yaml", content("paper.yaml") + "plant: newsprint-x4-marks\n");
    const auto package = [&](const std::string& folder) {
        return run_banxin("package", {"-o", (project_ / folder).string()});
    };
    ASSERT_EQ(package("a"), 0) << err_.str();
    const std::string folder = (project_ / "a/").string();
    EXPECT_EQ(out_.str(),
              folder + "YDZB20261127-01.pdf\n" + folder + "manifest.json\n" + folder +
                  "proofs/YDZB_20261127_p01.png\n" + folder + "ticket.jdf\n" + folder +
                  "传版单.pdf\n" + folder + "SHA256SUMS\n");
    EXPECT_TRUE(content("a/YDZB20261127-01.pdf").starts_with("%PDF-1.6"));
    EXPECT_TRUE(content("a/传版单.pdf").starts_with("%PDF"));

    ASSERT_EQ(package("b"), 0);
    ASSERT_EQ(package("b"), 0) << "an older package is replaced";
    EXPECT_EQ(content("a/SHA256SUMS"), content("b/SHA256SUMS"));
    EXPECT_NE(content("a/SHA256SUMS").find("  manifest.json\n"), std::string::npos);
}

TEST_F(Run, CheckTellsWhatAPlantWouldNotGetOfThePage) {
    fs::create_directories(project_ / "layouts/plants");
    write("layouts/plants/own.yaml", "banxin: 1\nkind: plant\npage: {area: type-area}\n");
    write("paper.yaml", content("paper.yaml") + "plant: own\n");
    EXPECT_EQ(run_banxin("check"), 1);
    EXPECT_NE(err_.str().find("[BX6105]"), std::string::npos) << err_.str();
    write("layouts/plants/own.yaml",
          "banxin: 1\nkind: plant\npage: {area: type-area, beyond: {top: 20mm}}\n");
    err_.str("");
    EXPECT_EQ(run_banxin("check"), 0) << err_.str();
}

TEST_F(Run, PackageRefusesFoldersThatAreNone) {
    EXPECT_EQ(run_banxin("package", {"-o", project_.string()}), 6);
    EXPECT_NE(err_.str().find("[BX7110]"), std::string::npos) << err_.str();
    EXPECT_TRUE(fs::exists(project_ / "issue.yaml"));
    EXPECT_EQ(run_banxin("package"), 2) << "there is no folder to guess";
}

TEST_F(Run, PackageIsNotMadeWhileThereAreErrors) {
    overfill();
    EXPECT_EQ(run_banxin("package", {"-o", (project_ / "sent").string()}), 5);
    EXPECT_FALSE(fs::exists(project_ / "sent"));
}

TEST_F(Run, PackageTellsPagesThatMakeNoSheetsAndNamesThatAreTooLong) {
    fs::create_directories(project_ / "layouts/plants");
    write("layouts/plants/own.yaml", "banxin: 1\nlongest_name: 20\n");
    write("paper.yaml", content("paper.yaml") + "plant: own\n");
    EXPECT_EQ(run_banxin("package", {"--impose", "-o", (project_ / "sent").string()}), 3);
    EXPECT_NE(err_.str().find("[BX7113] 本期 1 版"), std::string::npos) << err_.str();
    EXPECT_NE(err_.str().find("[BX2066]"), std::string::npos) << err_.str();
    EXPECT_FALSE(fs::exists(project_ / "sent"));
}

TEST_F(Run, QueryTellsWhatStandsOnThePages) {
    ASSERT_EQ(run_banxin("query"), 0) << err_.str();
    EXPECT_TRUE(out_.str().starts_with(R"({"banxin":")")) << out_.str();
    EXPECT_NE(out_.str().find(R"("pages":[{"page":{"number":1,)"), std::string::npos);
    EXPECT_NE(out_.str().find(R"("name":"walk")"), std::string::npos);
    EXPECT_NE(err_.str().find("✔ 可付印"), std::string::npos) << err_.str();
    EXPECT_FALSE(fs::exists(project_ / "out"));
}

TEST_F(Run, QueryShowsAPageWhoseStoryDoesNotFit) {
    overfill();
    EXPECT_EQ(run_banxin("query", {"--json"}), 5);
    EXPECT_NE(out_.str().find(R"("findings":[{"code":"BX7001")"), std::string::npos) << out_.str();
    EXPECT_EQ(std::ranges::count(out_.str(), '\n'), 1);
    EXPECT_EQ(err_.str(), "");
}

TEST_F(Run, QueryOfAnIssueThatCannotBeReadHasItsFindingsAndNoPages) {
    write("issue.yaml", "banxin: 1\nkind: issue\npaper: paper.yaml\ntilte: 步道\n");
    EXPECT_EQ(run_banxin("query"), 3);
    EXPECT_NE(out_.str().find(R"("pages":[],"findings":[{"code":"BX)"), std::string::npos)
        << out_.str();
}

TEST_F(Run, QueryRefusesPagesThatTheIssueHasNot) {
    EXPECT_EQ(run_banxin("query", {"--pages", "2"}), 2);
    EXPECT_EQ(out_.str(), "");
}

TEST_F(Run, RefusesColourOnAPageThatThePlantPrintsInBlack) {
    fs::create_directories(project_ / "layouts/plants");
    write("layouts/plants/mono.yaml", "banxin: 1\nkind: plant\ncolour_pages: []\n");
    write("paper.yaml", content("paper.yaml") + "plant: mono\n");
    EXPECT_EQ(run_banxin("check"), 1);
    EXPECT_NE(err_.str().find("错误[BX6110] 第1版只印黑墨，“云渡周报”却是彩色"), std::string::npos)
        << err_.str();
}

TEST_F(Run, RefusesASpotInkThatThePlantHasNot) {
    fs::create_directories(project_ / "layouts/styles");
    fs::copy(SOURCE_DIR "/layouts/styles/standard.yaml", project_ / "layouts/styles");
    std::string styles = content("layouts/styles/standard.yaml");
    const std::string red = "[0, 100, 100, 0]";
    styles.replace(styles.find(red), red.size(), "专红");
    write("layouts/styles/standard.yaml", styles);
    write("paper.yaml",
          content("paper.yaml") + "inks: {专红: {spot: PANTONE 485 C, as: [0, 95, 100, 0]}}\n");
    EXPECT_EQ(run_banxin("check"), 1);
    EXPECT_NE(err_.str().find("[BX5212]"), std::string::npos) << err_.str();
    write("paper.yaml", content("paper.yaml") + "plant: newsprint-x4-marks\n");
    EXPECT_EQ(run_banxin("check"), 0);
}

TEST_F(Run, StrictMakesWarningsStopABuild) {
    ASSERT_NE((run_banxin("check"), err_.str().find("警告[")), std::string::npos) << err_.str();
    EXPECT_NE(run_banxin("build", {"--strict"}), 0);
    EXPECT_FALSE(fs::exists(project_ / "out"));
}

TEST_F(Run, TellsWhereTheYamlIsWrong) {
    write("issue.yaml", "banxin: 1\nkind: issue\npaper: paper.yaml\ntilte: 步道\n");
    EXPECT_EQ(run_banxin("check"), 3);
    EXPECT_NE(err_.str().find("issue.yaml:4:1\n 4│ tilte: 步道\n  │ ^^^^^\n"), std::string::npos)
        << err_.str();
}

TEST_F(Run, SaysNothingOnStandardErrorWhenQuietAndReady) {
    EXPECT_EQ(run_banxin("build", {"--quiet"}), 0);
    EXPECT_EQ(err_.str(), "");
}

TEST_F(Run, GivesOneJsonObjectAndNoTalk) {
    EXPECT_EQ(run_banxin("check", {"--json"}), 0);
    EXPECT_TRUE(out_.str().starts_with(R"({"v":1,"type":"result","command":"check","ready":true)"));
    EXPECT_EQ(std::ranges::count(out_.str(), '\n'), 1);
    EXPECT_EQ(err_.str(), "");
}

TEST_F(Run, RefusesAnOutputFolderThatCannotBeWritten) {
    EXPECT_EQ(run_banxin("build", {"-o", "/proc/1"}), 6);
    EXPECT_EQ(out_.str(), "");
    EXPECT_NE(err_.str().find("错误[BX7101]"), std::string::npos) << err_.str();
}

TEST_F(Run, RefusesAnIssueOutsideItsRoot) {
    EXPECT_EQ(run_banxin("check", {"--root", "/usr"}), 4);
}

TEST_F(Run, TakesTheFolderOfAnIssueForTheIssue) {
    EXPECT_EQ(static_cast<int>(run({"check", project_.string()}, console_)), 0);
}

TEST_F(Run, LooksForItsOwnFilesWhereTheEnvironmentSays) {
    console_.environment["BANXIN_DATA"] = "/nowhere";
    EXPECT_EQ(run_banxin("check"), 0);  // No layouts there: the next place counts.
}

TEST_F(Run, ChecksAFileThatIsNoIssueByItself) {
    const auto check = [&](const std::string& name) {
        err_.str("");
        return static_cast<int>(run({"check", (project_ / name).string()}, console_));
    };
    EXPECT_EQ(check("paper.yaml"), 0) << err_.str();
    EXPECT_NE(err_.str().find("✔ 文件可用，0 错误"), std::string::npos) << err_.str();

    write("lost.yaml",
          "banxin: 1\nkind: paper\nformat: cn-broadsheet-8x13\n"
          "fonts: {song: {family: 青石宋}}\n");
    EXPECT_EQ(check("lost.yaml"), 4);
    EXPECT_NE(err_.str().find("BX4001"), std::string::npos) << err_.str();
    EXPECT_NE(err_.str().find("✘ 文件不能用：有 1 处错误"), std::string::npos) << err_.str();

    const auto says = [&](const std::string& kind, const std::string& keys, const char* code) {
        write("own.yaml", "banxin: 1\nkind: " + kind + "\n" + keys);
        EXPECT_EQ(check("own.yaml"), 3) << kind;
        EXPECT_NE(err_.str().find(code), std::string::npos) << kind << ": " << err_.str();
    };
    says("plant", "bleed: 3\n", "BX2008");
    says("format", "trim: {width: 390mm}\n", "BX2002");
    says("styles", "headline: {ladder: []}\nparts: {}\nstories: {news: {}}\n", "BX2025");
    says("composition", "base: zh-Hans\nusual: {marks: half}\n", "BX2024");
    says("page", "layout: own\npage: front\nformat: cn-broadsheet-8x31\nslots: {}\n", "BX2026");
    says("fonts", "roles: {song: {faces: {400: a.otf}}}\n", "BX2002");
}

TEST_F(Run, ChecksThatAPlantHasTheProfileItNames) {
    write("own.yaml", "banxin: 1\nkind: plant\nprofile: nowhere.icc\n");
    EXPECT_EQ(static_cast<int>(run({"check", (project_ / "own.yaml").string()}, console_)), 4);
    EXPECT_NE(err_.str().find("BX3003"), std::string::npos) << err_.str();
}

TEST_F(Run, PrintsTheSchemaOfAKindOfFileAndNothingElse) {
    EXPECT_EQ(static_cast<int>(run({"schema", "issue"}, console_)), 0);
    EXPECT_TRUE(out_.str().starts_with("{\n  \"$schema\"")) << out_.str().substr(0, 80);
    EXPECT_EQ(err_.str(), "");
    out_.str("");
    EXPECT_EQ(static_cast<int>(run({"schema"}, console_)), 0);
    EXPECT_TRUE(out_.str().starts_with("issue        issue.yaml")) << out_.str();
    EXPECT_EQ(static_cast<int>(run({"schema", "isue"}, console_)), 2);
}

TEST_F(Run, GalleyWritesTheNamedFileAndTellsItsPages) {
    ASSERT_EQ(run_galley(), 0) << err_.str();
    EXPECT_EQ(out_.str(), (project_ / "walk.pdf").string() + "\n");
    EXPECT_NE(err_.str().find("✔ 小样：1 页，0 错误"), std::string::npos) << err_.str();
    EXPECT_TRUE(content("walk.pdf").starts_with("%PDF-1.5"));
}

TEST_F(Run, GalleyGivesTheSameBytesEachTime) {
    ASSERT_EQ(run_galley({"--proof"}), 0) << err_.str();
    const std::string first = content("walk.pdf");
    ASSERT_EQ(run_galley({"--proof"}), 0);
    EXPECT_EQ(content("walk.pdf"), first);
}

TEST_F(Run, GalleyShowsATextWithACharacterThatTheFontHasNotAndSaysSo) {
    write("walk.md", "江边\U0001F600步道。\n");
    EXPECT_EQ(run_galley(), 1);
    EXPECT_NE(err_.str().find("错误[BX3108]"), std::string::npos) << err_.str();
    EXPECT_NE(err_.str().find("✘ 小样有错：有 "), std::string::npos) << err_.str();
    EXPECT_TRUE(fs::exists(project_ / "walk.pdf"));
}

TEST_F(Run, GalleyOfATextThatIsNotThereWritesNothing) {
    fs::remove(project_ / "walk.md");
    EXPECT_EQ(run_galley(), 4);
    EXPECT_NE(err_.str().find("✘ 没有出小样"), std::string::npos) << err_.str();
    EXPECT_FALSE(fs::exists(project_ / "walk.pdf"));
}

TEST_F(Run, GalleyRefusesAFontRoleThatNobodyNamed) {
    EXPECT_EQ(run_galley({"--font", "fangsong"}), 4);
    EXPECT_NE(err_.str().find("错误[BX4009]"), std::string::npos) << err_.str();
    EXPECT_FALSE(fs::exists(project_ / "walk.pdf"));
}

TEST_F(Run, GalleyGivesOneJsonObject) {
    EXPECT_EQ(run_galley({"--json"}), 0);
    EXPECT_TRUE(
        out_.str().starts_with(R"({"v":1,"type":"result","command":"galley","ready":true)"));
    EXPECT_NE(out_.str().find("walk.pdf"), std::string::npos);
    EXPECT_EQ(err_.str(), "");
}

TEST_F(Run, PreflightTellsALineForEachFinding) {
    ASSERT_EQ(run_banxin("build"), 0) << err_.str();
    out_.str("");
    err_.str("");
    const std::string pdf = (project_ / "out/YDZB_20261127.pdf").string();
    EXPECT_EQ(static_cast<int>(run({"preflight", pdf, "--lang", "zh"}, console_)), 1);
    EXPECT_NE(out_.str().find("\n错误[COL-RGB] 第1页 ("), std::string::npos) << out_.str();
    EXPECT_NE(out_.str().find("\n错误[IDENT] 全文件：PDF/X 标识不对"), std::string::npos);
    EXPECT_TRUE(err_.str().starts_with("✘ 不可付印：有 ")) << err_.str();
}

TEST_F(Run, PreflightGivesOneJsonObject) {
    ASSERT_EQ(run_banxin("build"), 0) << err_.str();
    out_.str("");
    const std::string pdf = (project_ / "out/YDZB_20261127.pdf").string();
    EXPECT_EQ(static_cast<int>(run({"preflight", pdf, "--json"}, console_)), 1);
    EXPECT_TRUE(
        out_.str().starts_with(R"({"v":1,"type":"result","command":"preflight","ready":false)"))
        << out_.str();
    EXPECT_NE(out_.str().find(R"("rule":"COL-RGB","severity":"error","page":1,"place_mm":{"x":)"),
              std::string::npos);
    EXPECT_NE(out_.str().find(R"("inks":[)"), std::string::npos);
}

TEST_F(Run, PreflightSaysInOneSentenceThatAFileIsNoPdf) {
    write("not.pdf", "no PDF\n");
    const std::string file = (project_ / "not.pdf").string();
    EXPECT_EQ(static_cast<int>(run({"preflight", file, "--lang", "en"}, console_)), 4);
    EXPECT_EQ(out_.str(),
              "error[PDF] file: this is not a PDF, or the file is damaged and cannot be read; copy "
              "it again or make it again\n");
}

TEST_F(Run, PreflightOfAFileThatIsNotThereSaysSo) {
    const std::string file = (project_ / "nowhere.pdf").string();
    EXPECT_EQ(static_cast<int>(run({"preflight", file}, console_)), 4);
    EXPECT_NE(err_.str().find("BX3003"), std::string::npos) << err_.str();
}

TEST_F(Run, FontsCheckShowsTheFacesOfAPaper) {
    EXPECT_EQ(static_cast<int>(run({"fonts", "check", project_.string()}, console_)), 0)
        << err_.str();
    EXPECT_TRUE(out_.str().starts_with("角色")) << out_.str();
    EXPECT_NE(out_.str().find("LXGW WenKai"), std::string::npos) << out_.str();
    EXPECT_NE(err_.str().find("✔ 字体可用，0 错误"), std::string::npos) << err_.str();
}

TEST_F(Run, FontsCheckShowsTheFacesThatComeWithTheProgram) {
    EXPECT_EQ(static_cast<int>(run({"fonts", "check"}, console_)), 0) << err_.str();
    EXPECT_NE(out_.str().find("Noto Serif CJK SC"), std::string::npos) << out_.str();
}

TEST_F(Run, FontsCheckSaysInJsonWhatIsFound) {
    EXPECT_EQ(static_cast<int>(run({"fonts", "check", "--json"}, console_)), 0);
    EXPECT_TRUE(
        out_.str().starts_with(R"({"v":1,"type":"result","command":"fonts check","ready":true)"))
        << out_.str();
    EXPECT_EQ(std::ranges::count(out_.str(), '\n'), 1);
}

TEST_F(Run, NewMakesAPaperOfEachFormatThatBuildsAtOnce) {
    int formats = 0;
    for (const auto& entry : fs::directory_iterator{SOURCE_DIR "/layouts/formats"}) {
        const std::string format = entry.path().stem().string();
        const std::string folder = (project_ / "new" / format).string();
        ASSERT_EQ(static_cast<int>(run({"new", folder, "--format", format}, console_)), 0)
            << err_.str();
        EXPECT_NE(out_.str().find(folder + "/issue.yaml\n"), std::string::npos) << out_.str();
        EXPECT_EQ(static_cast<int>(run({"build", folder}, console_)), 0) << err_.str();
        EXPECT_TRUE(fs::exists(folder + "/out/SHILI_20260102.pdf"));
        ++formats;
    }
    EXPECT_GE(formats, 3);
    EXPECT_EQ(err_.str().find("BX7002"), std::string::npos) << "a story leaves a hole";
}

TEST_F(Run, NewHoldsOnlyTheStoriesThatTheIssueNames) {
    const fs::path folder = project_ / "new";
    ASSERT_EQ(
        static_cast<int>(run({"new", folder.string(), "--format", "cn-tabloid-6x11"}, console_)),
        0);
    EXPECT_TRUE(fs::exists(folder / "stories/start.md"));
    EXPECT_FALSE(fs::exists(folder / "stories/keys.md"));
}

TEST_F(Run, NewHoldsTheSchemasThatItsFilesName) {
    ASSERT_EQ(static_cast<int>(run({"new", (project_ / "new").string()}, console_)), 0);
    for (const std::string name : {"issue", "paper"}) {
        EXPECT_TRUE(content("new/" + name + ".yaml")
                        .starts_with("# yaml-language-server: $schema=schema/" + name + ".json\n"));
        EXPECT_NE(content("new/schema/" + name + ".json").find("draft-07"), std::string::npos);
    }
}

TEST_F(Run, NewTakesTheNameOfThePaperWhateverIsInIt) {
    const fs::path folder = project_ / "new";
    ASSERT_EQ(static_cast<int>(run({"new", folder.string(), "--name", R"(江湾"报: #1)"}, console_)),
              0);
    EXPECT_NE(content("new/paper.yaml").find(R"(name: "江湾\"报: #1")"), std::string::npos);
    EXPECT_EQ(static_cast<int>(run({"check", folder.string()}, console_)), 0) << err_.str();
}

TEST_F(Run, NewTouchesNoFolderThatHasSomethingInIt) {
    EXPECT_EQ(static_cast<int>(run({"new", project_.string()}, console_)), 6);
    EXPECT_NE(err_.str().find("错误[BX7114]"), std::string::npos) << err_.str();
    EXPECT_FALSE(fs::exists(project_ / "stories"));
    fs::create_directories(project_ / "empty");
    EXPECT_EQ(static_cast<int>(run({"new", (project_ / "empty").string()}, console_)), 0);
}

TEST_F(Run, NewKnowsTheFormatsItCanMake) {
    const std::string folder = (project_ / "new").string();
    EXPECT_EQ(static_cast<int>(run({"new", folder, "--format", "cn-tabloid-6x12"}, console_)), 3);
    EXPECT_NE(err_.str().find("是不是“cn-tabloid-6x11”？"), std::string::npos) << err_.str();
    EXPECT_FALSE(fs::exists(folder));
}

TEST_F(Run, DoctorLooksAtTheMachineAndTheIssue) {
    console_.environment["XDG_CACHE_HOME"] = project_.string();
    EXPECT_EQ(static_cast<int>(run({"doctor", project_.string()}, console_)), 0) << out_.str();
    EXPECT_NE(out_.str().find("✔ 字体 song"), std::string::npos) << out_.str();
    EXPECT_NE(out_.str().find("✔ 印厂 "), std::string::npos) << out_.str();
    EXPECT_TRUE(out_.str().ends_with("\n✔ 要用的都有\n")) << out_.str();
    EXPECT_EQ(err_.str(), "");
}

TEST_F(Run, DoctorSaysWhatIsMissing) {
    write("paper.yaml", content("paper.yaml") + "fonts: {song: {family: 没有的宋体}}\n");
    EXPECT_EQ(static_cast<int>(run({"doctor", project_.string(), "--json"}, console_)), 4);
    EXPECT_TRUE(out_.str().starts_with(R"({"v":1,"type":"doctor","ready":false,"status":4)"))
        << out_.str();
    EXPECT_NE(out_.str().find(R"({"what":{"zh":"字体 song","en":"font song"},"state":"missing")"),
              std::string::npos)
        << out_.str();
}

TEST_F(Run, DoctorSaysWhyMessagesAreInEnglish) {
    console_.environment["LANG"] = "C";
    console_.environment["XDG_CACHE_HOME"] = project_.string();
    EXPECT_EQ(static_cast<int>(run({"doctor"}, console_)), 0) << out_.str();
    EXPECT_NE(out_.str().find("[BX0007] C is not UTF-8"), std::string::npos) << out_.str();
}

}  // namespace
}  // namespace banxin
