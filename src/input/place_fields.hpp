// SPDX-License-Identifier: Apache-2.0
//
// The keys that stories, pictures and the slots of page plans have in common: places on the grid,
// headlines, boxes, copyfitting.
#pragma once

#include "input/field_table.hpp"

#include <array>

namespace banxin {

extern const FieldTable frame_fields;
extern const FieldTable inset_fields;
extern const FieldTable headline_fields;
extern const FieldTable box_fields;
extern const FieldTable fit_fields;

/// One rectangle of the grid.
inline constexpr FieldType frame_type = field_types::table(frame_fields);
/// One rectangle, or several that are connected.
inline constexpr std::array shape_parts{frame_type, field_types::list(frame_type, 1)};
inline constexpr FieldType shape_type = field_types::either(shape_parts);
inline constexpr FieldType inset_type = field_types::table(inset_fields);
inline constexpr FieldType headline_type = field_types::table(headline_fields);
inline constexpr FieldType box_type = field_types::table(box_fields);
/// `on` or `off`, as the trade says it.
inline constexpr std::array on_off_words{field_types::meaning("on", true),
                                         field_types::meaning("off", false)};
inline constexpr FieldType on_off_type = field_types::choice(on_off_words);
/// `on`, `off`, or how far each lever goes.
inline constexpr std::array fit_parts{on_off_type, field_types::table(fit_fields)};
inline constexpr FieldType fit_type = field_types::either(fit_parts);
/// The number of a leg, or how many there are.
inline constexpr FieldType leg_type = field_types::integer(1, 12);
/// The legs of a story in the order they are read in.
inline constexpr FieldType leg_order_type = field_types::list(leg_type);

/// The levers of fit_fields.
inline constexpr FieldType air_type = field_types::integer(-2, 12);
inline constexpr FieldType crop_type = field_types::percentage(50, 150);

}  // namespace banxin
