// SPDX-License-Identifier: Apache-2.0
//
// The keys of layouts/plants/*.yaml.
#pragma once

#include "input/field_table.hpp"
#include "model/plant.hpp"

#include <array>

namespace banxin {

extern const FieldTable plant_fields;
extern const FieldTable resolution_fields;
extern const FieldTable press_page_fields;
extern const FieldTable beyond_fields;
extern const FieldTable deadline_fields;

/// `paper` or `type-area`.
inline constexpr std::array area_words{field_types::meaning("paper", PressArea::Paper),
                                       field_types::meaning("type-area", PressArea::TypeArea)};
inline constexpr FieldType area_type = field_types::choice(area_words);

/// `all`, or the numbers of the pages in colour.
inline constexpr std::array all_words{field_types::meaning("all", true)};
inline constexpr FieldType all_pages_type = field_types::choice(all_words);
inline constexpr FieldType press_page_number = field_types::integer(1, 999);
inline constexpr FieldType listed_pages_type = field_types::list(press_page_number);

}  // namespace banxin
