// SPDX-License-Identifier: Apache-2.0
//
// Preflight (印前检查): reads a finished PDF as a printing plant would and tells what would go
// wrong there: against the PDF/X standard that it claims, and against what newsprint can print.
#pragma once

#include "base/diagnostic.hpp"
#include "base/geometry.hpp"
#include "base/length.hpp"
#include "model/plant.hpp"

#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// What is asked of a file. Amounts of ink in per mille of full cover; resolutions in pixels to the
/// inch at placed size.
struct PressRules {
    std::optional<PdfStandard> standard;           ///< Empty: the one that the file claims.
    int total_ink = 2400;                          ///< Most ink of all plates together (总墨量).
    std::vector<std::string> spots;                ///< Spot inks (专色) that may be used.
    std::optional<Size> trim;                      ///< Of every page; empty: any.
    std::optional<std::vector<int>> colour_pages;  ///< Empty: all; others print black only.
    int first_page = 1;               ///< The number that the first page of the file has in print.
    int least_resolution = 120;       ///< Of pictures; below: an error.
    int enough_resolution = 170;      ///< Below: a warning.
    int most_resolution = 450;        ///< Above: a warning.
    int least_line_resolution = 600;  ///< Of pictures of one bit.
};

/// What `plant` asks of its files.
[[nodiscard]] PressRules rules_of(const Plant& plant);

/// A rule that the file breaks, in one place or in several alike.
struct PreflightFinding {
    std::string rule;  ///< "FNT-EMB"; an id never changes its meaning.
    Severity severity = Severity::Error;
    int page = 0;               ///< In the file, from 1; 0: the file as a whole.
    std::optional<Rect> place;  ///< From the top left of the TrimBox; of the first one, if several.
    std::string object;  ///< "/F1 12 0 R": its name in the resources, its number; may be empty.
    Message message;
    Message remedy;
    int times = 1;  ///< How often this was found on the page.
};

struct PreflightPage {
    Rect media, bleed, trim;        ///< From the top left of the TrimBox.
    std::vector<std::string> inks;  ///< Names of the plates that have something on them.
    int most_ink = 0;               ///< Of one mark or picture within the bleed, per mille.
    int pictures = 0;               ///< Placed.
    int least_resolution = 0;       ///< Of these; 0: there are none.
};

struct PreflightFont {
    std::string name;  ///< With the tag of a subset.
    std::string kind;  ///< "TrueType", "CIDFontType0" …
    bool embedded = false;
    bool operator==(const PreflightFont&) const = default;
};

/// What a reader wants to know of the file besides its faults.
struct PreflightFacts {
    std::string version;    ///< "1.3"
    std::string claim;      ///< "PDF/X-1a:2001"; empty: none.
    std::string condition;  ///< OutputConditionIdentifier.
    PdfStandard judged_by = PdfStandard::X1a2001;
    std::vector<PreflightPage> pages;
    std::vector<PreflightFont> fonts;  ///< In the order of their names.
};

struct PreflightReport {
    bool readable = true;                    ///< Else there is one finding, which says why not.
    std::vector<PreflightFinding> findings;  ///< The file as a whole first, then page by page.
    PreflightFacts facts;

    [[nodiscard]] bool has_errors() const;
};

/// What is wrong with the file `pdf`. A file that claims no PDF/X is told so, and judged as
/// PDF/X-1a:2001 if the rules name no standard. Any bytes will do; nothing is thrown.
///
/// source  ISO 15930-1, -4 and -7; newspaper rules from what plants ask for
[[nodiscard]] PreflightReport preflight(const std::string& pdf, const PressRules& rules);

/// The ids of all rules, in the order of their table.
[[nodiscard]] std::vector<std::string> preflight_rule_ids();

/// "PDF/X-1a:2001"
[[nodiscard]] const char* name_of(PdfStandard standard);

}  // namespace banxin
