// SPDX-License-Identifier: Apache-2.0
#include "render/paint_frame.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <numbers>
#include <utility>
#include <variant>

namespace banxin {
namespace {

/// Keeps the state of a context and gives it back.
class Saved {
  public:
    explicit Saved(cairo_t& context) : context_{context} { cairo_save(&context_); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;
    Saved(Saved&&) = delete;
    Saved& operator=(Saved&&) = delete;
    ~Saved() { cairo_restore(&context_); }

  private:
    cairo_t& context_;
};

void add_rectangle(cairo_t& context, const Rect& rect) {
    cairo_rectangle(&context,
                    rect.left().to_pt(),
                    rect.top().to_pt(),
                    rect.size.width.to_pt(),
                    rect.size.height.to_pt());
}

std::vector<cairo_glyph_t> cairo_glyphs(const GlyphRun& run, const FontProgram& font) {
    std::vector<cairo_glyph_t> glyphs;
    glyphs.reserve(run.glyphs.size());
    for (const Glyph& glyph : run.glyphs) {
        glyphs.push_back({font.glyph(glyph.id), glyph.at.x.to_pt(), glyph.at.y.to_pt()});
    }
    return glyphs;
}

std::vector<cairo_text_cluster_t> cairo_clusters(const GlyphRun& run) {
    std::vector<cairo_text_cluster_t> clusters;
    clusters.reserve(run.clusters.size());
    for (const Cluster& cluster : run.clusters) {
        clusters.push_back({cluster.bytes, cluster.glyphs});
    }
    return clusters;
}

/// Where the pixels of a surface come to lie so that its part `crop` fills the rectangle.
void place_surface(cairo_t& context, cairo_surface_t* surface, const PlacedPicture& placed) {
    const double columns = cairo_image_surface_get_width(surface);
    const double rows = cairo_image_surface_get_height(surface);
    const double x_scale =
        placed.rect.size.width.to_pt() / ((placed.crop_right - placed.crop_left) * columns);
    const double y_scale =
        placed.rect.size.height.to_pt() / ((placed.crop_bottom - placed.crop_top) * rows);
    cairo_translate(&context, placed.rect.left().to_pt(), placed.rect.top().to_pt());
    cairo_scale(&context, x_scale, y_scale);
    cairo_set_source_surface(
        &context, surface, -placed.crop_left * columns, -placed.crop_top * rows);
}

/// Sets axes that start at `wave.from`: x along the wave, positive y to the side of its first
/// crest.
void follow(cairo_t& context, const Wave& wave, double length) {
    const double x = (wave.to.x - wave.from.x).to_pt() / length;
    const double y = (wave.to.y - wave.from.y).to_pt() / length;
    cairo_matrix_t axes;
    cairo_matrix_init(&axes, x, y, y, -x, wave.from.x.to_pt(), wave.from.y.to_pt());
    cairo_transform(&context, &axes);
}

/// Goes on with the half of a wave that starts at `start` on the axis and reaches `height` above
/// it.
void add_half_wave(cairo_t& context, double start, double half, double height) {
    // A cubic with both handles at 4/3 of the height peaks at the height, and with them so far
    // along the axis it crosses the axis as steeply as a sine does.
    constexpr double handle = 4.0 / 3.0;
    constexpr double along = handle / std::numbers::pi;
    cairo_curve_to(&context,
                   start + along * half,
                   handle * height,
                   start + (1 - along) * half,
                   handle * height,
                   start + half,
                   0);
}

/// From the em of a face to the page, but for the place.
cairo_matrix_t font_matrix(const GlyphRun& run) {
    const double along = run.size.to_pt() * run.stretch, across = run.size.to_pt();
    cairo_matrix_t matrix;
    if (run.turned) {
        cairo_matrix_init(&matrix, 0, along, -across, 0, 0, 0);
    } else {
        cairo_matrix_init_scale(&matrix, along, across);
    }
    return matrix;
}

/// Larger type in black hides what is below it; over smaller type a press out of register shows no
/// white (PDF/X rules of newspaper plants: 18 to 24 pt).
constexpr Length largest_overprinting_type = Length::from_pt(24);

/// Where the glyphs of `run` stand: from the first origin to the last.
Rect origins_of(const GlyphRun& run) {
    Rect room{run.glyphs.front().at, {}};
    Length right = room.left(), bottom = room.top();
    for (const Glyph& glyph : run.glyphs) {
        room.at = {std::min(room.at.x, glyph.at.x), std::min(room.at.y, glyph.at.y)};
        right = std::max(right, glyph.at.x);
        bottom = std::max(bottom, glyph.at.y);
    }
    room.size = {right - room.at.x, bottom - room.at.y};
    return room;
}

/// Room that the glyphs of `run` take, generously.
Rect room_of(const GlyphRun& run) {
    const Rect origins = origins_of(run);
    return {{origins.at.x - run.size, origins.at.y - run.size},
            {origins.size.width + run.size * 2, origins.size.height + run.size * 2}};
}

Rect room_of(const Rule& rule) {
    const Point from{std::min(rule.from.x, rule.to.x), std::min(rule.from.y, rule.to.y)};
    const Point to{std::max(rule.from.x, rule.to.x), std::max(rule.from.y, rule.to.y)};
    const Length half = rule.thickness / 2;
    return {{from.x - half, from.y - half},
            {to.x - from.x + rule.thickness, to.y - from.y + rule.thickness}};
}

bool overlap(const Rect& a, const Rect& b) {
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() &&
           b.top() < a.bottom();
}

bool holds(const Rect& outer, const Rect& inner) {
    return outer.left() <= inner.left() && inner.right() <= outer.right() &&
           outer.top() <= inner.top() && inner.bottom() <= outer.bottom();
}

/// What later marks stand on: a picture or a field of ink.
struct Ground {
    Rect rect;
    bool is_picture = false;
};

class Painter {
  public:
    Painter(cairo_t& context, const PaintBox& box) : context_{context}, box_{box} {}

    void paint(const Group& group) {
        if (box_.begin_group) {
            box_.begin_group(context_, group);
        }
        for (const Mark& mark : group.marks) {
            std::visit([this](const auto& each) { paint(each); }, mark);
        }
        if (box_.end_group) {
            box_.end_group(context_, group);
        }
        const cairo_status_t status = cairo_status(&context_);
        if (status != CAIRO_STATUS_SUCCESS && !refused_) {
            refused_ = true;  // A context in error stays so; the innermost group tells where.
            Diagnostic refusal = cairo_refusal(status, {group.label, group.label});
            refusal.where = group.where;
            errors_.push_back(std::move(refusal));
        }
    }

    [[nodiscard]] Diagnostics take_errors() { return std::move(errors_); }

  private:
    void use(const InkUse& use) {
        const auto colour = box_.colour(use);
        if (colour) {
            cairo_set_source_rgb(&context_, colour->red, colour->green, colour->blue);
        } else if (!refused_) {
            refused_ = true;
            errors_.push_back(error("BX6103",
                                    {},
                                    {"一版里的颜色太多，转不成印刷油墨",
                                     "a page has more colours than can be turned into inks"}));
        }
    }

    /// With the inks of a picture, black could be more than the paper takes. `core` is the part of
    /// `room` that a field must hold to lie between the two.
    [[nodiscard]] bool is_on_picture(const Rect& room, const Rect& core) const {
        for (auto ground = grounds_.rbegin(); ground != grounds_.rend(); ++ground) {
            if (ground->is_picture ? overlap(ground->rect, room) : holds(ground->rect, core)) {
                return ground->is_picture;
            }
        }
        return false;
    }

    /// Black type that is not large overprints.
    [[nodiscard]] bool overprints(const GlyphRun& run) const {
        return run.ink == black_ink && run.size <= largest_overprinting_type &&
               !run.glyphs.empty() && !is_on_picture(room_of(run), origins_of(run));
    }

    [[nodiscard]] bool overprints(const Rule& rule) const {
        const Rect room = room_of(rule);
        return rule.ink == black_ink && !is_on_picture(room, room);
    }

    void paint(const GlyphRun& run) {
        const auto font = static_cast<std::size_t>(run.font);
        assert(font < box_.faces.size() && box_.faces[font]);
        const cairo_matrix_t matrix = font_matrix(run);
        cairo_set_font_face(&context_, box_.faces[font].get());
        cairo_set_font_matrix(&context_, &matrix);
        use({run.ink, overprints(run)});
        const auto glyphs = cairo_glyphs(run, box_.fonts[font]);
        const int count = static_cast<int>(glyphs.size());
        if (box_.target == Target::Pixels) {
            cairo_glyph_path(&context_, glyphs.data(), count);
            cairo_fill(&context_);
            return;
        }
        const auto clusters = cairo_clusters(run);
        cairo_show_text_glyphs(&context_,
                               run.text.data(),
                               static_cast<int>(run.text.size()),
                               glyphs.data(),
                               count,
                               clusters.data(),
                               static_cast<int>(clusters.size()),
                               cairo_text_cluster_flags_t{});
    }

    void paint(const Rule& rule) {
        use({rule.ink, overprints(rule)});
        cairo_set_line_width(&context_, rule.thickness.to_pt());
        cairo_move_to(&context_, rule.from.x.to_pt(), rule.from.y.to_pt());
        cairo_line_to(&context_, rule.to.x.to_pt(), rule.to.y.to_pt());
        cairo_stroke(&context_);
    }

    void paint(const Area& area) {
        use({area.ink});
        add_rectangle(context_, area.rect);
        cairo_fill(&context_);
        grounds_.push_back({area.rect, false});
    }

    void paint(const Dot& dot) {
        use({dot.ink});
        const double radius = dot.diameter.to_pt() / 2;
        cairo_new_sub_path(&context_);
        cairo_arc(
            &context_, dot.centre.x.to_pt(), dot.centre.y.to_pt(), radius, 0, 2 * std::numbers::pi);
        cairo_fill(&context_);
    }

    void paint(const Wave& wave) {
        const double length =
            std::hypot((wave.to.x - wave.from.x).to_pt(), (wave.to.y - wave.from.y).to_pt());
        const double half = wave.wavelength.to_pt() / 2;
        assert(length > 0 && half > 0);
        const Saved saved{context_};
        follow(context_, wave, length);
        const double reach = wave.amplitude.to_pt() + wave.thickness.to_pt();
        cairo_rectangle(&context_, 0, -reach, length, 2 * reach);
        cairo_clip(&context_);
        use({wave.ink});
        cairo_set_line_width(&context_, wave.thickness.to_pt());
        cairo_move_to(&context_, 0, 0);
        const int halves = static_cast<int>(std::ceil(length / half));
        for (int i = 0; i < halves; ++i) {
            const double side = i % 2 == 0 ? 1 : -1;
            add_half_wave(context_, i * half, half, side * wave.amplitude.to_pt());
        }
        cairo_stroke(&context_);
    }

    void paint(const PlacedPicture& placed) {
        auto surface = box_.picture(placed);
        if (!surface) {
            Diagnostics found = std::move(surface).error();
            std::move(found.begin(), found.end(), std::back_inserter(errors_));
            return;
        }
        const Saved saved{context_};
        add_rectangle(context_, placed.rect);
        cairo_clip(&context_);
        if (!placed.outline.empty()) {
            for (const Point& corner : placed.outline) {
                cairo_line_to(&context_, corner.x.to_pt(), corner.y.to_pt());
            }
            cairo_clip(&context_);
        }
        place_surface(context_, *surface, placed);
        if (box_.target == Target::Pixels) {  // In a PDF this would replace the JPEG by pixels.
            cairo_pattern_set_extend(cairo_get_source(&context_), CAIRO_EXTEND_PAD);
        }
        cairo_paint(&context_);
        grounds_.push_back({placed.rect, true});
    }

    cairo_t& context_;
    const PaintBox& box_;
    Diagnostics errors_;
    std::vector<Ground> grounds_;  ///< In the order of painting.
    bool refused_ = false;
};

}  // namespace

Diagnostics paint(cairo_t& context, const std::vector<Group>& groups, const PaintBox& box) {
    use_exact_text(context);
    Painter painter{context, box};
    for (const Group& group : groups) {
        painter.paint(group);
    }
    return painter.take_errors();
}

Diagnostic cairo_refusal(cairo_status_t status, const Message& what) {
    const char* const reason = cairo_status_to_string(status);
    return error("BX7108",
                 {},
                 {fmt::format("{}画不出来：{}", what.zh, reason),
                  fmt::format("{} cannot be drawn: {}", what.en, reason)});
}

void use_exact_text(cairo_t& context) {
    const CairoFontOptions options{cairo_font_options_create()};
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    cairo_set_font_options(&context, options.get());
}

}  // namespace banxin
