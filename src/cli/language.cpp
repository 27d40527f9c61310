// SPDX-License-Identifier: Apache-2.0
#include "cli/language.hpp"

#include <string>

namespace banxin {
namespace {

bool names_no_language(std::string_view locale) {
    return locale.empty() || locale == "C" || locale.starts_with("C.") || locale == "POSIX";
}

}  // namespace

std::string message_locale(const Console& console) {
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        std::string locale = console.variable(name);
        if (!locale.empty()) {
            return locale;
        }
    }
    return "";
}

bool shows_hanzi(std::string_view locale) {
    if (locale == "C" || locale == "POSIX") {
        return false;
    }
    const auto dot = locale.find('.');
    if (dot == std::string_view::npos) {
        return true;
    }
    std::string charset;
    for (const char c : locale.substr(dot + 1, locale.find('@') - dot - 1)) {
        if (c != '-') {
            charset += 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return charset == "utf8";
}

Language choose_language(std::string_view choice, const Console& console) {
    const std::string locale = choice == "auto" ? message_locale(console) : std::string{choice};
    return shows_hanzi(locale) && (locale.starts_with("zh") || names_no_language(locale))
               ? Language::Chinese
               : Language::English;
}

}  // namespace banxin
