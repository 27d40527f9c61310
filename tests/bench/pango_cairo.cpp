// SPDX-License-Identifier: Apache-2.0
#include "pango_cairo.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <memory>
#include <variant>

namespace banxin::bench {
namespace {

struct Deleter {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
    void operator()(PangoFontMap* fonts) const { g_object_unref(fonts); }
    void operator()(PangoContext* context) const { g_object_unref(context); }
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Deleter>;

cairo_status_t append(void* sink, const unsigned char* data, unsigned int size) {
    static_cast<std::string*>(sink)->append(data, data + size);
    return CAIRO_STATUS_SUCCESS;
}

int pango_units(double pt) {
    return static_cast<int>(pt * PANGO_SCALE);
}

Owned<PangoFontDescription> font_of(const Issue& issue, const TextStyle& style) {
    const auto& roles = issue.paper.fonts;
    const auto role = std::ranges::find(roles, style.role, &FontRole::role);
    Owned<PangoFontDescription> font{pango_font_description_new()};
    pango_font_description_set_family(font.get(), role == roles.end() ? "" : role->family.c_str());
    pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(style.weight));
    pango_font_description_set_absolute_size(font.get(),
                                             pango_units(issue.paper.format.body_size.to_pt()));
    return font;
}

/// Where the next line goes: column after column, page after page.
class Columns {
  public:
    Columns(const PageFormat& format, cairo_t* page)
        : format_{format}, page_{page}, y_{format.type_area().top()} {}

    void put(PangoLayout* layout) {
        double indent = static_cast<double>(pango_layout_get_indent(layout)) / PANGO_SCALE;
        for (const GSList* link = pango_layout_get_lines_readonly(layout); link != nullptr;
             link = link->next) {
            if (y_ + format_.body_size > format_.type_area().bottom()) {
                next_column();
            }
            cairo_move_to(page_,
                          format_.column_left(column_).to_pt() + indent,
                          (y_ + format_.body_size).to_pt());
            pango_cairo_show_layout_line(page_, static_cast<PangoLayoutLine*>(link->data));
            y_ += format_.line_pitch;
            indent = 0;
        }
    }

  private:
    void next_column() {
        y_ = format_.type_area().top();
        if (++column_ > format_.columns) {
            column_ = 1;
            cairo_show_page(page_);
        }
    }

    const PageFormat& format_;
    cairo_t* page_;
    Length y_;
    int column_ = 1;
};

void set_story(const Issue& issue,
               const StoryItem& story,
               PangoContext* context,
               Columns& columns) {
    const PageFormat& format = issue.paper.format;
    const StoryStyle& style = issue.paper.styles.stories.at(story.style);
    const auto font = font_of(issue, style.body);
    for (const Paragraph& paragraph : story.body) {
        const Owned<PangoLayout> layout{pango_layout_new(context)};
        pango_layout_set_font_description(layout.get(), font.get());
        pango_layout_set_width(layout.get(), pango_units(format.column_width().to_pt()));
        pango_layout_set_indent(layout.get(),
                                pango_units(format.body_size.to_pt() * style.indent_em));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_justify(layout.get(), TRUE);
        pango_layout_set_text(
            layout.get(), paragraph.text.data(), static_cast<int>(paragraph.text.size()));
        columns.put(layout.get());
    }
}

}  // namespace

std::string set_with_pango_cairo(const Issue& issue) {
    const Size trim = issue.paper.format.trim;
    std::string pdf;
    const Owned<cairo_surface_t> surface{
        cairo_pdf_surface_create_for_stream(append, &pdf, trim.width.to_pt(), trim.height.to_pt())};
    const Owned<cairo_t> page{cairo_create(surface.get())};
    // A font map of its own, so that fonts are opened each time, as banxin does.
    const Owned<PangoFontMap> fonts{pango_cairo_font_map_new()};
    const Owned<PangoContext> context{pango_font_map_create_context(fonts.get())};
    pango_cairo_update_context(page.get(), context.get());

    Columns columns{issue.paper.format, page.get()};
    for (const PagePlan& plan : issue.pages) {
        for (const PageItem& item : plan.items) {
            if (const auto* const story = std::get_if<StoryItem>(&item)) {
                set_story(issue, *story, context.get(), columns);
            }
        }
    }
    cairo_show_page(page.get());
    cairo_surface_finish(surface.get());
    return pdf;
}

}  // namespace banxin::bench
