// SPDX-License-Identifier: Apache-2.0
//
// What is drawn over a preview: the editor's grid (版样纸), what stands where on it, and what was
// found there.
#pragma once

#include "base/result.hpp"
#include "cli/options.hpp"
#include "cli/overlay_label.hpp"
#include "document/frame.hpp"
#include "layout/page_record.hpp"
#include "model/page_format.hpp"

#include <vector>

namespace banxin {

/// One group for each overlay wanted, named after it, to be painted over the page.
///
/// findings  of the issue; those of other pages are left out. One without a place is shown at the
///           head of its story, one without a story at the head of the page.
[[nodiscard]] std::vector<Group> make_overlay(const PageRecord& page,
                                              const PageFormat& format,
                                              const Diagnostics& findings,
                                              const LabelType& type,
                                              Overlays wanted);

/// The last of them: an outline around each place, and the code on a tag of type `size`.
[[nodiscard]] Group findings_overlay(const PageRecord& page,
                                     const PageFormat& format,
                                     const Diagnostics& findings,
                                     const LabelType& type,
                                     Length size);

/// What marks a finding of that severity.
[[nodiscard]] Ink finding_ink(Severity severity);

}  // namespace banxin
