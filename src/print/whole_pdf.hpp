// SPDX-License-Identifier: Apache-2.0
//
// PDFs in and out of libqpdf: nothing that needs repair comes in, and nothing throws beyond
// `print`. Included by files of this folder only.
#pragma once

#include "base/result.hpp"
#include "print/qpdf.hpp"

#include <exception>
#include <memory>
#include <string>
#include <string_view>

namespace banxin {

/// The failure (BX7108) of bytes that are not a whole PDF.
[[nodiscard]] Failure not_whole(std::string_view reason);

/// `bytes`, which must outlive what comes back, with every page complete in itself. Throws what
/// libqpdf throws, also for what it would only warn of: a file that needs repair was drawn wrongly.
[[nodiscard]] std::unique_ptr<QPDF> open_pdf(const std::string& bytes);

/// The file with an /ID that is a digest of it.
[[nodiscard]] std::string write_pdf(QPDFWriter& writer);

/// What `make` gives, or what libqpdf says of bytes that are not a whole PDF (BX7108).
template <class Make>
[[nodiscard]] Result<std::string> whole_pdf(Make make) {
    try {
        return make();
    } catch (const std::exception& wrong) {
        return not_whole(wrong.what());
    }
}

}  // namespace banxin
