// SPDX-License-Identifier: Apache-2.0
//
// Plant (印厂): what the printing plant wants of the files it gets. One YAML file a plant, in
// layouts/plants/.
#pragma once

#include "base/diagnostic.hpp"
#include "base/length.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace banxin {

enum class PdfStandard { X1a2001, X1a2003, X4 };

/// How large a page goes out.
enum class PressArea {
    Paper,     ///< The page as it is after cutting.
    TypeArea,  ///< The type area (版心) and what `beyond` adds to it: the plant places it.
};

/// White around the type area that belongs to the page: where folios stand (报眉).
struct AreaMargins {
    Length top, bottom, left, right;
};

enum class PrintersMarks {
    None,
    All,  ///< Trim and register marks, ink patches, a line of words: in a slug around the trim.
};

/// How pages come together on one side of a sheet, for proofs only: plants impose themselves.
enum class Imposition {
    Nested,   ///< Sheets lie in one another (套帖): of 8 pages 8|1, 2|7, 6|3, 4|5.
    BySheet,  ///< Each sheet by itself (单张): 4|1, 2|3, then 8|5, 6|7.
};

/// Picture resolutions at placed size, in pixels to the inch.
struct PictureResolution {
    int least = 120;   ///< Below: an error.
    int enough = 170;  ///< Below: a warning.
    int target = 200;  ///< What pictures are made to; never more than half as much again.
};

struct Deadline {
    int days_before = 1;  ///< The day of the date.
    std::string time;     ///< "18:30"
};

struct Plant {
    std::string name;
    PdfStandard standard = PdfStandard::X1a2001;
    std::string profile = "layouts/plants/newsprint26.icc";  ///< ICC: of the project, or shipped.
    std::string condition = "IFRA26";  ///< OutputConditionIdentifier of PDF/X.
    std::string condition_words;       ///< The same in words; empty: none.
    int total_ink = 2400;              ///< Most ink of all plates together (总墨量), per mille.
    int most_black = 950;              ///< Of pictures, per mille.
    PictureResolution resolution;
    Length bleed;
    PrintersMarks marks = PrintersMarks::None;
    PressArea area = PressArea::Paper;
    AreaMargins beyond;                            ///< Of a TypeArea.
    std::vector<std::string> spots;                ///< Spot inks (专色) that the press can print.
    std::optional<std::vector<int>> colour_pages;  ///< Empty: all; the others print black only.
    std::string page_name = "{code}_{date}_A{page:3}.pdf";
    int longest_name = 27;  ///< Characters of a file name.
    Imposition imposition = Imposition::Nested;
    std::optional<Deadline> deadline;
    bool job_ticket = false;  ///< It wants a JDF job ticket (作业传票).
    SourceSpan where;

    [[nodiscard]] bool in_colour(int page) const {
        return !colour_pages || std::ranges::find(*colour_pages, page) != colour_pages->end();
    }
};

}  // namespace banxin
