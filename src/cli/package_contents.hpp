// SPDX-License-Identifier: Apache-2.0
//
// What a package for the plant has in it: what its manifest, its delivery sheet and its job ticket
// all tell.
#pragma once

#include "base/geometry.hpp"
#include "imaging/plates.hpp"
#include "model/issue.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace banxin {

struct PackagedPage {
    int number = 0;
    std::string name;  ///< 版名
    std::string file;
    std::size_t bytes = 0;
    std::string sha256;
    bool in_colour = true;  ///< As the plant prints it.
    PlateFacts plates;
};

struct PackageContents {
    const Issue& issue;
    Size size;  ///< Of each page after cutting.
    std::vector<PackagedPage> pages;
    std::vector<std::string> fonts;  ///< Family and weight of those in use, sorted.
    std::string profile;             ///< What it calls itself.
    std::string profile_sha256;
};

/// "2026-11-27"
[[nodiscard]] std::string iso_date(const Date& date);

struct LastMoment {
    Date date;
    std::string time;  ///< "18:30"
};
/// Until when the plant takes the pages of `issue`; empty if it does not say.
[[nodiscard]] std::optional<LastMoment> last_moment(const Issue& issue);

}  // namespace banxin
