// SPDX-License-Identifier: Apache-2.0
//
// ParagraphBuilder: paragraphs from pieces of a source text, joined over line breaks the way
// Chinese wants it, each with the place of its first character.
#pragma once

#include "input/source_text.hpp"
#include "model/paragraph.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace banxin {

class ParagraphBuilder {
  public:
    explicit ParagraphBuilder(const SourceText& source) : source_{source} {}

    /// Goes on with `piece`, which starts at byte `at` of the source. White space at the start of a
    /// paragraph or of a line is left out, invisible characters anywhere.
    void add(std::string_view piece, std::size_t at);

    /// The line ends, the paragraph does not, unless the next line starts with a full-width space.
    /// Words are parted by a space, hanzi are not.
    void break_line();

    /// Ends the paragraph, if it has any text.
    void end_paragraph();

    /// Of the paragraph that comes next.
    void set_kind(ParagraphKind kind, bool optional = false) {
        kind_ = kind;
        optional_ = optional;
    }

    /// All paragraphs ended so far.
    [[nodiscard]] std::vector<Paragraph>& paragraphs() { return paragraphs_; }
    /// The bytes of the source where their hidden marks (hidden_marks.hpp) stand, in order.
    [[nodiscard]] const std::vector<std::size_t>& hidden_marks() const { return hidden_marks_; }

  private:
    void join_lines(char32_t next);

    const SourceText& source_;
    std::vector<Paragraph> paragraphs_;
    std::vector<std::size_t> hidden_marks_;
    Paragraph current_;
    ParagraphKind kind_ = ParagraphKind::Text;
    bool optional_ = false;
    bool line_broken_ = false;
};

}  // namespace banxin
