// SPDX-License-Identifier: Apache-2.0
#include "cli/import_command.hpp"

#include "cli/write_output.hpp"
#include "import/import_story.hpp"
#include "import/reencode.hpp"
#include "import/story_facts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

std::string folder_of(const std::string& file) {
    const fs::path path{file};
    return path.has_parent_path() ? path.parent_path().string() : ".";
}

std::string name_in(const std::string& file) {
    return fs::path{file}.filename().string();
}

Diagnostic is_there(const std::string& path, Message remedy) {
    auto finding = error("BX7104",
                         {},
                         {fmt::format("{} 已经有了，没有动它", path),
                          fmt::format("{} is there already, and stays", path)});
    finding.hints.push_back(std::move(remedy));
    return finding;
}

bool exists(const std::string& path) {
    std::error_code fault;
    return fs::exists(fs::symlink_status(path, fault));
}

/// Makes a story of one file and writes it; the paths of what was written.
Result<std::vector<std::string>> import_one(const std::string& file,
                                            const ImportOptions& asked,
                                            Outcome& outcome) {
    const DiskFiles inputs{folder_of(file)};
    const std::string name = name_in(file);
    const auto bytes = inputs.read(name, {});
    if (!bytes) {
        return Failure{bytes.error()};
    }
    auto story = is_word_file(name) ? import_word_file(*bytes, name) : import_story(*bytes, name);
    if (!story) {
        return Failure{std::move(story).error()};
    }
    outcome.add(story->findings);
    const std::string folder = asked.output.empty() ? folder_of(file) : asked.output;
    const std::vector<OutputFile> files{
        {with_ending(name, ".md"), story->markdown},
        {with_ending(name, ".import.md"), import_notes(*story, name)}};
    for (const OutputFile& made : files) {
        const std::string path = (fs::path{folder} / made.name).string();
        if (!asked.force && exists(path)) {
            return Failure{is_there(path,
                                    {"要换掉它，加 --force；或者用 -o 写到别的文件夹",
                                     "to replace it add --force, or write into another folder "
                                     "with -o"})};
        }
    }
    return write_output(folder, files, inputs);
}

/// A file and what it is to be.
struct Converted {
    std::string file, text;

    [[nodiscard]] std::string kept() const { return file + ".orig"; }
};

Result<Converted> convert(const std::string& file, Encoding from) {
    auto bytes = DiskFiles{folder_of(file)}.read(name_in(file), {});
    if (!bytes) {
        return Failure{std::move(bytes).error()};
    }
    auto text = reencode(*std::move(bytes), name_in(file), from);
    if (!text) {
        return Failure{std::move(text).error()};
    }
    Converted converted{file, *std::move(text)};
    if (exists(converted.kept())) {
        return Failure{is_there(converted.kept(),
                                {"那是以前留下的原件，请先移走",
                                 "it is an original that was kept before; move it away first"})};
    }
    return converted;
}

/// A link costs nothing and cannot fail half way; a copy is for disks that have no links.
bool keep_original(const Converted& converted) {
    std::error_code fault;
    fs::create_hard_link(converted.file, converted.kept(), fault);
    if (fault && !exists(converted.kept())) {
        fault.clear();
        fs::copy_file(converted.file, converted.kept(), fault);
    }
    return !fault;
}

/// Writes `converted` in place of its file, and keeps that.
Result<std::vector<std::string>> replace(const Converted& converted) {
    if (!keep_original(converted)) {
        auto finding =
            error("BX7103",
                  {},
                  {fmt::format("写不了 {}，没有转", converted.kept()),
                   fmt::format("cannot write {}; nothing was converted", converted.kept())});
        finding.hints.push_back({"看文件夹能不能写", "see whether the folder can be written to"});
        return Failure{std::move(finding)};
    }
    const MemoryFiles none{{}};  // The file is there to be overwritten.
    return write_output(
        folder_of(converted.file), {{name_in(converted.file), converted.text}}, none);
}

void reencode_all(const ImportOptions& asked, Encoding from, Outcome& outcome) {
    std::vector<Converted> all;
    bool is_good = true;
    for (const std::string& file : asked.files) {
        auto converted = convert(file, from);
        if (converted) {
            all.push_back(*std::move(converted));
        } else {
            is_good = false;
            outcome.add(std::move(converted).error());
        }
    }
    for (const Converted& converted : is_good ? all : std::vector<Converted>{}) {
        auto written = replace(converted);
        if (!written) {
            std::error_code fault;
            fs::remove(converted.kept(), fault);  // The file is still as it was.
            return outcome.add(std::move(written).error());
        }
        outcome.files.push_back(written->front());
    }
}

}  // namespace

Outcome carry_out(const ImportOptions& asked,
                  const Options& options,
                  const Workplace& /*workplace*/,
                  Progress& progress) {
    Outcome outcome;
    outcome.strict = options.strict;
    if (asked.from) {
        reencode_all(asked, *asked.from, outcome);
        return outcome;
    }
    for (const std::string& file : asked.files) {
        progress.show({"导入 " + file + " …", "importing " + file + " ..."});
        auto written = import_one(file, asked, outcome);
        if (written) {
            std::ranges::move(*written, std::back_inserter(outcome.files));
        } else {
            outcome.add(std::move(written).error());
        }
    }
    return outcome;
}

}  // namespace banxin
