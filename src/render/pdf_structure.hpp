// SPDX-License-Identifier: Apache-2.0
//
// What a PDF for screens says beside what it shows: tags for readers who hear it or see its text in
// another form, links, an outline and page labels.
#pragma once

#include "document/document.hpp"

#include <cairo.h>

namespace banxin {

/// The structure of one document, told to Cairo while its pages are painted.
///
/// links   only those to pages that the document has
/// text    as groups are painted, so their order is the reading order
class PdfStructure {
  public:
    /// `document` must outlive this object.
    explicit PdfStructure(const Document& document) : document_{document} {}

    /// Around all that is painted on a page. The label of a page that has a name is 第1版.
    void begin(cairo_t& context, const Page& page) const;
    void end(cairo_t& context, const Page& page) const;

    /// Around the marks of a group.
    void begin(cairo_t& context, const Group& group) const;
    void end(cairo_t& context, const Group& group) const;

    /// After the last page: 第1版 要闻 for each page that has a name, and below it the titles of
    /// its articles.
    void add_outline(cairo_surface_t* surface) const;

  private:
    [[nodiscard]] bool leads_somewhere(const Group& group) const;

    const Document& document_;
};

}  // namespace banxin
