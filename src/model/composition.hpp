// SPDX-License-Identifier: Apache-2.0
//
// How lines of type are composed: the tables of one language (layouts/composition/*.yaml) and the
// choices that a paper or a style makes among them. All widths are in em of the text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace banxin {

/// What a character may stand beside, and which side of it is blank.
enum class CharClass : std::uint8_t {
    Opening,    ///< “ ‘ （ 《
    Closing,    ///< ” ’ ） 》
    Comma,      ///< ， 、 ；
    Colon,      ///< ：
    FullStop,   ///< 。 ．
    Question,   ///< ！ ？
    MiddleDot,  ///< ·
    Dash,       ///< ——
    Ellipsis,   ///< ……
    Connector,  ///< ～ –, and a single — between numbers or names
    Solidus,    ///< ／
    Ideograph,  ///< hanzi, kana, hangul and all else that fills a cell
    Latin,      ///< a run of letters, digits and their marks
    WideSpace,  ///< U+3000, and a space kept between two hanzi
};
inline constexpr std::size_t char_classes = 14;

/// 标点样式: how much of the blank half of a mark is set.
enum class MarkStyle : std::uint8_t { Quanjiao, Kaiming, Banjiao, Taiwan };
/// 禁则: how much may not stand at a line's start or end.
enum class BreakLevel : std::uint8_t { Loose, Normal, Strict };
/// The blank half of a mark at a line's start or end: cut off, kept, or kept where it costs
/// nothing.
enum class LineEdge : std::uint8_t { Auto, Half, Full };
/// 标点悬挂: marks outside the measure.
enum class Hanging : std::uint8_t { None, Allow, Force };
/// 字格: whether bodies are multiples of nothing, of half an em, or of an em (稿纸).
enum class Grid : std::uint8_t { Off, Half, Full };
enum class Figures : std::uint8_t { Proportional, HalfWidth };

/// What a gap counts as when it gets smaller; the tiers of a language put these in order.
enum class ShrinkPlace : std::uint8_t {
    None,
    WordSpace,
    MiddleDot,
    Bracket,  ///< Before an opening mark, after a closing one.
    Comma,
    Latin,              ///< Between hanzi and Latin.
    StopBeforeBracket,  ///< Between 。 and “.
    Stop,
};
inline constexpr std::size_t shrink_places = 8;

/// The gap between the bodies of two classes.
struct GapRule {
    double natural = 0, least = 0, most = 0;
    ShrinkPlace shrink = ShrinkPlace::None;
    bool latin = false;  ///< Takes its widths from `latin_gap`.
    bool opens = false;  ///< May take a share of what no other place could give.
    bool operator==(const GapRule&) const = default;
};

/// `table[a][b]` stands between a box of class a and a box of class b.
using PairTable = std::array<std::array<GapRule, char_classes>, char_classes>;

/// The characters of a class, the width of their body, and what of an em is blank on either side.
struct ClassRule {
    std::u32string members;
    double body = 1;
    double blank_before = 0, blank_after = 0;
    bool operator==(const ClassRule&) const = default;
};

/// One level of 避头尾.
struct BreakRules {
    std::string icu;  ///< The `lb` value of ICU: loose, normal, strict; or `anywhere`.
    std::u32string not_at_start, not_at_end;
    std::u32string unwilling_at_start;  ///< May start a line, at a cost.
    bool operator==(const BreakRules&) const = default;
};

struct SpaceRule {
    double natural = 0.25, least = 0.2, most = 0.5;
    bool operator==(const SpaceRule&) const = default;
};

/// 先挤后拉: places of one tier give way together, and the next tier only after it.
struct ShrinkTier {
    std::vector<ShrinkPlace> places;
    double cost = 0;  ///< Of taking all that one place has.
    bool operator==(const ShrinkTier&) const = default;
};

/// What stays together if it can: costs of ending a line inside it.
struct UnitRules {
    std::u32string date_units;     ///< 年月日: after a figure.
    std::u32string measure_words;  ///< 万 元 次: after a figure.
    std::u32string not_units;      ///< 至 和 的: after a figure, but not of it.
    std::u32string ordinals;       ///< 第: before a figure.
    double date_unit = 1000, measure_word = 400;
    double after_figure = 0;  ///< Before any other hanzi, and after the first measure word.
    double date = 60;         ///< Between 5月 and 10日.
    double person = 400;      ///< Inside a name of a byline.
    double known_name = 60;   ///< Inside a name of the paper's own list.
    double inside_word = 0;   ///< Between two letters of one spaced word (어절).
    bool operator==(const UnitRules&) const = default;
};

/// What a paper or a style chooses.
struct Composition {
    MarkStyle marks = MarkStyle::Quanjiao;
    BreakLevel level = BreakLevel::Normal;
    LineEdge line_start = LineEdge::Auto, line_end = LineEdge::Auto;
    Hanging hang = Hanging::None;
    Grid grid = Grid::Half;
    Figures figures = Figures::HalfWidth;
    bool operator==(const Composition&) const = default;
};

/// The tables of one language.
struct CompositionRules {
    std::string name;      ///< Of the file: zh-Hans.
    std::string language;  ///< BCP 47; shapes text and finds break places.
    Composition usual;     ///< What is chosen where nobody says otherwise.
    std::array<ClassRule, char_classes> classes;
    std::map<MarkStyle, PairTable> pairs;
    std::array<BreakRules, 3> levels;  ///< By BreakLevel.
    SpaceRule latin_gap{0.1875, 0.0625, 0.375}, word_space;
    std::vector<ShrinkTier> tiers;
    std::u32string hanging_marks;
    UnitRules units;
    std::vector<std::string> names;  ///< The paper's own: never broken in a headline.
};

}  // namespace banxin
