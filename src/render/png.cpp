// SPDX-License-Identifier: Apache-2.0
#include "render/png.hpp"

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

/// How wide the whole of a picture must be so that its part on the page has a pixel for each pixel
/// of the image.
int wanted_width(const PlacedPicture& placed, int dpi) {
    const double shown = placed.crop_right - placed.crop_left;
    return static_cast<int>(std::ceil(pixels(placed.rect.size.width, dpi) / shown));
}

void fill_with_paper(cairo_t& context) {
    cairo_set_source_rgb(&context, 1, 1, 1);
    cairo_paint(&context);
}

}  // namespace

Result<std::string> render_png(const Document& document,
                               int index,
                               const std::vector<FontProgram>& fonts,
                               const std::vector<Picture>& pictures,
                               int dpi) {
    assert(index >= 0 && static_cast<std::size_t>(index) < document.pages.size());
    const Page& page = document.pages[static_cast<std::size_t>(index)];
    const auto faces = open_faces(document, fonts);
    if (!faces) {
        return Failure{faces.error()};
    }
    std::vector<CairoSurface> kept;
    const auto picture = [&](const PlacedPicture& placed) -> Result<cairo_surface_t*> {
        auto surface = pixel_surface(pictures[static_cast<std::size_t>(placed.picture)],
                                     wanted_width(placed, dpi));
        if (!surface) {
            return Failure{std::move(surface).error()};
        }
        return kept.emplace_back(*std::move(surface)).get();
    };
    const auto colour = [](const InkUse& use) { return std::optional{screen_colour(use.ink)}; };
    const PaintBox box{fonts, *faces, picture, colour, Target::Pixels};

    const CairoSurface surface{cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, pixels(page.trim.width, dpi), pixels(page.trim.height, dpi))};
    const CairoContext context{cairo_create(surface.get())};
    fill_with_paper(*context);
    cairo_scale(context.get(), dpi / points_per_inch, dpi / points_per_inch);
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
