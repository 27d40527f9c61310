// SPDX-License-Identifier: Apache-2.0
#include "cli/query_command.hpp"

#include "cli/lay_out_for.hpp"
#include "cli/page_json.hpp"
#include "cli/page_list.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace banxin {

Outcome carry_out(const QueryOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Progress& progress) {
    Outcome outcome;
    outcome.strict = options.strict;
    const auto finished = lay_out_for(outcome, workplace, progress);
    if (!finished) {
        outcome.text = pages_json({}, {}, outcome.findings);
        return outcome;
    }
    const auto chosen = chosen_pages(finished->document, asked.pages);
    if (!chosen) {
        outcome.add({no_such_page(finished->document, asked.pages)});
        return outcome;
    }
    std::vector<PageRecord> records;
    for (const int page : *chosen) {
        records.push_back(finished->records[static_cast<std::size_t>(page)]);
    }
    outcome.text = pages_json(records, finished->issue.paper.format, outcome.findings);
    return outcome;
}

}  // namespace banxin
