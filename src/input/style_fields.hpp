// SPDX-License-Identifier: Apache-2.0
//
// The keys of layouts/styles/*.yaml.
#pragma once

#include "input/field_table.hpp"

namespace banxin {

extern const FieldTable styles_fields;
extern const FieldTable ladder_fields;
extern const FieldTable cap_fields;
extern const FieldTable parts_fields;
extern const FieldTable story_style_fields;
extern const FieldTable text_style_fields;
extern const FieldTable tracking_fields;
extern const FieldTable stretch_fields;

}  // namespace banxin
