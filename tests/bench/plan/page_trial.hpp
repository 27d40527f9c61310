// SPDX-License-Identifier: Apache-2.0
//
// One page by chance, made up by automatic make-up and judged from outside.
#pragma once

#include "support/page_judge.hpp"
#include "support/random_edition.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace banxin::bench {

struct PageTrial {
    std::uint32_t seed = 0;
    double seconds = 0;                               ///< CPU time of the make-up, all threads.
    std::string json;                                 ///< As `banxin query` gives the page.
    std::optional<testing::PageJudgement> judgement;  ///< Empty: the page was not made up.
    bool has_all_stories = false;                     ///< None was held over.
    /// Codes of what make-up and layout found, each as often as it was found.
    std::vector<std::string> codes;
    bool without_finding = false;  ///< The page itself has none, apart from those of text (BX3…).

    /// Every cell taken once and every line in its place.
    [[nodiscard]] bool filled() const { return judgement && judgement->filled(); }
    [[nodiscard]] bool clean() const { return judgement && judgement->clean(); }
    /// What is wrong with it in a few words, empty if nothing is.
    [[nodiscard]] std::string faults() const;
};

/// The best version of the page of `edition`; one thread, no limit of time.
[[nodiscard]] PageTrial try_page(const testing::TrialPaper& paper,
                                 const testing::RandomEdition& edition,
                                 std::uint32_t seed);

}  // namespace banxin::bench
