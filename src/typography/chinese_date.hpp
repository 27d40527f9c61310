// SPDX-License-Identifier: Apache-2.0
//
// Dates as a masthead writes them.
#pragma once

#include "model/issue.hpp"

#include <string>

namespace banxin {

/// "2026年11月27日"
[[nodiscard]] std::string civil_date(const Date& date);
/// "星期五"
[[nodiscard]] std::string weekday(const Date& date);
/// "丙午年十月十九", the year by stem and branch, 闰 before a leap month; reckoned in Shanghai
/// time. source  ICU's Chinese calendar; its day names are not used, since it prints 十月19
[[nodiscard]] std::string lunar_date(const Date& date);

}  // namespace banxin
