// SPDX-License-Identifier: Apache-2.0
#include "cli/explanation.hpp"

#include "cli/explanations/groups.hpp"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

const std::array groups{
    CodeGroup{"BX0", {"命令行", "the command line"}, explanations_of_command_line()},
    CodeGroup{"BX1", {"YAML 的写法", "how YAML is written"}, explanations_of_yaml()},
    CodeGroup{"BX2", {"字段和它们的意思", "fields and what they mean"}, explanations_of_fields()},
    CodeGroup{"BX30", {"路径和文件", "paths and files"}, explanations_of_files()},
    CodeGroup{"BX31", {"稿件", "texts"}, explanations_of_texts()},
    CodeGroup{"BX4", {"字体", "fonts"}, explanations_of_fonts()},
    CodeGroup{"BX50", {"图片", "pictures"}, explanations_of_pictures()},
    CodeGroup{"BX51", {"置入的 SVG 和 PDF", "placed SVG and PDF"}, explanations_of_graphics()},
    CodeGroup{"BX60", {"导入", "import"}, explanations_of_imports()},
    CodeGroup{"BX61", {"油墨和印版", "inks and plates"}, explanations_of_inks()},
    CodeGroup{"BX70", {"排版", "layout"}, explanations_of_layout()},
    CodeGroup{"BX71", {"输出", "output"}, explanations_of_output()},
    CodeGroup{"BX80", {"法定的出版形式", "form required by law"}, explanations_of_form()},
    CodeGroup{"BX90", {"安全限度", "safety limits"}, explanations_of_limits()},
};

}  // namespace

std::span<const CodeGroup> code_groups() {
    return groups;
}

const Explanation* find_explanation(std::string_view code) {
    for (const CodeGroup& group : groups) {
        const auto found = std::ranges::find(group.explanations, code, &Explanation::code);
        if (found != group.explanations.end()) {
            return &*found;
        }
    }
    return nullptr;
}

}  // namespace banxin
