// SPDX-License-Identifier: Apache-2.0
//
// All tables that a kind of file leads to.
#pragma once

#include "input/file_kinds.hpp"

#include <algorithm>
#include <vector>

namespace banxin {

inline void add_tables(const FieldTable& table, std::vector<const FieldTable*>& tables);

inline void add_tables(const FieldType& type, std::vector<const FieldTable*>& tables) {
    if (type.table != nullptr) {
        add_tables(*type.table, tables);
    }
    for (const FieldType& part : type.parts) {
        add_tables(part, tables);
    }
}

inline void add_tables(const FieldTable& table, std::vector<const FieldTable*>& tables) {
    if (std::ranges::find(tables, &table) != tables.end()) {
        return;
    }
    tables.push_back(&table);
    for (const Field& field : table.fields) {
        add_tables(field.type, tables);
    }
}

/// In the order of the rows that name them, that of the file itself first.
inline std::vector<const FieldTable*> tables_of(const FileKind& kind) {
    std::vector<const FieldTable*> tables;
    add_tables(*kind.fields, tables);
    return tables;
}

}  // namespace banxin
