// SPDX-License-Identifier: Apache-2.0
//
// tests/data/full has every key of every table. Each is given a value of another shape than its row
// says, one at a time: a key that no reader asks for, or reads as something else, goes through
// unseen and fails here.
#include "input/read_limits.hpp"
#include "input/source_text.hpp"
#include "input/yaml_tree.hpp"
#include "small_project.hpp"
#include "tables_of.hpp"

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <set>
#include <string>

namespace banxin {
namespace {

const std::string folder = SOURCE_DIR "/tests/data/full";

struct Example {
    std::string_view schema;
    std::string file;
};

const std::array examples{Example{"issue", "issue.yaml"},
                          Example{"paper", "paper.yaml"},
                          Example{"layout", "layouts/pages/full.yaml"},
                          Example{"layout", "layouts/pages/made.yaml"},
                          Example{"format", "layouts/formats/full.yaml"},
                          Example{"styles", "layouts/styles/full.yaml"},
                          Example{"composition", "layouts/composition/full.yaml"},
                          Example{"plant", "layouts/plants/full.yaml"},
                          Example{"makeup", "layouts/makeup/full.yaml"},
                          Example{"fonts", "fonts/fonts.yaml"},
                          Example{"limits", "limits.yaml"}};

const FileKind& kind_called(std::string_view name) {
    return *std::ranges::find(file_kinds(), name, &FileKind::name);
}

std::map<std::string, std::string> full_project() {
    const DiskFiles files{folder};
    std::map<std::string, std::string> project;
    for (const Example& example : examples) {
        project[example.file] = *files.read(example.file, {});
    }
    project["story.md"] = *files.read("story.md", {});
    project["map.png"] = *files.read("map.png", {});
    return project;
}

/// What reading `file` of the project brings.
Reading reading_of(const std::string& file, const std::map<std::string, std::string>& project) {
    if (file != "limits.yaml") {
        return read_project(MemoryFiles{project});
    }
    Report report;
    static_cast<void>(read_limits(MemoryFiles{project}, file, report));
    return {std::nullopt, report.diagnostics()};
}

YamlNode tree_of(const std::string& file, const std::string& text) {
    Report report;
    return *parse_yaml(SourceText{file, text}, report);
}

/// `node` as text, a key a line, so that a finding's line tells the key.
class Writer {
  public:
    /// Writes `wrong` in the place of `target`.
    Writer(const YamlNode* target, std::string wrong) : target_{target}, wrong_{std::move(wrong)} {}

    std::string text(const YamlNode& root) {
        write(root);
        return out_ + "\n";
    }
    [[nodiscard]] int line_of_target() const { return target_line_; }

  private:
    void write(const YamlNode& node) {
        if (&node == target_) {
            target_line_ = line_;
            out_ += wrong_;
            return;
        }
        switch (node.kind) {
            case YamlNode::Kind::Null:
                out_ += "null";
                return;
            case YamlNode::Kind::Scalar:
                write_scalar(node);
                return;
            case YamlNode::Kind::List:
                write_all(node.items, '[', ']', [&](const YamlNode& item) { write(item); });
                return;
            case YamlNode::Kind::Map:
                write_all(node.entries, '{', '}', [&](const YamlEntry& entry) {
                    out_ += '"' + entry.key + "\": ";
                    write(entry.value);
                });
                return;
        }
    }

    void write_scalar(const YamlNode& node) {
        const bool plain = node.style == YamlNode::Style::Plain &&
                           (node.text == "true" || node.text == "false" ||
                            node.text.find_first_not_of("0123456789.-") == std::string::npos);
        out_ += plain ? node.text : '"' + node.text + '"';
    }

    template <class Parts, class Write>
    void write_all(const Parts& parts, char open, char close, const Write& write_part) {
        out_ += open;
        bool first = true;
        for (const auto& part : parts) {
            out_ += first ? "\n " : ",\n ";
            ++line_;
            first = false;
            write_part(part);
        }
        out_ += close;
    }

    const YamlNode* target_;
    std::string wrong_;
    std::string out_;
    int line_ = 1;
    int target_line_ = 0;
};

bool is_scalar(const FieldType& type) {
    return type.table == nullptr && type.parts.empty();
}

/// A value of a shape that `type` does not have.
std::string wrong_value(const FieldType& type) {
    if (type.kind != ValueKind::Either) {
        return is_scalar(type) ? "[[]]" : "\"?\"";
    }
    const auto has = [&](ValueKind kind) {
        return std::ranges::find(type.parts, kind, &FieldType::kind) != type.parts.end();
    };
    if (std::ranges::none_of(type.parts, is_scalar)) {
        return "\"?\"";
    }
    return has(ValueKind::List) && !has(ValueKind::Table) ? "{\"?\": 1}" : "[[]]";
}

using Visit = std::function<void(const FieldTable&, const Field&, const YamlNode&)>;

void walk(const FieldTable& table, const YamlNode& map, const Visit& visit);

/// The part of `type` that `node` is.
const FieldType& part_for(const FieldType& type, const YamlNode& node) {
    for (const FieldType& part : type.parts) {
        const bool is_named =
            part.table != nullptr && node.kind == YamlNode::Kind::Map &&
            std::ranges::find(node.entries, part.table->fields.front().key, &YamlEntry::key) !=
                node.entries.end();
        const bool is_only_map =
            node.kind == YamlNode::Kind::Map &&
            (part.kind == ValueKind::Map ||
             (part.table != nullptr &&
              std::ranges::count(type.parts, ValueKind::Table, &FieldType::kind) == 1));
        const bool is_list = part.kind == ValueKind::List && node.kind == YamlNode::Kind::List;
        if (is_named || is_only_map || is_list) {
            return part;
        }
    }
    return type.parts.front();
}

void walk(const FieldType& type, const YamlNode& node, const Visit& visit) {
    if (type.kind == ValueKind::Table) {
        walk(*type.table, node, visit);
    } else if (type.kind == ValueKind::List) {
        for (const YamlNode& item : node.items) {
            walk(type.parts.front(), item, visit);
        }
    } else if (type.kind == ValueKind::Map) {
        for (const YamlEntry& entry : node.entries) {
            walk(type.parts.front(), entry.value, visit);
        }
    } else if (type.kind == ValueKind::Either) {
        walk(part_for(type, node), node, visit);
    }
}

void walk(const FieldTable& table, const YamlNode& map, const Visit& visit) {
    for (const YamlEntry& entry : map.entries) {
        const auto row = std::ranges::find(table.fields, entry.key, &Field::key);
        ASSERT_NE(row, table.fields.end()) << table.name << " has no key " << entry.key;
        visit(table, *row, entry.value);
        walk(row->type, entry.value, visit);
    }
}

class EveryKeyTest : public testing::TestWithParam<Example> {};

TEST(EveryKey, FullProjectIsInOrder) {
    for (const Example& example : examples) {
        EXPECT_EQ(reading_of(example.file, full_project()).codes(), "") << example.file;
    }
}

TEST(EveryKey, IsInTheExamples) {
    const auto project = full_project();
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const Example& example : examples) {
        const YamlNode root = tree_of(example.file, project.at(example.file));
        walk(*kind_called(example.schema).fields,
             root,
             [&](const FieldTable& table, const Field& row, const YamlNode& /*value*/) {
                 seen.emplace(table.name, row.key);
             });
    }
    for (const FileKind& kind : file_kinds()) {
        for (const FieldTable* table : tables_of(kind)) {
            for (const Field& row : table->fields) {
                EXPECT_TRUE(seen.contains({table->name, row.key}))
                    << table->name << ": " << row.key;
            }
        }
    }
}

TEST_P(EveryKeyTest, IsReadAsItsRowSays) {
    const auto project = full_project();
    const std::string& file = GetParam().file;
    const YamlNode root = tree_of(file, project.at(file));
    std::set<std::pair<std::string_view, std::string_view>> tried;
    walk(*kind_called(GetParam().schema).fields,
         root,
         [&](const FieldTable& table, const Field& row, const YamlNode& value) {
             if (row.type.kind == ValueKind::Unused || !tried.emplace(table.name, row.key).second) {
                 return;
             }
             Writer writer{&value, wrong_value(row.type)};
             auto changed = project;
             changed[file] = writer.text(root);
             const Reading reading = reading_of(file, changed);
             EXPECT_TRUE(std::ranges::any_of(reading.findings,
                                             [&](const Diagnostic& finding) {
                                                 return finding.severity == Severity::Error &&
                                                        finding.where.file == file &&
                                                        finding.where.line ==
                                                            writer.line_of_target();
                                             }))
                 << table.name << ": " << row.key << ": " << wrong_value(row.type) << " in line "
                 << writer.line_of_target() << " brings " << reading.codes();
             for (const Diagnostic& finding : reading.findings) {
                 EXPECT_FALSE(finding.hints.empty())
                     << finding.code << " has no next step: " << finding.message.en;
             }
         });
    EXPECT_GT(tried.size(), 2U);
}

INSTANTIATE_TEST_SUITE_P(Files, EveryKeyTest, testing::ValuesIn(examples), [](const auto& test) {
    std::string name = test.param.file;
    std::ranges::replace_if(
        name, [](char c) { return c == '/' || c == '.'; }, '_');
    return name;
});

TEST(FieldTables, HaveNamesAndWordsInBothLanguages) {
    std::map<std::string_view, const FieldTable*> named;
    for (const FileKind& kind : file_kinds()) {
        for (const FieldTable* table : tables_of(kind)) {
            EXPECT_EQ(named.emplace(table->name, table).first->second, table)
                << "two tables are called " << table->name;
            std::set<std::string_view> keys;
            for (const Field& row : table->fields) {
                EXPECT_TRUE(keys.insert(row.key).second) << table->name << ": " << row.key;
                for (const std::string_view words : {row.called, row.doc.zh, row.doc.en}) {
                    EXPECT_FALSE(words.empty()) << table->name << ": " << row.key;
                    EXPECT_FALSE(words.ends_with("。") || words.ends_with('.')) << words;
                }
            }
        }
    }
}

}  // namespace
}  // namespace banxin
