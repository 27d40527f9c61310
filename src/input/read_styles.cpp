// SPDX-License-Identifier: Apache-2.0
#include "input/read_styles.hpp"

#include "input/read_choices.hpp"
#include "input/style_fields.hpp"
#include "input/yaml_fields.hpp"

#include <algorithm>
#include <array>
#include <optional>
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

class StyleReader {
  public:
    StyleReader(const StyleSurroundings& paper, Report& report)
        : units_{paper.units}, inks_{paper.inks}, composition_{paper.composition}, report_{report} {
        for (const FontRole& font : paper.fonts) {
            roles_.push_back(font.role);
        }
    }

    void read(const YamlNode& root, StyleSheet& sheet) {
        const Fields fields{root, styles_fields, report_};
        if (const auto* headline = fields.find("headline")) {
            read_headline(*headline, sheet);
        }
        if (const auto* parts = fields.find("parts")) {
            read_parts(*parts, sheet);
        }
        if (const auto* stories = fields.find("stories")) {
            for (const YamlEntry& entry : entries_of(*stories, report_)) {
                StoryStyle style = read_story(entry.value, sheet);
                sheet.stories.emplace(entry.key, std::move(style));
            }
            if (!sheet.stories.contains("news")) {  // captions and stories without a style use it
                auto finding = error("BX2002",
                                     stories->where,
                                     {"stories 缺少 news（消息）：没写样式的稿件和图片说明都用它",
                                      "stories lacks news, which captions and stories without a "
                                      "style are set in"});
                finding.hints.push_back({"照 layouts/styles/standard.yaml 写一类 news",
                                         "write news as in layouts/styles/standard.yaml"});
                report_.add(std::move(finding));
            }
        }
    }

  private:
    void read_headline(const YamlNode& node, StyleSheet& sheet) {
        const Fields fields{node, ladder_fields, report_};
        for (const YamlNode& step : fields.items("ladder")) {
            sheet.ladder.push_back(read_length(step, units_, report_));
        }
        std::ranges::sort(sheet.ladder, std::ranges::greater{});
        for (const YamlNode& cap : fields.items("caps")) {
            sheet.headline_caps.push_back(read_cap(cap));
        }
        std::ranges::sort(sheet.headline_caps, {}, &HeadlineCap::width);
    }

    HeadlineCap read_cap(const YamlNode& node) {
        const Fields fields{node, cap_fields, report_};
        HeadlineCap cap;
        fields.read("width", cap.width, units_);
        fields.read("size", cap.size, units_);
        return cap;
    }

    void read_parts(const YamlNode& node, StyleSheet& sheet) {
        const Fields fields{node, parts_fields, report_};
        for (const auto& [key, style] : part_text_styles) {
            if (const auto* found = fields.find(key)) {
                read_text_style(*found, sheet.*style);
            }
        }
    }

    StoryStyle read_story(const YamlNode& node, const StyleSheet& sheet) {
        const Fields fields{node, story_style_fields, report_};
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
        TitleLimits& limits = style.title_limits;
        if (const auto* tracking = fields.find("tracking")) {
            read_limits(
                {*tracking, tracking_fields, report_}, limits.least_tracking, limits.most_tracking);
        }
        if (const auto* stretch = fields.find("stretch")) {
            read_limits(
                {*stretch, stretch_fields, report_}, limits.least_stretch, limits.most_stretch);
        }
        fields.read("title_rows", limits.rows);
        fields.read("headline", style.headline_alignment);
        fields.read("align", style.body_alignment);
        std::optional<Length> indent;
        fields.read("indent", indent, units_);
        style.indent_em = indent ? indent->ratio(units_.em) : style.indent_em;
        fields.read("byline_place", style.byline_place);
        fields.read("signed_at_foot", style.signed_at_foot);
        fields.read("run_in_subheads", style.run_in_subheads);
        fields.read("step", style.headline_step);
        if (const auto* composition = fields.find("composition")) {
            style.composition = read_choices(*composition, style.composition, report_);
        }
        return style;
    }

    /// {least: 92%, most: 100%}: what type is as drawn lies between the two, or is one of them.
    static void read_limits(const Fields& fields, double& least, double& most) {
        fields.read("least", least);
        fields.read("most", most);
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

    void read_text_style(const YamlNode& node, TextStyle& style) {
        const Fields fields{node, text_style_fields, report_};
        if (const auto* font = fields.find("font")) {
            fields.read("font", style.role);
            if (std::ranges::find(roles_, style.role) == roles_.end()) {
                report_.add(
                    no_such_name(font->where, {"字体角色", "font role"}, style.role, roles_));
            }
        }
        fields.read("weight", style.weight);
        fields.read("size", style.size, units_);
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
                       const StyleSurroundings& paper,
                       Report& report) {
    const auto root = read_named_file(library, shelf, name, asked_at, report);
    StyleSheet sheet = root ? read_styles(*root, paper, report) : StyleSheet{};
    sheet.name = name;
    return sheet;
}

StyleSheet read_styles(const YamlNode& root, const StyleSurroundings& paper, Report& report) {
    StyleSheet sheet;
    StyleReader{paper, report}.read(root, sheet);
    return sheet;
}

}  // namespace banxin
