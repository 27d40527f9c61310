// SPDX-License-Identifier: Apache-2.0
#include "cli/completions.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>

namespace banxin {
namespace {

constexpr std::string_view head = "banxin: made by `banxin completions`";

/// "fonts" of "fonts check"; a name of one word is its own.
std::string first_word(const std::string& name) {
    return name.substr(0, name.find(' '));
}

std::string second_word(const std::string& name) {
    const auto space = name.find(' ');
    return space == std::string::npos ? "" : name.substr(space + 1);
}

/// What may come first, each once: commands of two words by the first.
std::vector<std::string> first_words(const std::vector<CommandWords>& commands) {
    std::vector<std::string> words;
    for (const CommandWords& command : commands) {
        const std::string word = first_word(command.name);
        if (!word.empty() && std::ranges::find(words, word) == words.end()) {
            words.push_back(word);
        }
    }
    return words;
}

/// What may come second after `first`.
std::vector<std::string> second_words(const std::vector<CommandWords>& commands,
                                      const std::string& first) {
    std::vector<std::string> words;
    for (const CommandWords& command : commands) {
        if (first_word(command.name) == first && !second_word(command.name).empty()) {
            words.push_back(second_word(command.name));
        }
    }
    return words;
}

std::vector<std::string> flags_of(const CommandWords& command) {
    std::vector<std::string> flags;
    for (const OptionWords& option : command.options) {
        flags.insert(flags.end(), option.flags.begin(), option.flags.end());
    }
    return flags;
}

/// What an argument without a flag may be, if it is not a file.
std::vector<std::string> argument_choices(const CommandWords& command) {
    for (const OptionWords& option : command.options) {
        if (option.flags.empty() && !option.choices.empty()) {
            return option.choices;
        }
    }
    return {};
}

/// `text` with a backslash before each character of `special`.
std::string escaped(std::string_view text, std::string_view special) {
    std::string out;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos) {
            out += '\\';
        }
        out += c;
    }
    return out;
}

/// In single quotes, as shells have them.
std::string quoted(std::string_view text) {
    std::string out = "'";
    for (const char c : text) {
        out += c == '\'' ? std::string{"'\\''"} : std::string{c};
    }
    return out + "'";
}

std::string bash_command(const CommandWords& command) {
    std::string out =
        fmt::format("        {})\n            case $before in\n", quoted(command.name));
    for (const OptionWords& option : command.options) {
        if (option.flags.empty() || !option.takes_value) {
            continue;
        }
        out += fmt::format("                {}) COMPREPLY=($(compgen {} -- \"$word\")) ;;\n",
                           fmt::join(option.flags, " | "),
                           option.choices.empty()
                               ? std::string{"-f"}
                               : fmt::format("-W '{}'", fmt::join(option.choices, " ")));
    }
    const auto choices = argument_choices(command);
    out += fmt::format(
        "                *)\n"
        "                    if [[ $word == -* ]]; then\n"
        "                        COMPREPLY=($(compgen -W '{}' -- \"$word\"))\n"
        "                    else\n"
        "                        COMPREPLY=($(compgen {} -- \"$word\"))\n"
        "                    fi\n"
        "                    ;;\n"
        "            esac\n"
        "            ;;\n",
        fmt::join(flags_of(command), " "),
        choices.empty() ? std::string{"-f"} : fmt::format("-W '{}'", fmt::join(choices, " ")));
    return out;
}

std::string zsh_option(const OptionWords& option) {
    const std::string about = escaped(option.about, "[]:\\");
    const std::string words = option.choices.empty()
                                  ? std::string{"_files"}
                                  : fmt::format("({})", fmt::join(option.choices, " "));
    if (option.flags.empty()) {
        return ' ' + quoted(fmt::format(":{}:{}", option.argument, words));
    }
    std::string out;
    for (const std::string& flag : option.flags) {
        out += ' ' + quoted(option.takes_value ? fmt::format("{}[{}]:value:{}", flag, about, words)
                                               : fmt::format("{}[{}]", flag, about));
    }
    return out;
}

std::string fish_condition(const CommandWords& command, const std::vector<CommandWords>& commands) {
    const std::string first = first_word(command.name);
    const std::string second = second_word(command.name);
    std::string condition = "__fish_seen_subcommand_from " + first;
    if (!second.empty()) {
        return condition + "; and __fish_seen_subcommand_from " + second;
    }
    // `fonts check` is not `check`.
    for (const CommandWords& other : commands) {
        if (second_word(other.name) == first) {
            condition += "; and not __fish_seen_subcommand_from " + first_word(other.name);
        }
    }
    return condition;
}

std::string fish_option(const OptionWords& option, const std::string& condition) {
    std::string out = fmt::format("complete -c banxin -n {}", quoted(condition));
    for (const std::string& flag : option.flags) {
        out += flag.starts_with("--") ? " -l " + flag.substr(2) : " -s " + flag.substr(1);
    }
    if (!option.choices.empty()) {
        out += fmt::format(" -f -a {}", quoted(fmt::format("{}", fmt::join(option.choices, " "))));
    }
    if (option.takes_value && !option.flags.empty()) {
        out += " -r";
    }
    return out + " -d " + quoted(option.about) + '\n';
}

}  // namespace

std::string bash_completions(const std::vector<CommandWords>& commands) {
    std::string out = fmt::format(
        "# {}\n"
        "_banxin() {{\n"
        "    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}}\n"
        "    local command='' i\n"
        "    for ((i = 1; i < COMP_CWORD && i < 3; i++)); do\n"
        "        case \"${{COMP_WORDS[i]}}\" in\n"
        "            -*) break ;;\n"
        "        esac\n",
        head);
    out += "        case \"$command ${COMP_WORDS[i]}\" in\n";
    for (const std::string& word : first_words(commands)) {
        out += fmt::format("            {}) command={} ;;\n", quoted(' ' + word), word);
        for (const std::string& second : second_words(commands, word)) {
            const std::string both = quoted(word + ' ' + second);
            out += fmt::format("            {0}) command={0} ;;\n", both);
        }
    }
    out += "        esac\n    done\n    case $command in\n";
    for (const CommandWords& command : commands) {
        if (!command.name.empty()) {
            out += bash_command(command);
        }
    }
    for (const std::string& word : first_words(commands)) {
        if (const auto second = second_words(commands, word); !second.empty()) {
            out += fmt::format("        {}) COMPREPLY=($(compgen -W '{}' -- \"$word\")) ;;\n",
                               word,
                               fmt::join(second, " "));
        }
    }
    auto first = first_words(commands);
    if (!commands.empty()) {
        const auto flags = flags_of(commands.front());
        first.insert(first.end(), flags.begin(), flags.end());
    }
    out += fmt::format("        *) COMPREPLY=($(compgen -W '{}' -- \"$word\")) ;;\n",
                       fmt::join(first, " "));
    return out + "    esac\n}\ncomplete -o filenames -F _banxin banxin\n";
}

std::string zsh_completions(const std::vector<CommandWords>& commands) {
    std::string out = fmt::format("#compdef banxin\n# {}\n", head);
    std::string cases;
    std::string first;
    for (const CommandWords& command : commands) {
        std::string options;
        for (const OptionWords& option : command.options) {
            options += " \\\n           " + zsh_option(option);
        }
        if (command.name.empty()) {
            first = options;
            continue;
        }
        const int count = second_word(command.name).empty() ? 1 : 2;
        cases += fmt::format(
            "    {0}{1})\n        shift {2} words; (( CURRENT -= {2} ))\n        _arguments{3}\n"
            "        ;;\n",
            quoted(count == 1 ? command.name + ' ' : command.name),
            count == 1 ? "*" : "",
            count,
            options);
    }
    for (const std::string& word : first_words(commands)) {
        if (const auto second = second_words(commands, word); !second.empty()) {
            cases +=
                fmt::format("    {}*) compadd {} ;;\n", quoted(word + ' '), fmt::join(second, " "));
        }
    }
    out += "if (( CURRENT == 2 )); then\n    local -a commands=(\n";
    for (const std::string& word : first_words(commands)) {
        const auto row = std::ranges::find_if(
            commands, [&](const CommandWords& each) { return first_word(each.name) == word; });
        out += "        " + quoted(word + ':' + escaped(row->about, ":\\")) + '\n';
    }
    out += fmt::format("    )\n    _describe command commands\n    _arguments{}\n    return\nfi\n",
                       first);
    return out + "case \"${words[2]} ${words[3]}\" in\n" + cases + "esac\n";
}

std::string fish_completions(const std::vector<CommandWords>& commands) {
    std::string out = fmt::format("# {}\n", head);
    for (const std::string& word : first_words(commands)) {
        const auto row = std::ranges::find_if(
            commands, [&](const CommandWords& each) { return first_word(each.name) == word; });
        out += fmt::format("complete -c banxin -n __fish_use_subcommand -f -a {} -d {}\n",
                           word,
                           quoted(row->about));
    }
    for (const CommandWords& command : commands) {
        const std::string condition =
            command.name.empty() ? "__fish_use_subcommand" : fish_condition(command, commands);
        if (const std::string second = second_word(command.name); !second.empty()) {
            out += fmt::format("complete -c banxin -n {} -f -a {} -d {}\n",
                               quoted("__fish_seen_subcommand_from " + first_word(command.name)),
                               second,
                               quoted(command.about));
        }
        for (const OptionWords& option : command.options) {
            if (!option.flags.empty() || !option.choices.empty()) {
                out += fish_option(option, condition);
            }
        }
    }
    return out;
}

}  // namespace banxin
