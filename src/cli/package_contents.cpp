// SPDX-License-Identifier: Apache-2.0
#include "cli/package_contents.hpp"

#include <fmt/format.h>

#include <chrono>

namespace banxin {

std::string iso_date(const Date& date) {
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::optional<LastMoment> last_moment(const Issue& issue) {
    const auto& deadline = issue.paper.plant.deadline;
    if (!deadline) {
        return std::nullopt;
    }
    using namespace std::chrono;
    const year_month_day printed{year{issue.date.year},
                                 month{static_cast<unsigned>(issue.date.month)},
                                 day{static_cast<unsigned>(issue.date.day)}};
    const year_month_day last{sys_days{printed} - days{deadline->days_before}};
    return LastMoment{{static_cast<int>(last.year()),
                       static_cast<int>(static_cast<unsigned>(last.month())),
                       static_cast<int>(static_cast<unsigned>(last.day()))},
                      deadline->time};
}

}  // namespace banxin
