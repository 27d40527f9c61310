// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/graphic.hpp"

#include <string>
#include <string_view>

namespace banxin {

/// The graphic that the PDF `bytes` of `file` is: its first page, as a worker has written it anew.
///
/// errors  one at `asked_at`: those that open_graphic has of a PDF
/// report  as open_graphic
[[nodiscard]] Result<Graphic> open_placed_pdf(const std::string& bytes,
                                              std::string_view file,
                                              const SourceSpan& asked_at,
                                              Report& report);

}  // namespace banxin
