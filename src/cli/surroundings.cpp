// SPDX-License-Identifier: Apache-2.0
#include "cli/surroundings.hpp"

#include "typography/hyphenation.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>

namespace banxin {
namespace {

namespace fs = std::filesystem;

bool is_folder(const fs::path& path) {
    std::error_code fault;
    return fs::is_directory(path, fault);
}

/// Where layouts/ and fonts/ are: what the environment says, the tree this program was built from,
/// or where it is installed.
std::optional<fs::path> find_shipped(const Console& console) {
    const fs::path named = console.variable("BANXIN_DATA");
    const fs::path installed = fs::path{console.program}.parent_path() / "../share/banxin";
    for (const fs::path& folder : {named, fs::path{BANXIN_DATA}, installed}) {
        if (!folder.empty() && is_folder(folder / "layouts")) {
            return folder;
        }
    }
    return std::nullopt;
}

fs::path from_root(const fs::path& path) {
    std::error_code fault;
    return fs::absolute(path, fault).lexically_normal();
}

Failure outside(const std::string& issue, const std::string& root) {
    return Failure{error("BX3001",
                         {},
                         {fmt::format("“{}”不在项目文件夹“{}”里", issue, root),
                          fmt::format("\"{}\" is not in the project folder \"{}\"", issue, root)})};
}

Failure nothing_shipped() {
    auto finding = error("BX3003",
                         {},
                         {"找不到 banxin 自带的 layouts 文件夹",
                          "the layouts folder that comes with banxin is not there"});
    finding.hints.push_back({"重新安装，或用环境变量 BANXIN_DATA 指明它在哪里",
                             "install again, or name its place in the variable BANXIN_DATA"});
    return Failure{std::move(finding)};
}

constexpr const char* machine_fonts[] = {"/usr/share/fonts", "/usr/local/share/fonts"};

/// Below the user's folder for what can be made again (XDG Base Directory Specification, which
/// says that a relative path is of no account).
std::string cache_of(const char* kind, const Console& console) {
    fs::path caches = console.variable("XDG_CACHE_HOME");
    if (!caches.is_absolute()) {
        caches = fs::path{console.variable("HOME")} / ".cache";
    }
    return caches.is_absolute() ? (caches / "banxin" / kind).string() : "";
}

Places places_in(const fs::path& project,
                 const fs::path& file,
                 const fs::path& shipped,
                 const Console& console) {
    Places places;
    places.project = project.empty() ? "." : project.string();
    places.file = file.string();
    places.shipped = shipped.string();
    places.font_folders = {(shipped / "fonts").string()};
    places.hyphenation = usual_patterns;
    places.picture_cache = cache_of("pictures", console);
    places.font_cache = cache_of("fonts", console);
    places.font_folders.insert(
        places.font_folders.end(), std::begin(machine_fonts), std::end(machine_fonts));
    return places;
}

}  // namespace

std::string output_folder(const std::string& named, const Places& places) {
    if (!named.empty()) {
        return named;
    }
    return places.project == "." ? "out" : places.project + "/out";
}

Result<Places> find_places(const std::string& issue,
                           const std::string& root,
                           const Console& console) {
    fs::path file = issue;
    if (is_folder(file)) {
        file /= "issue.yaml";
    }
    const fs::path project = root.empty() ? file.parent_path() : fs::path{root};
    const fs::path below = from_root(file).lexically_relative(from_root(project / "."));
    if (below.empty() || *below.begin() == "..") {
        return outside(issue, root);
    }
    const auto shipped = find_shipped(console);
    if (!shipped) {
        return nothing_shipped();
    }
    Places places = places_in(project, below, *shipped, console);
    places.font_folders.insert(places.font_folders.begin(), (project / "fonts").string());
    return places;
}

Result<Places> find_places_without_project(const std::string& file, const Console& console) {
    const auto shipped = find_shipped(console);
    if (!shipped) {
        return nothing_shipped();
    }
    const fs::path path = file;
    return places_in(path.parent_path(), path.filename(), *shipped, console);
}

}  // namespace banxin
