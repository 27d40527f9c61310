// SPDX-License-Identifier: Apache-2.0
//
// PageRecord: an account of a finished page. The document says where the ink is, this says what it
// is: which story, which leg, which line of which paragraph, and what was done to make it fit.
// Make-up rules, the page dump and the overlays of a preview read it.
#pragma once

#include "base/diagnostic.hpp"
#include "base/geometry.hpp"
#include "model/page_format.hpp"

#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// A line of body text at its place.
struct LineRecord {
    std::string text;       ///< Empty: white that belongs to the text, such as around a subhead.
    Rect rect;              ///< The whole measure, one line pitch high.
    int leg = 0;            ///< Index into StoryRecord::legs.
    double indent_em = 0;   ///< Of the first line of a paragraph, in em of the body.
    double natural_em = 0;  ///< Width of the text before justification, in em of the body.
    bool subhead = false;
    bool starts_paragraph = false, ends_paragraph = false;
    SourceSpan where;  ///< Of the paragraph.
};

/// Lines that stand below each other with one measure. A leg beside or below a picture is several.
struct LegRecord {
    Rect rect;
    int column = 0;  ///< Which of the story's columns, from the left, counted from 0.
    int lines = 0;
    bool below_picture = false;   ///< A picture or another inset stands right above it.
    bool below_headline = false;  ///< The headline stands right above it.
};

/// What stands among the text of a story or beside it.
struct InsetRecord {
    std::string kind;  ///< "photo", "quote", "qr", "table", "filler"
    std::string name;  ///< The file of a picture; the words of a quote.
    Rect rect;         ///< With its caption.
    double crop = 0;   ///< Share of the picture's height that copyfitting took (or gave, negative).
    std::string caption;
    SourceSpan where;
};

struct HeadlineRecord {
    std::string text, kicker, deck;
    Length size;   ///< Of the title.
    int rows = 0;  ///< Of the title.
    int air = 0;   ///< Lines of white that copyfitting added (or took, negative).
    Rect rect;
    Rect ink;  ///< From the first row to the last, as wide as the widest.
    bool vertical = false;
};

/// One thing that copyfitting did, at what cost. The costs are those of the line breaker: 30 is a
/// fault that a reader sees.
struct FitStep {
    enum class Lever {
        Lines,     ///< Paragraphs set in a line more or less than they would take by themselves.
        Air,       ///< Headline air.
        Crop,      ///< Picture height.
        Byline,    ///< Byline on a line of its own.
        Size,      ///< Title size.
        Subheads,  ///< Optional subheads printed.
        Short,     ///< The last leg ends early.
        Filler,    ///< 报花
        Measure,   ///< Another number of legs.
        Jump,      ///< The rest went to another page.
    };
    Lever lever = Lever::Lines;
    int amount = 0;  ///< Lines, steps of size, subheads, or legs; signed where less is possible.
    double cost = 0;
};

/// How a story came to fit.
struct Receipt {
    int characters = 0;
    int lines = 0;  ///< Set here.
    int room = 0;   ///< Lines that its legs have.
    int over = 0;   ///< Lines that found no room.
    std::vector<FitStep> steps;
    double cost = 0;
};

struct StoryRecord {
    std::string id;
    int rank = 5;
    Shape shape;
    bool boxed = false;
    int continued_from = 0, continues_on = 0;  ///< Page numbers; 0: neither.
    std::optional<HeadlineRecord> headline;
    std::vector<InsetRecord> insets;
    int leg_count = 0;  ///< Columns of text.
    double leg_em = 0;  ///< Their measure.
    std::vector<LegRecord> legs;
    std::vector<LineRecord> lines;  ///< In reading order.
    Receipt receipt;
    SourceSpan where;
};

/// What stands on a page and is no story.
struct BlockRecord {
    std::string kind;  ///< "masthead", "imprint", "index", "ad", "photo", "quote", "qr"
    std::string name;
    GridRect rect;
    std::string label;  ///< Of an advertisement: the word that marks it as one.
    SourceSpan where;
};

struct PageRecord {
    int number = 0;
    std::string name;
    std::vector<BlockRecord> blocks;
    std::vector<StoryRecord> stories;  ///< In the order of the issue's YAML.
};

}  // namespace banxin
