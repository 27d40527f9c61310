// SPDX-License-Identifier: Apache-2.0
//
// The stages in order: from the files of an issue to finished pages. Outputs are made from what
// comes back here.
#pragma once

#include "base/files.hpp"
#include "base/result.hpp"
#include "document/document.hpp"
#include "imaging/picture.hpp"
#include "imaging/press_profile.hpp"
#include "layout/page_record.hpp"
#include "model/issue.hpp"
#include "model/page_template.hpp"
#include "planning/plan_issue.hpp"
#include "print/graphic.hpp"
#include "typography/composer.hpp"
#include "typography/font_book.hpp"
#include "typography/hyphenation.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// Finished pages with all that drawing them needs.
struct FinishedIssue {
    Issue issue;
    Document document;
    std::vector<PageRecord> records;  ///< An account of each page of the document.
    std::vector<Picture> pictures;    ///< In the order of document.pictures; empty for a graphic.
    std::vector<std::optional<Graphic>> graphics;  ///< In the same order; empty for a picture.
    PressProfile press;                            ///< Of the paper's plant.
    FontBook fonts;  ///< Gives the font programs when something is drawn.
};

/// Where the engine looks for what an issue names.
struct Surroundings {
    const Files&
        project;  ///< The folder of the issue: stories, pictures, its own layouts and fonts.
    const Files& shipped;                   ///< What comes with banxin: layouts/ and fonts/.
    std::vector<std::string> font_folders;  ///< Folders of the machine for font files, first wins.
    std::string hyphenation = usual_patterns;  ///< For Latin words, a dictionary of libhyphen.
    Diagnostics font_findings =
        {};  ///< Of the project's font files; with an error, none is opened.
};

/// What parts Latin words with hyphens.
/// report  no patterns there (BX4011): words stay whole
[[nodiscard]] Hyphenator open_hyphenator(const std::string& patterns, Report& report);

/// The profile that `plant` names: a file of `project`, else of `shipped`.
/// errors  it cannot be read (see Files::read); as PressProfile::open
[[nodiscard]] Result<PressProfile> open_press(const Plant& plant,
                                              const Files& project,
                                              const Files& shipped);

/// What the texts of `issue` are composed with; `fonts` must outlive it.
/// report  as open_hyphenator
[[nodiscard]] Composer composer_of(const Issue& issue,
                                   const FontBook& fonts,
                                   const std::string& patterns,
                                   Report& report);

/// The issue at `path`, laid out.
///
/// errors  those of the first stage that cannot go on
/// report  everything found on the way; an error in it means that the pages must not be printed
[[nodiscard]] Result<FinishedIssue> make_edition(const Surroundings& surroundings,
                                                 std::string_view path,
                                                 Report& report);

/// An issue whose pages were made up.
struct PlannedEdition {
    Issue issue;                          ///< As its files say.
    std::vector<PageTemplate> templates;  ///< The page plans at hand, as their files say.
    PlannedIssue planned;
    FinishedIssue finished;  ///< `planned.issue`, each page as its first choice sets it.
};

/// The issue at `path`, made up as `asked`.
///
/// errors  as make_edition
/// report  what was found while reading and while making up; what is wrong with a page that was
///         made up stands in its choices
[[nodiscard]] Result<PlannedEdition> make_plan(const Surroundings& surroundings,
                                               std::string_view path,
                                               const PlanAsked& asked,
                                               Report& report);

}  // namespace banxin
