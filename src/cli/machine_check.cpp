// SPDX-License-Identifier: Apache-2.0
#include "cli/machine_check.hpp"

#include "base/text.hpp"
#include "cli/exit_status.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <set>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

constexpr int format_version = 1;

const char* sign_of(CheckState state) {
    switch (state) {
        case CheckState::There:
            return "✔";
        case CheckState::Doubtful:
            return "!";
        case CheckState::Missing:
            break;
    }
    return "✘";
}

const char* name_of(CheckState state) {
    switch (state) {
        case CheckState::There:
            return "there";
        case CheckState::Doubtful:
            return "doubtful";
        case CheckState::Missing:
            break;
    }
    return "missing";
}

int cells(const std::string& text) {
    int width = 0;
    for (const char32_t scalar : scalars(text)) {
        width += display_width(scalar);
    }
    return width;
}

std::set<std::string> missing_packages(const std::vector<MachineCheck>& checks) {
    std::set<std::string> packages;
    for (const MachineCheck& check : checks) {
        if (check.state == CheckState::Missing && !check.package.empty()) {
            packages.insert(check.package);
        }
    }
    return packages;
}

std::string install_command(const std::vector<MachineCheck>& checks) {
    const auto packages = missing_packages(checks);
    return packages.empty() ? "" : fmt::format("sudo apt install {}", fmt::join(packages, " "));
}

Json words(const Message& message) {
    return {{"zh", message.zh}, {"en", message.en}};
}

}  // namespace

bool all_there(const std::vector<MachineCheck>& checks) {
    return std::ranges::none_of(
        checks, [](const MachineCheck& check) { return check.state == CheckState::Missing; });
}

std::string machine_table(const std::vector<MachineCheck>& checks, Language language) {
    int widest = 0;
    for (const MachineCheck& check : checks) {
        widest = std::max(widest, cells(say(check.what, language)));
    }
    std::string out;
    for (const MachineCheck& check : checks) {
        const std::string& what = say(check.what, language);
        const std::string gap(static_cast<std::size_t>(widest - cells(what) + 2), ' ');
        const std::string found =
            shown(say(check.found, language), std::numeric_limits<int>::max());
        out += fmt::format("{} {}{}{}\n", sign_of(check.state), what, gap, found);
        if (check.state != CheckState::There && !say(check.remedy, language).empty()) {
            out += "    = " + say(check.remedy, language) + '\n';
        }
    }
    if (const std::string install = install_command(checks); !install.empty()) {
        out +=
            say({"\n安装缺的软件包：\n    ", "\nTo install the packages that are missing:\n    "},
                language) +
            install + '\n';
    }
    const auto missing = std::ranges::count(checks, CheckState::Missing, &MachineCheck::state);
    return out + (missing == 0
                      ? say({"\n✔ 要用的都有\n", "\n✔ all that is needed is there\n"}, language)
                      : say({fmt::format("\n✘ 缺 {} 样\n", missing),
                             fmt::format("\n✘ {} missing\n", missing)},
                            language));
}

std::string machine_json(const std::vector<MachineCheck>& checks) {
    const bool ready = all_there(checks);
    Json object{{"v", format_version},
                {"type", "doctor"},
                {"ready", ready},
                {"status", static_cast<int>(ready ? ExitStatus::Done : ExitStatus::Asset)},
                {"install", install_command(checks)}};
    object["checks"] = Json::array();
    for (const MachineCheck& check : checks) {
        Json row{{"what", words(check.what)},
                 {"state", name_of(check.state)},
                 {"found", words(check.found)}};
        if (check.state != CheckState::There) {
            row["help"] = words(check.remedy);
        }
        if (!check.package.empty()) {
            row["package"] = check.package;
        }
        object["checks"].push_back(std::move(row));
    }
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
