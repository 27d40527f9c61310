// SPDX-License-Identifier: Apache-2.0
//
// Functions of a PDF, for the colours along a gradient.
#pragma once

#include "preflight/qpdf.hpp"

#include <optional>
#include <vector>

namespace banxin::checks {

/// What `function`, or an array of functions of one result each, gives for the one input `x`.
/// Nothing if it takes more inputs, is a PostScript calculator, or is not a function.
///
/// source  ISO 32000-1 7.10
[[nodiscard]] std::optional<std::vector<double>> value_at(const QPDFObjectHandle& function,
                                                          double x);

}  // namespace banxin::checks
