// SPDX-License-Identifier: Apache-2.0
//
// Composers with the shipped tables and the fonts of the tests.
#pragma once

#include "typography/composer.hpp"

#include <string>
#include <vector>

namespace banxin::testing {

/// The shipped tables of a language, without a finding.
CompositionRules shipped_rules(const std::string& language = "zh-Hans");

/// A composer of a language; opened once. Words are hyphenated as in American English.
const Composer& test_composer(const std::string& language = "zh-Hans");

/// One that nobody has asked anything before, with fonts of its own.
struct NewComposer {
    FontBook fonts;
    Composer composer;

    explicit NewComposer(const std::string& language);
};

/// One of simplified Chinese that knows some names.
Composer composer_with_names(std::vector<std::string> names);

}  // namespace banxin::testing
