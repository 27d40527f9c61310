// SPDX-License-Identifier: Apache-2.0
#include "cli/wrong_command_line.hpp"

#include "base/files.hpp"
#include "base/text.hpp"
#include "cli/command_words.hpp"
#include "cli/json_report.hpp"
#include "cli/print_report.hpp"
#include "cli/value_checks.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace banxin {
namespace {

/// The innermost command that was named: `fonts check` before `fonts`.
const CLI::App& innermost(const CLI::App& app) {
    const CLI::App* inner = &app;
    for (;;) {
        const auto named = inner->get_subcommands();
        if (named.empty()) {
            return *inner;
        }
        inner = named.front();
    }
}

/// The words of `words` that begin `command`, as it is typed: "banxin fonts check".
std::string typed_name(const CLI::App& app) {
    std::string name = app.get_name();
    for (const CLI::App* above = app.get_parent(); above != nullptr; above = above->get_parent()) {
        name = above->get_name() + " " + name;
    }
    return name;
}

Diagnostic with_help(Diagnostic finding, const CLI::App& command) {
    const std::string help = typed_name(command) + " --help";
    finding.hints.push_back({"用法见 " + help, "see " + help});
    return finding;
}

Diagnostic unknown(const CLI::App& command, const std::string& typed) {
    const bool is_option = typed.starts_with("-");
    const bool wants_command = !command.get_subcommands({}).empty();
    std::vector<std::string> words;
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            words.push_back("--" + name);
        }
    }
    if (!is_option) {
        words.clear();
        for (const CLI::App* below : command.get_subcommands({})) {
            words.push_back(below->get_name());
        }
    }
    const std::string name = shown(typed.substr(0, typed.find('=')));
    Diagnostic finding =
        is_option || wants_command
            ? error("BX0001",
                    {},
                    {fmt::format("{} 不认识 {}", typed_name(command), name),
                     fmt::format("{} knows no {}", typed_name(command), name)})
            : error("BX0001",
                    {},
                    {fmt::format("{} 后面多了 {}", typed_name(command), name),
                     fmt::format("{} does not want {}", typed_name(command), name)});
    if (const std::string guess = closest_word(name, words); !guess.empty()) {
        finding.hints.push_back(
            {fmt::format("是不是 {}？", guess), fmt::format("did you mean {}?", guess)});
    }
    return with_help(std::move(finding), command);
}

Diagnostic missing(const CLI::App& command) {
    if (!command.get_subcommands({}).empty()) {
        std::vector<std::string> names;
        for (const CLI::App* below : command.get_subcommands({})) {
            names.push_back(below->get_name());
        }
        return with_help(
            error(
                "BX0002",
                {},
                {fmt::format("{} 后面要写做什么：{}", typed_name(command), fmt::join(names, "、")),
                 fmt::format("{} wants to know what to do: {}",
                             typed_name(command),
                             fmt::join(names, ", "))}),
            command);
    }
    std::vector<std::string> names;
    std::string usage = typed_name(command);
    const auto options = command.get_options();
    const CommandWords words = command_words(command);  // In the same order.
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (words.options[i].required) {
            usage += ' ' + words.options[i].usage();
            if (options[i]->count() == 0) {
                names.push_back(words.options[i].name());
            }
        }
    }
    Diagnostic finding =
        error("BX0002",
              {},
              {fmt::format("{} 缺少 {}", typed_name(command), fmt::join(names, "、")),
               fmt::format("{} lacks {}", typed_name(command), fmt::join(names, ", "))});
    finding.hints.push_back({"用法：" + usage, "usage: " + usage});
    return finding;
}

Diagnostic unusable(const CLI::App& command, const std::string& what) {
    const std::string option = what.substr(0, what.find(": "));
    if (const auto wrong = wrong_value_in(what)) {
        return with_help(
            error(wrong->code,
                  {},
                  {option + " " + wrong->message.zh, option + " " + wrong->message.en}),
            command);
    }
    return with_help(error("BX0005", {}, {what, what}), command);
}

/// `what` is "--plates excludes --dpi", as CLI11 has it.
Diagnostic not_together(const CLI::App& command, const std::string& what) {
    constexpr std::string_view between = " excludes ";
    const auto at = what.find(between);
    const std::string one = what.substr(0, at);
    const std::string other = at == std::string::npos ? "" : what.substr(at + between.size());
    return with_help(error("BX0005",
                           {},
                           {fmt::format("{} 和 {} 不能一起写", one, other),
                            fmt::format("{} and {} do not go together", one, other)}),
                     command);
}

Diagnostic wrong_count(const CLI::App& command, const std::string& what) {
    const std::string option = what.substr(0, what.find(": "));
    return with_help(what.ends_with("missing")
                         ? error("BX0002",
                                 {},
                                 {fmt::format("{} 后面缺少它的值", option),
                                  fmt::format("{} lacks its value", option)})
                         : error("BX0005",
                                 {},
                                 {fmt::format("{} 只能写一次", option),
                                  fmt::format("{} can be given only once", option)}),
                     command);
}

}  // namespace

Diagnostic wrong_command_line(const CLI::App& app, const CLI::ParseError& stopped) {
    const CLI::App& command = innermost(app);
    const std::string what = stopped.what();
    const auto is = [&stopped](CLI::ExitCodes code) {
        return stopped.get_exit_code() == static_cast<int>(code);
    };
    if (is(CLI::ExitCodes::ExcludesError)) {
        return not_together(command, what);
    }
    if (is(CLI::ExitCodes::ArgumentMismatch)) {
        return wrong_count(command, what);
    }
    const auto left = app.remaining(true);
    const auto option =
        std::ranges::find_if(left, [](const std::string& each) { return each.starts_with("-"); });
    if (option != left.end()) {
        return unknown(command, *option);
    }
    if (!left.empty()) {
        return unknown(command, left.front());
    }
    return is(CLI::ExitCodes::RequiredError) ? missing(command) : unusable(command, what);
}

Answer answer_with(const Diagnostic& finding, Language language, bool json) {
    if (json) {
        return {json_report("", {finding}, 0, {}, ExitStatus::CommandLine),
                "",
                ExitStatus::CommandLine};
    }
    const DiskFiles here{"."};
    SourceLines lines{here, "", here, ""};
    return {"", report_text({finding}, lines, {language, false, false}), ExitStatus::CommandLine};
}

}  // namespace banxin
