// SPDX-License-Identifier: Apache-2.0
//
// What must be true of any text at any measure with any choice, tried with text made by chance.
#include "support/composition_checks.hpp"
#include "support/generated_text.hpp"
#include "support/test_composer.hpp"
#include "typography/build_items.hpp"
#include "typography/line_breaker.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace banxin::testing {
namespace {

constexpr std::array languages{"zh-Hans", "zh-Hant", "ja", "ko"};
constexpr std::array seeds{1U, 7U, 29U};

/// A text with the choices of its number, set at a measure; all by the seed.
struct Case {
    const Composer& composer;
    LineItems items;
    Measure measure;

    [[nodiscard]] std::vector<Setting> settings() const { return break_paragraph(items, measure); }
};

Case generated(const Composer& composer, std::uint32_t seed, std::size_t number) {
    Dice dice{seed * static_cast<std::uint32_t>(compositions) + static_cast<std::uint32_t>(number)};
    StyledText text = generated_text(dice, composer, 4 + dice.below(36));
    text.composition = composition(number);
    Report report;
    LineItems items = build_items(text, composer, report);
    Measure measure = generated_measure(dice, text.size);
    return {composer, std::move(items), std::move(measure)};
}

/// `faults` one a line, for the message of a test.
std::string joined(const std::vector<std::string>& faults) {
    std::string all;
    for (const std::string& fault : faults) {
        all += fault + '\n';
    }
    return all;
}

class AnyText : public ::testing::TestWithParam<const char*> {};

TEST_P(AnyText, IsSetWithoutFaultWhateverIsChosen) {
    const Composer& composer = test_composer(GetParam());
    int failed = 0;
    for (const std::uint32_t seed : seeds) {
        for (std::size_t number = 0; number < compositions && failed < 10; ++number) {
            const Case made = generated(composer, seed, number);
            const auto faults = faults_of(made.settings(), made.items, made.measure, composer);
            EXPECT_TRUE(faults.empty())
                << "seed " << seed << ", composition " << number << ", " << made.items.text << '\n'
                << joined(faults);
            failed += faults.empty() ? 0 : 1;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(OfEachLanguage, AnyText, ::testing::ValuesIn(languages));

TEST(AnyTextAgain, IsSetTheSameInAnotherOrderAndWithNewFonts) {
    constexpr std::size_t step = 37;  // some of all choices
    std::vector<std::string> before;
    for (std::size_t number = 0; number < compositions; number += step) {
        for (const char* const language : languages) {
            const Case made = generated(test_composer(language), seeds[0], number);
            before.push_back(fingerprint(made.settings(), made.items));
        }
    }
    std::size_t place = 0;
    for (const char* const language : languages) {
        const NewComposer opened{language};
        const std::size_t count = before.size() / languages.size();
        for (std::size_t i = count; i-- > 0;) {
            const Case made = generated(opened.composer, seeds[0], i * step);
            EXPECT_EQ(fingerprint(made.settings(), made.items),
                      before[i * languages.size() + place])
                << language << ", composition " << i * step;
        }
        ++place;
    }
}

}  // namespace
}  // namespace banxin::testing
