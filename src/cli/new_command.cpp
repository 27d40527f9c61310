// SPDX-License-Identifier: Apache-2.0
#include "cli/new_command.hpp"

#include "base/text.hpp"
#include "cli/json_schema.hpp"
#include "cli/write_output.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

const std::string from = "layouts/new";
constexpr std::string_view issue_mark = "issue-", yaml = ".yaml";
constexpr const char* usual_name = "示例周报";

/// The formats that there is an issue for: cn-tabloid-6x11 of issue-cn-tabloid-6x11.yaml.
std::vector<std::string> formats(const Files& shipped) {
    std::vector<std::string> names;
    for (const std::string& file : shipped.list(from)) {
        if (file.starts_with(issue_mark) && file.ends_with(yaml)) {
            names.push_back(
                file.substr(issue_mark.size(), file.size() - issue_mark.size() - yaml.size()));
        }
    }
    return names;
}

bool is_free(const fs::path& folder) {
    std::error_code fault;
    return !fs::exists(fs::symlink_status(folder, fault)) ||
           (fs::is_directory(folder, fault) && fs::is_empty(folder, fault));
}

Diagnostic not_free(const std::string& folder) {
    Diagnostic finding = error(
        "BX7114",
        {},
        {fmt::format("“{}”已经有了，里面有东西，没有动它", shown(folder)),
         fmt::format("\"{}\" is there and not empty; it has not been touched", shown(folder))});
    finding.hints.push_back({"换一个文件夹的名字", "name another folder"});
    return finding;
}

void replace_all(std::string& text, std::string_view mark, std::string_view by) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size())) {
        text.replace(at, mark.size(), by);
    }
}

/// A name that YAML takes for nothing else, whatever is in it.
std::string in_yaml_quotes(std::string_view name) {
    std::string out = "\"";
    for (const char c : name) {
        out += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
    }
    return out + '"';
}

/// What the first line of an issue and of a paper tells an editor to complete and check by.
std::vector<OutputFile> schemas() {
    std::vector<OutputFile> files;
    for (const FileKind& kind : file_kinds()) {
        if (kind.name == "issue" || kind.name == "paper") {
            files.push_back({std::string{kind.name} + ".json", json_schema(kind)});
        }
    }
    return files;
}

/// The file `name` of layouts/new with `asked` filled in, to be written as `as`.
Result<OutputFile> filled_in(const Files& shipped,
                             const std::string& name,
                             const std::string& as,
                             const NewOptions& asked) {
    auto text = shipped.read(from + '/' + name, {});
    if (!text) {
        return Failure{std::move(text).error()};
    }
    const std::string paper = asked.name.empty() ? usual_name : asked.name;
    replace_all(*text, "{报名}", in_yaml_quotes(paper));
    replace_all(*text, "{format}", asked.format);
    return OutputFile{as, *std::move(text)};
}

}  // namespace

Outcome carry_out(const NewOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Progress& /*progress*/) {
    Outcome outcome;
    outcome.strict = options.strict;
    const Files& shipped = workplace.shipped;
    const auto names = formats(shipped);
    if (std::ranges::find(names, asked.format) == names.end()) {
        outcome.add({no_such_name({}, {"版面格式", "page format"}, asked.format, names)});
        return outcome;
    }
    if (!is_free(asked.folder)) {
        outcome.add({not_free(asked.folder)});
        return outcome;
    }
    const auto add =
        [&](const std::string& name, const std::string& as, std::vector<OutputFile>& files) {
            auto file = filled_in(shipped, name, as, asked);
            if (file) {
                files.push_back(*std::move(file));
            } else {
                outcome.add(std::move(file).error());
            }
        };
    std::vector<OutputFile> top;
    std::vector<OutputFile> stories;
    add("paper.yaml", "paper.yaml", top);
    add(std::string{issue_mark} + asked.format + std::string{yaml}, "issue.yaml", top);
    for (const std::string& name : shipped.list(from + "/stories")) {
        if (!top.empty() && top.back().bytes.find("stories/" + name) != std::string::npos) {
            add("stories/" + name, name, stories);
        }
    }
    if (!outcome.findings.empty()) {
        return outcome;
    }
    // The issue comes last: where there is one, the stories are there.
    for (const auto& [folder, files] :
         {std::pair{asked.folder + "/stories", std::as_const(stories)},
          std::pair{asked.folder + "/schema", schemas()},
          std::pair{asked.folder, std::as_const(top)}}) {
        auto written = write_output(folder, files, workplace.project);
        if (!written) {
            outcome.add(std::move(written).error());
            return outcome;
        }
        std::ranges::move(*written, std::back_inserter(outcome.files));
    }
    return outcome;
}

VerdictWords new_words(const std::string& folder) {
    return {{fmt::format("新报纸在 {0}；接着：banxin build {0}", folder),
             fmt::format("the new paper is in {0}; next: banxin build {0}", folder)},
            {"没有新建", "nothing was made"}};
}

}  // namespace banxin
