// SPDX-License-Identifier: Apache-2.0
//
// MakeupLevels: which make-up rules (版面规则) a paper keeps, and how strictly. `makeup_rules` is
// the list of them all; layout/makeup_rules.cpp has the check that belongs to each.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace banxin {

enum class MakeupRule {
    Butting,
    Stacked,
    ThroughGutter,
    ThroughBreak,
    HeadlineWidth,
    HeadlineAtFoot,
    LoneLine,
    LegHeight,
    HeadlineOrder,
    LeadCorner,
    TouchingPictures,
    Fold,
    TextBelowPicture,
    Cross,
    Masthead,
    MastheadName,
    Statements,
    CnNumber,
    Issn,
    Imprint,
    Folio,
};

enum class RuleLevel { Off, Warn, Error };

struct MakeupRuleRow {
    MakeupRule rule;
    std::string_view name;  ///< In `rules:` of paper.yaml.
    std::string_view code;
    RuleLevel usual;  ///< Of a paper that says nothing.
};

/// All rules, in the order of the enum. Errors are what the law asks of a newspaper
/// (《报纸期刊质量管理规定》, in force from 2020-05-28); the others are the craft's, and a paper
/// may break them on purpose.
inline constexpr std::array makeup_rules{
    MakeupRuleRow{MakeupRule::Butting, "butting", "BX7009", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::Stacked, "stacked", "BX7031", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::ThroughGutter, "through_gutter", "BX7032", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::ThroughBreak, "through_break", "BX7010", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::HeadlineWidth, "headline_width", "BX7034", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::HeadlineAtFoot, "headline_at_foot", "BX7035", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::LoneLine, "lone_line", "BX7036", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::LegHeight, "leg_height", "BX7037", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::HeadlineOrder, "headline_order", "BX7038", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::LeadCorner, "lead_corner", "BX7039", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::TouchingPictures, "touching_pictures", "BX7040", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::Fold, "fold", "BX7041", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::TextBelowPicture, "text_below_picture", "BX7042", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::Cross, "cross", "BX7043", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::Masthead, "masthead", "BX8002", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::MastheadName, "masthead_name", "BX8001", RuleLevel::Error},
    MakeupRuleRow{MakeupRule::Statements, "statements", "BX8003", RuleLevel::Error},
    MakeupRuleRow{MakeupRule::CnNumber, "cn_number", "BX8004", RuleLevel::Error},
    MakeupRuleRow{MakeupRule::Issn, "issn", "BX8005", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::Imprint, "imprint", "BX8006", RuleLevel::Warn},
    MakeupRuleRow{MakeupRule::Folio, "folio", "BX8010", RuleLevel::Error},
};

/// The level of each rule; those of `makeup_rules` until a paper says otherwise.
class MakeupLevels {
  public:
    constexpr MakeupLevels() {
        for (const MakeupRuleRow& row : makeup_rules) {
            set(row.rule, row.usual);
        }
    }
    [[nodiscard]] constexpr RuleLevel of(MakeupRule rule) const {
        return levels_[static_cast<std::size_t>(rule)];
    }
    constexpr void set(MakeupRule rule, RuleLevel level) {
        levels_[static_cast<std::size_t>(rule)] = level;
    }
    bool operator==(const MakeupLevels&) const = default;

  private:
    std::array<RuleLevel, makeup_rules.size()> levels_{};
};

}  // namespace banxin
