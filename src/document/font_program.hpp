// SPDX-License-Identifier: Apache-2.0
//
// FontProgram: the bytes of a face cut down to the glyphs a document shows.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

namespace banxin {

struct FontProgram {
    std::string bytes;  ///< One OpenType face, not a collection; empty: no glyph of it is shown.
    /// From the glyph ids of the whole face, which a GlyphRun holds, to those in `bytes`; empty if
    /// they are the same.
    std::unordered_map<std::uint32_t, std::uint32_t> renumbered = {};

    [[nodiscard]] std::uint32_t glyph(std::uint32_t id) const {
        const auto found = renumbered.find(id);
        return found == renumbered.end() ? id : found->second;
    }
};

}  // namespace banxin
