// SPDX-License-Identifier: Apache-2.0
#include "input/yaml_file.hpp"

#include "base/limits.hpp"
#include "input/encoding.hpp"
#include "input/file_head_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace banxin {
namespace {

constexpr std::string_view ending = ".yaml";

const YamlNode* find(const YamlNode& map, std::string_view key) {
    const auto found = std::ranges::find(map.entries, key, &YamlEntry::key);
    return found == map.entries.end() ? nullptr : &found->value;
}

std::string in_mebibytes(std::size_t bytes) {
    return fmt::format("{:.4g} MiB", static_cast<double>(bytes) / static_cast<double>(mebibyte));
}

/// Whether the file is in the format, and of the kind, that this program reads.
bool check_head(const YamlNode& root, std::string_view kind, Report& report) {
    const YamlNode* version = find(root, "banxin");
    if (version == nullptr || version->kind == YamlNode::Kind::Null) {
        return true;  // Whoever reads the file asks for it.
    }
    const int number = read_integer(*version, {1, 9999}, report);
    if (number != format_version) {
        auto finding =
            error("BX2009",
                  version->where,
                  {fmt::format("文件格式是第 {} 版，本程序只懂第 {} 版", number, format_version),
                   fmt::format("format {}; this program knows format {}", number, format_version)});
        finding.hints.push_back({"请升级 banxin", "please upgrade banxin"});
        report.add(std::move(finding));
        return false;
    }
    if (const YamlNode* said = find(root, "kind")) {
        const std::vector<std::string> only{std::string{kind}};
        static_cast<void>(read_choice_index(*said, only, report));
        return said->text == kind;  // The keys of another kind would only be called unknown.
    }
    return true;
}

}  // namespace

std::optional<YamlNode> read_yaml_file(const Files& files,
                                       std::string_view path,
                                       std::string_view kind,
                                       const SourceSpan& asked_at,
                                       Report& report) {
    auto bytes = files.read(path, asked_at);
    if (!bytes) {
        report.add(std::move(bytes).error());
        return std::nullopt;
    }
    const std::string file{path};
    const auto most = limits().yaml_bytes;
    if (static_cast<std::int64_t>(bytes->size()) > most) {
        auto finding = error("BX9004",
                             {file, 1, 1},
                             {fmt::format("文件有 {}，上限 {}",
                                          in_mebibytes(bytes->size()),
                                          in_mebibytes(static_cast<std::size_t>(most))),
                              fmt::format("the file has {}; the limit is {}",
                                          in_mebibytes(bytes->size()),
                                          in_mebibytes(static_cast<std::size_t>(most)))});
        finding.hints.push_back({"正文请放进单独的文件", "keep story texts in their own files"});
        report.add(std::move(finding));
        return std::nullopt;
    }
    auto text = decode(*std::move(bytes), file, Encoding::Utf8);
    if (!text) {
        report.add(std::move(text).error());
        return std::nullopt;
    }
    auto root = parse_yaml(SourceText{file, *text}, report);
    if (!root || !check_head(*root, kind, report)) {
        return std::nullopt;
    }
    return root;
}

const Files& Library::holder_of(std::string_view path) const {
    const auto slash = path.rfind('/');
    const auto folder = slash == std::string_view::npos ? "" : path.substr(0, slash);
    const auto names = project.list(folder);
    const bool has_it = std::ranges::find(names, path.substr(slash + 1)) != names.end();
    return has_it ? project : shipped;
}

std::vector<std::string> Library::names_in(std::string_view folder) const {
    std::vector<std::string> names;
    for (const Files* files : {&project, &shipped}) {
        for (const std::string& file : files->list(folder)) {
            const std::string name =
                file.ends_with(ending) ? file.substr(0, file.size() - ending.size()) : "";
            if (!name.empty() && std::ranges::find(names, name) == names.end()) {
                names.push_back(name);
            }
        }
    }
    return names;
}

std::optional<YamlNode> read_named_file(const Library& library,
                                        const LibraryShelf& shelf,
                                        std::string_view name,
                                        const SourceSpan& asked_at,
                                        Report& report) {
    const auto names = library.names_in(shelf.folder);
    if (std::ranges::find(names, name) == names.end()) {
        report.add(no_such_name(asked_at, shelf.called, name, names));
        return std::nullopt;
    }
    const std::string path = fmt::format("{}/{}{}", shelf.folder, name, ending);
    return read_yaml_file(library.holder_of(path), path, shelf.kind, asked_at, report);
}

}  // namespace banxin
