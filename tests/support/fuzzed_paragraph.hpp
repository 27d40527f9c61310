// SPDX-License-Identifier: Apache-2.0
//
// Any bytes as a paragraph that is set: what the fuzzer tries and the tests try again.
//
// Nine bytes choose: language, composition (2), measure in em and hundredths, run-around, what is
// emphasised from where, where a reading stands. All others are the text, in UTF-8. Bytes that are
// none and characters that input refuses are left out, so composition sees what it may be given.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banxin::testing {

/// What is wrong with the paragraph of `bytes`, as `faults_of` has it; and whether to set it again
/// gives the same.
std::vector<std::string> faults_of_bytes(std::string_view bytes);

}  // namespace banxin::testing
