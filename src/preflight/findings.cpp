// SPDX-License-Identifier: Apache-2.0
#include "preflight/findings.hpp"

#include "preflight/rule_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace banxin::checks {
namespace {

/// More findings of one rule on one page help nobody; they are counted.
constexpr int most_of_a_rule = 25;

std::string filled(std::string_view sentence, const std::vector<std::string>& words) {
    std::string out;
    auto word = words.begin();
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        if (sentence.substr(at, 2) == "{}" && word != words.end()) {
            out += *word++;
            ++at;
        } else {
            out += sentence[at];
        }
    }
    return out;
}

Length in_range(double pt) {
    constexpr double most = 1e5;
    return Length::from_pt(std::isfinite(pt) ? std::clamp(pt, -most, most) : 0.0);
}

}  // namespace

void Findings::add(std::string_view id, const Where& where, const std::vector<std::string>& words) {
    const RuleRow& row = rule(id);
    PreflightFinding finding;
    finding.rule = row.id;
    finding.severity = row.severity;
    finding.page = where.page;
    finding.place = where.place;
    finding.object = where.object;
    finding.message = {filled(row.zh, words), filled(row.en, words)};
    finding.remedy = {std::string{row.remedy_zh}, std::string{row.remedy_en}};

    const Key key{finding.rule, finding.page, finding.object, finding.message.en};
    if (const auto known = known_.find(key); known != known_.end()) {
        PreflightFinding& first = findings_[known->second];
        ++first.times;
        if (!first.place) {
            first.place = where.place;
        }
        return;
    }
    auto& [count, last] = crowd_[{finding.rule, finding.page}];
    if (count == most_of_a_rule) {
        ++findings_[last].times;
        return;
    }
    ++count;
    last = findings_.size();
    known_.emplace(key, last);
    findings_.push_back(std::move(finding));
}

std::vector<PreflightFinding> Findings::take() {
    std::ranges::stable_sort(findings_, {}, &PreflightFinding::page);
    return std::exchange(findings_, {});
}

Rect place_on_page(const Box& box, const Box& trim) {
    return {{in_range(box.left - trim.left), in_range(trim.top - box.top)},
            {in_range(box.width()), in_range(box.height())}};
}

std::string percent(double per_mille) {
    const std::string digits = fmt::format("{:.1f}", per_mille / 10);
    return (digits.ends_with(".0") ? digits.substr(0, digits.size() - 2) : digits) + " %";
}

}  // namespace banxin::checks
