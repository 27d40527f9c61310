// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace banxin {

/// Blanks what in the objects of the file `pdf` is nested deeper than 100 arrays and dictionaries:
/// libqpdf gives up an object nested 500 deep as a whole, and no page has a use for it. Every byte
/// keeps its place. True if there was such a thing. What is packed into object streams is not seen.
bool blank_deep_structures(std::string& pdf);

}  // namespace banxin
