// SPDX-License-Identifier: Apache-2.0
#include "document/dump.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>

namespace banxin {
namespace {

constexpr std::string_view indent_step = "  ";

std::string number(std::int64_t value) {
    return std::to_string(value);
}

/// `thousandths` as a decimal number with three places.
std::string with_three_places(std::int64_t thousandths) {
    const std::int64_t size = thousandths < 0 ? -thousandths : thousandths;
    const std::string places = number(1000 + size % 1000);
    return (thousandths < 0 ? "-" : "") + number(size / 1000) + "." + places.substr(1);
}

std::int64_t rounded_quotient(std::int64_t dividend, std::int64_t divisor) {
    const std::int64_t half = dividend < 0 ? -divisor / 2 : divisor / 2;
    return (dividend + half) / divisor;
}

std::string mm(Length length) {
    return with_three_places(rounded_quotient(length.units(), Length::units_per_um));
}

/// Type sizes are thought of in points, so they are written that way.
std::string pt(Length length) {
    return with_three_places(rounded_quotient(length.units() * 72'000, Length::units_per_inch)) +
           "pt";
}

std::string share(double value) {
    return with_three_places(static_cast<std::int64_t>(value * 1000 + (value < 0 ? -0.5 : 0.5)));
}

std::string point(Point point) {
    return mm(point.x) + " " + mm(point.y);
}

std::string rect(const Rect& rect) {
    return point(rect.at) + " " + mm(rect.size.width) + "x" + mm(rect.size.height);
}

/// Black, the ink of nearly every mark, goes without saying.
std::string ink(const Ink& ink) {
    if (ink == black_ink) {
        return "";
    }
    const std::string covers = number(ink.cyan) + "/" + number(ink.magenta) + "/" +
                               number(ink.yellow) + "/" + number(ink.black);
    return ink.spot == 0 ? " ink " + covers
                         : " spot " + number(ink.spot) + " at " + number(ink.cover);
}

/// In double quotes, on one line.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr std::string_view digits = "0123456789abcdef";
            out += "\\x";
            out += digits[static_cast<unsigned char>(c) / 16];
            out += digits[static_cast<unsigned char>(c) % 16];
        } else {
            out += c;
        }
    }
    return out + '"';
}

class Writer {
  public:
    void line(std::string_view text) {
        for (int i = 0; i < depth_; ++i) {
            out_ += indent_step;
        }
        out_ += text;
        out_ += '\n';
    }
    void deeper() { ++depth_; }
    void back() { --depth_; }
    [[nodiscard]] std::string take() { return std::move(out_); }

  private:
    std::string out_;
    int depth_ = 0;
};

/// Where the first glyph stands and where the last one does: enough to see a line that is
/// justified, indented or stretched.
std::string extent(const GlyphRun& run) {
    if (run.glyphs.empty()) {
        return "nowhere";
    }
    const Point first = run.glyphs.front().at;
    const Point last = run.glyphs.back().at;
    return point(first) + " to " + (last.y == first.y ? mm(last.x) : point(last));
}

void write(Writer& writer, const GlyphRun& run) {
    const std::string stretch = run.stretch == 1 ? "" : " stretch " + share(run.stretch);
    const std::string turned = run.turned ? " turned" : "";
    writer.line("text " + extent(run) + " font " + number(run.font) + " " + pt(run.size) + stretch +
                turned + ink(run.ink) + " " + quoted(run.text));
}

void write(Writer& writer, const Rule& rule) {
    writer.line("rule " + point(rule.from) + " to " + point(rule.to) + " thick " +
                mm(rule.thickness) + ink(rule.ink));
}

void write(Writer& writer, const Area& area) {
    writer.line("area " + rect(area.rect) + ink(area.ink));
}

void write(Writer& writer, const PlacedPicture& placed) {
    const bool whole = placed.crop_left == 0 && placed.crop_top == 0 && placed.crop_right == 1 &&
                       placed.crop_bottom == 1;
    const std::string crop = whole ? ""
                                   : " crop " + share(placed.crop_left) + " " +
                                         share(placed.crop_top) + " " + share(placed.crop_right) +
                                         " " + share(placed.crop_bottom);
    std::string outline = placed.outline.empty() ? "" : " inside";
    for (const Point& corner : placed.outline) {
        outline += " " + mm(corner.x) + "," + mm(corner.y);
    }
    writer.line("picture " + number(placed.picture) + " " + rect(placed.rect) + crop + outline);
}

void write(Writer& writer, const Dot& dot) {
    writer.line("dot " + point(dot.centre) + " wide " + mm(dot.diameter) + ink(dot.ink));
}

void write(Writer& writer, const Wave& wave) {
    writer.line("wave " + point(wave.from) + " to " + point(wave.to) + " high " +
                mm(wave.amplitude) + " long " + mm(wave.wavelength) + " thick " +
                mm(wave.thickness) + ink(wave.ink));
}

std::string_view name_of(Role role) {
    switch (role) {
        case Role::None:
            return "";
        case Role::Article:
            return "article";
        case Role::Heading1:
            return "heading 1";
        case Role::Heading2:
            return "heading 2";
        case Role::Heading3:
            return "heading 3";
        case Role::Paragraph:
            return "paragraph";
        case Role::Figure:
            return "figure";
        case Role::Caption:
            return "caption";
        case Role::Table:
            return "table";
        case Role::TableRow:
            return "table row";
        case Role::TableHead:
            return "table head";
        case Role::TableCell:
            return "table cell";
        case Role::Contents:
            return "contents";
        case Role::ContentsEntry:
            return "contents entry";
    }
    return "";
}

std::string role(Role role) {
    return role == Role::None ? "" : " as " + std::string{name_of(role)};
}

std::string link(const std::optional<Link>& link) {
    if (!link) {
        return "";
    }
    return link->address.empty() ? " to page " + number(link->page)
                                 : " to " + quoted(link->address);
}

void write(Writer& writer, const Group& group) {
    const std::string alt = group.alt.empty() ? "" : " alt " + quoted(group.alt);
    writer.line("group " + quoted(group.label) + " " + rect(group.rect) + role(group.role) +
                link(group.link) + alt);
    writer.deeper();
    for (const Mark& mark : group.marks) {
        std::visit([&](const auto& each) { write(writer, each); }, mark);
    }
    writer.back();
}

}  // namespace

std::string dump(const Document& document) {
    Writer writer;
    writer.line("document " + quoted(document.title) + " " + document.date + " " +
                document.language);
    for (std::size_t i = 0; i < document.fonts.size(); ++i) {
        const FontUse& font = document.fonts[i];
        writer.line("font " + std::to_string(i) + " " + font.role + " " + number(font.weight) +
                    " " + quoted(font.family));
    }
    for (std::size_t i = 0; i < document.pictures.size(); ++i) {
        const PictureUse& picture = document.pictures[i];
        writer.line("picture " + std::to_string(i) + " " + number(picture.width) + "x" +
                    number(picture.height) + " " + quoted(picture.file));
    }
    for (const Page& page : document.pages) {
        writer.line("page " + number(page.number) + " " + quoted(page.name) + " " +
                    mm(page.trim.width) + "x" + mm(page.trim.height));
        writer.deeper();
        for (const Group& group : page.groups) {
            write(writer, group);
        }
        writer.back();
    }
    return writer.take();
}

}  // namespace banxin
