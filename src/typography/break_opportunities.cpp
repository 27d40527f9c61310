// SPDX-License-Identifier: Apache-2.0
#include "typography/break_opportunities.hpp"

#include "base/text.hpp"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <cstdint>
#include <map>
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

/// Opening the rules costs a millisecond, so each thread keeps its iterators.
UBreakIterator* iterator_for(UBreakIteratorType type, const std::string& locale) {
    thread_local std::map<std::pair<UBreakIteratorType, std::string>, IteratorPtr> known;
    IteratorPtr& iterator = known[{type, locale}];
    if (!iterator) {
        UErrorCode status = U_ZERO_ERROR;
        iterator.reset(ubrk_open(type, locale.c_str(), nullptr, 0, &status));
    }
    return iterator.get();
}

std::vector<bool> boundaries(UBreakIteratorType type,
                             std::string_view text,
                             const std::string& locale) {
    std::vector<bool> at(text.size() + 1, false);
    UBreakIterator* iterator = iterator_for(type, locale);
    UErrorCode status = U_ZERO_ERROR;
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

bool joins_the_one_before(char32_t c) {
    constexpr char32_t zero_width_joiner = 0x200D;
    const auto scalar = static_cast<UChar32>(c);
    const auto type = static_cast<UCharCategory>(u_charType(scalar));
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || c == zero_width_joiner ||
           u_hasBinaryProperty(scalar, UCHAR_VARIATION_SELECTOR) != 0;
}

}  // namespace

std::vector<bool> line_breaks(std::string_view text, const std::string& locale) {
    if (locale == "anywhere") {
        return std::vector<bool>(text.size() + 1, true);
    }
    return boundaries(UBRK_LINE, text, locale);
}

std::vector<bool> word_starts(std::string_view text, const std::string& language) {
    return boundaries(UBRK_WORD, text, language);
}

std::size_t cluster_end(std::string_view text, std::size_t at) {
    at += scalar_at(text, at).bytes;
    while (at < text.size()) {
        const Scalar next = scalar_at(text, at);
        if (next.value < 0x300 || !joins_the_one_before(next.value)) {
            break;
        }
        at += next.bytes;
    }
    return at;
}

}  // namespace banxin
