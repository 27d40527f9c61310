// SPDX-License-Identifier: Apache-2.0
#include "cli/write_output.hpp"

#include "base/leftovers.hpp"
#include "cli/output_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// A file beside the one it is to become; removed again unless it does.
class DraftFile {
  public:
    DraftFile(OutputFolder& folder, std::string name)
        : folder_{folder},
          name_{std::move(name)},
          draft_{folder.draft_name()},
          file_{::openat(folder.number(),
                         draft_.c_str(),
                         O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                         mode_t{0666})},
          fault_{file_.is_open() ? 0 : errno} {
        note_leftover(draft_path());
    }
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;
    DraftFile(DraftFile&&) = delete;
    DraftFile& operator=(DraftFile&&) = delete;
    ~DraftFile() {
        if (file_.is_open() && !published_) {
            ::unlinkat(folder_.number(), draft_.c_str(), 0);
        }
        forget_leftover(draft_path());
    }

    [[nodiscard]] std::string path() const { return (fs::path{folder_.path()} / name_).string(); }

    /// Writes `bytes` down to the disk, and asks the disk for them again.
    [[nodiscard]] Errno fill(std::string_view bytes) const {
        if (fault_ != 0) {
            return fault_;
        }
        for (std::string_view left = bytes; !left.empty();) {
            const ssize_t written = ::write(file_.number(), left.data(), left.size());
            if (written < 0 && errno != EINTR) {
                return errno;
            }
            left.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
        }
        if (::fsync(file_.number()) != 0) {
            return errno;
        }
        return holds(bytes) ? 0 : EIO;
    }

    [[nodiscard]] Errno publish() {
        if (::renameat(folder_.number(), draft_.c_str(), folder_.number(), name_.c_str()) != 0) {
            return errno;
        }
        published_ = true;
        return 0;
    }

  private:
    [[nodiscard]] std::string draft_path() const {
        return (fs::path{folder_.path()} / draft_).string();
    }

    [[nodiscard]] bool holds(std::string_view bytes) const {
        std::array<char, 65536> part{};
        for (off_t at = 0;;) {
            const ssize_t got = ::pread(file_.number(), part.data(), part.size(), at);
            if (got < 0 && errno == EINTR) {
                continue;
            }
            if (got <= 0) {
                return got == 0 && static_cast<std::size_t>(at) == bytes.size();
            }
            const std::string_view read{part.data(), static_cast<std::size_t>(got)};
            if (bytes.substr(static_cast<std::size_t>(at), read.size()) != read) {
                return false;
            }
            at += got;
        }
    }

    OutputFolder& folder_;
    std::string name_;
    std::string draft_;
    Descriptor file_;
    Errno fault_;
    bool published_ = false;
};

Failure is_input(const std::string& path) {
    Diagnostic finding = error(
        "BX7106",
        {},
        {fmt::format("{} 是这一期用到的文件，不能拿输出盖掉它", path),
         fmt::format("{} is a file this issue is made from; output must not replace it", path)});
    finding.hints.push_back({"用 -o 换一个输出文件夹", "choose another folder for output with -o"});
    return Failure{std::move(finding)};
}

/// Why what is at `path` now cannot be replaced.
std::optional<Failure> objection_to(const std::string& path, const Files& inputs) {
    struct stat there {};
    if (::lstat(path.c_str(), &there) != 0) {
        return std::nullopt;
    }
    if (S_ISDIR(there.st_mode)) {
        return not_written(path, EISDIR);
    }
    if (!S_ISREG(there.st_mode) && !S_ISLNK(there.st_mode)) {
        return not_written(path, ENXIO);
    }
    if (inputs.was_read(path)) {
        return is_input(path);
    }
    return std::nullopt;
}

}  // namespace

Result<std::vector<std::string>> write_output(const std::string& folder,
                                              const std::vector<OutputFile>& files,
                                              const Files& inputs) {
    auto held = OutputFolder::open(folder);
    if (!held) {
        return Failure{std::move(held).error()};
    }
    std::vector<std::unique_ptr<DraftFile>> drafts;
    for (const OutputFile& file : files) {
        drafts.push_back(std::make_unique<DraftFile>(*held, file.name));
        const std::string path = drafts.back()->path();
        if (auto objection = objection_to(path, inputs)) {
            return *std::move(objection);
        }
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
    if (const Errno number = (*held).settle()) {
        return not_written(folder, number);
    }
    return written;
}

}  // namespace banxin
