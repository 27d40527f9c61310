// SPDX-License-Identifier: Apache-2.0
//
// Leftovers: files and folders that are there only while something is being made. Each is removed
// by its maker; if the program is stopped before, by a signal, whoever stops it removes them all.
#pragma once

#include <string>

namespace banxin {

/// `path` is there until forget_leftover.
void note_leftover(const std::string& path);
void forget_leftover(const std::string& path);

/// Removes what is noted, folders with all in them. Nothing can be noted or forgotten from then on:
/// callers wait, for the program is about to end.
void remove_leftovers();

}  // namespace banxin
