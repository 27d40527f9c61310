// SPDX-License-Identifier: Apache-2.0
#include "imaging/ink_preview.hpp"

namespace banxin {
namespace {

constexpr int full = 1000;

double light_left(int cover, int black) {
    return static_cast<double>((full - cover) * (full - black)) / (full * full);
}

}  // namespace

Rgb screen_colour(const Ink& ink) {
    const Ink shown = in_process_inks(ink);
    return {light_left(shown.cyan, shown.black),
            light_left(shown.magenta, shown.black),
            light_left(shown.yellow, shown.black)};
}

}  // namespace banxin
