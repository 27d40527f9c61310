// SPDX-License-Identifier: Apache-2.0
#include "cli/doctor_command.hpp"

#include "base/child_process.hpp"
#include "base/text.hpp"
#include "cli/machine_check.hpp"
#include "engine.hpp"
#include "input/read_composition.hpp"
#include "input/read_fonts.hpp"
#include "input/read_issue.hpp"
#include "input/read_plant.hpp"
#include "layout/lay_out_issue.hpp"
#include "typography/font_book.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <map>
#include <system_error>
#include <utility>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

struct Program {
    const char* name;
    const char* package;
    Message use;
};

/// The programs that banxin runs, and what for.
const std::array programs{
    Program{"gs", "ghostscript", {"看分色版、预览 PDF 广告", "plates, previews of placed PDFs"}},
    Program{"rsvg-convert", "librsvg2-bin", {"画 SVG", "SVG drawings"}},
    Program{"bwrap", "bubblewrap", {"隔离外来文件", "keeps files from outside apart"}},
    Program{"ots-sanitize", "opentype-sanitizer", {"查外来字体", "looks at fonts from outside"}},
};

/// Less than this is not enough for the plates and PDFs of an issue.
constexpr std::uintmax_t least_space = std::uintmax_t{1} << 30U;

Message same(const std::string& text) {
    return {text, text};
}

MachineCheck check_program(const Program& program) {
    MachineCheck check{same(program.name), CheckState::There, {}, {}, program.package};
    constexpr ChildLimits brief{.seconds = 5, .processor_seconds = 5};
    const ChildAnswer answer = run_child({program.name, "--version"}, "", "/", brief);
    if (answer.end == ChildEnd::NotFound) {
        check.state = CheckState::Missing;
        check.found = {"没有装：" + program.use.zh, "not installed: " + program.use.en};
        check.remedy = {fmt::format("装软件包 {}", program.package),
                        fmt::format("install the package {}", program.package)};
        return check;
    }
    const auto lines = lines_in(answer.out);
    // Not every program knows --version; that it is there is enough.
    check.found = lines.empty() || !answer.succeeded() ? program.use : same(lines.front());
    return check;
}

/// `check` of what `findings` refuse.
MachineCheck refused(MachineCheck check, const Diagnostics& findings) {
    check.state = CheckState::Missing;
    if (!findings.empty()) {
        check.found = findings.front().message;
        check.remedy = findings.front().hints.empty() ? Message{} : findings.front().hints.front();
    }
    return check;
}

/// The roles that `styles` use, each with the styles that use it, in the order of `roles`.
std::vector<MachineCheck> check_fonts(const std::vector<FontRole>& roles,
                                      const std::vector<TextStyle>& styles,
                                      const std::vector<std::string>& folders,
                                      const std::string& language) {
    std::map<std::string, std::vector<TextStyle>> by_role;
    for (const TextStyle& style : styles) {
        by_role[style.role].push_back(style);
    }
    std::vector<MachineCheck> checks;
    for (const auto& [role, uses] : by_role) {
        const auto row = std::ranges::find(roles, role, &FontRole::role);
        MachineCheck check{{"字体 " + role, "font " + role}, CheckState::There, {}, {}, {}};
        if (row != roles.end()) {
            check.found = same(row->family);
            check.package = row->package;
        }
        const auto book = FontBook::open(roles, uses, folders, language);
        checks.push_back(book ? std::move(check) : refused(std::move(check), book.error()));
    }
    return checks;
}

/// A style for every face that fonts.yaml names.
std::vector<TextStyle> styles_of_faces(const std::vector<FontRole>& roles) {
    std::vector<TextStyle> styles;
    for (const FontRole& role : roles) {
        for (const FontFace& face : role.faces) {
            TextStyle style;
            style.role = role.role;
            style.weight = face.weight;
            styles.push_back(style);
        }
    }
    return styles;
}

MachineCheck check_profile(const Plant& plant, const Workplace& workplace) {
    MachineCheck check{{"色彩特性文件", "profile"}, CheckState::There, same(plant.profile), {}, {}};
    const auto press = open_press(plant, workplace.project, workplace.shipped);
    return press ? check : refused(std::move(check), press.error());
}

std::vector<MachineCheck> check_without_issue(const Workplace& workplace) {
    Report report;
    const Library library{workplace.shipped, workplace.shipped};
    const auto roles = read_fonts(library, report);
    auto checks = check_fonts(roles,
                              styles_of_faces(roles),
                              workplace.places.font_folders,
                              std::string{usual_composition});
    checks.push_back(check_profile(read_plant(library, usual_plant, {}, report), workplace));
    return checks;
}

std::vector<MachineCheck> check_issue(const Workplace& workplace) {
    Report report;
    MachineCheck row{{"这一期", "issue"}, CheckState::There, same(workplace.places.file), {}, {}};
    const auto input =
        read_issue(workplace.project, workplace.shipped, workplace.places.file, report);
    if (!input) {
        row = refused(std::move(row), input.error());
        const std::string command = "banxin check " + workplace.places.file;
        row.remedy = {"先改好：" + command, "put it right first: " + command};
        return {std::move(row)};
    }
    std::vector<MachineCheck> checks{std::move(row)};
    const Paper& paper = (*input).issue.paper;
    std::ranges::move(check_fonts(paper.fonts,
                                  styles_of(paper.styles),
                                  workplace.places.font_folders,
                                  paper.composition.language),
                      std::back_inserter(checks));
    checks.push_back({{"印厂", "plant"}, CheckState::There, same(paper.plant.name), {}, {}});
    checks.push_back(check_profile(paper.plant, workplace));
    return checks;
}

MachineCheck check_hyphenation(const std::string& patterns) {
    MachineCheck check{
        {"西文断词表", "hyphenation"}, CheckState::There, same(patterns), {}, "hyphen-en-us"};
    Report report;
    static_cast<void>(open_hyphenator(patterns, report));
    return report.diagnostics().empty() ? check : refused(std::move(check), report.diagnostics());
}

/// `folder` or the nearest one above it that is there.
fs::path there(fs::path folder) {
    std::error_code fault;
    while (!fs::exists(folder, fault) && folder.has_relative_path()) {
        folder = folder.parent_path();
    }
    return folder;
}

MachineCheck check_cache(const std::string& folder) {
    MachineCheck check{{"图片缓存", "picture cache"}, CheckState::There, same(folder), {}, {}};
    if (folder.empty() || ::access(there(folder).c_str(), W_OK) != 0) {
        check.state = CheckState::Missing;
        check.found = {fmt::format("写不了 {}", folder.empty() ? "~/.cache" : folder),
                       fmt::format("cannot write {}", folder.empty() ? "~/.cache" : folder)};
        check.remedy = {"用环境变量 XDG_CACHE_HOME 指一个能写的文件夹",
                        "name a folder that can be written in the variable XDG_CACHE_HOME"};
    }
    return check;
}

MachineCheck check_space(const std::string& project) {
    MachineCheck check{{"磁盘空间", "disk space"}, CheckState::There, {}, {}, {}};
    std::error_code fault;
    const fs::space_info space = fs::space(there(fs::absolute(project, fault)), fault);
    const double gibibytes =
        static_cast<double>(space.available) / static_cast<double>(std::uintmax_t{1} << 30U);
    check.found = {fmt::format("还有 {:.1f} GiB", gibibytes), fmt::format("{:.1f} GiB", gibibytes)};
    if (fault || space.available < least_space) {
        check.state = CheckState::Doubtful;
        check.remedy = {"至少留 1 GiB", "keep 1 GiB at least"};
    }
    return check;
}

MachineCheck check_locale(const std::string& locale) {
    MachineCheck check{{"终端的编码", "terminal"}, CheckState::There, same(locale), {}, {}};
    if (locale.empty()) {
        check.found = {"没有说，当作 UTF-8", "not said; taken for UTF-8"};
    }
    if (!shows_hanzi(locale)) {
        const Diagnostic told =
            info("BX0007",
                 {},
                 {fmt::format("{} 不是 UTF-8，消息改用英文", locale),
                  fmt::format("{} is not UTF-8; messages are in English", locale)});
        check.state = CheckState::Doubtful;
        check.found = {fmt::format("[{}] {}", told.code, told.message.zh),
                       fmt::format("[{}] {}", told.code, told.message.en)};
        check.remedy = {"export LANG=C.UTF-8", "export LANG=C.UTF-8"};
    }
    return check;
}

}  // namespace

Outcome carry_out(const DoctorOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Progress& progress) {
    progress.show({"看机器 …", "looking at the machine ..."});
    auto checks = asked.issue.empty() ? check_without_issue(workplace) : check_issue(workplace);
    checks.push_back(check_hyphenation(workplace.places.hyphenation));
    for (const Program& program : programs) {
        checks.push_back(check_program(program));
    }
    checks.push_back(check_cache(workplace.places.picture_cache));
    checks.push_back(check_space(workplace.places.project));
    checks.push_back(check_locale(asked.locale));

    Outcome outcome;
    outcome.strict = options.strict;
    outcome.told = true;
    outcome.lacks_something = !all_there(checks);
    outcome.text = options.json ? machine_json(checks) : machine_table(checks, options.language);
    return outcome;
}

}  // namespace banxin
