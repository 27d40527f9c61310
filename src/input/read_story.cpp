// SPDX-License-Identifier: Apache-2.0
#include "input/read_story.hpp"

#include "base/text.hpp"
#include "input/characters.hpp"
#include "input/markdown.hpp"
#include "input/plain_text.hpp"
#include "input/punctuation.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

constexpr std::size_t largest_story = std::size_t{4} * 1024 * 1024;
/// Shaping engines count in 32 bits; and nobody writes a paragraph of a full page.
constexpr int longest_paragraph = 20'000;
constexpr int longest_story = 200'000;

/// CR and CR LF line ends as LF, of which old Macs and Windows know nothing.
void unify_line_ends(std::string& text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r') {
            out += text[at];
        } else if (at + 1 == text.size() || text[at + 1] != '\n') {
            out += '\n';
        }
    }
    text = std::move(out);
}

/// Whether `paragraph` stays marked up as it is when `edit` is made: no range begins or ends inside
/// of it, and what has ruby keeps its number of characters.
bool keeps_ranges(const Paragraph& paragraph, const TextEdit& edit, std::string_view replaced) {
    const std::size_t end = edit.at + edit.bytes;
    const auto cuts_edit = [&](const auto& range) {
        return (edit.at < range.first && range.first < end) ||
               (edit.at < range.last && range.last < end);
    };
    const bool same_count = count_scalars(replaced) == count_scalars(edit.by);
    const auto loses_count = [&](const Ruby& ruby) {
        return !same_count && edit.at < ruby.last && ruby.first < end;
    };
    return std::ranges::none_of(paragraph.emphasis, cuts_edit) &&
           std::ranges::none_of(paragraph.ruby, cuts_edit) &&
           std::ranges::none_of(paragraph.ruby, loses_count);
}

/// How many half-width marks were set full-width.
int set_marks(std::vector<Paragraph>& paragraphs) {
    int count = 0;
    for (Paragraph& paragraph : paragraphs) {
        count += set_marks(paragraph.cells);
        const auto spaces = paragraph.kind == ParagraphKind::Text ? Spaces::CloseUp : Spaces::Keep;
        auto edits = full_width_edits(paragraph.text, spaces);
        std::erase_if(edits, [&](const TextEdit& edit) {
            const auto replaced = std::string_view{paragraph.text}.substr(edit.at, edit.bytes);
            return !keeps_ranges(paragraph, edit, replaced);
        });
        for (const TextEdit& edit : edits) {
            count += edit.counts ? 1 : 0;
        }
        const auto move = [&](auto& range) {
            range.first = moved_offset(range.first, edits);
            range.last = moved_offset(range.last, edits);
        };
        std::ranges::for_each(paragraph.emphasis, move);
        std::ranges::for_each(paragraph.ruby, move);
        paragraph.text = apply_edits(paragraph.text, edits);
    }
    return count;
}

int length_of(const Paragraph& paragraph) {
    int length = count_scalars(paragraph.text);
    for (const Paragraph& cell : paragraph.cells) {
        length += count_scalars(cell.text);
    }
    return length;
}

void check_lengths(const std::vector<Paragraph>& paragraphs, Report& report) {
    int number = 0;
    int total = 0;
    bool has_long = false;
    for (const Paragraph& paragraph : paragraphs) {
        ++number;
        const int length = length_of(paragraph);
        total += length;
        if (length > longest_paragraph) {
            has_long = true;
            auto finding = error(
                "BX9011",
                paragraph.where,
                {fmt::format("第 {} 段有 {} 字，一段最多 {} 字", number, length, longest_paragraph),
                 fmt::format("paragraph {} has {} characters; the limit is {}",
                             number,
                             length,
                             longest_paragraph)});
            finding.hints.push_back({"是不是丢了换行？", "were line breaks lost?"});
            report.add(std::move(finding));
        }
    }
    if (total > longest_story && !has_long) {
        report.add(error(
            "BX9012",
            {paragraphs.front().where.file, 0, 0},
            {fmt::format("正文有 {} 字，上限 {} 字", total, longest_story),
             fmt::format("the body has {} characters; the limit is {}", total, longest_story)}));
    }
}

enum class Markup { Markdown, None };

std::vector<Paragraph> paragraphs_of(const SourceText& source,
                                     Markup markup,
                                     Punctuation punctuation,
                                     Report& report) {
    if (!check_control_characters(source, report)) {
        return {};
    }
    check_printed_characters(source, report);
    auto paragraphs =
        markup == Markup::Markdown ? parse_markdown(source, report) : split_plain_text(source);
    check_lengths(paragraphs, report);
    if (punctuation == Punctuation::Chinese) {
        if (const int count = set_marks(paragraphs); count > 0) {
            report.add(marks_set_full_width(source.file(), count));
        }
    }
    return paragraphs;
}

std::vector<Paragraph> read_file(const Files& files,
                                 const std::string& path,
                                 const SourceSpan& asked_at,
                                 const StoryRules& rules,
                                 Report& report) {
    auto bytes = files.read(path, asked_at);
    if (!bytes) {
        report.add(std::move(bytes).error());
        return {};
    }
    const bool is_plain = path.ends_with(".txt");
    if (!is_plain && !path.ends_with(".md")) {
        report.add(error("BX3120",
                         asked_at,
                         {"稿件只能是 .md 或 .txt 文件", "a story must be an .md or .txt file"}));
        return {};
    }
    if (bytes->size() > largest_story) {
        report.add(
            error("BX9004", {path, 0, 0}, {"稿件文件超过 4 MiB", "the story file is over 4 MiB"}));
        return {};
    }
    auto text = decode(*std::move(bytes), path, rules.encoding);
    if (!text) {
        report.add(std::move(text).error());
        return {};
    }
    unify_line_ends(*text);
    return paragraphs_of(SourceText{path, *text},
                         is_plain ? Markup::None : Markup::Markdown,
                         rules.punctuation,
                         report);
}

/// `paragraphs` as they are; an error if there are none and `findings` do not say why.
std::vector<Paragraph> not_empty(std::vector<Paragraph> paragraphs,
                                 const SourceSpan& body,
                                 Report& findings) {
    if (paragraphs.empty() && !findings.has_errors()) {
        findings.add(error("BX3112", body, {"稿件的正文是空的", "the body of the story is empty"}));
    }
    return paragraphs;
}

}  // namespace

std::vector<Paragraph> read_story(const Files& files,
                                  const YamlNode& body,
                                  const StoryRules& rules,
                                  Report& report) {
    const bool is_text =
        body.kind == YamlNode::Kind::Scalar &&
        (body.style == YamlNode::Style::Block || body.text.find('\n') != std::string::npos);
    Report findings;
    auto paragraphs =
        is_text ? paragraphs_of(
                      SourceText{body.where.file, body.text, body.where.line, body.where.column},
                      Markup::Markdown,
                      rules.punctuation,
                      findings)
                : read_file(files, read_word(body, findings), body.where, rules, findings);
    paragraphs = not_empty(
        std::move(paragraphs), is_text ? body.where : SourceSpan{body.text, 0, 0}, findings);
    report.add(findings.diagnostics());
    return paragraphs;
}

std::vector<Paragraph> read_text_file(const Files& files,
                                      const std::string& path,
                                      const StoryRules& rules,
                                      Report& report) {
    Report findings;
    auto paragraphs =
        not_empty(read_file(files, path, {}, rules, findings), {path, 0, 0}, findings);
    report.add(findings.diagnostics());
    return paragraphs;
}

Diagnostic marks_set_full_width(const std::string& file, int count) {
    auto finding = warning("BX3105",
                           {file, 0, 0},
                           {fmt::format("{} 处半角标点按全角排；只改版面，不改原稿", count),
                            fmt::format("{} half-width marks are set full-width; the file stays as "
                                        "it is",
                                        count)});
    finding.hints.push_back(
        {"要照原样排，写 punctuation: keep", "to set them as typed, write punctuation: keep"});
    return finding;
}

}  // namespace banxin
