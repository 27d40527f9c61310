// SPDX-License-Identifier: Apache-2.0
//
// What an SVG is made of, told before anything draws it. Runs in a worker.
#pragma once

#include "base/facts.hpp"

#include <string_view>

namespace banxin {

/// Of the drawing `svg`:
///
/// well_formed        1: it is XML to its end, and SVG
/// entities           1: it declares entities of its own
/// outside            how often it points to something that is not in the file
/// includes           how many XIncludes it has
/// scripts            how many scripts and handlers of events
/// too_much           1: more than `most_svg_references`, or than librsvg draws of elements
/// width, height      in pixels, what it is to be drawn at; 0: at its own size
[[nodiscard]] Facts svg_facts(std::string_view svg);

/// So many elements may be drawn by reference (librsvg 2.54 stops there too, after a while).
inline constexpr int most_svg_references = 500'000;

}  // namespace banxin
