// SPDX-License-Identifier: Apache-2.0
#include "cli/version.hpp"

#include <nlohmann/json.hpp>

#include <sstream>

namespace banxin {
namespace {

constexpr int yaml_format = 1, json_format = 1;

}  // namespace

std::string version_text() {
    return "banxin " BANXIN_VERSION "\n";
}

std::string version_json() {
    nlohmann::ordered_json object{{"v", json_format},
                                  {"type", "version"},
                                  {"version", BANXIN_VERSION},
                                  {"formats", {{"yaml", yaml_format}, {"json", json_format}}}};
    // BANXIN_LIBRARIES is "cairo 1.16.0,harfbuzz 6.0.0": see CMakeLists.txt.
    std::istringstream libraries{BANXIN_LIBRARIES};
    for (std::string each; std::getline(libraries, each, ',');) {
        const auto space = each.find(' ');
        object["libraries"][each.substr(0, space)] = each.substr(space + 1);
    }
    object["compiler"] = BANXIN_COMPILER;
    return object.dump() + "\n";
}

}  // namespace banxin
