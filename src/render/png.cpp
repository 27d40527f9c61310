// SPDX-License-Identifier: Apache-2.0
#include "render/png.hpp"

#include "document/placed_pictures.hpp"
#include "imaging/proof_picture.hpp"
#include "render/font_faces.hpp"
#include "render/memory_sink.hpp"
#include "render/paint_frame.hpp"
#include "render/picture_surfaces.hpp"

#include <fmt/format.h>

#include <cassert>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

namespace banxin {
namespace {

constexpr double points_per_inch = 72;

int pixels(Length length, int dpi) {
    return static_cast<int>(std::lround(length.to_pt() * dpi / points_per_inch));
}

void fill_with_paper(cairo_t& context, const Rgb& paper) {
    cairo_set_source_rgb(&context, paper.red, paper.green, paper.blue);
    cairo_paint(&context);
}

}  // namespace

Result<std::string> render_png(const Document& document,
                               int index,
                               const std::vector<FontProgram>& fonts,
                               const std::vector<Picture>& pictures,
                               const PngWish& wish) {
    assert(index >= 0 && static_cast<std::size_t>(index) < document.pages.size());
    const Page& page = document.pages[static_cast<std::size_t>(index)];
    const auto faces = open_faces(document, fonts);
    if (!faces) {
        return Failure{faces.error()};
    }
    std::vector<CairoSurface> kept;
    const auto picture = [&](const PlacedPicture& placed) -> Result<cairo_surface_t*> {
        PressPictureWish printed = wish.picture;
        printed.width = static_cast<int>(std::ceil(pixels_for(placed, wish.dpi)));
        const auto raster =
            proof_picture(pictures[static_cast<std::size_t>(placed.picture)], printed, wish.inks);
        if (!raster) {
            return Failure{raster.error()};
        }
        return kept.emplace_back(pixel_surface(*raster)).get();
    };
    const auto colour = [&](const InkUse& use) { return std::optional{wish.inks.colour(use.ink)}; };
    const PaintBox box{fonts, *faces, picture, colour, Target::Pixels};

    const CairoSurface surface{cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, pixels(page.trim.width, wish.dpi), pixels(page.trim.height, wish.dpi))};
    const CairoContext context{cairo_create(surface.get())};
    fill_with_paper(*context, wish.inks.colour(paper_white));
    cairo_scale(context.get(), wish.dpi / points_per_inch, wish.dpi / points_per_inch);
    auto errors = paint(*context, page.groups, box);
    if (!errors.empty()) {
        return Failure{std::move(errors)};
    }

    MemorySink sink;
    cairo_status_t status = cairo_status(context.get());
    if (status == CAIRO_STATUS_SUCCESS) {
        status = cairo_surface_write_to_png_stream(surface.get(), MemorySink::write, &sink);
    }
    if (status != CAIRO_STATUS_SUCCESS) {
        return Failure{cairo_refusal(
            status, {fmt::format("第{}版", page.number), fmt::format("page {}", page.number)})};
    }
    return std::move(sink.bytes);
}

}  // namespace banxin
