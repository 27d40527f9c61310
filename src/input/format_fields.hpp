// SPDX-License-Identifier: Apache-2.0
//
// The keys of layouts/formats/*.yaml.
#pragma once

#include "input/field_table.hpp"

namespace banxin {

extern const FieldTable format_fields;
extern const FieldTable trim_fields;
extern const FieldTable body_fields;
extern const FieldTable columns_fields;
extern const FieldTable type_area_fields;

}  // namespace banxin
