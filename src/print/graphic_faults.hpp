// SPDX-License-Identifier: Apache-2.0
//
// What is said of graphics that cannot be placed. Included by the files that open them only.
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace banxin {

/// What is wrong with the graphic `file`: what comes after its name, in both languages, and a
/// remedy.
[[nodiscard]] Failure unusable(std::string code,
                               std::string_view file,
                               const Message& what,
                               const SourceSpan& asked_at,
                               const Message& remedy);

/// A graphic of so many bytes is `code`.
[[nodiscard]] Failure too_many_bytes(std::string code,
                                     std::string_view file,
                                     std::size_t bytes,
                                     std::int64_t most,
                                     const SourceSpan& asked_at);

/// The remedy where only the agency can help.
[[nodiscard]] Message ask_for_another();

}  // namespace banxin
