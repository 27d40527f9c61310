// SPDX-License-Identifier: Apache-2.0
#include "cli/preflight_diagnostic.hpp"

namespace banxin {

Diagnostic diagnostic_of(const PreflightFinding& finding, const std::string& file) {
    Diagnostic diagnostic;
    diagnostic.code = finding.rule;
    diagnostic.severity = finding.severity;
    diagnostic.fault = Fault::Content;
    diagnostic.message = finding.message;
    diagnostic.where.file = file;
    diagnostic.hints = {finding.remedy};
    diagnostic.page = finding.page;
    diagnostic.place = finding.place;
    return diagnostic;
}

}  // namespace banxin
