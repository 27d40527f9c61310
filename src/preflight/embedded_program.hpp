// SPDX-License-Identifier: Apache-2.0
//
// EmbeddedProgram: the font program in a PDF, as FreeType reads it.
#pragma once

#include <memory>
#include <optional>
#include <string>

namespace banxin::checks {

class EmbeddedProgram {
  public:
    /// The program in `bytes`: TrueType, CFF, OpenType or Type 1. Nothing if FreeType cannot read
    /// it.
    [[nodiscard]] static std::optional<EmbeddedProgram> open(std::string bytes);

    /// The glyph of a CID; nothing if there is none. 0 is .notdef.
    [[nodiscard]] std::optional<unsigned> glyph_of_cid(unsigned cid) const;
    /// The glyph of a code of a simple font, looked up as Unicode and as the program's own code;
    /// 0 if there is none.
    [[nodiscard]] unsigned glyph_of_code(unsigned code) const;
    /// The glyph of that name; 0 if there is none.
    [[nodiscard]] unsigned glyph_of_name(const std::string& name) const;
    /// Whether the program has a glyph of that number.
    [[nodiscard]] bool has_glyph(unsigned glyph) const;
    /// How far `glyph` moves the pen, in thousandths of an em; nothing if it cannot be read.
    [[nodiscard]] std::optional<double> advance(unsigned glyph) const;
    /// Why it must not be embedded (fsType of OS/2 or Type 1); 0 if it may.
    [[nodiscard]] unsigned embedding_ban() const;

  private:
    struct Face;
    explicit EmbeddedProgram(std::shared_ptr<const Face> face) : face_{std::move(face)} {}
    std::shared_ptr<const Face> face_;
};

}  // namespace banxin::checks
