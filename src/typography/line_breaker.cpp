// SPDX-License-Identifier: Apache-2.0
#include "typography/line_breaker.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
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
constexpr double one_character_line = 3000, two_character_line = 20;
/// Line counts further than this from the best one are not followed: long paragraphs stay linear.
constexpr int line_count_window = 4;

struct Node {
    double cost = 0;
    int previous = -1;
    int line = 0;  ///< How many lines end here.
    Fitness fitness = Fitness::Solid;
    BrokenLine set;
};

class Breaker {
  public:
    Breaker(const LineItems& items, const Measure& measure)
        : items_{items}, measure_{measure}, judge_{items}, at_(items.boxes.size() + 1) {}

    std::vector<Setting> run() {
        const std::size_t count = items_.boxes.size();
        if (count == 0) {
            return {};
        }
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
        BrokenLine line;
        double cost = 0;
    };

    /// Forgets the ways to get here that need many more or fewer lines than the cheapest one.
    void prune(std::size_t box) {
        std::vector<int>& here = at_[box];
        if (here.size() < 2) {
            return;
        }
        const int best = *std::ranges::min_element(here, {}, [&](int id) { return node(id).cost; });
        const int line = node(best).line;
        std::erase_if(here,
                      [&](int id) { return std::abs(node(id).line - line) > line_count_window; });
    }

    [[nodiscard]] Node& node(int id) { return nodes_[static_cast<std::size_t>(id)]; }

    void follow(std::size_t first) {
        const std::vector<int> here = at_[first];
        std::optional<Length> known_width;
        std::vector<Candidate> candidates;
        for (const int id : here) {
            const int line = node(id).line;
            const Length width = measure_.width(line) - (line == 0 ? measure_.indent : Length{});
            if (known_width != width) {
                candidates = lines_from(first, width);
                known_width = width;
            }
            for (const Candidate& candidate : candidates) {
                relax(id, candidate);
            }
        }
    }

    [[nodiscard]] std::vector<Candidate> lines_from(std::size_t first, Length width) const {
        std::vector<Candidate> found;
        std::optional<std::size_t> short_end, long_end;
        const std::size_t count = items_.boxes.size();
        for (std::size_t last = first + 1; last <= count; ++last) {
            const bool ends = last == count;
            if (!ends && items_.gaps[last - 1].penalty == no_break) {
                continue;
            }
            if (judge_.least_width(first, last) > width + items_.size / 1000) {
                long_end = last;
                break;
            }
            if (!ends && judge_.natural_width(first, last) * 10 < width * 6) {
                short_end = last;
                continue;
            }
            const LineAsked asked{first, last, width, first == 0, ends};
            if (const auto fit = judge_.fit(asked)) {
                found.push_back(candidate(asked, *fit));
            }
        }
        if (found.empty() && short_end) {
            const LineAsked asked{first, *short_end, width, first == 0, false};
            if (const auto fit = judge_.fit(asked)) {
                found.push_back(candidate(asked, *fit));
            }
        }
        if (found.empty() && long_end) {
            const LineAsked asked{first, *long_end, width, first == 0, *long_end == count};
            found.push_back(candidate(asked, judge_.overfull(asked)));
        }
        return found;
    }

    [[nodiscard]] Candidate candidate(const LineAsked& asked, const LineFit& fit) const {
        double cost = fit.cost + 1;
        if (!asked.ends_paragraph) {
            cost += items_.gaps[asked.last - 1].penalty;
        } else if (asked.first > 0) {
            const int written = written_characters(asked.first, asked.last);
            cost += written < 2 ? one_character_line : written < 3 ? two_character_line : 0;
        }
        return {{asked, fit}, cost};
    }

    /// Characters that are no marks; a run of Latin or figures counts for two.
    [[nodiscard]] int written_characters(std::size_t first, std::size_t last) const {
        int count = 0;
        for (std::size_t i = first; i < last; ++i) {
            const CharClass cls = items_.boxes[i].cls;
            count += cls == CharClass::Ideograph ? 1 : cls == CharClass::Latin ? 2 : 0;
        }
        return count;
    }

    void relax(int from, const Candidate& candidate) {
        const Node& before = node(from);
        const Fitness fitness = candidate.line.fit.fitness;
        const double cost = before.cost + candidate.cost +
                            neighbour_cost[static_cast<std::size_t>(before.fitness)]
                                          [static_cast<std::size_t>(fitness)];
        const int line = before.line + 1;
        std::vector<int>& there = at_[candidate.line.asked.last];
        const auto known = std::ranges::find_if(
            there, [&](int id) { return node(id).line == line && node(id).fitness == fitness; });
        const Node arrived{cost, from, line, fitness, candidate.line};
        if (known == there.end()) {
            there.push_back(static_cast<int>(nodes_.size()));
            nodes_.push_back(arrived);
        } else if (cost < node(*known).cost) {
            // A node that others were reached from stands at an earlier box, never here.
            node(*known) = arrived;
        }
    }

    std::vector<Setting> collect() {
        std::vector<int> ends = at_.back();
        std::ranges::sort(ends, [&](int a, int b) {
            return std::pair{node(a).line, node(a).cost} < std::pair{node(b).line, node(b).cost};
        });
        std::vector<Setting> settings;
        int line = 0;
        for (const int end : ends) {
            if (node(end).line == line) {
                continue;
            }
            line = node(end).line;
            Setting setting;
            setting.cost = node(end).cost;
            for (int id = end; id > 0; id = node(id).previous) {
                setting.lines.push_back(node(id).set);
            }
            std::ranges::reverse(setting.lines);
            settings.push_back(std::move(setting));
        }
        return settings;
    }

    const LineItems& items_;
    const Measure& measure_;
    LineJudge judge_;
    std::vector<Node> nodes_;
    std::vector<std::vector<int>> at_;
};

}  // namespace

Measure constant_measure(Length width, Length indent) {
    return {[width](int) { return width; }, indent};
}

std::vector<Setting> break_paragraph(const LineItems& items, const Measure& measure) {
    return Breaker{items, measure}.run();
}

const Setting& best_setting(const std::vector<Setting>& settings) {
    return *std::ranges::min_element(settings, {}, &Setting::cost);
}

}  // namespace banxin
