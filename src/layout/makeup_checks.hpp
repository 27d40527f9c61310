// SPDX-License-Identifier: Apache-2.0
//
// The checks behind the make-up rules, one function a rule. They say what they find; makeup_rules
// gives it code and level. Where tools outside judge pages too, the figures are the same.
#pragma once

#include "document/document.hpp"
#include "layout/page_map.hpp"
#include "layout/page_record.hpp"
#include "model/issue.hpp"

#include <optional>
#include <string>
#include <vector>

namespace banxin {

struct MakeupFinding {
    Message message, remedy;
    SourceSpan where;
    std::string story;
    std::optional<Rect> place;
    int page = 0;
};
using MakeupFindings = std::vector<MakeupFinding>;

/// One finished page, with what was asked for.
struct PageView {
    const PageFormat& format;
    const PagePlan& plan;
    const PageRecord& record;
    PageMap map;
};

// rules_of_headlines.cpp
/// 碰题: headlines of two stories side by side with no box between.
[[nodiscard]] MakeupFindings check_butting(const PageView& page);
/// 叠题: a headline, hardly any text, the next headline.
[[nodiscard]] MakeupFindings check_stacked(const PageView& page);
/// 题不盖文, and titles too short or too long for their columns.
[[nodiscard]] MakeupFindings check_headline_width(const PageView& page);
/// 背题: a headline or a subhead at the foot, its text elsewhere.
[[nodiscard]] MakeupFindings check_headline_at_foot(const PageView& page);

// rules_of_order.cpp
/// Titles and places that contradict the ranks of the stories.
[[nodiscard]] MakeupFindings check_headline_order(const PageView& page);
/// The lead stands in a top corner.
[[nodiscard]] MakeupFindings check_lead_corner(const PageView& page);

// rules_of_gutters.cpp
/// 通缝: a gutter that nothing crosses.
[[nodiscard]] MakeupFindings check_through_gutter(const PageView& page);
/// 断版: white that cuts the page into an upper and a lower half.
[[nodiscard]] MakeupFindings check_through_break(const PageView& page);
/// 十字缝: four stories that meet in a point.
[[nodiscard]] MakeupFindings check_cross(const PageView& page);

// rules_of_text.cpp
/// 孤行, 孤字.
[[nodiscard]] MakeupFindings check_lone_line(const PageView& page);
/// Legs too short or too long to read.
[[nodiscard]] MakeupFindings check_leg_height(const PageView& page);
/// A few lines of text below a picture.
[[nodiscard]] MakeupFindings check_text_below_picture(const PageView& page);

// rules_of_pictures.cpp
/// Pictures of different stories that touch.
[[nodiscard]] MakeupFindings check_touching_pictures(const PageView& page);
/// Small boxes where the paper is folded.
[[nodiscard]] MakeupFindings check_fold(const PageView& page);

// rules_of_law.cpp
/// Page 1 has a masthead.
[[nodiscard]] MakeupFindings check_masthead(const Issue& issue, const Document& document);
/// 报名 is the largest text of page 1.
[[nodiscard]] MakeupFindings check_masthead_name(const Issue& issue, const Document& document);
/// What a newspaper must state about itself in each issue is there to be printed.
[[nodiscard]] MakeupFindings check_statements(const Issue& issue, const Document& document);
/// 国内统一连续出版物号 has the form of a newspaper's.
[[nodiscard]] MakeupFindings check_cn_number(const Issue& issue, const Document& document);
/// The check digit of the ISSN, if there is one.
[[nodiscard]] MakeupFindings check_issn(const Issue& issue, const Document& document);
/// 报尾 stands on some page.
[[nodiscard]] MakeupFindings check_imprint(const Issue& issue, const Document& document);
/// 版序 on every page, in the same place.
[[nodiscard]] MakeupFindings check_folio(const Issue& issue, const Document& document);

/// "第2版第2–3栏第40行", "page 2, columns 2–3, line 40".
[[nodiscard]] Message place_on(const PageView& page, const Rect& rect);

/// The story of the plan with that id; null for the rest of one that jumped.
[[nodiscard]] const StoryItem* planned(const PageView& page, const StoryRecord& story);

/// Whether the story stands beside the masthead (报眼), a place of its own kind.
[[nodiscard]] bool beside_masthead(const PageView& page, const StoryRecord& story);

}  // namespace banxin
