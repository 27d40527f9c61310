// SPDX-License-Identifier: Apache-2.0
#include "typography/line_breaker.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace banxin {
namespace {

/// Cost of two neighbours: what was compressed beside what was opened looks uneven.
constexpr std::array<std::array<double, 4>, 4> neighbour_cost{{
    {0, 0, 4, 20},
    {0, 0, 2, 12},
    {4, 2, 0, 4},
    {20, 12, 4, 0},
}};
constexpr double line_cost = 1;
constexpr double one_character_line = 3000, two_character_line = 20;
constexpr double second_hyphen = 100;
/// Line counts further than this from the best one are not followed: long paragraphs stay linear.
constexpr int line_count_window = 4;
/// Lines emptier than this (in tenths) are looked at only if there is no other.
constexpr int least_tenths = 8;

struct Node {
    double cost = 0;
    std::int32_t previous = -1;
    std::int32_t broken = -1;  ///< The line that ends here; an index.
    std::int32_t line = 0;     ///< How many lines end here.
};

class Breaker {
  public:
    Breaker(const LineItems& items, const LineJudge& judge, const Measure& measure, Remedy allowed)
        : items_{items},
          judge_{judge},
          measure_{measure},
          allowed_{allowed},
          at_(items.boxes.size() + 1) {}

    std::vector<Setting> run() {
        const std::size_t count = items_.boxes.size();
        nodes_.push_back({});
        at_[0].push_back(0);
        for (std::size_t first = 0; first < count; ++first) {
            prune(first);
            follow(first);
        }
        prune(count);
        return collect();
    }

  private:
    struct Candidate {
        std::int32_t broken = 0;
        double cost = 0;
    };

    [[nodiscard]] Node& node(std::int32_t id) { return nodes_[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const BrokenLine& line(std::int32_t id) const {
        return lines_[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] Fitness fitness_of(const Node& node) const {
        return node.broken < 0 ? Fitness::Solid : line(node.broken).fit.fitness;
    }

    /// Forgets the ways to get here that need many more or fewer lines than the cheapest one.
    void prune(std::size_t box) {
        std::vector<std::int32_t>& here = at_[box];
        if (here.size() < 2) {
            return;
        }
        const std::int32_t best =
            *std::ranges::min_element(here, {}, [&](std::int32_t id) { return node(id).cost; });
        const int lines = node(best).line;
        std::erase_if(here, [&](std::int32_t id) {
            return std::abs(node(id).line - lines) > line_count_window;
        });
    }

    void follow(std::size_t first) {
        std::optional<Length> known_width;
        std::vector<Candidate> candidates;
        for (const std::int32_t id : at_[first]) {
            const int lines = node(id).line;
            const Length width = measure_.width(lines) - (lines == 0 ? measure_.indent : Length{});
            if (known_width != width) {
                candidates = lines_from(first, width);
                known_width = width;
            }
            for (const Candidate& candidate : candidates) {
                relax(id, candidate);
            }
        }
        std::vector<std::int32_t>{}.swap(at_[first]);  // nobody comes here again
    }

    std::vector<Candidate> lines_from(std::size_t first, Length width) {
        std::vector<Candidate> found;
        std::optional<std::size_t> long_end;
        const std::size_t count = items_.boxes.size();
        const std::size_t start =
            std::max(judge_.end_from(first, width * least_tenths / 10), first + 1);
        for (std::size_t last = start; last <= count; ++last) {
            if (last < count && penalty_behind(last - 1) == no_break) {
                continue;
            }
            if (judge_.least_width(first, last) - hang_of(last) > width + items_.size / 1000) {
                long_end = last;
                break;
            }
            add_if_fits(first, last, width, found);
        }
        if (found.empty()) {
            add_short_line(first, start, width, found);
        }
        if (found.empty()) {
            const std::size_t last = long_end.value_or(count);
            const LineAsked asked{first, last, width, first == 0, last == count};
            found.push_back(candidate(asked, judge_.narrowest(asked)));
        }
        return found;
    }

    [[nodiscard]] Length hang_of(std::size_t last) const {
        const LineBox& box = items_.boxes[last - 1];
        return box.hangs && items_.composition.hang != Hanging::None ? box.body : Length{};
    }

    void add_if_fits(std::size_t first,
                     std::size_t last,
                     Length width,
                     std::vector<Candidate>& found) {
        const LineAsked asked{first, last, width, first == 0, last == items_.boxes.size()};
        if (const auto fit = judge_.fit(asked)) {
            found.push_back(candidate(asked, *fit));
        }
    }

    /// The longest of the lines that are nearly empty.
    void add_short_line(std::size_t first,
                        std::size_t before,
                        Length width,
                        std::vector<Candidate>& found) {
        for (std::size_t last = before - 1; last > first && found.empty(); --last) {
            if (penalty_behind(last - 1) != no_break) {
                add_if_fits(first, last, width, found);
            }
        }
    }

    [[nodiscard]] double penalty_behind(std::size_t box) const {
        return items_.gaps[box].penalty_with(allowed_);
    }

    Candidate candidate(const LineAsked& asked, const LineFit& fit) {
        BrokenLine broken{asked, fit, Remedy::None};
        double cost = fit.cost + line_cost;
        if (!asked.ends_paragraph) {
            const Gap& gap = items_.gaps[asked.last - 1];
            const double penalty = penalty_behind(asked.last - 1);
            cost += penalty == no_break ? 0 : penalty;
            broken.remedy =
                gap.remedy != Remedy::None && penalty < no_break ? gap.remedy : Remedy::None;
        } else if (asked.first > 0) {
            const int written = written_characters(asked.first, asked.last);
            cost += written < 2 ? one_character_line : written < 3 ? two_character_line : 0;
        }
        lines_.push_back(broken);
        return {static_cast<std::int32_t>(lines_.size() - 1), cost};
    }

    /// Characters that are no marks; a run of Latin or figures counts for two.
    [[nodiscard]] int written_characters(std::size_t first, std::size_t last) const {
        int count = 0;
        for (std::size_t i = first; i < last && count < 3; ++i) {
            const CharClass cls = items_.boxes[i].cls;
            count += cls == CharClass::Ideograph ? 1 : cls == CharClass::Latin ? 2 : 0;
        }
        return count;
    }

    [[nodiscard]] bool ends_with_hyphen(std::int32_t broken) const {
        return broken >= 0 && !line(broken).asked.ends_paragraph &&
               items_.gaps[line(broken).asked.last - 1].hyphen_glyph != 0;
    }

    void relax(std::int32_t from, const Candidate& candidate) {
        const Fitness fitness = line(candidate.broken).fit.fitness;
        const Node& before = node(from);
        double cost = before.cost + candidate.cost +
                      neighbour_cost[static_cast<std::size_t>(fitness_of(before))]
                                    [static_cast<std::size_t>(fitness)];
        if (ends_with_hyphen(candidate.broken) && ends_with_hyphen(before.broken)) {
            cost += second_hyphen;
        }
        const std::int32_t lines = before.line + 1;
        std::vector<std::int32_t>& there = at_[line(candidate.broken).asked.last];
        const auto known = std::ranges::find_if(there, [&](std::int32_t id) {
            return node(id).line == lines && fitness_of(node(id)) == fitness;
        });
        const Node arrived{cost, from, candidate.broken, lines};
        if (known == there.end()) {
            there.push_back(static_cast<std::int32_t>(nodes_.size()));
            nodes_.push_back(arrived);
        } else if (cost < node(*known).cost) {
            // A node that others were reached from stands at an earlier box, never here.
            node(*known) = arrived;
        }
    }

    std::vector<Setting> collect() {
        std::vector<std::int32_t> ends = at_.back();
        std::ranges::sort(ends, [&](std::int32_t a, std::int32_t b) {
            return std::pair{node(a).line, node(a).cost} < std::pair{node(b).line, node(b).cost};
        });
        std::vector<Setting> settings;
        int lines = 0;
        for (const std::int32_t end : ends) {
            if (node(end).line == lines) {
                continue;
            }
            lines = node(end).line;
            Setting setting;
            setting.cost = node(end).cost;
            for (std::int32_t id = end; id > 0; id = node(id).previous) {
                setting.lines.push_back(line(node(id).broken));
            }
            std::ranges::reverse(setting.lines);
            settings.push_back(std::move(setting));
        }
        return settings;
    }

    const LineItems& items_;
    const LineJudge& judge_;
    const Measure& measure_;
    const Remedy allowed_;
    std::vector<Node> nodes_;
    std::vector<BrokenLine> lines_;
    std::vector<std::vector<std::int32_t>> at_;
};

bool wants_remedy(const BrokenLine& line) {
    return line.fit.overfull || shows_white(line.fit);
}

}  // namespace

Measure constant_measure(Length width, Length indent) {
    return {[width](int) { return width; }, indent};
}

std::vector<Setting> break_paragraph(const LineItems& items, const Measure& measure) {
    if (items.boxes.empty()) {
        return {};
    }
    const LineJudge judge{items};
    std::vector<Setting> settings;
    for (const Remedy allowed : {Remedy::None,
                                 Remedy::PartUnit,
                                 Remedy::MoreHyphens,
                                 Remedy::BreakWord,
                                 Remedy::ThirdMark}) {
        settings = Breaker{items, judge, measure, allowed}.run();
        if (std::ranges::none_of(best_setting(settings).lines, wants_remedy)) {
            break;
        }
    }
    return settings;
}

const Setting& best_setting(const std::vector<Setting>& settings) {
    return *std::ranges::min_element(settings, {}, &Setting::cost);
}

}  // namespace banxin
