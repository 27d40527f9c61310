// SPDX-License-Identifier: Apache-2.0
#include "base/diagnostic.hpp"

#include "base/codes.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

Fault fault_of(std::string_view code) {
    const Code* row = find_code(code);
    return row == nullptr ? Fault::Content : row->fault;
}

Diagnostic make(Severity severity, std::string code, SourceSpan where, Message message) {
    Diagnostic diagnostic;
    diagnostic.fault = fault_of(code);
    diagnostic.code = std::move(code);
    diagnostic.severity = severity;
    diagnostic.message = std::move(message);
    diagnostic.where = std::move(where);
    return diagnostic;
}

}  // namespace

Diagnostic error(std::string code, SourceSpan where, Message message) {
    return make(Severity::Error, std::move(code), std::move(where), std::move(message));
}

Diagnostic warning(std::string code, SourceSpan where, Message message) {
    return make(Severity::Warning, std::move(code), std::move(where), std::move(message));
}

Diagnostic info(std::string code, SourceSpan where, Message message) {
    return make(Severity::Info, std::move(code), std::move(where), std::move(message));
}

void Report::add(Diagnostic diagnostic) {
    diagnostics_.push_back(std::move(diagnostic));
}

void Report::add(std::vector<Diagnostic> diagnostics) {
    std::move(diagnostics.begin(), diagnostics.end(), std::back_inserter(diagnostics_));
}

bool Report::has_errors() const {
    return std::ranges::any_of(diagnostics_, [](const Diagnostic& diagnostic) {
        return diagnostic.severity == Severity::Error;
    });
}

}  // namespace banxin
