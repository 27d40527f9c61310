// SPDX-License-Identifier: Apache-2.0
#include "cli/json_report.hpp"

#include "cli/findings.hpp"

#include <nlohmann/json.hpp>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

constexpr int format_version = 1;

const char* name_of(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return "info";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            break;
    }
    return "error";
}

Json words(const Message& message) {
    return {{"zh", message.zh}, {"en", message.en}};
}

Json span_of(const SourceSpan& where) {
    return {{"line", where.line}, {"col", where.column}, {"end_col", where.column + where.length}};
}

Json finding_object(const Diagnostic& finding) {
    Json object{{"code", finding.code}, {"severity", name_of(finding.severity)}};
    if (finding.page > 0) {
        object["page"] = finding.page;
    }
    if (!finding.story.empty()) {
        object["story"] = finding.story;
    }
    if (!finding.where.file.empty()) {
        object["file"] = finding.where.file;
    }
    if (finding.where.line > 0) {
        object["span"] = span_of(finding.where);
    }
    object["message"] = words(finding.message);
    object["help"] = Json::array();
    for (const Message& hint : finding.hints) {
        object["help"].push_back(words(hint));
    }
    return object;
}

}  // namespace

std::string json_report(std::string_view command,
                        const Diagnostics& findings,
                        int pages,
                        const std::vector<std::string>& files,
                        ExitStatus status) {
    Json object{{"v", format_version},
                {"type", "result"},
                {"command", command},
                {"ready", count_of(Severity::Error, findings) == 0},
                {"status", static_cast<int>(status)},
                {"pages", pages},
                {"errors", count_of(Severity::Error, findings)},
                {"warnings", count_of(Severity::Warning, findings)},
                {"files", files}};
    object["diagnostics"] = Json::array();
    for (const Diagnostic& finding : findings) {
        object["diagnostics"].push_back(finding_object(finding));
    }
    // A file name may be any bytes; JSON may not.
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
