// SPDX-License-Identifier: Apache-2.0
#include "typography/text_boxes.hpp"

#include "base/text.hpp"
#include "typography/break_opportunities.hpp"
#include "typography/character_grid.hpp"
#include "typography/latin_words.hpp"
#include "typography/missing_glyphs.hpp"
#include "typography/readings.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace banxin {
namespace {

/// A run wider than this may be wider than a narrow column.
constexpr int long_run_em = 5;
constexpr std::uint32_t no_space_before = 0xFFFFFFFF;

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_hangul(char32_t c) {
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c < 0x1200) ||
           (c >= 0x3130 && c < 0x3190);
}

/// Works through one text from left to right, adding a box at a time.
class Builder {
  public:
    Builder(const StyledText& source, const Composer& composer, Report& report)
        : source_{source},
          composer_{composer},
          fonts_{composer.fonts()},
          report_{report},
          missing_{composer.fonts(), source.where, report} {}

    TextBoxes build() {
        LineItems& items = made_.items;
        items.text = source_.text;
        items.size = source_.size;
        items.composition = source_.composition;
        for (const ShrinkTier& tier : composer_.rules().tiers) {
            items.tiers.push_back({tier.cost, gives_whole(tier)});
        }
        std::vector<FaceRun> styled;
        for (const StyledRange& range : source_.ranges) {
            items.styles.push_back({range.style.ink, range.dotted, range.underline});
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
        add_readings(source_, composer_, made_, missing_);
        fill_grid(made_, composer_);
        return std::move(made_);
    }

  private:
    [[nodiscard]] std::string_view text() const { return source_.text; }
    [[nodiscard]] Length em() const { return source_.size; }
    [[nodiscard]] Length length_of(std::int64_t units) const { return em() * units / 1000; }
    [[nodiscard]] std::vector<LineBox>& boxes() { return made_.items.boxes; }
    [[nodiscard]] LineBox& last_box() { return made_.items.boxes.back(); }
    [[nodiscard]] CharClass class_at(std::size_t at) const {
        return composer_.class_of(scalar_at(text(), at).value);
    }

    /// On the grid a mark gives half an em or nothing, and the hanzi stay in their cells; the white
    /// beside words and figures stays even.
    [[nodiscard]] bool gives_whole(const ShrinkTier& tier) const {
        return source_.composition.grid != Grid::Off &&
               std::ranges::none_of(tier.places, [](ShrinkPlace place) {
                   return place == ShrinkPlace::WordSpace || place == ShrinkPlace::Latin;
               });
    }

    /// Narrow characters, and an apostrophe between letters.
    [[nodiscard]] bool is_latin_at(std::size_t at) const {
        const char32_t value = scalar_at(text(), at).value;
        if (value == U'’') {
            return at > 0 && at + 3 < text().size() && is_ascii_letter(text()[at - 1]) &&
                   is_ascii_letter(text()[at + 3]);
        }
        return value != U' ' && value != 0xA0 && composer_.class_of(value) == CharClass::Latin;
    }

    void add_run(const FaceRun& run) {
        std::size_t at = run.first;
        while (at < run.last) {
            while (style_ + 1 < source_.ranges.size() && source_.ranges[style_].last <= at) {
                ++style_;
            }
            const std::size_t end = piece_end(at, run.last);
            const Scalar scalar = scalar_at(text(), at);
            if (scalar.value == U' ' || scalar.value == 0xA0) {
                add_space(run, at, scalar.bytes);
                at += scalar.bytes;
            } else if (is_latin_at(at)) {
                at = add_latin(run, at, end);
            } else {
                at = add_chinese(run, at, end);
            }
        }
    }

    /// Where the style ends, or the piece under a reading, that `at` stands in; `last` at the most.
    [[nodiscard]] std::size_t piece_end(std::size_t at, std::size_t last) {
        std::size_t end = std::min(last, std::max(at + 1, source_.ranges[style_].last));
        while (ruby_ < source_.ruby.size() && source_.ruby[ruby_].last <= at) {
            ++ruby_;
        }
        if (ruby_ < source_.ruby.size()) {
            const Ruby& ruby = source_.ruby[ruby_];
            end = std::min(end, at < ruby.first ? ruby.first : ruby.last);
        }
        return end;
    }

    /// A space between words is a gap; between hanzi it is half an em wide; between hanzi and Latin
    /// the gap of the two stands in its place.
    void add_space(const FaceRun& run, std::size_t at, std::size_t bytes) {
        const std::size_t next = at + bytes;
        if (boxes().empty() || next >= text().size() || text()[next] == ' ') {
            return;
        }
        const char32_t before = last_scalar(last_box());
        const char32_t after = scalar_at(text(), next).value;
        const bool latin_before = last_box().cls == CharClass::Latin || is_hangul(before);
        const bool latin_after = is_latin_at(next) || is_hangul(after);
        const bool korean = is_hangul(before) || is_hangul(after);
        if ((latin_before && latin_after) || korean) {
            space_before_ = static_cast<std::uint32_t>(next);
        } else if (!latin_before && !latin_after) {
            add_box(CharClass::WideSpace, run.face, at, bytes, Shaping::Latin);
            last_box().body = em() / 2;
        }
    }

    [[nodiscard]] char32_t last_scalar(const LineBox& box) const {
        std::size_t at = box.text_first + box.text_bytes - 1;
        while (at > box.text_first && (static_cast<unsigned char>(text()[at]) & 0xC0U) == 0x80) {
            --at;
        }
        return scalar_at(text(), at).value;
    }

    std::size_t add_latin(const FaceRun& run, std::size_t at, std::size_t last) {
        std::size_t end = at;
        while (end < last && is_latin_at(end)) {
            end = std::min(last, cluster_end(text(), end));
        }
        const std::string_view word = text().substr(at, end - at);
        if (word == "/" && !boxes().empty() && last_box().cls == CharClass::Ideograph &&
            end < text().size() && is_hanzi(scalar_at(text(), end).value)) {
            add_box(CharClass::Solidus, run.face, at, 1, Shaping::Latin);
            centre_in(em().scaled(composer_.rule_of(CharClass::Solidus).body));
            return end;
        }
        const bool half_figures =
            source_.composition.figures == Figures::HalfWidth && is_figures(word);
        add_box(CharClass::Latin,
                fonts_.latin_face(run.face),
                at,
                end - at,
                half_figures ? Shaping::HalfFigures : Shaping::Latin);
        if (half_figures) {
            make_figures_half_wide();
        }
        part_word(word);
        return end;
    }

    /// A font without half-width figures has its own narrowed or widened.
    void make_figures_half_wide() {
        LineBox& box = last_box();
        for (std::uint32_t i = 0; i < box.glyph_count; ++i) {
            const ShapedGlyph& glyph = made_.items.glyphs[box.glyph_first + i];
            const char c = text()[box.text_first + glyph.cluster];
            if (c >= '0' && c <= '9' && glyph.advance > 0 && std::abs(glyph.advance - 500) > 20) {
                box.stretch = 500.0 / glyph.advance;
                box.body = box.body.scaled(box.stretch);
                return;
            }
        }
    }

    /// Cuts the last box, a whole run, into the pieces that a line may end between.
    void part_word(std::string_view word) {
        const LineBox whole = last_box();
        const std::size_t first = boxes().size() - 1;
        const bool long_run = whole.body > em() * long_run_em;
        for (const WordPart& part : word_parts(word, composer_.hyphenator(), long_run)) {
            const std::uint32_t glyph = glyph_at(whole, part.at);
            if (glyph == whole.glyph_count) {
                continue;  // inside a ligature
            }
            LineBox& left = last_box();
            LineBox right = whole;
            right.text_first = whole.text_first + static_cast<std::uint32_t>(part.at);
            right.text_bytes = whole.text_first + whole.text_bytes - right.text_first;
            right.glyph_first = whole.glyph_first + glyph;
            right.glyph_count = whole.glyph_first + whole.glyph_count - right.glyph_first;
            left.text_bytes = right.text_first - left.text_first;
            left.glyph_count = right.glyph_first - left.glyph_first;
            boxes().push_back(right);
            Join join;
            join.inside_word = true;
            join.penalty = part.penalty;
            join.remedy = part.remedy;
            join.remedy_penalty = part.remedy_penalty;
            join.hyphen = part.hyphen;
            made_.joins.push_back(join);
        }
        for (std::size_t i = first; i < boxes().size(); ++i) {
            measure(boxes()[i]);
            // Clusters count from the box.
            const std::uint32_t start = boxes()[i].text_first - whole.text_first;
            for (std::uint32_t g = 0; g < boxes()[i].glyph_count; ++g) {
                made_.items.glyphs[boxes()[i].glyph_first + g].cluster -= start;
            }
        }
    }

    /// Which glyph of `box` begins with byte `at` of its text; glyph_count if none does.
    [[nodiscard]] std::uint32_t glyph_at(const LineBox& box, std::size_t at) const {
        const auto begin = made_.items.glyphs.begin() + box.glyph_first;
        const auto end = begin + box.glyph_count;
        const auto found = std::ranges::lower_bound(begin, end, at, {}, &ShapedGlyph::cluster);
        return found != end && found->cluster == at ? static_cast<std::uint32_t>(found - begin)
                                                    : box.glyph_count;
    }

    void measure(LineBox& box) const {
        std::int64_t advance = 0;
        for (std::uint32_t i = 0; i < box.glyph_count; ++i) {
            advance += made_.items.glyphs[box.glyph_first + i].advance;
        }
        box.body = length_of(advance).scaled(box.stretch);
    }

    std::size_t add_chinese(const FaceRun& run, std::size_t at, std::size_t last) {
        const CharClass cls = class_at(at);
        const std::size_t end = std::min(last, cluster_end(text(), at));
        switch (cls) {
            case CharClass::Dash:
            case CharClass::Ellipsis:
                return add_long_mark(run, at, last, cls);
            case CharClass::Opening:
            case CharClass::Closing:
            case CharClass::Comma:
            case CharClass::Colon:
            case CharClass::FullStop:
            case CharClass::Question:
            case CharClass::MiddleDot:
                add_mark(cls, run.face, at, end - at);
                break;
            case CharClass::Connector: {
                add_box(cls, run.face, at, end - at, Shaping::Chinese);
                const bool half = scalar_at(text(), at).value == U'–';  // GB/T 15834 5.1.6
                centre_in(half ? em() / 2 : em());
                break;
            }
            case CharClass::Solidus:
                add_box(cls, run.face, at, end - at, Shaping::Chinese);
                centre_in(em().scaled(composer_.rule_of(cls).body));
                break;
            case CharClass::Ideograph:
            case CharClass::WideSpace:
            case CharClass::Latin:
                add_box(cls, run.face, at, end - at, Shaping::Chinese);
                centre_in(em());
                break;
        }
        return end;
    }

    void add_mark(CharClass cls, int face, std::size_t at, std::size_t bytes) {
        const MarkBody& mark = composer_.mark(face, text().substr(at, bytes), cls);
        add_empty_box(cls, face, at, bytes);
        LineBox& box = last_box();
        set_glyphs(box, mark.glyphs);
        box.body = length_of(mark.body);
        box.shift = length_of(mark.shift);
        const ClassRule& rule = composer_.rule_of(cls);
        if (mark.blank_cut) {
            box.blank_before = em().scaled(rule.blank_before);
            box.blank_after = em().scaled(rule.blank_after);
        }
        box.hangs = composer_.rules().hanging_marks.find(scalar_at(text(), at).value) !=
                    std::u32string::npos;
        report_missing(box);
    }

    /// —— and …… are boxes of two ems that nothing divides; a single — connects.
    std::size_t add_long_mark(const FaceRun& run, std::size_t at, std::size_t last, CharClass cls) {
        const Scalar scalar = scalar_at(text(), at);
        const bool two_wide = scalar.value == U'⸺';
        std::size_t end = at + scalar.bytes;
        if (!two_wide && end < last && scalar_at(text(), end).value == scalar.value) {
            end += scalar.bytes;
        }
        const bool single = !two_wide && end == at + scalar.bytes;
        const bool connects = cls == CharClass::Dash && single && !boxes().empty();
        const std::string_view mark = text().substr(at, end - at);
        const MarkBody body = long_mark_body(fonts_, run.face, mark, single ? 1 : 2);
        add_empty_box(connects ? CharClass::Connector : cls, run.face, at, end - at);
        LineBox& box = last_box();
        set_glyphs(box, body.glyphs);
        box.body = length_of(body.body);
        box.shift = length_of(body.shift);
        report_missing(box);
        return end;
    }

    void add_empty_box(CharClass cls, int face, std::size_t first, std::size_t bytes) {
        LineBox box;
        box.cls = cls;
        box.style = static_cast<int>(style_);
        box.face = face;
        box.text_first = static_cast<std::uint32_t>(first);
        box.text_bytes = static_cast<std::uint32_t>(bytes);
        boxes().push_back(box);
        Join join;
        join.word_space = space_before_ == first;
        made_.joins.push_back(join);
    }

    void add_box(CharClass cls, int face, std::size_t first, std::size_t bytes, Shaping how) {
        add_empty_box(cls, face, first, bytes);
        LineBox& box = last_box();
        set_glyphs(box, fonts_.shape(face, text().substr(first, bytes), how));
        measure(box);
        report_missing(box);
    }

    void set_glyphs(LineBox& box, const std::vector<ShapedGlyph>& glyphs) {
        box.glyph_first = static_cast<std::uint32_t>(made_.items.glyphs.size());
        box.glyph_count = static_cast<std::uint32_t>(glyphs.size());
        made_.items.glyphs.insert(made_.items.glyphs.end(), glyphs.begin(), glyphs.end());
    }

    void report_missing(const LineBox& box) {
        missing_.check(text().substr(box.text_first, box.text_bytes),
                       std::span{made_.items.glyphs}.subspan(box.glyph_first, box.glyph_count),
                       box.face);
    }

    /// Gives the last box a body of `body` with what it draws in the middle.
    void centre_in(Length body) {
        LineBox& box = last_box();
        box.shift = (body - box.body) / 2;
        box.body = body;
    }

    const StyledText& source_;
    const Composer& composer_;
    const FontBook& fonts_;
    Report& report_;
    TextBoxes made_;
    std::size_t style_ = 0, ruby_ = 0;
    std::uint32_t space_before_ = no_space_before;
    MissingGlyphs missing_;
};

}  // namespace

TextBoxes boxes_of(const StyledText& text, const Composer& composer, Report& report) {
    return Builder{text, composer, report}.build();
}

}  // namespace banxin
