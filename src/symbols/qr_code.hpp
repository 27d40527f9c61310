// SPDX-License-Identifier: Apache-2.0
//
// QR codes (二维码): from what they say to their modules. Only here is zint used.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// A square of modules without its quiet zone.
struct QrCode {
    int size = 0;            ///< Modules a side.
    std::vector<bool> dark;  ///< Row by row.

    [[nodiscard]] bool is_dark(int row, int column) const {
        const auto at = [](int n) { return static_cast<std::size_t>(n); };
        return dark[at(row) * at(size) + at(column)];
    }
};

/// The code for `content` (UTF-8), in the smallest version that holds it; error correction is M,
/// which survives 15 % of ink lost or spread. Nothing if no version holds so much.
/// source  ISO/IEC 18004
[[nodiscard]] std::optional<QrCode> make_qr_code(const std::string& content);

}  // namespace banxin
