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
}

TEST_F(ParseOptions, SpeaksChineseUnlessTheLocaleNamesAnotherLanguage) {
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::Chinese);
    console_.environment["LANG"] = "C.UTF-8";
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::Chinese);
    console_.environment["LANG"] = "en_US.UTF-8";
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::English);
    console_.environment["LC_ALL"] = "zh_CN.UTF-8";
    EXPECT_EQ(options({"check", "i.yaml"}).language, Language::Chinese);
    EXPECT_EQ(options({"check", "i.yaml", "--lang", "en"}).language, Language::English);
}

}  // namespace
}  // namespace banxin
