// SPDX-License-Identifier: Apache-2.0
//
// PressProfile: what inks look like on the paper of one press, and which inks give a colour there:
// the ICC profile of its printing condition.
#pragma once

#include "base/result.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace banxin {

class PressProfile {
  public:
    /// The profile in `bytes`, which came from `file`.
    ///
    /// errors  one at `asked_at` (BX6101): not an ICC profile; not that of a press with the four
    ///         process inks, with tables both ways
    [[nodiscard]] static Result<PressProfile> open(std::string bytes,
                                                   std::string_view file,
                                                   const SourceSpan& asked_at);

    /// The file as it is, for PDF/X.
    [[nodiscard]] const std::string& bytes() const;
    /// What it calls itself.
    [[nodiscard]] const std::string& description() const;
    /// Of the ICC standard: 2 or 4. PDF/X-1a wants 2.
    [[nodiscard]] int version() const;

  private:
    struct Facts;
    explicit PressProfile(std::shared_ptr<const Facts> facts);
    std::shared_ptr<const Facts> facts_;
};

}  // namespace banxin
