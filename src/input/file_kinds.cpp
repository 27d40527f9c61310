// SPDX-License-Identifier: Apache-2.0
#include "input/file_kinds.hpp"

#include "input/composition_fields.hpp"
#include "input/format_fields.hpp"
#include "input/issue_fields.hpp"
#include "input/limits_fields.hpp"
#include "input/makeup_fields.hpp"
#include "input/paper_fields.hpp"
#include "input/plant_fields.hpp"
#include "input/style_fields.hpp"
#include "input/template_fields.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>

namespace banxin {
namespace {

constexpr std::array kinds{
    FileKind{"issue", "issue", &issue_fields, "issue.yaml"},
    FileKind{"paper", "paper", &paper_fields, "paper.yaml"},
    FileKind{"layout", "page", &template_fields, "layouts/pages/*.yaml"},
    FileKind{"format", "format", &format_fields, "layouts/formats/*.yaml"},
    FileKind{"styles", "styles", &styles_fields, "layouts/styles/*.yaml"},
    FileKind{"composition", "composition", &composition_fields, "layouts/composition/*.yaml"},
    FileKind{"plant", "plant", &plant_fields, "layouts/plants/*.yaml"},
    FileKind{"makeup", "makeup", &makeup_fields, "layouts/makeup/*.yaml"},
    FileKind{"fonts", "fonts", &fonts_fields, "fonts/fonts.yaml"},
    FileKind{"limits", "limits", &limits_fields, "--limits"}};

}  // namespace

std::span<const FileKind> file_kinds() {
    return kinds;
}

const FileKind* kind_of_file(const Files& files, std::string_view path) {
    const auto bytes = files.read(path, {});
    std::istringstream lines{bytes ? *bytes : std::string{}};
    for (std::string line; std::getline(lines, line);) {
        std::string key;
        std::string word;
        std::istringstream words{line};
        if (line.starts_with("kind:") && words >> key >> word) {
            const auto* const found = std::ranges::find(kinds, word, &FileKind::kind);
            return found != kinds.end() ? found : nullptr;
        }
    }
    return nullptr;
}

}  // namespace banxin
