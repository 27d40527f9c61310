// SPDX-License-Identifier: Apache-2.0
//
// InkPreview: what inks look like on a screen, by the profile of the press.
#pragma once

#include "base/ink.hpp"
#include "imaging/press_profile.hpp"
#include "imaging/raster.hpp"

#include <memory>

namespace banxin {

/// Shares of full light in sRGB, 0 to 1.
struct Rgb {
    double red = 0, green = 0, blue = 0;
    bool operator==(const Rgb&) const = default;
};

/// What a page is shown as.
enum class Proof {
    Screen,  ///< Paper is white and black is black: to be read.
    Paper,   ///< As it lies on the table: greyish paper, soft black.
};

/// Can be used from several threads.
class InkPreview {
  public:
    InkPreview(const PressProfile& press, Proof proof);

    /// The colour of `ink`, of a spot ink that of what stands for it. For Proof::Screen no ink is
    /// exactly 1 1 1 and full black exactly 0 0 0.
    [[nodiscard]] Rgb colour(const Ink& ink) const;

    /// The RGB of `inks`: four channels, or one in which 0 is full black.
    [[nodiscard]] Raster pixels(const Raster& inks) const;

    /// The press whose inks these are.
    [[nodiscard]] const PressProfile& press() const { return press_; }

  private:
    struct Tables;
    PressProfile press_;
    std::shared_ptr<const Tables> tables_;
};

}  // namespace banxin
