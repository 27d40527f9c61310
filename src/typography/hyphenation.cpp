// SPDX-License-Identifier: Apache-2.0
#include "typography/hyphenation.hpp"

#include <hyphen.h>

#include <cctype>
#include <cstdlib>
#include <fstream>
#include <utility>

namespace banxin {

struct Hyphenator::Patterns {
    HyphenDict* dictionary = nullptr;

    explicit Patterns(HyphenDict* loaded) : dictionary{loaded} {}
    Patterns(const Patterns&) = delete;
    Patterns& operator=(const Patterns&) = delete;
    ~Patterns() {
        if (dictionary != nullptr) {
            hnj_hyphen_free(dictionary);
        }
    }
};

Hyphenator::Hyphenator() = default;
Hyphenator::Hyphenator(Hyphenator&&) noexcept = default;
Hyphenator& Hyphenator::operator=(Hyphenator&&) noexcept = default;
Hyphenator::~Hyphenator() = default;

Hyphenator::Hyphenator(std::string file) : file_{std::move(file)} {}

bool Hyphenator::has_patterns() const {
    return std::ifstream{file_}.good();
}

std::vector<std::size_t> Hyphenator::parts(std::string_view word, std::size_t fewest) const {
    std::vector<std::size_t> places;
    if (file_.empty() || word.size() < 2 * fewest) {
        return places;
    }
    if (!patterns_) {
        patterns_ = std::make_unique<Patterns>(hnj_hyphen_load(file_.c_str()));
    }
    if (patterns_->dictionary == nullptr) {
        return places;
    }
    std::string lower;
    for (const char c : word) {
        lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    std::vector<char> marks(lower.size() + 5);
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    const int failed = hnj_hyphen_hyphenate2(patterns_->dictionary,
                                             lower.c_str(),
                                             static_cast<int>(lower.size()),
                                             marks.data(),
                                             nullptr,
                                             &replacements,
                                             &positions,
                                             &cuts);
    if (failed == 0) {
        for (std::size_t i = fewest; i + fewest <= lower.size(); ++i) {
            const bool spelt_anew = replacements != nullptr && replacements[i - 1] != nullptr;
            if (((marks[i - 1] - '0') & 1) != 0 && !spelt_anew) {
                places.push_back(i);
            }
        }
    }
    if (replacements != nullptr) {
        for (std::size_t i = 0; i < lower.size(); ++i) {
            std::free(replacements[i]);
        }
    }
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return places;
}

}  // namespace banxin
