// SPDX-License-Identifier: Apache-2.0
#include "import/docx.hpp"

#include "import/markdown_writer.hpp"
#include "import/word_archive.hpp"
#include "import/word_text.hpp"
#include "import/xml_events.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace banxin {
namespace {

Diagnostic with_remedy(Diagnostic finding, Message remedy) {
    finding.hints.push_back(std::move(remedy));
    return finding;
}

/// Why the XML of `word` is not read.
std::optional<Diagnostic> objection(const WordArchive& word, const std::string& file) {
    const XmlHandlers nobody{
        [](const XmlElement&) {}, [](std::string_view) {}, [](std::string_view) {}};
    for (const auto& [name, xml] : word.parts) {
        switch (read_xml(xml, nobody)) {
            case XmlEnd::Whole:
                break;
            case XmlEnd::Doctype:
                return with_remedy(
                    error("BX6001",
                          {file, 0, 0},
                          {fmt::format("Word 文件含 DOCTYPE（{}），已拒绝", name),
                           fmt::format("DOCTYPE in a Word part ({}); refused", name)}),
                    {"Word 不会写出 DOCTYPE，请作者重发",
                     "Word writes no DOCTYPE: ask the author to send it again"});
            case XmlEnd::Damaged:
                return with_remedy(
                    error("BX6005",
                          {file, 0, 0},
                          {fmt::format("不是 Word 文件：{} 是坏的", name),
                           fmt::format("not a Word file: {} is damaged", name)}),
                    {"用 Word 或 WPS 打开，另存一次", "open it in Word or WPS and save it again"});
        }
    }
    return std::nullopt;
}

Diagnostic changes_pending(const std::string& file, int count) {
    return with_remedy(
        error("BX6003",
              {file, 0, 0},
              {fmt::format("有 {} 处修订没有接受，不知道该用哪一种写法", count),
               fmt::format("{} tracked changes are pending, and it cannot be told which words are "
                           "meant",
                           count)}),
        {"先在 Word 里接受或拒绝全部修订，再存一次",
         "accept or reject them all in Word, then save it again"});
}

Diagnostic no_text(const std::string& file) {
    return with_remedy(
        error("BX3112", {file, 0, 0}, {"Word 文件里没有正文", "the Word file has no text"}),
        {"文字可能在文本框、表格或图片里，请作者另发文字稿",
         "it may be in text boxes, tables or pictures: ask the author for plain text"});
}

/// "1 个文本框、2 个脚注", in both languages; empty if all counts are 0.
class List {
  public:
    List& add(std::size_t count, const char* zh, const char* en) {
        if (count > 0) {
            words_.zh += fmt::format("{}{} {}", words_.zh.empty() ? "" : "、", count, zh);
            words_.en += fmt::format("{}{} {}", words_.en.empty() ? "" : ", ", count, en);
        }
        return *this;
    }
    [[nodiscard]] const Message& words() const { return words_; }

  private:
    Message words_;
};

/// report  what was set aside (BX6007)
void set_aside(WordText& text, const std::string& file, ImportedStory& story) {
    const List list = List{}
                          .add(text.text_boxes.size(), "个文本框", "text box(es)")
                          .add(text.tables.size(), "个表格", "table(s)")
                          .add(text.footnotes.size(), "个脚注", "footnote(s)")
                          .add(text.endnotes.size(), "个尾注", "endnote(s)")
                          .add(text.comments.size(), "条批注", "comment(s)");
    if (list.words().zh.empty()) {
        return;
    }
    for (auto* const asides :
         {&text.text_boxes, &text.tables, &text.footnotes, &text.endnotes, &text.comments}) {
        std::ranges::move(*asides, std::back_inserter(story.asides));
    }
    story.findings.push_back(with_remedy(
        warning("BX6007",
                {file, 0, 0},
                {fmt::format("丢下 {}，内容列在导入说明（.import.md）里", list.words().zh),
                 fmt::format("{} set aside; their words are in the import notes (.import.md)",
                             list.words().en)}),
        {"要用的，从说明里抄到稿件里", "copy what is needed from the notes into the story"}));
}

void say_numbers(const WordText& text, const std::string& file, ImportedStory& story) {
    if (text.numbers == 0) {
        return;
    }
    story.findings.push_back(
        with_remedy(info("BX6008",
                         {file, 0, 0},
                         {fmt::format("{} 个自动编号已写成文字", text.numbers),
                          fmt::format("{} automatic numbers written as text", text.numbers)}),
                    {"和 Word 里对一遍", "compare them with those in Word"}));
    story.guessed.push_back(
        {fmt::format("{} 个自动编号写成了文字，请和 Word 里对一遍", text.numbers),
         fmt::format("{} automatic numbers became text; compare them with Word", text.numbers)});
}

bool has_part(const WordArchive& word, std::string_view start) {
    return std::ranges::any_of(word.names,
                               [&](const std::string& name) { return name.starts_with(start); });
}

void account_for(const WordText& text, const WordArchive& word, ImportedStory& story) {
    const auto drop = [&story](int count, const char* zh, const char* en) {
        if (count > 0) {
            story.dropped.push_back(
                {fmt::format("{} {}", count, zh), fmt::format("{} {}", count, en)});
        }
    };
    drop(text.pictures, "张图片，请另存成文件", "picture(s); save them as files");
    drop(text.links, "个链接的网址，文字留着", "address(es) of links; their words stay");
    drop(text.hidden, "处 Word 里设为隐藏的文字", "piece(s) of text that Word hides");
    if (has_part(word, "word/header") || has_part(word, "word/footer")) {
        story.dropped.push_back({"页眉、页脚", "headers and footers"});
    }
    if (text.line_breaks > 0) {
        story.guessed.push_back(
            {fmt::format("{} 处段内换行，后面的字另起了一段", text.line_breaks),
             fmt::format("{} line break(s) within a paragraph; what followed is a paragraph of its "
                         "own",
                         text.line_breaks)});
    }
    const auto subheads =
        std::ranges::count(text.paragraphs, ParagraphKind::Subhead, &Paragraph::kind);
    if (subheads > 0) {
        story.guessed.push_back(
            {fmt::format(
                 "{} 个标题样式的段落写成了小标题（##）；其中若有稿件的标题，请移到 YAML 的 title",
                 subheads),
             fmt::format("{} paragraph(s) in heading styles became subheads (##); move the "
                         "headline of the story, if it is among them, to title in the YAML",
                         subheads)});
    }
}

}  // namespace

Result<ImportedStory> import_docx(std::string_view bytes, const std::string& file) {
    const auto word = open_word_archive(bytes, file);
    if (!word) {
        return Failure{word.error()};
    }
    if (auto finding = objection(*word, file)) {
        return Failure{*std::move(finding)};
    }
    WordText text = read_word_text(*word);
    if (text.tracked_changes > 0) {
        return Failure{changes_pending(file, text.tracked_changes)};
    }
    if (text.paragraphs.empty()) {
        return Failure{no_text(file)};
    }
    ImportedStory story;
    story.markdown = to_markdown(text.paragraphs);
    account_for(text, *word, story);
    set_aside(text, file, story);
    say_numbers(text, file, story);
    return story;
}

}  // namespace banxin
