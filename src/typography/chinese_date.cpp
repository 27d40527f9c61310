// SPDX-License-Identifier: Apache-2.0
#include "typography/chinese_date.hpp"

#include <fmt/format.h>
#include <unicode/ucal.h>

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>

namespace banxin {
namespace {

struct CalendarDeleter {
    void operator()(UCalendar* calendar) const { ucal_close(calendar); }
};
using CalendarPtr = std::unique_ptr<UCalendar, CalendarDeleter>;

constexpr std::array<std::string_view, 10> stems{
    "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
constexpr std::array<std::string_view, 12> branches{
    "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"};
constexpr std::array<std::string_view, 12> months{
    "正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};
constexpr std::array<std::string_view, 10> digits{
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
constexpr std::array<std::string_view, 7> weekdays{"日", "一", "二", "三", "四", "五", "六"};

CalendarPtr calendar_at_noon(const char* locale, const Date& date) {
    constexpr std::u16string_view zone = u"Asia/Shanghai";
    UErrorCode status = U_ZERO_ERROR;
    CalendarPtr civil{ucal_open(
        zone.data(), static_cast<std::int32_t>(zone.size()), "zh", UCAL_GREGORIAN, &status)};
    ucal_setDateTime(civil.get(), date.year, date.month - 1, date.day, 12, 0, 0, &status);
    const UDate moment = ucal_getMillis(civil.get(), &status);
    CalendarPtr wanted{ucal_open(
        zone.data(), static_cast<std::int32_t>(zone.size()), locale, UCAL_DEFAULT, &status)};
    ucal_setMillis(wanted.get(), moment, &status);
    return wanted;
}

std::size_t field(const CalendarPtr& calendar, UCalendarDateFields which) {
    UErrorCode status = U_ZERO_ERROR;
    return static_cast<std::size_t>(ucal_get(calendar.get(), which, &status));
}

std::string lunar_day(std::size_t day) {
    if (day <= 10) {
        return fmt::format("初{}", digits[day - 1]);
    }
    if (day < 20) {
        return fmt::format("十{}", digits[day - 11]);
    }
    if (day == 20) {
        return "二十";
    }
    return day < 30 ? fmt::format("廿{}", digits[day - 21]) : "三十";
}

}  // namespace

std::string civil_date(const Date& date) {
    return fmt::format("{}年{}月{}日", date.year, date.month, date.day);
}

std::string weekday(const Date& date) {
    const CalendarPtr calendar = calendar_at_noon("zh", date);
    return fmt::format("星期{}", weekdays[field(calendar, UCAL_DAY_OF_WEEK) - 1]);
}

std::string lunar_date(const Date& date) {
    const CalendarPtr calendar = calendar_at_noon("zh@calendar=chinese", date);
    const std::size_t year = field(calendar, UCAL_YEAR) - 1;
    return fmt::format("{}{}年{}{}月{}",
                       stems[year % 10],
                       branches[year % 12],
                       field(calendar, UCAL_IS_LEAP_MONTH) == 1 ? "闰" : "",
                       months[field(calendar, UCAL_MONTH)],
                       lunar_day(field(calendar, UCAL_DATE)));
}

}  // namespace banxin
