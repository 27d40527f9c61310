// SPDX-License-Identifier: Apache-2.0
//
// libFuzzer looks for a PDF that preflight does not survive, or has nothing to say of;
// ./dev fuzz preflight 600.
#include "preflight/preflight.hpp"
#include "support/fuzz_findings.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace banxin;
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    const PreflightReport report = preflight(bytes, {});
    testing::require(report.readable || report.findings.size() == 1,
                     "a file that cannot be read, and no reason");
    for (const PreflightFinding& finding : report.findings) {
        testing::require(!finding.rule.empty() && !finding.message.zh.empty() &&
                             !finding.message.en.empty() && !finding.remedy.zh.empty(),
                         "a finding without words: " + finding.rule);
        testing::require(finding.page >= 0 && finding.times >= 1, "a place that is none");
    }
    return 0;
}
