// SPDX-License-Identifier: Apache-2.0
#include "print/press_pdf.hpp"

#define POINTERHOLDER_TRANSITION 4  // libqpdf 11: we use std::shared_ptr, not its older class.
#include <fmt/format.h>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstddef>
#include <exception>
#include <memory>
#include <stdexcept>
#include <utility>

namespace banxin {
namespace {

void open(QPDF& pdf, const std::string& bytes) {
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);  // A PDF that needs repair is one we have drawn wrongly.
    pdf.processMemoryFile("banxin", bytes.data(), bytes.size());
}

/// The file with streams as they are and an /ID that is a digest of it.
std::string write(QPDF& pdf, const std::string& version) {
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion(version);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libqpdf hands out unsigned bytes.
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// Bleed and trim are the page itself: newspaper pages go to the plate without trim marks.
void add_boxes(QPDFPageObjectHelper& page) {
    QPDFObjectHandle dictionary = page.getObjectHandle();
    QPDFObjectHandle media = page.getMediaBox();
    dictionary.replaceKey("/TrimBox", media.shallowCopy());
    dictionary.replaceKey("/BleedBox", media.shallowCopy());
}

std::string single_page(QPDF& book, QPDFPageObjectHelper& page) {
    QPDF single;
    single.emptyPDF();
    QPDFPageDocumentHelper{single}.addPage(page, false);
    const QPDFObjectHandle info = book.getTrailer().getKey("/Info");
    if (info.isIndirect()) {
        single.getTrailer().replaceKey("/Info", single.copyForeignObject(info));
    }
    return write(single, book.getPDFVersion());
}

Failure not_whole(std::string_view reason) {
    return Failure{error("BX7102",
                         {},
                         {fmt::format("生成的 PDF 不完整，没有写出：{}", reason),
                          fmt::format("the PDF is not whole and was not written: {}", reason)})};
}

}  // namespace

Result<std::string> finish_pdf(const std::string& pdf, int pages) {
    try {
        QPDF book;
        open(book, pdf);
        auto all = QPDFPageDocumentHelper{book}.getAllPages();
        if (all.size() != static_cast<std::size_t>(pages)) {
            return not_whole(fmt::format("{} pages of {}", all.size(), pages));
        }
        for (QPDFPageObjectHelper& page : all) {
            add_boxes(page);
        }
        std::string finished = write(book, book.getPDFVersion());
        if (book.anyWarnings()) {
            return not_whole(book.getWarnings().front().what());
        }
        return finished;
    } catch (const std::exception& refusal) {
        return not_whole(refusal.what());
    }
}

Result<std::vector<std::string>> split_pages(const std::string& pdf) {
    try {
        QPDF book;
        open(book, pdf);
        QPDFPageDocumentHelper helper{book};
        helper.pushInheritedAttributesToPage();
        std::vector<std::string> singles;
        for (QPDFPageObjectHelper& page : helper.getAllPages()) {
            singles.push_back(single_page(book, page));
        }
        return singles;
    } catch (const std::exception& refusal) {
        return not_whole(refusal.what());
    }
}

}  // namespace banxin
