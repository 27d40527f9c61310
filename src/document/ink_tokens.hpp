// SPDX-License-Identifier: Apache-2.0
//
// Ink tokens: Cairo knows red, green and blue only, so what is drawn for the press is drawn in
// colours that name an ink, and `print` puts the inks back in.
#pragma once

#include "base/ink.hpp"

#include <optional>
#include <vector>

namespace banxin {

/// An ink, and what it does to those below it.
struct InkUse {
    Ink ink;
    bool overprints =
        false;  ///< It leaves the other plates as they are (叠印), else it knocks out.
    bool operator==(const InkUse&) const = default;
};

/// Shares of full light, 0 to 1, of three decimals twice: the first three are left to the eye, the
/// others name the ink.
struct TokenColour {
    double red = 0, green = 0, blue = 0;
};

/// The inks of one drawing, in the order in which they were first used.
class InkTokens {
  public:
    /// How many a drawing can have: three decimals.
    static constexpr int most = 999;

    /// The colour that names `use`; the same for the same use. Empty: there are `most` already.
    [[nodiscard]] std::optional<TokenColour> colour(const InkUse& use);

    /// The use that a colour of Cairo's names; empty for any colour that this drawing did not get
    /// here.
    [[nodiscard]] std::optional<InkUse> use_of(const TokenColour& colour) const;

    [[nodiscard]] const std::vector<InkUse>& uses() const { return uses_; }

  private:
    std::vector<InkUse> uses_;
};

}  // namespace banxin
