// SPDX-License-Identifier: Apache-2.0
//
// What line composition costs a character: text to boxes and gaps, and boxes to the best settings.
// `cold` has new fonts and tables, as the first story of an issue finds them; `warm` has met all
// characters before. Long texts show that the time grows as the text does.
#include "base/text.hpp"
#include "support/test_composer.hpp"
#include "support/test_fonts.hpp"
#include "typography/build_items.hpp"
#include "typography/line_breaker.hpp"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace banxin::bench {
namespace {

constexpr Length em = Length::from_units(10 * Length::units_per_inch / 72);
/// Columns of a newspaper, the last of them over two of the usual ones.
constexpr std::array measures{11, 13, 18, 29};

using Paragraphs = std::vector<std::string>;

const Paragraphs& news() {
    static const Paragraphs paragraphs = [] {
        std::ifstream file{SOURCE_DIR "/tests/peers/news.txt"};
        Paragraphs read;
        for (std::string line; std::getline(file, line);) {
            if (!line.empty()) {
                read.push_back(line);
            }
        }
        if (read.empty()) {
            std::cerr << "tests/peers/news.txt cannot be read\n";
            std::exit(1);
        }
        return read;
    }();
    return paragraphs;
}

int characters_in(const Paragraphs& paragraphs) {
    int count = 0;
    for (const std::string& paragraph : paragraphs) {
        count += count_scalars(paragraph);
    }
    return count;
}

/// The news over and over, until it has so many characters.
Paragraphs long_story(int characters) {
    Paragraphs story;
    for (std::size_t i = 0; characters > 0; i = (i + 1) % news().size()) {
        story.push_back(news()[i]);
        characters -= count_scalars(news()[i]);
    }
    return story;
}

/// The same as one paragraph.
Paragraphs long_paragraph(int characters) {
    std::string paragraph;
    for (const std::string& part : long_story(characters)) {
        paragraph += part;
    }
    return {paragraph};
}

/// One word without a place to rest, which is parted between syllables.
Paragraphs long_word(int characters) {
    std::string word;
    while (word.size() < static_cast<std::size_t>(characters)) {
        word += "internationalisation";
    }
    return {word};
}

LineItems items_of(const std::string& paragraph, const Composer& composer) {
    StyledText text = in_one_style(composer, paragraph, testing::style("song"), em, {});
    text.composition = composer.rules().usual;
    Report report;
    return build_items(text, composer, report);
}

std::vector<Setting> settings_of(const LineItems& items, int measure) {
    return break_paragraph(items, constant_measure(em * measure, em * 2));
}

void compose(const Paragraphs& story, int measure, const Composer& composer) {
    for (const std::string& paragraph : story) {
        benchmark::DoNotOptimize(settings_of(items_of(paragraph, composer), measure));
    }
}

/// Adds the column of time a character.
void count_characters(benchmark::State& state, const Paragraphs& story) {
    using benchmark::Counter;
    state.counters["s/character"] =
        Counter(characters_in(story), Counter::kIsIterationInvariantRate | Counter::kInvert);
}

void cold(benchmark::State& state, int measure) {
    for (auto _ : state) {
        state.PauseTiming();
        auto opened = std::make_unique<testing::NewComposer>("zh-Hans");
        state.ResumeTiming();
        compose(news(), measure, opened->composer);
        state.PauseTiming();
        opened.reset();
        state.ResumeTiming();
    }
    count_characters(state, news());
}

void warm(benchmark::State& state, const Paragraphs& story, int measure) {
    const Composer& composer = testing::test_composer();
    compose(story, measure, composer);
    for (auto _ : state) {
        compose(story, measure, composer);
    }
    count_characters(state, story);
}

void break_only(benchmark::State& state, const Paragraphs& story, int measure) {
    std::vector<LineItems> items;
    for (const std::string& paragraph : story) {
        items.push_back(items_of(paragraph, testing::test_composer()));
    }
    for (auto _ : state) {
        for (const LineItems& paragraph : items) {
            benchmark::DoNotOptimize(settings_of(paragraph, measure));
        }
    }
    count_characters(state, story);
}

template <class Stage>
void add(const std::string& name, Stage stage) {
    benchmark::RegisterBenchmark(name.c_str(), std::move(stage))
        ->Unit(benchmark::kMillisecond)
        ->MeasureProcessCPUTime();
}

void add_all() {
    for (const int measure : measures) {
        const std::string at = "/" + std::to_string(measure) + "em";
        add("cold" + at, [=](benchmark::State& state) { cold(state, measure); });
        add("warm" + at, [=](benchmark::State& state) { warm(state, news(), measure); });
        add("break_only" + at,
            [=](benchmark::State& state) { break_only(state, news(), measure); });
    }
    add("story/100000", [](benchmark::State& state) { warm(state, long_story(100'000), 13); });
    for (const int characters : {5'000, 10'000, 20'000}) {
        const std::string of = "/" + std::to_string(characters);
        add("paragraph" + of,
            [=](benchmark::State& state) { warm(state, long_paragraph(characters), 13); });
        add("word" + of, [=](benchmark::State& state) { warm(state, long_word(characters), 13); });
        add("break_only_paragraph" + of,
            [=](benchmark::State& state) { break_only(state, long_paragraph(characters), 13); });
    }
}

}  // namespace
}  // namespace banxin::bench

int main(int argc, char** argv) {
    banxin::bench::add_all();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
