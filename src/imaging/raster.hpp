// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace banxin {

/// Samples of eight bits, row after row, the channels of a pixel side by side, no padding.
struct Raster {
    int width = 0, height = 0;
    int channels = 3;  ///< 1 grey, 3 RGB, 4 process inks (255 is full cover).
    std::vector<std::uint8_t> samples;

    [[nodiscard]] std::size_t pixels() const {
        return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    }
};

}  // namespace banxin
