// SPDX-License-Identifier: Apache-2.0
#include "support/plain_pdf.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace banxin::testing {
namespace {

/// `objects` as a PDF; the first is its catalogue.
std::string pdf_of(const std::vector<std::string>& objects) {
    std::string pdf = "%PDF-1.4\n";
    std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += fmt::format("{:010} 00000 n \n", pdf.size());
        pdf += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    const std::size_t start = pdf.size();
    return pdf + table +
           fmt::format("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n",
                       objects.size() + 1,
                       start);
}

}  // namespace

std::string plain_pdf(const std::vector<std::string>& contents) {
    constexpr std::size_t before = 4;  // Objects before the first page.
    std::string kids;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        kids += fmt::format("{} 0 R ", before + 1 + 2 * i);
    }
    std::vector<std::string> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        fmt::format("<< /Type /Pages /Kids [{}] /Count {} >>", kids, contents.size()),
        "<< /ColorSpace << /S [/Separation /PANTONE#20485#20C /DeviceCMYK 4 0 R] >> >>",
        "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0.95 1 0] /N 1 >>",
    };
    for (std::size_t i = 0; i < contents.size(); ++i) {
        // 10, 82 and 92 mm; 118 and 128 mm.
        objects.push_back(
            fmt::format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 260.787 362.835] "
                        "/TrimBox [28.3465 28.3465 232.441 334.488] /Contents {} 0 R "
                        "/Resources 3 0 R >>",
                        before + 2 + 2 * i));
        const std::string drawing = "2.83465 0 0 2.83465 28.3465 28.3465 cm\n" + contents[i];
        objects.push_back(
            fmt::format("<< /Length {} >>\nstream\n{}\nendstream", drawing.size(), drawing));
    }
    return pdf_of(objects);
}

}  // namespace banxin::testing
