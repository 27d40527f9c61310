// SPDX-License-Identifier: Apache-2.0
#include "preflight/ink_scan.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace banxin::checks {

InkScan::InkScan(PixelFormat format, double limit) : format_{std::move(format)}, limit_{limit} {
    const auto bits = static_cast<std::size_t>(format_.width) *
                      static_cast<std::size_t>(std::max(format_.space->components, 1)) *
                      static_cast<std::size_t>(format_.bits);
    row_bytes_ = (bits + 7) / 8;
    prepare();
}

/// Each component by itself, as plates add up. Colours without inks get a component of none.
void InkScan::prepare() {
    const ColourSpace& space = *format_.space;
    const auto count = static_cast<std::size_t>(std::max(space.components, 1));
    const bool indexed = space.kind == SpaceKind::Indexed;
    const int levels = 1 << std::min(format_.bits, 8);
    components_.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double low = format_.decode.size() == 2 * count ? format_.decode[2 * i] : 0;
        const double usual = indexed ? levels - 1 : 1;
        const double high = format_.decode.size() == 2 * count ? format_.decode[2 * i + 1] : usual;
        for (int level = 0; level < levels; ++level) {
            std::vector<double> values(count, 0.0);
            const bool grey = space.kind == SpaceKind::Gray || space.kind == SpaceKind::CalGray;
            values[i] = low + (high - low) * level / (levels - 1);
            const Inks inks = inks_of(space, grey || indexed ? std::vector{values[i]} : values);
            if (!inks.known) {
                continue;
            }
            const auto names = inks.names();
            components_[i].names.insert(names.begin(), names.end());
            components_[i].total[static_cast<std::size_t>(level)] = inks.total();
        }
    }
}

void InkScan::take(std::string_view bytes) {
    while (!bytes.empty() && !whole() && row_bytes_ > 0) {
        const auto piece = bytes.substr(0, row_bytes_ - row_.size());
        row_ += piece;
        bytes.remove_prefix(piece.size());
        if (row_.size() == row_bytes_) {
            take_row();
            row_.clear();
            ++rows_;
        }
    }
}

unsigned InkScan::sample(std::size_t index) const {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(row_[at]); };
    if (format_.bits == 8) {
        return byte(index);
    }
    if (format_.bits == 16) {
        return byte(2 * index);
    }
    const auto bits = static_cast<unsigned>(format_.bits);
    const std::size_t first = index * bits;
    const unsigned shift = 8 - bits - static_cast<unsigned>(first % 8);
    return byte(first / 8) >> shift & ((1U << bits) - 1);
}

void InkScan::take_row() {
    const auto count = components_.size();
    for (std::size_t x = 0; x < static_cast<std::size_t>(format_.width); ++x) {
        double total = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const double part = components_[i].total[sample(x * count + i)];
            components_[i].prints = components_[i].prints || part >= 1;
            total += part;
        }
        most_ = std::max(most_, total);
        sum_ += total;
        over_ += total > limit_ ? 1 : 0;
    }
}

double InkScan::mean_ink() const {
    const auto pixels = static_cast<double>(rows_) * static_cast<double>(format_.width);
    return pixels > 0 ? sum_ / pixels : 0;
}

double InkScan::share_over() const {
    const auto pixels = static_cast<double>(rows_) * static_cast<double>(format_.width);
    return pixels > 0 ? 1000 * static_cast<double>(over_) / pixels : 0;
}

std::set<std::string> InkScan::inks() const {
    std::set<std::string> all;
    for (const Component& component : components_) {
        if (component.prints) {
            all.insert(component.names.begin(), component.names.end());
        }
    }
    return all;
}

}  // namespace banxin::checks
