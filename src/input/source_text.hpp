// SPDX-License-Identifier: Apache-2.0
//
// SourceText: a text with its place in a file, so that a byte of it can be shown to the editor as a
// line and a column.
#pragma once

#include "base/diagnostic.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

class SourceText {
  public:
    /// `text` must outlive this object. It starts in `file` at `first_line`, and each of its lines
    /// at `first_column`, for text that was cut out of a YAML block.
    SourceText(std::string file, std::string_view text, int first_line = 1, int first_column = 1);

    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] std::string_view text() const { return text_; }

    /// The place of byte `offset`, `length` characters long.
    [[nodiscard]] SourceSpan at(std::size_t offset, int length = 1) const;
    /// The line that byte `offset` is on, and the byte that the line starts with.
    [[nodiscard]] int line_of(std::size_t offset) const;
    [[nodiscard]] std::size_t line_start(std::size_t offset) const;

  private:
    /// The characters before byte `offset`.
    [[nodiscard]] int characters_before(std::size_t offset) const;

    std::string file_;
    std::string_view text_;
    int first_line_, first_column_;
    std::vector<std::size_t> line_starts_;
    std::vector<int> counted_;  ///< The characters before each block of bytes: lines may be long.
};

}  // namespace banxin
