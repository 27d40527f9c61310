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
    return {light_left(ink.cyan, ink.black),
            light_left(ink.magenta, ink.black),
            light_left(ink.yellow, ink.black)};
}

}  // namespace banxin
