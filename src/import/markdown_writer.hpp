// SPDX-License-Identifier: Apache-2.0
//
// Paragraphs written as the Markdown that they are read from.
#pragma once

#include "model/paragraph.hpp"

#include <span>
#include <string>

namespace banxin {

/// `paragraphs`, text and subheads with their emphasis and ruby, as Markdown: parse_markdown gives
/// them back as they are, but for a space between the number of a list and a hanzi. What Markdown
/// would take for a mark has a backslash before it.
[[nodiscard]] std::string to_markdown(std::span<const Paragraph> paragraphs);

}  // namespace banxin
