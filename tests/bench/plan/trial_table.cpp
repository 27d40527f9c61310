// SPDX-License-Identifier: Apache-2.0
#include "trial_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numeric>

namespace banxin::bench {
namespace {

constexpr std::string_view columns =
    "{:20} {:13} {:>5} {:>6} {:>5} {:>8} {:>5}  {:>5} {:>6}  {:>6} {:>6} {:>6} {:>6}\n";

/// The value below which `share` of the sorted `values` lie; 0 if there are none.
double percentile(const std::vector<double>& values, double share) {
    if (values.empty()) {
        return 0;
    }
    const auto rank = std::ceil(share * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::max(1.0, rank)) - 1];
}

template <class Value>
std::vector<double> sorted(const std::vector<PageTrial>& trials, Value&& value_of) {
    std::vector<double> values;
    for (const PageTrial& trial : trials) {
        values.push_back(value_of(trial));
    }
    std::ranges::sort(values);
    return values;
}

double mean(const std::vector<double>& values) {
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

std::string counts_of(std::string_view head, const std::map<std::string, int>& counts) {
    std::string text;
    for (const auto& [name, count] : counts) {
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name, count);
    }
    return text.empty() ? text : fmt::format("    {}: {}\n", head, text);
}

}  // namespace

std::string table_head() {
    return fmt::format(fmt::runtime(columns),
                       "format",
                       "load",
                       "pages",
                       "filled",
                       "clean",
                       "unmarked",
                       "whole",
                       "least",
                       "median",
                       "mean s",
                       "median",
                       "95 %",
                       "most");
}

std::string table_row(std::string_view format,
                      std::string_view load,
                      const std::vector<PageTrial>& trials) {
    const auto count = [&](auto&& holds) { return std::ranges::count_if(trials, holds); };
    const std::vector<double> scores = sorted(trials, [](const PageTrial& trial) {
        return trial.judgement ? trial.judgement->score : 0.0;
    });
    const std::vector<double> seconds =
        sorted(trials, [](const PageTrial& trial) { return trial.seconds; });
    const auto score = [](double value) { return fmt::format("{:.1f}", value); };
    const auto time = [](double value) { return fmt::format("{:.2f}", value); };
    return fmt::format(fmt::runtime(columns),
                       format,
                       load,
                       trials.size(),
                       count([](const PageTrial& trial) { return trial.filled(); }),
                       count([](const PageTrial& trial) { return trial.clean(); }),
                       count([](const PageTrial& trial) { return trial.without_finding; }),
                       count([](const PageTrial& trial) { return trial.has_all_stories; }),
                       score(percentile(scores, 0)),
                       score(percentile(scores, 0.5)),
                       time(mean(seconds)),
                       time(percentile(seconds, 0.5)),
                       time(percentile(seconds, 0.95)),
                       time(percentile(seconds, 1)));
}

std::string table_details(const std::vector<PageTrial>& trials) {
    std::map<std::string, int> faults;  // pages with it
    std::map<std::string, int> codes;   // findings
    std::string spoilt;
    for (const PageTrial& trial : trials) {
        for (const std::string& code : trial.codes) {
            ++codes[code];
        }
        for (const testing::PageFault& fault : testing::page_faults) {
            if (trial.judgement && (*trial.judgement).*fault.count > 0) {
                ++faults[std::string{fault.name}];
            }
        }
        if (!trial.clean()) {
            spoilt += fmt::format("    seed {}: {}\n", trial.seed, trial.faults());
        }
    }
    return counts_of("pages with faults", faults) + counts_of("findings", codes) + spoilt;
}

}  // namespace banxin::bench
