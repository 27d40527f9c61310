// SPDX-License-Identifier: Apache-2.0
#include "cli/preflight_report.hpp"

#include "base/text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

constexpr int format_version = 1;

struct SeverityName {
    const char* key;
    Message words;
};

SeverityName name_of(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return {"info", {"提示", "note"}};
        case Severity::Warning:
            return {"warning", {"警告", "warning"}};
        case Severity::Error:
            break;
    }
    return {"error", {"错误", "error"}};
}

/// Nothing of the file may steer the terminal.
std::string harmless(const std::string& text) {
    return shown(text, std::numeric_limits<int>::max());
}

std::string in_mm(Length length) {
    return fmt::format("{:.1f}", length.to_mm());
}

std::string place_words(const PreflightFinding& finding, Language language) {
    std::string out;
    if (finding.page > 0) {
        out += fmt::format(fmt::runtime(language == Language::Chinese ? "第{}页" : "page {}"),
                           finding.page);
    } else {
        out += language == Language::Chinese ? "全文件" : "file";
    }
    if (finding.place) {
        const Rect& place = *finding.place;
        out += fmt::format(" ({}, {}) {} × {} mm",
                           in_mm(place.at.x),
                           in_mm(place.at.y),
                           in_mm(place.size.width),
                           in_mm(place.size.height));
    }
    if (!finding.object.empty()) {
        out += " " + harmless(finding.object);
    }
    return out;
}

std::string line_of(const PreflightFinding& finding, Language language) {
    const bool chinese = language == Language::Chinese;
    const std::string times =
        finding.times == 1
            ? ""
            : fmt::format(fmt::runtime(chinese ? "（{} 处）" : " ({} times)"), finding.times);
    return fmt::format(fmt::runtime(chinese ? "{}[{}] {}：{}{}；{}\n" : "{}[{}] {}: {}{}; {}\n"),
                       say(name_of(finding.severity).words, language),
                       finding.rule,
                       place_words(finding, language),
                       harmless(say(finding.message, language)),
                       times,
                       say(finding.remedy, language));
}

std::string facts_line(const PreflightFacts& facts, Language language) {
    const bool chinese = language == Language::Chinese;
    const std::string claim =
        facts.claim.empty() ? (chinese ? "没有 PDF/X 标识" : "no PDF/X") : harmless(facts.claim);
    return fmt::format(fmt::runtime(chinese ? "PDF {}，{}，{} 页，{} 种字体，按 {} 检查\n"
                                            : "PDF {}, {}, pages: {}, fonts: {}, judged by {}\n"),
                       facts.version,
                       claim,
                       facts.pages.size(),
                       facts.fonts.size(),
                       banxin::name_of(facts.judged_by));
}

Json words(const Message& message) {
    return {{"zh", message.zh}, {"en", message.en}};
}

Json rect_json(const Rect& rect) {
    // Points of a PDF are no whole number of millimetres: to a thousandth.
    const auto mm = [](Length length) { return std::round(length.to_mm() * 1000) / 1000; };
    return {{"x", mm(rect.at.x)},
            {"y", mm(rect.at.y)},
            {"width", mm(rect.size.width)},
            {"height", mm(rect.size.height)}};
}

Json finding_json(const PreflightFinding& finding) {
    Json object{{"rule", finding.rule},
                {"severity", name_of(finding.severity).key},
                {"page", finding.page}};
    if (finding.place) {
        object["place_mm"] = rect_json(*finding.place);
    }
    object["object"] = finding.object;
    object["message"] = words(finding.message);
    object["remedy"] = words(finding.remedy);
    object["times"] = finding.times;
    return object;
}

Json facts_json(const PreflightFacts& facts) {
    Json object{{"version", facts.version},
                {"claim", facts.claim},
                {"condition", facts.condition},
                {"judged_by", banxin::name_of(facts.judged_by)}};
    object["pages"] = Json::array();
    for (const PreflightPage& page : facts.pages) {
        object["pages"].push_back({{"media_mm", rect_json(page.media)},
                                   {"bleed_mm", rect_json(page.bleed)},
                                   {"trim_mm", rect_json(page.trim)},
                                   {"inks", page.inks},
                                   {"most_ink_percent", page.most_ink / 10.0},
                                   {"pictures", page.pictures},
                                   {"least_resolution", page.least_resolution}});
    }
    object["fonts"] = Json::array();
    for (const PreflightFont& font : facts.fonts) {
        object["fonts"].push_back(
            {{"name", font.name}, {"kind", font.kind}, {"embedded", font.embedded}});
    }
    return object;
}

long count_of(Severity severity, const PreflightReport& report) {
    return std::ranges::count(report.findings, severity, &PreflightFinding::severity);
}

}  // namespace

std::string preflight_text(const PreflightReport& report, Language language, bool quiet) {
    std::string out;
    if (report.readable && !quiet) {
        out += facts_line(report.facts, language);
    }
    for (const PreflightFinding& finding : report.findings) {
        if (!quiet || finding.severity == Severity::Error) {
            out += line_of(finding, language);
        }
    }
    return out;
}

std::string preflight_json(const PreflightReport& report, ExitStatus status) {
    Json object{{"v", format_version},
                {"type", "result"},
                {"command", "preflight"},
                {"ready", !report.has_errors()},
                {"status", static_cast<int>(status)},
                {"readable", report.readable},
                {"errors", count_of(Severity::Error, report)},
                {"warnings", count_of(Severity::Warning, report)},
                {"facts", facts_json(report.facts)}};
    object["findings"] = Json::array();
    for (const PreflightFinding& finding : report.findings) {
        object["findings"].push_back(finding_json(finding));
    }
    // Names in a PDF may be any bytes; JSON may not.
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
