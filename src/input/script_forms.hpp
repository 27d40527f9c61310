// SPDX-License-Identifier: Apache-2.0
//
// Simplified and traditional characters in one text. Only here is OpenCC used, and of it only its
// tables of single characters.
#pragma once

#include "base/diagnostic.hpp"
#include "model/paragraph.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace banxin {

enum class Script { Simplified, Traditional };

/// The script of a language by its BCP 47 tag; empty for all but Chinese.
[[nodiscard]] std::optional<Script> script_of(std::string_view language);

/// report  one warning, at the first of them: the characters of `paragraphs` that belong to the
///         other script than `script` (BX3114). Told are only those that have one form in `script`
///         and are never written there themselves: 後 in simplified text, but not 乾
void check_script(std::span<const Paragraph> paragraphs, Script script, Report& report);

}  // namespace banxin
