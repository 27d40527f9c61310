// SPDX-License-Identifier: Apache-2.0
#include "layout/makeup_rules.hpp"

#include "layout/makeup_checks.hpp"
#include "model/makeup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace banxin {
namespace {

using PageCheck = MakeupFindings (*)(const PageView&);
using IssueCheck = MakeupFindings (*)(const Issue&, const Document&);

std::variant<PageCheck, IssueCheck> check_of(MakeupRule rule) {
    switch (rule) {
        case MakeupRule::Butting:
            return check_butting;
        case MakeupRule::Stacked:
            return check_stacked;
        case MakeupRule::ThroughGutter:
            return check_through_gutter;
        case MakeupRule::ThroughBreak:
            return check_through_break;
        case MakeupRule::HeadlineWidth:
            return check_headline_width;
        case MakeupRule::HeadlineAtFoot:
            return check_headline_at_foot;
        case MakeupRule::LoneLine:
            return check_lone_line;
        case MakeupRule::LegHeight:
            return check_leg_height;
        case MakeupRule::HeadlineOrder:
            return check_headline_order;
        case MakeupRule::LeadCorner:
            return check_lead_corner;
        case MakeupRule::TouchingPictures:
            return check_touching_pictures;
        case MakeupRule::Fold:
            return check_fold;
        case MakeupRule::TextBelowPicture:
            return check_text_below_picture;
        case MakeupRule::Cross:
            return check_cross;
        case MakeupRule::Masthead:
            return check_masthead;
        case MakeupRule::MastheadName:
            return check_masthead_name;
        case MakeupRule::Statements:
            return check_statements;
        case MakeupRule::CnNumber:
            return check_cn_number;
        case MakeupRule::Issn:
            return check_issn;
        case MakeupRule::Imprint:
            return check_imprint;
        case MakeupRule::Folio:
            break;
    }
    return check_folio;
}

void tell(const MakeupRuleRow& row, RuleLevel level, MakeupFindings findings, Report& report) {
    for (MakeupFinding& found : findings) {
        const std::string code{row.code};
        Diagnostic finding = level == RuleLevel::Error
                                 ? error(code, std::move(found.where), std::move(found.message))
                                 : warning(code, std::move(found.where), std::move(found.message));
        finding.hints.push_back(std::move(found.remedy));
        finding.page = found.page;
        finding.story = std::move(found.story);
        finding.place = found.place;
        report.add(std::move(finding));
    }
}

/// Calls `visit` with each rule that the paper keeps and whose check is a `Check`.
template <class Check, class Visit>
void each_kept(const MakeupLevels& levels, Visit&& visit) {
    for (const MakeupRuleRow& row : makeup_rules) {
        const auto check = check_of(row.rule);
        if (const auto* wanted = std::get_if<Check>(&check);
            wanted != nullptr && levels.of(row.rule) != RuleLevel::Off) {
            visit(row, *wanted);
        }
    }
}

}  // namespace

void check_makeup(const Issue& issue,
                  const Document& document,
                  const std::vector<PageRecord>& records,
                  Report& report) {
    const MakeupLevels& levels = issue.paper.rules;
    each_kept<IssueCheck>(levels, [&](const MakeupRuleRow& row, IssueCheck check) {
        tell(row, levels.of(row.rule), check(issue, document), report);
    });
    for (const PageRecord& record : records) {
        const auto plan = std::ranges::find(issue.pages, record.number, &PagePlan::number);
        if (plan == issue.pages.end()) {
            continue;
        }
        const PageView page{issue.paper.format, *plan, record, PageMap{record, issue.paper.format}};
        each_kept<PageCheck>(levels, [&](const MakeupRuleRow& row, PageCheck check) {
            MakeupFindings findings = check(page);
            for (MakeupFinding& found : findings) {
                found.page = record.number;
            }
            tell(row, levels.of(row.rule), std::move(findings), report);
        });
    }
}

Message place_on(const PageView& page, const Rect& rect) {
    const Message place = place_in_words(page.format, rect);
    return {fmt::format("第{}版{}", page.record.number, place.zh),
            fmt::format("page {}, {}", page.record.number, place.en)};
}

const StoryItem* planned(const PageView& page, const StoryRecord& story) {
    for (const PageItem& item : page.plan.items) {
        const auto* one = std::get_if<StoryItem>(&item);
        if (one != nullptr && one->id == story.id) {
            return one;
        }
    }
    return nullptr;
}

bool beside_masthead(const PageView& page, const StoryRecord& story) {
    return std::ranges::any_of(page.record.blocks, [&](const BlockRecord& block) {
        return block.kind == "masthead" && story.shape.lines().last <= block.rect.lines.last;
    });
}

}  // namespace banxin
