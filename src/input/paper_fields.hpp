// SPDX-License-Identifier: Apache-2.0
//
// The keys of paper.yaml and of fonts/fonts.yaml.
#pragma once

#include "input/field_table.hpp"

#include <array>

namespace banxin {

extern const FieldTable paper_fields;
extern const FieldTable responsible_fields;
extern const FieldTable printer_fields;
extern const FieldTable rules_fields;
extern const FieldTable paper_composition_fields;

extern const FieldTable fonts_fields;
extern const FieldTable role_fields;

extern const FieldTable spot_fields;
extern const FieldTable tint_fields;

/// The weight of a face, as in CSS.
inline constexpr FieldType weight_type = field_types::integer(1, 1000);

/// Cyan, magenta, yellow and black in per cent.
inline constexpr FieldType cover_type = field_types::number(0, 100);
inline constexpr FieldType covers_type = field_types::list(cover_type, 4, 4);
/// A colour of type: a name, a tint of one, or four covers.
inline constexpr std::array ink_parts{
    field_types::word, field_types::table(tint_fields), covers_type};
inline constexpr FieldType ink_type = field_types::either(ink_parts);

}  // namespace banxin
