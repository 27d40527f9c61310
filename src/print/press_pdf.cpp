// SPDX-License-Identifier: Apache-2.0
#include "print/press_pdf.hpp"

#include "imaging/press_picture.hpp"
#include "print/accessibility.hpp"
#include "print/complaints.hpp"
#include "print/ink_rewrite.hpp"
#include "print/pdfx.hpp"
#include "print/whole_pdf.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstddef>
#include <optional>
#include <utility>

namespace banxin {
namespace {

using Object = QPDFObjectHandle;

constexpr std::string_view graphic_mark_start = "banxin graphic ";

/// Which graphic a picture with `comment` asks for.
std::optional<std::size_t> graphic_asked_for(std::string_view comment, std::size_t graphics) {
    if (!comment.starts_with(graphic_mark_start)) {
        return std::nullopt;
    }
    comment.remove_prefix(graphic_mark_start.size());
    std::size_t index = 0;
    const auto read = std::from_chars(comment.data(), comment.data() + comment.size(), index);
    return read.ec == std::errc{} && index < graphics ? std::optional{index} : std::nullopt;
}

/// Lets the form fill the square from 0 0 to 1 1, as a picture does.
void fit_to_square(Object form) {
    Object dictionary = form.getDict();
    QPDFMatrix matrix;
    if (dictionary.hasKey("/Matrix")) {
        matrix = QPDFMatrix{dictionary.getKey("/Matrix").getArrayAsMatrix()};
    }
    const auto box = matrix.transformRectangle(dictionary.getKey("/BBox").getArrayAsRectangle());
    const double width = box.urx - box.llx, height = box.ury - box.lly;
    QPDFMatrix fitted{1 / width, 0, 0, 1 / height, -box.llx / width, -box.lly / height};
    fitted.concat(matrix);
    dictionary.replaceKey("/Matrix",
                          Object::newArray(Object::Matrix(
                              fitted.a, fitted.b, fitted.c, fitted.d, fitted.e, fitted.f)));
}

/// The graphics of a job as forms of one PDF, each made when it is first asked for.
class Graphics {
  public:
    Graphics(QPDF& pdf, const std::vector<PressGraphic>& graphics)
        : pdf_{pdf}, graphics_{graphics}, forms_(graphics.size()) {}

    /// The form in place of a picture with `comment`; `rewrite` turns one into inks.
    template <class Rewrite>
    std::optional<Object> form(std::string_view comment, Rewrite rewrite) {
        const auto index = graphic_asked_for(comment, graphics_.size());
        if (!index) {
            return std::nullopt;
        }
        Object& form = forms_[*index];
        if (!form.isInitialized()) {
            const PressGraphic& graphic = graphics_[*index];
            const auto source = open_pdf(graphic.pdf);
            QPDFPageObjectHelper page = QPDFPageDocumentHelper{*source}.getAllPages().at(0);
            form = pdf_.copyForeignObject(page.getFormXObjectForPage(true));
            form.getDict().removeKey("/Group");  // Of the page: what is transparent says so itself.
            fit_to_square(form);
            if (graphic.colours) {
                rewrite(form, graphic.colours);
            }
        }
        return form;
    }

  private:
    QPDF& pdf_;
    const std::vector<PressGraphic>& graphics_;
    std::vector<Object> forms_;
};

/// Turns what is drawn into inks.
void rewrite_pages(QPDF& pdf, const PressJob& job, Complaints& complaints) {
    InkResources resources{pdf, job.spots};
    const bool transparency = job.standard == PdfStandard::X4;
    const auto none = [](std::string_view) -> std::optional<Object> { return std::nullopt; };
    Graphics graphics{pdf, job.graphics};
    const auto rewrite_graphic = [&](Object form, const ColourMap& colours) {
        InkRewrite{pdf, {colours, resources, complaints}, transparency, press_picture_mark, none}
            .rewrite_form(form, "graphic");
    };
    InkRewrite rewrite{
        pdf,
        {job.inks, resources, complaints},
        transparency,
        press_picture_mark,
        [&](std::string_view comment) { return graphics.form(comment, rewrite_graphic); }};
    int number = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper{pdf}.getAllPages()) {
        rewrite.rewrite_page(page, fmt::format("{} {}", job.title, ++number));
        set_boxes(page.getObjectHandle(), job.sheet);
    }
}

}  // namespace

Result<std::string> finish_pdf(const std::string& pdf, const Document& document) {
    return whole_pdf([&]() -> Result<std::string> {
        const auto book = open_pdf(pdf);
        auto found = QPDFPageDocumentHelper{*book}.getAllPages();
        if (found.size() != document.pages.size()) {
            return not_whole(fmt::format("{} / {}", found.size(), document.pages.size()));
        }
        if (!make_accessible(*book, document)) {
            return not_whole("/Figure");
        }
        for (QPDFPageObjectHelper& page : found) {
            // Newspaper pages of an edition for screens have no trim marks.
            Object object = page.getObjectHandle();
            object.replaceKey("/TrimBox", object.getKey("/MediaBox"));
            object.replaceKey("/BleedBox", object.getKey("/MediaBox"));
        }
        QPDFWriter writer{*book};
        writer.setMinimumPDFVersion(book->getPDFVersion());
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_generate);
        return write_pdf(writer);
    });
}

std::string graphic_mark(int index) {
    return fmt::format("{}{}", graphic_mark_start, index);
}

Result<std::string> make_press_pdf(const std::string& drawn, const PressJob& job) {
    return whole_pdf([&]() -> Result<std::string> {
        const auto pdf = open_pdf(drawn);
        Complaints complaints;
        rewrite_pages(*pdf, job, complaints);
        if (!complaints.empty()) {
            return Failure{complaints.diagnostics()};
        }
        identify(*pdf, job);
        complete_fonts(*pdf);
        QPDFWriter writer{*pdf};
        writer.forcePDFVersion(pdf_version(job.standard));
        writer.setStreamDataMode(qpdf_s_compress);
        writer.setObjectStreamMode(job.standard == PdfStandard::X4 ? qpdf_o_generate
                                                                   : qpdf_o_disable);
        return write_pdf(writer);
    });
}

}  // namespace banxin
