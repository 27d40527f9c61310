// SPDX-License-Identifier: Apache-2.0
#include "preflight/functions.hpp"

#include "preflight/objects.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace banxin::checks {
namespace {

constexpr int deepest = 6;
using Values = std::optional<std::vector<double>>;

double between(double x, double from, double to, double low, double high) {
    return to == from ? low : low + (x - from) * (high - low) / (to - from);
}

Values sampled(const QPDFObjectHandle& function, double x, const std::vector<double>& domain) {
    constexpr std::size_t most_bytes = 4'000'000;
    const auto size = numbers_in(value_of(function, "/Size"));
    const auto range = numbers_in(value_of(function, "/Range"));
    const auto bits = static_cast<std::size_t>(number_of(function, "/BitsPerSample", 0));
    const bool whole_bytes = bits == 8 || bits == 16;
    if (size.size() != 1 || size[0] < 1 || size[0] > 65536 || range.empty() || !whole_bytes) {
        return std::nullopt;
    }
    const auto bytes = bytes_of(function, most_bytes);
    const std::size_t outputs = range.size() / 2;
    const std::size_t width = bits / 8;
    const auto count = static_cast<std::size_t>(size[0]);
    if (!bytes || bytes->size() < count * outputs * width) {
        return std::nullopt;
    }
    auto decode = numbers_in(value_of(function, "/Decode"));
    if (decode.size() != range.size()) {
        decode = range;
    }
    auto encode = numbers_in(value_of(function, "/Encode"));
    if (encode.size() != 2) {
        encode = {0, size[0] - 1};
    }
    const double place =
        std::clamp(between(x, domain[0], domain[1], encode[0], encode[1]), 0.0, size[0] - 1);
    const auto sample = [&](std::size_t row, std::size_t output) {
        double value = 0;
        for (std::size_t i = 0; i < width; ++i) {
            value = value * 256 +
                    static_cast<unsigned char>((*bytes)[(row * outputs + output) * width + i]);
        }
        return value;
    };
    const auto row = static_cast<std::size_t>(place);
    const std::size_t next = std::min(row + 1, count - 1);
    const double most = std::pow(2.0, static_cast<double>(bits)) - 1;
    std::vector<double> values;
    for (std::size_t i = 0; i < outputs; ++i) {
        const double share = place - static_cast<double>(row);
        const double raw = sample(row, i) * (1 - share) + sample(next, i) * share;
        values.push_back(between(raw, 0, most, decode[2 * i], decode[2 * i + 1]));
    }
    return values;
}

Values exponential(const QPDFObjectHandle& function, double x) {
    auto low = numbers_in(value_of(function, "/C0"));
    auto high = numbers_in(value_of(function, "/C1"));
    low = low.empty() ? std::vector<double>{0} : low;
    high = high.empty() ? std::vector<double>{1} : high;
    const double power = std::pow(x, number_of(function, "/N", 1));
    if (low.size() != high.size() || !std::isfinite(power)) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < low.size(); ++i) {
        low[i] += power * (high[i] - low[i]);
    }
    return low;
}

Values value(const QPDFObjectHandle& function, double x, int depth);

Values stitched(const QPDFObjectHandle& function,
                double x,
                const std::vector<double>& domain,
                int depth) {
    const auto parts = items_of(value_of(function, "/Functions"));
    const auto bounds = numbers_in(value_of(function, "/Bounds"));
    const auto encode = numbers_in(value_of(function, "/Encode"));
    if (parts.empty() || bounds.size() + 1 != parts.size() || encode.size() != 2 * parts.size()) {
        return std::nullopt;
    }
    std::size_t i = 0;
    while (i < bounds.size() && x >= bounds[i]) {
        ++i;
    }
    const double from = i == 0 ? domain[0] : bounds[i - 1];
    const double to = i == bounds.size() ? domain[1] : bounds[i];
    return value(parts[i], between(x, from, to, encode[2 * i], encode[2 * i + 1]), depth + 1);
}

Values value(const QPDFObjectHandle& function, double x, int depth) {
    auto domain = numbers_in(value_of(function, "/Domain"));
    if (depth > deepest || domain.size() != 2 || domain[0] > domain[1]) {
        return std::nullopt;
    }
    x = std::clamp(x, domain[0], domain[1]);
    const auto type = static_cast<int>(number_of(function, "/FunctionType", -1));
    switch (type) {
        case 0:
            return sampled(function, x, domain);
        case 2:
            return exponential(function, x);
        case 3:
            return stitched(function, x, domain, depth);
        default:
            return std::nullopt;
    }
}

}  // namespace

std::optional<std::vector<double>> value_at(const QPDFObjectHandle& function, double x) {
    const auto parts = items_of(function);
    if (parts.empty()) {
        return value(function, x, 0);
    }
    std::vector<double> all;
    for (const QPDFObjectHandle& each : parts) {
        const auto one = value(each, x, 0);
        if (!one || one->size() != 1) {
            return std::nullopt;
        }
        all.push_back(one->front());
    }
    return all;
}

}  // namespace banxin::checks
