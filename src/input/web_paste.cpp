// SPDX-License-Identifier: Apache-2.0
#include "input/web_paste.hpp"

#include "input/hidden_marks.hpp"
#include "input/inline_markup.hpp"
#include "input/paragraph_builder.hpp"

#include <fmt/format.h>
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <memory>
#include <span>

namespace banxin {
namespace {

/// Elements that a paragraph ends before and after.
constexpr std::array blocks{
    "address", "article", "aside", "blockquote", "body",   "br",         "caption", "center",
    "dd",      "div",     "dl",    "dt",         "figure", "figcaption", "footer",  "form",
    "h1",      "h2",      "h3",    "h4",         "h5",     "h6",         "header",  "hr",
    "html",    "li",      "main",  "nav",        "ol",     "p",          "pre",     "section",
    "table",   "tbody",   "tfoot", "thead",      "tr",     "ul"};
/// Elements whose text nobody reads on a page.
constexpr std::array unread{"script", "style", "title", "template", "noscript"};
constexpr std::array embedded_things{
    "svg", "iframe", "object", "embed", "video", "audio", "canvas"};
constexpr std::array starts_of_html{"<!doctype html", "<html", "<head", "<body",    "<meta",
                                    "<section",       "<div",  "<p>",   "<p ",      "<span",
                                    "<article",       "<h1",   "<h2",   "<h3",      "<table",
                                    "<img",           "<font", "<br",   "<strong>", "<style"};

template <class Names>
bool is_one_of(std::string_view name, const Names& names) {
    return std::ranges::find(names, name) != names.end();
}

std::string lower(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

bool is_heading(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool is_bold(std::string_view name) {
    return name == "b" || name == "strong";
}

struct FreeParser {
    void operator()(xmlParserCtxt* parser) const { htmlFreeParserCtxt(parser); }
};

/// Takes elements and text as libxml2 reports them; it makes no tree, so no depth is too much.
class PasteReader {
  public:
    explicit PasteReader(const SourceText& source) : source_{source}, builder_{source} {}

    WebPaste read() {
        xmlSAXHandler events{};
        events.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
            static_cast<PasteReader*>(self)->start(view(name), attributes);
        };
        events.endElement = [](void* self, const xmlChar* name) {
            static_cast<PasteReader*>(self)->end(view(name));
        };
        events.characters = [](void* self, const xmlChar* text, int size) {
            static_cast<PasteReader*>(self)->text(
                view(text).substr(0, static_cast<std::size_t>(size)));
        };
        events.ignorableWhitespace = events.characters;
        events.cdataBlock = [](void* /*self*/, const xmlChar* /*text*/, int /*size*/) {};
        const std::unique_ptr<xmlParserCtxt, FreeParser> parser{
            htmlCreatePushParserCtxt(&events, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8)};
        parser_ = parser.get();
        htmlCtxtUseOptions(parser_, HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
        const auto html = source_.text();
        htmlParseChunk(parser_, html.data(), static_cast<int>(html.size()), 0);
        htmlParseChunk(parser_, nullptr, 0, 1);
        end_paragraph();
        read_bold();
        paste_.paragraphs = std::move(builder_.paragraphs());
        return std::move(paste_);
    }

  private:
    void start(std::string_view name, const xmlChar** attributes) {
        for (auto pair = attributes; pair != nullptr && *pair != nullptr; pair += 2) {
            take_attribute(name, view(pair[0]), view(pair[1]));
        }
        if (is_one_of(name, unread) || is_one_of(name, embedded_things)) {
            ++unread_depth_;
            paste_.scripts += name == "script" ? 1 : 0;
            paste_.styles += name == "style" ? 1 : 0;
            paste_.embedded += is_one_of(name, embedded_things) ? 1 : 0;
        } else if (name == "td" || name == "th") {
            add(row_has_cell_ ? "　" : "");
            row_has_cell_ = true;
        } else if (is_one_of(name, blocks)) {
            end_paragraph();
            start_block(name);
        } else if (is_bold(name)) {
            ++bold_depth_;
        }
    }

    void start_block(std::string_view name) {
        builder_.set_kind(is_heading(name) ? ParagraphKind::Subhead : ParagraphKind::Text);
        paste_.tables += name == "table" ? 1 : 0;
        row_has_cell_ = false;
        if (name == "ol" || name == "ul") {
            lists_.push_back({name == "ol", 0});
        } else if (name == "li" && !lists_.empty() && lists_.back().is_numbered) {
            add(fmt::format("{}. ", ++lists_.back().number));
        }
    }

    void end(std::string_view name) {
        if (is_one_of(name, unread) || is_one_of(name, embedded_things)) {
            unread_depth_ = std::max(0, unread_depth_ - 1);
        } else if (is_one_of(name, blocks)) {
            end_paragraph();
            builder_.set_kind(ParagraphKind::Text);
            if ((name == "ol" || name == "ul") && !lists_.empty()) {
                lists_.pop_back();
            }
        } else if (is_bold(name) && bold_depth_ > 0) {
            --bold_depth_;
            end_bold();
        }
    }

    void take_attribute(std::string_view element, std::string_view name, std::string_view value) {
        const bool is_script = lower(value).starts_with("javascript:");
        const bool is_source = name == "src" || name == "data-src";
        if (name == "style") {
            ++paste_.styles;
        } else if (name.starts_with("on") || is_script) {
            ++paste_.scripts;
        } else if (element == "a" && name == "href") {
            ++paste_.links;
        } else if (element == "img" && is_source) {
            paste_.pictures.emplace_back(value);
        }
    }

    void text(std::string_view piece) {
        if (unread_depth_ > 0) {
            return;
        }
        constexpr std::string_view spaces = " \t\r\n";
        for (std::size_t at = 0; at < piece.size();) {
            const auto end = std::min(piece.find_first_of(spaces, at), piece.size());
            if (end > at) {
                start_bold();
                add(piece.substr(at, end - at));
            }
            at = std::min(piece.find_first_not_of(spaces, end), piece.size());
            const auto gap = piece.substr(end, at - end);
            if (gap.find('\n') != std::string_view::npos) {
                builder_.break_line();
            } else if (!gap.empty()) {
                add(" ");
            }
        }
    }

    void start_bold() {
        if (bold_depth_ > 0 && !bold_open_) {
            add_stars();
            bold_open_ = true;
        }
    }
    void end_bold() {
        if (bold_open_ && bold_depth_ == 0) {
            add_stars();
            bold_open_ = false;
        }
    }
    void add_stars() {
        constexpr std::array stars{hidden_star, hidden_star};
        add({stars.data(), stars.size()});
    }

    void end_paragraph() {
        if (bold_open_) {
            add_stars();
            bold_open_ = false;
        }
        builder_.end_paragraph();
    }

    /// Where the parser stands is where the piece ends; the line is near enough.
    void add(std::string_view piece) { builder_.add(piece, line_start()); }

    [[nodiscard]] std::size_t line_start() {
        const auto line = parser_->input == nullptr ? 1 : parser_->input->line;
        while (line_ < line) {
            const auto next = source_.text().find('\n', line_start_);
            if (next == std::string_view::npos) {
                break;
            }
            line_start_ = next + 1;
            ++line_;
        }
        return line_start_;
    }

    void read_bold() {
        Report nothing_to_tell;  // Stars come in pairs here.
        std::span<const std::size_t> marks_at = builder_.hidden_marks();
        for (Paragraph& paragraph : builder_.paragraphs()) {
            const auto count =
                static_cast<std::size_t>(std::ranges::count_if(paragraph.text, is_hidden_mark));
            read_inline_markup(paragraph, source_, marks_at.first(count), nothing_to_tell);
            marks_at = marks_at.subspan(count);
        }
    }

    struct List {
        bool is_numbered = false;
        int number = 0;
    };

    const SourceText& source_;
    ParagraphBuilder builder_;
    WebPaste paste_;
    xmlParserCtxt* parser_ = nullptr;
    int unread_depth_ = 0, bold_depth_ = 0;
    bool bold_open_ = false, row_has_cell_ = false;
    std::vector<List> lists_;
    int line_ = 1;
    std::size_t line_start_ = 0;
};

}  // namespace

bool looks_like_html(std::string_view text) {
    const auto first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::string start = lower(text.substr(first, 20));
    return std::ranges::any_of(starts_of_html,
                               [&](std::string_view known) { return start.starts_with(known); });
}

WebPaste read_web_paste(const SourceText& source) {
    return PasteReader{source}.read();
}

Diagnostic told_of_web_paste(const std::string& file, const WebPaste& paste) {
    Message dropped;
    const auto add = [&dropped](std::size_t count, const char* zh, const char* en) {
        if (count > 0) {
            dropped.zh += fmt::format("{}{} {}", dropped.zh.empty() ? "" : "、", count, zh);
            dropped.en += fmt::format("{}{} {}", dropped.en.empty() ? "" : ", ", count, en);
        }
    };
    const auto of = [](int count) { return static_cast<std::size_t>(count); };
    add(of(paste.styles), "处样式", "styles");
    add(of(paste.scripts), "处脚本", "scripts");
    add(paste.pictures.size(), "张外链图片", "linked pictures");
    add(of(paste.links), "个链接的网址", "addresses of links");
    add(of(paste.embedded), "个嵌入的图形、视频或网页", "embedded drawings, films or pages");
    add(of(paste.tables), "个表格的格线（一行一段）", "rules of tables (a row is a paragraph)");
    auto finding =
        warning("BX3110",
                {file, 0, 0},
                {fmt::format("按网页粘贴稿处理，去掉了 {}", dropped.zh.empty() ? "标签" : dropped.zh),
                 fmt::format("treated as a web paste; dropped: {}",
                             dropped.en.empty() ? "tags" : dropped.en)});
    finding.hints.push_back(
        {fmt::format("转成稿件再改，用 banxin import {}；图片请另存，在版面里写 photo", file),
         fmt::format("to edit it as a story: banxin import {}; save the pictures and place them as "
                     "photo",
                     file)});
    return finding;
}

}  // namespace banxin
