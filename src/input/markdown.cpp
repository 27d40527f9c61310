// SPDX-License-Identifier: Apache-2.0
#include "input/markdown.hpp"

#include "base/text.hpp"
#include "input/characters.hpp"
#include "input/hidden_marks.hpp"
#include "input/inline_markup.hpp"
#include "input/paragraph_builder.hpp"
#include "input/web_paste.hpp"

#include <fmt/format.h>
#include <md4c.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {
namespace {

struct Entity {
    std::string_view name, text;
};
/// The entities that word processors and web pages leave in a text; others are printed as typed.
constexpr std::array entities{Entity{"&nbsp;", " "},
                              Entity{"&amp;", "&"},
                              Entity{"&lt;", "<"},
                              Entity{"&gt;", ">"},
                              Entity{"&quot;", "\""},
                              Entity{"&ldquo;", "“"},
                              Entity{"&rdquo;", "”"},
                              Entity{"&mdash;", "—"},
                              Entity{"&hellip;", "…"},
                              Entity{"&middot;", "·"}};

std::string text_of_entity(std::string_view typed) {
    const auto* const known = std::ranges::find(entities, typed, &Entity::name);
    if (known != entities.end()) {
        return std::string{known->text};
    }
    const bool is_hex = typed.starts_with("&#x") || typed.starts_with("&#X");
    const auto digits = typed.substr(is_hex ? 3 : std::min<std::size_t>(2, typed.size()));
    unsigned value = 0;
    const auto [end, failed] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, is_hex ? 16 : 10);
    const bool is_scalar = value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
    if (!typed.starts_with("&#") || failed != std::errc{} || !is_scalar || is_unprintable(value)) {
        return std::string{typed};
    }
    return to_utf8(value);
}

/// `?##`, the mark of a subhead that may be left out, as a heading that md4c knows, of the same
/// length.
std::string with_optional_subheads(std::string text) {
    for (std::size_t at = 0; at < text.size();) {
        if (std::string_view{text}.substr(at).starts_with("?##")) {
            text[at] = '#';
        }
        const std::size_t end = text.find('\n', at);
        at = end == std::string::npos ? text.size() : end + 1;
    }
    return text;
}

bool is_script_address(std::string_view address) {
    constexpr std::string_view script = "javascript:";
    return std::ranges::equal(address.substr(0, script.size()), script, [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
    });
}

/// What HTML was left out of a text, none of it words.
struct DroppedHtml {
    int scripts = 0, script_links = 0, tags = 0;
    std::size_t first = std::string_view::npos;

    void add(int& kind, std::size_t at, int count = 1) {
        kind += count;
        first = std::min(first, at);
    }

    /// report  how much of each, at the first (BX3111)
    void tell(const SourceText& source, Report& report) const {
        Message what;
        const auto list = [&what](int count, const char* zh, const char* en) {
            if (count > 0) {
                what.zh += fmt::format("{}{} {}", what.zh.empty() ? "" : "、", count, zh);
                what.en += fmt::format("{}{} {}", what.en.empty() ? "" : ", ", count, en);
            }
        };
        list(scripts, "处 <script>", "<script>");
        list(script_links, "个 javascript: 链接", "javascript: link(s)");
        list(tags, "个 HTML 标签", "HTML tag(s)");
        if (what.zh.empty()) {
            return;
        }
        auto finding = warning("BX3111",
                               source.at(first),
                               {fmt::format("去掉了 {}，文字都留着", what.zh),
                                fmt::format("{} dropped; the words stay", what.en)});
        finding.hints.push_back(
            {"稿件用 Markdown 写，不用 HTML：粗体写 **字**", "write Markdown, not HTML: **bold**"});
        report.add(std::move(finding));
    }
};

/// Takes what md4c reports and makes paragraphs of it.
class MarkdownReader {
  public:
    MarkdownReader(const SourceText& source, Report& report, Breaks breaks)
        : source_{source},
          breaks_{breaks},
          text_{with_optional_subheads(hide_marks(source.text()))},
          report_{report},
          builder_{source} {}

    std::vector<Paragraph> read() {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            static_cast<MarkdownReader*>(self)->enter_block(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
            static_cast<MarkdownReader*>(self)->leave_block(type);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            static_cast<MarkdownReader*>(self)->enter_span(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
            static_cast<MarkdownReader*>(self)->leave_span(type);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
            static_cast<MarkdownReader*>(self)->text(type, {text, size});
            return 0;
        };
        refuse_link_definitions();
        md_parse(text_.data(), static_cast<MD_SIZE>(text_.size()), &parser, this);
        read_markup();
        gather_tables();
        dropped_.tell(source_, report_);
        return std::move(builder_.paragraphs());
    }

  private:
    void read_markup() {
        std::span<const std::size_t> marks_at = builder_.hidden_marks();
        for (Paragraph& paragraph : builder_.paragraphs()) {
            const auto count =
                static_cast<std::size_t>(std::ranges::count_if(paragraph.text, is_hidden_mark));
            read_inline_markup(paragraph, source_, marks_at.first(count), report_);
            marks_at = marks_at.subspan(count);
        }
    }

    /// A table was read as a paragraph without text and one for each of its cells.
    void gather_tables() {
        std::vector<Paragraph> gathered;
        std::size_t tables = 0, cells = 0;
        for (Paragraph& paragraph : builder_.paragraphs()) {
            if (cells > 0) {
                gathered.back().cells.push_back(std::move(paragraph));
                --cells;
                continue;
            }
            if (paragraph.kind == ParagraphKind::Table) {
                cells = cells_of_tables_[tables++];
            }
            gathered.push_back(std::move(paragraph));
        }
        builder_.paragraphs() = std::move(gathered);
    }

    /// `[name]: address` would vanish from the text without a word.
    void refuse_link_definitions() {
        const auto text = source_.text();
        for (std::size_t start = 0; start < text.size();) {
            const auto end = std::min(text.find('\n', start), text.size());
            const auto line = text.substr(start, end - start);
            const auto first = std::min(line.find_first_not_of(' '), line.size());
            const auto close = line.find("]:");
            if (line.substr(first).starts_with('[') && close != std::string_view::npos) {
                refuse(start + first, "链接定义", "link definitions");
            }
            start = end + 1;
        }
    }

    void refuse(std::size_t at, std::string_view zh, std::string_view en) {
        auto finding = error(
            "BX3120",
            source_.at(at),
            {fmt::format("稿件里不能有{}", zh), fmt::format("{} have no place in a story", en)});
        finding.hints.push_back(
            {"删掉，或者改成普通的字；真要印这个符号，前面加一个反斜杠",
             "take it out or write it as plain words; to print the sign itself, put a backslash "
             "before it"});
        report_.add(std::move(finding));
    }

    /// Where the next block starts: on the line after the text that was read last.
    [[nodiscard]] std::size_t next_block() const {
        const auto text = source_.text();
        const auto from = last_end_ == 0 ? 0 : std::min(text.find('\n', last_end_), text.size());
        return std::min(text.find_first_not_of(" \t\r\n", from), text.size());
    }
    [[nodiscard]] std::size_t next_span() const {
        return std::min(source_.text().find_first_not_of(" \t\r\n", last_end_),
                        source_.text().size());
    }

    void refuse_block(std::string_view zh, std::string_view en) {
        if (refused_depth_ == 0) {
            refuse(next_block(), zh, en);
        }
        ++refused_depth_;
    }

    void enter_block(MD_BLOCKTYPE type, void* detail) {
        if (refused_depth_ > 0) {
            ++refused_depth_;
            return;
        }
        switch (type) {
            case MD_BLOCK_DOC:
            case MD_BLOCK_THEAD:
            case MD_BLOCK_TBODY:
                return;
            case MD_BLOCK_OL:
                ++list_depth_;
                return;
            case MD_BLOCK_P:
                is_verse_ = false;
                bar_refused_ = false;
                builder_.set_kind(ParagraphKind::Text);
                return;
            case MD_BLOCK_LI:
                is_verse_ = false;
                builder_.set_kind(ParagraphKind::Text);
                wants_number_ = true;
                return;
            case MD_BLOCK_H:
                is_verse_ = false;
                enter_subhead(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
                return;
            case MD_BLOCK_QUOTE:
                return refuse_block("引用块（>）", "quotation blocks (>)");
            case MD_BLOCK_UL:
                return refuse_block("项目符号列表", "bulleted lists");
            case MD_BLOCK_HR:
                return refuse_block("分隔线", "thematic breaks");
            case MD_BLOCK_CODE:
                return refuse_block("代码", "code blocks");
            case MD_BLOCK_HTML:
                html_at_ = next_block();
                html_.clear();
                return;
            case MD_BLOCK_TABLE:
                if (list_depth_ > 0) {
                    return refuse_block("列表里的表格", "tables inside lists");
                }
                return start_table();
            case MD_BLOCK_TR:
                row_start_ = next_block();
                return;
            case MD_BLOCK_TH:
            case MD_BLOCK_TD:
                return start_cell(static_cast<const MD_BLOCK_TD_DETAIL*>(detail)->align,
                                  type == MD_BLOCK_TH);
        }
    }

    void start_table() {
        is_verse_ = false;
        last_was_verse_ = false;
        Paragraph table;
        table.kind = ParagraphKind::Table;
        table.where = source_.at(next_block());
        table_index_ = builder_.paragraphs().size();
        builder_.paragraphs().push_back(std::move(table));
        builder_.set_kind(ParagraphKind::Text);
    }

    void start_cell(MD_ALIGN align, bool head) {
        cell_index_ = builder_.paragraphs().size();
        if (head) {
            builder_.paragraphs()[table_index_].columns.push_back(alignment_of(align));
        }
    }

    static CellAlignment alignment_of(MD_ALIGN align) {
        switch (align) {
            case MD_ALIGN_LEFT:
                return CellAlignment::Left;
            case MD_ALIGN_CENTER:
                return CellAlignment::Centred;
            case MD_ALIGN_RIGHT:
                return CellAlignment::Right;
            case MD_ALIGN_DEFAULT:
                break;
        }
        return CellAlignment::Unsaid;
    }

    void end_cell() {
        builder_.end_paragraph();
        if (builder_.paragraphs().size() == cell_index_) {  // an empty one keeps its place
            Paragraph cell;
            cell.where = source_.at(row_start_);
            builder_.paragraphs().push_back(std::move(cell));
        }
    }

    /// Two bars in a row are an empty cell to the author, but none to md4c.
    void refuse_narrow_cells(std::string_view row) {
        const auto bars = row.find("||");
        if (bars == std::string_view::npos || (bars > 0 && row[bars - 1] == '\\')) {
            return;
        }
        auto finding =
            error("BX7058",
                  source_.at(row_start_ + bars, 2),
                  {"两条竖线之间什么也没有，后面的格子会错位",
                   "nothing stands between two bars, so the cells after them would move"});
        finding.hints.push_back({"空的格子里留一个空格", "leave a space in an empty cell"});
        report_.add(std::move(finding));
    }

    /// md4c drops the cells that a row has more than the head, and the row ends where its line
    /// does.
    void end_row() {
        const std::string_view text = text_;
        const auto end = std::min(text.find('\n', row_start_), text.size());
        refuse_narrow_cells(text.substr(row_start_, end - row_start_));
        const auto from = std::clamp(last_end_, row_start_, end);
        if (text.substr(from, end - from).find_first_not_of(" \t|") != std::string_view::npos) {
            auto finding = error("BX7056",
                                 source_.at(row_start_),
                                 {"表格的这一行比表头多出格子",
                                  "this row of the table has more cells than its head"});
            finding.hints.push_back({"删掉多出的格子，或者给表头加一格",
                                     "take out what is too much, or give the head another cell"});
            report_.add(std::move(finding));
        }
        last_end_ = end;
        const bool was_head = builder_.paragraphs().size() ==
                              table_index_ + 1 + builder_.paragraphs()[table_index_].columns.size();
        if (was_head) {  // the line of dashes below it
            last_end_ = std::min(text.find('\n', std::min(end + 1, text.size())), text.size());
        }
    }

    void enter_subhead(unsigned level) {
        const std::size_t start = next_block();
        const bool optional = start < source_.text().size() && source_.text()[start] == '?';
        builder_.set_kind(ParagraphKind::Subhead, optional);
        if (level != 2 && !optional) {
            auto finding = warning(
                "BX3121",
                source_.at(next_block()),
                {fmt::format("小标题只有一级（##），这里的 {} 级按小标题排", level),
                 fmt::format("subheads have one level (##); level {} is set as one", level)});
            finding.hints.push_back({"写两个 #；稿件的标题写在 YAML 的 title 里",
                                     "write two #; the headline of a story is title in the YAML"});
            report_.add(std::move(finding));
        }
    }

    void leave_block(MD_BLOCKTYPE type) {
        if (refused_depth_ > 0) {
            --refused_depth_;
            last_end_ = refused_depth_ == 0 && type == MD_BLOCK_HR ? next_block() : last_end_;
            return;
        }
        if (type == MD_BLOCK_OL) {
            --list_depth_;
        } else if (type == MD_BLOCK_HTML) {
            end_html();
        } else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
            end_cell();
        } else if (type == MD_BLOCK_TR) {
            end_row();
        } else if (type == MD_BLOCK_TABLE) {
            cells_of_tables_.push_back(builder_.paragraphs().size() - table_index_ - 1);
        } else if (type == MD_BLOCK_P || type == MD_BLOCK_H || type == MD_BLOCK_LI) {
            end_unread();
            builder_.end_paragraph();
            last_was_verse_ = is_verse_;
        }
    }

    /// A block of HTML, to Markdown, has no text of its own: what an editor would read must not go.
    void end_html() {
        const WebPaste paste = read_web_paste(SourceText{source_.file(), html_});
        if (!paste.paragraphs.empty()) {
            refuse(*html_at_, " HTML 标签", "HTML tags");
        } else {
            dropped_.add(dropped_.scripts, *html_at_, paste.scripts);
            dropped_.add(dropped_.tags, *html_at_, paste.scripts > 0 ? 0 : 1);
        }
        html_at_.reset();
    }

    void take_html(std::string_view piece, std::size_t at) {
        if (html_at_) {
            html_ += piece;
        } else if (piece.starts_with('<')) {  // else it is the next line of a tag
            take_tag(piece, at);
        }
    }

    void take_tag(std::string_view tag, std::size_t at) {
        const auto is = [tag](std::string_view name) { return tag.starts_with(name); };
        if (is("<img")) {
            refuse_picture(at);
        } else if (is("<script") || is("<style")) {
            dropped_.add(is("<script") ? dropped_.scripts : dropped_.tags, at);
            unread_from_ = at;
        } else if (is("</script") || is("</style")) {
            unread_from_.reset();
        } else {
            dropped_.add(dropped_.tags, at);
        }
    }

    /// Without its end, a script would take the rest of the paragraph with it.
    void end_unread() {
        if (unread_from_) {
            refuse(
                *unread_from_, "没有收尾的 <script>、<style>", "a <script> or <style> without end");
            unread_from_.reset();
        }
    }

    void refuse_picture(std::size_t at) {
        refuse(at, "图片；图片请在版面里写 photo", "pictures (place a photo on the page)");
    }

    void take_address(const MD_ATTRIBUTE& address) {
        if (is_script_address({address.text, address.size})) {
            return dropped_.add(dropped_.script_links, next_span());
        }
        auto finding = warning(
            "BX3111",
            source_.at(next_span()),
            {"去掉了链接的网址，只留文字", "the address of a link was dropped; its text stays"});
        finding.hints.push_back(
            {"网址要印出来，就写在正文里", "to print the address, write it into the text"});
        report_.add(std::move(finding));
    }

    void enter_span(MD_SPANTYPE type, void* detail) {
        if (refused_depth_ > 0) {
            return;
        }
        switch (type) {
            case MD_SPAN_A:
                take_address(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
                return;
            case MD_SPAN_IMG:
                refuse_picture(next_span());
                ++image_depth_;
                return;
            case MD_SPAN_CODE:
                return refuse(next_span(), "代码（反引号）", "code spans (back quotes)");
            case MD_SPAN_EM:
            case MD_SPAN_STRONG:
            case MD_SPAN_DEL:
            case MD_SPAN_LATEXMATH:
            case MD_SPAN_LATEXMATH_DISPLAY:
            case MD_SPAN_WIKILINK:
            case MD_SPAN_U:
                return;  // hidden from md4c, or extensions that are off
        }
    }

    void leave_span(MD_SPANTYPE type) {
        if (refused_depth_ == 0 && type == MD_SPAN_IMG) {
            --image_depth_;
        }
    }

    /// Byte offset of `piece` in the source; md4c's own strings, such as a line break, have none.
    [[nodiscard]] std::optional<std::size_t> offset_of(std::string_view piece) const {
        const std::less_equal<const char*> at_most;
        if (!at_most(text_.data(), piece.data()) ||
            !at_most(piece.data() + piece.size(), text_.data() + text_.size())) {
            return std::nullopt;
        }
        return static_cast<std::size_t>(piece.data() - text_.data());
    }

    void text(MD_TEXTTYPE type, std::string_view piece) {
        const auto at = offset_of(piece);
        last_end_ = at ? *at + piece.size() : last_end_;
        if (refused_depth_ > 0 || image_depth_ > 0 || (unread_from_ && type != MD_TEXT_HTML)) {
            return;
        }
        switch (type) {
            case MD_TEXT_NORMAL:
                refuse_bar(piece, at.value_or(last_end_));
                add_number(at.value_or(last_end_));
                return builder_.add(piece, at.value_or(last_end_));
            case MD_TEXT_ENTITY:
                return builder_.add(text_of_entity(piece), at.value_or(last_end_));
            case MD_TEXT_BR:
                return break_verse();
            case MD_TEXT_SOFTBR:
                return breaks_ == Breaks::Keep ? builder_.end_paragraph() : builder_.break_line();
            case MD_TEXT_HTML:
                return take_html(piece, at.value_or(last_end_));
            case MD_TEXT_NULLCHAR:
            case MD_TEXT_CODE:
            case MD_TEXT_LATEXMATH:
                return;  // refused where they start
        }
    }

    /// A line that starts with a bar was meant for a table; md4c has read it as text.
    void refuse_bar(std::string_view piece, std::size_t at) {
        const auto start = source_.line_start(at);
        const auto before = source_.text().substr(start, at - start);
        if (bar_refused_ || !piece.starts_with('|') ||
            before.find_first_not_of(" \t") != std::string_view::npos) {
            return;
        }
        bar_refused_ = true;
        Diagnostic finding = error("BX7057",
                                   source_.at(at),
                                   {"这一行以竖线开头，像是表格，可是读不成表格",
                                    "this line starts with a bar like a table, but is none"});
        finding.hints.push_back(
            {"表格前空一行；表头下面一行写 |---|---|，每格至少三个短横，格数和表头一样",
             "leave an empty line before a table; below its head write |---|---|, three dashes or "
             "more for each cell of the head"});
        report_.add(std::move(finding));
    }

    /// The number of a list item as the author typed it, for md4c counts anew.
    void add_number(std::size_t text_at) {
        if (!std::exchange(wants_number_, false)) {
            return;
        }
        const auto start = source_.line_start(text_at);
        auto typed = source_.text().substr(start, text_at - start);
        const auto first = std::min(typed.find_first_not_of(' '), typed.size());
        const auto end = typed.find_last_not_of(' ') + 1;
        if (first < end) {
            builder_.add(typed.substr(first, end - first), start + first);
            const auto first_word = source_.text().find_first_not_of("*_~{", text_at);
            const bool narrow = display_width(scalar_at(source_.text(), first_word).value) == 1;
            builder_.add(narrow ? " " : "", text_at);
        }
    }

    void break_verse() {
        if (!is_verse_) {
            is_verse_ = true;
            builder_.set_kind(ParagraphKind::VerseLine);
            if (last_was_verse_) {
                Paragraph gap;
                gap.kind = ParagraphKind::StanzaBreak;
                gap.where = source_.at(source_.line_start(last_end_));
                builder_.paragraphs().push_back(std::move(gap));
            }
        }
        builder_.end_paragraph();
    }

    const SourceText& source_;
    Breaks breaks_;
    std::string text_;  ///< The source with its inline marks hidden: as long as it, byte for byte.
    Report& report_;
    ParagraphBuilder builder_;
    std::size_t last_end_ = 0;  ///< Of the piece of the source that was read last.
    int refused_depth_ = 0;     ///< How many blocks deep we are in one that was refused.
    int image_depth_ = 0;
    int list_depth_ = 0;
    bool bar_refused_ = false;                      ///< Once a paragraph is enough.
    std::size_t table_index_ = 0, cell_index_ = 0;  ///< Into the builder's paragraphs.
    std::size_t row_start_ = 0;                     ///< Byte of the source.
    std::vector<std::size_t> cells_of_tables_;      ///< One number for each table.
    DroppedHtml dropped_;
    std::optional<std::size_t> html_at_;  ///< Where the block of HTML starts that is being read.
    std::string html_;                    ///< Its text.
    std::optional<std::size_t> unread_from_;  ///< Where a script within a paragraph starts.
    bool wants_number_ = false;
    bool is_verse_ = false, last_was_verse_ = false;
};

}  // namespace

std::vector<Paragraph> parse_markdown(const SourceText& source, Report& report, Breaks breaks) {
    return MarkdownReader{source, report, breaks}.read();
}

}  // namespace banxin
