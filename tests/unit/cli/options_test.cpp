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
    Answer answer(const std::vector<std::string>& arguments) {
        return std::get<Answer>(parse(arguments));
    }

    std::ostringstream out_, err_;
    Console console_{out_, err_, false, {}, ""};
};

TEST_F(ParseOptions, ReadsCommandAndIssue) {
    EXPECT_EQ(options({"build", "issue.yaml"}).command, Command::Build);
    EXPECT_EQ(options({"check", "issue.yaml"}).issue, "issue.yaml");
}

TEST_F(ParseOptions, ReadsWhatAPreviewShows) {
    const Options read = options(
        {"preview", "i.yaml", "--pages", "3-4,1", "--dpi", "72", "--overlay", "grid,frames"});
    EXPECT_EQ(read.pages, (std::vector{1, 3, 4}));
    EXPECT_EQ(read.dpi, 72);
    EXPECT_TRUE(read.overlays.grid);
    EXPECT_TRUE(read.overlays.frames);
}

TEST_F(ParseOptions, DrawsAt110PixelsToTheInchUnlessTold) {
    EXPECT_EQ(options({"preview", "i.yaml"}).dpi, 110);
}

TEST_F(ParseOptions, AnswersAWrongCommandLineWithStatusTwo) {
    for (const auto& wrong :
         std::vector<std::vector<std::string>>{{},
                                               {"print", "i.yaml"},
                                               {"build"},
                                               {"build", "i.yaml", "--pages", "0"},
                                               {"build", "i.yaml", "--pages", "4-3"},
                                               {"preview", "i.yaml", "--dpi", "0"},
                                               {"check", "i.yaml", "--dpi", "110"},
                                               {"check", "i.yaml", "--lang", "fr"}}) {
        EXPECT_EQ(answer(wrong).status, ExitStatus::CommandLine);
        EXPECT_NE(answer(wrong).err, "");
    }
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
