// SPDX-License-Identifier: Apache-2.0
//
// Issue: everything the editor asked for, with all references resolved and every value checked for
// itself. No library stands behind it; `input` makes it, `layout` reads it.
#pragma once

#include "base/diagnostic.hpp"
#include "model/composition.hpp"
#include "model/makeup.hpp"
#include "model/makeup_weights.hpp"
#include "model/page_format.hpp"
#include "model/paragraph.hpp"
#include "model/plant.hpp"
#include "model/style.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace banxin {

/// A short text of the YAML (a title, a caption) and where it stands.
struct PlacedText {
    std::string text;  ///< May hold line breaks: each is a line of the headline.
    SourceSpan where;

    [[nodiscard]] bool empty() const { return text.empty(); }
};

struct Date {
    int year = 0, month = 0, day = 0;
    bool operator==(const Date&) const = default;
};

/// One family a role may be set in; `file` is relative to the font folders (fonts/README.md).
struct FontFace {
    int weight = 400;
    std::string file;
};
struct FontRole {
    std::string role;     ///< song, hei, kai …
    std::string family;   ///< Must be the name the font file itself gives.
    std::string package;  ///< The Debian package that brings it; empty for fonts of the user.
    std::vector<FontFace> faces;
    SourceSpan where;
};

/// A spot ink (专色) that the paper has named.
struct SpotPlan {
    std::string name;  ///< As the plant knows it: "PANTONE 485 C".
    Ink stand_in;      ///< In process inks, at full cover.
    SourceSpan where;
};

/// The paper (报纸资料): what is the same in every issue.
struct Paper {
    std::string name, name_pinyin, code, cn, issn, postal_code;
    std::string supervisor, sponsor, publisher;
    std::string address, phone, postcode, price, printer_name, printer_address;
    PageFormat format;
    StyleSheet styles;
    CompositionRules composition;
    std::vector<FontRole> fonts;
    MakeupLevels rules;
    MakeupWeights weights;
    Plant plant;
    std::vector<SpotPlan> spots;      ///< Ink::spot counts them from 1.
    std::vector<PlacedText> fillers;  ///< Words for 报花.
    SourceSpan where;
};

/// What the edge of a box is drawn with.
enum class BoxBorder {
    Plain,   ///< One rule.
    Double,  ///< 文武线: a thick rule with a thin one inside.
    Dotted,
    Wave,  ///< 花边
};

/// 加框: a rule around the story and a tint behind it.
struct Box {
    Length rule;  ///< Of a double edge, the thick one; zero: none.
    BoxBorder border = BoxBorder::Plain;
    int tint = 0;  ///< Black, per mille.
};

/// 转版: what is left of a story goes on on another page.
struct Jump {
    int page = 0;
    std::string label;  ///< "下转第2版"; empty: the program words it.
    SourceSpan where;
};

/// Where the headline stands among the text of its story (题文关系).
enum class HeadlinePlace {
    Over,  ///< At the head. Over all columns: 盖文题; over the first or last: 串题; inside: 眉题.
    Waist,    ///< 腰题: in the middle of the text, from `line` on.
    Left,     ///< 竖题 at the left edge: vertical rows from left to right, text at its right.
    Right,    ///< 竖题 at the right edge: vertical rows from right to left.
    Picture,  ///< 压图题: on the foot of the story's first picture.
};

struct HeadlinePlan {
    HeadlinePlace place = HeadlinePlace::Over;
    std::optional<Span> columns;  ///< Of the page. Empty: those of the frame's head.
    std::optional<int> line;      ///< Of the page, where a waist begins.
    std::optional<int>
        lines;  ///< At least, its label and note included; empty: as many as it needs.
    std::optional<Length> least_size, largest_size;  ///< Of the title. Empty: the ladder decides.
    std::optional<Box> box;                          ///< A box around the headline alone.
};

/// How far copyfitting may go with one story (版面微调). Body type, leading and tracking never
/// change.
struct FitLimits {
    bool on = true;                              ///< `fit: off`: as it comes, and told.
    int least_air = -1, most_air = 4;            ///< Lines of white given to the headline.
    double least_crop = 0.86, most_crop = 1.12;  ///< Of a picture's height; 1 and 1: none.
    bool byline_line = true;  ///< 本报讯（记者…） may get a line of its own.
    int size_steps = 2;       ///< Steps of the ladder that the title may lose or gain.
    int subheads = 2;         ///< Optional subheads (`?##`) that may be printed.
    int short_lines = 1;      ///< Lines that the last leg may end early.
    bool measure = false;     ///< Another number of legs over the same columns (破栏).
    bool filler = false;      ///< 报花 at the end, three to eight lines.
    bool operator==(const FitLimits&) const = default;
};

/// Where a picture, a quote or a table stands: whole lines high, of any width.
struct InsetPlace {
    GridRect rect;
    Length indent;                ///< Of its left edge from that of its first column.
    std::optional<Length> width;  ///< Empty: to the right edge of its last column.
    bool below_headline = false;  ///< It hangs from the headline: only the count of lines counts.
};

enum class OversetPolicy { Error, Warn };

struct StoryItem {
    std::string id;
    PlacedText kicker, title, deck, summary, byline;
    PlacedText column;  ///< 栏目标: the regular column it belongs to.
    PlacedText note;    ///< 编者按
    std::vector<Paragraph> body;
    std::string style = "news";
    std::optional<Shape> frame;  ///< Empty only until a template's slot has been given.
    std::string slot;            ///< Of the template, if the story asks for one.
    HeadlinePlan headline;
    int legs = 0;  ///< Text columns; 0: one for each column of the frame. Fewer is 破栏.
    std::vector<int> leg_order;  ///< Which leg is read first, second …; empty: left to right.
    std::optional<FitLimits> limits;  ///< Empty: the slot's, or the issue's.
    std::optional<Box> box;
    std::optional<Jump> jump;  ///< The rest goes to that page, where a ContinuedItem takes it.
    std::optional<OversetPolicy> overset;  ///< Empty: the issue's.
    bool lead = false;
    int rank = 5;                   ///< 1 is the most important.
    std::vector<std::string> near;  ///< 关联: ids of stories that it should adjoin.
    bool pinned = false;            ///< Automatic make-up leaves it where the page plan has it.
    std::string section;            ///< 版名 of the page it belongs to, while it is on none.
    bool on_front = false;          ///< It belongs to page 1, while it is on none.
    SourceSpan where;
};

/// The rest of a story that jumped here (上接).
struct ContinuedItem {
    std::string story;
    PlacedText title;  ///< A short repeat of the headline; empty: the story's own title.
    Shape frame;
    int legs = 0;
    HeadlinePlan headline;            ///< Of a plan made for the page; else as usual.
    std::optional<FitLimits> limits;  ///< The same; empty: the story's.
    std::optional<Jump> jump;         ///< It goes on once more.
    SourceSpan where;
};

/// How a picture that has another shape than its frame is put into it.
enum class Fit {
    Crop,     ///< Fill the frame, cut off what is outside.
    Contain,  ///< Show all of it, leave white beside it.
    Exact,    ///< It must have the shape of the frame.
};

struct PhotoItem {
    std::string file;
    std::string with;  ///< The story it belongs to; empty for a picture on its own.
    PlacedText caption, credit;
    std::string alt;
    std::optional<InsetPlace> frame;
    Fit fit = Fit::Crop;
    double focus_x = 0.5,
           focus_y = 0.5;  ///< The part that cropping keeps, as a share of the picture.
    /// What text runs around, instead of the whole frame: corners as shares of the frame.
    std::vector<std::pair<double, double>> outline;
    SourceSpan where;
};

/// 引语: words of a story, set large among its text.
struct QuoteItem {
    PlacedText text, by;
    std::string with;                 ///< The story it belongs to; empty for one on its own.
    std::optional<InsetPlace> frame;  ///< Empty only until a template has given it a place.
    SourceSpan where;
};

/// 二维码
struct QrItem {
    std::string content;  ///< What a reader's telephone gets: an address, as a rule.
    PlacedText caption;
    std::string with;  ///< As the quote's.
    InsetPlace frame;
    SourceSpan where;
};

struct AdItem {
    std::string file;
    std::string advertiser;
    PlacedText label;               ///< 广告
    Fit fit = Fit::Contain;         ///< Of a PDF, unless the YAML says another: Exact.
    std::optional<GridRect> frame;  ///< As the masthead's.
    /// Columns and lines, where only the size was agreed; automatic make-up finds the place.
    std::optional<std::pair<int, int>> size;
    SourceSpan where;
};

struct MastheadItem {
    std::optional<GridRect> frame;  ///< Empty only until a template has given it a place.
    SourceSpan where;
};

struct ImprintItem {
    std::optional<GridRect> frame;  ///< As the masthead's.
    SourceSpan where;
};

/// 导读: the stories of other pages, with their page number.
struct IndexItem {
    struct Entry {
        std::string story;  ///< Page and title come from the story.
        SourceSpan where;
    };
    PlacedText title;
    std::vector<Entry> entries;
    std::optional<GridRect> frame;  ///< As the masthead's.
    int legs = 1;
    SourceSpan where;
};

using PageItem = std::variant<MastheadItem,
                              ImprintItem,
                              StoryItem,
                              ContinuedItem,
                              PhotoItem,
                              QuoteItem,
                              QrItem,
                              AdItem,
                              IndexItem>;

struct Staff {
    std::string role;  ///< 责编, 美编, 校对
    std::string name;
};

struct PagePlan {
    int number = 0;    ///< 版序
    std::string name;  ///< 版名
    std::vector<Staff> staff;
    std::string
        layout;  ///< A template of layouts/pages; empty: the one that fits, if any is needed.
    std::vector<PageItem> items;  ///< In the order of the YAML: the reading order of the page.
    SourceSpan where;
};

enum class EditionKind { Regular, Added, Extra };  ///< 增期, 号外
enum class Punctuation { Chinese, Keep };  ///< Set half-width marks full-width, or as typed.

struct Issue {
    Paper paper;
    Date date;
    int number = 0;       ///< 总期号
    int year_number = 0;  ///< 本年第几期
    EditionKind edition = EditionKind::Regular;
    std::string lunar;  ///< "auto", "off", or the words to print.
    Punctuation punctuation = Punctuation::Chinese;
    OversetPolicy overset = OversetPolicy::Error;
    FitLimits limits;                 ///< Of stories that set none themselves.
    std::optional<double> indent_em;  ///< Overrides the styles' indent.
    std::vector<PagePlan> pages;
    /// Stories with their pictures and quotes, and advertisements, that are on no page: automatic
    /// make-up gives them one.
    std::vector<PageItem> unassigned;
    std::vector<PageItem> reserve;  ///< 备稿: the same, used only where a page has room left.
    SourceSpan where;
};

}  // namespace banxin
