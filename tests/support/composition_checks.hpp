// SPDX-License-Identifier: Apache-2.0
//
// What must be true of every paragraph however it is set, for tests that try many.
#pragma once

#include "typography/composer.hpp"
#include "typography/line_breaker.hpp"
#include "typography/line_items.hpp"

#include <string>
#include <vector>

namespace banxin::testing {

/// What is wrong with `settings`, the ways to set `items` at `measure`, and with what is drawn of
/// them: one sentence each, none if all is well.
///
/// covered    lines take the boxes once, in order, and each has its own width
/// filled     a justified line is as wide as its measure, and no line is wider, save those that are
///            marked overfull, ragged because nothing opens, or of a full grid
/// spaced     no gap is under its least nor, unless it opens, over its most; none in a word changes
/// line ends  what the level forbids does not stand there, save where the line tells of a remedy
/// drawn      every glyph of the boxes once, in order, where its box stands; the text of the runs
///            is the text but for spaces and added hyphens; so are dots, underlines and readings
std::vector<std::string> faults_of(const std::vector<Setting>& settings,
                                   const LineItems& items,
                                   const Measure& measure,
                                   const Composer& composer);

/// Line ends, gaps, costs and glyphs as text, so that two results can be compared.
std::string fingerprint(const std::vector<Setting>& settings, const LineItems& items);

}  // namespace banxin::testing
