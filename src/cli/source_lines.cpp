// SPDX-License-Identifier: Apache-2.0
#include "cli/source_lines.hpp"

#include "base/text.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

std::string joined(const std::string& folder, const std::string& file) {
    return folder.empty() || folder == "." ? file : folder + "/" + file;
}

}  // namespace

SourceLines::SourceLines(const Files& project,
                         std::string project_path,
                         const Files& shipped,
                         std::string shipped_path)
    : project_{project},
      shipped_{shipped},
      project_path_{std::move(project_path)},
      shipped_path_{std::move(shipped_path)} {}

const SourceLines::Text& SourceLines::text_of(const std::string& file) {
    const auto known = texts_.find(file);
    if (known != texts_.end()) {
        return known->second;
    }
    Text text{joined(project_path_, file), {}};
    if (auto own = project_.read(file, {})) {
        text.bytes = *std::move(own);
    } else if (auto shipped = shipped_.read(file, {})) {
        text = {joined(shipped_path_, file), *std::move(shipped)};
    }
    return texts_.emplace(file, std::move(text)).first->second;
}

std::optional<std::string> SourceLines::line(const SourceSpan& where) {
    if (where.file.empty() || where.line < 1) {
        return std::nullopt;
    }
    std::string_view rest = text_of(where.file).bytes;
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (rest.starts_with(byte_order_mark)) {
        rest.remove_prefix(byte_order_mark.size());
    }
    for (int line = 1; line < where.line; ++line) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        rest.remove_prefix(end + 1);
    }
    std::string_view line = rest.substr(0, rest.find('\n'));
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    // A line that is not UTF-8 would only show as noise.
    const bool readable = !line.empty() && first_bad_utf8(line) == line.size();
    return readable ? std::optional<std::string>{line} : std::nullopt;
}

std::string SourceLines::path(const SourceSpan& where) {
    return where.file.empty() ? std::string{} : text_of(where.file).path;
}

}  // namespace banxin
