// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace banxin {
namespace {

class ParseOptions : public testing::Test {
  protected:
    std::variant<Options, Answer> parse(const std::vector<std::string>& arguments) {
        return parse_options(arguments, console_);
    }
    Options options(const std::vector<std::string>& arguments) {
        return std::get<Options>(parse(arguments));
    }
    IssueOptions issue(const std::vector<std::string>& arguments) {
        return std::get<IssueOptions>(options(arguments).asked);
    }
    /// `banxin galley a.txt -o a.pdf --em <em> <more…>`.
    GalleyOptions galley(std::vector<std::string> more, const std::string& em = "13") {
        more.insert(more.begin(), {"galley", "a.txt", "-o", "a.pdf", "--em", em});
        return std::get<GalleyOptions>(options(more).asked);
    }
    Answer answer(const std::vector<std::string>& arguments) {
        return std::get<Answer>(parse(arguments));
    }

    std::ostringstream out_, err_;
    Console console_{out_, err_, false, {}, ""};
};

TEST_F(ParseOptions, ReadsCommandAndIssue) {
    EXPECT_EQ(issue({"build", "issue.yaml"}).command, Command::Build);
    EXPECT_EQ(issue({"check", "issue.yaml"}).issue, "issue.yaml");
}

TEST_F(ParseOptions, ReadsWhatAPreviewShows) {
    const IssueOptions read = issue(
        {"preview", "i.yaml", "--pages", "3-4,1", "--dpi", "72", "--overlay", "columns,findings"});
    EXPECT_EQ(read.pages, (std::vector{1, 3, 4}));
    EXPECT_EQ(read.dpi, 72);
    EXPECT_TRUE(read.overlays.columns);
    EXPECT_TRUE(read.overlays.findings);
    EXPECT_FALSE(read.overlays.frames);
}

TEST_F(ParseOptions, ShowsPagesOnScreenOrOnPaper) {
    EXPECT_EQ(issue({"preview", "i.yaml"}).proof, Proof::Screen);
    EXPECT_EQ(issue({"preview", "i.yaml", "--proof", "paper"}).proof, Proof::Paper);
}

TEST_F(ParseOptions, ReadsAQueryOfPages) {
    const auto read =
        std::get<QueryOptions>(options({"query", "i.yaml", "--root", "r", "--pages", "2"}).asked);
    EXPECT_EQ(read.issue, "i.yaml");
    EXPECT_EQ(read.root, "r");
    EXPECT_EQ(read.pages, std::vector{2});
}

TEST_F(ParseOptions, ReadsHowPagesAreToBeMadeUp) {
    const auto plain = std::get<PlanOptions>(options({"plan", "i.yaml"}).asked);
    EXPECT_EQ(plain.issue, "i.yaml");
    EXPECT_EQ(plain.choices, 5);
    EXPECT_FALSE(plain.anew || plain.budget);
    EXPECT_TRUE(plain.pages.empty() && plain.choose.empty());
    const auto read = std::get<PlanOptions>(options({"plan",
                                                     "i.yaml",
                                                     "--root",
                                                     "r",
                                                     "--pages",
                                                     "1,3",
                                                     "--choices",
                                                     "3",
                                                     "--choose",
                                                     "1:2,3:1",
                                                     "--anew",
                                                     "--budget",
                                                     "1.5",
                                                     "-o",
                                                     "sheets",
                                                     "-j",
                                                     "2"})
                                                .asked);
    EXPECT_EQ(read.root, "r");
    EXPECT_EQ(read.pages, (std::vector{1, 3}));
    EXPECT_EQ(read.choices, 3);
    EXPECT_EQ(read.choose, (std::vector<ChoiceAsked>{{1, 2}, {3, 1}}));
    EXPECT_TRUE(read.anew);
    EXPECT_EQ(read.budget, 1.5);
    EXPECT_EQ(read.output, "sheets");
    EXPECT_EQ(read.jobs, 2);
}

TEST_F(ParseOptions, DrawsAt110PixelsToTheInchUnlessTold) {
    EXPECT_EQ(issue({"preview", "i.yaml"}).dpi, 110);
}

TEST_F(ParseOptions, AnswersAWrongCommandLineWithStatusTwo) {
    for (const auto& wrong :
         std::vector<std::vector<std::string>>{{},
                                               {"print", "i.yaml"},
                                               {"build"},
                                               {"build", "i.yaml", "--pages", "0"},
                                               {"build", "i.yaml", "--pages", "4-3"},
                                               {"preview", "i.yaml", "--dpi", "0"},
                                               {"preview", "i.yaml", "--overlay", "legs"},
                                               {"preview", "i.yaml", "--proof", "film"},
                                               {"plan"},
                                               {"plan", "i.yaml", "--choices", "0"},
                                               {"plan", "i.yaml", "--choose", "0"},
                                               {"plan", "i.yaml", "--choose", "1:2,1:3"},
                                               {"plan", "i.yaml", "--budget", "nan"},
                                               {"query"},
                                               {"query", "i.yaml", "-o", "out"},
                                               {"check", "i.yaml", "--dpi", "110"},
                                               {"check", "i.yaml", "--lang", "fr"},
                                               {"fonts"},
                                               {"fonts", "list"},
                                               {"galley", "a.txt", "-o", "a.pdf"},
                                               {"galley", "a.txt", "--em", "13"},
                                               {"galley", "a.txt", "-o", "a.txt", "--em", "13"},
                                               {"galley", "a.txt", "-o", "a.pdf", "--em", "nan"},
                                               {"galley", "a.txt", "-o", "a.pdf", "--em", "2"}}) {
        EXPECT_EQ(answer(wrong).status, ExitStatus::CommandLine);
        EXPECT_NE(answer(wrong).err, "");
    }
}

TEST_F(ParseOptions, SaysWhatIsWrongWithACommandLine) {
    struct Case {
        std::vector<std::string> arguments;
        std::string told;
    };
    for (const auto& [arguments, told] : std::vector<Case>{
             {{"preview", "i.yaml", "--dp", "72"},
              "错误[BX0001] banxin preview 不认识 --dp\n   = 是不是 --dpi？\n"},
             {{"chek", "i.yaml"}, "错误[BX0001] banxin 不认识 chek\n   = 是不是 check？\n"},
             {{"check", "i.yaml", "j.yaml"}, "错误[BX0001] banxin check 后面多了 j.yaml\n"},
             {{}, "错误[BX0002] banxin 后面要写做什么：new、check、build"},
             {{"fonts"}, "错误[BX0002] banxin fonts 后面要写做什么：check\n"},
             {{"build"}, "错误[BX0002] banxin build 缺少 issue\n   = 用法：banxin build ISSUE\n"},
             {{"package", "i.yaml"}, "错误[BX0002] banxin package 缺少 --output\n"},
             {{"build", "i.yaml", "-o"}, "错误[BX0002] --output 后面缺少它的值\n"},
             {{"build", "i.yaml", "--pages", "5-3"}, "错误[BX0003] --pages 5-3 前后颠倒\n"},
             {{"build", "i.yaml", "--pages", "一"},
              "错误[BX0003] --pages 一 不是版号，要写成 1,3-4\n"},
             {{"preview", "i.yaml", "--dpi", "99999"},
              "错误[BX0005] --dpi 要 20 到 600 的整数，这里是 99999\n"},
             {{"check", "i.yaml", "--lang", "fr"},
              "错误[BX0005] --lang 只认 zh、en、auto，不认 fr\n"},
             {{"preview", "i.yaml", "--plates", "--dpi", "72"},
              "错误[BX0005] --plates 和 --dpi 不能一起写\n"},
             {{"preview", "i.yaml", "--dpi", "72", "--dpi", "73"},
              "错误[BX0005] --dpi 只能写一次\n"},
             {{"galley", "a.txt", "-o", "a.txt", "--em", "13"},
              "错误[BX0005] --output 要以 .pdf 结尾，这里是 a.txt\n"},
             {{"galley", "a.txt", "-o", "a.pdf", "--em", "2"},
              "错误[BX0005] --indent 太大，一行里没有地方放字\n"}}) {
        EXPECT_TRUE(answer(arguments).err.starts_with(told)) << answer(arguments).err;
        EXPECT_EQ(answer(arguments).status, ExitStatus::CommandLine);
        EXPECT_EQ(answer(arguments).out, "");
    }
}

TEST_F(ParseOptions, SaysWhatIsWrongInEnglishAndToPrograms) {
    EXPECT_TRUE(answer({"preview", "i.yaml", "--dpi", "9", "--lang", "en"})
                    .err.starts_with("error[BX0005] --dpi wants a whole number from 20 to 600, "
                                     "not 9\n   = see banxin preview --help\n"));
    const Answer told = answer({"preview", "i.yaml", "--dp", "72", "--json"});
    EXPECT_EQ(told.err, "");
    EXPECT_NE(told.out.find(R"("status":2)"), std::string::npos) << told.out;
    EXPECT_NE(told.out.find(R"("code":"BX0001")"), std::string::npos) << told.out;
}

TEST_F(ParseOptions, ReadsANewPaper) {
    const auto read = std::get<NewOptions>(
        options({"new", "d", "--format", "cn-tabloid-6x11", "--name", "江湾报"}).asked);
    EXPECT_EQ(read.folder, "d");
    EXPECT_EQ(read.format, "cn-tabloid-6x11");
    EXPECT_EQ(read.name, "江湾报");
}

TEST_F(ParseOptions, TellsADoctorTheLocale) {
    console_.environment["LANG"] = "zh_CN.GB18030";
    EXPECT_EQ(std::get<DoctorOptions>(options({"doctor"}).asked).locale, "zh_CN.GB18030");
}

TEST_F(ParseOptions, ReadsAGalley) {
    const GalleyOptions read = galley({"--size", "10", "--indent", "0", "--proof"});
    EXPECT_EQ(read.file, "a.txt");
    EXPECT_EQ(read.output, "a.pdf");
    EXPECT_EQ(read.measure_em, 13);
    EXPECT_EQ(read.size_pt, 10);
    EXPECT_EQ(read.indent_em, 0);
    EXPECT_EQ(read.sheet, GalleySheet::Proof);
}

TEST_F(ParseOptions, TakesAMeasureThatIsNoWholeNumber) {
    EXPECT_EQ(galley({}, "6.167").measure_em, 6.167);
}

TEST_F(ParseOptions, ComposesAGalleyAsUsualUnlessTold) {
    Composition usual;
    usual.level = BreakLevel::Strict;
    EXPECT_EQ(chosen(usual, galley({}).composition), usual);
    const Composition told = chosen(usual,
                                    galley({"--style",
                                            "kaiming",
                                            "--line-start",
                                            "half",
                                            "--line-end",
                                            "full",
                                            "--hang",
                                            "allow",
                                            "--grid",
                                            "off"})
                                        .composition);
    EXPECT_EQ(told.marks, MarkStyle::Kaiming);
    EXPECT_EQ(told.level, BreakLevel::Strict);
    EXPECT_EQ(told.line_start, LineEdge::Half);
    EXPECT_EQ(told.line_end, LineEdge::Full);
    EXPECT_EQ(told.hang, Hanging::Allow);
    EXPECT_EQ(told.grid, Grid::Off);
}

TEST_F(ParseOptions, ReadsTheLanguageOfAGalleyWithoutSpeakingIt) {
    const std::vector<std::string> japanese{
        "galley", "a.txt", "-o", "a.pdf", "--em", "13", "--lang", "ja"};
    EXPECT_EQ(std::get<GalleyOptions>(options(japanese).asked).text_language, "ja");
    EXPECT_EQ(options(japanese).language, Language::Chinese);
}

TEST_F(ParseOptions, ChecksTheFontsOfAnIssueOrThoseThatComeWithTheProgram) {
    EXPECT_EQ(std::get<FontsOptions>(options({"fonts", "check", "i.yaml"}).asked).issue, "i.yaml");
    const Options shipped = options({"fonts", "check", "--json", "--lang", "en"});
    EXPECT_EQ(std::get<FontsOptions>(shipped.asked).issue, "");
    EXPECT_TRUE(shipped.json);
    EXPECT_EQ(shipped.language, Language::English);
}

TEST_F(ParseOptions, AnswersHelpAndVersionOnStandardOutput) {
    EXPECT_EQ(answer({"--help"}).status, ExitStatus::Done);
    EXPECT_NE(answer({"--help"}).out.find("排版"), std::string::npos);
    EXPECT_TRUE(answer({"--version"}).out.starts_with("banxin "));
    const std::string version = answer({"--version", "--json"}).out;
    EXPECT_TRUE(version.starts_with(R"({"v":1,"type":"version","version":")")) << version;
    for (const char* part :
         {R"("formats":{"yaml":1,)", R"("cairo":"1.)", R"("qpdf":")", R"("compiler":")"}) {
        EXPECT_NE(version.find(part), std::string::npos) << part << " in " << version;
    }
}

TEST_F(ParseOptions, AnswersExplainAtOnce) {
    EXPECT_TRUE(answer({"explain", "BX7001", "--lang", "en"}).out.starts_with("BX7001 a story "));
    EXPECT_TRUE(answer({"explain", "--json"}).out.starts_with(R"({"v":1,"type":"groups")"));
}

TEST_F(ParseOptions, SpeaksChineseUnlessTheLocaleNamesAnotherLanguage) {
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::Chinese);
    console_.environment["LANG"] = "C.UTF-8";
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::Chinese);
    console_.environment["LANG"] = "C";
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::English);
    EXPECT_EQ(options({"check", "i.yaml", "--lang", "zh"}).language, Language::Chinese);
    console_.environment["LANG"] = "zh_CN.GB18030";
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::English);
    console_.environment["LANG"] = "zh_CN.utf8";
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::Chinese);
    console_.environment["LANG"] = "en_US.UTF-8";
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::English);
    console_.environment["LC_ALL"] = "zh_CN.UTF-8";
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::Chinese);
    EXPECT_EQ(options({"check", "i.yaml", "--lang", "en"}).language, Language::English);
}

}  // namespace
}  // namespace banxin
