// SPDX-License-Identifier: Apache-2.0
#include "print/whole_pdf.hpp"

#include <fmt/format.h>

namespace banxin {

Failure not_whole(std::string_view reason) {
    return Failure{error("BX7108",
                         {},
                         {fmt::format("生成的 PDF 不完整，没有写出：{}", reason),
                          fmt::format("the PDF is not whole and was not written: {}", reason)})};
}

std::unique_ptr<QPDF> open_pdf(const std::string& bytes) {
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    pdf->setImmediateCopyFrom(true);
    pdf->processMemoryFile("PDF", bytes.data(), bytes.size());
    pdf->pushInheritedAttributesToPage();
    const auto warnings = pdf->getWarnings();
    if (!warnings.empty()) {
        throw warnings.front();
    }
    return pdf;
}

std::string write_pdf(QPDFWriter& writer) {
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libqpdf has unsigned bytes.
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace banxin
