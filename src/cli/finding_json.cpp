// SPDX-License-Identifier: Apache-2.0
#include "cli/finding_json.hpp"

#include "cli/findings.hpp"

#include <nlohmann/json.hpp>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

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
    return {{"zh", fit_to_show(message.zh)}, {"en", fit_to_show(message.en)}};
}

Json span_of(const SourceSpan& where) {
    return {{"line", where.line}, {"col", where.column}, {"end_col", where.column + where.length}};
}

}  // namespace

nlohmann::ordered_json finding_json(const Diagnostic& finding) {
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

}  // namespace banxin
