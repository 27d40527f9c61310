// SPDX-License-Identifier: Apache-2.0
#include "base/files.hpp"

#include "base/descriptor.hpp"
#include "base/text.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace banxin {
namespace {

std::string quoted_zh(std::string_view path) {
    return "“" + shown(path, 120) + "”";
}

std::string quoted_en(std::string_view path) {
    return "\"" + shown(path, 120) + "\"";
}

Diagnostic refuse(std::string code,
                  const SourceSpan& asked_at,
                  std::string_view path,
                  const Message& what,
                  Message remedy) {
    Diagnostic finding = error(
        std::move(code), asked_at, {quoted_zh(path) + what.zh, quoted_en(path) + " " + what.en});
    finding.hints.push_back(std::move(remedy));
    return finding;
}

std::pair<std::string_view, std::string_view> folder_and_name(std::string_view path) {
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos) {
        return {"", path};
    }
    return {path.substr(0, slash), path.substr(slash + 1)};
}

std::string lower(std::string_view text) {
    std::string out{text};
    std::ranges::transform(out, out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

bool climbs(std::string_view path) {
    while (!path.empty()) {
        const auto slash = path.find('/');
        if (path.substr(0, slash) == "..") {
            return true;
        }
        path = slash == std::string_view::npos ? "" : path.substr(slash + 1);
    }
    return false;
}

bool has_control(std::string_view path) {
    return std::ranges::any_of(
        path, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

/// What is wrong with `path` before any folder is looked at; nothing for a path that may be tried.
std::vector<Diagnostic> faults_of_path(std::string_view path, const SourceSpan& asked_at) {
    if (has_control(path)) {
        return {refuse(
            "BX3009",
            asked_at,
            path,
            {"里有控制字符，不能作文件名", "has control characters, so it cannot name a file"},
            {"给文件换个名字", "give the file another name"})};
    }
    if (path.find("://") != std::string_view::npos) {
        return {
            refuse("BX3005",
                   asked_at,
                   path,
                   {"是网址，不从网上取文件", "is an address; nothing is fetched from the network"},
                   {"先下载到项目里，再写项目内的路径",
                    "download it into the project and write its path there"})};
    }
    if (path.starts_with('/')) {
        return {refuse("BX3001",
                       asked_at,
                       path,
                       {"是绝对路径，不允许", "is an absolute path, which is not allowed"},
                       {"写项目内的相对路径，例如 stories/walk.md",
                        "write a path inside the project, such as stories/walk.md"})};
    }
    if (climbs(path)) {
        return {
            refuse("BX3001",
                   asked_at,
                   path,
                   {"跑出了项目目录，不允许", "leaves the project folder, which is not allowed"},
                   {"把文件放进项目里，写项目内的路径",
                    "put the file into the project and write its path there"})};
    }
    return {};
}

/// What to look for instead of `name`, which is not among `names` of its folder.
Message other_names(std::string_view path,
                    const std::string& prefix,
                    std::string_view name,
                    const std::vector<std::string>& names) {
    const std::string near = closest_word(name, names);
    if (path.find('\\') != std::string_view::npos) {
        return {"文件夹之间用 / 分开，不用 \\", "put / between folders, not \\"};
    }
    if (!near.empty()) {
        return {"是不是 " + shown(prefix + near, 120) + "？",
                "did you mean " + shown(prefix + near, 120) + "?"};
    }
    if (names.empty()) {
        return {"那个文件夹里没有文件", "there is no file in that folder"};
    }
    std::string some;
    for (std::size_t i = 0; i < std::min<std::size_t>(names.size(), 5); ++i) {
        some += (i == 0 ? "" : ", ") + shown(names[i]);
    }
    some += names.size() > 5 ? " …" : "";
    return {"那个文件夹里有：" + some, "that folder holds: " + some};
}

Diagnostic not_found(const Files& files, std::string_view path, const SourceSpan& asked_at) {
    const auto [folder, name] = folder_and_name(path);
    const auto prefix = folder.empty() ? std::string{} : std::string{folder} + "/";
    const auto names = files.list(folder);
    const auto other_capitals = std::ranges::find_if(
        names, [wanted = lower(name)](const std::string& there) { return lower(there) == wanted; });
    if (other_capitals != names.end()) {
        return refuse(
            "BX3004",
            asked_at,
            path,
            {"找不到，大小写不对", "is not there; only its capitals differ from a file that is"},
            {"是不是 " + shown(prefix + *other_capitals, 120) + "？",
             "did you mean " + shown(prefix + *other_capitals, 120) + "?"});
    }
    return refuse("BX3003",
                  asked_at,
                  path,
                  {"找不到", "is not there"},
                  other_names(path, prefix, name, names));
}

/// O_NONBLOCK: a pipe without a writer must not hold us up; it is refused once it is open.
constexpr int how_to_open = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

/// For kernels and containers without openat2: links are resolved first, then compared.
Descriptor open_resolved(const std::string& root, const std::string& path) {
    std::error_code failed;
    const auto real_root = std::filesystem::canonical(root, failed);
    const auto real_path = std::filesystem::canonical(real_root / path, failed);
    if (failed) {
        errno = failed.value();
        return Descriptor{-1};
    }
    const auto [in_root, in_path] = std::ranges::mismatch(real_root, real_path);
    if (in_root != real_root.end()) {
        errno = EXDEV;
        return Descriptor{-1};
    }
    return Descriptor{::open(real_path.c_str(), how_to_open | O_NOFOLLOW)};
}

/// Opens `path` below `root`; errno is EXDEV if a link leads out.
Descriptor open_below(const std::string& root, const std::string& path) {
    const Descriptor folder{::open(root.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
    if (!folder.is_open()) {
        return Descriptor{-1};
    }
    open_how how{};
    how.flags = how_to_open;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    const long number = ::syscall(SYS_openat2, folder.number(), path.c_str(), &how, sizeof how);
    if (number < 0 && (errno == ENOSYS || errno == EPERM)) {
        return open_resolved(root, path);
    }
    return Descriptor{static_cast<int>(number)};
}

bool same_version(const struct stat& a, const struct stat& b) {
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec &&
           a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

/// The bytes of `file`, and whether its end was reached.
std::pair<std::string, bool> read_all(int file, std::size_t expected) {
    std::string bytes;
    bytes.reserve(expected);
    std::array<char, 65536> part{};
    for (;;) {
        const auto count = ::read(file, part.data(), part.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return {std::move(bytes), count == 0};
        }
        bytes.append(part.data(), static_cast<std::size_t>(count));
    }
}

}  // namespace

DiskFiles::DiskFiles(std::string root) : root_{root.empty() ? "." : std::move(root)} {}

Result<std::string> DiskFiles::read(std::string_view path, const SourceSpan& asked_at) const {
    if (auto faults = faults_of_path(path, asked_at); !faults.empty()) {
        return Failure{std::move(faults)};
    }
    const Descriptor file = open_below(root_, std::string{path});
    if (!file.is_open()) {
        switch (errno) {
            case EXDEV:
            case ELOOP:
                return Failure{
                    refuse("BX3002",
                           asked_at,
                           path,
                           {"是指向项目外的链接，不允许",
                            "is a link out of the project, which is not allowed"},
                           {"把那个文件本身放进项目里", "put the file itself into the project"})};
            case EACCES:
            case EPERM:
                return Failure{refuse(
                    "BX3007",
                    asked_at,
                    path,
                    {"没有权限读", "may not be read by this user"},
                    {"改文件的权限，或换一个用户", "change its permissions, or be another user"})};
            case ENXIO:  // a socket
                return Failure{refuse("BX3006",
                                      asked_at,
                                      path,
                                      {"不是普通文件", "is not a regular file"},
                                      {"换成一个普通文件", "put a regular file there"})};
            default:
                return Failure{not_found(*this, path, asked_at)};
        }
    }
    struct stat before {};
    if (::fstat(file.number(), &before) != 0 || !S_ISREG(before.st_mode)) {
        const bool is_folder = S_ISDIR(before.st_mode);
        return Failure{refuse("BX3006",
                              asked_at,
                              path,
                              is_folder ? Message{"是文件夹，不是文件", "is a folder, not a file"}
                                        : Message{"不是普通文件", "is not a regular file"},
                              {"写一个文件的路径", "write the path of a file"})};
    }
    auto [bytes, whole] = read_all(file.number(), static_cast<std::size_t>(before.st_size));
    if (!whole) {
        return Failure{refuse("BX3010",
                              asked_at,
                              path,
                              {"读到一半出错，磁盘可能有问题",
                               "could not be read to its end; the disk may be failing"},
                              {"从备份里拷一份来", "fetch a copy from a backup"})};
    }
    struct stat after {};
    if (::fstat(file.number(), &after) != 0 || !same_version(before, after)) {
        return Failure{refuse("BX3008",
                              asked_at,
                              path,
                              {"正在被改动", "changed while it was read"},
                              {"存完再试", "save it and try again"})};
    }
    const std::lock_guard lock{mutex_};
    read_.insert({after.st_dev, after.st_ino});
    return std::move(bytes);
}

bool DiskFiles::was_read(const std::string& path) const {
    struct stat there {};
    if (::stat(path.c_str(), &there) != 0) {
        return false;
    }
    const std::lock_guard lock{mutex_};
    return read_.contains({there.st_dev, there.st_ino});
}

std::vector<std::string> DiskFiles::list(std::string_view path) const {
    if (!faults_of_path(path, {}).empty()) {
        return {};
    }
    std::error_code failed;
    const std::filesystem::path root{root_};
    std::filesystem::directory_iterator entries{
        path.empty() ? root : root / std::filesystem::path{path}, failed};
    std::vector<std::string> names;
    for (const auto end = std::filesystem::directory_iterator{}; !failed && entries != end;
         entries.increment(failed)) {
        std::error_code unknown;
        if (entries->is_regular_file(unknown)) {
            names.push_back(entries->path().filename().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

MemoryFiles::MemoryFiles(std::map<std::string, std::string> files) : files_{std::move(files)} {}

Result<std::string> MemoryFiles::read(std::string_view path, const SourceSpan& asked_at) const {
    if (auto faults = faults_of_path(path, asked_at); !faults.empty()) {
        return Failure{std::move(faults)};
    }
    const auto found = files_.find(std::string{path});
    if (found == files_.end()) {
        return Failure{not_found(*this, path, asked_at)};
    }
    return found->second;
}

bool MemoryFiles::was_read(const std::string& /*path*/) const {
    return false;
}

std::vector<std::string> MemoryFiles::list(std::string_view path) const {
    std::vector<std::string> names;
    for (const auto& [file, bytes] : files_) {
        const auto [folder, name] = folder_and_name(file);
        if (folder == path) {
            names.emplace_back(name);
        }
    }
    std::ranges::sort(names);
    return names;
}

}  // namespace banxin
