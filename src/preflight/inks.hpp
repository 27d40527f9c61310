// SPDX-License-Identifier: Apache-2.0
//
// Inks: how much of each plate a colour of the file puts on the paper.
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

namespace banxin::checks {

/// Amounts per mille of full cover.
struct Inks {
    std::array<double, 4> process{};      ///< Cyan, magenta, yellow, black.
    std::map<std::string, double> spots;  ///< By name.
    double on_all = 0;                    ///< Registration colour: on every plate.
    bool known = true;                    ///< False: the colour is in no inks, as RGB is.

    [[nodiscard]] double cyan() const { return process[0]; }
    [[nodiscard]] double magenta() const { return process[1]; }
    [[nodiscard]] double yellow() const { return process[2]; }
    [[nodiscard]] double black() const { return process[3]; }
    /// Of all plates together.
    [[nodiscard]] double total() const;
    /// How many plates have something.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool white() const { return known && count() == 0; }
    /// Black and nothing else.
    [[nodiscard]] bool only_black() const { return known && count() == 1 && black() > 0; }
    /// "C", "M", "Y", "K" and the names of spots, of what is on the plates.
    [[nodiscard]] std::vector<std::string> names() const;
    /// "C20 M0 Y0 K100 PANTONE 485 C 50"
    [[nodiscard]] std::string words() const;
};

/// The larger amount of each.
[[nodiscard]] Inks most_of(const Inks& a, const Inks& b);

}  // namespace banxin::checks
