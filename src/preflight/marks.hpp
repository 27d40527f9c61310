// SPDX-License-Identifier: Apache-2.0
//
// What a content stream puts on the page, one mark at a time, and what lies below it.
#pragma once

#include "preflight/inks.hpp"
#include "preflight/plane.hpp"

#include <string>
#include <vector>

namespace banxin::checks {

struct Mark {
    Box box;  ///< What of it can be seen.
    Inks inks;
    bool overprint = false;  ///< /OP or /op is set for it.
    /// It leaves alone the plates it has nothing for: CMYK with OPM 1, or a spot ink.
    bool keeps_other_plates = false;
    std::string object;  ///< What to call it in a finding.
};

struct TextMark : Mark {
    double size = 0;  ///< Points, as printed.
};

struct LineMark : Mark {
    double thickness = 0;  ///< Points, as printed.
};

/// Roughly what has been painted so far: enough to know what white type stands on.
class Ground {
  public:
    void paint(const Box& box, int inks);
    /// How many inks lie where the middle of `box` is.
    [[nodiscard]] int inks_below(const Box& box) const;

  private:
    struct Area {
        Box box;
        int inks;
    };
    std::vector<Area> areas_;
};

}  // namespace banxin::checks
