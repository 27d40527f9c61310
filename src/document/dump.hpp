// SPDX-License-Identifier: Apache-2.0
//
// A document as stable text, one mark a line: the form that golden cases compare.
#pragma once

#include "document/document.hpp"

#include <string>

namespace banxin {

/// Millimetres to three places, the text of every glyph run, groups by their label; no path of the
/// machine and no glyph id, so that another version of the same font gives the same dump.
[[nodiscard]] std::string dump(const Document& document);

}  // namespace banxin
