// SPDX-License-Identifier: Apache-2.0
#include "typography/break_opportunities.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <cstdint>
#include <memory>

namespace banxin {
namespace {

struct IteratorDeleter {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};
using IteratorPtr = std::unique_ptr<UBreakIterator, IteratorDeleter>;

struct TextDeleter {
    void operator()(UText* text) const { utext_close(text); }
};

std::vector<bool> boundaries(UBreakIteratorType type, std::string_view text) {
    std::vector<bool> at(text.size() + 1, false);
    UErrorCode status = U_ZERO_ERROR;
    // Opening the rules costs a millisecond, so each thread keeps its iterators.
    thread_local IteratorPtr lines{
        ubrk_open(UBRK_LINE, "zh-Hans-u-lb-normal", nullptr, 0, &status)};
    thread_local IteratorPtr words{ubrk_open(UBRK_WORD, "zh-Hans", nullptr, 0, &status)};
    UBreakIterator* iterator = type == UBRK_LINE ? lines.get() : words.get();
    const std::unique_ptr<UText, TextDeleter> source{
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status)};
    ubrk_setUText(iterator, source.get(), &status);
    if (U_FAILURE(status) != 0) {
        return at;
    }
    for (std::int32_t place = ubrk_first(iterator); place != UBRK_DONE;
         place = ubrk_next(iterator)) {
        at[static_cast<std::size_t>(place)] = true;
    }
    return at;
}

}  // namespace

std::vector<bool> line_breaks(std::string_view text) {
    return boundaries(UBRK_LINE, text);
}

std::vector<bool> word_starts(std::string_view text) {
    return boundaries(UBRK_WORD, text);
}

}  // namespace banxin
