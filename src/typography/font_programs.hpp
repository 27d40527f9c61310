// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "document/document.hpp"
#include "document/font_program.hpp"

#include <vector>

namespace banxin {

/// `programs`, which are those of `document` or of more pages than it has, cut down to what it
/// shows. Several threads may cut from the same programs.
///
/// bytes   depend on the glyphs of `document` alone, not on what else `programs` hold
/// speed   much faster than FontBook::subset, which looks through the whole of each face
/// errors  a program that HarfBuzz does not cut (BX4003)
[[nodiscard]] Result<std::vector<FontProgram>> cut_down(const std::vector<FontProgram>& programs,
                                                        const Document& document);

}  // namespace banxin
