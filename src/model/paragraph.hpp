// SPDX-License-Identifier: Apache-2.0
//
// Paragraph: text as the author wrote it, with the ranges that are set in another way.
#pragma once

#include "base/diagnostic.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace banxin {

enum class Emphasis { Strong, Dotted };  ///< **bold** → 黑体; *emphasis* → 着重号

/// Bytes `[first, last)` of the text; both on character boundaries.
struct EmphasisRange {
    std::size_t first = 0, last = 0;
    Emphasis kind = Emphasis::Strong;
    bool operator==(const EmphasisRange&) const = default;
};

enum class ParagraphKind { Text, Subhead, VerseLine, StanzaBreak };

struct Paragraph {
    ParagraphKind kind = ParagraphKind::Text;
    std::string text;  ///< UTF-8, one line, no leading or trailing space.
    std::vector<EmphasisRange> emphasis;
    SourceSpan where;
};

}  // namespace banxin
