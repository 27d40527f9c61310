// SPDX-License-Identifier: Apache-2.0
//
// What the law asks of each issue: 《报纸期刊质量管理规定》, in force from 2020-05-28, on the
// masthead, the statements (版本记录) and 版序; GB/T 9999 on the numbers.
#include "base/text.hpp"
#include "layout/makeup_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

const Page* page_of(const Document& document, int number) {
    const auto page = std::ranges::find(document.pages, number, &Page::number);
    return page == document.pages.end() ? nullptr : &*page;
}

bool is_digit(char c) {
    return '0' <= c && c <= '9';
}

template <class Visit>
void each_run(const std::vector<Mark>& marks, Visit&& visit) {
    for (const Mark& mark : marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            visit(*run);
        } else if (const auto* group = std::get_if<Group>(&mark)) {
            each_run(group->marks, visit);
        }
    }
}

struct LargestText {
    Length size;
    std::string text;
    std::string story;  ///< Empty: it is not in one.
    SourceSpan where;
    Rect place;
};

void take_larger(const Group& group, LargestText& largest) {
    each_run(group.marks, [&](const GlyphRun& run) {
        if (run.size > largest.size) {
            constexpr std::string_view mark = "story ";
            const bool in_story = group.label.starts_with(mark);
            largest = {run.size,
                       run.text,
                       in_story ? group.label.substr(mark.size()) : std::string{},
                       group.where,
                       group.rect};
        }
    });
}

bool is_left_page(const Page& page) {
    return page.number % 2 == 0;
}

struct FolioPlace {
    Point at;
    Length size;
};

/// Where 版序 stands on the page; empty if it does not. On right-hand pages a number stands flush
/// right, so that its last figure is what stays in place.
std::optional<FolioPlace> folio_place(const Page& page) {
    const std::string number = fmt::format("{:02}", page.number);
    std::optional<FolioPlace> place;
    for (const Group& group : page.groups) {
        if (!group.label.starts_with("folio")) {
            continue;
        }
        each_run(group.marks, [&](const GlyphRun& run) {
            if (run.text != number || run.glyphs.empty() || place) {
                return;
            }
            const Glyph& outer = is_left_page(page) ? run.glyphs.front() : run.glyphs.back();
            place = FolioPlace{outer.at, run.size};
        });
    }
    return place;
}

/// 1 is narrower than other figures, so that its place may differ by a part of an em.
bool same_place(const FolioPlace& a, const FolioPlace& b) {
    const Length across = a.at.x < b.at.x ? b.at.x - a.at.x : a.at.x - b.at.x;
    return a.at.y == b.at.y && across < a.size / 2;
}

struct Statement {
    std::string_view zh, key;
    std::string Paper::*text;
};

/// The law's list (2020), as far as paper.yaml states it; date, issue number and number of pages
/// are the issue's.
constexpr std::array statements{
    Statement{"国内统一连续出版物号", "cn", &Paper::cn},
    Statement{"主管单位", "responsible: supervisor", &Paper::supervisor},
    Statement{"主办单位", "responsible: sponsor", &Paper::sponsor},
    Statement{"出版单位", "responsible: publisher", &Paper::publisher},
    Statement{"地址", "address", &Paper::address},
    Statement{"联系方式", "phone", &Paper::phone},
    Statement{"定价", "price", &Paper::price},
    Statement{"印刷单位名称", "printer: name", &Paper::printer_name},
    Statement{"印刷单位地址", "printer: address", &Paper::printer_address},
    Statement{"发行信息（邮发代号）", "postal_code", &Paper::postal_code},
};

/// "CN 50-0001": a region, and a serial that newspapers have from 0001 to 0999.
bool is_number_of_newspaper(std::string_view cn) {
    if (!cn.starts_with("CN")) {
        return false;
    }
    cn.remove_prefix(2);
    if (cn.starts_with(' ')) {
        cn.remove_prefix(1);
    }
    return cn.size() == 7 && cn[2] == '-' && cn[3] == '0' && cn.substr(4) != "000" &&
           std::ranges::all_of(std::array{0U, 1U, 4U, 5U, 6U},
                               [&](unsigned at) { return is_digit(cn[at]); });
}

/// ISO 3297: eight figures, weighed 8 to 1, are a multiple of 11; the last may be X for ten.
bool is_issn(std::string_view issn) {
    if (issn.starts_with("ISSN")) {
        issn.remove_prefix(4);
    }
    if (issn.starts_with(' ')) {
        issn.remove_prefix(1);
    }
    if (issn.size() != 9 || issn[4] != '-') {
        return false;
    }
    int sum = 0, weight = 8;
    for (const char c : issn) {
        if (c == '-') {
            continue;
        }
        if (!is_digit(c) && !(c == 'X' && weight == 1)) {
            return false;
        }
        sum += weight-- * (c == 'X' ? 10 : c - '0');
    }
    return weight == 0 && sum % 11 == 0;
}

MakeupFinding about_issue(const SourceSpan& where, Message message, Message remedy) {
    return {std::move(message), std::move(remedy), where, {}, std::nullopt};
}

}  // namespace

MakeupFindings check_masthead(const Issue& issue, const Document& /*document*/) {
    const auto front = std::ranges::find(issue.pages, 1, &PagePlan::number);
    const auto is_masthead = [](const PageItem& item) {
        return std::holds_alternative<MastheadItem>(item);
    };
    if (front == issue.pages.end() || std::ranges::any_of(front->items, is_masthead)) {
        return {};
    }
    MakeupFinding finding =
        about_issue(front->where,
                    {"第 1 版没有报头（法定）", "page 1 has no masthead (required by law)"},
                    {"在 items 里加一项 masthead: standard", "add an item masthead: standard"});
    finding.page = 1;
    return {std::move(finding)};
}

MakeupFindings check_masthead_name(const Issue& /*issue*/, const Document& document) {
    const Page* front = page_of(document, 1);
    if (front == nullptr) {
        return {};
    }
    LargestText name, other;
    for (const Group& group : front->groups) {
        take_larger(group, group.label == "masthead" ? name : other);
    }
    if (name.size == Length{} || other.size < name.size) {
        return {};
    }
    return {{{fmt::format("报名 {:.1f} 磅，不是第 1 版最大的字：“{}”有 {:.1f} 磅（法定）",
                          name.size.to_pt(),
                          other.text,
                          other.size.to_pt()),
              fmt::format(
                  "the paper's name has {:.1f} pt and is not the largest text of page 1: \"{}\" "
                  "has {:.1f} pt (required by law)",
                  name.size.to_pt(),
                  other.text,
                  other.size.to_pt())},
             {"报头放大，或者标题改小", "a larger masthead, or a smaller headline"},
             other.where,
             other.story,
             other.place,
             1}};
}

MakeupFindings check_statements(const Issue& issue, const Document& /*document*/) {
    std::string zh, keys;
    for (const Statement& statement : statements) {
        if ((issue.paper.*statement.text).empty()) {
            zh += fmt::format("{}{}", zh.empty() ? "" : "、", statement.zh);
            keys += fmt::format("{}{}", keys.empty() ? "" : ", ", statement.key);
        }
    }
    if (zh.empty()) {
        return {};
    }
    return {about_issue(
        issue.paper.where,
        {fmt::format("报纸资料缺法定的登载内容：{}", zh),
         fmt::format("paper.yaml lacks what the law requires each issue to state: {}", keys)},
        {fmt::format("在 paper.yaml 里写上 {}", keys),
         fmt::format("give {} in paper.yaml", keys)})};
}

MakeupFindings check_cn_number(const Issue& issue, const Document& /*document*/) {
    const std::string& cn = issue.paper.cn;
    if (cn.empty() || is_number_of_newspaper(cn)) {
        return {};
    }
    return {about_issue(
        issue.paper.where,
        {fmt::format("国内统一连续出版物号“{}”不是报纸的号", cn),
         fmt::format("the CN number \"{}\" is not that of a newspaper", cn)},
        {"写成“CN 50-0001”这样：地区号两位，报纸的序号从 0001 到 0999",
         "the form is \"CN 50-0001\": a region, and for newspapers a serial from 0001 to 0999"})};
}

MakeupFindings check_issn(const Issue& issue, const Document& /*document*/) {
    const std::string& issn = issue.paper.issn;
    if (issn.empty() || is_issn(issn)) {
        return {};
    }
    return {about_issue(issue.paper.where,
                        {fmt::format("ISSN“{}”的形式或校验码不对", issn),
                         fmt::format("the ISSN \"{}\" has a wrong form or check digit", issn)},
                        {"写成“1234-5679”这样，照登记证核对",
                         "the form is \"1234-5679\"; compare it with the certificate"})};
}

MakeupFindings check_imprint(const Issue& issue, const Document& /*document*/) {
    for (const PagePlan& page : issue.pages) {
        for (const PageItem& item : page.items) {
            if (std::holds_alternative<ImprintItem>(item)) {
                return {};
            }
        }
    }
    return {about_issue(
        issue.where,
        {"本期没有报尾，地址、定价、印刷和发行单位没有地方登（法定）",
         "the issue has no imprint: address, price, printer and distribution are "
         "printed nowhere (required by law)"},
        {"在一版的 items 里加一项 imprint: standard", "add an item imprint: standard to a page"})};
}

MakeupFindings check_folio(const Issue& issue, const Document& document) {
    MakeupFindings findings;
    std::array<std::optional<FolioPlace>, 2> usual;  // of right-hand and of left-hand pages
    for (const Page& page : document.pages) {
        const auto plan = std::ranges::find(issue.pages, page.number, &PagePlan::number);
        const SourceSpan where = plan == issue.pages.end() ? issue.where : plan->where;
        const std::optional<FolioPlace> place = folio_place(page);
        std::optional<FolioPlace>& first = usual[is_left_page(page) ? 1 : 0];
        if (place && (!first || same_place(*place, *first))) {
            first = first ? first : place;
            continue;
        }
        MakeupFinding finding = about_issue(
            where,
            place
                ? Message{fmt::format("第{}版的版序不在各版的同一位置（法定）", page.number),
                          fmt::format("the number of page {} stands elsewhere than on the other "
                                      "pages (required by law)",
                                      page.number)}
                : Message{fmt::format("第{}版没有版序（法定）", page.number),
                          fmt::format("page {} has no page number (required by law)", page.number)},
            {"各版用同样的报眉", "use the same folio on all pages"});
        finding.page = page.number;
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace banxin
