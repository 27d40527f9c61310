// SPDX-License-Identifier: Apache-2.0
//
// Collects findings: those alike on one page become one.
#pragma once

#include "preflight/plane.hpp"
#include "preflight/preflight.hpp"

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace banxin::checks {

struct Where {
    int page = 0;
    std::optional<Rect> place;
    std::string object;
};

class Findings {
  public:
    /// That `id` is broken at `where`; `words` go where its sentence has `{}`, in turn.
    void add(std::string_view id, const Where& where, const std::vector<std::string>& words = {});

    /// By page, each page's in the order they were found.
    [[nodiscard]] std::vector<PreflightFinding> take();

  private:
    using Key = std::tuple<std::string, int, std::string, std::string>;
    std::map<Key, std::size_t> known_;
    /// How many there are of a rule on a page, and the last.
    std::map<std::pair<std::string, int>, std::pair<int, std::size_t>> crowd_;
    std::vector<PreflightFinding> findings_;
};

/// `box` on a page whose trim is `trim`, as findings give places.
[[nodiscard]] Rect place_on_page(const Box& box, const Box& trim);

/// `per_mille` as "24.5 %".
[[nodiscard]] std::string percent(double per_mille);

}  // namespace banxin::checks
