// SPDX-License-Identifier: Apache-2.0
#include "import/story_facts.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"
#include "base/worker.hpp"
#include "import/docx.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <variant>

namespace banxin {
namespace {

/// More of one kind than a Word file may have entries is no honest answer.
std::int64_t count_in(const Facts& facts, std::string_view name) {
    return std::clamp<std::int64_t>(facts.number(name), 0, limits().docx_unpacked_bytes / kibibyte);
}

void set(Facts& facts, const std::string& name, const Message& message) {
    facts.set(name + ".zh", message.zh);
    facts.set(name + ".en", message.en);
}

Message message_in(const Facts& facts, const std::string& name) {
    return {shown(facts.text(name + ".zh"), 1000), shown(facts.text(name + ".en"), 1000)};
}

void set(Facts& facts, const std::string& name, const std::vector<Message>& messages) {
    facts.set(name, static_cast<std::int64_t>(messages.size()));
    for (std::size_t i = 0; i < messages.size(); ++i) {
        set(facts, fmt::format("{}.{}", name, i), messages[i]);
    }
}

std::vector<Message> messages_in(const Facts& facts, const std::string& name) {
    std::vector<Message> messages;
    for (std::int64_t i = 0; i < count_in(facts, name); ++i) {
        messages.push_back(message_in(facts, fmt::format("{}.{}", name, i)));
    }
    return messages;
}

void set(Facts& facts, const Diagnostics& findings) {
    facts.set("findings", static_cast<std::int64_t>(findings.size()));
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const std::string name = fmt::format("finding.{}", i);
        facts.set(name + ".code", findings[i].code);
        facts.set(name + ".severity", static_cast<std::int64_t>(findings[i].severity));
        set(facts, name, findings[i].message);
        set(facts, name + ".hints", findings[i].hints);
    }
}

/// What a worker may find; anything else it says is not believed.
bool is_code_of_word(std::string_view code) {
    constexpr std::array others{"BX3112", "BX9004", "BX9050"};
    return (code.starts_with("BX600") && code.size() == 6) ||
           std::ranges::find(others, code) != others.end();
}

Diagnostics findings_in(const Facts& facts, const std::string& file) {
    Diagnostics findings;
    for (std::int64_t i = 0; i < count_in(facts, "findings"); ++i) {
        const std::string name = fmt::format("finding.{}", i);
        const std::string& code = facts.text(name + ".code");
        if (!is_code_of_word(code)) {
            continue;
        }
        const auto severity = facts.number(name + ".severity");
        const auto make = severity == static_cast<std::int64_t>(Severity::Info)      ? info
                          : severity == static_cast<std::int64_t>(Severity::Warning) ? warning
                                                                                     : error;
        findings.push_back(make(code, {file, 0, 0}, message_in(facts, name)));
        findings.back().hints = messages_in(facts, name + ".hints");
    }
    return findings;
}

std::vector<AsideText> asides_in(const Facts& facts) {
    std::vector<AsideText> asides;
    for (std::int64_t i = 0; i < count_in(facts, "asides"); ++i) {
        const std::string name = fmt::format("aside.{}", i);
        asides.push_back({message_in(facts, name), lines_in(facts.text(name + ".lines"))});
    }
    return asides;
}

Diagnostic not_read(const char* code, const std::string& file, Message why) {
    auto finding = error(code, {file, 0, 0}, std::move(why));
    finding.hints.push_back({"用 Word 或 WPS 打开，另存一次；还不行，把文字复制到新的文件里",
                             "open it in Word or WPS and save it again; if that does not help, "
                             "copy its text into a new file"});
    return finding;
}

}  // namespace

Facts docx_facts(std::string_view bytes) {
    Facts facts;
    const auto story = import_docx(bytes, "");
    if (!story) {
        set(facts, story.error());
        return facts;
    }
    set(facts, story->findings);
    set(facts, "dropped", story->dropped);
    set(facts, "guessed", story->guessed);
    facts.set("asides", static_cast<std::int64_t>(story->asides.size()));
    for (std::size_t i = 0; i < story->asides.size(); ++i) {
        const std::string name = fmt::format("aside.{}", i);
        set(facts, name, story->asides[i].called);
        facts.set(name + ".lines", fmt::format("{}", fmt::join(story->asides[i].lines, "\n")));
    }
    facts.set("markdown", story->markdown);
    return facts;
}

Result<ImportedStory> story_in(const Facts& facts, const std::string& file) {
    ImportedStory story;
    story.findings = findings_in(facts, file);
    if (std::ranges::count(story.findings, Severity::Error, &Diagnostic::severity) > 0) {
        return Failure{std::move(story.findings)};
    }
    story.markdown = facts.text("markdown");
    if (story.markdown.empty() || first_bad_utf8(story.markdown) < story.markdown.size()) {
        return Failure{not_read(
            "BX6005", file, {"这个 Word 文件读不出来", "nothing can be read of this Word file"})};
    }
    story.dropped = messages_in(facts, "dropped");
    story.guessed = messages_in(facts, "guessed");
    story.asides = asides_in(facts);
    return story;
}

Result<ImportedStory> import_word_file(std::string_view bytes, const std::string& file) {
    const auto answer = ask_worker(
        "docx", bytes, {limits().docx_seconds, limits().docx_memory, limits().docx_unpacked_bytes});
    if (const auto* const facts = std::get_if<Facts>(&answer)) {
        return story_in(*facts, file);
    }
    if (std::get<WorkerFault>(answer) == WorkerFault::Overtime) {
        const auto most = limits().docx_seconds;
        return Failure{
            not_read("BX9050",
                     file,
                     {fmt::format("{} 秒还没读完这个 Word 文件，已停下", most),
                      fmt::format("the Word file was not read after {} s; stopped", most)})};
    }
    return Failure{not_read("BX6005",
                            file,
                            {"读这个 Word 文件的程序中途退出了",
                             "what reads this Word file ended before it was done"})};
}

bool is_word_file(std::string_view file) {
    std::string name{file};
    std::ranges::transform(name, name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return std::ranges::any_of(std::array{".docx", ".doc", ".wps"},
                               [&](const char* ending) { return name.ends_with(ending); });
}

}  // namespace banxin
