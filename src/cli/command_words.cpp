// SPDX-License-Identifier: Apache-2.0
#include "cli/command_words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace banxin {
namespace {

std::string in_capitals(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return 'a' <= c && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text;
}

/// The words between braces, as the description of `one_of` has them.
std::vector<std::string> words_in_braces(const std::string& text) {
    const auto open = text.find('{');
    const auto close = text.find('}', open);
    if (open == std::string::npos || close == std::string::npos) {
        return {};
    }
    return CLI::detail::split(text.substr(open + 1, close - open - 1), ',');
}

OptionWords option_words(const CLI::Option& option) {
    OptionWords words;
    for (const std::string& name : option.get_snames()) {
        words.flags.push_back("-" + name);
    }
    for (const std::string& name : option.get_lnames()) {
        words.flags.push_back("--" + name);
    }
    if (words.flags.empty()) {
        words.argument = option.get_name(true);
    }
    words.choices = words_in_braces(option.get_type_name());
    words.about = option.get_description();
    words.takes_value = option.get_items_expected_max() > 0;
    words.required = option.get_required();
    return words;
}

void add_below(const CLI::App& app, const std::string& above, std::vector<CommandWords>& all) {
    for (const CLI::App* below : app.get_subcommands({})) {
        const std::string name = above + below->get_name();
        if (below->get_subcommands({}).empty()) {
            all.push_back(command_words(*below));
            all.back().name = name;
        }
        add_below(*below, name + ' ', all);
    }
}

}  // namespace

std::string OptionWords::name() const {
    return flags.empty() ? argument : flags.back();
}

std::string OptionWords::usage() const {
    if (flags.empty()) {
        return in_capitals(argument);
    }
    std::string value = flags.back();
    value.erase(0, value.find_first_not_of('-'));
    return takes_value ? flags.front() + ' ' + in_capitals(value) : flags.front();
}

CommandWords command_words(const CLI::App& command) {
    CommandWords words{command.get_name(), command.get_description(), {}};
    for (const CLI::Option* option : command.get_options()) {
        words.options.push_back(option_words(*option));
    }
    return words;
}

std::vector<CommandWords> all_command_words(const CLI::App& program) {
    std::vector<CommandWords> all{command_words(program)};
    all.front().name.clear();
    add_below(program, "", all);
    return all;
}

}  // namespace banxin
