// SPDX-License-Identifier: Apache-2.0
//
// Font: a font of a PDF as text in it is shown: codes, widths, glyphs.
#pragma once

#include "preflight/embedded_program.hpp"
#include "preflight/plane.hpp"
#include "preflight/qpdf.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace banxin::checks {

enum class FontKind { Type0, Type3, Simple };

class Font {
  public:
    explicit Font(const QPDFObjectHandle& dictionary);

    [[nodiscard]] FontKind kind() const { return kind_; }
    /// BaseFont, with its tag.
    [[nodiscard]] const std::string& name() const { return name_; }
    /// "TrueType", "CIDFontType0" …
    [[nodiscard]] const std::string& subtype() const { return subtype_; }
    /// The dictionary itself, or of a Type0 font that of its descendant.
    [[nodiscard]] const QPDFObjectHandle& program_owner() const { return owner_; }
    [[nodiscard]] const QPDFObjectHandle& dictionary() const { return dictionary_; }
    /// The stream of the embedded program; null if there is none.
    [[nodiscard]] QPDFObjectHandle program_stream() const;
    /// The program; nothing if it is not embedded or cannot be read.
    [[nodiscard]] const std::optional<EmbeddedProgram>& program() const { return program_; }
    /// Whether codes are CIDs: of a Type0 font.
    [[nodiscard]] bool identity() const { return identity_; }
    [[nodiscard]] bool vertical() const { return vertical_; }
    [[nodiscard]] const Matrix& matrix() const { return matrix_; }  ///< Of a Type 3 font.

    /// The codes in a string that is shown.
    [[nodiscard]] std::vector<unsigned> codes(std::string_view text) const;
    /// What the PDF says: thousandths of an em; of a Type 3 font, units of its matrix.
    [[nodiscard]] double width(unsigned code) const;
    /// The glyph of the program; 0 is .notdef. Nothing if it cannot be told.
    [[nodiscard]] std::optional<unsigned> glyph(unsigned code) const;
    /// The content stream of a glyph of a Type 3 font; null if there is none.
    [[nodiscard]] QPDFObjectHandle glyph_content(unsigned code) const;

    /// Whether it has not been asked of this code before.
    bool first_time(unsigned code) { return asked_.insert(code).second; }

  private:
    void read_type0();
    void read_simple();
    void read_names();
    void read_cid_widths(const std::vector<QPDFObjectHandle>& items);
    void read_program();

    QPDFObjectHandle dictionary_, owner_;
    FontKind kind_ = FontKind::Simple;
    std::string name_, subtype_;
    bool identity_ = false, vertical_ = false;
    Matrix matrix_;
    std::map<unsigned, double> widths_;
    double default_width_ = 0;
    std::map<unsigned, std::string> names_;  ///< Of glyphs, by code.
    bool other_base_ = false;                ///< Of an encoding whose codes are not known here.
    std::string cid_to_gid_;                 ///< Two bytes a CID; empty: the same.
    std::optional<EmbeddedProgram> program_;
    std::set<unsigned> asked_;
};

}  // namespace banxin::checks
