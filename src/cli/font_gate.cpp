// SPDX-License-Identifier: Apache-2.0
#include "cli/font_gate.hpp"

#include "base/limits.hpp"
#include "base/sandbox.hpp"
#include "base/temporary_folder.hpp"
#include "base/worker.hpp"
#include "imaging/picture_cache.hpp"
#include "imaging/sha256.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// In the name of what is remembered: one more when a check has been added.
constexpr int version_of_checks = 1;

constexpr std::int64_t memory = gibibyte;

std::string name_of(const std::string& path) {
    return fs::path{path}.filename().string();
}

Failure unfit(std::string code, const std::string& path, const Message& what) {
    const std::string name = name_of(path);
    Diagnostic finding =
        error(std::move(code),
              {path},
              {fmt::format("{} {}", name, what.zh), fmt::format("{} {}", name, what.en)});
    finding.hints.push_back(
        {fmt::format("换一个完好的字体文件，或把 {} 从 fonts/ 里拿走", name),
         fmt::format("put a sound file in its place, or take {} out of fonts/", name)});
    return Failure{std::move(finding)};
}

Failure no_answer(WorkerFault fault, const std::string& path) {
    const std::int64_t seconds = limits().font_seconds;
    return unfit("BX9051",
                 path,
                 fault == WorkerFault::Overtime
                     ? Message{fmt::format("检查了 {} 秒还没查完，已停下", seconds),
                               fmt::format("was not checked after {} s; stopped", seconds)}
                     : Message{"检查时崩溃，已隔离", "crashed its checker, which was contained"});
}

/// What is wrong by the word that a worker has for it; empty: nothing.
std::optional<Failure> refused(const Facts& facts, const std::string& path) {
    const std::string& state = facts.text("state");
    if (state == "directory") {
        return unfit("BX4003",
                     path,
                     {"表目录坏了，安全检查没通过",
                      "has a broken table directory; it failed the safety check"});
    }
    if (state == "cut off") {
        const std::string& table = facts.text("table");
        return unfit("BX4003",
                     path,
                     {fmt::format("不完整（{} 表超出文件尾）", table),
                      fmt::format("is cut off ({} table past end of file)", table)});
    }
    if (state != "font") {
        return unfit("BX4002", path, {"不是字体文件", "is not a font"});
    }
    if (facts.number("may_embed") == 0) {
        return unfit("BX4004",
                     path,
                     {"不许嵌入 PDF（fsType=2），印厂会缺字",
                      "forbids embedding (fsType=2); the plant would lack it"});
    }
    return std::nullopt;
}

/// The first of what the sanitizer says is the cause.
std::string_view first_line(std::string_view text) {
    return text.substr(0, text.find('\n'));
}

/// What the OpenType Sanitizer has against a face; empty: nothing, or it is not there.
std::optional<Failure> refused_by_sanitizer(const std::string& bytes,
                                            std::int64_t faces,
                                            const std::string& path) {
    const auto folder = TemporaryFolder::make();
    if (!folder || find_program("ots-sanitize").empty()) {
        return std::nullopt;
    }
    std::ofstream{folder->path() + "/font", std::ios::binary} << bytes;
    const auto seconds = static_cast<int>(limits().font_seconds);
    for (std::int64_t face = 0; face < faces; ++face) {
        const ChildAnswer answer =
            run_confined({"ots-sanitize", "font", "/dev/null", std::to_string(face)},
                         {},
                         folder->path(),
                         {seconds, seconds, memory, limits().font_bytes});
        if (answer.end == ChildEnd::Overtime) {
            return no_answer(WorkerFault::Overtime, path);
        }
        if (answer.end != ChildEnd::Exited) {
            return no_answer(WorkerFault::Crashed, path);
        }
        if (answer.status != 0) {
            const auto said = first_line(answer.err);
            return unfit("BX4003",
                         path,
                         {fmt::format("安全检查没通过：{}", said),
                          fmt::format("failed the safety check: {}", said)});
        }
    }
    return std::nullopt;
}

FontFileFacts file_facts(const Facts& facts) {
    constexpr std::int64_t thousand = 1000;
    const std::int64_t version = facts.number("version");
    return {facts.text("family"),
            facts.text("style"),
            fmt::format("{}.{:03}", version / thousand, version % thousand),
            static_cast<int>(facts.number("faces"))};
}

struct FontFile {
    std::string path;
    FontFileFacts facts;
};

Diagnostic two_versions(const FontFile& first, const FontFile& second) {
    Diagnostic finding = warning("BX4005",
                                 {second.path},
                                 {fmt::format("“{} {}”找到两个版本：{}（{}）与 {}（{}）",
                                              first.facts.family,
                                              first.facts.style,
                                              first.facts.version,
                                              name_of(first.path),
                                              second.facts.version,
                                              name_of(second.path)),
                                  fmt::format("two versions of \"{} {}\": {} ({}) and {} ({})",
                                              first.facts.family,
                                              first.facts.style,
                                              first.facts.version,
                                              name_of(first.path),
                                              second.facts.version,
                                              name_of(second.path))});
    finding.hints.push_back({"在 fonts/ 里只留一个", "keep one of them in fonts/"});
    return finding;
}

/// The font files below `fonts/` in the folder `root`, sorted.
std::vector<std::string> font_files(const fs::path& root) {
    std::vector<std::string> files;
    std::error_code fault;
    fs::recursive_directory_iterator entries{root / "fonts", fault};
    for (const auto end = fs::recursive_directory_iterator{}; !fault && entries != end;
         entries.increment(fault)) {
        std::error_code unknown;
        if (is_font_file(entries->path().string()) && entries->is_regular_file(unknown)) {
            files.push_back(entries->path().lexically_relative(root).string());
        }
    }
    std::ranges::sort(files);
    return files;
}

}  // namespace

bool is_font_file(const std::string& file) {
    std::string ending = fs::path{file}.extension().string();
    std::ranges::transform(
        ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending == ".otf" || ending == ".ttf" || ending == ".ttc" || ending == ".otc";
}

Result<FontFileFacts> check_font_file(const Files& files,
                                      const std::string& path,
                                      const std::string& cache_folder) {
    const auto bytes = files.read(path, {path});
    if (!bytes) {
        return Failure{bytes.error()};
    }
    if (bytes->empty()) {
        return unfit("BX4002", path, {"是空文件", "is empty"});
    }
    if (std::cmp_greater(bytes->size(), limits().font_bytes)) {
        const std::int64_t most = limits().font_bytes / mebibyte;
        const std::int64_t has =
            (static_cast<std::int64_t>(bytes->size()) + mebibyte - 1) / mebibyte;
        return unfit("BX9051",
                     path,
                     {fmt::format("有 {} MiB，上限 {} MiB", has, most),
                      fmt::format("has {} MiB; the limit is {} MiB", has, most)});
    }
    const std::string memory_name =
        sha256(fmt::format("font {} {}", version_of_checks, sha256(*bytes)));
    if (const auto known = kept(cache_folder, memory_name)) {
        if (const auto facts = Facts::unpacked(*known)) {
            return file_facts(*facts);
        }
    }
    const auto answer = ask_worker("font", *bytes, {limits().font_seconds, memory, mebibyte});
    if (const auto* const fault = std::get_if<WorkerFault>(&answer)) {
        return no_answer(*fault, path);
    }
    const auto& facts = std::get<Facts>(answer);
    if (auto failure = refused(facts, path)) {
        return *std::move(failure);
    }
    if (auto failure = refused_by_sanitizer(*bytes, facts.number("faces"), path)) {
        return *std::move(failure);
    }
    keep(cache_folder, memory_name, facts.packed());
    return file_facts(facts);
}

Diagnostics check_font_folder(const Files& project,
                              const std::string& root,
                              const std::string& cache_folder) {
    Diagnostics found;
    std::vector<FontFile> sound;
    for (std::string& path : font_files(root)) {
        FontFile file{std::move(path), {}};
        auto facts = check_font_file(project, file.path, cache_folder);
        if (!facts) {
            std::ranges::move(std::move(facts).error(), std::back_inserter(found));
            continue;
        }
        file.facts = *std::move(facts);
        const auto twin = std::ranges::find_if(sound, [&](const FontFile& other) {
            return other.facts.family == file.facts.family &&
                   other.facts.style == file.facts.style &&
                   other.facts.version != file.facts.version;
        });
        if (twin != sound.end()) {
            found.push_back(two_versions(*twin, file));
        }
        sound.push_back(std::move(file));
    }
    return found;
}

}  // namespace banxin
