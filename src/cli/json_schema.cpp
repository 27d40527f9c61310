// SPDX-License-Identifier: Apache-2.0
#include "cli/json_schema.hpp"

#include "input/file_head_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <utility>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

/// Hover text: Chinese first, for whom it is.
std::string both(const Words& words) {
    return fmt::format("{}\n{}", words.zh, words.en);
}

Json matching(std::string pattern) {
    return {{"type", "string"}, {"pattern", std::move(pattern)}};
}

Json short_text() {
    return {{"type", "string"}, {"maxLength", limits().headline_characters}};
}

/// A bound without a point where it has none, as people write it.
Json bound(double value) {
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) == value ? Json(whole) : Json(value);
}

Json number_of(const char* type, const FieldType& field) {
    return {{"type", type}, {"minimum", bound(field.least)}, {"maximum", bound(field.greatest())}};
}

/// "3-7", or one number, which YAML gives as a number.
Json span_of(const FieldType& field) {
    const char* first = field.least < 1 ? "(0|[1-9][0-9]*)" : "[1-9][0-9]*";
    return {{"type", {"integer", "string"}},
            {"minimum", bound(field.least)},
            {"maximum", bound(field.most)},
            {"pattern", fmt::format("^{}(-[1-9][0-9]*)?$", first)}};
}

Json choice_of(const FieldType& field) {
    Json words = Json::array();
    for (const ChoiceWord& row : field.words) {
        if (row.is_built) {
            words.push_back(row.word);
        }
    }
    return {{"enum", std::move(words)}};
}

class SchemaMaker {
  public:
    Json file(const FileKind& kind) {
        Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"},
                    {"$id", fmt::format("urn:banxin:{}:{}", kind.name, format_version)},
                    {"title", fmt::format("banxin: {}", kind.files)}};
        schema.update(object(*kind.fields));
        schema["definitions"] = std::move(definitions_);
        return schema;
    }

  private:
    Json object(const FieldTable& table) {
        Json properties = Json::object();
        Json required = Json::array();
        for (const Field& field : table.fields) {
            properties[std::string{field.key}] = property(field);
            if (field.need == Need::Required) {
                required.push_back(field.key);
            }
        }
        Json object{{"description", both(table.doc)},
                    {"type", "object"},
                    {"properties", std::move(properties)},
                    {"additionalProperties", false}};
        if (!required.empty()) {
            object["required"] = std::move(required);
        }
        return object;
    }

    Json property(const Field& field) {
        Json schema{{"title", field.called}, {"description", both(field.doc)}};
        Json value = value_of(field.type);
        if (value.contains("$ref")) {  // Draft-07 looks at nothing that stands beside one.
            schema["allOf"] = Json::array({std::move(value)});
        } else {
            schema.update(value);
        }
        return schema;
    }

    Json value_of(const FieldType& field) {
        switch (field.kind) {
            case ValueKind::Text:
            case ValueKind::Word:
            case ValueKind::Name:
                return short_text();
            case ValueKind::Path:
                return {{"type", "string"}};
            case ValueKind::Date:
                return matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case ValueKind::Time:
                return matching("^([01][0-9]|2[0-3]):[0-5][0-9]$");
            case ValueKind::Integer:
                return number_of("integer", field);
            case ValueKind::Number:
                return number_of("number", field);
            case ValueKind::Percentage:
                return matching("^-?[0-9]+(\\.[0-9]+)?%$");
            case ValueKind::Length:
                return matching(
                    fmt::format("^[0-9]+(\\.[0-9]+)? ?({})$", list_of(length_units(), "|")));
            case ValueKind::Span:
                return span_of(field);
            case ValueKind::Switch:
                return {{"type", "boolean"}};
            case ValueKind::Choice:
                return choice_of(field);
            case ValueKind::List:
                return array_of(field);
            case ValueKind::Map:
                return {{"type", "object"},
                        {"additionalProperties", value_of(field.parts.front())}};
            case ValueKind::Table:
                return reference_to(*field.table);
            case ValueKind::Either:
                return one_of(field);
            case ValueKind::Unused:
                break;
        }
        return Json::object();
    }

    Json array_of(const FieldType& field) {
        Json array{{"type", "array"}, {"items", value_of(field.parts.front())}};
        if (field.least > 0) {
            array["minItems"] = bound(field.least);
        }
        if (field.greatest() > 0) {
            array["maxItems"] = bound(field.greatest());
        }
        return array;
    }

    Json one_of(const FieldType& field) {
        Json parts = Json::array();
        for (const FieldType& part : field.parts) {
            parts.push_back(value_of(part));
        }
        return {{"oneOf", std::move(parts)}};
    }

    Json reference_to(const FieldTable& table) {
        const std::string name{table.name};
        if (!definitions_.contains(name)) {
            definitions_[name] = nullptr;  // Holds its place, also against a table in itself.
            Json made = object(table);
            definitions_[name] = std::move(made);
        }
        return {{"$ref", "#/definitions/" + name}};
    }

    Json definitions_ = Json::object();
};

}  // namespace

std::string json_schema(const FileKind& kind) {
    constexpr int indent = 2;
    return SchemaMaker{}.file(kind).dump(indent) + "\n";
}

}  // namespace banxin
