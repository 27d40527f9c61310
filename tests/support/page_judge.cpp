// SPDX-License-Identifier: Apache-2.0
#include "support/page_judge.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <set>

namespace banxin::testing {
namespace {

using Json = nlohmann::json;

constexpr int nobody = -1;
constexpr int first_block = 1'000'000;  // owners from here on are blocks, those before are stories

struct Box {
    double left = 0, top = 0, width = 0, height = 0;

    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double foot() const { return top + height; }
};

Box box_of(const Json& rect) {
    return {rect[0], rect[1], rect[2], rect[3]};
}

/// The white between two boxes; below zero: how far they overlap.
double apart_across(const Box& a, const Box& b) {
    return std::max(a.left, b.left) - std::min(a.right(), b.right());
}
double apart_down(const Box& a, const Box& b) {
    return std::max(a.top, b.top) - std::min(a.foot(), b.foot());
}

/// Columns and lines, counted from 0.
struct Cells {
    int column = 0, line = 0, columns = 0, lines = 0;
};

Cells cells_of(const Json& cells) {
    return {cells[0], cells[1], cells[2], cells[3]};
}

bool is_filler(const Json& story) {
    return story.value("filler", false);
}

/// Who owns which cell of the page. Line `lines` is the white below the last line.
struct Grid {
    int columns = 0, lines = 0;
    std::vector<std::vector<int>> owners;  ///< By line, then column.
    std::vector<int> tops, feet;           ///< Of each column: where stories may begin and end.
    int overlaps = 0;

    explicit Grid(const Json& page)
        : columns{page["page"]["cols"]},
          lines{page["page"]["lines"]},
          owners(static_cast<std::size_t>(lines) + 2,
                 std::vector<int>(static_cast<std::size_t>(columns), nobody)),
          tops(static_cast<std::size_t>(columns), 0),
          feet(static_cast<std::size_t>(columns), lines + 1) {
        for (std::size_t i = 0; i < page["blocks"].size(); ++i) {
            add_block(cells_of(page["blocks"][i]["cells"]), first_block + static_cast<int>(i));
        }
        for (std::size_t i = 0; i < page["stories"].size(); ++i) {
            for (const Json& cells : page["stories"][i]["cells"]) {
                add_story(cells_of(cells), static_cast<int>(i));
            }
        }
    }

    [[nodiscard]] int owner(int line, int column) const {
        return owners[static_cast<std::size_t>(line)][static_cast<std::size_t>(column)];
    }
    [[nodiscard]] int top(int column) const { return tops[static_cast<std::size_t>(column)]; }
    [[nodiscard]] int foot(int column) const { return feet[static_cast<std::size_t>(column)]; }

    /// Cells between the blocks.
    [[nodiscard]] int free_cells() const {
        int cells = 0;
        for (int column = 0; column < columns; ++column) {
            cells += foot(column) - top(column);
        }
        return cells;
    }

  private:
    int& owner_at(int line, int column) {
        return owners[static_cast<std::size_t>(line)][static_cast<std::size_t>(column)];
    }

    /// A block at the head has the line of white below it as its own; one at the foot all below.
    void add_block(const Cells& cells, int owner) {
        const bool at_head = cells.line == 0;
        const int end = at_head ? std::min(lines + 1, cells.lines + 1) : lines + 1;
        for (int column = cells.column; column < cells.column + cells.columns; ++column) {
            for (int line = cells.line; line < end; ++line) {
                owner_at(line, column) = owner;
            }
            int& top = tops[static_cast<std::size_t>(column)];
            int& foot = feet[static_cast<std::size_t>(column)];
            top = at_head ? std::max(top, cells.lines + 1) : top;
            foot = at_head ? foot : std::min(foot, cells.line);
        }
    }

    void add_story(const Cells& cells, int owner) {
        for (int line = cells.line; line < cells.line + cells.lines; ++line) {
            for (int column = cells.column; column < cells.column + cells.columns; ++column) {
                if (line > lines || column >= columns || owner_at(line, column) != nobody) {
                    ++overlaps;
                } else {
                    owner_at(line, column) = owner;
                }
            }
        }
    }
};

int count_holes(const Grid& grid) {
    int holes = 0;
    for (int column = 0; column < grid.columns; ++column) {
        for (int line = grid.top(column); line < grid.foot(column); ++line) {
            holes += grid.owner(line, column) == nobody ? 1 : 0;
        }
    }
    return holes;
}

// ----------------------------------------------------------------------------------- lines

/// How many characters, and how many of them are marks whose blank half may be taken.
struct CharacterCount {
    int all = 0, marks = 0;
};

CharacterCount count_characters(const std::string& text) {
    static const std::set<std::string> giving{
        "，", "。", "、", "；", "：", "？", "！", "”", "’", "）", "》", "“", "‘", "（", "《"};
    CharacterCount count;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            ++end;
        }
        ++count.all;
        count.marks += giving.contains(text.substr(at, end - at)) ? 1 : 0;
        at = end;
    }
    return count;
}

/// One line of text in a place `width` em wide.
void judge_line(const Json& line, double width, PageJudgement& judged) {
    const CharacterCount characters = count_characters(line[0]);
    const double room = width - line[1].get<double>();
    const bool is_last = line[2];
    const double natural = line[3];
    ++judged.lines;
    if (natural > room + 0.01) {
        ++judged.squeezed_lines;
        const double can_give = 0.5 * characters.marks + 0.011 * room + 0.01;
        judged.too_full_lines += natural - room > can_give ? 1 : 0;
    } else if (!is_last && characters.all > 1) {
        const double gap = (room - natural) / (characters.all - 1);
        judged.stretched_lines += gap > 0.05 ? 1 : 0;
        judged.gaping_lines += gap > 0.101 ? 1 : 0;
    } else if (is_last && natural <= 1.01) {
        ++judged.lonely_characters;
    }
}

void judge_text(const Json& story, PageJudgement& judged) {
    const Json& text = story["text"];
    const int lines = static_cast<int>(text.size());
    int places = 0;
    for (const Json& leg : story["legs"]) {
        const Box box = box_of(leg);
        const int height = static_cast<int>(std::lround(box.height));
        for (int line = places; line < std::min(lines, places + height); ++line) {
            judge_line(text[static_cast<std::size_t>(line)], box.width, judged);
        }
        places += height;
    }
    judged.overset += std::max(0, lines - places);
    judged.underset += std::max(0, places - lines);
}

void judge_legs(const Json& stories, double column_em, PageJudgement& judged) {
    bool first = true;
    for (const Json& story : stories) {
        if (is_filler(story)) {
            ++judged.fillers;
            continue;
        }
        judge_text(story, judged);
        judged.broken_measures += story["leg_chars"].get<double>() != column_em ? 1 : 0;
        for (const Json& leg : story["legs"]) {
            const double height = leg[3];
            if (height <= 0) {
                continue;
            }
            judged.short_legs += height < 5 ? 1 : 0;
            judged.tall_legs += height > 55 ? 1 : 0;
            judged.shortest_leg = first ? height : std::min(judged.shortest_leg, height);
            judged.tallest_leg = first ? height : std::max(judged.tallest_leg, height);
            first = false;
        }
    }
}

// ------------------------------------------------------------------------------- headlines

void judge_headlines(const Json& stories, double free_area, PageJudgement& judged) {
    std::vector<Box> headlines;
    double area = 0;
    for (const Json& story : stories) {
        if (!is_filler(story)) {
            const Box box = box_of(story["headline"]["rect"]);
            area += box.width * box.height;
            headlines.push_back(box);
        }
    }
    judged.headline_share = area / free_area;
    for (std::size_t a = 0; a < headlines.size(); ++a) {
        for (std::size_t b = a + 1; b < headlines.size(); ++b) {
            const double beside = -apart_down(headlines[a], headlines[b]);
            const double lower = std::min(headlines[a].height, headlines[b].height);
            const bool close = apart_across(headlines[a], headlines[b]) <= 2.2;
            judged.butting += close && beside > 0.25 * lower ? 1 : 0;
        }
    }
}

// ----------------------------------------------------------------------------------- seams

void judge_gutters(const Grid& grid, PageJudgement& judged) {
    for (int column = 1; column < grid.columns; ++column) {
        const int top = std::max(grid.top(column), grid.top(column - 1));
        const int foot = std::min(grid.foot(column), grid.foot(column - 1));
        int run = 0;
        int longest = 0;
        for (int line = top; line < foot; ++line) {
            run = grid.owner(line, column) != grid.owner(line, column - 1) ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const double share = static_cast<double>(longest) / std::max(1, foot - top);
        judged.longest_gutter = std::max(judged.longest_gutter, share);
        judged.through_gutters += share >= 0.995 ? 1 : 0;
    }
}

void judge_breaks(const Grid& grid, PageJudgement& judged) {
    const int top = std::ranges::max(grid.tops);
    const int foot = std::ranges::min(grid.feet);
    for (int line = top + 1; line < foot; ++line) {
        bool through = true;
        for (int column = 0; column < grid.columns; ++column) {
            through = through && grid.owner(line, column) != grid.owner(line - 1, column);
        }
        judged.through_breaks += through ? 1 : 0;
    }
}

void judge_crosses(const Grid& grid, PageJudgement& judged) {
    const auto is_story = [](int owner) { return owner != nobody && owner < first_block; };
    for (int column = 1; column < grid.columns; ++column) {
        for (int line = 1; line <= grid.lines; ++line) {
            const int a = grid.owner(line - 1, column - 1);
            const int b = grid.owner(line - 1, column);
            const int c = grid.owner(line, column - 1);
            const int d = grid.owner(line, column);
            const bool stories = is_story(a) && is_story(b) && is_story(c) && is_story(d);
            judged.crosses += stories && a != b && c != d && a != c && b != d ? 1 : 0;
        }
    }
}

// -------------------------------------------------------------------------------- pictures

void judge_pictures(const Json& stories, double free_area, PageJudgement& judged) {
    struct Picture {
        std::size_t story = 0;
        Box box;
    };
    std::vector<Picture> pictures;
    double area = 0;
    for (std::size_t i = 0; i < stories.size(); ++i) {
        for (const Json& picture : stories[i]["pictures"]) {
            pictures.push_back({i, box_of(picture["rect"])});
            area += pictures.back().box.width * pictures.back().box.height;
        }
    }
    judged.picture_share = area / free_area;
    for (std::size_t a = 0; a < pictures.size(); ++a) {
        for (std::size_t b = a + 1; b < pictures.size(); ++b) {
            const double across = apart_across(pictures[a].box, pictures[b].box);
            const double down = apart_down(pictures[a].box, pictures[b].box);
            const bool touch = (across <= 2.2 && down < -2) || (down <= 1.5 && across < -3);
            judged.touching_pictures += touch && pictures[a].story != pictures[b].story ? 1 : 0;
        }
    }
}

// ----------------------------------------------------------------------------------- order

struct Standing {
    int rank = 0;
    double title_pt = 0;
    double place = 0;  ///< 0 at the head, 1 at the foot; a little more to the right.
};

Standing standing_of(const Json& story, const Grid& grid) {
    int highest = grid.lines;
    for (const Json& cells : story["cells"]) {
        highest = std::min(highest, cells_of(cells).line);
    }
    const Cells head = cells_of(story["cells"][0]);
    return {story["priority"],
            story["headline"]["pt"],
            0.8 * highest / grid.lines + 0.2 * (head.column + head.columns / 2.0) / grid.columns};
}

void judge_order(const Json& stories, const Grid& grid, PageJudgement& judged) {
    std::vector<Standing> standings;
    const Json* lead = nullptr;
    for (const Json& story : stories) {
        if (is_filler(story)) {
            continue;
        }
        standings.push_back(standing_of(story, grid));
        if (lead == nullptr || story["priority"] < (*lead)["priority"]) {
            lead = &story;
        }
    }
    int in_order = 0;
    int against = 0;
    for (const Standing& more : standings) {
        for (const Standing& less : standings) {
            if (more.rank < less.rank) {
                ++(more.place <= less.place + 0.06 ? in_order : against);
                const bool far_below = more.place > less.place + 0.25;
                judged.wrong_order += far_below && less.rank - more.rank >= 2 ? 1 : 0;
                judged.size_inversions += more.title_pt < less.title_pt ? 1 : 0;
            }
        }
    }
    judged.order = static_cast<double>(in_order - against) / std::max(1, in_order + against);
    if (lead != nullptr) {
        const Cells cells = cells_of((*lead)["cells"][0]);
        const int last = cells.column + cells.columns - 1;
        const bool at_edge = cells.column == 0 || last + 1 == grid.columns;
        const bool at_head = cells.line == grid.top(cells.column) && cells.line == grid.top(last);
        judged.lead_out_of_corner = at_edge && at_head ? 0 : 1;
    }
}

// ----------------------------------------------------------------------------------- score

double score_of(const PageJudgement& page) {
    const int hard = page.holes + page.overlaps + page.overset + page.underset;
    double score = 100;
    score -= (hard > 0 ? 60 : 0) + std::min(30, 2 * hard);
    score -= 6 * page.butting + 8 * page.through_gutters + 6 * page.through_breaks;
    if (page.through_gutters == 0) {
        score -= 5 * std::max(0.0, page.longest_gutter - 0.6) / 0.4;
    }
    score -= 3 * page.touching_pictures + 2 * page.crosses + 4 * page.wrong_order;
    score -= 2 * page.size_inversions + 10 * page.lead_out_of_corner;
    score -= 2 * page.short_legs + 2 * page.tall_legs;
    score -= 1.5 * std::max(0, page.broken_measures - 3) + 3 * page.fillers;
    score -= 0.5 * page.gaping_lines;
    score -=
        20 * (std::max(0.0, 0.12 - page.picture_share) + std::max(0.0, page.picture_share - 0.4));
    return std::round(10 * std::max(0.0, score)) / 10;
}

PageJudgement judge(const Json& page) {
    const Grid grid{page};
    const Json& stories = page["stories"];
    const double column_em = page["page"]["col_chars"];
    const double free_area =
        grid.free_cells() * (column_em + page["page"]["gutter_chars"].get<double>());
    PageJudgement judged;
    judged.number = page["page"].value("number", 0);
    judged.holes = count_holes(grid);
    judged.overlaps = grid.overlaps;
    judged.fill = 1 - static_cast<double>(judged.holes) / std::max(1, grid.free_cells());
    judge_legs(stories, column_em, judged);
    judge_headlines(stories, free_area, judged);
    judge_gutters(grid, judged);
    judge_breaks(grid, judged);
    judge_crosses(grid, judged);
    judge_pictures(stories, free_area, judged);
    judge_order(stories, grid, judged);
    judged.elbows = static_cast<int>(std::ranges::count_if(
        stories, [](const Json& story) { return story["cells"].size() > 1; }));
    judged.score = score_of(judged);
    return judged;
}

}  // namespace

bool PageJudgement::filled() const {
    return holes + overlaps + overset + underset == 0;
}

bool PageJudgement::clean() const {
    return std::ranges::all_of(page_faults,
                               [&](const PageFault& fault) { return this->*fault.count == 0; });
}

std::vector<PageJudgement> judge_pages(const std::string& pages_json) {
    const Json answer = Json::parse(pages_json);
    std::vector<PageJudgement> pages;
    for (const Json& page : answer.at("pages")) {
        pages.push_back(judge(page));
    }
    return pages;
}

}  // namespace banxin::testing
