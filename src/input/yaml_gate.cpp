// SPDX-License-Identifier: Apache-2.0
#include "input/yaml_gate.hpp"

#include "base/text.hpp"
#include "input/characters.hpp"
#include "input/remedies.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {
namespace {

constexpr std::string_view wide_colon = "：";
constexpr std::string_view wide_space = "\u3000";
constexpr std::string_view no_break_space = "\u00A0";
constexpr auto npos = std::string_view::npos;

bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

bool has_hanzi(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = scalar_at(text, at);
        if (is_hanzi(scalar.value)) {
            return true;
        }
        at += scalar.bytes;
    }
    return false;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \r\n");
    if (first == npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \r\n") + 1 - first);
}

/// Walks the text once, line by line. It knows as much YAML as it takes to tell keys, plain values,
/// quotes, brackets and text blocks apart; all else it leaves to the parser.
class LineWalker {
  public:
    LineWalker(const SourceText& source, Report& report)
        : source_{source}, text_{source.text()}, report_{report} {}

    /// Whether no error was found.
    bool walk() {
        while (at_ < text_.size() && !lost_) {
            walk_line();
        }
        if (!lost_) {
            check_end();
        }
        return !found_error_;
    }

  private:
    // What stands at `at_`.
    [[nodiscard]] char here() const { return at_ < text_.size() ? text_[at_] : '\n'; }
    [[nodiscard]] char after() const { return at_ + 1 < text_.size() ? text_[at_ + 1] : '\n'; }
    [[nodiscard]] bool at_line_end() const { return here() == '\n' || here() == '\r'; }
    [[nodiscard]] bool in_brackets() const { return !brackets_.empty(); }
    [[nodiscard]] static bool is_gap(char c) { return c == ' ' || c == '\n' || c == '\r'; }
    [[nodiscard]] std::size_t column() const { return at_ - source_.line_start(at_); }
    [[nodiscard]] std::string_view rest_of_line() const {
        return text_.substr(at_, std::min(text_.find('\n', at_), text_.size()) - at_);
    }
    void skip_spaces() { at_ = std::min(text_.find_first_not_of(' ', at_), text_.size()); }
    void skip_line() {
        const auto end = text_.find('\n', at_);
        at_ = end == npos ? text_.size() : end + 1;
    }

    void refuse(std::string code,
                std::size_t at,
                Message message,
                std::vector<Message> hints = {}) {
        auto finding = error(std::move(code), source_.at(at), std::move(message));
        finding.hints = std::move(hints);
        if (finding.hints.empty()) {
            finding.hints.push_back(remedy(finding.code));
        }
        report_.add(std::move(finding));
        found_error_ = true;
    }

    void walk_line() {
        skip_spaces();
        check_indent();
        if (at_line_end() || here() == '#') {
            only_comments_ = only_comments_ || here() == '#';
            skip_line();
            return;
        }
        if (column() == 0 && !in_brackets() && walk_document_sign()) {
            return;
        }
        if (document_ended_) {
            refuse_second_document();
            return;
        }
        has_content_ = true;
        if (in_brackets() && column() <= parent_ && here() != ']' && here() != '}') {
            refuse_open_bracket();
            return;
        }
        if (!in_brackets()) {
            parent_ = column();
        }
        is_value_ = in_brackets() && is_value_;
        while (!at_line_end() && !lost_) {
            walk_token();
            skip_spaces();
        }
        skip_line();
    }

    /// Passes spaces that only look like an indent, and says so once a file.
    void check_indent() {
        const std::size_t start = at_;
        bool has_tab = false;
        bool has_wide = false;
        bool has_no_break = false;
        for (;;) {
            const auto rest = text_.substr(at_);
            if (rest.starts_with('\t')) {
                has_tab = true;
                at_ += 1;
            } else if (rest.starts_with(wide_space)) {
                has_wide = true;
                at_ += wide_space.size();
            } else if (rest.starts_with(no_break_space)) {
                has_no_break = true;
                at_ += no_break_space.size();
            } else if (rest.starts_with(' ')) {
                at_ += 1;
            } else {
                break;
            }
        }
        if (at_line_end() || told_indent_) {
            return;
        }
        told_indent_ = has_tab || has_wide || has_no_break;
        if (has_tab) {
            refuse("BX1003",
                   start,
                   {"这一行用了 Tab 缩进，YAML 不允许",
                    "this line is indented with a tab, which YAML does not allow"});
        } else if (has_wide) {
            refuse("BX1002",
                   start,
                   {"这一行开头是全角空格（U+3000）",
                    "this line is indented with full-width spaces (U+3000)"});
        } else if (has_no_break) {
            refuse("BX1002",
                   start,
                   {"这一行开头是不换行空格（U+00A0，常从网页粘来）",
                    "this line is indented with no-break spaces (U+00A0, often pasted from a web "
                    "page)"});
        }
    }

    /// `---`, `...` and `%` at the start of a line; whether the line was one of them.
    bool walk_document_sign() {
        if (here() == '%' && !has_content_) {
            refuse("BX1010",
                   at_,
                   {"这一行以 % 开头，是 YAML 指令，不是内容",
                    "this line starts with %, a YAML directive, not content"});
            lost_ = true;
            return true;
        }
        const auto sign = trimmed(rest_of_line()).substr(0, 4);
        if (sign == "...") {
            document_ended_ = true;
        } else if (sign == "---" || sign == "--- ") {
            if (has_content_ || document_ended_) {
                refuse_second_document();
                return true;
            }
            if (sign == "--- ") {
                at_ += 3;
                skip_spaces();
                return false;
            }
        } else {
            return false;
        }
        skip_line();
        return true;
    }

    void refuse_second_document() {
        refuse("BX1014", at_, {"从这里开始了第二份文档", "a second document starts here"});
        lost_ = true;
    }

    void refuse_open_bracket() {
        const char sign = text_[brackets_.back()];
        refuse(
            "BX1019",
            brackets_.back(),
            {fmt::format("这个 {} 没有收尾", sign), fmt::format("this {} is never closed", sign)});
        lost_ = true;
    }

    void walk_token() {
        const char c = here();
        if (c == '#' && (at_ == 0 || is_gap(text_[at_ - 1]))) {
            if (is_value_ && !in_brackets()) {
                warn_of_comment(at_, "");
            }
            at_ += rest_of_line().size();
        } else if (c == '-' && is_gap(after()) && !is_value_ && !in_brackets()) {
            parent_ = column();
            at_ += 1;
        } else if (c == '[' || c == '{') {
            brackets_.push_back(at_++);
            is_value_ = c == '[';
        } else if (in_brackets() && (c == ']' || c == '}')) {
            close_bracket();
        } else if (in_brackets() && c == ',') {
            at_ += 1;
            is_value_ = text_[brackets_.back()] == '[';
        } else if (c == '"' || c == '\'') {
            walk_quoted();
        } else if ((c == '|' || c == '>') && !in_brackets() && is_block_header()) {
            skip_block();
        } else if (const std::optional<std::size_t> next = after_own_sign(); next) {
            at_ = *next;
        } else if (!lost_) {
            walk_plain();
        }
    }

    void close_bracket() {
        const std::size_t opened = brackets_.back();
        brackets_.pop_back();
        at_ += 1;
        is_value_ = true;
        skip_spaces();
        if (!in_brackets() && !at_line_end() && here() != '#' && here() != ':') {
            refuse_sign(opened,
                        text_[opened] == '[' ? "列表" : "“键: 值”",
                        text_[opened] == '[' ? "a list" : "a mapping");
            at_ += rest_of_line().size();
        }
    }

    void refuse_sign(std::size_t at, std::string_view zh, std::string_view en) {
        const char sign = text_[at];
        refuse("BX1009",
               at,
               {fmt::format("以 {} 开头会被当成{}", sign, zh),
                fmt::format("a value starting with {} is taken for {}", sign, en)},
               {{"给整句加英文引号", "put the whole value in quotes"}});
    }

    /// Where to go on after a sign that YAML keeps for itself: refused if text was meant, passed if
    /// the parser shall judge it; nothing if there is no such sign here.
    std::optional<std::size_t> after_own_sign() {
        const auto rest = rest_of_line();
        const std::size_t line_end = at_ + rest.size();
        const auto name = std::min(
            static_cast<std::size_t>(std::find_if_not(rest.begin() + 1, rest.end(), is_name_char) -
                                     rest.begin()),
            rest.size());
        const auto tail = trimmed(rest.substr(name));
        switch (here()) {
            case '*':
                if (name > 1 && (tail.empty() || (in_brackets() && !has_hanzi(tail)))) {
                    return at_ + name;
                }
                refuse_sign(at_, "“别名”", "an alias");
                return line_end;
            case '&':
                if (name > 1 && (tail.empty() || tail.front() == '[' || tail.front() == '{')) {
                    return at_ + name;
                }
                refuse_sign(at_, "“锚点”，从文字里消失", "an anchor and would vanish");
                return line_end;
            case '!':
                return at_ + std::min(rest.find(' '), rest.size());
            case '@':
            case '`':
            case '%':
            case '|':
            case '>':
                refuse_sign(at_, " YAML 的符号", "a sign of YAML's own");
                return line_end;
            default:
                return std::nullopt;
        }
    }

    [[nodiscard]] bool is_block_header() const {
        auto header = rest_of_line().substr(1);
        const auto sign_end = header.find_first_not_of("+-123456789");
        header = sign_end == npos ? "" : trimmed(header.substr(sign_end));
        return header.empty() || header.front() == '#';
    }

    /// Passes the lines of a text block: all that are blank or deeper than what it belongs to.
    void skip_block() {
        skip_line();
        while (at_ < text_.size()) {
            const auto first = text_.find_first_not_of(' ', at_);
            const bool blank = first == npos || text_[first] == '\n' || text_[first] == '\r';
            if (!blank && first - at_ <= parent_) {
                break;
            }
            skip_line();
        }
        if (at_ > 0 && at_ <= text_.size() && text_[at_ - 1] == '\n') {
            at_ -= 1;  // so that the line that held the header ends where lines end
        }
        is_value_ = false;
    }

    void walk_quoted() {
        const std::size_t opened = at_;
        const std::optional<std::size_t> closed = end_of_quoted(opened);
        if (!closed) {
            refuse("BX1005",
                   opened,
                   {"引号没有收尾，后面的内容全会被吞进去",
                    "this quote is never closed and would swallow what follows"});
            lost_ = true;
            return;
        }
        at_ = *closed;
        skip_spaces();
        if (here() == ':' && (in_brackets() || is_gap(after()))) {
            at_ += 1;
            is_value_ = true;
        } else if (!in_brackets() && !at_line_end() && here() != '#') {
            refuse("BX1019",
                   at_,
                   {"收尾的引号后面还有字", "text follows the closing quote"},
                   {{"给整句加单引号 '…'，句中的双引号就能照写",
                     "put the whole value in single quotes '…' to keep double quotes inside"}});
            at_ += rest_of_line().size();
        }
    }

    /// The byte after the quote that closes the one at `opened`. Lines that go on in a quote are
    /// deeper than the key before it, or the quote was forgotten.
    [[nodiscard]] std::optional<std::size_t> end_of_quoted(std::size_t opened) const {
        const char quote = text_[opened];
        for (std::size_t at = opened + 1; at < text_.size(); ++at) {
            const char c = text_[at];
            const bool escapes = c == '\\' && quote == '"';
            const bool doubled =
                c == quote && quote == '\'' && text_.substr(at + 1).starts_with(quote);
            if (escapes || doubled) {
                ++at;
            } else if (c == quote) {
                return at + 1;
            } else if (c == '\n') {
                const auto first = text_.find_first_not_of(' ', at + 1);
                if (first == npos) {
                    return std::nullopt;
                }
                const bool blank = text_[first] == '\n' || text_[first] == '\r';
                if (!blank && first - (at + 1) <= parent_) {
                    return std::nullopt;
                }
            }
        }
        return std::nullopt;
    }

    void walk_plain() {
        const std::size_t start = at_;
        while (!at_line_end()) {
            const char c = here();
            const bool ends_key =
                c == ':' && (is_gap(after()) || (in_brackets() && ends_flow(after())));
            if (ends_key || (c == '#' && at_ > start && text_[at_ - 1] == ' ') ||
                (in_brackets() && ends_flow(c))) {
                break;
            }
            ++at_;
        }
        const auto plain = text_.substr(start, at_ - start);
        if (here() == ':') {
            take_key(start);
        } else if (here() == '#') {
            if (is_value_) {
                warn_of_comment(at_, plain);
            }
            at_ += rest_of_line().size();
        } else if (!is_value_) {
            check_wide_colon(start, plain);
        }
    }

    static bool ends_flow(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    void take_key(std::size_t start) {
        if (is_value_ && !in_brackets()) {
            refuse("BX1008",
                   at_,
                   {"值里有“: ”，YAML 会把它当成又一个键", "\": \" inside a plain value"},
                   {{"给整个值加英文引号", "put the whole value in quotes"}});
            at_ += rest_of_line().size();
            return;
        }
        if (!in_brackets()) {
            parent_ = start - source_.line_start(start);
        }
        at_ += 1;
        is_value_ = true;
    }

    void check_wide_colon(std::size_t start, std::string_view plain) {
        const auto name = static_cast<std::size_t>(
            std::find_if_not(plain.begin(), plain.end(), is_name_char) - plain.begin());
        if (name == 0 || !plain.substr(name).starts_with(wide_colon)) {
            return;
        }
        const auto key = plain.substr(0, name);
        refuse("BX1001",
               start + name,
               {fmt::format("“{}”后面是全角冒号“：”", key),
                fmt::format("full-width colon after \"{}\"", key)});
    }

    /// `title: 第1187期 #特刊`: one space before the sign and none after it is how words are
    /// written, not how comments are.
    void warn_of_comment(std::size_t sign, std::string_view kept) {
        const auto cut = trimmed(rest_of_line());
        const bool glued = cut.size() > 1 && cut[1] != ' ' && cut[1] != '#';
        const bool near = kept.empty() || (kept.ends_with(' ') && !kept.ends_with("  "));
        if (!glued || !near || !has_hanzi(kept.empty() ? cut : kept)) {
            return;
        }
        auto finding = warning(
            "BX1007",
            source_.at(sign, count_scalars(cut)),
            {fmt::format("“{}”被当成注释丢掉了，只剩“{}”", shown(cut), shown(trimmed(kept))),
             fmt::format("\"{}\" was read as a comment; only \"{}\" is left",
                         shown(cut),
                         shown(trimmed(kept)))});
        finding.hints.push_back({"若是文字的一部分，请给整句加英文引号",
                                 "if it belongs to the text, put the whole value in quotes"});
        report_.add(std::move(finding));
    }

    void check_end() {
        if (!has_content_) {
            refuse("BX1015",
                   0,
                   only_comments_
                       ? Message{"文件里只有注释，没有内容", "the file holds only comments"}
                       : Message{"文件是空的", "the file is empty"});
            return;
        }
        const auto last_start = source_.line_start(text_.size());
        const auto last = text_.substr(last_start);
        const auto words = trimmed(last);
        if (!words.empty() && (in_brackets() || words == "-" || words.ends_with(':'))) {
            refuse("BX1024",
                   last_start,
                   {fmt::format("最后一行没有写完（“{}”），也没有换行，文件可能没保存完整",
                                shown(last)),
                    fmt::format("the last line is unfinished (\"{}\") and has no newline; the file "
                                "may be cut off",
                                shown(last))});
        } else if (in_brackets()) {
            refuse_open_bracket();
        }
    }

    const SourceText& source_;
    std::string_view text_;
    Report& report_;

    std::size_t at_ = 0;
    std::size_t parent_ = 0;             ///< Column of the key or dash that what comes belongs to.
    std::vector<std::size_t> brackets_;  ///< The [ and { that are open.
    bool is_value_ = false;              ///< A key and its colon stand before, on this line.
    bool has_content_ = false, only_comments_ = false, document_ended_ = false;
    bool told_indent_ = false;
    bool found_error_ = false;
    bool lost_ = false;  ///< What follows an error would only be guessed.
};

}  // namespace

bool check_yaml_text(const SourceText& source, Report& report) {
    return check_control_characters(source, report) && LineWalker{source, report}.walk();
}

}  // namespace banxin
