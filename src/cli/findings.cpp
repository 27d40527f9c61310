// SPDX-License-Identifier: Apache-2.0
#include "cli/findings.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace banxin {

Diagnostics sorted_by_place(Diagnostics findings) {
    std::ranges::stable_sort(findings, {}, [](const Diagnostic& finding) {
        const SourceSpan& where = finding.where;
        return std::tuple{finding.page, where.file.empty(), where.file, where.line, where.column};
    });
    return findings;
}

Diagnostics made_strict(Diagnostics findings, std::string_view codes) {
    for (Diagnostic& finding : findings) {
        if (finding.severity == Severity::Warning && finding.code.starts_with(codes)) {
            finding.severity = Severity::Error;
        }
    }
    return findings;
}

Diagnostics without_consequences(Diagnostics findings) {
    const Diagnostics all = findings;
    std::erase_if(findings, [&all](const Diagnostic& finding) {
        return finding.code == "BX7022" && std::ranges::any_of(all, [&](const Diagnostic& other) {
                   return other.severity == Severity::Error && other.code != finding.code &&
                          other.where == finding.where;
               });
    });
    return findings;
}

int count_of(Severity severity, const Diagnostics& findings) {
    return static_cast<int>(std::ranges::count(findings, severity, &Diagnostic::severity));
}

int form_faults(const Diagnostics& findings) {
    return static_cast<int>(std::ranges::count_if(findings, [](const Diagnostic& finding) {
        return finding.severity == Severity::Warning && finding.code.starts_with(form_codes);
    }));
}

std::string fit_to_show(const std::string& sentence) {
    constexpr int longest = 400;
    return shown(sentence, longest);
}

std::vector<int> pages_with_errors(const Diagnostics& findings) {
    std::set<int> pages;
    for (const Diagnostic& finding : findings) {
        if (finding.severity == Severity::Error) {
            pages.insert(finding.page);
        }
    }
    if (pages.contains(0)) {
        return {};
    }
    return {pages.begin(), pages.end()};
}

bool pages_worth_seeing(const Diagnostics& findings) {
    return std::ranges::all_of(findings, [](const Diagnostic& finding) {
        return finding.severity != Severity::Error || finding.fault == Fault::Layout ||
               finding.fault == Fault::Content;
    });
}

}  // namespace banxin
