// SPDX-License-Identifier: Apache-2.0
#include "input/inline_markup.hpp"

#include "base/text.hpp"
#include "input/hidden_marks.hpp"
#include "input/ruby_marks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {
namespace {

/// What opens or closes a range of emphasis: one star, or two of a kind.
struct EmphasisMark {
    std::size_t at = 0, bytes = 1;
    Emphasis kind = Emphasis::Dotted;
    bool may_open = false, may_close = false;
    bool begins_four = false;  ///< The next mark touches it: they part two ranges, or are text.
    bool is_text = false;
    std::optional<std::size_t> partner;  ///< Index of the other end.

    [[nodiscard]] std::size_t end() const { return at + bytes; }
};

Emphasis kind_of(char mark, std::size_t count) {
    if (mark == hidden_star) {
        return count == 1 ? Emphasis::Dotted : Emphasis::Strong;
    }
    return mark == hidden_underscore ? Emphasis::ProperName : Emphasis::BookTitle;
}

bool is_word_char(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Adds the marks of `text`'s run of one sign `[first, last)`, if it is one that marks something.
void add_run(std::vector<EmphasisMark>& marks,
             std::string_view text,
             std::size_t first,
             std::size_t last) {
    const char sign = text[first];
    const std::size_t length = last - first;
    const char before = first == 0 ? ' ' : text[first - 1];
    const char after = last == text.size() ? ' ' : text[last];
    const bool stars = sign == hidden_star;
    const bool times = length == 1 && is_word_char(before) && is_word_char(after);
    if (length > 4 || times || (!stars && length % 2 != 0)) {
        return;
    }
    for (std::size_t at = first; at < last;) {
        EmphasisMark mark;
        mark.at = at;
        mark.bytes = std::min<std::size_t>(2, last - at);
        mark.kind = kind_of(sign, mark.bytes);
        mark.begins_four = length == 4 && at == first;
        mark.may_open = after != ' ' && !mark.begins_four;
        mark.may_close = before != ' ' && (length < 4 || mark.begins_four);
        marks.push_back(mark);
        at = mark.end();
    }
}

/// The marks of emphasis of `text`, but for those inside the readings of `ruby`.
std::vector<EmphasisMark> find_emphasis(std::string_view text, const std::vector<RubyMarks>& ruby) {
    std::vector<EmphasisMark> marks;
    auto next_ruby = ruby.begin();
    for (std::size_t at = 0; at < text.size();) {
        if (next_ruby != ruby.end() && at == next_ruby->bar) {
            at = next_ruby->close;
            ++next_ruby;
        } else if (text[at] >= hidden_star && text[at] <= hidden_tilde) {
            const auto end = std::min(text.find_first_not_of(text[at], at), text.size());
            add_run(marks, text, at, end);
            at = end;
        } else {
            ++at;
        }
    }
    return marks;
}

void pair_up(std::vector<EmphasisMark>& marks) {
    std::array<std::optional<std::size_t>, 4> open_of_kind;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        auto& open = open_of_kind[static_cast<std::size_t>(marks[i].kind)];
        if (marks[i].begins_four && !open) {
            marks[i].is_text = true;
            ++i;
            marks[i].is_text = true;
        } else if (open && marks[i].may_close) {
            marks[i].partner = *open;
            marks[*open].partner = i;
            open.reset();
        } else if (!open && marks[i].may_open) {
            open = i;
        }
    }
}

/// What is taken out of a text.
class Cuts {
  public:
    Cuts(const std::vector<EmphasisMark>& marks, const std::vector<RubyMarks>& ruby) {
        for (const EmphasisMark& mark : marks) {
            if (mark.partner) {
                cuts_.push_back({mark.at, mark.end(), 0});
            }
        }
        for (const RubyMarks& each : ruby) {
            cuts_.push_back({each.open, each.open + 1, 0});
            cuts_.push_back({each.bar, each.close + 1, 0});
        }
        std::ranges::sort(cuts_, {}, &Cut::first);
        std::size_t so_far = 0;
        for (Cut& cut : cuts_) {
            so_far += cut.last - cut.first;
            cut.so_far = so_far;
        }
    }

    [[nodiscard]] std::string without(std::string_view text) const {
        std::string out;
        std::size_t done = 0;
        for (const Cut& cut : cuts_) {
            out += text.substr(done, cut.first - done);
            done = cut.last;
        }
        out += text.substr(done);
        return out;
    }

    /// Where byte `offset`, which stays, stands after the cuts.
    [[nodiscard]] std::size_t moved(std::size_t offset) const {
        const auto next = std::ranges::upper_bound(cuts_, offset, {}, &Cut::last);
        return next == cuts_.begin() ? offset : offset - std::prev(next)->so_far;
    }

  private:
    struct Cut {
        std::size_t first = 0, last = 0;
        std::size_t so_far = 0;  ///< Bytes cut up to `last`.
    };
    std::vector<Cut> cuts_;
};

/// The markup of one paragraph.
class MarkupReader {
  public:
    MarkupReader(Paragraph& paragraph,
                 const SourceText& source,
                 std::span<const std::size_t> marks_at,
                 Report& report)
        : paragraph_{paragraph},
          hidden_{std::move(paragraph.text)},
          source_{source},
          marks_at_{marks_at},
          report_{report} {
        for (std::size_t at = 0; at < hidden_.size(); ++at) {
            if (is_hidden_mark(hidden_[at])) {
                hidden_at_.push_back(at);
            }
        }
    }

    void read() {
        const auto ruby = find_ruby(hidden_);
        auto marks = find_emphasis(hidden_, ruby.whole);
        pair_up(marks);
        const Cuts cuts{marks, ruby.whole};
        paragraph_.text = show_marks(cuts.without(hidden_));
        add_emphasis(marks, cuts);
        add_ruby(ruby.whole, cuts);
        warn_of_lone_marks(marks, ruby.unclosed);
    }

  private:
    /// The place of the hidden mark at byte `at`, and of as many characters.
    [[nodiscard]] SourceSpan place(std::size_t at, int length) const {
        const auto mark = std::ranges::lower_bound(hidden_at_, at);
        return source_.at(marks_at_[static_cast<std::size_t>(mark - hidden_at_.begin())], length);
    }

    void add_emphasis(const std::vector<EmphasisMark>& marks, const Cuts& cuts) {
        std::size_t done = 0;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const EmphasisMark& mark = marks[i];
            if (!mark.partner || *mark.partner < i) {
                continue;
            }
            const EmphasisRange range{
                cuts.moved(mark.end()), cuts.moved(marks[*mark.partner].at), mark.kind};
            if (range.first < done || range.first == range.last) {
                auto finding = error("BX3124",
                                     place(mark.at, static_cast<int>(mark.bytes)),
                                     {"黑体、着重号、专名号、浪线书名号不能互相套用",
                                      "bold, dots, proper names and book titles cannot be marked "
                                      "within each other"});
                finding.hints.push_back({"留一种，去掉另一种", "keep one and take out the other"});
                report_.add(std::move(finding));
                continue;
            }
            paragraph_.emphasis.push_back(range);
            done = range.last;
        }
    }

    void add_ruby(const std::vector<RubyMarks>& all, const Cuts& cuts) {
        for (const RubyMarks& marks : all) {
            Ruby ruby{cuts.moved(marks.open + 1), cuts.moved(marks.bar), {}};
            const auto base =
                std::string_view{paragraph_.text}.substr(ruby.first, ruby.last - ruby.first);
            const auto readings = hidden_.substr(marks.bar + 1, marks.close - marks.bar - 1);
            ruby.readings = split_readings(show_marks(readings));
            const int characters = count_written(base) > 0 ? count_scalars(base) : 0;
            const auto count = ruby.readings.size();
            if (characters == 0 || (count != 1 && std::cmp_not_equal(count, characters))) {
                refuse_count(marks, base, characters, count);
            } else {
                paragraph_.ruby.push_back(std::move(ruby));
            }
        }
    }

    void refuse_count(const RubyMarks& marks,
                      std::string_view base,
                      int characters,
                      std::size_t readings) {
        const auto typed = std::string_view{hidden_}.substr(marks.open, marks.close - marks.open);
        auto finding = error(
            "BX3125",
            place(marks.open, count_scalars(typed) + 1),
            {fmt::format("“{}”有 {} 个字，注音却有 {} 个", shown(base), characters, readings),
             fmt::format(
                 "'{}' has {} characters but {} readings", shown(base), characters, readings)});
        finding.hints.push_back(
            {"每个字写一个注音，用空格隔开；或者整个只写一个，中间不空格",
             "write one reading for each character, with spaces between, or one without spaces "
             "for all"});
        report_.add(std::move(finding));
    }

    void warn_of_lone_marks(const std::vector<EmphasisMark>& marks,
                            const std::vector<std::size_t>& braces) {
        std::array<bool, 4> told{};
        for (const EmphasisMark& mark : marks) {
            if (mark.partner || mark.is_text || mark.bytes == 1) {
                continue;
            }
            if (!std::exchange(told[static_cast<std::size_t>(mark.kind)], true)) {
                warn_of_lone(place(mark.at, 2), show_marks(hidden_.substr(mark.at, 2)));
            }
        }
        if (!braces.empty()) {
            warn_of_lone(place(braces.front(), 1), "{");
        }
    }

    void warn_of_lone(SourceSpan where, std::string_view typed) {
        auto finding = warning(
            "BX3122",
            std::move(where),
            {fmt::format("这一段有 {} 没有配对，会照原样印出来", typed),
             fmt::format("{} without a partner in this paragraph is printed as it is", typed)});
        finding.hints.push_back({"补上另一半；真要印它，前面加一个反斜杠",
                                 "add its partner; to print it, put a backslash before it"});
        report_.add(std::move(finding));
    }

    Paragraph& paragraph_;
    std::string hidden_;  ///< The text as it came.
    const SourceText& source_;
    std::span<const std::size_t> marks_at_;
    Report& report_;
    std::vector<std::size_t> hidden_at_;  ///< Where hidden marks stand in `hidden_`.
};

}  // namespace

void read_inline_markup(Paragraph& paragraph,
                        const SourceText& source,
                        std::span<const std::size_t> marks_at,
                        Report& report) {
    if (!marks_at.empty()) {
        MarkupReader{paragraph, source, marks_at, report}.read();
    }
}

}  // namespace banxin
