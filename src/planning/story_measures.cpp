// SPDX-License-Identifier: Apache-2.0
#include "planning/story_measures.hpp"

#include "base/text.hpp"
#include "planning/title_sizes_of_rank.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <variant>

namespace banxin {
namespace {

constexpr double visible_fault = 30;  // the costs of the line breaker, per fault that a reader sees
constexpr double never = std::numeric_limits<double>::infinity();
constexpr double caption_leading = 1.3, caption_white_em = 0.8;  // as picture_box sets it
constexpr std::string_view phrase_space = "　";                  // between two phrases of a title
constexpr int smaller_titles = 4;
constexpr int quote_lines = 6, least_code_lines = 6;

/// Lines of a text by how many there are, each with its cost; `first` is the fewest.
struct Lines {
    int first = 0;
    std::vector<double> cost{0};
};

/// All ways to set two texts after each other.
Lines together(const Lines& a, const std::vector<LineChoice>& choices) {
    int fewest = std::numeric_limits<int>::max(), most = 0;
    for (const LineChoice& choice : choices) {
        fewest = std::min(fewest, choice.lines);
        most = std::max(most, choice.lines);
    }
    Lines sum{a.first + fewest,
              std::vector<double>(a.cost.size() + static_cast<std::size_t>(most - fewest), never)};
    for (std::size_t i = 0; i < a.cost.size(); ++i) {
        for (const LineChoice& choice : choices) {
            double& cost = sum.cost[i + static_cast<std::size_t>(choice.lines - fewest)];
            cost = std::min(cost, a.cost[i] + choice.cost);
        }
    }
    return sum;
}

}  // namespace

StoryMeasures::StoryMeasures(const Desk& desk,
                             const PagePlan& page,
                             const StoryToPlace& story,
                             int place)
    : desk_{desk},
      page_{page},
      story_{story},
      quiet_{desk.issue, desk.composer, desk.pictures, unused_},
      sizes_{title_sizes_of_rank(desk.format(), desk.styles(), story.part.style, place)},
      versions_{quiet_, story.part, story.part.style, desk.format().column_width()},
      characters_{versions_.characters({story.end, false, 0})} {
    const std::string& id = story.part.id;
    has_blocks_ = std::ranges::any_of(story.part.body, [](const Paragraph& paragraph) {
        return paragraph.kind == ParagraphKind::Subhead || paragraph.kind == ParagraphKind::Table;
    });
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        if (const auto* photo = std::get_if<PhotoItem>(&page.items[i]);
            photo != nullptr && photo->with == id) {
            if (photo_ == nullptr) {
                photo_ = photo;
            } else {
                side_.push_back({SideInset::Kind::Photo, i});
            }
        } else if (const auto* quote = std::get_if<QuoteItem>(&page.items[i]);
                   quote != nullptr && quote->with == id) {
            side_.push_back({SideInset::Kind::Quote, i});
        } else if (const auto* code = std::get_if<QrItem>(&page.items[i]);
                   code != nullptr && code->with == id) {
            side_.push_back({SideInset::Kind::Code, i});
        }
    }
}

void StoryMeasures::allow_smaller_titles() {
    const std::vector<Length>& ladder = desk_.styles().ladder;
    auto next = std::ranges::find_if(ladder, [&](Length size) { return size < sizes_.back(); });
    for (int more = 0; more < smaller_titles && next != ladder.end(); ++more, ++next) {
        sizes_.push_back(*next);
    }
}

const LineCurve& StoryMeasures::curve(Length measure) {
    const auto [found, is_new] = curves_.try_emplace(measure);
    if (is_new) {
        found->second = measured(measure);
    }
    return found->second;
}

LineCurve StoryMeasures::measured(Length measure) {
    Lines lines;
    double white = 0;
    for (ParagraphChoices& paragraph : versions_.version({story_.end, false, 0}).value.choices) {
        const ParagraphSettings& made = paragraph.at_width(measure);
        if (!made.settings.empty()) {
            white += made.settings[static_cast<std::size_t>(made.best)].cost;
        }
        lines = together(lines, story_.part.limits.on ? made.choices : made.natural);
    }
    const auto cheapest = std::ranges::min_element(lines.cost) - lines.cost.begin();
    LineCurve curve;
    curve.natural =
        lines.first + static_cast<int>(cheapest) + (story_.jump_to > 0 ? 1 : 0) + story_.more_lines;
    curve.white = white / visible_fault;
    for (int more = -LineCurve::fewer; more <= LineCurve::more; ++more) {
        const std::ptrdiff_t at = cheapest + more;
        const bool reachable = at >= 0 && at < static_cast<std::ptrdiff_t>(lines.cost.size());
        curve.cost[static_cast<std::size_t>(more + LineCurve::fewer)] =
            reachable ? (lines.cost[static_cast<std::size_t>(at)] -
                         lines.cost[static_cast<std::size_t>(cheapest)]) /
                            visible_fault
                      : never;
    }
    return curve;
}

bool StoryMeasures::flows(Length measure, const std::vector<int>& legs, int white) {
    std::vector<FlowItem> items;
    StoryVersion& version = versions_.version({story_.end, false, 0}).value;
    for (std::size_t i = 0; i < version.shaped.size(); ++i) {
        const ParagraphSettings& made = version.choices[i].at_width(measure);
        const std::vector<LineChoice>& choices =
            story_.part.limits.on ? made.choices : made.natural;
        const bool subhead = version.shaped[i].kind == ParagraphKind::Subhead;
        items.push_back(
            {[&choices](int) -> const std::vector<LineChoice>& { return choices; },
             subhead || version.shaped[i].table.has_value(),
             subhead});
    }
    const Flow flow{items, legs};
    return flow.cost(flow.room() - white) < never;
}

const HeadlineFit& StoryMeasures::headline(Length width, int size) {
    const auto [found, is_new] = headlines_.try_emplace({width, size});
    if (is_new) {
        found->second = fitted(width, size);
    }
    return found->second;
}

HeadlineFit StoryMeasures::fitted(Length width, int size) const {
    StoryPart part = story_.part;
    part.headline = {};
    part.headline.least_size = part.headline.largest_size = sizes_[static_cast<std::size_t>(size)];
    StoryHeads heads{quiet_, part, part.style};
    heads.set_width(width);
    const Made<Headline>& made = heads.headline(0);
    HeadlineFit fit;
    fit.fits = !made.findings.has_errors();
    fit.lines = made.value.lines + heads.label_lines() + heads.note_lines();
    fit.least_lines = made.value.least_lines + heads.label_lines() + heads.note_lines();
    fit.rows = made.value.title_rows;
    for (const HeadlineBlock& block : made.value.blocks) {
        if (const auto* row = std::get_if<TextRow>(&block.content)) {
            fit.fill = std::max(fit.fill, row->width.ratio(width));
            fit.torn = fit.torn || (block.part == HeadlinePart::Title && fit.rows > 1 &&
                                    row->items.text.find(phrase_space) != std::string::npos);
        } else {
            fit.fill = 1;
        }
    }
    return fit;
}

double StoryMeasures::caption_lines(const PhotoItem& photo, Length width) const {
    const int characters = count_written(photo.caption.text) + count_written(photo.credit.text) + 1;
    if (photo.caption.empty() && photo.credit.empty()) {
        return 0;
    }
    const TextStyle& type = desk_.styles().stories.at("news").caption;
    const Length size = type.size > Length{} ? type.size : desk_.format().body_size;
    const double rows = std::ceil(size.scaled(characters).ratio(width - size * 2));
    return size.scaled(caption_leading * rows + caption_white_em).ratio(desk_.format().line_pitch);
}

double StoryMeasures::picture_lines(const PhotoItem& photo, Length width) const {
    const auto use = std::ranges::find(desk_.pictures, photo.file, &PictureUse::file);
    const double shape = use == desk_.pictures.end() || use->width == 0
                             ? 2.0 / 3
                             : static_cast<double>(use->height) / use->width;
    const PageFormat& format = desk_.format();
    const Length leading = format.line_pitch - format.body_size;  // the last line has none below
    return (width.scaled(shape) + leading).ratio(format.line_pitch) + caption_lines(photo, width);
}

int StoryMeasures::side_lines(const SideInset& inset, Length width) const {
    const PageItem& item = page_.items[inset.item];
    if (inset.kind == SideInset::Kind::Photo) {
        return static_cast<int>(std::lround(picture_lines(std::get<PhotoItem>(item), width)));
    }
    if (inset.kind == SideInset::Kind::Code) {
        return std::max(least_code_lines, std::get<QrItem>(item).frame.rect.lines.count());
    }
    const QuoteItem& quote = std::get<QuoteItem>(item);
    const double rows = std::ceil(count_written(quote.text.text) * 1.5 /
                                  std::max(1.0, width.ratio(desk_.format().body_size) - 2));
    return std::max(quote_lines, static_cast<int>(std::ceil(rows * 1.9)) + 3);
}

}  // namespace banxin
