// SPDX-License-Identifier: Apache-2.0
//
// The shipped tables of simplified Chinese over the fonts of the tests.
#pragma once

#include "typography/composer.hpp"

#include <string>
#include <vector>

namespace banxin::testing {

/// A composer that keeps `names` whole; no word is hyphenated.
Composer test_composer(std::vector<std::string> names = {});

}  // namespace banxin::testing
