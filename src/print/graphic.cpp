// SPDX-License-Identifier: Apache-2.0
#include "print/graphic.hpp"

#include "print/drawing.hpp"
#include "print/placed_pdf.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace banxin {
namespace {

std::string ending_of(std::string_view file) {
    const auto dot = file.rfind('.');
    std::string ending{dot == std::string_view::npos ? "" : file.substr(dot)};
    std::ranges::transform(
        ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending;
}

}  // namespace

bool is_graphic_file(std::string_view file) {
    const std::string ending = ending_of(file);
    return ending == ".pdf" || ending == ".svg";
}

Result<Graphic> open_graphic(const Files& files,
                             std::string_view path,
                             const SourceSpan& asked_at,
                             Report& report) {
    auto bytes = files.read(path, asked_at);
    if (!bytes) {
        return Failure{std::move(bytes).error()};
    }
    return ending_of(path) == ".svg" ? open_drawing(*bytes, path, asked_at, report)
                                     : open_placed_pdf(*bytes, path, asked_at, report);
}

}  // namespace banxin
