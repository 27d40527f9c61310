// SPDX-License-Identifier: Apache-2.0
//
// libFuzzer looks for a page plan that reading does not survive or tells of badly;
// ./dev fuzz template 600.
#include "base/files.hpp"
#include "input/read_format.hpp"
#include "input/read_template.hpp"
#include "support/fuzz_findings.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace banxin;
    static const MemoryFiles shipped{testing::files_of_project({"layouts/formats"})};
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    const MemoryFiles project{{{"layouts/pages/plan.yaml", bytes}}};
    const Library library{project, shipped};
    Report report;
    static const PageFormat format = [&] {
        Report of_format;
        return read_format(library, "cn-broadsheet-5x18", {"paper.yaml", 1, 1}, of_format);
    }();
    const auto templates = read_templates(library, format, 1187, report);
    testing::require_sound(report.diagnostics());
    testing::require(templates.size() <= 1, "more plans than files");
    return 0;
}
