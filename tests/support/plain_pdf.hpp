// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace banxin::testing {

/// A PDF with a page for each of `contents`, 72 mm × 108 mm after cutting and 10 mm more around it
/// on paper. Lengths are millimetres from the bottom left corner of the trim. `/S cs` is the spot
/// ink PANTONE 485 C.
[[nodiscard]] std::string plain_pdf(const std::vector<std::string>& contents);

}  // namespace banxin::testing
