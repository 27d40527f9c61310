// SPDX-License-Identifier: Apache-2.0
#include "cli/contact_sheet.hpp"

#include "base/text.hpp"
#include "cli/drawn_graphics.hpp"
#include "cli/findings.hpp"
#include "cli/overlay.hpp"
#include "cli/overlay_label.hpp"
#include "document/page_choice.hpp"
#include "document/scaled.hpp"
#include "imaging/ink_preview.hpp"
#include "render/png.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

constexpr int dpi = 110;
constexpr Length page_width = 120_mm;  // 520 pixels.
constexpr Length margin = 6_mm;
constexpr Length gap = 8_mm;
constexpr Length edge = 0.2_mm;
constexpr Length heading_size = 14_pt;
constexpr Length heading_height = 10_mm;
constexpr Length title_size = 12_pt;
constexpr Length title_height = 6_mm;
constexpr Length words_size = 8.5_pt;
constexpr Length words_height = 4.8_mm;
constexpr Length apart = 1.5_mm;  // Of a page from the words above and below it.
constexpr Length code_size = 6_pt;
constexpr std::size_t most_in_a_row = 3;
constexpr std::size_t most_findings = 8;  // Below one page.
constexpr Ink edge_ink = black_tint(400);
constexpr Ink soft_ink = black_tint(700);

/// What is said below a page of one finding, or of those left out.
struct Line {
    std::string code;  ///< Empty: none.
    Severity severity = Severity::Info;
    std::string words;
};

std::vector<Line> lines_below(const PageChoice& choice, Language language) {
    const Diagnostics& findings = choice.findings;
    if (findings.empty()) {
        return {{"", Severity::Info, say({"没有毛病", "no fault found"}, language)}};
    }
    std::vector<Line> lines;
    for (std::size_t i = 0; i < std::min(findings.size(), most_findings); ++i) {
        const Diagnostic& finding = findings[i];
        lines.push_back(
            {finding.code, finding.severity, fit_to_show(say(finding.message, language))});
    }
    if (findings.size() > most_findings) {
        const std::size_t left = findings.size() - most_findings;
        lines.push_back(
            {"",
             Severity::Info,
             say({fmt::format("还有 {} 处", left), fmt::format("{} more", left)}, language)});
    }
    return lines;
}

/// From the size of a page to that on the sheet.
double factor_of(const PageFormat& format) {
    return page_width.ratio(format.trim.width);
}

class Sheet {
  public:
    Sheet(const FinishedIssue& finished, const PlannedPage& page, Language language)
        : format_{finished.issue.paper.format},
          page_{page},
          language_{language},
          type_{finished.fonts},
          factor_{factor_of(format_)},
          page_height_{format_.trim.height.scaled(factor_)},
          in_a_row_{std::min(page.choices.size(), most_in_a_row)} {}

    Page lay_out() {
        group_.label = "contact sheet";
        Length y = margin;
        write(heading(), heading_size, black_ink, {margin, y + heading_size}, inner_width());
        y += heading_height;
        for (std::size_t i = 0; i < page_.choices.size(); i += in_a_row_) {
            y += row_from(i, y) + gap;
        }
        group_.rect = {{}, {inner_width() + margin * 2, y}};
        return {page_.number, "", group_.rect.size, {std::move(group_)}};
    }

  private:
    [[nodiscard]] Length inner_width() const {
        const auto columns = static_cast<std::int64_t>(in_a_row_);
        return page_width * columns + gap * (columns - 1);
    }

    [[nodiscard]] std::string heading() const {
        const std::string& name = page_.choices.front().page.name;
        return say({fmt::format("第{}版 {}：{} 个方案", page_.number, name, page_.choices.size()),
                    fmt::format("page {} {}: {} {}",
                                page_.number,
                                name,
                                page_.choices.size(),
                                page_.choices.size() == 1 ? "choice" : "choices")},
                   language_);
    }

    /// The row that begins with choice `first`, below `y`; its height.
    Length row_from(std::size_t first, Length y) {
        Length height;
        for (std::size_t i = first; i < std::min(first + in_a_row_, page_.choices.size()); ++i) {
            const auto column = static_cast<std::int64_t>(i - first);
            const Length below = add_choice(i, {margin + (page_width + gap) * column, y});
            height = std::max(height, below - y);
        }
        return height;
    }

    /// Choice `index` with its words, from `at` on; where it ends below.
    Length add_choice(std::size_t index, Point at) {
        const PageChoice& choice = page_.choices[index];
        write(say({fmt::format("方案 {}（代价 {:.1f}）", index + 1, choice.cost),
                   fmt::format("choice {} (cost {:.1f})", index + 1, choice.cost)},
                  language_),
              title_size,
              black_ink,
              {at.x, at.y + title_size},
              page_width);
        at.y += title_height;
        write(say(choice.character, language_),
              words_size,
              soft_ink,
              {at.x, at.y + words_size},
              page_width);
        at.y += words_height + apart;
        add_page(choice, at);
        at.y += page_height_ + apart;
        for (const Line& line : lines_below(choice, language_)) {
            add_line(line, at);
            at.y += words_height;
        }
        return at.y;
    }

    void add_page(const PageChoice& choice, Point at) {
        const Rect around{{at.x - edge, at.y - edge},
                          {page_width + edge * 2, page_height_ + edge * 2}};
        group_.marks.emplace_back(Area{around, edge_ink});
        group_.marks.emplace_back(Area{{at, {page_width, page_height_}}, paper_white});
        for (const Group& part : choice.page.groups) {
            group_.marks.emplace_back(scaled(part, factor_, at));
        }
        Diagnostics findings = choice.findings;
        for (Diagnostic& finding : findings) {
            finding.page = choice.record.number;  // All are about this page.
        }
        group_.marks.emplace_back(
            scaled(findings_overlay(
                       choice.record, format_, findings, type_, code_size.scaled(1 / factor_)),
                   factor_,
                   at));
    }

    void add_line(const Line& line, Point at) {
        Length taken;
        if (!line.code.empty()) {
            const Rect tag =
                type_.add_tag(group_, line.code, code_size, finding_ink(line.severity), at);
            taken = tag.size.width + apart;
        }
        write(line.words,
              words_size,
              line.code.empty() ? soft_ink : black_ink,
              {at.x + taken, at.y + words_size.scaled(0.85)},
              page_width - taken);
    }

    /// Writes `text` from `at` on, cut so that it is no wider than `width`.
    void write(std::string text, Length size, const Ink& ink, Point at, Length width) {
        if (type_.width(text, size) > width) {
            std::vector<char32_t> kept = scalars(text);
            do {
                kept.pop_back();
                text.clear();
                for (const char32_t scalar : kept) {
                    append_utf8(text, scalar);
                }
                text += "…";
            } while (!kept.empty() && type_.width(text, size) > width);
        }
        if (!text.empty()) {
            group_.marks.emplace_back(type_.run(text, size, ink, at));
        }
    }

    const PageFormat& format_;
    const PlannedPage& page_;
    Language language_;
    LabelType type_;
    double factor_;
    Length page_height_;
    std::size_t in_a_row_;
    Group group_;
};

}  // namespace

Page lay_out_contact_sheet(const FinishedIssue& finished,
                           const PlannedPage& page,
                           Language language) {
    return Sheet{finished, page, language}.lay_out();
}

Result<std::string> contact_sheet(const FinishedIssue& finished,
                                  const PlannedPage& page,
                                  Language language) {
    Document document = only_pages(finished.document, {});
    document.pages.push_back(lay_out_contact_sheet(finished, page, language));
    const auto fonts = finished.fonts.subset(document);
    if (!fonts) {
        return Failure{fonts.error()};
    }
    const auto pictures = pictures_and_graphics(
        finished, static_cast<int>(std::ceil(dpi * factor_of(finished.issue.paper.format))));
    if (!pictures) {
        return Failure{pictures.error()};
    }
    const InkPreview inks{finished.press, Proof::Screen};
    const Plant& plant = finished.issue.paper.plant;
    return render_png(document,
                      0,
                      *fonts,
                      *pictures,
                      {.dpi = dpi,
                       .inks = inks,
                       .picture = {.in_colour = plant.in_colour(page.number),
                                   .total_ink = plant.total_ink,
                                   .most_black = plant.most_black}});
}

}  // namespace banxin
