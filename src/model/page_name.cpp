// SPDX-License-Identifier: Apache-2.0
#include "model/page_name.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <map>
#include <utility>

namespace banxin {
namespace {

struct FieldRow {
    std::string_view name;
    NameField field;
    bool is_number;  ///< It may be filled up with zeros.
};

constexpr std::array fields{
    FieldRow{"code", NameField::Code, false},
    FieldRow{"date", NameField::Date, false},
    FieldRow{"yyyy", NameField::Year, false},
    FieldRow{"mm", NameField::Month, false},
    FieldRow{"dd", NameField::Day, false},
    FieldRow{"page", NameField::Page, true},
    FieldRow{"pages", NameField::Pages, true},
    FieldRow{"section", NameField::Section, false},
    FieldRow{"ink", NameField::Ink, false},
};

bool is_alphanumeric(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool may_stand_in_name(char c) {
    return is_alphanumeric(c) || c == '_' || c == '-' || c == '.';
}

/// The field that `inside` the braces names: "page", "page:3".
std::optional<NamePart> field_of(std::string_view inside) {
    const auto colon = inside.find(':');
    const auto row = std::ranges::find(fields, inside.substr(0, colon), &FieldRow::name);
    if (row == fields.end()) {
        return std::nullopt;
    }
    NamePart part{{}, row->field, 0};
    if (colon != std::string_view::npos) {
        const std::string_view width = inside.substr(colon + 1);
        if (!row->is_number || width.size() != 1 || width.front() < '1' || width.front() > '9') {
            return std::nullopt;
        }
        part.width = width.front() - '0';
    }
    return part;
}

Failure no_such_field(std::string_view written, const SourceSpan& where) {
    auto finding =
        error("BX2060",
              where,
              {fmt::format("文件名里的 {} 不是能填的栏目", written),
               fmt::format("{} in the file name is nothing that can be filled in", written)});
    finding.hints.push_back(
        {"可以用 {code} {date} {yyyy} {mm} {dd} {page} {page:3} {pages} "
         "{section} {ink}",
         "there are {code} {date} {yyyy} {mm} {dd} {page} {page:3} {pages} "
         "{section} {ink}"});
    return Failure{std::move(finding)};
}

Failure wrong_sign(const SourceSpan& where) {
    return Failure{error("BX2061",
                         where,
                         {"文件名只能用英文字母、数字和 _ - . ，不能有汉字、空格和别的符号",
                          "a file name has ASCII letters, figures, _ - and . only: no hanzi, no "
                          "space, no other sign"})};
}

Failure not_a_page_name(const SourceSpan& where) {
    auto finding = error("BX2062",
                         where,
                         {"文件名里要有 {page}，末尾要是 .pdf",
                          "a file name must have {page} in it and end in .pdf"});
    finding.hints.push_back(
        {"例如 \"{code}_{date}_A{page:3}.pdf\"", "such as \"{code}_{date}_A{page:3}.pdf\""});
    return Failure{std::move(finding)};
}

std::string filled_in(const NamePart& part, const Issue& issue, const PagePlan& page) {
    const Date& date = issue.date;
    if (!part.field) {
        return part.text;
    }
    switch (*part.field) {
        case NameField::Code:
            return code_in_names(issue.paper);
        case NameField::Date:
            return fmt::format("{:04}{:02}{:02}", date.year, date.month, date.day);
        case NameField::Year:
            return fmt::format("{:04}", date.year);
        case NameField::Month:
            return fmt::format("{:02}", date.month);
        case NameField::Day:
            return fmt::format("{:02}", date.day);
        case NameField::Page:
            return fmt::format("{:0{}}", page.number, part.width);
        case NameField::Pages:
            return fmt::format("{:0{}}", issue.pages.size(), part.width);
        case NameField::Section:
            return "A";
        case NameField::Ink:
            break;
    }
    return issue.paper.plant.in_colour(page.number) ? "P" : "M";
}

}  // namespace

Result<std::vector<NamePart>> parse_page_name(std::string_view text, const SourceSpan& where) {
    std::vector<NamePart> parts;
    const auto ends_as_pdf = text.ends_with(".pdf") || text.ends_with(".PDF");
    for (std::string_view rest = text; !rest.empty();) {
        if (rest.front() == '{') {
            const auto end = rest.find('}');
            const std::string_view written =
                rest.substr(0, end == std::string_view::npos ? end : end + 1);
            const auto field = end == std::string_view::npos
                                   ? std::nullopt
                                   : field_of(written.substr(1, written.size() - 2));
            if (!field) {
                return no_such_field(written, where);
            }
            parts.push_back(*field);
            rest.remove_prefix(written.size());
        } else {
            const std::string_view plain = rest.substr(0, rest.find('{'));
            if (!std::ranges::all_of(plain, may_stand_in_name)) {
                return wrong_sign(where);
            }
            parts.push_back({std::string{plain}, std::nullopt, 0});
            rest.remove_prefix(plain.size());
        }
    }
    const bool tells_pages_apart = std::ranges::any_of(
        parts, [](const NamePart& part) { return part.field == NameField::Page; });
    if (!tells_pages_apart || !ends_as_pdf) {
        return not_a_page_name(where);
    }
    return parts;
}

std::string code_in_names(const Paper& paper) {
    std::string code = paper.code;
    std::ranges::replace_if(
        code, [](char c) { return !is_alphanumeric(c) && c != '-'; }, '_');
    return code.empty() ? "issue" : code;
}

std::string page_file_name(const Issue& issue, const PagePlan& page) {
    const Plant& plant = issue.paper.plant;
    const auto parts = parse_page_name(plant.page_name, plant.where);
    assert(parts);  // `input` has tried it.
    std::string name;
    for (const NamePart& part : *parts) {
        name += filled_in(part, issue, page);
    }
    return name;
}

Result<std::vector<std::string>> page_file_names(const Issue& issue) {
    const Plant& plant = issue.paper.plant;
    std::vector<std::string> names;
    std::map<std::string, int> page_of;
    Diagnostics errors;
    for (const PagePlan& page : issue.pages) {
        std::string name = page_file_name(issue, page);
        if (name.size() > static_cast<std::size_t>(plant.longest_name)) {
            errors.push_back(
                error("BX2066",
                      plant.where,
                      {fmt::format("第{}版的文件名 {} 有 {} 个字符，印厂最多收 {} 个",
                                   page.number,
                                   name,
                                   name.size(),
                                   plant.longest_name),
                       fmt::format("the file name of page {}, {}, has {} characters; the plant "
                                   "takes {} at most",
                                   page.number,
                                   name,
                                   name.size(),
                                   plant.longest_name)}));
            errors.back().hints.push_back(
                {"缩短印厂文件里的 page_name，或 paper.yaml 里的 code",
                 "shorten page_name in the plant's file, or code in paper.yaml"});
        }
        const auto [first, is_new] = page_of.emplace(name, page.number);
        if (!is_new) {
            errors.push_back(error(
                "BX2067",
                page.where,
                {fmt::format("第{}版和第{}版的文件名都是 {}", first->second, page.number, name),
                 fmt::format("pages {} and {} both have the file name {}",
                             first->second,
                             page.number,
                             name)}));
        }
        names.push_back(std::move(name));
    }
    if (!errors.empty()) {
        return Failure{std::move(errors)};
    }
    return names;
}

}  // namespace banxin
