// SPDX-License-Identifier: Apache-2.0
#include "cli/write_folder.hpp"

#include "base/leftovers.hpp"
#include "cli/output_folder.hpp"
#include "imaging/sha256.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string_view>
#include <system_error>
#include <utility>

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// Digits of a SHA-256 digest, and what sha256sum puts between it and the name.
constexpr std::size_t digest_digits = 64, before_name = digest_digits + 2;

Failure failed(std::string code, Message message, Message hint) {
    Diagnostic finding = error(std::move(code), {}, std::move(message));
    finding.hints.push_back(std::move(hint));
    return Failure{std::move(finding)};
}

Failure not_ours(const fs::path& folder) {
    return failed("BX7110",
                  {fmt::format("“{}”已经有了，不是以前的传版包，没有动它", folder.string()),
                   fmt::format("\"{}\" is there already and is no older package; it has not been "
                               "touched",
                               folder.string())},
                  {"换一个名字", "choose another name"});
}

Failure more_in_it(const fs::path& folder, const std::string& file) {
    return failed(
        "BX7111",
        {fmt::format("以前的传版包“{}”里有别的文件：{}，没有动它", folder.string(), file),
         fmt::format("the older package \"{}\" has other files in it, such as {}; it has not been "
                     "touched",
                     folder.string(),
                     file)},
        {"把那些文件移走，或者换一个名字", "move them away, or choose another name"});
}

Failure not_in_place(const fs::path& folder, int number) {
    const std::string why = std::strerror(number);  // NOLINT(concurrency-mt-unsafe)
    return failed("BX7112",
                  {fmt::format("传版包放不到“{}”：{}", folder.string(), why),
                   fmt::format("the package cannot be put at \"{}\": {}", folder.string(), why)},
                  {"先把以前的传版包移走", "move the older package away first"});
}

/// The names in the list of digests of `folder`; none if it has no such list.
std::set<std::string> names_listed(const fs::path& folder) {
    std::set<std::string> names;
    std::ifstream list{folder / digest_list};
    for (std::string line; std::getline(list, line);) {
        if (line.size() > before_name) {
            names.insert(line.substr(before_name));
        }
    }
    return names;
}

/// `folder` without a slash at its end.
fs::path place_of(const std::string& folder) {
    const fs::path place = fs::path{folder}.lexically_normal();
    return place.has_filename() ? place : place.parent_path();
}

/// The folder beside its place in which it is made; what is left of it goes with the object.
class Draft {
  public:
    explicit Draft(OutputFolder above)
        : above_{std::move(above)},
          path_{(fs::path{above_.path()} / above_.draft_name()).string()} {
        note_leftover(path_);
        fault_ = ::mkdir(path_.c_str(), mode_t{0777}) == 0 ? 0 : errno;
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    Draft(Draft&&) = delete;
    Draft& operator=(Draft&&) = delete;
    ~Draft() {
        if (fault_ == 0) {
            std::error_code ignored;
            fs::remove_all(path_, ignored);
        }
        forget_leftover(path_);
    }

    /// What went wrong when it was made.
    [[nodiscard]] Errno fault() const { return fault_; }
    [[nodiscard]] const std::string& path() const { return path_; }

    /// Takes the place of `folder` in one step; what was there goes with the object.
    [[nodiscard]] Errno publish(const fs::path& folder) const {
        std::error_code fault;
        const unsigned how = fs::exists(folder, fault) ? RENAME_EXCHANGE : RENAME_NOREPLACE;
        if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, folder.c_str(), how) != 0) {
            return errno;
        }
        return above_.settle();
    }

  private:
    OutputFolder above_;
    std::string path_;
    Errno fault_ = 0;
};

std::string digests_of(const std::vector<OutputFile>& files) {
    std::string list;
    for (const OutputFile& file : files) {
        list += sha256(file.bytes) + "  " + file.name + '\n';
    }
    return list;
}

/// The files by the folder that their names begin with.
std::map<std::string, std::vector<OutputFile>> by_folder(std::vector<OutputFile> files) {
    std::map<std::string, std::vector<OutputFile>> folders;
    for (OutputFile& file : files) {
        const fs::path name{file.name};
        folders[name.parent_path().string()].push_back(
            {name.filename().string(), std::move(file.bytes)});
    }
    return folders;
}

}  // namespace

Diagnostics objections_to(const std::string& asked) {
    const fs::path folder = place_of(asked);
    std::error_code fault;
    if (!fs::exists(fs::symlink_status(folder, fault))) {
        return {};
    }
    if (!fs::is_directory(fs::symlink_status(folder, fault))) {
        return not_ours(folder).diagnostics;
    }
    std::set<std::string> names = names_listed(folder);
    const bool ours = names.contains("manifest.json");
    names.insert(digest_list);
    for (const auto& entry : fs::recursive_directory_iterator{folder, fault}) {
        const std::string name = entry.path().lexically_relative(folder).generic_string();
        if (!ours) {
            return not_ours(folder).diagnostics;
        }
        if (!entry.is_directory(fault) && !names.contains(name)) {
            return more_in_it(folder, name).diagnostics;
        }
    }
    return fault ? not_in_place(folder, fault.value()).diagnostics : Diagnostics{};
}

Result<std::vector<std::string>> write_folder(const std::string& folder,
                                              std::vector<OutputFile> files,
                                              const Files& inputs) {
    if (Diagnostics refused = objections_to(folder); !refused.empty()) {
        return Failure{std::move(refused)};
    }
    const fs::path place = place_of(folder);
    auto above = OutputFolder::open(place.has_parent_path() ? place.parent_path().string() : ".");
    if (!above) {
        return Failure{std::move(above).error()};
    }
    const Draft draft{*std::move(above)};
    if (draft.fault() != 0) {
        return not_written(place.string(), draft.fault());
    }
    std::ranges::sort(files, {}, &OutputFile::name);
    files.push_back({digest_list, digests_of(files)});
    std::vector<std::string> paths;
    for (const OutputFile& file : files) {
        paths.push_back((place / file.name).string());
    }
    for (const auto& [below, inside] : by_folder(std::move(files))) {
        auto written = write_output((fs::path{draft.path()} / below).string(), inside, inputs);
        if (!written) {
            return written;
        }
    }
    if (const Errno number = draft.publish(place); number != 0) {
        return not_in_place(place, number);
    }
    return paths;
}

}  // namespace banxin
