// SPDX-License-Identifier: Apache-2.0
//
// Issue: everything the editor asked for, with all references resolved and every value checked for
// itself. No library stands behind it; `input` makes it, `layout` reads it.
#pragma once

#include "base/diagnostic.hpp"
#include "model/composition.hpp"
#include "model/page_format.hpp"
#include "model/paragraph.hpp"
#include "model/style.hpp"

#include <map>
#include <optional>
#include <string>
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

/// The paper (报纸资料): what is the same in every issue.
struct Paper {
    std::string name, name_pinyin, code, cn, issn, postal_code;
    std::string supervisor, sponsor, publisher;
    std::string address, phone, postcode, price, printer_name, printer_address;
    PageFormat format;
    StyleSheet styles;
    CompositionRules composition;
    std::vector<FontRole> fonts;
    SourceSpan where;
};

/// 加框: a rule around the story and a tint behind it.
struct Box {
    Length rule;
    int tint = 0;  ///< Black, per mille.
};

struct Jump {
    int page = 0;
    std::string label;  ///< "下转第2版"; empty: the program words it.
    SourceSpan where;
};

/// Where the headline stands in a story's frame: over the first `columns` of its columns.
struct HeadlinePlan {
    std::optional<int> columns;  ///< Empty: over all of them.
    std::optional<int> lines;    ///< Empty: as many as it needs.
    std::optional<Length> size;  ///< Empty: the ladder decides.
};

enum class OversetPolicy { Error, Warn };

struct StoryItem {
    std::string id;
    PlacedText kicker, title, deck, summary, byline;
    std::vector<Paragraph> body;
    std::string style = "news";
    std::optional<GridRect> frame;  ///< Empty only until a template's slot has been given.
    HeadlinePlan headline;
    int legs = 0;  ///< Text columns; 0: one for each column of the frame. Fewer is 破栏.
    std::optional<Box> box;
    std::optional<Jump> jump;  ///< The rest goes to that page, where a ContinuedItem takes it.
    std::optional<OversetPolicy> overset;  ///< Empty: the issue's.
    bool lead = false;
    int rank = 5;  ///< 1 is the most important.
    SourceSpan where;
};

/// The rest of a story that jumped here (上接).
struct ContinuedItem {
    std::string story;
    PlacedText title;  ///< A short repeat of the headline; empty: the story's own title.
    GridRect frame;
    int legs = 0;
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
    std::optional<GridRect> frame;
    Fit fit = Fit::Crop;
    double focus_x = 0.5,
           focus_y = 0.5;  ///< The part that cropping keeps, as a share of the picture.
    SourceSpan where;
};

struct AdItem {
    std::string file;
    std::string advertiser;
    PlacedText label;  ///< 广告
    Fit fit = Fit::Contain;
    GridRect frame;
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
    GridRect frame;
    int legs = 1;
    SourceSpan where;
};

using PageItem =
    std::variant<MastheadItem, ImprintItem, StoryItem, ContinuedItem, PhotoItem, AdItem, IndexItem>;

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
    std::optional<double> indent_em;  ///< Overrides the styles' indent.
    std::vector<PagePlan> pages;
    SourceSpan where;
};

}  // namespace banxin
