// SPDX-License-Identifier: Apache-2.0
//
// An outside judge of pages: it reads nothing but the JSON that `banxin query` gives and shares no
// code with the engine, so that a fault of ours cannot hide itself. Where it draws the line is what
// careful newspaper pages keep; it knows of no paper's own levels.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace banxin::testing {

/// What is wrong with one page, counted, and what it is like.
struct PageJudgement {
    int number = 0;  ///< Of the page.

    // Faults.
    int holes = 0;               ///< Cells of the grid that nothing takes.
    int overlaps = 0;            ///< Cells taken more than once.
    int overset = 0;             ///< Lines of text without a place.
    int underset = 0;            ///< Places for lines without text.
    int butting = 0;             ///< 碰题: pairs of headlines side by side.
    int through_gutters = 0;     ///< 通缝: gutters open from the head to the foot.
    int through_breaks = 0;      ///< 断版: breaks from the left edge to the right.
    int touching_pictures = 0;   ///< Pairs of pictures of two stories without text between them.
    int wrong_order = 0;         ///< Pairs whose lesser story stands far higher.
    int size_inversions = 0;     ///< Pairs whose lesser story has the larger title.
    int lead_out_of_corner = 0;  ///< 1 if the lead stands in no top corner.
    int short_legs = 0;          ///< Legs of fewer than 5 lines.
    int tall_legs = 0;           ///< Legs of more than 55 lines.

    // What is not wrong but costs points, or only tells what the page is like.
    int crosses = 0;  ///< 十字缝: points where four stories meet.
    int broken_measures = 0;
    int elbows = 0;   ///< Stories of more than four sides.
    int fillers = 0;  ///< Things that stand between stories as one of them.
    int lines = 0;
    int stretched_lines = 0;    ///< Gaps opened by more than 5 % of an em.
    int gaping_lines = 0;       ///< By more than 10 %.
    int squeezed_lines = 0;     ///< Text wider than its line.
    int too_full_lines = 0;     ///< Wider than what its marks can give.
    int lonely_characters = 0;  ///< 孤字: last lines of one character.
    double fill = 0;            ///< Share of the free page that is taken.
    double longest_gutter = 0;  ///< The longest open run of a gutter, as a share of it.
    double picture_share = 0;   ///< Of the free page.
    double headline_share = 0;  ///< Of the free page.
    double order = 0;           ///< Kendall's tau of importance against place, from -1 to 1.
    double shortest_leg = 0, tallest_leg = 0;  ///< Lines.
    double score = 0;                          ///< From 0 to 100.

    /// Every cell taken once, every line in its place, no place empty.
    [[nodiscard]] bool filled() const;
    /// None of the faults.
    [[nodiscard]] bool clean() const;
};

/// The faults by name.
struct PageFault {
    std::string_view name;
    int PageJudgement::*count;
};
inline constexpr std::array page_faults{
    PageFault{"holes", &PageJudgement::holes},
    PageFault{"overlaps", &PageJudgement::overlaps},
    PageFault{"overset", &PageJudgement::overset},
    PageFault{"underset", &PageJudgement::underset},
    PageFault{"butting", &PageJudgement::butting},
    PageFault{"through gutters", &PageJudgement::through_gutters},
    PageFault{"through breaks", &PageJudgement::through_breaks},
    PageFault{"touching pictures", &PageJudgement::touching_pictures},
    PageFault{"wrong order", &PageJudgement::wrong_order},
    PageFault{"size inversions", &PageJudgement::size_inversions},
    PageFault{"lead out of corner", &PageJudgement::lead_out_of_corner},
    PageFault{"short legs", &PageJudgement::short_legs},
    PageFault{"tall legs", &PageJudgement::tall_legs},
};

/// A judgement of each page in `pages_json`, the answer of `banxin query` (cli/page_json).
/// errors  throws what nlohmann throws if that is no such answer
[[nodiscard]] std::vector<PageJudgement> judge_pages(const std::string& pages_json);

}  // namespace banxin::testing
