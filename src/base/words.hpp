// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace banxin {

/// A text in both languages, as a constant.
struct Words {
    std::string_view zh, en;
};

}  // namespace banxin
