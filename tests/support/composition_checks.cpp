// SPDX-License-Identifier: Apache-2.0
#include "support/composition_checks.hpp"

#include "base/text.hpp"
#include "typography/set_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>

namespace banxin::testing {
namespace {

/// The judge lets a thousandth of an em pass, which in body text is half of this.
constexpr double width_slack_pt = 0.02;
constexpr Point origin{Length::from_units(Length::units_per_inch), {}};

std::string text_of(const LineItems& items, const BrokenLine& line) {
    const LineBox& first = items.boxes[line.asked.first];
    const LineBox& last = items.boxes[line.asked.last - 1];
    return items.text.substr(first.text_first,
                             last.text_first + last.text_bytes - first.text_first);
}

std::string without_spaces(std::string_view text) {
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = scalar_at(text, at);
        if (scalar.value != U' ' && scalar.value != 0xA0) {
            kept += text.substr(at, scalar.bytes);
        }
        at += scalar.bytes;
    }
    return kept;
}

/// What the runs of one line show, apart from the readings, and what stands between the lines.
struct Drawn {
    std::vector<Glyph> glyphs;
    std::string text;
    bool clusters_add_up = true;
    std::vector<std::string> readings;
    std::size_t dots = 0, underlines = 0;
};

Drawn drawn_of(const LineItems& items, const LineJudge& judge, const BrokenLine& line) {
    std::vector<Mark> marks;
    set_line(items, judge, line, origin, marks);
    Drawn drawn;
    for (const Mark& mark : marks) {
        drawn.dots += std::holds_alternative<Dot>(mark) ? 1 : 0;
        drawn.underlines +=
            std::holds_alternative<Rule>(mark) || std::holds_alternative<Wave>(mark) ? 1 : 0;
        const auto* const run = std::get_if<GlyphRun>(&mark);
        if (run == nullptr) {
            continue;
        }
        if (run->size != items.size) {
            drawn.readings.push_back(run->text);
            continue;
        }
        int bytes = 0, glyphs = 0;
        for (const Cluster& cluster : run->clusters) {
            bytes += cluster.bytes;
            glyphs += cluster.glyphs;
            drawn.clusters_add_up =
                drawn.clusters_add_up && cluster.bytes > 0 && cluster.glyphs > 0;
        }
        drawn.clusters_add_up = drawn.clusters_add_up &&
                                bytes == static_cast<int>(run->text.size()) &&
                                glyphs == static_cast<int>(run->glyphs.size());
        drawn.glyphs.insert(drawn.glyphs.end(), run->glyphs.begin(), run->glyphs.end());
        drawn.text += run->text;
    }
    return drawn;
}

class Checker {
  public:
    Checker(const LineItems& items, const Measure& measure, const Composer& composer)
        : items_{items}, measure_{measure}, composer_{composer}, judge_{items} {}

    std::vector<std::string> check(const std::vector<Setting>& settings) {
        if (settings.empty() != items_.boxes.empty()) {
            found_.emplace_back("there is no setting");
        }
        std::size_t lines = 0;
        for (const Setting& setting : settings) {
            if (setting.lines.size() <= lines) {
                found_.emplace_back("settings do not grow by lines");
            }
            if (!std::isfinite(setting.cost)) {
                found_.emplace_back("a cost is not finite");
            }
            lines = setting.lines.size();
            check(setting);
        }
        return std::move(found_);
    }

  private:
    void fault(const BrokenLine& line, const std::string& what) {
        found_.push_back(fmt::format("{}: “{}”", what, text_of(items_, line)));
    }

    void check(const Setting& setting) {
        std::size_t next = 0;
        std::string drawn;
        readings_.clear();
        for (std::size_t i = 0; i < setting.lines.size(); ++i) {
            const BrokenLine& line = setting.lines[i];
            const Length width =
                measure_.width(static_cast<int>(i)) - (i == 0 ? measure_.indent : Length{});
            const bool last = i + 1 == setting.lines.size();
            if (line.asked.first != next || line.asked.last <= next ||
                line.asked.last > items_.boxes.size() || line.asked.width != width ||
                line.asked.opens_paragraph != (i == 0) || line.asked.ends_paragraph != last) {
                found_.push_back(fmt::format("line {} does not follow the one before", i));
                return;
            }
            next = line.asked.last;
            check_gaps(line);
            check_width(line);
            check_ends(line);
            drawn += check_drawn(line);
        }
        if (next != items_.boxes.size()) {
            found_.emplace_back("lines do not cover the text");
        }
        if (drawn != without_spaces(items_.text)) {
            found_.push_back(fmt::format("the runs say “{}”", drawn));
        }
        if (!std::ranges::equal(readings_, items_.ruby, {}, {}, &RubyItem::text)) {
            found_.emplace_back("readings are missing");
        }
    }

    [[nodiscard]] bool adds_hyphen(const BrokenLine& line) const {
        return !line.asked.ends_paragraph && items_.gaps[line.asked.last - 1].hyphen_glyph != 0;
    }

    void check_gaps(const BrokenLine& line) {
        const std::vector<Length> widths = judge_.gaps(line.asked, line.fit);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const std::size_t box = line.asked.first + i;
            const Gap& gap = items_.gaps[box];
            const bool hanzi = items_.boxes[box].cls == CharClass::Ideograph &&
                               items_.boxes[box + 1].cls == CharClass::Ideograph;
            if (widths[i] < gap.least || (hanzi && widths[i] < Length{})) {
                fault(line, fmt::format("gap {} is squeezed", i));
            }
            if (widths[i] > gap.most && !gap.opens) {
                fault(line, fmt::format("gap {} opens", i));
            }
            if (gap.inside_word && widths[i] != Length{}) {
                fault(line, fmt::format("gap {} is inside a word", i));
            }
        }
    }

    /// Whether some place of the line could have taken more.
    [[nodiscard]] bool could_open(const BrokenLine& line, const std::vector<Length>& widths) const {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const Gap& gap = items_.gaps[line.asked.first + i];
            if (gap.opens || widths[i] < gap.most) {
                return true;
            }
        }
        return false;
    }

    void check_width(const BrokenLine& line) {
        const std::vector<Length> widths = judge_.gaps(line.asked, line.fit);
        Length filled = line.fit.head + line.fit.tail - line.fit.hang;
        for (std::size_t i = line.asked.first; i < line.asked.last; ++i) {
            filled += items_.boxes[i].body;
        }
        for (const Length width : widths) {
            filled += width;
        }
        if (adds_hyphen(line)) {
            filled += items_.gaps[line.asked.last - 1].hyphen_width;
        }
        const double left = (line.asked.width - filled).to_pt();
        if (line.fit.overfull) {
            if (left > width_slack_pt) {
                fault(line, "marked overfull, but there is room");
            }
            return;
        }
        if (left < -width_slack_pt) {
            fault(line, fmt::format("{:.3f} pt too wide", -left));
        }
        const bool justified = !line.asked.ends_paragraph && items_.composition.grid != Grid::Full;
        const bool short_line = left > width_slack_pt && !line.fit.narrowest;
        if (justified && short_line && (!line.fit.ragged || could_open(line, widths))) {
            fault(line, fmt::format("{:.3f} pt short", left));
        }
    }

    void check_ends(const BrokenLine& line) {
        const BreakLevel level = items_.composition.level;
        if (line.asked.ends_paragraph || line.remedy != Remedy::None || line.fit.overfull ||
            composer_.line_locale(level) == "anywhere") {
            return;
        }
        const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(level));
        const LineBox& before = items_.boxes[line.asked.last - 1];
        const LineBox& after = items_.boxes[line.asked.last];
        const std::string_view text = items_.text;
        const std::vector<char32_t> ending =
            scalars(text.substr(before.text_first, before.text_bytes));
        const std::vector<char32_t> starting =
            scalars(text.substr(after.text_first, after.text_bytes));
        const bool signed_number = starting.size() > 1 &&
                                   (starting[0] == U'-' || starting[0] == U'+') &&
                                   starting[1] >= U'0' && starting[1] <= U'9';
        if ((composer_.facts_of(starting[0]).not_at_start & bit) != 0 && !signed_number) {
            fault(line, fmt::format("“{}” starts the next line", to_utf8(starting[0])));
        }
        // An address may end a line with its own slash.
        if ((composer_.facts_of(ending.back()).not_at_end & bit) != 0 &&
            !items_.gaps[line.asked.last - 1].inside_word) {
            fault(line, "what ends the line must not");
        }
    }

    /// The text that the line is drawn with, without spaces and the hyphen that it was given.
    std::string check_drawn(const BrokenLine& line) {
        Drawn drawn = drawn_of(items_, judge_, line);
        if (!drawn.clusters_add_up) {
            fault(line, "clusters do not add up to the run");
        }
        check_glyphs(line, drawn.glyphs);
        check_between_lines(line, drawn);
        if (adds_hyphen(line)) {
            if (!drawn.text.ends_with('-')) {
                fault(line, "the hyphen is missing");
                return without_spaces(drawn.text);
            }
            drawn.text.pop_back();
        }
        return without_spaces(drawn.text);
    }

    void check_between_lines(const BrokenLine& line, const Drawn& drawn) {
        readings_.insert(readings_.end(), drawn.readings.begin(), drawn.readings.end());
        std::size_t dots = 0, underlines = 0;
        for (std::size_t i = line.asked.first; i < line.asked.last; ++i) {
            const int style = items_.boxes[i].style;
            const ItemStyle& look = items_.styles[static_cast<std::size_t>(style)];
            dots += look.dotted && items_.boxes[i].cls == CharClass::Ideograph ? 1 : 0;
            const bool goes_on = i > line.asked.first && items_.boxes[i - 1].style == style;
            underlines += look.underline != Underline::None && !goes_on ? 1 : 0;
        }
        if (drawn.dots != dots || drawn.underlines != underlines) {
            fault(line, "emphasis is missing");
        }
    }

    void check_glyphs(const BrokenLine& line, const std::vector<Glyph>& drawn) {
        const std::vector<Length> widths = judge_.gaps(line.asked, line.fit);
        Length left = origin.x + line.fit.head;
        std::size_t next = 0;
        for (std::size_t i = line.asked.first; i < line.asked.last; ++i) {
            const LineBox& box = items_.boxes[i];
            for (std::uint32_t g = 0; g < box.glyph_count; ++g, ++next) {
                const ShapedGlyph& glyph = items_.glyphs[box.glyph_first + g];
                if (next >= drawn.size() || drawn[next].id != glyph.id) {
                    fault(line, fmt::format("glyph {} is another one", next));
                    return;
                }
                // What pads a word on the grid may have gone to its inner side.
                const Length slack = box.cls == CharClass::Latin ? items_.size : Length{};
                const Length offset = (items_.size * glyph.x_offset / 1000).scaled(box.stretch);
                const Length away = drawn[next].at.x - (left + box.shift + offset);
                if (g == 0 && std::abs(away.to_pt()) > slack.to_pt() + 0.001) {
                    fault(line, fmt::format("box {} stands {} pt away", i, away.to_pt()));
                }
            }
            left += box.body;
            const bool ends_line = i + 1 == line.asked.last;
            if (!ends_line) {
                left += widths[i - line.asked.first];
                next += items_.gaps[i].space_glyph != 0 ? 1 : 0;
            }
        }
        if (next + (adds_hyphen(line) ? 1 : 0) != drawn.size()) {
            fault(line, "there are more glyphs than the boxes have");
        }
    }

    const LineItems& items_;
    const Measure& measure_;
    const Composer& composer_;
    const LineJudge judge_;
    std::vector<std::string> found_;
    std::vector<std::string> readings_;  ///< Drawn with the setting that is looked at.
};

}  // namespace

std::vector<std::string> faults_of(const std::vector<Setting>& settings,
                                   const LineItems& items,
                                   const Measure& measure,
                                   const Composer& composer) {
    return Checker{items, measure, composer}.check(settings);
}

std::string fingerprint(const std::vector<Setting>& settings, const LineItems& items) {
    const LineJudge judge{items};
    std::string made;
    for (const Setting& setting : settings) {
        made += fmt::format("{}\n", setting.cost);
        for (const BrokenLine& line : setting.lines) {
            made += text_of(items, line);
            for (const Length gap : judge.gaps(line.asked, line.fit)) {
                made += fmt::format(" {}", gap.units());
            }
            for (const Glyph& glyph : drawn_of(items, judge, line).glyphs) {
                made += fmt::format(" {}@{}", glyph.id, glyph.at.x.units());
            }
            made += '\n';
        }
    }
    return made;
}

}  // namespace banxin::testing
