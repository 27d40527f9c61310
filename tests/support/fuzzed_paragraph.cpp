// SPDX-License-Identifier: Apache-2.0
#include "support/fuzzed_paragraph.hpp"

#include "base/text.hpp"
#include "support/composition_checks.hpp"
#include "support/generated_text.hpp"
#include "support/test_composer.hpp"
#include "support/test_fonts.hpp"
#include "typography/build_items.hpp"
#include "typography/line_breaker.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace banxin::testing {
namespace {

constexpr Length em = Length::from_units(10 * Length::units_per_inch / 72);
constexpr std::array languages{"zh-Hans", "zh-Hant", "ja", "ko"};

/// Hands out the bytes that choose, and zero when there are no more.
class Choices {
  public:
    explicit Choices(std::string_view bytes) : bytes_{bytes} {}

    std::size_t below(std::size_t count) {
        if (bytes_.empty()) {
            return 0;
        }
        const auto byte = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return byte % count;
    }
    [[nodiscard]] std::string_view rest() const { return bytes_; }

  private:
    std::string_view bytes_;
};

/// Controls, marks of direction, ends of lines: input refuses them or takes them away.
bool is_refused(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029 || c == 0xFFFD;
}

/// What of `bytes` may be one line of a story, with no space at either end.
std::string text_of(std::string_view bytes) {
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const Scalar scalar = scalar_at(bytes, at);
        if (!is_refused(scalar.value)) {
            text += bytes.substr(at, scalar.bytes);
        }
        at += scalar.bytes;
    }
    const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
    text.erase(0, first);
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

/// The first place from `at` on where a character begins.
std::size_t start_from(std::string_view text, std::size_t at) {
    at = std::min(at, text.size());
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80) {
        ++at;
    }
    return at;
}

/// Sets the text from character boundary `from` on in another style.
void emphasise(StyledText& text, std::size_t from, std::size_t kind) {
    const std::array<TextStyle, 3> styles{style("song"), style("song", 700), style("kai")};
    StyledRange range = text.ranges.front();
    range.style = styles[kind % styles.size()];
    range.dotted = kind % 4 == 3;
    range.underline = static_cast<Underline>(kind % 4 % 3);
    range.first = start_from(text.text, from);
    if (range.first > 0 && range.first < text.text.size()) {
        text.ranges.front().last = range.first;
        text.ranges.push_back(range);
    }
}

/// A reading over up to `longest` characters, of which the first and the last are no spaces.
void add_reading(StyledText& text, std::size_t from, std::size_t longest) {
    const std::size_t first = start_from(text.text, from);
    std::size_t last = first, next = first;
    for (std::size_t i = 0; i < longest && next < text.text.size(); ++i) {
        const Scalar scalar = scalar_at(text.text, next);
        next += scalar.bytes;
        const bool space = scalar.value == U' ' || scalar.value == 0xA0;
        if (space && i == 0) {
            return;
        }
        last = space ? last : next;
    }
    if (last > first) {
        text.ruby.push_back({first, last, {"zhuāng"}});
    }
}

}  // namespace

std::vector<std::string> faults_of_bytes(std::string_view bytes) {
    Choices choices{bytes};
    const Composer& composer = test_composer(languages[choices.below(languages.size())]);
    const std::size_t high = choices.below(256);
    const Composition chosen = composition((high * 256 + choices.below(256)) % compositions);
    const Length width = em * static_cast<std::int64_t>(3 + choices.below(28)) +
                         em * static_cast<std::int64_t>(choices.below(100)) / 100;
    const auto around = static_cast<std::int64_t>(choices.below(6));
    const std::size_t kind = choices.below(32);
    const std::size_t emphasised = choices.below(256), read = choices.below(256);
    StyledText text =
        in_one_style(composer, text_of(choices.rest()), style("song"), em, {"story.md", 1, 1});
    if (text.text.empty()) {
        return {};
    }
    text.composition = chosen;
    if (kind > 0) {
        emphasise(text, emphasised, kind);
    }
    if (read > 0) {
        add_reading(text, read - 1, 1 + kind / 2);
    }
    Report report;
    const LineItems items = build_items(text, composer, report);
    const Measure measure{[=](int line) { return width + em * (line % 3 * around) / 2; },
                          around == 0 ? std::min(em * 2, width - em) : Length{}};
    const std::vector<Setting> settings = break_paragraph(items, measure);
    std::vector<std::string> faults = faults_of(settings, items, measure, composer);
    const LineItems again = build_items(text, composer, report);
    if (items.ruby.size() != text.ruby.size()) {
        faults.emplace_back("a reading has no box");
    }
    if (fingerprint(break_paragraph(again, measure), again) != fingerprint(settings, items)) {
        faults.emplace_back("it comes out another way the second time");
    }
    return faults;
}

}  // namespace banxin::testing
