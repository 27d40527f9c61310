// SPDX-License-Identifier: Apache-2.0
//
// What many pages of one format and load came to.
#pragma once

#include "page_trial.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace banxin::bench {

/// The head of the columns of `table_row`.
[[nodiscard]] std::string table_head();

/// One line of figures: pages, how many are filled, clean, without a finding and with all stories,
/// least and median score, mean, median, 95th percentile and longest CPU seconds.
[[nodiscard]] std::string table_row(std::string_view format,
                                    std::string_view load,
                                    const std::vector<PageTrial>& trials);

/// Below it: how often each fault and each code was found, and the pages that are not clean, each
/// with what is wrong.
[[nodiscard]] std::string table_details(const std::vector<PageTrial>& trials);

}  // namespace banxin::bench
