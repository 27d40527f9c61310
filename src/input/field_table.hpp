// SPDX-License-Identifier: Apache-2.0
//
// FieldTable: the keys of one YAML mapping, and what may stand under each. The readers ask it
// (input/yaml_fields.hpp), and the JSON Schema and the list of keys for editors are made from it,
// so that none of the three can say what another does not.
#pragma once

#include "base/limits.hpp"
#include "base/words.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace banxin {

enum class ValueKind {
    Text,        ///< At most limits().headline_characters; no bare number.
    Word,        ///< The same in one line: a name, an identifier.
    Path,        ///< Of a file of the project.
    Name,        ///< Of a file in a folder of layouts/, without its ending.
    Date,        ///< "2026-11-23"
    Time,        ///< "18:30"
    Integer,     ///< From `least` to `most`.
    Number,      ///< The same, with a point or without.
    Percentage,  ///< "92.5%"; `least` and `most` in per cent.
    Length,      ///< With its unit.
    Span,        ///< "3-7", or "3" for 3-3; from `least` to `most`.
    Switch,      ///< true or false
    Choice,      ///< One of `words`.
    List,        ///< Of `parts`, which is one; `least` to `most` of them.
    Map,         ///< Names that the editor chose, each with `parts`, which is one.
    Table,       ///< The keys of `table`.
    Either,      ///< What one of `parts` says; a value tells by its shape which.
    Unused,      ///< Part of the format that this program does not look at.
};

/// A word that may be chosen, and the enumerator (or number) it stands for.
struct ChoiceWord {
    std::string_view word;
    int value = 0;
    bool is_built = true;  ///< False: part of the format, but refused for now (BX2030).
};

struct FieldTable;

struct FieldType {
    ValueKind kind = ValueKind::Unused;
    double least = 0;
    double most = 0;                        ///< Of a list, 0: any number.
    std::int64_t Limits::*limit = nullptr;  ///< Where one is named, it takes the place of `most`.
    std::span<const ChoiceWord> words;
    std::span<const FieldType> parts;
    const FieldTable* table = nullptr;
    std::string_view folder;  ///< Of a Name.

    /// `most`, or the limit of this run.
    [[nodiscard]] double greatest() const {
        return limit != nullptr ? static_cast<double>(limits().*limit) : most;
    }
};

enum class Need {
    Optional,
    Required,
    Sometimes,  ///< The reader decides (Fields::require), by what else stands there.
};

/// A row of a table.
struct Field {
    std::string_view key;
    std::string_view called;  ///< The trade's name for it in Chinese.
    FieldType type;
    Words doc;  ///< What an editor is told of it, in one sentence without a full stop.
    Need need = Need::Optional;
};

struct FieldTable {
    std::string_view name;  ///< In the schema; no two tables have the same.
    std::span<const Field> fields;
    Words doc;
};

/// How rows say their type: `integer(1, 9)`, `list(leg)`.
namespace field_types {

constexpr FieldType plain(ValueKind kind) {
    FieldType type;
    type.kind = kind;
    return type;
}

inline constexpr FieldType text = plain(ValueKind::Text);
inline constexpr FieldType word = plain(ValueKind::Word);
inline constexpr FieldType path = plain(ValueKind::Path);
inline constexpr FieldType date = plain(ValueKind::Date);
inline constexpr FieldType time = plain(ValueKind::Time);
inline constexpr FieldType length = plain(ValueKind::Length);
inline constexpr FieldType on_switch = plain(ValueKind::Switch);
inline constexpr FieldType unused = plain(ValueKind::Unused);

constexpr FieldType ranging(ValueKind kind, double least, double most) {
    FieldType type = plain(kind);
    type.least = least;
    type.most = most;
    return type;
}

constexpr FieldType integer(int least, int most) {
    return ranging(ValueKind::Integer, least, most);
}
/// From 1 to a limit of the run.
constexpr FieldType integer_to(std::int64_t Limits::*most) {
    FieldType type = ranging(ValueKind::Integer, 1, 0);
    type.limit = most;
    return type;
}
constexpr FieldType number(double least, double most) {
    return ranging(ValueKind::Number, least, most);
}
constexpr FieldType percentage(int least, int most) {
    return ranging(ValueKind::Percentage, least, most);
}
constexpr FieldType span(int least, int most) {
    return ranging(ValueKind::Span, least, most);
}

/// The name of a file in `folder`: "layouts/formats".
constexpr FieldType name_in(std::string_view folder) {
    FieldType type = plain(ValueKind::Name);
    type.folder = folder;
    return type;
}

/// `words` must outlive the type, as all that the types below refer to.
constexpr FieldType choice(std::span<const ChoiceWord> words) {
    FieldType type = plain(ValueKind::Choice);
    type.words = words;
    return type;
}

constexpr FieldType list(const FieldType& of, int least = 0, int most = 0) {
    FieldType type = ranging(ValueKind::List, least, most);
    type.parts = {&of, 1};
    return type;
}
/// At most a limit of the run.
constexpr FieldType list_to(const FieldType& of, std::int64_t Limits::*most) {
    FieldType type = list(of);
    type.limit = most;
    return type;
}
constexpr FieldType map(const FieldType& of) {
    FieldType type = plain(ValueKind::Map);
    type.parts = {&of, 1};
    return type;
}
constexpr FieldType table(const FieldTable& table) {
    FieldType type = plain(ValueKind::Table);
    type.table = &table;
    return type;
}
constexpr FieldType either(std::span<const FieldType> parts) {
    FieldType type = plain(ValueKind::Either);
    type.parts = parts;
    return type;
}

/// A word of a choice that stands for `value`.
template <class Value>
constexpr ChoiceWord meaning(std::string_view typed, Value value) {
    return {typed, static_cast<int>(value), true};
}
/// A word of a choice that is not built yet.
constexpr ChoiceWord later(std::string_view typed) {
    return {typed, 0, false};
}

}  // namespace field_types

}  // namespace banxin
