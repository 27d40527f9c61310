// SPDX-License-Identifier: Apache-2.0
#include "cli/json_report.hpp"

#include "base/limits.hpp"
#include "cli/finding_json.hpp"
#include "cli/findings.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

constexpr int format_version = 1;

}  // namespace

std::string json_report(std::string_view command,
                        const Diagnostics& findings,
                        int pages,
                        const std::vector<std::string>& files,
                        ExitStatus status,
                        const std::string& plans) {
    Json object{{"v", format_version},
                {"type", "result"},
                {"command", command},
                {"ready", count_of(Severity::Error, findings) == 0},
                {"status", static_cast<int>(status)},
                {"pages", pages},
                {"errors", count_of(Severity::Error, findings)},
                {"warnings", count_of(Severity::Warning, findings)},
                {"files", files}};
    if (!plans.empty()) {
        object["plans"] = Json::parse(plans);
    }
    object["diagnostics"] = Json::array();
    const auto most = static_cast<std::size_t>(limits().messages_in_json);
    for (std::size_t i = 0; i < std::min(findings.size(), most); ++i) {
        object["diagnostics"].push_back(finding_json(findings[i]));
    }
    if (findings.size() > most) {
        object["left_out"] = findings.size() - most;
    }
    // A file name may be any bytes; JSON may not.
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
