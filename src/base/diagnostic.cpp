// SPDX-License-Identifier: Apache-2.0
#include "base/diagnostic.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

struct CodeFault {
    std::string_view code;
    Fault fault;
};

/// Codes whose fault differs from that of their group.
constexpr std::array single_codes{
    CodeFault{"BX2005", Fault::Content},     CodeFault{"BX2006", Fault::Content},
    CodeFault{"BX2007", Fault::Content},     CodeFault{"BX2011", Fault::Content},
    CodeFault{"BX2012", Fault::Content},     CodeFault{"BX2013", Fault::Content},
    CodeFault{"BX2014", Fault::Content},     CodeFault{"BX2015", Fault::Content},
    CodeFault{"BX2016", Fault::Content},     CodeFault{"BX2017", Fault::Content},
    CodeFault{"BX2018", Fault::Content},     CodeFault{"BX2019", Fault::Content},
    CodeFault{"BX3102", Fault::Input},       CodeFault{"BX3103", Fault::Input},
    CodeFault{"BX3120", Fault::Input},       CodeFault{"BX5005", Fault::Content},
    CodeFault{"BX5006", Fault::Content},     CodeFault{"BX5016", Fault::Content},
    CodeFault{"BX5204", Fault::Content},     CodeFault{"BX5206", Fault::Content},
    CodeFault{"BX5207", Fault::Content},     CodeFault{"BX5208", Fault::Content},
    CodeFault{"BX5213", Fault::Content},     CodeFault{"BX5214", Fault::Content},
    CodeFault{"BX5215", Fault::Content},     CodeFault{"BX5216", Fault::Content},
    CodeFault{"BX5210", Fault::Content},     CodeFault{"BX5212", Fault::Content},
    CodeFault{"BX6003", Fault::Content},     CodeFault{"BX6104", Fault::Output},
    CodeFault{"BX7056", Fault::Content},     CodeFault{"BX7057", Fault::Content},
    CodeFault{"BX7058", Fault::Content},     CodeFault{"BX7108", Fault::Bug},
    CodeFault{"BX7109", Fault::CommandLine},
};

/// What the first digits of a code say; the first row that fits counts.
constexpr std::array groups{
    CodeFault{"BX0", Fault::CommandLine},
    CodeFault{"BX1", Fault::Input},
    CodeFault{"BX2", Fault::Input},
    CodeFault{"BX31", Fault::Content},
    CodeFault{"BX3", Fault::Asset},
    CodeFault{"BX4", Fault::Asset},
    CodeFault{"BX5", Fault::Asset},
    CodeFault{"BX60", Fault::Input},
    CodeFault{"BX612", Fault::Output},
    CodeFault{"BX71", Fault::Output},
    CodeFault{"BX7", Fault::Layout},
    CodeFault{"BX8", Fault::Content},
    CodeFault{"BX9", Fault::Limit},
};

Fault fault_of(std::string_view code) {
    for (const CodeFault& row : single_codes) {
        if (row.code == code) {
            return row.fault;
        }
    }
    for (const CodeFault& row : groups) {
        if (code.starts_with(row.code)) {
            return row.fault;
        }
    }
    return Fault::Content;
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
