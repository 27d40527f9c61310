// SPDX-License-Identifier: Apache-2.0
#include "cli/manifest.hpp"

#include "preflight/preflight.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

constexpr int format_version = 1;

double of_two_decimals(double number) {
    constexpr double hundredths = 100;
    return std::round(number * hundredths) / hundredths;
}

/// Per mille in per cent.
double per_cent(double per_mille) {
    constexpr double tenths = 10;
    return of_two_decimals(per_mille / tenths);
}

Json page_json(const PackagedPage& page, const Size& size) {
    Json ink = Json::object();
    for (const PlateCover& cover : page.plates.covers) {
        ink[cover.ink] = per_cent(cover.mean);
    }
    return {
        {"page", page.number},
        {"name", page.name},
        {"file", page.file},
        {"size_mm", {of_two_decimals(size.width.to_mm()), of_two_decimals(size.height.to_mm())}},
        {"bytes", page.bytes},
        {"sha256", page.sha256},
        {"colour", page.in_colour},
        {"mean_ink", ink},
        {"most_ink", per_cent(page.plates.most_ink)}};
}

}  // namespace

std::string manifest(const PackageContents& contents) {
    const Issue& issue = contents.issue;
    const Plant& plant = issue.paper.plant;
    Json json{{"v", format_version},
              {"type", "package"},
              {"banxin", BANXIN_VERSION},
              {"paper", issue.paper.name},
              {"code", issue.paper.code},
              {"date", iso_date(issue.date)},
              {"number", issue.number},
              {"plant", plant.name},
              {"standard", name_of(plant.standard)},
              {"condition", plant.condition},
              {"profile", {{"description", contents.profile}, {"sha256", contents.profile_sha256}}},
              {"total_ink", per_cent(plant.total_ink)},
              {"fonts", contents.fonts},
              {"pages", Json::array()}};
    if (const auto last = last_moment(issue)) {
        json["deadline"] = iso_date(last->date) + ' ' + last->time;
    }
    for (const PackagedPage& page : contents.pages) {
        json["pages"].push_back(page_json(page, contents.size));
    }
    return json.dump(2) + '\n';
}

}  // namespace banxin
