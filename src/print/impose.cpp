// SPDX-License-Identifier: Apache-2.0
#include "print/impose.hpp"

#include "print/whole_pdf.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace banxin {
namespace {

using Object = QPDFObjectHandle;

constexpr int pages_a_sheet = 4;

/// A page as a form of another PDF, and the rectangle of its own plane that it shows.
struct PlacedForm {
    Object form;
    Object::Rectangle trim;

    [[nodiscard]] double width() const { return trim.urx - trim.llx; }
    [[nodiscard]] double height() const { return trim.ury - trim.lly; }
};

PlacedForm form_of(QPDF& source, QPDF& sheet) {
    QPDFPageObjectHelper page = QPDFPageDocumentHelper{source}.getAllPages().at(0);
    // Its box is the TrimBox: marks and bleed are cut off.
    return {sheet.copyForeignObject(page.getFormXObjectForPage(true)),
            page.getTrimBox().getArrayAsRectangle()};
}

Object stream_of(QPDF& sheet, const PlacedForm& left, const PlacedForm& right) {
    const auto at = [](const PlacedForm& placed, double x, const char* name) {
        return fmt::format(
            "q 1 0 0 1 {:.3f} {:.3f} cm /{} Do Q\n", x - placed.trim.llx, -placed.trim.lly, name);
    };
    return sheet.newStream(at(left, 0, "L") + at(right, left.width(), "R"));
}

}  // namespace

std::vector<SheetSide> sheet_sides(int pages, Imposition imposition) {
    std::vector<SheetSide> sides;
    for (int sheet = 0; sheet < pages / pages_a_sheet; ++sheet) {
        // The pages of a sheet that lies by itself, or around all inside it.
        const bool nested = imposition == Imposition::Nested;
        const int first = nested ? 2 * sheet + 1 : pages_a_sheet * sheet + 1;
        const int last = nested ? pages - 2 * sheet : first + pages_a_sheet - 1;
        sides.push_back({sheet + 1, true, last, first});
        sides.push_back({sheet + 1, false, first + 1, last - 1});
    }
    return sides;
}

Result<std::string> side_by_side(const std::string& left, const std::string& right) {
    return whole_pdf([&]() -> Result<std::string> {
        const auto left_page = open_pdf(left);
        const auto right_page = open_pdf(right);
        QPDF sheet;
        sheet.emptyPDF();
        const PlacedForm on_left = form_of(*left_page, sheet);
        const PlacedForm on_right = form_of(*right_page, sheet);

        Object forms = Object::newDictionary();
        forms.replaceKey("/L", on_left.form);
        forms.replaceKey("/R", on_right.form);
        Object resources = Object::newDictionary();
        resources.replaceKey("/XObject", forms);
        Object page = Object::newDictionary();
        page.replaceKey("/Type", Object::newName("/Page"));
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", stream_of(sheet, on_left, on_right));
        const Object box =
            Object::newArray(Object::Rectangle{0,
                                               0,
                                               on_left.width() + on_right.width(),
                                               std::max(on_left.height(), on_right.height())});
        page.replaceKey("/MediaBox", box);
        page.replaceKey("/TrimBox", box);
        QPDFPageDocumentHelper{sheet}.addPage(sheet.makeIndirectObject(page), false);

        Object condition = left_page->getRoot().getKey("/OutputIntents");
        if (condition.isArray()) {
            sheet.getRoot().replaceKey(
                "/OutputIntents",
                sheet.copyForeignObject(left_page->makeIndirectObject(condition)));
        }
        QPDFWriter writer{sheet};
        writer.setMinimumPDFVersion(
            std::max(left_page->getPDFVersion(), right_page->getPDFVersion()));
        return write_pdf(writer);
    });
}

}  // namespace banxin
