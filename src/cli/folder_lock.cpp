// SPDX-License-Identifier: Apache-2.0
#include "cli/folder_lock.hpp"

#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <thread>

namespace banxin {
namespace {

/// The process that has locked the folder; empty if the system does not say.
/// A line of /proc/locks: `1: FLOCK ADVISORY WRITE 4312 08:01:131 0 EOF` (proc(5)).
std::string holder_of(int descriptor) {
    struct stat folder {};
    if (::fstat(descriptor, &folder) != 0) {
        return {};
    }
    const std::string inode = ':' + std::to_string(folder.st_ino);
    std::ifstream locks{"/proc/locks"};
    for (std::string line; std::getline(locks, line);) {
        std::istringstream words{line};
        std::string number, kind, manner, access, process, file;
        words >> number >> kind >> manner >> access >> process >> file;
        if (kind == "FLOCK" && file.ends_with(inode)) {
            return process;
        }
    }
    return {};
}

Failure still_locked(int descriptor, const std::string& path) {
    const std::string process = holder_of(descriptor);
    const std::string zh = process.empty() ? "" : fmt::format("（进程 {}）", process);
    const std::string en = process.empty() ? "" : fmt::format(" (process {})", process);
    Diagnostic finding = error("BX7105",
                               {},
                               {fmt::format("另一个 banxin{} 正在写 {}", zh, path),
                                fmt::format("another banxin{} is writing into {}", en, path)});
    finding.hints.push_back({"等它写完再试，或者用 -o 换一个文件夹",
                             "try again when it has finished, or choose another folder with -o"});
    return Failure{std::move(finding)};
}

}  // namespace

Result<bool> lock_folder(int descriptor,
                         const std::string& path,
                         std::chrono::milliseconds patience) {
    constexpr std::chrono::milliseconds pause{20};
    const auto last = std::chrono::steady_clock::now() + patience;
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return false;
        }
        if (std::chrono::steady_clock::now() >= last) {
            return still_locked(descriptor, path);
        }
        std::this_thread::sleep_for(pause);
    }
    return true;
}

}  // namespace banxin
