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

/// `choice` is "zh", "en" or "auto": the locale of `console`, and Chinese if it names no language.
[[nodiscard]] Language choose_language(std::string_view choice, const Console& console);

/// The words of `message`.
[[nodiscard]] inline const std::string& say(const Message& message, Language language) {
    return language == Language::Chinese ? message.zh : message.en;
}

}  // namespace banxin
