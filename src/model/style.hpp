// SPDX-License-Identifier: Apache-2.0
//
// How text looks: a font role, weight, size and ink. A role (正文宋, 黑体, 楷体 …) becomes a family
// in fonts/fonts.yaml; nothing here knows a font file.
#pragma once

#include "base/geometry.hpp"
#include "base/ink.hpp"
#include "model/composition.hpp"

#include <map>
#include <string>
#include <vector>

namespace banxin {

/// One line of type. `size` zero means: the size the place gives (body size, headline ladder).
struct TextStyle {
    std::string role = "song";
    int weight = 400;  ///< CSS weights: 400 regular, 700 bold, 900 black.
    Length size;
    Ink ink = black_ink;
    bool operator==(const TextStyle&) const = default;
};

enum class Alignment { Justified, Centred, Left };

/// Where 消息头 or 署名 stands.
enum class BylinePlace {
    RunIn,  ///< Before the first words of the text.
    Head,   ///< On a line of its own below the headline.
    Foot,   ///< On a line of its own at the end of the text, flush right.
};

/// What may be done to a title so that it suits its columns.
struct TitleLimits {
    double least_tracking = 0, most_tracking = 0.22;  ///< Between characters, in em.
    double least_stretch = 1, most_stretch = 1;       ///< 长体 below 1, 扁体 above it.
    int rows = 2;  ///< What a title without line breaks may be divided into.
};

/// How the stories of one kind (news, lead, essay, poem, notice, briefs …) are set.
struct StoryStyle {
    TextStyle kicker, title, deck;  ///< 引题, 主题, 副题; their sizes come from the ladder if zero
    TextStyle summary;              ///< 提要; a little larger than the body if its size is zero
    TextStyle byline, byline_name;  ///< 消息头 本报讯, and what stands in brackets after it
    TextStyle body, subhead, strong, caption;
    Composition composition;  ///< Of the body.
    TitleLimits title_limits;
    Alignment headline_alignment = Alignment::Centred;
    Alignment body_alignment = Alignment::Justified;
    double indent_em = 2;  ///< First line of a paragraph.
    BylinePlace byline_place = BylinePlace::RunIn;
    bool signed_at_foot = false;   ///< 落款: who and when, at the end of a notice, flush right.
    bool run_in_subheads = false;  ///< A subhead starts its paragraph instead of a line of its own.
    int headline_step = 0;         ///< Steps of the ladder below the largest size allowed.
};

/// The largest title size for headlines up to `width` wide.
struct HeadlineCap {
    Length width;
    Length size;
};

struct StyleSheet {
    std::string name;
    std::vector<Length> ladder;              ///< Title sizes, largest first (字号级).
    std::vector<HeadlineCap> headline_caps;  ///< By growing width.
    std::map<std::string, StoryStyle> stories;
    TextStyle masthead, masthead_line, folio, folio_name, imprint, index_title, index_entry,
        ad_label, quote, quote_by, filler, column_label;
};

}  // namespace banxin
