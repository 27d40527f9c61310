// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"

#include <vector>

namespace banxin {

/// The pages `chosen` of `document`, by index, as a document of their own. Fonts and pictures are
/// those of the whole, so that the marks still name them by the same index.
[[nodiscard]] Document only_pages(const Document& document, const std::vector<int>& chosen);

}  // namespace banxin
