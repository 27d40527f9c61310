// SPDX-License-Identifier: Apache-2.0
#include "support/generated_text.hpp"

#include "base/text.hpp"
#include "support/test_fonts.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin::testing {
namespace {

constexpr Length size = Length::from_units(10 * Length::units_per_inch / 72);

constexpr std::array<std::string_view, 14> hanzi{"江",
                                                 "渡口",
                                                 "云渡区",
                                                 "清淤",
                                                 "老码头",
                                                 "船工说",
                                                 "水深了",
                                                 "一座新桥",
                                                 "的",
                                                 "和",
                                                 "今年以来",
                                                 "居民",
                                                 "第",
                                                 "公交车每天早晨从城西开出"};
constexpr std::array<std::string_view, 10> kana{
    "の", "きょう", "コーヒー", "っ", "ー", "々", "川を渡る", "ァ", "です", "東"};
constexpr std::array<std::string_view, 6> hangul{
    "강", "나루터", "마을", "다리가 놓였다", "은", "배"};
constexpr std::array<std::string_view, 30> marks{
    "“",  "”",  "‘",  "’",  "（", "）", "《", "》", "〈", "〉", "「", "」", "『", "』", "【",
    "】", "，", "、", "；", "：", "。", "？", "！", "·",  "～", "–",  "／", "　", "．", "％"};
constexpr std::array<std::string_view, 12> long_marks{
    "——", "—", "⸺", "……", "…", "…………", "————", "⋯⋯", "‥", "―", "，，，", "！！！"};
constexpr std::array<std::string_view, 20> figures{
    "5",    "37.6万立方米", "11月22日", "2026年", "41.2%",
    "−3",   "-17℃",         "12:30",    "1,024",  "6个",
    "80吨", "3—5",          "10～12时", "第3页",  "№7",
    "￥20", "$5",           "1/2",      "100",    "20261127202611272026"};
constexpr std::array<std::string_view, 18> latin{
    "A",
    "APP",
    "GDP",
    "Books",
    "it’s",
    "don't",
    "state-of-the-art",
    "internationalisation",
    "naïve",
    "https://yundu.example/news/2026-11.html?page=2&x=1",
    "desk@yundu.example",
    "www.yundu.example",
    "(abc)",
    "[1]",
    "C++",
    "e.g.",
    "B&B",
    "/"};

std::string piece(Dice& dice, const std::string& language) {
    const auto pick = [&](const auto& words) {
        return std::string{dice.pick(std::span<const std::string_view>{words})};
    };
    switch (dice.below(12)) {
        case 0:
        case 1:
            return pick(marks);
        case 2:
            return pick(marks) + pick(marks) + pick(marks);
        case 3:
            return pick(long_marks);
        case 4:
            return pick(figures);
        case 5:
            return pick(latin);
        case 6:
            return dice.one_in(3) ? "\u00A0" : " ";
        case 7:
            return pick(latin) + " " + pick(latin);
        case 8:
        case 9:
            return language == "ja" ? pick(kana) : language == "ko" ? pick(hangul) : pick(hanzi);
        default:
            return pick(hanzi);
    }
}

/// Where each character of `text` begins, and its end.
std::vector<std::size_t> places_in(std::string_view text) {
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < text.size(); at += scalar_at(text, at).bytes) {
        places.push_back(at);
    }
    places.push_back(text.size());
    return places;
}

/// Cuts the one range of `text` into some of other styles.
void emphasise(StyledText& text, Dice& dice) {
    const std::array<TextStyle, 3> styles{style("song"), style("song", 700), style("kai")};
    const std::vector<std::size_t> places = places_in(text.text);
    std::vector<StyledRange> ranges;
    for (std::size_t first = 0; first + 1 < places.size();) {
        const std::size_t last = std::min(places.size() - 1, first + 1 + dice.below(20));
        const std::size_t look = dice.below(4);  // a text has dots or a line, never both
        ranges.push_back({places[first],
                          places[last],
                          dice.pick(std::span<const TextStyle>{styles}),
                          look == 3,
                          static_cast<Underline>(look % 3)});
        first = last;
    }
    text.ranges = std::move(ranges);
}

/// Readings over some characters, one for each or one for all.
void add_readings(StyledText& text, Dice& dice) {
    const std::vector<std::size_t> places = places_in(text.text);
    const auto can_be_read = [&](std::size_t i) {
        const char32_t c = i + 1 < places.size() ? scalar_at(text.text, places[i]).value : U' ';
        return c != U' ' && c != 0xA0;
    };
    for (std::size_t first = dice.below(10); first + 1 < places.size(); ++first) {
        const std::size_t longest = dice.one_in(4) ? 20 : 3;
        std::size_t last = first;
        while (last < first + longest && can_be_read(last)) {
            ++last;
        }
        if (last == first) {
            continue;
        }
        Ruby ruby{places[first], places[last], {"zhuāng"}};
        while (dice.one_in(2) && ruby.readings.size() < last - first) {
            ruby.readings.emplace_back("yī");
        }
        text.ruby.push_back(std::move(ruby));
        first = last + dice.below(12);
    }
}

}  // namespace

Composition composition(std::size_t number) {
    const auto next = [&](std::size_t count) {
        const std::size_t digit = number % count;
        number /= count;
        return digit;
    };
    Composition made;
    made.marks = static_cast<MarkStyle>(next(4));
    made.level = static_cast<BreakLevel>(next(3));
    made.line_start = static_cast<LineEdge>(next(3));
    made.line_end = static_cast<LineEdge>(next(3));
    made.hang = static_cast<Hanging>(next(3));
    made.grid = static_cast<Grid>(next(3));
    made.figures = static_cast<Figures>(next(2));
    return made;
}

StyledText generated_text(Dice& dice, const Composer& composer, std::size_t pieces) {
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i) {
        text += piece(dice, composer.rules().language);
    }
    text += "桥";  // a paragraph neither begins nor ends with a space
    text.insert(0, "江");
    StyledText made = in_one_style(composer, std::move(text), style("song"), size, {});
    if (dice.one_in(3)) {
        emphasise(made, dice);
    }
    if (dice.one_in(4)) {
        add_readings(made, dice);
    }
    return made;
}

std::string newspaper_text(Dice& dice, int characters) {
    std::vector<std::string> written;  // by the character
    int clause = 0;
    int clauses = 0;
    while (static_cast<int>(written.size()) < characters - 1) {
        const std::string_view word = dice.pick(std::span<const std::string_view>{hanzi});
        const std::vector<std::size_t> places = places_in(word);
        for (std::size_t i = 0; i + 1 < places.size(); ++i) {
            written.emplace_back(word.substr(places[i], places[i + 1] - places[i]));
        }
        clause += static_cast<int>(places.size()) - 1;
        if (clause >= 8 + static_cast<int>(dice.below(6))) {
            written.emplace_back(++clauses % 3 == 0 ? "。" : "，");
            clause = 0;
        }
    }
    written.resize(static_cast<std::size_t>(std::max(0, characters - 1)));
    if (!written.empty() && (written.back() == "，" || written.back() == "。")) {
        written.back() = "江";
    }
    std::string text;
    for (const std::string& character : written) {
        text += character;
    }
    return text + "。";
}

Measure generated_measure(Dice& dice, Length em) {
    const Length width =
        em * (3 + static_cast<std::int64_t>(dice.below(27))) +
        (dice.one_in(3) ? em.scaled(0.01) * static_cast<std::int64_t>(dice.below(100)) : Length{});
    const Length indent = dice.one_in(2) ? std::min(em * 2, width - em) : Length{};
    if (dice.one_in(3)) {
        const auto period = static_cast<int>(2 + dice.below(4));
        const Length step = em * (1 + static_cast<std::int64_t>(dice.below(6))) / 2;
        return {[=](int line) { return width + step * (line % period); }, indent};
    }
    return constant_measure(width, indent);
}

}  // namespace banxin::testing
