// SPDX-License-Identifier: Apache-2.0
#include "cli/remedies.hpp"

#include "cli/explanation.hpp"

#include <string>
#include <string_view>

namespace banxin {
namespace {

/// Remedies of findings have no full stop.
std::string without_stop(std::string_view sentence, std::string_view stop) {
    if (sentence.ends_with(stop)) {
        sentence.remove_suffix(stop.size());
    }
    return std::string{sentence};
}

}  // namespace

Diagnostics with_remedies(Diagnostics findings) {
    for (Diagnostic& finding : findings) {
        const Explanation* page = finding.hints.empty() ? find_explanation(finding.code) : nullptr;
        if (page != nullptr) {
            finding.hints.push_back(
                {without_stop(page->fix.zh, "。"), without_stop(page->fix.en, ".")});
        }
    }
    return findings;
}

}  // namespace banxin
