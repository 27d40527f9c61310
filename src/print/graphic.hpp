// SPDX-License-Identifier: Apache-2.0
//
// Graphics from outside: a page of PDF from an agency, a drawing in SVG. They go to the press as
// they are, lines and type, not as pixels.
#pragma once

#include "base/files.hpp"
#include "base/geometry.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>

namespace banxin {

struct Graphic {
    std::string file;         ///< Relative to the project.
    std::string pdf;          ///< Its first page is what is placed; for a drawing, made from it.
    Size size;                ///< Of the TrimBox.
    bool is_drawing = false;  ///< Its colours are red, green and blue, as SVG has them.
    SourceSpan asked_at;
};

/// Whether the name of the file says that it is one.
[[nodiscard]] bool is_graphic_file(std::string_view file);

/// The graphic at `path`.
///
/// errors  one at `asked_at`: what Files::read says; not a PDF (BX5202), damaged or without a page
///         (BX5201), with a password (BX5209), a page of no size, or of more than 2 m, or a trim
///         outside it (BX5205); an SVG that librsvg does not draw (BX5221), or with text in it,
///         which would take whatever font a machine has (BX5222), or librsvg is not there (BX5220)
/// speed   SVG is drawn by a program of its own, within limits
[[nodiscard]] Result<Graphic> open_graphic(const Files& files,
                                           std::string_view path,
                                           const SourceSpan& asked_at);

}  // namespace banxin
