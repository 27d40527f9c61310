// SPDX-License-Identifier: Apache-2.0
//
// Paragraph: text as the author wrote it, with the ranges that are set in another way.
#pragma once

#include "base/diagnostic.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace banxin {

enum class Emphasis {
    Strong,      ///< **…** 黑体
    Dotted,      ///< *…* 着重号
    ProperName,  ///< __…__ 专名号
    BookTitle,   ///< ~~…~~ 浪线书名号
};

/// Bytes `[first, last)` of the text; both on character boundaries.
struct EmphasisRange {
    std::size_t first = 0, last = 0;
    Emphasis kind = Emphasis::Strong;
    bool operator==(const EmphasisRange&) const = default;
};

/// 注音: what is written small above bytes `[first, last)`: one reading for each character, or one
/// for all of them. Emphasis may begin and end inside.
struct Ruby {
    std::size_t first = 0, last = 0;
    std::vector<std::string> readings;
    bool operator==(const Ruby&) const = default;
};

enum class ParagraphKind { Text, Subhead, VerseLine, StanzaBreak, Table };

/// How the cells of a column stand; where the author has not said, figures stand right.
enum class CellAlignment { Unsaid, Left, Centred, Right };

struct Paragraph {
    ParagraphKind kind = ParagraphKind::Text;
    std::string text;                     ///< UTF-8, one line, no leading or trailing space.
    std::vector<EmphasisRange> emphasis;  ///< In order; none overlaps another.
    std::vector<Ruby> ruby;               ///< In order; none overlaps another.
    SourceSpan where;
    bool optional = false;  ///< `?##`: a subhead that is printed only if the story is too short.
    std::vector<CellAlignment> columns = {};  ///< Of a table; everything else has none.
    std::vector<Paragraph> cells = {};        ///< Of a table, row by row, the head first.
};

}  // namespace banxin
