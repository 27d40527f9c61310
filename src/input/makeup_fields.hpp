// SPDX-License-Identifier: Apache-2.0
//
// The keys of layouts/makeup/*.yaml.
#pragma once

#include "input/field_table.hpp"

namespace banxin {

extern const FieldTable makeup_fields;

}  // namespace banxin
