// SPDX-License-Identifier: Apache-2.0
//
// libqpdf through its C interface: the C++ headers of qpdf 11.3 do not compile as C++20 with
// clang 14.
#include "print/press_pdf.hpp"

#include <fmt/format.h>
#include <qpdf/qpdf-c.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

struct QpdfDeleter {
    void operator()(qpdf_data pdf) const { qpdf_cleanup(&pdf); }
};
using Qpdf = std::unique_ptr<_qpdf_data, QpdfDeleter>;

Qpdf new_pdf() {
    Qpdf pdf{qpdf_init()};
    qpdf_silence_errors(pdf.get());
    qpdf_set_suppress_warnings(pdf.get(), QPDF_TRUE);
    qpdf_set_attempt_recovery(pdf.get(), QPDF_FALSE);  // One that needs repair was drawn wrongly.
    return pdf;
}

/// The first thing libqpdf has found wrong so far.
std::optional<std::string> complaint(const Qpdf& pdf) {
    qpdf_error found = nullptr;
    if (qpdf_has_error(pdf.get()) == QPDF_TRUE) {
        found = qpdf_get_error(pdf.get());
    } else if (qpdf_more_warnings(pdf.get()) == QPDF_TRUE) {
        found = qpdf_next_warning(pdf.get());
    } else {
        return std::nullopt;
    }
    return qpdf_get_error_full_text(pdf.get(), found);
}

Failure not_whole(std::string_view reason) {
    return Failure{error("BX7102",
                         {},
                         {fmt::format("生成的 PDF 不完整，没有写出：{}", reason),
                          fmt::format("the PDF is not whole and was not written: {}", reason)})};
}

/// `bytes`, which must outlive what comes back, with every page complete in itself.
Result<Qpdf> open(const std::string& bytes) {
    Qpdf pdf = new_pdf();
    qpdf_read_memory(pdf.get(), "PDF", bytes.data(), bytes.size(), nullptr);
    if (const auto wrong = complaint(pdf)) {
        return not_whole(*wrong);
    }
    qpdf_push_inherited_attributes_to_page(pdf.get());
    if (const auto wrong = complaint(pdf)) {
        return not_whole(*wrong);
    }
    return pdf;
}

/// The file with streams as they are and an /ID that is a digest of it.
Result<std::string> write(const Qpdf& pdf, const char* version) {
    qpdf_init_write_memory(pdf.get());
    qpdf_set_deterministic_ID(pdf.get(), QPDF_TRUE);
    qpdf_set_minimum_pdf_version(pdf.get(), version);
    qpdf_set_stream_data_mode(pdf.get(), qpdf_s_preserve);
    qpdf_set_object_stream_mode(pdf.get(), qpdf_o_generate);
    qpdf_write(pdf.get());
    if (const auto wrong = complaint(pdf)) {
        return not_whole(*wrong);
    }
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libqpdf has unsigned bytes.
    const auto* const bytes = reinterpret_cast<const char*>(qpdf_get_buffer(pdf.get()));
    return std::string{bytes, qpdf_get_buffer_length(pdf.get())};
}

/// Bleed and trim are the page itself: newspaper pages go to the plate without trim marks.
void add_boxes(const Qpdf& pdf, qpdf_oh page) {
    const qpdf_oh media = qpdf_oh_get_key(pdf.get(), page, "/MediaBox");
    qpdf_oh_replace_key(pdf.get(), page, "/TrimBox", media);
    qpdf_oh_replace_key(pdf.get(), page, "/BleedBox", media);
}

}  // namespace

Result<std::string> finish_pdf(const std::string& pdf, int pages) {
    const auto book = open(pdf);
    if (!book) {
        return Failure{book.error()};
    }
    const int found = qpdf_get_num_pages((*book).get());
    if (found != pages) {
        return not_whole(fmt::format("{} / {}", found, pages));
    }
    for (int i = 0; i < pages; ++i) {
        add_boxes(*book, qpdf_get_page_n((*book).get(), static_cast<std::size_t>(i)));
    }
    return write(*book, qpdf_get_pdf_version((*book).get()));
}

}  // namespace banxin
