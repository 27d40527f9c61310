// SPDX-License-Identifier: Apache-2.0
#include "layout/galley.hpp"

#include "layout/desk.hpp"
#include "layout/line_findings.hpp"
#include "layout/story_text.hpp"
#include "layout/text_row.hpp"
#include "typography/set_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

using namespace literals;

constexpr int most_lines = 60;
constexpr int numbered_every = 5;
constexpr Length margin = 15_mm;
constexpr Length room_for_marks = 60_mm;  // A correction and the stroke that leads to it.
constexpr Length headline_depth = 12_mm;
constexpr Length small_size = 8_pt;
constexpr Length hairline = 0.1_mm;
constexpr Ink edge_ink = black_tint(500);

/// One row of the column: a line of a paragraph, or nothing.
struct GalleyRow {
    const ShapedParagraph* paragraph = nullptr;
    const BrokenLine* line = nullptr;
    bool opens_paragraph = false;
};

/// An issue of nothing but the galley, since a desk lies in an issue.
Issue issue_around(const Galley& galley) {
    Issue issue;
    issue.paper.format.body_size = galley.size;
    issue.paper.format.line_pitch = galley.size * 3 / 2;
    return issue;
}

class GalleyComposer {
  public:
    GalleyComposer(const Galley& galley, const Desk& desk)
        : galley_{galley}, desk_{desk}, measure_{galley.size.scaled(galley.measure_em)} {}

    std::vector<Page> compose() {
        shape();
        collect_rows();
        report_bad_lines();
        rows_on_a_page_ = std::min(static_cast<int>(rows_.size()), most_lines);
        const int pages = (static_cast<int>(rows_.size()) + most_lines - 1) / most_lines;
        if (is_proof()) {
            put_headlines_ready(pages);
        }
        std::vector<Page> made;
        for (int page = 1; page <= pages; ++page) {
            made.push_back(compose_page(page));
        }
        return made;
    }

  private:
    [[nodiscard]] bool is_proof() const { return galley_.sheet == GalleySheet::Proof; }
    [[nodiscard]] Length pitch() const { return galley_.size * 3 / 2; }
    [[nodiscard]] Length top() const { return is_proof() ? margin + headline_depth : margin; }
    [[nodiscard]] Length depth() const { return pitch() * rows_on_a_page_; }
    [[nodiscard]] Size trim() const {
        const Length right = is_proof() ? room_for_marks : margin;
        return {margin + std::max(measure_ + right, headline_width_ + margin),
                top() + depth() + margin};
    }

    void shape() {
        shaped_ = shape_story(desk_, galley_.body, {}, galley_.style);
        for (const ShapedParagraph& paragraph : shaped_) {
            choices_.emplace_back(paragraph, galley_.style, galley_.style.indent_em);
            characters_ += paragraph.characters;
        }
    }

    void collect_rows() {
        for (std::size_t i = 0; i < shaped_.size(); ++i) {
            if (shaped_[i].table) {
                report_table(shaped_[i].where);
            }
            const ParagraphSettings& made = choices_[i].at_width(measure_);
            if (made.settings.empty()) {
                rows_.emplace_back();
                continue;
            }
            const Setting& setting = made.settings[static_cast<std::size_t>(made.best)];
            for (const BrokenLine& line : setting.lines) {
                rows_.push_back({&shaped_[i], &line, &line == &setting.lines.front()});
            }
        }
    }

    void report_table(const SourceSpan& where) const {
        desk_.report.add(error("BX7055",
                               where,
                               {"小样不排表格，要看表格请预览版面",
                                "a galley has no tables; to see one, preview its page"}));
    }

    void report_bad_lines() const {
        for (const GalleyRow& row : rows_) {
            if (row.line == nullptr) {
                continue;
            }
            if (auto finding = bad_line(row.paragraph->items, *row.line, row.paragraph->where)) {
                desk_.report.add(*std::move(finding));
            }
        }
    }

    [[nodiscard]] TextRow small_row(const std::string& text) const {
        TextStyle style = galley_.style.body;
        style.size = small_size;
        return make_row(desk_, text, style, small_size, {galley_.name, 0, 0});
    }

    /// The two rows over each page: what it is; how it is set, how long, and the page.
    void put_headlines_ready(int pages) {
        name_row_ = small_row(galley_.name);
        headline_width_ = name_row_->width;
        for (int page = 1; page <= pages; ++page) {
            count_rows_.push_back(
                small_row(fmt::format("每行{:.6g}字，{:.6g}点；共{}字，{}行；第{}/{}页",
                                      galley_.measure_em,
                                      galley_.size.to_pt(),
                                      characters_,
                                      rows_.size(),
                                      page,
                                      pages)));
            headline_width_ = std::max(headline_width_, count_rows_.back().width);
        }
    }

    [[nodiscard]] Page compose_page(int number) const {
        Page page{number, galley_.name, trim(), {}};
        const auto first = static_cast<std::size_t>(number - 1) * most_lines;
        const std::size_t last = std::min(first + most_lines, rows_.size());
        if (is_proof()) {
            page.groups.push_back(headline(number));
        }
        page.groups.push_back(column(first, last));
        if (is_proof()) {
            page.groups.push_back(line_numbers(first, last));
            page.groups.push_back(edges(last - first));
        }
        return page;
    }

    [[nodiscard]] Length row_top(std::size_t row) const {
        return top() + pitch() * static_cast<std::int64_t>(row);
    }

    [[nodiscard]] Group group(std::string_view part, std::size_t rows) const {
        return {fmt::format("galley {}", part),
                {{margin, top()}, {measure_, row_top(rows) - top()}},
                {},
                {galley_.name, 0, 0}};
    }

    [[nodiscard]] Group headline(int page) const {
        Group made{"galley headline",
                   {{margin, margin}, {headline_width_, headline_depth}},
                   {},
                   {galley_.name, 0, 0}};
        Length y = baseline_below(margin, small_size);
        put_row(*name_row_, margin, headline_width_, y, Alignment::Left, made.marks);
        y += small_size * 3 / 2;
        put_row(count_rows_[static_cast<std::size_t>(page - 1)],
                margin,
                headline_width_,
                y,
                Alignment::Left,
                made.marks);
        return made;
    }

    [[nodiscard]] Group column(std::size_t first, std::size_t last) const {
        Group made = group("column", last - first);
        made.role = Role::Article;
        for (std::size_t row = first; row < last; ++row) {
            if (rows_[row].line != nullptr) {
                put_line(rows_[row], row_top(row - first), made.marks);
            }
        }
        return made;
    }

    void put_line(const GalleyRow& row, Length line_top, std::vector<Mark>& out) const {
        const ShapedParagraph& paragraph = *row.paragraph;
        const Length y = baseline_below(line_top, galley_.size);
        set_line(paragraph.items, *paragraph.judge, *row.line, {margin + indent_of(row), y}, out);
    }

    [[nodiscard]] Length indent_of(const GalleyRow& row) const {
        const LineAsked& asked = row.line->asked;
        switch (row.paragraph->kind) {
            case ParagraphKind::Subhead:
                return (measure_ - row.paragraph->judge->natural_width(asked.first, asked.last)) /
                       2;
            case ParagraphKind::VerseLine:
                return measure_ - asked.width;
            case ParagraphKind::Text:
                return row.opens_paragraph ? measure_ - asked.width : Length{};
            case ParagraphKind::StanzaBreak:
            case ParagraphKind::Table:
                break;
        }
        return {};
    }

    [[nodiscard]] Group line_numbers(std::size_t first, std::size_t last) const {
        Group made = group("line numbers", last - first);
        for (std::size_t row = first; row < last; ++row) {
            if ((row + 1) % numbered_every == 0) {
                put_row_right(small_row(std::to_string(row + 1)),
                              margin - galley_.size,
                              baseline_below(row_top(row - first), galley_.size),
                              made.marks);
            }
        }
        return made;
    }

    [[nodiscard]] Group edges(std::size_t rows) const {
        Group made = group("edges", rows);
        for (const Length x : {made.rect.left(), made.rect.right()}) {
            made.marks.emplace_back(
                Rule{{x, made.rect.top()}, {x, made.rect.bottom()}, hairline, edge_ink});
        }
        return made;
    }

    const Galley& galley_;
    const Desk& desk_;
    Length measure_;
    std::vector<ShapedParagraph> shaped_;
    std::vector<ParagraphChoices> choices_;
    std::vector<GalleyRow> rows_;
    std::optional<TextRow> name_row_;
    std::vector<TextRow> count_rows_;
    Length headline_width_;
    int characters_ = 0;
    int rows_on_a_page_ = 0;
};

}  // namespace

std::vector<TextStyle> styles_in_use(const Galley& galley) {
    std::vector<TextStyle> styles{galley.style.body};
    for (const Paragraph& paragraph : galley.body) {
        if (paragraph.kind == ParagraphKind::Subhead) {
            styles.push_back(galley.style.subhead);
        }
        if (paragraph.kind == ParagraphKind::Table ||
            std::ranges::find(paragraph.emphasis, Emphasis::Strong, &EmphasisRange::kind) !=
                paragraph.emphasis.end()) {
            styles.push_back(galley.style.strong);
        }
    }
    return styles;
}

Document lay_out_galley(const Galley& galley, const Composer& composer, Report& report) {
    const Issue issue = issue_around(galley);
    const std::vector<PictureUse> no_pictures;
    const Desk desk{issue, composer, no_pictures, report};
    Document document;
    document.title = galley.name;
    document.language = composer.rules().language;
    document.fonts = composer.fonts().faces();
    document.pages = GalleyComposer{galley, desk}.compose();
    return document;
}

}  // namespace banxin
