// SPDX-License-Identifier: Apache-2.0
//
// The fonts that fonts/fonts.yaml names, for tests that set type.
#pragma once

#include "model/style.hpp"
#include "typography/font_book.hpp"

#include <string>

namespace banxin::testing {

/// The fonts of the tests, shaping in a language.
FontBook open_test_fonts(const std::string& language);

/// A book with song 400 and 700, hei 700, kai 400 and their latin partner; opened once.
const FontBook& test_fonts();

/// A style in one of these roles.
TextStyle style(const char* role, int weight = 400);

}  // namespace banxin::testing
