// SPDX-License-Identifier: Apache-2.0
#include "typography/char_class.hpp"

#include <string_view>

namespace banxin {
namespace {

constexpr std::u32string_view opening = U"“‘（《〈「『【〖〔［｛〘〝｟";
constexpr std::u32string_view closing = U"”’）》〉」』】〗〕］｝〙〟｠";
constexpr std::u32string_view latin_signs = U"‰℃°′″€£№™®©×÷±≈≤≥";

bool in(std::u32string_view set, char32_t scalar) {
    return set.find(scalar) != std::u32string_view::npos;
}

}  // namespace

CharClass class_of(char32_t scalar) {
    if (in(opening, scalar)) {
        return CharClass::Opening;
    }
    if (in(closing, scalar)) {
        return CharClass::Closing;
    }
    switch (scalar) {
        case U'，':
        case U'、':
        case U'；':
            return CharClass::Comma;
        case U'：':
            return CharClass::Colon;
        case U'。':
        case U'．':
            return CharClass::FullStop;
        case U'！':
        case U'？':
            return CharClass::Question;
        case U'·':
        case U'‧':
        case U'・':
            return CharClass::MiddleDot;
        case U'—':
        case U'⸺':
            return CharClass::Dash;
        case U'…':
        case U'⋯':
            return CharClass::Ellipsis;
        case U'～':
        case U'–':
            return CharClass::Connector;
        case U'／':
            return CharClass::Solidus;
        case U'　':
            return CharClass::WideSpace;
        default:
            break;
    }
    const bool narrow = scalar > 0x20 && scalar < 0x250;
    return narrow || in(latin_signs, scalar) ? CharClass::Latin : CharClass::Ideograph;
}

bool is_closing(CharClass cls) {
    return cls == CharClass::Closing || cls == CharClass::Comma || cls == CharClass::Colon ||
           cls == CharClass::FullStop || cls == CharClass::Question;
}

}  // namespace banxin
