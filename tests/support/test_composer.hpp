// SPDX-License-Identifier: Apache-2.0
//
// Composers with the shipped tables and the fonts of the tests.
#pragma once

#include "typography/composer.hpp"

#include <string>

namespace banxin::testing {

/// The shipped tables of a language, without a finding.
CompositionRules shipped_rules(const std::string& language = "zh-Hans");

/// A composer of a language; opened once. Words are hyphenated as in American English.
const Composer& test_composer(const std::string& language = "zh-Hans");

}  // namespace banxin::testing
