// SPDX-License-Identifier: Apache-2.0
#include "input/read_story.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"
#include "input/characters.hpp"
#include "input/markdown.hpp"
#include "input/plain_text.hpp"
#include "input/punctuation.hpp"
#include "input/web_paste.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

/// CR LF and CR line ends as LF, of which Windows and old Macs know nothing.
/// report  CR alone, for it may be all that is left of a damaged file (BX3113)
std::string with_one_line_end(const std::string& text, const std::string& file, Report& report) {
    std::string out;
    bool has_lone = false;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r') {
            out += text[at];
        } else if (at + 1 == text.size() || text[at + 1] != '\n') {
            out += '\n';
            has_lone = true;
        }
    }
    if (has_lone) {
        auto finding =
            info("BX3113",
                 {file, 0, 0},
                 {"按旧 Mac 换行（CR）读入", "read with CR line ends, as old Macs write"});
        finding.hints.push_back({"用编辑器另存成 LF 换行，就不再提示",
                                 "save it with LF line ends and this is told no more"});
        report.add(std::move(finding));
    }
    return out;
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
    int length = count_letters(paragraph.text);
    for (const Paragraph& cell : paragraph.cells) {
        length += count_letters(cell.text);
    }
    return length;
}

void check_lengths(const std::vector<Paragraph>& paragraphs, Report& report) {
    int number = 0;
    int total = 0;
    bool has_long = false;
    const auto longest_paragraph = limits().paragraph_characters;
    const auto longest_story = limits().body_characters;
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
        auto finding = error(
            "BX9012",
            {paragraphs.front().where.file, 0, 0},
            {fmt::format("正文有 {} 字，上限 {} 字", total, longest_story),
             fmt::format("the body has {} characters; the limit is {}", total, longest_story)});
        finding.hints.push_back({"分成几篇稿件", "make several stories of it"});
        report.add(std::move(finding));
    }
}

enum class Markup { Markdown, None, Html };

Markup markup_of(const std::string& path, std::string_view text) {
    if (path.ends_with(".html") || path.ends_with(".htm") || looks_like_html(text)) {
        return Markup::Html;
    }
    return path.ends_with(".txt") ? Markup::None : Markup::Markdown;
}

/// What entities of a page stand for is seen only after it was read.
bool check_paragraph_characters(const std::vector<Paragraph>& paragraphs, Report& report) {
    bool is_clean = true;
    for (const Paragraph& paragraph : paragraphs) {
        const SourceText text{
            paragraph.where.file, paragraph.text, paragraph.where.line, paragraph.where.column};
        is_clean = check_control_characters(text, report) && is_clean;
        check_printed_characters(text, report);
    }
    return is_clean;
}

std::vector<Paragraph> paragraphs_of_page(const SourceText& source, Report& report) {
    WebPaste paste = read_web_paste(source);
    report.add(told_of_web_paste(source.file(), paste));
    return check_paragraph_characters(paste.paragraphs, report) ? std::move(paste.paragraphs)
                                                                : std::vector<Paragraph>{};
}

std::vector<Paragraph> paragraphs_of(const SourceText& source,
                                     Markup markup,
                                     const StoryRules& rules,
                                     Report& report) {
    if (!check_control_characters(source, report)) {
        return {};
    }
    std::vector<Paragraph> paragraphs;
    if (markup == Markup::Html) {
        paragraphs = paragraphs_of_page(source, report);
    } else {
        check_printed_characters(source, report);
        paragraphs = markup == Markup::Markdown ? parse_markdown(source, report, rules.breaks)
                                                : split_plain_text(source, rules.breaks, report);
    }
    check_lengths(paragraphs, report);
    if (rules.script) {
        check_script(paragraphs, *rules.script, report);
    }
    if (rules.punctuation == Punctuation::Chinese) {
        if (const int count = set_marks(paragraphs); count > 0) {
            report.add(marks_set_full_width(source.file(), count));
        }
    }
    return paragraphs;
}

bool is_story_file(const std::string& path) {
    return std::ranges::any_of(std::array{".md", ".txt", ".html", ".htm"},
                               [&](const char* ending) { return path.ends_with(ending); });
}

Diagnostic no_story_file(const SourceSpan& asked_at) {
    auto finding =
        error("BX3120",
              asked_at,
              {"稿件只能是 .md、.txt 或 .html 文件", "a story must be an .md, .txt or .html file"});
    finding.hints.push_back({"Word 文件先转成稿件：banxin import 文件.docx",
                             "make a story of a Word file first: banxin import FILE.docx"});
    return finding;
}

Diagnostic too_large(const std::string& path, std::size_t bytes) {
    const auto most = limits().text_bytes;
    auto finding =
        error("BX9004",
              {path, 0, 0},
              {fmt::format("稿件文件有 {} 字节，上限 {} 字节", bytes, most),
               fmt::format("the story file has {} bytes; the limit is {}", bytes, most)});
    finding.hints.push_back({"分成几篇稿件；图片不要放在稿件里",
                             "make several stories of it; pictures do not belong into a story"});
    return finding;
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
    if (!is_story_file(path)) {
        report.add(no_story_file(asked_at));
        return {};
    }
    if (static_cast<std::int64_t>(bytes->size()) > limits().text_bytes) {
        report.add(too_large(path, bytes->size()));
        return {};
    }
    auto decoded = rules.encoding ? decode(*std::move(bytes), path, *rules.encoding)
                                  : decode_unnamed(*std::move(bytes), path, report);
    if (!decoded) {
        report.add(std::move(decoded).error());
        return {};
    }
    const std::string text = with_one_line_end(*decoded, path, report);
    return paragraphs_of(SourceText{path, text}, markup_of(path, text), rules, report);
}

/// `paragraphs` as they are; an error if there are none and `findings` do not say why.
std::vector<Paragraph> not_empty(std::vector<Paragraph> paragraphs,
                                 const SourceSpan& body,
                                 Report& findings) {
    if (paragraphs.empty() && !findings.has_errors()) {
        auto finding =
            error("BX3112", body, {"稿件的正文是空的", "the body of the story is empty"});
        finding.hints.push_back({"写上正文；稿件还没来，就先把它从版面上拿掉",
                                 "write its text, or take the story off the page until it comes"});
        findings.add(std::move(finding));
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
                      markup_of(body.where.file, body.text),
                      rules,
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
