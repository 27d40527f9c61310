// SPDX-License-Identifier: Apache-2.0
//
// An issue of two pages and the contents of its package.
#pragma once

#include "cli/package_contents.hpp"

namespace banxin::testing {

inline Issue packaged_issue() {
    Issue issue;
    issue.paper.name = "望江周报";
    issue.paper.code = "WJ";
    issue.paper.printer_name = "望江印刷厂 \"A&B\"";
    issue.paper.plant.name = "own";
    issue.paper.plant.standard = PdfStandard::X1a2003;
    issue.paper.plant.deadline = {2, "18:30"};
    issue.date = {2027, 1, 1};
    issue.number = 318;
    return issue;
}

/// `issue` must outlive it.
inline PackageContents packaged(const Issue& issue) {
    const PlateFacts colour{
        {{"Cyan", 12.34}, {"Magenta", 20}, {"Yellow", 0}, {"Black", 119.6}, {"Gold <1>", 3}},
        2114,
        {},
        0};
    const PlateFacts black{
        {{"Cyan", 0}, {"Magenta", 0}, {"Yellow", 0}, {"Black", 100}}, 1000, {}, 0};
    return {issue,
            {Length::from_mm(390), Length::from_mm(546)},
            {{1, "要闻", "WJ_001.pdf", 1532666, std::string(64, 'a'), true, colour},
             {2, "副刊 \"云\"", "WJ_002.pdf", 42, std::string(64, 'b'), false, black}},
            {"Noto Sans CJK SC 400"},
            "Newsprint",
            std::string(64, 'c')};
}

}  // namespace banxin::testing
