// SPDX-License-Identifier: Apache-2.0
#include "cli/check_graphics.hpp"

#include "preflight/preflight.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

/// How the rules of a whole file are told of a graphic. Rules that begin with `rules` have this
/// row; an empty code: nothing is told, because what is placed is a page's content and not its
/// file.
struct Row {
    std::string_view rules, code;
    Severity severity = Severity::Error;
    Message called;
};

const std::array rows{
    Row{"COL-",
        "BX5206",
        Severity::Error,
        {"用了印厂不收的颜色", "has colours that no plant takes"}},
    Row{"FNT-EMB",
        "BX5207",
        Severity::Error,
        {"有字体没有嵌入", "has a font that is not embedded"}},
    Row{"FNT-EMPTY",
        "BX5207",
        Severity::Error,
        {"有字体没有嵌入", "has a font that is not embedded"}},
    Row{"NWS-SPOT",
        "BX5212",
        Severity::Error,
        {"有印厂没有的专色", "has a spot ink the plant has not got"}},
    Row{"NWS-LINE",
        "BX5213",
        Severity::Warning,
        {"有新闻纸上印不好的细线", "has lines too thin for newsprint"}},
    Row{"TRN-PAGE", "", Severity::Info, {}},
    Row{"TRN-", "BX5214", Severity::Error, {"有透明效果", "has transparency"}},
    Row{"FNT-TOU", "", Severity::Info, {}},
    Row{"FNT-SUB", "", Severity::Info, {}},
    Row{"VER", "", Severity::Info, {}},
    Row{"ID", "", Severity::Info, {}},
    Row{"INFO", "", Severity::Info, {}},
    Row{"TRAPPED", "", Severity::Info, {}},
    Row{"XMP", "", Severity::Info, {}},
    Row{"OI", "", Severity::Info, {}},
    Row{"NWS-OITAC", "", Severity::Info, {}},
    Row{"NWS-TRIM", "", Severity::Info, {}},
    Row{"BOX-", "", Severity::Info, {}},
    Row{"EMBFILES", "", Severity::Info, {}},
};

const Row other{"", "BX5215", Severity::Error, {"不合印刷要求", "is not fit for print"}};

const Row& row_of(std::string_view rule) {
    const auto found =
        std::ranges::find_if(rows, [&](const Row& row) { return rule.starts_with(row.rules); });
    return found == rows.end() ? other : *found;
}

const Message ask_again{"请广告公司按印厂的要求改好重发",
                        "ask the agency for one that suits the plant"};

Diagnostic told(const Graphic& graphic, const Row& row, const PreflightFinding& finding) {
    Diagnostic diagnostic =
        error(std::string{row.code},
              graphic.asked_at,
              {fmt::format("“{}”{}：{}", graphic.file, row.called.zh, finding.message.zh),
               fmt::format("\"{}\" {}: {}", graphic.file, row.called.en, finding.message.en)});
    // A warning of preflight that has no row is no more than that here either.
    diagnostic.severity = &row == &other ? finding.severity : row.severity;
    diagnostic.hints.push_back(ask_again);
    diagnostic.hints.push_back(finding.remedy);
    return diagnostic;
}

/// The first finding of each kind; those after it say the same again.
Diagnostics first_of_each(const Graphic& graphic, const std::vector<PreflightFinding>& findings) {
    Diagnostics first;
    for (const PreflightFinding& finding : findings) {
        const Row& row = row_of(finding.rule);
        const bool known =
            std::ranges::any_of(first, [&](const Diagnostic& one) { return one.code == row.code; });
        if (!row.code.empty() && !known) {
            first.push_back(told(graphic, row, finding));
        }
    }
    return first;
}

/// A page that puts nothing on any plate: the wrong page, or the wrong file. Of a page that could
/// not be read as a whole that has been told already.
bool is_blank(const PreflightReport& report) {
    const bool in_light = std::ranges::any_of(report.findings, [](const PreflightFinding& finding) {
        return finding.rule.starts_with("COL-");
    });
    return report.readable && !in_light && !report.facts.pages.empty() &&
           report.facts.pages.front().inks.empty();
}

Diagnostic blank(const Graphic& graphic) {
    Diagnostic finding = error("BX5208",
                               graphic.asked_at,
                               {fmt::format("“{}”第 1 页是空白", graphic.file),
                                fmt::format("page 1 of \"{}\" is blank", graphic.file)});
    finding.hints.push_back({"请广告公司核对文件", "ask the agency to check the file"});
    return finding;
}

/// A page of an agency, as it is.
Diagnostics check_page(const Graphic& graphic, const PreflightReport& report) {
    Diagnostics found = first_of_each(graphic, report.findings);
    if (!graphic.has_gaps && is_blank(report)) {
        found.push_back(blank(graphic));
    }
    return found;
}

/// A drawing has been made into a PDF here: its colours become inks later, and only what no ink can
/// show matters.
Diagnostics check_drawing(const Graphic& graphic, const PreflightReport& report) {
    std::vector<PreflightFinding> findings = report.findings;
    std::erase_if(findings, [](const PreflightFinding& finding) {
        return row_of(finding.rule).code != "BX5214";
    });
    Diagnostics found = first_of_each(graphic, findings);
    if (!report.facts.pages.empty() && report.facts.pages.front().pictures > 0) {
        Diagnostic pixels =
            error("BX5216",
                  graphic.asked_at,
                  {fmt::format("“{}”里夹着图片，转不成油墨", graphic.file),
                   fmt::format("\"{}\" has a picture in it, which cannot be turned into inks",
                               graphic.file)});
        pixels.hints.push_back({"去掉图片，或者把它另放一张照片",
                                "take the picture out, or place it as a photograph"});
        found.push_back(std::move(pixels));
    }
    return found;
}

}  // namespace

Diagnostics check_graphics(const FinishedIssue& finished) {
    Diagnostics found;
    const PressRules rules = rules_of(finished.issue.paper.plant);
    for (const auto& graphic : finished.graphics) {
        if (!graphic) {
            continue;
        }
        const PreflightReport report = preflight(graphic->pdf, rules);
        std::ranges::move(
            graphic->is_drawing ? check_drawing(*graphic, report) : check_page(*graphic, report),
            std::back_inserter(found));
    }
    return found;
}

}  // namespace banxin
