// SPDX-License-Identifier: Apache-2.0
#include "cli/language.hpp"

namespace banxin {
namespace {

/// The locale for messages, in the order POSIX gives.
std::string message_locale(const Console& console) {
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        std::string locale = console.variable(name);
        if (!locale.empty()) {
            return locale;
        }
    }
    return "C";
}

bool names_no_language(std::string_view locale) {
    return locale == "C" || locale.starts_with("C.") || locale == "POSIX";
}

}  // namespace

Language choose_language(std::string_view choice, const Console& console) {
    const std::string locale = choice == "auto" ? message_locale(console) : std::string{choice};
    return locale.starts_with("zh") || names_no_language(locale) ? Language::Chinese
                                                                 : Language::English;
}

}  // namespace banxin
