// SPDX-License-Identifier: Apache-2.0
//
// The slots of the shipped page plans, one at a time: a story of so many characters is put into a
// slot, as an issue would, and set with the shipped styles and fonts.
#pragma once

#include "base/diagnostic.hpp"
#include "model/page_template.hpp"
#include "support/trial_paper.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace banxin::testing {

class SlotTrial {
  public:
    /// The plans of one format, with its paper; the fonts are opened once.
    explicit SlotTrial(const std::string& format) : paper_{format} {}

    [[nodiscard]] const std::vector<PageTemplate>& plans() const { return paper_.plans(); }

    /// What is told when a story of just `characters`, with pictures and a headline that suit the
    /// slot, is set in `slot` of `plan`.
    [[nodiscard]] std::vector<Diagnostic> set(const PageTemplate& plan,
                                              const StorySlot& slot,
                                              int characters,
                                              std::uint32_t seed) const;

  private:
    [[nodiscard]] StoryItem story_for(const StorySlot& slot,
                                      int characters,
                                      std::uint32_t seed) const;

    TrialPaper paper_;
};

/// The finding that the text does not fit (BX7001) or does not fill (BX7002) its place; null if it
/// fits.
const Diagnostic* misfit(const std::vector<Diagnostic>& findings);

}  // namespace banxin::testing
