// SPDX-License-Identifier: Apache-2.0
#include "cli/ink_on_paper.hpp"

#include "imaging/plates.hpp"

#include <fmt/format.h>

#include <utility>

namespace banxin {
namespace {

using namespace literals;

constexpr double per_cent = 10;  // In per mille.

PreflightFinding too_much(const PlateFacts& facts, int page, int limit) {
    PreflightFinding finding;
    finding.rule = "NWS-TAC";
    finding.page = page;
    const Length pixel = Length::from_mm(25.4 / plate_resolution);
    finding.place = Rect{facts.most_at, {pixel, pixel}};
    const double most = facts.most_ink / per_cent, allowed = limit / per_cent;
    finding.message = {
        fmt::format("四色叠在一起最多 {:.1f}%，超过总墨量上限 {:.0f}%", most, allowed),
        fmt::format(
            "all plates together take {:.1f} %, more than the limit of {:.0f} %", most, allowed)};
    finding.remedy = {"减少叠印在图片上的黑，或者减少图片暗部的彩墨",
                      "overprint less black on pictures, or take colour out of their shadows"};
    return finding;
}

}  // namespace

Result<std::vector<PreflightFinding>> ink_on_paper(const std::string& pdf, int limit) {
    const auto plates = make_plates(pdf);
    if (!plates) {
        return Failure{plates.error()};
    }
    std::vector<PreflightFinding> findings;
    int page = 0;
    for (const PagePlates& of_page : *plates) {
        ++page;
        const PlateFacts facts = facts_of(of_page, limit);
        if (facts.most_ink > limit) {
            findings.push_back(too_much(facts, page, limit));
        }
    }
    return findings;
}

}  // namespace banxin
