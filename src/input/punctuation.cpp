// SPDX-License-Identifier: Apache-2.0
#include "input/punctuation.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace banxin {
namespace {

struct Cell {
    char32_t scalar = 0;
    std::size_t at = 0, bytes = 1;
};

/// What a character says about the language it stands in.
enum class Script { Chinese, Other, Neutral };

Script script_of(char32_t c) {
    const bool wide_mark = (c >= 0x3001 && c <= 0x301F) || (c >= 0xFF01 && c <= 0xFF5E);
    if (is_hanzi(c) || wide_mark) {
        return Script::Chinese;
    }
    const bool letter =
        (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c < 0x2000);
    return letter || (c >= U'0' && c <= U'9') ? Script::Other : Script::Neutral;
}

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool is_space(char32_t c) {
    return c == U' ' || c == U'\u00A0';
}

struct Mark {
    char32_t narrow, wide;
};
constexpr std::array marks{
    Mark{U',', U'，'}, Mark{U';', U'；'}, Mark{U':', U'：'}, Mark{U'?', U'？'}, Mark{U'!', U'！'}};

/// Finds the edits of one text; `at` counts characters here.
class Editor {
  public:
    explicit Editor(std::string_view text) : text_{text} {
        for (std::size_t at = 0; at < text.size();) {
            const Scalar scalar = scalar_at(text, at);
            cells_.push_back({scalar.value, at, scalar.bytes});
            has_chinese_ = has_chinese_ || script_of(scalar.value) == Script::Chinese;
            at += scalar.bytes;
        }
    }

    std::vector<TextEdit> run(Spaces spaces) {
        if (!has_chinese_) {
            return {};
        }
        set_brackets();
        set_quotes();
        for (std::size_t at = 0; at < cells_.size();) {
            at += set_run_of(at, U'.', 3, "……");
            at += set_run_of(at, U'-', 2, "——");
            if (at < cells_.size()) {
                set_mark(at);
                ++at;
            }
        }
        if (spaces == Spaces::CloseUp) {
            close_up();
        }
        std::ranges::sort(edits_, {}, &TextEdit::at);
        return std::move(edits_);
    }

  private:
    [[nodiscard]] char32_t scalar(std::size_t at) const {
        return at < cells_.size() ? cells_[at].scalar : 0;
    }
    [[nodiscard]] char32_t before(std::size_t at) const { return at == 0 ? 0 : scalar(at - 1); }

    /// The script of the nearest character with one, left of `at` or from `at` on.
    [[nodiscard]] Script script_left(std::size_t at) const {
        while (at > 0 && script_of(scalar(at - 1)) == Script::Neutral) {
            --at;
        }
        return at == 0 ? Script::Neutral : script_of(scalar(at - 1));
    }
    [[nodiscard]] Script script_right(std::size_t at) const {
        while (at < cells_.size() && script_of(scalar(at)) == Script::Neutral) {
            ++at;
        }
        return at == cells_.size() ? Script::Neutral : script_of(scalar(at));
    }

    void replace(std::size_t at, std::size_t count, std::string by, bool counts) {
        const std::size_t end = at + count < cells_.size() ? cells_[at + count].at : text_.size();
        const std::size_t first = cells_[at].at;
        // Later rules look at what will be printed.
        for (std::size_t i = at; i < at + count; ++i) {
            cells_[i].scalar = by.empty() ? U' ' : scalar_at(by, 0).value;
        }
        edits_.push_back({first, end - first, std::move(by), counts});
    }

    void set_mark(std::size_t at) {
        const char32_t c = scalar(at);
        if (c == U'.') {
            if (ends_sentence(at)) {
                replace(at, 1, "。", true);
            }
            return;
        }
        const auto* const mark = std::ranges::find(marks, c, &Mark::narrow);
        if (mark != marks.end() && is_chinese_mark(at)) {
            replace(at, 1, to_utf8(mark->wide), true);
        }
    }

    [[nodiscard]] bool is_chinese_mark(std::size_t at) const {
        const bool in_number = is_digit(before(at)) && is_digit(scalar(at + 1));
        const bool in_address = scalar(at) == U':' && scalar(at + 1) == U'/';
        if (in_number || in_address) {
            return false;
        }
        const Script left = script_left(at);
        const Script right = script_right(at + 1);
        return left == Script::Chinese || right == Script::Chinese ||
               (right == Script::Neutral && left == Script::Other);
    }

    [[nodiscard]] bool ends_sentence(std::size_t at) const {
        const char32_t next = scalar(at + 1);
        const bool ends = next == 0 || is_space(next) || script_of(next) == Script::Chinese ||
                          next == U'”' || next == U'“';
        const bool closes_quote = before(at) == U'”' && script_left(at) == Script::Chinese;
        return ends && (script_of(before(at)) == Script::Chinese || closes_quote);
    }

    /// Sets `least` or more of `sign` from `at` on as `by`, if Chinese stands beside them; how many
    /// characters were taken.
    std::size_t set_run_of(std::size_t at, char32_t sign, std::size_t least, std::string by) {
        std::size_t count = 0;
        while (scalar(at + count) == sign) {
            ++count;
        }
        const bool beside = script_of(before(at)) == Script::Chinese ||
                            script_of(scalar(at + count)) == Script::Chinese;
        if (count < least || !beside) {
            return 0;
        }
        replace(at, count, std::move(by), true);
        return count;
    }

    [[nodiscard]] bool has_chinese(std::size_t first, std::size_t last) const {
        for (std::size_t at = first; at < last; ++at) {
            if (script_of(scalar(at)) == Script::Chinese) {
                return true;
            }
        }
        return false;
    }

    /// Whether what stands from `open` to `close` belongs to Chinese text.
    [[nodiscard]] bool is_chinese_pair(std::size_t open, std::size_t close) const {
        return has_chinese(open + 1, close) || script_of(before(open)) == Script::Chinese ||
               script_of(scalar(close + 1)) == Script::Chinese;
    }

    void set_brackets() {
        std::vector<std::size_t> open;
        for (std::size_t at = 0; at < cells_.size(); ++at) {
            const char32_t c = scalar(at);
            if (c == U'(' || c == U'（') {
                open.push_back(at);
            } else if ((c == U')' || c == U'）') && !open.empty()) {
                set_bracket_pair(open.back(), at);
                open.pop_back();
            }
        }
    }

    void set_bracket_pair(std::size_t open, std::size_t close) {
        const bool narrow_open = scalar(open) == U'(';
        const bool narrow_close = scalar(close) == U')';
        if ((narrow_open || narrow_close) && is_chinese_pair(open, close)) {
            if (narrow_open) {
                replace(open, 1, "（", true);
            }
            if (narrow_close) {
                replace(close, 1, "）", !narrow_open);
            }
        }
        const auto inside = text_.substr(cells_[open].at, cells_[close].at - cells_[open].at);
        for (const std::string_view word : {"记者", "通讯员", "摄"}) {
            if (inside.find(word) != std::string_view::npos) {
                bylines_.emplace_back(open, close);
                break;
            }
        }
    }

    /// Straight quotes in pairs; with one left over nobody knows which is which, so none changes.
    void set_quotes() {
        std::vector<std::size_t> quotes;
        for (std::size_t at = 0; at < cells_.size(); ++at) {
            if (scalar(at) == U'"') {
                quotes.push_back(at);
            }
        }
        if (quotes.size() % 2 != 0) {
            return;
        }
        for (std::size_t i = 0; i < quotes.size(); i += 2) {
            if (is_chinese_pair(quotes[i], quotes[i + 1])) {
                replace(quotes[i], 1, "“", true);
                replace(quotes[i + 1], 1, "”", false);
            }
        }
    }

    void close_up() {
        const auto joins = [](char32_t c) {
            return script_of(c) == Script::Chinese || c == U'“' || c == U'”' || c == U'…' ||
                   c == U'—';
        };
        for (std::size_t at = 0; at < cells_.size(); ++at) {
            std::size_t count = 0;
            while (is_space(scalar(at + count))) {
                ++count;
            }
            const bool in_byline = std::ranges::any_of(
                bylines_, [at](const auto& pair) { return pair.first < at && at < pair.second; });
            if (count > 0 && joins(before(at)) && joins(scalar(at + count)) && !in_byline) {
                replace(at, count, "", false);
            }
            at += count;
        }
    }

    std::string_view text_;
    std::vector<Cell> cells_;
    bool has_chinese_ = false;
    std::vector<std::pair<std::size_t, std::size_t>> bylines_;
    std::vector<TextEdit> edits_;
};

}  // namespace

std::vector<TextEdit> full_width_edits(std::string_view text, Spaces spaces) {
    return Editor{text}.run(spaces);
}

std::string apply_edits(std::string_view text, const std::vector<TextEdit>& edits) {
    std::string out;
    out.reserve(text.size() + edits.size() * 2);
    std::size_t done = 0;
    for (const TextEdit& edit : edits) {
        out += text.substr(done, edit.at - done);
        out += edit.by;
        done = edit.at + edit.bytes;
    }
    out += text.substr(done);
    return out;
}

std::size_t moved_offset(std::size_t offset, const std::vector<TextEdit>& edits) {
    std::size_t moved = offset;
    for (const TextEdit& edit : edits) {
        if (edit.at + edit.bytes > offset) {
            break;
        }
        moved = moved + edit.by.size() - edit.bytes;
    }
    return moved;
}

std::string set_full_width(std::string_view text) {
    return apply_edits(text, full_width_edits(text, Spaces::CloseUp));
}

}  // namespace banxin
