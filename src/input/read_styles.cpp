// SPDX-License-Identifier: Apache-2.0
#include "input/read_styles.hpp"

#include "input/read_choices.hpp"
#include "input/yaml_fields.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace banxin {
namespace {

const LibraryShelf shelf{"layouts/styles", "styles", {"样式表", "style sheet"}};

/// A key of the YAML and the text style that it sets.
template <class Owner>
struct TextStyleKey {
    std::string_view key;
    TextStyle Owner::*style;
};

constexpr std::array story_text_styles{
    TextStyleKey<StoryStyle>{"kicker", &StoryStyle::kicker},
    TextStyleKey<StoryStyle>{"title", &StoryStyle::title},
    TextStyleKey<StoryStyle>{"deck", &StoryStyle::deck},
    TextStyleKey<StoryStyle>{"summary", &StoryStyle::summary},
    TextStyleKey<StoryStyle>{"byline", &StoryStyle::byline},
    TextStyleKey<StoryStyle>{"byline_name", &StoryStyle::byline_name},
    TextStyleKey<StoryStyle>{"body", &StoryStyle::body},
    TextStyleKey<StoryStyle>{"subhead", &StoryStyle::subhead},
    TextStyleKey<StoryStyle>{"strong", &StoryStyle::strong},
    TextStyleKey<StoryStyle>{"caption", &StoryStyle::caption},
};

constexpr std::array part_text_styles{
    TextStyleKey<StyleSheet>{"masthead", &StyleSheet::masthead},
    TextStyleKey<StyleSheet>{"masthead_line", &StyleSheet::masthead_line},
    TextStyleKey<StyleSheet>{"folio", &StyleSheet::folio},
    TextStyleKey<StyleSheet>{"folio_name", &StyleSheet::folio_name},
    TextStyleKey<StyleSheet>{"imprint", &StyleSheet::imprint},
    TextStyleKey<StyleSheet>{"index_title", &StyleSheet::index_title},
    TextStyleKey<StyleSheet>{"index_entry", &StyleSheet::index_entry},
    TextStyleKey<StyleSheet>{"ad_label", &StyleSheet::ad_label},
    TextStyleKey<StyleSheet>{"quote", &StyleSheet::quote},
    TextStyleKey<StyleSheet>{"quote_by", &StyleSheet::quote_by},
    TextStyleKey<StyleSheet>{"filler", &StyleSheet::filler},
    TextStyleKey<StyleSheet>{"column_label", &StyleSheet::column_label},
};

/// How far a title may go from type as drawn, in per cent.
struct LimitRange {
    int least = 0, as_drawn = 0, most = 0;
};
constexpr LimitRange tracking_range{-10, 0, 100};  // of an em
constexpr LimitRange stretch_range{80, 100, 125};

class StyleReader {
  public:
    StyleReader(const Units& units,
                const std::vector<FontRole>& fonts,
                const NamedInks& inks,
                const Composition& composition,
                Report& report)
        : units_{units}, inks_{inks}, composition_{composition}, report_{report} {
        for (const FontRole& font : fonts) {
            roles_.push_back(font.role);
        }
    }

    void read(const YamlNode& root, StyleSheet& sheet) {
        const Fields fields{
            root, {"banxin", "kind", "name", "headline", "parts", "stories"}, report_};
        if (const auto* headline = fields.require("headline", "标题字号级")) {
            read_headline(*headline, sheet);
        }
        if (const auto* parts = fields.require("parts", "报头等各部分的字体")) {
            read_parts(*parts, sheet);
        }
        if (const auto* stories = fields.require("stories", "各类稿件的样式")) {
            for (const YamlEntry& entry : entries_of(*stories, report_)) {
                StoryStyle style = read_story(entry.value, sheet);
                sheet.stories.emplace(entry.key, std::move(style));
            }
            if (!sheet.stories.contains("news")) {  // captions and stories without a style use it
                report_.add(error("BX2002",
                                  stories->where,
                                  {"stories 缺少 news（消息）：没写样式的稿件和图片说明都用它",
                                   "stories lacks news, which captions and stories without a "
                                   "style are set in"}));
            }
        }
    }

  private:
    void read_headline(const YamlNode& node, StyleSheet& sheet) {
        const Fields fields{node, {"ladder", "caps"}, report_};
        if (const auto* ladder = fields.require("ladder", "字号级")) {
            for (const YamlNode& step : items_of(*ladder, report_)) {
                sheet.ladder.push_back(read_length(step, units_, report_));
            }
            std::ranges::sort(sheet.ladder, std::ranges::greater{});
            if (sheet.ladder.empty()) {
                report_.add(error("BX2025",
                                  ladder->where,
                                  {"ladder 里至少要有一个字号", "ladder wants one size at least"}));
            }
        }
        if (const auto* caps = fields.find("caps")) {
            for (const YamlNode& cap : items_of(*caps, report_)) {
                sheet.headline_caps.push_back(read_cap(cap));
            }
            std::ranges::sort(sheet.headline_caps, {}, &HeadlineCap::width);
        }
    }

    HeadlineCap read_cap(const YamlNode& node) {
        const Fields fields{node, {"width", "size"}, report_};
        HeadlineCap cap;
        if (const auto* width = fields.require("width", "标题宽度")) {
            cap.width = read_length(*width, units_, report_);
        }
        if (const auto* size = fields.require("size", "最大字号")) {
            cap.size = read_length(*size, units_, report_);
        }
        return cap;
    }

    void read_parts(const YamlNode& node, StyleSheet& sheet) {
        const Fields fields{node,
                            {"masthead",
                             "masthead_line",
                             "folio",
                             "folio_name",
                             "imprint",
                             "index_title",
                             "index_entry",
                             "ad_label",
                             "quote",
                             "quote_by",
                             "filler",
                             "column_label"},
                            report_};
        for (const auto& [key, style] : part_text_styles) {
            if (const auto* found = fields.find(key)) {
                read_text_style(*found, sheet.*style);
            }
        }
    }

    StoryStyle read_story(const YamlNode& node, const StyleSheet& sheet) {
        const Fields fields{node,
                            {"base",     "kicker",       "title",           "deck",
                             "summary",  "byline",       "byline_name",     "body",
                             "subhead",  "strong",       "caption",         "headline",
                             "tracking", "stretch",      "title_rows",      "align",
                             "indent",   "byline_place", "run_in_subheads", "signed_at_foot",
                             "step",     "composition"},
                            report_};
        StoryStyle style;
        style.composition = composition_;
        if (const auto* base = fields.find("base")) {
            style = find_base(*base, sheet);
        }
        for (const auto& [key, text_style] : story_text_styles) {
            if (const auto* found = fields.find(key)) {
                read_text_style(*found, style.*text_style);
            }
        }
        if (fields.find("summary") == nullptr && fields.find("base") == nullptr) {
            style.summary = style.deck;
        }
        read_title_limits(fields, style.title_limits);
        if (const auto* headline = fields.find("headline")) {
            style.headline_alignment = read_alignment(*headline);
        }
        if (const auto* align = fields.find("align")) {
            style.body_alignment = read_alignment(*align);
        }
        if (const auto* indent = fields.find("indent")) {
            style.indent_em = read_length(*indent, units_, report_).ratio(units_.em);
        }
        if (const auto* place = fields.find("byline_place")) {
            style.byline_place = read_choice<BylinePlace>(*place,
                                                          {{"run_in", BylinePlace::RunIn},
                                                           {"head", BylinePlace::Head},
                                                           {"foot", BylinePlace::Foot}},
                                                          report_);
        }
        if (const auto* foot = fields.find("signed_at_foot")) {
            style.signed_at_foot = read_switch(*foot, report_);
        }
        if (const auto* run_in = fields.find("run_in_subheads")) {
            style.run_in_subheads = read_switch(*run_in, report_);
        }
        if (const auto* step = fields.find("step")) {
            style.headline_step = read_integer(*step, {-20, 20}, report_);
        }
        if (const auto* composition = fields.find("composition")) {
            style.composition = read_choices(*composition, style.composition, report_);
        }
        return style;
    }

    void read_title_limits(const Fields& fields, TitleLimits& limits) {
        if (const auto* tracking = fields.find("tracking")) {
            read_limits(*tracking, tracking_range, limits.least_tracking, limits.most_tracking);
        }
        if (const auto* stretch = fields.find("stretch")) {
            read_limits(*stretch, stretch_range, limits.least_stretch, limits.most_stretch);
        }
        if (const auto* rows = fields.find("title_rows")) {
            limits.rows = read_integer(*rows, {1, 3}, report_);
        }
    }

    /// {least: 92%, most: 100%}: what type is as drawn lies between the two, or is one of them.
    void read_limits(const YamlNode& node, const LimitRange& range, double& least, double& most) {
        const Fields fields{node, {"least", "most"}, report_};
        if (const auto* found = fields.find("least")) {
            least = read_percentage(*found, range.least, range.as_drawn, report_) / 100.0;
        }
        if (const auto* found = fields.find("most")) {
            most = read_percentage(*found, range.as_drawn, range.most, report_) / 100.0;
        }
    }

    StoryStyle find_base(const YamlNode& node, const StyleSheet& sheet) {
        const std::string name = read_word(node, report_);
        const auto found = sheet.stories.find(name);
        if (found != sheet.stories.end()) {
            return found->second;
        }
        std::vector<std::string> above;
        for (const auto& [known, style] : sheet.stories) {
            above.push_back(known);
        }
        report_.add(no_such_name(
            node.where, {"样式（只能用写在上面的）", "style above this one"}, name, above));
        return {};
    }

    Alignment read_alignment(const YamlNode& node) {
        return read_choice<Alignment>(node,
                                      {{"justified", Alignment::Justified},
                                       {"centred", Alignment::Centred},
                                       {"left", Alignment::Left}},
                                      report_);
    }

    void read_text_style(const YamlNode& node, TextStyle& style) {
        const Fields fields{node, {"font", "weight", "size", "ink"}, report_};
        if (const auto* font = fields.find("font")) {
            style.role = read_word(*font, report_);
            if (std::ranges::find(roles_, style.role) == roles_.end()) {
                report_.add(
                    no_such_name(font->where, {"字体角色", "font role"}, style.role, roles_));
            }
        }
        if (const auto* weight = fields.find("weight")) {
            style.weight = read_integer(*weight, {1, 1000}, report_);
        }
        if (const auto* size = fields.find("size")) {
            style.size = read_length(*size, units_, report_);
        }
        if (const auto* ink = fields.find("ink")) {
            style.ink = read_ink(*ink, inks_, report_);
        }
    }

    const Units& units_;
    const NamedInks& inks_;
    const Composition& composition_;
    Report& report_;
    std::vector<std::string> roles_;
};

}  // namespace

StyleSheet read_styles(const Library& library,
                       std::string_view name,
                       const SourceSpan& asked_at,
                       const Units& units,
                       const std::vector<FontRole>& fonts,
                       const NamedInks& inks,
                       const Composition& composition,
                       Report& report) {
    StyleSheet sheet;
    sheet.name = name;
    if (const auto root = read_named_file(library, shelf, name, asked_at, report)) {
        StyleReader{units, fonts, inks, composition, report}.read(*root, sheet);
    }
    return sheet;
}

}  // namespace banxin
