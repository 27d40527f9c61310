// SPDX-License-Identifier: Apache-2.0
#include "support/random_edition.hpp"

#include "layout/headline.hpp"
#include "support/generated_text.hpp"
#include "support/title_phrases.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

namespace banxin::testing {
namespace {

// The page that all measures below are meant for: eight columns of 13 characters, 118 lines.
constexpr int usual_lines = 118;
constexpr double usual_characters = 8 * 13 * 118;

constexpr int caption_lines = 2;
constexpr int shortest_story = 100;
constexpr double least_scale = 0.55, most_scale = 1.7;  // of the lengths that stories have
constexpr int pixels_per_em = 56;                       // enough for any press
constexpr std::string_view advert_file = "images/advert.jpg";

int between(Dice& dice, int least, int most) {
    return least + static_cast<int>(dice.below(static_cast<std::size_t>(most - least) + 1));
}

/// From `least` to `most`, in a thousand steps.
double between(Dice& dice, double least, double most) {
    return least + (most - least) * static_cast<double>(dice.below(1001)) / 1000;
}

template <class Values>
const auto& pick(Dice& dice, const Values& values) {
    return values[dice.below(values.size())];
}

int share_of(int whole, double share) {
    return std::max(1, static_cast<int>(std::lround(whole * share)));
}

/// `values` in another order.
template <class Value>
void shuffle(std::vector<Value>& values, Dice& dice) {
    for (std::size_t i = values.size(); i > 1; --i) {
        std::swap(values[i - 1], values[dice.below(i)]);
    }
}

// ---------------------------------------------------------------------------------- blocks

/// Over all columns, in a corner (报眼 beside it), or none, which makes it an inner page.
std::optional<GridRect> some_masthead(Dice& dice, const PageFormat& format) {
    const auto lines = [&](int least, int most) {
        return share_of(format.lines, between(dice, least, most) / double{usual_lines});
    };
    switch (dice.below(5)) {
        case 0:
        case 1:
            return GridRect{{1, format.columns}, {1, lines(15, 20)}};
        case 2:
        case 3:
            return GridRect{{1, share_of(format.columns, 0.625)}, {1, lines(18, 24)}};
        default:
            return std::nullopt;
    }
}

/// At the foot: a strip over all columns, over half of them at the right, over five of eight at the
/// left, or none.
std::optional<GridRect> some_advert(Dice& dice, const PageFormat& format) {
    const auto at_foot = [&](Span columns, int least, int most) {
        const int lines = share_of(format.lines, between(dice, least, most) / double{usual_lines});
        return GridRect{columns, {format.lines - lines + 1, format.lines}};
    };
    switch (dice.below(5)) {
        case 0:
            return at_foot({1, format.columns}, 18, 22);
        case 1:
            return at_foot({format.columns - format.columns / 2 + 1, format.columns}, 20, 30);
        case 2:
            return at_foot({1, share_of(format.columns, 0.625)}, 18, 26);
        default:
            return std::nullopt;
    }
}

/// Cells of a block and of the white beside it.
int cells_of(const std::optional<GridRect>& block) {
    return block ? block->columns.count() * (block->lines.count() + 1) : 0;
}

// --------------------------------------------------------------------------------- stories

struct Draft {
    StoryItem story;
    double characters = 0;   ///< Before all are scaled to the page.
    std::uint32_t text = 0;  ///< Seed of its text.
    std::optional<PhotoItem> photo;
    double aspect = 1.5;  ///< Of the photograph: width over height.
};

PlacedText some_title(Dice& dice, const TitlePhrases& phrases) {
    const std::string first{phrases.first};
    switch (dice.below(3)) {
        case 0:
            return {first, {}};
        case 1:
            return {first + "\n" + std::string{phrases.second}, {}};
        default:
            return {first + "　" + std::string{phrases.second}, {}};
    }
}

StoryItem some_story(Dice& dice, int rank, const TitlePhrases& title) {
    StoryItem story;
    story.id = "story-" + std::to_string(rank);
    story.rank = rank;
    story.lead = rank == 1;
    story.style = rank == 1 ? "lead" : rank == 2 ? "second" : "news";
    story.title = some_title(dice, title);
    if (rank <= 3 && (rank == 1 || dice.one_in(2))) {
        story.kicker = {std::string{pick(dice, kicker_phrases)}, {}};
    }
    if (dice.one_in(3)) {
        story.deck = {std::string{pick(dice, deck_phrases)}, {}};
    }
    story.byline = {"本报讯（记者 " + std::string{pick(dice, reporter_names)} + "）", {}};
    return story;
}

PhotoItem photo_of(const StoryItem& story, Dice& dice) {
    PhotoItem photo;
    photo.file = "images/" + story.id + ".jpg";
    photo.with = story.id;
    photo.caption = {"图为活动现场，居民在江边驻足。", {}};
    photo.credit = {std::string{pick(dice, reporter_names)} + " 摄", {}};
    photo.alt = "江边的人群";
    return photo;
}

std::vector<Paragraph> some_body(const Draft& draft, int characters) {
    Dice dice{draft.text};
    std::vector<Paragraph> body;
    for (int left = characters; left > 0;) {
        const int wanted = between(dice, 90, 260);
        const int length = left - wanted < 40 ? left : wanted;
        const int line = 2 * static_cast<int>(body.size()) + 1;  // paragraphs have a line between
        body.push_back({ParagraphKind::Text,
                        newspaper_text(dice, length),
                        {},
                        {},
                        {"stories/" + draft.story.id + ".md", line, 1}});
        left -= length;
    }
    return body;
}

std::vector<Draft> some_stories(Dice& dice, const PageFormat& format, const PageLoadRow& load) {
    const double page_size =
        format.columns * format.chars_per_column * format.lines / usual_characters;
    const bool small = page_size < 0.6;
    const int count = small ? between(dice, 4, 6) : between(dice, 6, 8);
    std::vector<TitlePhrases> titles{title_phrases.begin(), title_phrases.end()};
    shuffle(titles, dice);
    std::vector<Draft> drafts;
    for (int rank = 1; rank <= count; ++rank) {
        Draft draft;
        draft.story = some_story(dice, rank, titles[static_cast<std::size_t>(rank)]);
        const int characters = rank == 1   ? between(dice, 600, 1000)
                               : rank <= 3 ? between(dice, 350, 900)
                                           : between(dice, 200, 650);
        draft.characters = characters * page_size;
        draft.text = static_cast<std::uint32_t>(dice.below(1U << 30U));
        drafts.push_back(std::move(draft));
    }
    std::vector<std::size_t> order;  // in which the stories get pictures
    for (std::size_t i = 1; i < drafts.size(); ++i) {
        order.push_back(i);
    }
    shuffle(order, dice);
    if (!dice.one_in(4)) {
        order.insert(order.begin(), 0);
    }
    const int pictures = between(dice, load.fewest_pictures, load.most_pictures);
    order.resize(
        std::min(order.size(), static_cast<std::size_t>(small ? (pictures + 1) / 2 : pictures)));
    constexpr std::array aspects{1.5, 1.5, 1.33, 1.6, 0.8};
    for (const std::size_t i : order) {
        drafts[i].photo = photo_of(drafts[i].story, dice);
        drafts[i].aspect = pick(dice, aspects);
    }
    return drafts;
}

// ------------------------------------------------------------------------------------ area

/// What the stories would take, in cells of the grid.
class NaturalArea {
  public:
    NaturalArea(const TrialPaper& paper, const std::vector<Draft>& drafts) : paper_{paper} {
        for (const Draft& draft : drafts) {
            fixed_.push_back(fixed_cells(draft));
        }
    }

    /// Of all headlines and pictures, with the white below each story.
    [[nodiscard]] int without_text() const {
        return std::accumulate(fixed_.begin(), fixed_.end(), 0);
    }

    /// Lines of text in the column of the paper.
    [[nodiscard]] int of_text(const std::vector<Draft>& drafts) const {
        int lines = 0;
        for (const Draft& draft : drafts) {
            lines += text_lines(draft.story);
        }
        return lines;
    }

  private:
    /// Headline, picture and the line of white below.
    [[nodiscard]] int fixed_cells(const Draft& draft) const {
        const PageFormat& format = paper_.format();
        const int rank = draft.story.rank;
        const double share = rank == 1 ? 0.6 : rank <= 3 ? 0.5 : 0.375;
        const int columns = share_of(format.columns, share);
        int cells = columns * (headline_lines(draft.story, columns) + 1);
        if (draft.photo) {
            const double wide = (rank == 1 ? 0.42 : 0.29) * (draft.aspect < 1 ? 0.7 : 1);
            const int across = share_of(format.columns, wide);
            const double height = format.width_of(across).to_pt() / draft.aspect;
            const auto lines = std::lround(height / format.line_pitch.to_pt());
            cells += across * (static_cast<int>(lines) + caption_lines);
        }
        return cells;
    }

    [[nodiscard]] int headline_lines(const StoryItem& story, int columns) const {
        Report unheard;
        const std::vector<PictureUse> none;
        const Desk desk{paper_.issue(), paper_.composer(), none, unheard};
        HeadlineAsked asked;
        asked.step = story.rank <= 2 ? 0 : story.rank <= 5 ? 1 : 2;
        asked.measure = paper_.format().width_of(columns);
        const HeadlineTexts texts{story.kicker, story.title, story.deck, story.summary, {}, {}};
        return fit_headline(desk, texts, style_of(story), asked).lines;
    }

    [[nodiscard]] int text_lines(const StoryItem& story) const {
        const PageFormat& format = paper_.format();
        const StoryStyle& style = style_of(story);
        int lines = 0;
        for (std::size_t i = 0; i < story.body.size(); ++i) {
            StyledText text;
            text.text = (i == 0 ? story.byline.text : "") + story.body[i].text;
            text.ranges = {{0, text.text.size(), style.body}};
            text.size = format.body_size;
            text.composition = style.composition;
            Report unheard;
            const LineItems items = build_items(text, paper_.composer(), unheard);
            const Measure measure =
                constant_measure(format.column_width(), format.body_size.scaled(style.indent_em));
            lines += static_cast<int>(best_setting(break_paragraph(items, measure)).lines.size());
        }
        return lines;
    }

    [[nodiscard]] const StoryStyle& style_of(const StoryItem& story) const {
        return paper_.issue().paper.styles.stories.at(story.style);
    }

    const TrialPaper& paper_;
    std::vector<int> fixed_;  ///< By story.
};

/// Gives the stories text of such a length that together they load the page as asked, and tells how
/// much that is. Empty: they would have to be longer or shorter than stories are.
std::optional<double> fit_lengths(std::vector<Draft>& drafts,
                                  const NaturalArea& area,
                                  int free_cells,
                                  const PageLoadRow& asked,
                                  Dice& dice) {
    const double wanted = between(dice, asked.least, asked.most);
    constexpr double close_enough = 0.01;
    double scale = 1;
    for (int round = 0; round < 8 && least_scale < scale && scale < most_scale; ++round) {
        for (Draft& draft : drafts) {
            const auto length = static_cast<int>(std::lround(draft.characters * scale));
            draft.story.body = some_body(draft, std::max(length, shortest_story));
        }
        const double text = area.of_text(drafts);
        const double load = (area.without_text() + text) / free_cells;
        if (asked.least <= load && load <= asked.most && std::abs(load - wanted) < close_enough) {
            return load;
        }
        scale *= std::clamp((wanted * free_cells - area.without_text()) / text, 0.5, 2.0);
    }
    return std::nullopt;
}

PictureUse picture_of(const PageFormat& format, const GridRect& rect, const std::string& file) {
    const auto pixels = [&](Length length) {
        return static_cast<int>(length * pixels_per_em / format.body_size);
    };
    const Size size = format.place(rect).size;
    return {file, pixels(size.width), pixels(size.height)};
}

PagePlan page_of(const std::optional<GridRect>& masthead,
                 const std::optional<GridRect>& advert,
                 const std::vector<Draft>& drafts) {
    PagePlan page;
    page.number = masthead ? 1 : 2;
    page.name = masthead ? "要闻" : "综合";
    if (masthead) {
        page.items.emplace_back(MastheadItem{masthead, {}});
    }
    for (const Draft& draft : drafts) {
        page.items.emplace_back(draft.story);
        if (draft.photo) {
            page.items.emplace_back(*draft.photo);
        }
    }
    if (advert) {
        AdItem ad;
        ad.file = std::string{advert_file};
        ad.advertiser = "望江果品合作社";
        ad.label = {"广告", {}};
        ad.frame = advert;
        page.items.emplace_back(ad);
    }
    return page;
}

}  // namespace

RandomEdition random_edition(const TrialPaper& paper, PageLoad load, std::uint32_t seed) {
    const PageFormat& format = paper.format();
    const auto kind = static_cast<std::size_t>(load);
    Dice dice{seed * static_cast<std::uint32_t>(page_loads.size()) +
              static_cast<std::uint32_t>(kind)};
    while (true) {
        const std::optional<GridRect> masthead = some_masthead(dice, format);
        const std::optional<GridRect> advert = some_advert(dice, format);
        const int free_cells =
            format.columns * (format.lines + 1) - cells_of(masthead) - cells_of(advert);
        std::vector<Draft> drafts = some_stories(dice, format, page_loads[kind]);
        const NaturalArea area{paper, drafts};
        const std::optional<double> loaded =
            fit_lengths(drafts, area, free_cells, page_loads[kind], dice);
        if (!loaded) {
            continue;  // other stories, another page
        }
        RandomEdition edition{paper.issue(), {}, *loaded};
        edition.issue.pages = {page_of(masthead, advert, drafts)};
        for (const Draft& draft : drafts) {
            if (draft.photo) {
                constexpr int width = 4500;
                const auto height = static_cast<int>(std::lround(width / draft.aspect));
                edition.pictures.push_back({draft.photo->file, width, height});
            }
        }
        if (advert) {
            edition.pictures.push_back(picture_of(format, *advert, std::string{advert_file}));
        }
        return edition;
    }
}

}  // namespace banxin::testing
