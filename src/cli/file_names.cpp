// SPDX-License-Identifier: Apache-2.0
#include "cli/file_names.hpp"

#include "model/page_name.hpp"

#include <fmt/format.h>

namespace banxin {

std::string issue_stem(const Issue& issue) {
    return fmt::format("{}_{:04}{:02}{:02}",
                       code_in_names(issue.paper),
                       issue.date.year,
                       issue.date.month,
                       issue.date.day);
}

std::string page_file(const Issue& issue, int number, std::string_view ending) {
    return fmt::format("{}_p{:02}{}", issue_stem(issue), number, ending);
}

}  // namespace banxin
