// SPDX-License-Identifier: Apache-2.0
#include "render/pdf_structure.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace banxin {
namespace {

constexpr const char* whole_tag = "Document";

/// The structure type of `role`; null: it has none. Cairo 1.16 refuses a page with any other.
/// source  ISO 32000-1, 14.8.4
const char* tag_of(Role role) {
    switch (role) {
        case Role::None:
            return nullptr;
        case Role::Article:
            return "Art";
        case Role::Heading1:
            return "H1";
        case Role::Heading2:
            return "H2";
        case Role::Heading3:
            return "H3";
        case Role::Paragraph:
            return "P";
        case Role::Figure:
            return "Figure";
        case Role::Caption:
            return "Caption";
        case Role::Table:
            return "Table";
        case Role::TableRow:
            return "TR";
        case Role::TableHead:
            return "TH";
        case Role::TableCell:
            return "TD";
        case Role::Contents:
            return "TOC";
        case Role::ContentsEntry:
            return "TOCI";
    }
    return nullptr;
}

/// `address` with everything percent-encoded that is no character of a URI (RFC 3986), and what
/// would end a string of Cairo's or of PDF's, neither of which Cairo 1.16 escapes.
std::string uri_of(std::string_view address) {
    constexpr std::string_view allowed = "-._~:/?#[]@!$&*+,;=%";
    std::string uri;
    for (const char c : address) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || allowed.find(c) != std::string_view::npos;
        uri += plain ? std::string{c} : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri;
}

/// What links call the page `number`. By its place in the file Cairo 1.16 finds only pages that
/// are already drawn, and leaves out where other links lead.
std::string destination(int number) {
    return fmt::format("page{}", number);
}

std::string rect_attribute(const Rect& rect) {
    return fmt::format("rect=[{:.3f} {:.3f} {:.3f} {:.3f}] ",
                       rect.left().to_pt(),
                       rect.top().to_pt(),
                       rect.size.width.to_pt(),
                       rect.size.height.to_pt());
}

std::string name_of(const Page& page) {
    return fmt::format("第{}版", page.number);
}

}  // namespace

void PdfStructure::begin(cairo_t& context, const Page& page) const {
    if (!page.name.empty()) {
        cairo_pdf_surface_set_page_label(cairo_get_target(&context), name_of(page).c_str());
    }
    if (&page == &document_.pages.front()) {
        cairo_tag_begin(&context, whole_tag, nullptr);
    }
    const std::string place = fmt::format("name='{}' x=0 y=0", destination(page.number));
    cairo_tag_begin(&context, CAIRO_TAG_DEST, place.c_str());
    cairo_tag_end(&context, CAIRO_TAG_DEST);
}

void PdfStructure::end(cairo_t& context, const Page& page) const {
    if (&page == &document_.pages.back()) {
        cairo_tag_end(&context, whole_tag);
    }
}

void PdfStructure::begin(cairo_t& context, const Group& group) const {
    if (const char* const tag = tag_of(group.role)) {
        cairo_tag_begin(&context, tag, nullptr);
    }
    if (leads_somewhere(group)) {
        const std::string target = group.link->address.empty()
                                       ? fmt::format("dest='{}'", destination(group.link->page))
                                       : "uri='" + uri_of(group.link->address) + "'";
        cairo_tag_begin(&context, CAIRO_TAG_LINK, (rect_attribute(group.rect) + target).c_str());
    }
}

void PdfStructure::end(cairo_t& context, const Group& group) const {
    if (leads_somewhere(group)) {
        cairo_tag_end(&context, CAIRO_TAG_LINK);
    }
    if (const char* const tag = tag_of(group.role)) {
        cairo_tag_end(&context, tag);
    }
}

void PdfStructure::add_outline(cairo_surface_t* surface) const {
    int place = 0;
    const auto add = [&](int parent, const std::string& name, Point at) {
        const std::string target =
            fmt::format("page={} pos=[{:.3f} {:.3f}]", place, at.x.to_pt(), at.y.to_pt());
        return cairo_pdf_surface_add_outline(
            surface, parent, name.c_str(), target.c_str(), cairo_pdf_outline_flags_t{});
    };
    for (const Page& page : document_.pages) {
        ++place;
        if (page.name.empty()) {
            continue;
        }
        const int entry = add(CAIRO_PDF_OUTLINE_ROOT, name_of(page) + " " + page.name, {});
        for (const Group& group : page.groups) {
            if (group.role == Role::Article && !group.alt.empty()) {
                add(entry, group.alt, group.rect.at);
            }
        }
    }
}

bool PdfStructure::leads_somewhere(const Group& group) const {
    const auto has = [&](int number) {
        return std::ranges::find(document_.pages, number, &Page::number) != document_.pages.end();
    };
    return group.link && (!group.link->address.empty() || has(group.link->page));
}

}  // namespace banxin
