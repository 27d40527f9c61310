// SPDX-License-Identifier: Apache-2.0
#include "cli/output_folder.hpp"

#include "cli/folder_lock.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace banxin {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view draft_start = ".banxin-", draft_end = ".part";

struct Reason {
    const char* code;
    Message why;
};

Reason reason_of(Errno number) {
    switch (number) {
        case ENOSPC:
        case EDQUOT:
            return {"BX7101", {"磁盘满了", "the disk is full"}};
        case EFBIG:
            return {"BX7101",
                    {"超过系统的文件大小限制", "the system's limit of file size is reached"}};
        case EACCES:
        case EPERM:
            return {"BX7103", {"没有权限", "permission denied"}};
        case EROFS:
            return {"BX7103", {"磁盘是只读的", "the disk is read-only"}};
        case ENOTDIR:
        case EEXIST:
            return {"BX7104",
                    {"那里已有一个不是文件夹的文件", "a file is in the way of the folder"}};
        case EISDIR:
            return {"BX7104", {"那里已有一个同名文件夹", "a folder of that name is in the way"}};
        case ENXIO:
            return {"BX7104",
                    {"那里已有一个管道或设备", "a pipe or device of that name is in the way"}};
        default: {
            const std::string words = std::strerror(number);  // NOLINT(concurrency-mt-unsafe)
            return {"BX7101", {words, words}};
        }
    }
}

/// What killed programs left: nobody else makes drafts while we hold the folder.
void remove_old_drafts(const std::string& folder) {
    std::error_code fault;
    for (fs::directory_iterator entry{folder, fault}, end; !fault && entry != end;
         entry.increment(fault)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with(draft_start) && name.ends_with(draft_end)) {
            std::error_code ignored;
            fs::remove_all(entry->path(), ignored);
        }
    }
}

}  // namespace

Failure not_written(const std::string& path, Errno number) {
    const Reason reason = reason_of(number);
    Diagnostic finding = error(reason.code,
                               {},
                               {fmt::format("写不了 {}：{}", path, reason.why.zh),
                                fmt::format("cannot write {}: {}", path, reason.why.en)});
    finding.hints.push_back({"原来的文件没有动；腾出地方或权限再试，或者用 -o 换一个文件夹",
                             "the files that were there have not changed; make room or ask for "
                             "permission, or choose another folder with -o"});
    return Failure{std::move(finding)};
}

Result<OutputFolder> OutputFolder::open(const std::string& path) {
    std::error_code fault;
    fs::create_directories(path, fault);
    if (fault) {
        return not_written(path, fault.value());
    }
    Descriptor folder{::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!folder.is_open()) {
        return not_written(path, errno);
    }
    const auto locked = lock_folder(folder.number(), path);
    if (!locked) {
        return Failure{locked.error()};
    }
    if (*locked) {
        remove_old_drafts(path);
    }
    return OutputFolder{path, std::move(folder)};
}

OutputFolder::OutputFolder(std::string path, Descriptor folder)
    : path_{std::move(path)}, folder_{std::move(folder)} {}

std::string OutputFolder::draft_name() {
    return fmt::format("{}{}-{}{}", draft_start, ::getpid(), ++drafts_, draft_end);
}

Errno OutputFolder::settle() const {
    // Some file systems cannot sync a folder and say EINVAL; there is nothing better to do there.
    return ::fsync(folder_.number()) != 0 && errno != EINVAL ? errno : 0;
}

}  // namespace banxin
