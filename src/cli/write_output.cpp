// SPDX-License-Identifier: Apache-2.0
#include "cli/write_output.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// The system's number for what went wrong; 0 if nothing did.
using Errno = int;

Message reason(Errno number) {
    switch (number) {
        case ENOSPC:
        case EDQUOT:
            return {"磁盘满了", "the disk is full"};
        case EACCES:
        case EPERM:
            return {"没有权限", "permission denied"};
        case EROFS:
            return {"磁盘是只读的", "the disk is read-only"};
        case ENOTDIR:
        case EEXIST:
            return {"那里已有一个不是文件夹的文件", "a file is in the way of the folder"};
        case EISDIR:
            return {"那里已有一个同名文件夹", "a folder of that name is in the way"};
        default:
            return {std::strerror(number), std::strerror(number)};  // NOLINT(concurrency-mt-unsafe)
    }
}

Failure not_written(const std::string& path, Errno number) {
    const Message why = reason(number);
    auto finding = error("BX7101",
                         {},
                         {fmt::format("写不了 {}：{}", path, why.zh),
                          fmt::format("cannot write {}: {}", path, why.en)});
    finding.hints.push_back({"原来的文件没有动", "the files that were there have not changed"});
    return Failure{std::move(finding)};
}

class Descriptor {
  public:
    explicit Descriptor(int number) : number_{number} {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    [[nodiscard]] int get() const { return number_; }
    [[nodiscard]] bool is_open() const { return number_ >= 0; }

  private:
    int number_;
};

/// A file beside the one it is to become; removed again unless it does.
class DraftFile {
  public:
    explicit DraftFile(std::string path)
        : path_{std::move(path)}, draft_{path_ + ".XXXXXX"}, file_{::mkstemp(draft_.data())} {}
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;
    DraftFile(DraftFile&&) = delete;
    DraftFile& operator=(DraftFile&&) = delete;
    ~DraftFile() {
        if (file_.is_open() && !published_) {
            ::unlink(draft_.c_str());
        }
    }

    [[nodiscard]] const std::string& path() const { return path_; }

    /// Writes `bytes` down to the disk, and asks the disk how many it has.
    [[nodiscard]] Errno fill(const std::string& bytes) const {
        if (!file_.is_open()) {
            return errno;
        }
        for (std::size_t done = 0; done < bytes.size();) {
            const ssize_t written = ::write(file_.get(), bytes.data() + done, bytes.size() - done);
            if (written < 0 && errno != EINTR) {
                return errno;
            }
            done += written > 0 ? static_cast<std::size_t>(written) : 0;
        }
        struct stat kept {};
        if (::fchmod(file_.get(), readable_by_all()) != 0 || ::fsync(file_.get()) != 0 ||
            ::stat(draft_.c_str(), &kept) != 0) {
            return errno;
        }
        return static_cast<std::size_t>(kept.st_size) == bytes.size() ? 0 : EIO;
    }

    [[nodiscard]] Errno publish() {
        if (::rename(draft_.c_str(), path_.c_str()) != 0) {
            return errno;
        }
        published_ = true;
        return 0;
    }

  private:
    /// What a file made in the plain way would get; mkstemp gives it to nobody else.
    static mode_t readable_by_all() {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        return mode_t{0666} & ~mask;
    }

    std::string path_;
    std::string draft_;
    Descriptor file_;
    bool published_ = false;
};

/// So that the names of the new files outlive a power cut.
Errno settle(const std::string& folder) {
    const Descriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    // Some file systems cannot sync a folder and say EINVAL; there is nothing better to do there.
    if (!opened.is_open() || (::fsync(opened.get()) != 0 && errno != EINVAL)) {
        return errno;
    }
    return 0;
}

}  // namespace

Result<std::vector<std::string>> write_output(const std::string& folder,
                                              const std::vector<OutputFile>& files) {
    std::error_code fault;
    fs::create_directories(folder, fault);
    if (fault) {
        return not_written(folder, fault.value());
    }
    std::vector<std::unique_ptr<DraftFile>> drafts;
    for (const OutputFile& file : files) {
        const std::string path = (fs::path{folder} / file.name).string();
        drafts.push_back(std::make_unique<DraftFile>(path));
        if (const Errno number = drafts.back()->fill(file.bytes)) {
            return not_written(path, number);
        }
    }
    std::vector<std::string> written;
    for (const auto& draft : drafts) {
        if (const Errno number = draft->publish()) {
            return not_written(draft->path(), number);
        }
        written.push_back(draft->path());
    }
    if (const Errno number = settle(folder)) {
        return not_written(folder, number);
    }
    return written;
}

}  // namespace banxin
