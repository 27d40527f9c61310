// SPDX-License-Identifier: Apache-2.0
#include "render/pdf.hpp"

#include "imaging/decoded_picture.hpp"
#include "render/font_faces.hpp"
#include "render/memory_sink.hpp"
#include "render/paint_frame.hpp"
#include "render/pdf_structure.hpp"
#include "render/picture_surfaces.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <cassert>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

namespace banxin {
namespace {

/// One surface a picture, made when it is first painted and kept to the end: Cairo embeds a surface
/// once however often it is painted, and copies the pixels of one that goes away too early.
class PictureShelf {
  public:
    explicit PictureShelf(const std::vector<Picture>& pictures)
        : pictures_{pictures}, surfaces_(pictures.size()) {}

    Result<cairo_surface_t*> surface(const PlacedPicture& placed) {
        const auto index = static_cast<std::size_t>(placed.picture);
        assert(index < pictures_.size());
        CairoSurface& surface = surfaces_[index];
        if (!surface) {
            auto made = make(pictures_[index]);
            if (!made) {
                return Failure{std::move(made).error()};
            }
            surface = *std::move(made);
        }
        return surface.get();
    }

  private:
    static Result<CairoSurface> make(const Picture& picture) {
        switch (picture.kind) {
            case PictureKind::Jpeg:
                return jpeg_surface(picture);
            case PictureKind::Png:
            case PictureKind::Tiff:
            case PictureKind::Pixels:
                break;
        }
        const auto decoded = decode_in_own_colours(picture, 0);
        if (!decoded) {
            return Failure{decoded.error()};
        }
        return pixel_surface(decoded->raster);
    }

    const std::vector<Picture>& pictures_;
    std::vector<CairoSurface> surfaces_;
};

void set_metadata(cairo_surface_t* surface, const Document& document) {
    // Press day begins at midnight in Peking; the clock of this machine has no say, and an empty
    // date keeps Cairo from asking it.
    const std::string date = document.date.empty() ? "" : document.date + "T00:00:00+08:00";
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, document.title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, date.c_str());
}

Message name_of(const Page& page) {
    return {fmt::format("第{}版", page.number), fmt::format("page {}", page.number)};
}

/// What of the plane of `page` goes out.
Rect media_of(const Page& page, const std::optional<PressSheet>& sheet) {
    return sheet ? sheet->media : Rect{{}, page.trim};
}

/// `structure` may be null: then nothing is told but what the pages show.
Diagnostics draw_pages(cairo_surface_t* surface,
                       const Document& document,
                       const std::optional<PressSheet>& sheet,
                       const PdfStructure* structure,
                       const PaintBox& box) {
    const CairoContext context{cairo_create(surface)};
    for (const Page& page : document.pages) {
        const Rect media = media_of(page, sheet);
        cairo_pdf_surface_set_size(surface, media.size.width.to_pt(), media.size.height.to_pt());
        cairo_identity_matrix(context.get());
        cairo_translate(context.get(), -media.at.x.to_pt(), -media.at.y.to_pt());
        if (structure != nullptr) {
            structure->begin(*context, page);
        }
        auto errors = paint(*context, page.groups, box);
        if (!errors.empty()) {
            return errors;
        }
        if (structure != nullptr) {
            structure->end(*context, page);
        }
        cairo_show_page(context.get());
        if (cairo_status(context.get()) != CAIRO_STATUS_SUCCESS) {
            return {cairo_refusal(cairo_status(context.get()), name_of(page))};
        }
    }
    if (structure != nullptr) {
        structure->add_outline(surface);
    }
    return {};
}

using ColourOf = std::function<std::optional<Rgb>(const InkUse&)>;

Result<std::string> draw_pdf(const Document& document,
                             const std::vector<FontProgram>& fonts,
                             const std::vector<Picture>& pictures,
                             const std::optional<PressSheet>& sheet,
                             const PdfStructure* structure,
                             const ColourOf& colour) {
    assert(document.pictures.size() == pictures.size());
    const auto faces = open_faces(document, fonts);
    if (!faces) {
        return Failure{faces.error()};
    }
    PictureShelf shelf{pictures};
    PaintBox box{fonts,
                 *faces,
                 [&](const PlacedPicture& placed) { return shelf.surface(placed); },
                 colour,
                 Target::Pdf};
    if (structure != nullptr) {
        box.begin_group = [=](cairo_t& to, const Group& group) { structure->begin(to, group); };
        box.end_group = [=](cairo_t& to, const Group& group) { structure->end(to, group); };
    }

    MemorySink sink;
    const CairoSurface surface{cairo_pdf_surface_create_for_stream(MemorySink::write, &sink, 1, 1)};
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    set_metadata(surface.get(), document);
    auto errors = draw_pages(surface.get(), document, sheet, structure, box);
    cairo_surface_finish(surface.get());
    if (!errors.empty()) {
        return Failure{std::move(errors)};
    }
    const cairo_status_t status =
        sink.failed ? CAIRO_STATUS_NO_MEMORY : cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS) {
        return Failure{cairo_refusal(status, {"PDF ", "the PDF"})};
    }
    return std::move(sink.bytes);
}

}  // namespace

Result<std::string> render_pdf(const Document& document,
                               const std::vector<FontProgram>& fonts,
                               const std::vector<Picture>& pictures,
                               const InkPreview& inks) {
    const PdfStructure structure{document};
    return draw_pdf(document, fonts, pictures, std::nullopt, &structure, [&](const InkUse& use) {
        return std::optional{inks.colour(use.ink)};
    });
}

Result<std::string> render_press_pdf(const Document& document,
                                     const std::vector<FontProgram>& fonts,
                                     const std::vector<Picture>& pictures,
                                     const PressSheet& sheet,
                                     InkTokens& tokens) {
    return draw_pdf(document, fonts, pictures, sheet, nullptr, [&](const InkUse& use) {
        const auto token = tokens.colour(use);
        return token ? std::optional{Rgb{token->red, token->green, token->blue}} : std::nullopt;
    });
}

}  // namespace banxin
