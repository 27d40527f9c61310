// SPDX-License-Identifier: Apache-2.0
//
// A PDF from outside, opened and written anew. Runs in a worker.
#pragma once

#include "base/facts.hpp"

#include <string>

namespace banxin {

/// What is with the file `pdf`, and its first page alone:
///
/// state              what became of it: "page"; else why there is none: "damaged", "password",
///                    "size" (of the page makes no sense), "too much" (a stream unpacks to more
///                    than Limits::pdf_stream_bytes, or the memory does not suffice)
/// deep               1: structures nested deeper than any reader follows were left out
/// scripts, actions, forms, notes
///                    how many of each were left behind; notes are links and the like too
/// pdf                a file with that page and what it draws, written by libqpdf
[[nodiscard]] Facts pdf_facts(std::string pdf);

}  // namespace banxin
