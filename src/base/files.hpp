// SPDX-License-Identifier: Apache-2.0
//
// Files: how every stage reads. Paths are relative to the root the object was made with, with `/`
// between the parts; nothing outside that root can be reached.
#pragma once

#include "base/diagnostic.hpp"
#include "base/result.hpp"

#include <sys/types.h>

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {

class Files {
  public:
    Files() = default;
    Files(const Files&) = delete;
    Files& operator=(const Files&) = delete;
    Files(Files&&) = delete;
    Files& operator=(Files&&) = delete;
    virtual ~Files() = default;

    /// The bytes of the file at `path`.
    ///
    /// errors  one: absolute path or `..` (BX3001), link out of the root (BX3002), not there
    /// (BX3003,
    ///         with what is), other capitals (BX3004), not a plain file (BX3006), no permission
    ///         (BX3007); each at `asked_at`, the place that named the file
    [[nodiscard]] virtual Result<std::string> read(std::string_view path,
                                                   const SourceSpan& asked_at) const = 0;

    /// The names of the plain files in the folder `path`, sorted; empty if there is no such folder.
    [[nodiscard]] virtual std::vector<std::string> list(std::string_view path) const = 0;

    /// Whether the file at `path` of the machine, under whatever name, is one that was read here.
    [[nodiscard]] virtual bool was_read(const std::string& path) const = 0;
};

/// Files below a folder of the machine.
class DiskFiles final : public Files {
  public:
    explicit DiskFiles(std::string root);

    [[nodiscard]] Result<std::string> read(std::string_view path,
                                           const SourceSpan& asked_at) const override;
    [[nodiscard]] std::vector<std::string> list(std::string_view path) const override;
    [[nodiscard]] bool was_read(const std::string& path) const override;

  private:
    using Identity = std::pair<dev_t, ino_t>;

    std::string root_;
    mutable std::mutex mutex_;
    mutable std::set<Identity> read_;  ///< Guarded by mutex_: threads read pictures.
};

/// Files held in memory; what tests use.
class MemoryFiles final : public Files {
  public:
    explicit MemoryFiles(std::map<std::string, std::string> files);

    [[nodiscard]] Result<std::string> read(std::string_view path,
                                           const SourceSpan& asked_at) const override;
    [[nodiscard]] std::vector<std::string> list(std::string_view path) const override;
    [[nodiscard]] bool was_read(const std::string& path) const override;

  private:
    std::map<std::string, std::string> files_;
};

}  // namespace banxin
