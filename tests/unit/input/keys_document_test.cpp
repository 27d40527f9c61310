// SPDX-License-Identifier: Apache-2.0
//
// layouts/KEYS.md, the list of all keys for people, against the tables it is made from; ./dev
// accept takes what they say now.
#include "base/files.hpp"
#include "tables_of.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <string>

namespace banxin {
namespace {

const std::string document = SOURCE_DIR "/layouts/KEYS.md";

std::string range_of(const FieldType& type, std::string_view unit = "") {
    return fmt::format("{}{} 到 {}{}", type.least, unit, type.greatest(), unit);
}

/// What may be written, in Chinese.
std::string value_of(const FieldType& type) {
    switch (type.kind) {
        case ValueKind::Text:
            return "文字";
        case ValueKind::Word:
            return "一个词";
        case ValueKind::Path:
            return "文件路径";
        case ValueKind::Name:
            return fmt::format("`{}/` 里的名字", type.folder);
        case ValueKind::Date:
            return "`\"2026-11-23\"`";
        case ValueKind::Time:
            return "`\"18:30\"`";
        case ValueKind::Integer:
            return type.least == type.greatest() ? fmt::format("{}", type.least) : range_of(type);
        case ValueKind::Number:
            return range_of(type);
        case ValueKind::Percentage:
            return range_of(type, "%");
        case ValueKind::Length:
            return "长度";
        case ValueKind::Span:
            return fmt::format("范围 `3-7`，{}", range_of(type));
        case ValueKind::Switch:
            return "`true`、`false`";
        case ValueKind::Choice: {
            std::string words;
            for (const ChoiceWord& row : type.words) {
                if (row.is_built) {
                    words += fmt::format("{}`{}`", words.empty() ? "" : "、", row.word);
                }
            }
            return words;
        }
        case ValueKind::List:
            return fmt::format("列表：{}", value_of(type.parts.front()));
        case ValueKind::Map:
            return fmt::format("名字: {}", value_of(type.parts.front()));
        case ValueKind::Table:
            return fmt::format("[{0}](#{0})", type.table->name);
        case ValueKind::Either: {
            std::string parts;
            for (const FieldType& part : type.parts) {
                parts += fmt::format("{}{}", parts.empty() ? "" : "；或 ", value_of(part));
            }
            return parts;
        }
        case ValueKind::Unused:
            return "（不看）";
    }
    return "";
}

std::string need_of(Need need) {
    switch (need) {
        case Need::Required:
            return "必写";
        case Need::Sometimes:
            return "有时必写";
        case Need::Optional:
            break;
    }
    return "";
}

std::string made_from_tables() {
    std::string text =
        "# 每个键 · every key\n\n"
        "各种 YAML 文件能写的键，由程序里的表生成，`banxin schema` 印出来的也是它。怎么用，见\n"
        "[README.md](README.md)。长度要带单位：`390mm`、`10.5pt`、`2字`、`3行`。\n\n"
        "*All keys of the YAML files, made from the tables that the program reads them by;\n"
        "`banxin schema` prints the same as JSON Schema.*\n";
    std::set<const FieldTable*> written;
    for (const FileKind& kind : file_kinds()) {
        text += fmt::format("\n## {}\n", kind.files);
        for (const FieldTable* table : tables_of(kind)) {
            if (!written.insert(table).second) {
                continue;
            }
            text +=
                fmt::format("\n### {}\n\n{} · *{}*\n\n", table->name, table->doc.zh, table->doc.en);
            text += "| 键 | | 写什么 | | 说的是 | |\n|---|---|---|---|---|---|\n";
            for (const Field& row : table->fields) {
                text += fmt::format("| `{}` | {} | {} | {} | {} | *{}* |\n",
                                    row.key,
                                    row.called,
                                    value_of(row.type),
                                    need_of(row.need),
                                    row.doc.zh,
                                    row.doc.en);
            }
        }
    }
    return text;
}

TEST(KeysDocument, SaysWhatTheTablesSay) {
    const std::string made = made_from_tables();
    if (std::getenv("BANXIN_ACCEPT") != nullptr) {
        std::ofstream{document} << made;
    }
    const auto written = DiskFiles{SOURCE_DIR}.read("layouts/KEYS.md", {});
    ASSERT_TRUE(written);
    EXPECT_TRUE(*written == made)
        << "the tables have changed; ./dev accept writes layouts/KEYS.md anew";
}

}  // namespace
}  // namespace banxin
