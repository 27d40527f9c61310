// SPDX-License-Identifier: Apache-2.0
//
// Which of its two languages the program speaks.
#pragma once

#include "base/diagnostic.hpp"
#include "cli/console.hpp"

#include <string>
#include <string_view>

namespace banxin {

enum class Language { Chinese, English };

/// The locale of messages, in the order POSIX gives; empty if the environment names none.
[[nodiscard]] std::string message_locale(const Console& console);

/// Whether hanzi can be shown in `locale`: it is UTF-8, or does not say what it is.
[[nodiscard]] bool shows_hanzi(std::string_view locale);

/// `choice` is "zh", "en" or "auto": the locale of `console`; Chinese if it names no language,
/// English if it cannot show hanzi.
[[nodiscard]] Language choose_language(std::string_view choice, const Console& console);

/// The words of `message`.
[[nodiscard]] inline const std::string& say(const Message& message, Language language) {
    return language == Language::Chinese ? message.zh : message.en;
}

}  // namespace banxin
