// SPDX-License-Identifier: Apache-2.0
//
// What inks need among the resources of a PDF: colour spaces of spot inks, and graphics states that
// overprint. Included by files of this folder only.
#pragma once

#include "base/ink.hpp"
#include "document/document.hpp"
#include "print/qpdf.hpp"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace banxin {

/// Overprinting of areas and type, and of lines.
struct Overprint {
    bool fill = false, stroke = false;
    bool operator==(const Overprint&) const = default;
};

/// `per_mille` as a share, without needless figures: "0.95", "1".
[[nodiscard]] std::string share_of(int per_mille);

/// The four covers of a process ink, as operands: "0 0 0 1".
[[nodiscard]] std::string covers_of(const Ink& ink);

/// Objects of one PDF, each made once however many resources name it: PDF/X wants one definition of
/// a spot ink in a file.
class InkResources {
  public:
    InkResources(QPDF& pdf, const std::vector<SpotInk>& spots);

    /// The name of the state in `resources`, where it stands after the call.
    [[nodiscard]] std::string state(const Overprint& overprint, QPDFObjectHandle& resources);

    /// The name of the colour space of a spot or the registration ink, as with states.
    [[nodiscard]] std::string space(const Ink& ink, QPDFObjectHandle& resources);

  private:
    QPDFObjectHandle separation(const Ink& ink);

    QPDF& pdf_;
    const std::vector<SpotInk>& spots_;
    std::array<QPDFObjectHandle, 4> states_;
    std::map<int, QPDFObjectHandle> separations_;  ///< By Ink::spot.
};

}  // namespace banxin
