// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "input/field_table.hpp"

namespace banxin {

/// The keys of a file of limits, in the order of limit_rows.
extern const FieldTable limits_fields;

}  // namespace banxin
