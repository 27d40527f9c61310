// SPDX-License-Identifier: Apache-2.0
#include "cli/man_page.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <string_view>

namespace banxin {
namespace {

struct Row {
    std::string_view name;
    Message about;
};

const std::array statuses{
    Row{"0", {"做完了；可以有警告", "done; there may be warnings"}},
    Row{"1", {"内容有错误", "errors in the content"}},
    Row{"2", {"命令行不对", "wrong command line"}},
    Row{"3", {"YAML 或稿件读不了", "YAML or a text that cannot be read"}},
    Row{"4",
        {"缺文件、字体、图片，或它们不能用", "a file, font or picture is missing or unusable"}},
    Row{"5", {"排不下", "something does not fit"}},
    Row{"6", {"写不了文件", "files cannot be written"}},
    Row{"9", {"超出了安全限度", "a safety limit was hit"}},
    Row{"70", {"程序自己的错误", "a bug"}},
};

const std::array variables{
    Row{"BANXIN_DATA", {"layouts 和 fonts 所在的文件夹", "the folder where layouts and fonts are"}},
    Row{"LC_ALL, LC_MESSAGES, LANG", {"说哪种语言", "the language of messages"}},
    Row{"NO_COLOR", {"不要颜色", "no colours"}},
    Row{"XDG_CACHE_HOME", {"转好的图片存在哪里", "where converted pictures are kept"}},
};

/// `text` as troff takes it: no backslash, no dot or quote that starts a line, plain hyphens.
std::string troff(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '\\':
                out += "\\e";
                break;
            case '-':
                out += "\\-";
                break;
            default:
                out += c;
        }
    }
    return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

std::string section(const Message& title, Language language) {
    return ".SH " + say(title, language) + '\n';
}

std::string option_text(const OptionWords& option) {
    std::string usage;
    for (const std::string& flag : option.flags) {
        usage += usage.empty() ? "" : ", ";
        usage += "\\fB" + troff(flag) + "\\fR";
    }
    if (option.flags.empty()) {
        usage = "\\fI" + troff(option.usage()) + "\\fR";
    } else if (option.takes_value) {
        std::string value = option.usage();
        usage += " \\fI" + troff(value.erase(0, value.find(' ') + 1)) + "\\fR";
    }
    std::string about = troff(option.about);
    if (!option.choices.empty()) {
        about += " [" + troff(fmt::format("{}", fmt::join(option.choices, "|"))) + ']';
    }
    return fmt::format(".TP\n{}\n{}\n", usage, about);
}

template <class Rows>
std::string table(const Rows& rows, Language language) {
    std::string out;
    for (const Row& row : rows) {
        out +=
            fmt::format(".TP\n\\fB{}\\fR\n{}\n", troff(row.name), troff(say(row.about, language)));
    }
    return out;
}

}  // namespace

std::string man_page(const std::vector<CommandWords>& commands, Language language) {
    std::string out = fmt::format(".TH BANXIN 1 \"\" \"banxin {}\" \"\"\n", BANXIN_VERSION);
    out += section({"名称", "NAME"}, language);
    out += "banxin \\- ";
    out += troff(say({"中文报纸排版", "Chinese newspaper layout"}, language)) + '\n';
    out += section({"用法", "SYNOPSIS"}, language);
    for (const CommandWords& command : commands) {
        if (command.name.empty()) {
            continue;
        }
        out += fmt::format(".B banxin {}\n", troff(command.name));
        for (const OptionWords& option : command.options) {
            if (option.required) {
                out += fmt::format(".I {}\n", troff(option.usage()));
            }
        }
        out += ".RI [ options ]\n.br\n";
    }
    out += section({"说明", "DESCRIPTION"}, language);
    out += troff(commands.empty() ? "" : commands.front().about) + '\n';
    out += section({"命令", "COMMANDS"}, language);
    for (const CommandWords& command : commands) {
        out += command.name.empty()
                   ? std::string{".SS banxin\n"}
                   : fmt::format(".SS banxin {}\n{}\n", troff(command.name), troff(command.about));
        for (const OptionWords& option : command.options) {
            out += option_text(option);
        }
    }
    out += section({"退出状态", "EXIT STATUS"}, language) + table(statuses, language);
    out += section({"环境变量", "ENVIRONMENT"}, language) + table(variables, language);
    return out;
}

}  // namespace banxin
