// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "base/worker.hpp"
#include "imaging/picture_check.hpp"
#include "imaging/picture_format.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace banxin {

/// What is said of one picture, at the place that asked for it. For open_picture only.
class PictureFindings {
  public:
    PictureFindings(std::string_view file, SourceSpan asked_at);

    /// An empty file (BX5003).
    [[nodiscard]] Failure empty() const;
    /// A format we do not take (BX5010), with the command that converts it.
    [[nodiscard]] Failure foreign(const ForeignFormat& format) const;
    /// No picture (BX5004).
    [[nodiscard]] Failure not_a_picture() const;
    /// A file of so many bytes, and a picture of so many pixels (BX9020).
    [[nodiscard]] Failure too_many_bytes(std::size_t bytes) const;
    [[nodiscard]] Failure too_many_pixels(std::int64_t width, std::int64_t height) const;
    /// Cut off (BX5001), damaged (BX5002).
    [[nodiscard]] Failure cut_off() const;
    [[nodiscard]] Failure wrong_checksum() const;
    /// The worker, which had so many seconds, did not get through (BX9021).
    [[nodiscard]] Failure no_answer(WorkerFault fault, std::int64_t seconds) const;
    /// What `check` found that does not keep the picture from its page (BX5006, 5009, 5011, 5013).
    void tell(const PictureCheck& check, Report& report) const;

  private:
    [[nodiscard]] Failure failed(std::string code, Message message, const Message& remedy) const;

    std::string file_;
    SourceSpan at_;
};

}  // namespace banxin
