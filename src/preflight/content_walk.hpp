// SPDX-License-Identifier: Apache-2.0
//
// ContentWalk: goes through the content of a page, with the forms, patterns and glyphs it draws,
// and holds every mark against the rules.
#pragma once

#include "preflight/content_tokens.hpp"
#include "preflight/graphics_state.hpp"
#include "preflight/inspection.hpp"
#include "preflight/marks.hpp"
#include "preflight/path.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace banxin::checks {

class ContentWalk {
  public:
    ContentWalk(Inspection& inspection, PageInView& view) : inspection_{inspection}, view_{view} {}

    /// All that `page` shows.
    void walk_page(const QPDFObjectHandle& page);

  private:
    /// A stream while it is read.
    struct Stream {
        Stream(QPDFObjectHandle resources_of_it, std::string name, GraphicsState first)
            : resources{std::move(resources_of_it)},
              label{std::move(name)},
              states{std::move(first)} {}

        QPDFObjectHandle resources;
        std::string label;  ///< What to call it in a finding; empty: the page itself.
        StateStack states;
        Path path;
        bool clips = false;  ///< W was said; the next painting operator does it.
        Matrix text_matrix, line_matrix;
        std::map<std::string, SharedSpace> spaces;
        std::set<std::pair<std::string, std::string>> used;  ///< Resources, by kind and name.
        std::set<std::string> device_rgb;  ///< Operators that chose RGB and painted nothing yet.
    };
    using Handler = void (ContentWalk::*)(Stream&, const Operation&);
    static const std::map<std::string_view, Handler>& handlers();

    void read(Stream& stream, const std::string& bytes);
    void perform(Stream& stream, const Operation& operation);
    void read_form(const QPDFObjectHandle& form,
                   const GraphicsState& state_before,
                   const QPDFObjectHandle& resources_around,
                   const std::string& label);
    /// Looks at resources that the stream did not use.
    void check_unused(Stream& stream);
    void check_resource(Stream& stream, const std::string& kind, const std::string& name);

    [[nodiscard]] GraphicsState& state(Stream& stream) const { return stream.states.now(); }
    [[nodiscard]] Where here(const Stream& stream) const {
        return {view_.number, std::nullopt, stream.label};
    }
    /// The resource `name` of `kind`; null, and `rule` told, if there is none.
    QPDFObjectHandle resource(Stream& stream,
                              const std::string& kind,
                              const std::string& name,
                              std::string_view rule);

    // Operators.
    void save(Stream&, const Operation&);
    void restore(Stream&, const Operation&);
    void change_matrix(Stream&, const Operation&);
    void set_line_width(Stream&, const Operation&);
    void set_graphics_state(Stream&, const Operation&);
    void set_device_colour(Stream&, const Operation&);
    void set_colour_space(Stream&, const Operation&);
    void set_colour(Stream&, const Operation&);
    void move_to(Stream&, const Operation&);
    void line_to(Stream&, const Operation&);
    void curve_to(Stream&, const Operation&);
    void rectangle(Stream&, const Operation&);
    void close_path(Stream&, const Operation&);
    void clip_path(Stream&, const Operation&);
    void paint_path(Stream&, const Operation&);
    void paint_shading(Stream&, const Operation&);
    void paint_object(Stream&, const Operation&);
    void paint_inline_image(Stream&, const Operation&);
    void begin_text(Stream&, const Operation&);
    void set_font(Stream&, const Operation&);
    void set_text_number(Stream&, const Operation&);
    void move_text(Stream&, const Operation&);
    void set_text_matrix(Stream&, const Operation&);
    void next_line(Stream&, const Operation&);
    void show_text(Stream&, const Operation&);

    // Painting.
    [[nodiscard]] Box visible(const Box& box, const GraphicsState& now) const;
    /// A mark of `box` in the colour of `paint`, its space and inks checked.
    Mark mark_of(Stream& stream, const Box& box, bool stroking);
    void fill_path(Stream& stream);
    void stroke_path(Stream& stream);
    void paint_picture(Stream& stream, const QPDFObjectHandle& image, const std::string& label);
    void paint_pattern(Stream& stream, const QPDFObjectHandle& pattern, Mark& mark);
    void show_string(Stream& stream, std::string_view text, Box& shown);
    void show_type3_glyph(Stream& stream, Font& font, unsigned code);

    Inspection& inspection_;
    PageInView& view_;
    Ground ground_;
    std::set<QPDFObjGen> open_;      ///< Streams being read: what is drawn within itself.
    std::set<QPDFObjGen> patterns_;  ///< Patterns read on this page.
    std::set<std::pair<const Font*, unsigned>> type3_glyphs_;  ///< The same of glyphs.
    std::optional<Box> fixed_place_;  ///< Where marks are shown to be, in a pattern.
    bool out_of_view_ = false;        ///< In what shapes transparency and does not print itself.
    bool stopped_ = false;
};

}  // namespace banxin::checks
