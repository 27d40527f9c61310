// SPDX-License-Identifier: Apache-2.0
#include "cli/schema_command.hpp"

#include "cli/json_schema.hpp"
#include "input/file_kinds.hpp"

#include <fmt/format.h>

namespace banxin {

std::string schema_text(const SchemaOptions& asked, Language language) {
    std::string names;
    for (const FileKind& kind : file_kinds()) {
        if (asked.name == kind.name) {
            return json_schema(kind);
        }
        const Words& doc = kind.fields->doc;
        names += fmt::format("{:<12} {:<28} {}\n",
                             kind.name,
                             kind.files,
                             language == Language::Chinese ? doc.zh : doc.en);
    }
    return names;
}

}  // namespace banxin
