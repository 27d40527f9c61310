// SPDX-License-Identifier: Apache-2.0
#include "cli/shape_outline.hpp"

namespace banxin {
namespace {

/// The page cut along the edges of its columns and lines: fields 0, 2, 4 … across are columns, 1, 3
/// … the gutters between them; down likewise lines and the white below each.
class Fields {
  public:
    Fields(const Shape& shape, const PageFormat& format) : shape_{shape}, format_{format} {}

    [[nodiscard]] int across() const { return 2 * format_.columns - 1; }
    [[nodiscard]] int down() const { return 2 * format_.lines - 1; }

    /// Gutters and the white between lines belong to the shape where both their sides do.
    [[nodiscard]] bool holds(int x, int y) const {
        if (x < 0 || y < 0 || x >= across() || y >= down()) {
            return false;
        }
        const int column = x / 2 + 1;
        const int line = y / 2 + 1;
        return shape_.holds(column, line) && shape_.holds(column + x % 2, line) &&
               shape_.holds(column, line + y % 2) && shape_.holds(column + x % 2, line + y % 2);
    }
    /// Where field `x` begins; for one past the last, where that ends.
    [[nodiscard]] Length left(int x) const {
        const Length column = format_.column_left(x / 2 + 1);
        return x % 2 == 0 ? column : column + format_.column_width();
    }
    [[nodiscard]] Length top(int y) const {
        const Length line = format_.line_top(y / 2 + 1);
        return y % 2 == 0 ? line : line + format_.body_size;
    }

  private:
    const Shape& shape_;
    const PageFormat& format_;
};

void add_level_edges(const Fields& fields, int y, std::vector<Edge>& edges) {
    const auto is_edge = [&](int x) { return fields.holds(x, y) != fields.holds(x, y - 1); };
    for (int first = 0; first < fields.across(); ++first) {
        int last = first;
        while (last < fields.across() && is_edge(last)) {
            ++last;
        }
        if (last > first) {
            edges.push_back(
                {{fields.left(first), fields.top(y)}, {fields.left(last), fields.top(y)}});
            first = last;
        }
    }
}

void add_upright_edges(const Fields& fields, int x, std::vector<Edge>& edges) {
    const auto is_edge = [&](int y) { return fields.holds(x, y) != fields.holds(x - 1, y); };
    for (int first = 0; first < fields.down(); ++first) {
        int last = first;
        while (last < fields.down() && is_edge(last)) {
            ++last;
        }
        if (last > first) {
            edges.push_back(
                {{fields.left(x), fields.top(first)}, {fields.left(x), fields.top(last)}});
            first = last;
        }
    }
}

}  // namespace

std::vector<Edge> outline_of(const Shape& shape, const PageFormat& format) {
    const Fields fields{shape, format};
    std::vector<Edge> edges;
    for (int y = 0; y <= fields.down(); ++y) {
        add_level_edges(fields, y, edges);
    }
    for (int x = 0; x <= fields.across(); ++x) {
        add_upright_edges(fields, x, edges);
    }
    return edges;
}

}  // namespace banxin
