// SPDX-License-Identifier: Apache-2.0
//
// Completions and the man page: every command, flag and word of the program is in each of them.
#include "cli/completions.hpp"

#include "base/child_process.hpp"
#include "cli/options.hpp"

#include <gtest/gtest.h>

#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace banxin {
namespace {

/// What `banxin <arguments>` answers on standard output.
std::string out_of(const std::vector<std::string>& arguments) {
    std::ostringstream out, err;
    const Console console{out, err, false, {}, ""};
    return std::get<Answer>(parse_options(arguments, console)).out;
}

/// What `script` of bash says when it has nothing but standard input to read.
ChildAnswer bash(const std::vector<std::string>& flags, const std::string& script) {
    std::vector<std::string> command{"bash"};
    command.insert(command.end(), flags.begin(), flags.end());
    return run_child(command, script, "/", {.seconds = 10});
}

/// The words of `banxin <command> --help` that begin with a dash.
std::set<std::string> flags_in_help(std::vector<std::string> command) {
    command.emplace_back("--help");
    std::istringstream help{out_of(command)};
    std::set<std::string> flags;
    for (std::string line; std::getline(help, line);) {
        std::istringstream row{line};
        std::string names;
        if (row >> names && names.starts_with('-')) {
            std::istringstream each{names};
            for (std::string name; std::getline(each, name, ',');) {
                flags.insert(name);
            }
        }
    }
    return flags;
}

const std::vector<std::vector<std::string>> commands{{"new"},
                                                     {"check"},
                                                     {"build"},
                                                     {"preview"},
                                                     {"plan"},
                                                     {"package"},
                                                     {"query"},
                                                     {"galley"},
                                                     {"fonts", "check"},
                                                     {"schema"},
                                                     {"import"},
                                                     {"preflight"},
                                                     {"doctor"},
                                                     {"explain"},
                                                     {"completions"},
                                                     {"man"}};

std::string without_backslashes(std::string text) {
    std::erase(text, '\\');
    return text;
}

TEST(Completions, HaveEveryCommandAndFlagOfTheHelp) {
    const std::string scripts[] = {out_of({"completions", "bash"}),
                                   out_of({"completions", "zsh"}),
                                   without_backslashes(out_of({"man"}))};
    const std::string fish = out_of({"completions", "fish"});
    for (const auto& command : commands) {
        const auto flags = flags_in_help(command);
        EXPECT_GE(flags.size(), 2U) << command.back();
        for (const std::string& script : scripts) {
            EXPECT_NE(script.find(command.back()), std::string::npos) << command.back();
            for (const std::string& flag : flags) {
                EXPECT_NE(script.find(flag), std::string::npos) << flag << " of " << command.back();
            }
        }
        EXPECT_NE(fish.find(command.back()), std::string::npos) << command.back();
        for (const std::string& flag : flags) {
            const std::string name =
                flag.starts_with("--") ? " -l " + flag.substr(2) : " -s " + flag.substr(1);
            EXPECT_NE(fish.find(name), std::string::npos) << flag << " of " << command.back();
        }
    }
}

/// The list above is that of the program.
TEST(Completions, AreTestedForEveryCommand) {
    std::set<std::string> tested;
    for (const auto& command : commands) {
        tested.insert(command.front());
    }
    std::istringstream help{out_of({"--help"})};
    std::set<std::string> there;
    bool among_commands = false;
    for (std::string line; std::getline(help, line);) {
        std::istringstream row{line};
        std::string name;
        row >> name;
        if (among_commands && !name.empty()) {
            there.insert(name);
        }
        among_commands = among_commands || line.starts_with("Subcommands");
    }
    EXPECT_EQ(there, tested);
}

TEST(Completions, AreBashThatCanBeRead) {
    const ChildAnswer read = bash({"-n"}, out_of({"completions", "bash"}));
    EXPECT_TRUE(read.succeeded()) << read.err;
}

TEST(Completions, FinishWhatIsTypedInBash) {
    const std::string script = out_of({"completions", "bash"});
    const auto finished = [&](const std::string& words, int at) {
        return bash({},
                    script + "COMP_WORDS=(" + words + "); COMP_CWORD=" + std::to_string(at) +
                        "; _banxin; echo ${COMPREPLY[*]}\n")
            .out;
    };
    EXPECT_EQ(finished("banxin pre", 1), "preview preflight\n");
    EXPECT_EQ(finished("banxin fonts ''", 2), "check\n");
    EXPECT_EQ(finished("banxin fonts check --st", 3), "--strict\n");
    EXPECT_EQ(finished("banxin preview i.yaml --d", 3), "--dpi\n");
    EXPECT_EQ(finished("banxin build i.yaml --standard x1a", 4), "x1a-2001 x1a-2003\n");
    EXPECT_EQ(finished("banxin completions z", 2), "zsh\n");
    EXPECT_EQ(finished("banxin check /et", 2), "/etc\n");
}

TEST(ManPage, IsTroff) {
    const std::string page = out_of({"man", "--lang", "en"});
    EXPECT_TRUE(page.starts_with(".TH BANXIN 1 ")) << page;
    for (const char* part : {".SH NAME\n",
                             ".SH SYNOPSIS\n",
                             ".SH EXIT STATUS\n",
                             "\n.SS banxin fonts check\n",
                             "\n\\fB\\-o\\fR, \\fB\\-\\-output\\fR \\fIOUTPUT\\fR\n"}) {
        EXPECT_NE(page.find(part), std::string::npos) << part;
    }
    EXPECT_NE(out_of({"man", "--lang", "zh"}).find(".SH 退出状态\n"), std::string::npos);
}

}  // namespace
}  // namespace banxin
