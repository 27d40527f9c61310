// SPDX-License-Identifier: Apache-2.0
//
// Text as its author marked it up, made ready to be shaped.
#pragma once

#include "layout/desk.hpp"
#include "model/paragraph.hpp"
#include "model/style.hpp"
#include "typography/build_items.hpp"

#include <string_view>

namespace banxin {

/// Adds `piece` in one style, if there is any of it.
void add_range(StyledText& text, std::string_view piece, const TextStyle& style);

/// Adds the paragraph's own text, cut where its emphasis begins and ends, and its readings.
void add_marked(StyledText& text,
                const Paragraph& paragraph,
                const TextStyle& plain,
                const TextStyle& strong);

/// Readings stand in the white between two lines: where that is narrow, they are smaller.
///
/// report  readings too small to be read well (BX7028)
void fit_ruby(const Desk& desk, StyledText& text);

}  // namespace banxin
