// SPDX-License-Identifier: Apache-2.0
//
// The keys of layouts/pages/*.yaml.
#pragma once

#include "input/field_table.hpp"

namespace banxin {

extern const FieldTable template_fields;
extern const FieldTable made_for_fields;
extern const FieldTable furniture_fields;
extern const FieldTable advert_fields;
extern const FieldTable slot_fields;
extern const FieldTable takes_fields;

}  // namespace banxin
