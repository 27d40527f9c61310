// SPDX-License-Identifier: Apache-2.0
#include "import/import_story.hpp"

#include "import/markdown_writer.hpp"
#include "input/characters.hpp"
#include "input/read_story.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

/// What the reader of stories found is what an import did: it is the same reading.
void account_for(const Diagnostics& findings, ImportedStory& story) {
    for (const Diagnostic& finding : findings) {
        const bool is_guess = finding.code == "BX3101" || finding.code == "BX3115";
        (is_guess ? story.guessed : story.dropped).push_back(finding.message);
    }
}

/// Markdown stays as its author wrote it but for line ends and characters that nobody sees.
Result<std::string> clean_markdown(const std::string& bytes, const std::string& file) {
    Report told_already;
    auto text = decode_unnamed(bytes, file, told_already);
    if (!text) {
        return text;
    }
    std::string out;
    for (std::size_t at = 0; at < text->size(); ++at) {
        const bool is_pair = (*text)[at] == '\r' && text->substr(at + 1, 1) == "\n";
        out += is_pair ? "" : std::string{(*text)[at] == '\r' ? '\n' : (*text)[at]};
    }
    return without_invisible(out);
}

std::string list_of(const Message& title, const std::vector<Message>& lines) {
    std::string out = fmt::format("\n## {} · {}\n\n", title.zh, title.en);
    for (const Message& line : lines) {
        out += fmt::format("- {} · {}\n", line.zh, line.en);
    }
    return lines.empty() ? out + "没有 · none\n" : out;
}

}  // namespace

Result<ImportedStory> import_story(const std::string& bytes, const std::string& file) {
    StoryRules rules;
    rules.punctuation = Punctuation::Keep;  // An import changes no mark.
    rules.script.reset();
    Report report;
    const auto paragraphs = read_text_file(MemoryFiles{{{file, bytes}}}, file, rules, report);
    if (report.has_errors()) {
        return Failure{report.diagnostics()};
    }
    ImportedStory story;
    story.findings = report.diagnostics();
    account_for(story.findings, story);
    const bool is_page = std::ranges::any_of(
        story.findings, [](const Diagnostic& finding) { return finding.code == "BX3110"; });
    if (!file.ends_with(".md") || is_page) {
        story.markdown = to_markdown(paragraphs);
        return story;
    }
    auto markdown = clean_markdown(bytes, file);
    if (!markdown) {
        return Failure{std::move(markdown).error()};
    }
    story.markdown = *std::move(markdown);
    return story;
}

std::string import_notes(const ImportedStory& story, const std::string& file) {
    std::string out = fmt::format("# {} 的导入说明 · how {} was imported\n", file, file);
    out += "\n名字、数字、引语都没有改过。 · No name, number or quotation was changed.\n";
    out += list_of({"去掉了", "dropped"}, story.dropped);
    out += list_of({"要看一眼", "guessed, please look"}, story.guessed);
    if (!story.asides.empty()) {
        out += "\n## 没有放进稿件的文字 · texts set aside\n";
    }
    for (const AsideText& aside : story.asides) {
        out += fmt::format("\n### {} · {}\n", aside.called.zh, aside.called.en);
        for (const std::string& line : aside.lines) {
            out += "\n" + line + "\n";
        }
    }
    return out;
}

std::string with_ending(const std::string& file, const std::string& ending) {
    const auto dot = file.rfind('.');
    return file.substr(0, dot == 0 ? std::string::npos : dot) + ending;
}

}  // namespace banxin
