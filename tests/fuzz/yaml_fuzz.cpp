// SPDX-License-Identifier: Apache-2.0
//
// libFuzzer looks for an issue or a paper (`kind: paper`) that reading does not survive, or tells of
// badly; ./dev fuzz yaml 600.
#include "base/files.hpp"
#include "input/read_issue.hpp"
#include "support/fuzz_findings.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace {

using namespace banxin;

const std::string story = "步道全线走通。\n\n两岸居民今天都来走一走。\n";

const std::string issue =
    "banxin: 1\npaper: paper.yaml\n"
    "issue: {date: \"2026-11-23\", number: 1187, year_number: 47, pages: 1}\n"
    "pages:\n  - no: 1\n    name: 要闻\n    items:\n"
    "      - masthead: standard\n"
    "      - story: walk\n        title: 步道走通\n        body: walk.md\n";

const std::string paper =
    "banxin: 1\nkind: paper\nname: 云渡周报\nformat: cn-broadsheet-8x13\n";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const MemoryFiles shipped{testing::files_of_project({"layouts", "fonts"})};
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    const bool is_paper = bytes.find("kind: paper") != std::string::npos;
    const MemoryFiles project{{{"issue.yaml", is_paper ? issue : bytes},
                               {"paper.yaml", is_paper ? bytes : paper},
                               {"walk.md", story},
                               {"map.png", "not read here"}}};
    Report report;
    const auto input = read_issue(project, shipped, "issue.yaml", report);
    testing::require_sound(report.diagnostics());
    if (!input) {
        testing::require_sound(input.error());
        testing::require(!input.error().empty(), "no issue, and no reason");
    }
    return 0;
}
