// SPDX-License-Identifier: Apache-2.0
#include "typography/build_items.hpp"

#include "base/text.hpp"
#include "typography/break_opportunities.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string_view>

namespace banxin {
namespace {

constexpr std::string_view inside_figures = "0123456789.,%-:";
/// Units of a date, and measure words: they stay with the number before them.
constexpr std::u32string_view date_units = U"年月日号时分秒点";
constexpr std::u32string_view measure_words =
    U"万亿元千百个人次名家项度吨米克里斤亩倍折届条页章节岁楼层户栋期版路线座";
constexpr double date_unit_penalty = 1000, unit_penalty = 400, date_penalty = 60, dash_penalty = 30;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_curly_quote(char32_t c) {
    return c == U'“' || c == U'”' || c == U'‘' || c == U'’';
}

/// Works through one text from left to right, adding a box at a time.
class Builder {
  public:
    Builder(const StyledText& source, const FontBook& fonts, Report& report)
        : source_{source}, fonts_{fonts}, report_{report} {}

    LineItems build() {
        items_.text = source_.text;
        items_.size = source_.size;
        items_.half_grid = source_.half_grid;
        std::vector<FaceRun> styled;
        for (const StyledRange& range : source_.ranges) {
            items_.styles.push_back({range.style.ink, range.dotted});
            styled.push_back({range.first, range.last, fonts_.face(range.style), false});
        }
        for (const FaceRun& run : fonts_.itemise(text(), styled)) {
            if (run.right_to_left) {
                report_.add(error("BX3123",
                                  source_.where,
                                  {"有从右往左写的文字，还不会排",
                                   "text that runs from right to left cannot be set yet"}));
            }
            add_run(run);
        }
        add_gaps();
        return std::move(items_);
    }

  private:
    [[nodiscard]] std::string_view text() const { return source_.text; }
    [[nodiscard]] Length em() const { return source_.size; }
    [[nodiscard]] Length half() const { return source_.size / 2; }
    [[nodiscard]] Length length_of(std::int64_t units) const { return em() * units / 1000; }

    /// Where the characters of class `cls` (or equal to `same`, if not 0) stop, from `at` on.
    [[nodiscard]] std::size_t end_of_repeats(std::size_t at,
                                             std::size_t last,
                                             char32_t same) const {
        while (at < last) {
            const Scalar scalar = scalar_at(text(), at);
            if (scalar.value != same) {
                break;
            }
            at += scalar.bytes;
        }
        return at;
    }

    /// An apostrophe between letters, and all narrow characters.
    [[nodiscard]] bool is_latin_at(std::size_t at) const {
        const char32_t value = scalar_at(text(), at).value;
        if (value == U'’') {
            return at > 0 && at + 3 < text().size() &&
                   std::isalpha(static_cast<unsigned char>(text()[at - 1])) != 0 &&
                   std::isalpha(static_cast<unsigned char>(text()[at + 3])) != 0;
        }
        return value != U' ' && value != 0xA0 && class_of(value) == CharClass::Latin;
    }

    void add_run(const FaceRun& run) {
        while (style_ + 1 < source_.ranges.size() && source_.ranges[style_].last <= run.first) {
            ++style_;
        }
        std::size_t at = run.first;
        while (at < run.last) {
            const Scalar scalar = scalar_at(text(), at);
            if (scalar.value == U' ' || scalar.value == 0xA0) {
                add_space(run, at, scalar.bytes);
                at += scalar.bytes;
            } else if (is_latin_at(at)) {
                at = add_latin(run, at);
            } else {
                at = add_chinese(run, at, scalar);
            }
        }
    }

    /// A space between hanzi is half an em wide; between words it is a gap; elsewhere the gap
    /// between hanzi and Latin stands in its place.
    void add_space(const FaceRun& run, std::size_t at, std::size_t bytes) {
        const std::size_t next = at + bytes;
        if (items_.boxes.empty() || next >= text().size() || text()[next] == ' ') {
            return;
        }
        const bool latin_before = items_.boxes.back().cls == CharClass::Latin;
        const bool latin_after = is_latin_at(next);
        if (latin_before && latin_after) {
            space_before_ = next;
        } else if (!latin_before && !latin_after) {
            add_box(CharClass::WideSpace, run.face, at, bytes, Shaping::Latin);
            items_.boxes.back().body = half();
        }
    }

    std::size_t add_latin(const FaceRun& run, std::size_t at) {
        std::size_t end = at;
        while (end < run.last && is_latin_at(end)) {
            end += scalar_at(text(), end).bytes;
        }
        const std::string_view word = text().substr(at, end - at);
        if (word == "/" && !items_.boxes.empty() &&
            items_.boxes.back().cls == CharClass::Ideograph && end < text().size() &&
            is_hanzi(scalar_at(text(), end).value)) {
            add_box(CharClass::Solidus, run.face, at, 1, Shaping::Latin);  // GB/T 15834 5.1.9
            centre_in(half());
            return end;
        }
        const bool figures =
            source_.half_grid && word.find_first_not_of(inside_figures) == std::string_view::npos;
        add_box(CharClass::Latin,
                fonts_.latin_face(run.face),
                at,
                end - at,
                figures ? Shaping::HalfFigures : Shaping::Latin);
        LineBox& box = items_.boxes.back();
        if (source_.half_grid) {
            const Length step = half();
            const Length slack = em() / 50;
            const Length whole =
                step *
                std::max<std::int64_t>(1, (box.body - slack + step - Length::from_units(1)) / step);
            if (whole > box.body) {
                box.padding = whole - box.body;
                box.shift = box.padding / 2;
            }
            box.body = whole;
        }
        return end;
    }

    std::size_t add_chinese(const FaceRun& run, std::size_t at, Scalar scalar) {
        const CharClass cls = class_of(scalar.value);
        if (cls == CharClass::Dash || cls == CharClass::Ellipsis) {
            return add_long_mark(run, at, scalar, cls);
        }
        add_box(cls, run.face, at, scalar.bytes, Shaping::Chinese);
        switch (cls) {
            case CharClass::Opening:
            case CharClass::Closing:
            case CharClass::Comma:
            case CharClass::Colon:
            case CharClass::FullStop:
            case CharClass::Question:
                trim_mark();
                break;
            case CharClass::MiddleDot:
            case CharClass::Solidus:
                centre_in(half());
                break;
            case CharClass::Connector:
                centre_in(scalar.value == U'–' ? half() : em());
                break;
            case CharClass::Ideograph:
            case CharClass::WideSpace:
            case CharClass::Latin:
            case CharClass::Dash:
            case CharClass::Ellipsis:
                centre_in(em());
                break;
        }
        return at + scalar.bytes;
    }

    /// —— and ……, each pair one box that nothing divides. A single — between figures connects them.
    std::size_t add_long_mark(const FaceRun& run, std::size_t at, Scalar scalar, CharClass cls) {
        const std::size_t end = end_of_repeats(at, run.last, scalar.value);
        const auto count = static_cast<std::int64_t>((end - at) / scalar.bytes);
        const bool connects = cls == CharClass::Dash && count == 1 && at > 0 &&
                              is_digit(text()[at - 1]) && end < text().size() &&
                              is_digit(text()[end]);
        add_box(connects ? CharClass::Connector : cls, run.face, at, end - at, Shaping::Chinese);
        centre_in(em() * count * (scalar.value == U'⸺' ? 2 : 1));
        return end;
    }

    void add_box(CharClass cls, int face, std::size_t first, std::size_t bytes, Shaping how) {
        const std::string_view piece = text().substr(first, bytes);
        LineBox box;
        box.cls = cls;
        box.style = static_cast<int>(style_);
        box.face = face;
        box.text_first = static_cast<std::uint32_t>(first);
        box.text_bytes = static_cast<std::uint32_t>(bytes);
        set_glyphs(box, fonts_.shape(face, piece, how));
        report_missing(box, piece);
        items_.boxes.push_back(box);
        space_before_box_.push_back(space_before_ == first && first != 0);
    }

    void set_glyphs(LineBox& box, const std::vector<ShapedGlyph>& glyphs) {
        box.glyph_first = static_cast<std::uint32_t>(items_.glyphs.size());
        box.glyph_count = static_cast<std::uint32_t>(glyphs.size());
        std::int64_t advance = 0;
        for (const ShapedGlyph& glyph : glyphs) {
            items_.glyphs.push_back(glyph);
            advance += glyph.advance;
        }
        box.body = length_of(advance);
    }

    void report_missing(const LineBox& box, std::string_view piece) {
        for (std::uint32_t i = 0; i < box.glyph_count; ++i) {
            const ShapedGlyph& glyph = items_.glyphs[box.glyph_first + i];
            const Scalar scalar = scalar_at(piece, glyph.cluster);
            if (glyph.id != 0 || !missing_.insert(scalar.value).second) {
                continue;
            }
            const FontUse& use = fonts_.faces()[static_cast<std::size_t>(box.face)];
            const std::string code = fmt::format("U+{:04X}", static_cast<unsigned>(scalar.value));
            SourceSpan where = source_.where;
            report_.add(error(
                "BX3109",
                where,
                {fmt::format("“{}”（{}）不在字体“{}”（{}）里，没有用别的字体顶替",
                             to_utf8(scalar.value),
                             code,
                             use.family,
                             use.role),
                 fmt::format("\"{}\" ({}) is not in the font \"{}\" ({}); no other font was put in "
                             "its place",
                             to_utf8(scalar.value),
                             code,
                             use.family,
                             use.role)}));
        }
    }

    [[nodiscard]] const ShapedGlyph& first_glyph() const {
        return items_.glyphs[items_.boxes.back().glyph_first];
    }

    /// Gives the last box a body of `body` with what it draws in the middle.
    void centre_in(Length body) {
        LineBox& box = items_.boxes.back();
        box.shift = (body - box.body) / 2;
        if (box.cls == CharClass::MiddleDot && box.glyph_count == 1) {
            const InkExtent ink = fonts_.ink_extent(box.face, first_glyph().id);
            box.shift = body / 2 - length_of((ink.left + ink.right) / 2);
        }
        box.body = body;
    }

    /// Gives the last box, a full-width mark, a body of half an em: by the font's `halt` if its ink
    /// then really lies in that half, else by cutting off the side where there is no ink.
    void trim_mark() {
        LineBox& box = items_.boxes.back();
        if (box.glyph_count != 1) {
            return;
        }
        const ShapedGlyph full = first_glyph();
        const bool opens = box.cls == CharClass::Opening;
        if (full.advance < 900) {  // proportional quotes: against the text they enclose
            box.shift = opens ? std::max(Length{}, half() - box.body) : Length{};
            box.body = half();
            return;
        }
        const std::string_view piece = text().substr(box.text_first, box.text_bytes);
        const std::vector<ShapedGlyph>& halved = fonts_.shape(box.face, piece, Shaping::HalfWidth);
        const InkExtent ink = fonts_.ink_extent(box.face, full.id);
        if (halved.size() == 1 && std::abs(halved[0].advance - 500) < 20) {
            const InkExtent half_ink = fonts_.ink_extent(box.face, halved[0].id);
            if (half_ink.left + halved[0].x_offset > -30 &&
                half_ink.right + halved[0].x_offset < 530) {
                items_.glyphs[box.glyph_first] = halved[0];
                box.body = half();
                return;
            }
        }
        const std::int32_t left = ink.left;
        const std::int32_t right = full.advance - ink.right;
        if (left + right < 500) {
            return;  // no blank half to take: stays a full em
        }
        if (opens) {
            box.shift = -half();
        } else if (left > 250 && right > 250) {
            box.shift = -half() / 2;
        }
        box.body = half();
    }

    [[nodiscard]] char32_t first_scalar(const LineBox& box) const {
        return scalar_at(text(), box.text_first).value;
    }

    [[nodiscard]] bool ends_in_figure(const LineBox& box) const {
        const char c = text()[box.text_first + box.text_bytes - 1];
        return box.cls == CharClass::Latin && (is_digit(c) || c == '%');
    }

    [[nodiscard]] bool starts_with_figure(const LineBox& box) const {
        return box.cls == CharClass::Latin && is_digit(text()[box.text_first]);
    }

    /// How many ！？ in a row end with box `i`.
    [[nodiscard]] int question_marks_up_to(std::size_t i) const {
        int count = 0;
        while (items_.boxes[i].cls == CharClass::Question) {
            ++count;
            if (i-- == 0) {
                break;
            }
        }
        return count;
    }

    void add_gaps() {
        const std::vector<bool> breaks = line_breaks(text());
        items_.gaps.resize(items_.boxes.size());
        for (std::size_t i = 0; i + 1 < items_.boxes.size(); ++i) {
            items_.gaps[i] = gap_after(i);
            items_.gaps[i].penalty = break_penalty(i, breaks[items_.boxes[i + 1].text_first]);
        }
    }

    [[nodiscard]] Gap gap_after(std::size_t i) const {
        const LineBox& a = items_.boxes[i];
        const LineBox& b = items_.boxes[i + 1];
        Gap gap;
        if (space_before_box_[i + 1]) {
            gap.natural = source_.half_grid ? half() : em() / 4;
            gap.least = source_.half_grid ? half() : em() / 5;
            gap.most = half();
            gap.shrink = GapTier::WordSpace;
            gap.stretch = StretchTier::WordSpace;
            gap.space_glyph = fonts_.shape(a.face, " ", Shaping::Latin).front().id;
            return gap;
        }
        const Length blank = blank_between(i);
        if (blank > Length{}) {
            gap.natural = gap.most = blank;
            gap.shrink = mark_tier(a.cls, b.cls);
            gap.stretch = StretchTier::MarkBlank;
            return gap;
        }
        const bool next_to_mark = is_closing(a.cls) || is_closing(b.cls) ||
                                  a.cls == CharClass::Opening || b.cls == CharClass::Opening;
        const bool fixed = is_fixed(a.cls) || is_fixed(b.cls);
        const bool latin_a = a.cls == CharClass::Latin, latin_b = b.cls == CharClass::Latin;
        if (next_to_mark || fixed || (latin_a && latin_b)) {
            return gap;
        }
        if (latin_a != latin_b) {
            if (!source_.half_grid) {  // narrower than the quarter em of books
                gap.natural = em() * 3 / 16;
                gap.least = em() / 16;
                gap.most = em() * 3 / 8;
                gap.shrink = GapTier::Latin;
                gap.stretch = StretchTier::Latin;
                gap.opens = true;
            }
            return gap;
        }
        gap.opens = true;
        return gap;
    }

    static bool is_fixed(CharClass cls) {
        return cls == CharClass::MiddleDot || cls == CharClass::Connector ||
               cls == CharClass::Solidus;
    }

    /// The blank halves of the marks on both sides; of two marks together one half remains.
    [[nodiscard]] Length blank_between(std::size_t i) const {
        const LineBox& a = items_.boxes[i];
        const LineBox& b = items_.boxes[i + 1];
        Length behind = blank_behind(items_, a);
        Length before = blank_before(items_, b);
        if (a.cls == CharClass::Question) {
            const bool pair = question_marks_up_to(i) % 2 == 0;  // GB/T 15834 5.1.2
            if (b.cls == CharClass::Question || pair) {
                behind = {};
            }
        }
        if (is_closing(a.cls) && (is_closing(b.cls) || b.cls == CharClass::Opening)) {
            behind = {};
        }
        if (a.cls == CharClass::Opening && b.cls == CharClass::Opening) {
            before = {};
        }
        if (a.cls == CharClass::WideSpace || b.cls == CharClass::WideSpace) {
            return {};  // the space is white enough
        }
        return behind + before;
    }

    static GapTier mark_tier(CharClass a, CharClass b) {
        if (b == CharClass::Opening || a == CharClass::Closing) {
            return GapTier::Bracket;
        }
        if (a == CharClass::Comma || a == CharClass::Colon) {
            return GapTier::Comma;
        }
        return GapTier::Stop;
    }

    [[nodiscard]] double break_penalty(std::size_t i, bool icu_allows) const {
        const LineBox& a = items_.boxes[i];
        const LineBox& b = items_.boxes[i + 1];
        if (space_before_box_[i + 1]) {
            return 0;
        }
        if (is_closing(b.cls) || b.cls == CharClass::MiddleDot || b.cls == CharClass::Connector ||
            b.cls == CharClass::Solidus || a.cls == CharClass::Opening ||
            a.cls == CharClass::Solidus ||
            (a.cls == CharClass::Latin && b.cls == CharClass::Latin)) {
            return no_break;
        }
        const bool quotes = is_curly_quote(first_scalar(a)) || is_curly_quote(first_scalar(b));
        // UAX #14 takes curly quotes for Western ones and forbids breaks around them.
        const bool reopened = quotes && (is_closing(a.cls) || b.cls == CharClass::Opening);
        if (!icu_allows && !reopened) {
            return no_break;
        }
        if (b.cls == CharClass::Latin &&
            std::string_view{".,!?);:%]"}.find(text()[b.text_first]) != std::string_view::npos) {
            return no_break;
        }
        double penalty = b.cls == CharClass::Dash ? dash_penalty : 0;
        if (ends_in_figure(a) && b.cls == CharClass::Ideograph) {
            if (date_units.find(first_scalar(b)) != std::u32string_view::npos) {
                penalty = date_unit_penalty;
            } else if (measure_words.find(first_scalar(b)) != std::u32string_view::npos) {
                penalty = unit_penalty;
            }
        }
        if (a.cls == CharClass::Ideograph && starts_with_figure(b)) {
            const char32_t before = first_scalar(a);
            if (before == U'第') {
                return no_break;
            }
            if ((before == U'月' || before == U'年') && i > 0 &&
                ends_in_figure(items_.boxes[i - 1])) {
                penalty = std::max(penalty, date_penalty);
            }
        }
        return penalty;
    }

    const StyledText& source_;
    const FontBook& fonts_;
    Report& report_;
    LineItems items_;
    std::size_t style_ = 0;
    std::size_t space_before_ = 0;
    std::vector<bool> space_before_box_;
    std::set<char32_t> missing_;
};

}  // namespace

StyledText in_one_style(std::string text,
                        const TextStyle& style,
                        Length size,
                        const SourceSpan& where) {
    StyledText styled;
    styled.ranges.push_back({0, text.size(), style, false});
    styled.text = std::move(text);
    styled.size = size;
    styled.half_grid = false;
    styled.where = where;
    return styled;
}

LineItems build_items(const StyledText& text, const FontBook& fonts, Report& report) {
    return Builder{text, fonts, report}.build();
}

Length blank_behind(const LineItems& items, const LineBox& box) {
    return is_closing(box.cls) && box.body * 4 < items.size * 3 ? items.size / 2 : Length{};
}

Length blank_before(const LineItems& items, const LineBox& box) {
    return box.cls == CharClass::Opening && box.body * 4 < items.size * 3 ? items.size / 2
                                                                          : Length{};
}

}  // namespace banxin
