// SPDX-License-Identifier: Apache-2.0
#include "cli/explain.hpp"

#include "base/codes.hpp"
#include "base/text.hpp"
#include "cli/explanation.hpp"
#include "cli/wrong_command_line.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

constexpr int format_version = 1;

std::string_view in(const Words& words, Language language) {
    return language == Language::Chinese ? words.zh : words.en;
}

Words title_of(const Code& code) {
    return {code.zh, code.en};
}

/// "bx7001" and "7001" mean BX7001.
std::string full_code(const std::string& asked) {
    std::string code = asked;
    std::ranges::transform(code, code.begin(), [](char c) {
        return 'a' <= c && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return code.empty() || code.starts_with("BX") ? code : "BX" + code;
}

std::string indented(std::string_view text) {
    std::string out;
    for (const std::string& line : lines_in(text)) {
        out += line.empty() ? "\n" : "    " + line + '\n';
    }
    return out;
}

/// "错：issue.yaml", and the lines below it.
std::string example_part(const Words& head,
                         std::string_view file,
                         std::string_view text,
                         Language language) {
    const std::string_view gap = file.empty() || language == Language::Chinese ? "" : " ";
    return fmt::format("\n{}{}{}\n", in(head, language), gap, file) + indented(text);
}

std::string page_text(const Code& code, const Explanation& page, Language language) {
    std::string out = fmt::format(
        "{} {}\n\n{}\n", code.code, in(title_of(code), language), in(page.meaning, language));
    out += example_part({"错：", "Wrong:"}, page.example.file, page.example.wrong, language);
    out += example_part({"对：", "Right:"}, page.example.file, page.example.right, language);
    return out + fmt::format("\n{}{}\n", in({"改法：", "Fix: "}, language), in(page.fix, language));
}

Json words_json(const Words& words) {
    return {{"zh", words.zh}, {"en", words.en}};
}

Json page_json(const Code& code, const Explanation& page) {
    Json object{{"v", format_version},
                {"type", "explanation"},
                {"code", code.code},
                {"title", words_json(title_of(code))},
                {"meaning", words_json(page.meaning)}};
    object["example"] = {
        {"file", page.example.file}, {"wrong", page.example.wrong}, {"right", page.example.right}};
    object["fix"] = words_json(page.fix);
    return object;
}

Answer page_of(const Code& code, const Explanation& page, Language language, bool json) {
    return {json ? page_json(code, page).dump() + "\n" : page_text(code, page, language), "", {}};
}

Answer list_of_groups(Language language, bool json) {
    std::string out;
    Json groups = Json::array();
    for (const CodeGroup& group : code_groups()) {
        out += fmt::format(
            "{:<5} {} ({})\n", group.prefix, in(group.title, language), group.explanations.size());
        groups.push_back({{"prefix", group.prefix},
                          {"title", words_json(group.title)},
                          {"codes", group.explanations.size()}});
    }
    if (json) {
        const Json object{{"v", format_version}, {"type", "groups"}, {"groups", groups}};
        return {object.dump() + "\n", "", {}};
    }
    out += in({"\nbanxin explain BX10 列出一组，banxin explain BX1001 说明一个\n",
               "\nbanxin explain BX10 lists a group, banxin explain BX1001 explains a code\n"},
              language);
    return {out, "", {}};
}

Answer list_of_codes(const std::vector<const Code*>& codes, Language language, bool json) {
    std::string out;
    Json rows = Json::array();
    for (const Code* code : codes) {
        out += fmt::format("{} {}\n", code->code, in(title_of(*code), language));
        rows.push_back({{"code", code->code}, {"title", words_json(title_of(*code))}});
    }
    if (json) {
        const Json object{{"v", format_version}, {"type", "codes"}, {"codes", rows}};
        return {object.dump() + "\n", "", {}};
    }
    return {out, "", {}};
}

Answer no_such_code(const std::string& asked, Language language, bool json) {
    std::vector<std::string> names;
    for (const Code& code : all_codes()) {
        names.emplace_back(code.code);
    }
    const std::string name = shown(asked);
    Diagnostic finding = error(
        "BX0005", {}, {fmt::format("没有代码 {}", name), fmt::format("there is no code {}", name)});
    if (const std::string guess = closest_word(full_code(asked), names); !guess.empty()) {
        const Code& near = *find_code(guess);
        finding.hints.push_back({fmt::format("相近的：{} {}", guess, near.zh),
                                 fmt::format("the nearest is {}: {}", guess, near.en)});
    }
    finding.hints.push_back(
        {"有哪些代码，见 banxin explain", "banxin explain lists what there is"});
    return answer_with(finding, language, json);
}

}  // namespace

Answer explain(const std::string& asked, Language language, bool json) {
    if (asked.empty()) {
        return list_of_groups(language, json);
    }
    const std::string code = full_code(asked);
    if (const Code* row = find_code(code)) {
        if (const Explanation* page = find_explanation(code)) {
            return page_of(*row, *page, language, json);
        }
    }
    std::vector<const Code*> codes;
    for (const Code& row : all_codes()) {
        if (row.code.starts_with(code)) {
            codes.push_back(&row);
        }
    }
    return codes.empty() ? no_such_code(asked, language, json)
                         : list_of_codes(codes, language, json);
}

}  // namespace banxin
