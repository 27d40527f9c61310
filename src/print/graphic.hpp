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
    std::string pdf;          ///< One page, written here; for a drawing, made from it.
    Size size;                ///< Of the TrimBox.
    bool is_drawing = false;  ///< Its colours are red, green and blue, as SVG has them.
    bool has_gaps = false;    ///< Something of it could not be read (BX5203).
    SourceSpan asked_at;
};

/// Whether the name of the file says that it is one.
[[nodiscard]] bool is_graphic_file(std::string_view file);

/// The graphic at `path`. What others made of it is read by workers (base/worker.hpp) only.
///
/// errors  one at `asked_at`: what Files::read says; not a PDF (BX5202), damaged or without a page
///         (BX5201), with a password (BX5209), a page of no size, or of more than 2 m, or a trim
///         outside it (BX5205), a PDF that unpacks to more than it may (BX9040), or that its worker
///         did not get through (BX9041); an SVG that points out of its file (BX5101), that librsvg
///         does not draw (BX5221), or with text in it, which would take whatever font a machine has
///         (BX5222), or librsvg is not there (BX5220); too much in it (BX9030), entities (BX9031),
///         one that crashes librsvg (BX9032), one that takes too long (BX9033)
/// report  a structure that was left out (BX5203), scripts, forms, notes and the like that do not
///         come along (BX5204); an SVG whose size is not taken (BX5102), scripts in it (BX5103)
/// speed   two or three programs are started for each
[[nodiscard]] Result<Graphic> open_graphic(const Files& files,
                                           std::string_view path,
                                           const SourceSpan& asked_at,
                                           Report& report);

}  // namespace banxin
