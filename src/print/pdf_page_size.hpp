// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/geometry.hpp"
#include "print/qpdf.hpp"

#include <optional>

namespace banxin {

/// The trim of the page as it is seen, that is, turned; empty if it makes no sense: not more than
/// nothing, more than 2 m, or not within the page.
[[nodiscard]] std::optional<Size> size_of(QPDFPageObjectHelper& page);

}  // namespace banxin
