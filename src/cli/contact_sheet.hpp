// SPDX-License-Identifier: Apache-2.0
//
// The contact sheet (小样) of a page that was made up: its choices beside each other, from which an
// editor takes one.
#pragma once

#include "base/result.hpp"
#include "cli/language.hpp"
#include "document/document.hpp"
#include "engine.hpp"
#include "planning/plan_issue.hpp"

#include <string>

namespace banxin {

/// The sheet of `page`, which has at least one choice: they stand small beside each other, three in
/// a row. Above each stand its number, its cost and what it is like, below it its findings, which
/// are marked on it too. Its marks use the fonts and pictures of `finished`, whose own pages are of
/// no account.
[[nodiscard]] Page lay_out_contact_sheet(const FinishedIssue& finished,
                                         const PlannedPage& page,
                                         Language language);

/// The same as the bytes of a PNG.
/// errors  those of drawing, as make_files has them
[[nodiscard]] Result<std::string> contact_sheet(const FinishedIssue& finished,
                                                const PlannedPage& page,
                                                Language language);

}  // namespace banxin
