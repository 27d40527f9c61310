// SPDX-License-Identifier: Apache-2.0
#include "layout/fit_rows.hpp"

#include "base/text.hpp"
#include "typography/balanced_rows.hpp"
#include "typography/build_items.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace banxin {
namespace {

constexpr double full_width = 0.985;  // of its columns, what a row may fill
constexpr double wanted_fill = 0.7;   // less looks lost over its columns
constexpr int most_spaced = 12;       // characters of a row; longer ones fill their columns
// What makes one way to set a text better than another.
constexpr double smaller_cost = 1200;  // × the square of the share of the size that is given up
constexpr double second_row_cost = 60, further_row_cost = 120;
constexpr double division_share = 0.5;  // of the cost of its division
constexpr double unfilled_cost = 2000;  // × the square of what is missing to `filled_enough`
constexpr double filled_enough = 0.6;
constexpr double squeezed_cost = 5;  // tightened or narrowed: less than a step of the ladder

/// The text in rows, with their widths at a size of reference.
struct Division {
    std::vector<std::string> texts;
    std::vector<BalancedRow> rows;
    double cost = 0;
};

struct Squeeze {
    Length tracking;
    double stretch = 1;
};

/// One way to set the text.
struct Choice {
    Division division;
    Length size;
    Squeeze squeeze;
    double cost = std::numeric_limits<double>::infinity();
};

constexpr Length unbounded = Length::from_units(std::numeric_limits<std::int64_t>::max());

double whole_per_cent(double share) {
    return std::floor(share * 100) / 100;
}

class RowFitter {
  public:
    RowFitter(const Desk& desk, const DisplayText& text, Length width)
        : desk_{desk}, text_{text}, width_{width}, reference_{text.sizes.front()} {
        for (std::string& line : lines_in(text.text.text)) {
            LineItems items = measured(std::move(line));
            if (division_of(items, 1, unbounded)) {  // a line of spaces is none
                lines_.push_back(std::move(items));
            }
        }
    }

    FittedRows fit() {
        Choice best;
        for (const Length size : text_.sizes) {
            if (size_cost(size) >= best.cost) {
                break;
            }
            for (int count = fewest_rows(); count <= most_rows(); ++count) {
                Choice choice = choice_of(size, count);
                if (choice.cost < best.cost) {
                    best = std::move(choice);
                }
            }
        }
        const bool fits = best.cost < std::numeric_limits<double>::infinity();
        return {made(fits ? best : narrowest()), fits};
    }

  private:
    [[nodiscard]] int fewest_rows() const { return static_cast<int>(lines_.size()); }
    [[nodiscard]] int most_rows() const {
        return lines_.size() == 1 ? text_.limits.rows : fewest_rows();
    }
    [[nodiscard]] Length room() const { return width_.scaled(full_width); }

    /// What is wrong with a character is told when the rows are made.
    [[nodiscard]] LineItems measured(std::string line) const {
        Report unused;
        StyledText styled = in_one_style(
            desk_.composer, std::move(line), text_.style, reference_, text_.text.where);
        styled.vertical = text_.vertical;
        for (const std::string& name : text_.people) {
            for (std::size_t at = styled.text.find(name); at != std::string::npos;
                 at = styled.text.find(name, at + name.size())) {
                styled.names.push_back({at, at + name.size(), no_break});
            }
        }
        return build_items(styled, desk_.composer, unused);
    }

    [[nodiscard]] std::optional<RowDivision> division_of(const LineItems& line,
                                                         int count,
                                                         Length width) const {
        return balanced_rows(line, count, width, desk_.composer.rules().language);
    }

    /// The text in `count` rows that are not wider than `width` at the size of reference.
    [[nodiscard]] std::optional<Division> division(int count, Length width) const {
        Division all;
        for (const LineItems& line : lines_) {
            const auto rows = division_of(line, lines_.size() == 1 ? count : 1, width);
            if (!rows) {
                return std::nullopt;
            }
            for (const BalancedRow& row : rows->rows) {
                all.texts.push_back(row_text(line, row));
                all.rows.push_back(row);
            }
            all.cost += rows->cost;
        }
        return all;
    }

    [[nodiscard]] Choice choice_of(Length size, int count) const {
        const Length at_reference = room().scaled(reference_.ratio(size));
        const double widest_squeezed =
            (1 - text_.limits.least_tracking) / text_.limits.least_stretch;
        for (const double widened : {1.0, widest_squeezed}) {
            auto found = division(count, at_reference.scaled(widened));
            if (!found) {
                continue;
            }
            const auto squeeze = squeezed(*found, size);
            if (squeeze) {
                const double cost = cost_of(*found, size, *squeeze);
                return {*std::move(found), size, *squeeze, cost};
            }
        }
        return {};
    }

    [[nodiscard]] Length width_at(const BalancedRow& row, Length size, Length tracking) const {
        return row.width.scaled(size.ratio(reference_)) + tracking * row.gaps;
    }
    [[nodiscard]] Length widest(const Division& rows, Length size, Length tracking) const {
        Length widest;
        for (const BalancedRow& row : rows.rows) {
            widest = std::max(widest, width_at(row, size, tracking));
        }
        return widest;
    }

    /// How the rows are made to fit; nothing if the limits do not allow that.
    [[nodiscard]] std::optional<Squeeze> squeezed(const Division& rows, Length size) const {
        Squeeze squeeze;
        for (const BalancedRow& row : rows.rows) {
            const Length over = width_at(row, size, {}) - room();
            if (over > Length{} && row.gaps > 0) {
                squeeze.tracking = std::min(squeeze.tracking, -(over / row.gaps));
            }
        }
        squeeze.tracking = std::max(squeeze.tracking, size.scaled(text_.limits.least_tracking));
        const Length width = widest(rows, size, squeeze.tracking);
        // A unit or two are lost where a width is divided by the gaps of its row.
        if (width > room() + size / 1000) {
            squeeze.stretch = whole_per_cent(room().ratio(width));
        }
        if (squeeze.stretch < text_.limits.least_stretch) {
            return std::nullopt;
        }
        return squeeze;
    }

    [[nodiscard]] double size_cost(Length size) const {
        const double given_up = 1 - size.ratio(reference_);
        return smaller_cost * given_up * given_up;
    }

    [[nodiscard]] double cost_of(const Division& rows, Length size, const Squeeze& squeeze) const {
        double cost = size_cost(size) + division_share * rows.cost;
        for (std::size_t i = 1; i < rows.rows.size(); ++i) {
            cost += i == 1 ? second_row_cost : further_row_cost;
        }
        const double fill = widest(rows, size, squeeze.tracking).ratio(width_);
        if (fill < filled_enough) {
            cost += unfilled_cost * (filled_enough - fill) * (filled_enough - fill);
        }
        const bool as_drawn = squeeze.tracking == Length{} && squeeze.stretch == 1;
        return cost + (as_drawn ? 0 : squeezed_cost);
    }

    /// The rows that stick out least, at the smallest size.
    [[nodiscard]] Choice narrowest() const {
        Choice best;
        const Length size = text_.sizes.back();
        for (int count = fewest_rows(); count <= most_rows(); ++count) {
            auto rows = division(count, unbounded);
            if (rows && (best.division.rows.empty() ||
                         widest(*rows, size, {}) < widest(best.division, size, {}))) {
                best = {*std::move(rows), size, {}, 0};
            }
        }
        return best;
    }

    [[nodiscard]] std::vector<TextRow> made(const Choice& choice) const {
        const Squeeze squeeze = opened_up(choice);
        std::vector<TextRow> rows;
        for (const std::string& line : choice.division.texts) {
            const auto& make = text_.vertical ? make_column : make_row;
            rows.push_back(make(desk_, line, text_.style, choice.size, text_.text.where));
            rows.back().set_tracking(squeeze.tracking);
            if (squeeze.stretch != 1) {
                rows.back().set_stretch(squeeze.stretch);
            }
        }
        return rows;
    }

    /// A short text is spaced out a little and then widened, so that it does not look lost.
    [[nodiscard]] Squeeze opened_up(const Choice& choice) const {
        const Division& rows = choice.division;
        Squeeze squeeze = choice.squeeze;
        const Length wanted = width_.scaled(wanted_fill);
        int gaps = 0;
        for (const BalancedRow& row : rows.rows) {
            gaps = std::max(gaps, row.gaps);
        }
        if (gaps == 0 || gaps >= most_spaced || widest(rows, choice.size, {}) >= wanted) {
            return squeeze;
        }
        squeeze.tracking = std::min((wanted - widest(rows, choice.size, {})) / gaps,
                                    choice.size.scaled(text_.limits.most_tracking));
        const double missing = wanted.ratio(widest(rows, choice.size, squeeze.tracking));
        squeeze.stretch = std::clamp(whole_per_cent(missing), 1.0, text_.limits.most_stretch);
        return squeeze;
    }

    const Desk& desk_;
    const DisplayText& text_;
    const Length width_;
    const Length reference_;
    std::vector<LineItems> lines_;  ///< The editor's, at the size of reference.
};

}  // namespace

FittedRows fit_rows(const Desk& desk, const DisplayText& text, Length width) {
    return RowFitter{desk, text, width}.fit();
}

}  // namespace banxin
