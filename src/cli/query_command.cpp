// SPDX-License-Identifier: Apache-2.0
#include "cli/query_command.hpp"

#include "cli/page_json.hpp"
#include "cli/page_list.hpp"
#include "engine.hpp"

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
    progress.show({"排版 …", "laying out ..."});
    Report report;
    const auto finished = make_edition({workplace.project,
                                        workplace.shipped,
                                        workplace.places.font_folders,
                                        workplace.places.hyphenation},
                                       workplace.places.file,
                                       report);
    outcome.add(report.diagnostics());
    if (!finished) {
        outcome.add(finished.error());
        outcome.text = pages_json({}, {}, outcome.findings);
        return outcome;
    }
    outcome.pages = static_cast<int>(finished->document.pages.size());
    const auto chosen = chosen_pages(finished->document, asked.pages);
    if (!chosen) {
        outcome.add({no_such_page(finished->document)});
        outcome.wrong_page = true;
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
