// SPDX-License-Identifier: Apache-2.0
#include "input/script_forms.hpp"

#include "base/text.hpp"

#include <fmt/format.h>
#include <opencc/DictEntry.hpp>
#include <opencc/Exception.hpp>
#include <opencc/MarisaDict.hpp>
#include <opencc/SerializableDict.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

/// The characters of one script with their forms in the other; null if the file cannot be read.
opencc::DictPtr open_table(const char* file) {
    try {
        return opencc::SerializableDict::NewFromFile<opencc::MarisaDict>(
            std::string{OPENCC_TABLES "/"} + file);
    } catch (const opencc::Exception&) {
        return nullptr;
    }
}

/// From the other script to `script`.
const opencc::DictPtr& table_to(Script script) {
    static const opencc::DictPtr to_simplified = open_table("TSCharacters.ocd2");
    static const opencc::DictPtr to_traditional = open_table("STCharacters.ocd2");
    return script == Script::Simplified ? to_simplified : to_traditional;
}

/// Characters of the other script, each once, and where the first stands.
struct Strangers {
    std::vector<std::string> characters;
    SourceSpan first;

    void look_at(const Paragraph& paragraph, const opencc::Dict& table) {
        for (const char32_t c : scalars(paragraph.text)) {
            const std::string character = is_hanzi(c) ? to_utf8(c) : "";
            const auto entry = table.Match(character.c_str(), character.size());
            if (entry.IsNull() || entry.Get()->NumValues() != 1 ||
                entry.Get()->GetDefault() == character) {
                continue;
            }
            if (characters.empty()) {
                first = paragraph.where;
            }
            if (std::ranges::find(characters, character) == characters.end()) {
                characters.push_back(character);
            }
        }
        for (const Paragraph& cell : paragraph.cells) {
            look_at(cell, table);
        }
    }

    /// At most 20 of them.
    [[nodiscard]] std::string listed(std::string_view between) const {
        constexpr std::size_t most = 20;
        std::string list;
        for (std::size_t i = 0; i < std::min(most, characters.size()); ++i) {
            list += (i == 0 ? "" : std::string{between}) + characters[i];
        }
        return list + (characters.size() > most ? " …" : "");
    }
};

}  // namespace

std::optional<Script> script_of(std::string_view language) {
    if (language == "zh-Hans") {
        return Script::Simplified;
    }
    return language == "zh-Hant" ? std::optional{Script::Traditional} : std::nullopt;
}

void check_script(std::span<const Paragraph> paragraphs, Script script, Report& report) {
    const opencc::DictPtr& table = table_to(script);
    if (table == nullptr) {
        auto finding = warning(
            "BX3114",
            {},
            {fmt::format("没有查繁简：{} 里的字表打不开", OPENCC_TABLES),
             fmt::format("simplified and traditional were not told apart: the tables in {} cannot "
                         "be read",
                         OPENCC_TABLES)});
        finding.hints.push_back({"请装 libopencc-data", "install libopencc-data"});
        return report.add(std::move(finding));
    }
    Strangers strangers;
    for (const Paragraph& paragraph : paragraphs) {
        strangers.look_at(paragraph, *table);
    }
    if (strangers.characters.empty()) {
        return;
    }
    const bool simplified = script == Script::Simplified;
    auto finding = warning("BX3114",
                           strangers.first,
                           {fmt::format("{}稿里有{}字：{}",
                                        simplified ? "简体" : "繁体",
                                        simplified ? "繁体" : "简体",
                                        strangers.listed("、")),
                            fmt::format("{} characters in {} text: {}",
                                        simplified ? "traditional" : "simplified",
                                        simplified ? "simplified" : "traditional",
                                        strangers.listed(" "))});
    finding.hints.push_back({"照原样排；不该有的话，在稿件里改掉",
                             "they are set as they are; if that is not meant, change the text"});
    report.add(std::move(finding));
}

}  // namespace banxin
