// SPDX-License-Identifier: Apache-2.0
#include "input/makeup_fields.hpp"

#include "input/file_head_fields.hpp"
#include "model/makeup_weights.hpp"

#include <array>
#include <cstddef>

namespace banxin {
namespace {

using namespace field_types;

constexpr std::array kind_words{meaning("makeup", 0)};
constexpr std::size_t head = 2;

/// After the head, a row for each weight.
constexpr auto rows = [] {
    std::array<Field, head + makeup_weight_rows.size()> all{};
    all[0] = version_row;
    all[1] = kind_row(kind_words);
    for (std::size_t i = 0; i < makeup_weight_rows.size(); ++i) {
        const MakeupWeightRow& row = makeup_weight_rows[i];
        all[head + i] = {row.name, "版面权重", number(0, 100), row.meaning};
    }
    return all;
}();

}  // namespace

constexpr FieldTable makeup_fields{
    "makeup",
    rows,
    {"版面权重：自动组版把什么看得多重，1 是看得出、过得去的毛病；不写的照旧",
     "what automatic make-up takes for how bad, 1 for a fault that is seen and accepted; what is "
     "not said stays as it is"}};

}  // namespace banxin
