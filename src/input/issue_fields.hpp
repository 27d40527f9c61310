// SPDX-License-Identifier: Apache-2.0
//
// The keys of issue.yaml, but for the items of its pages (input/item_fields.hpp).
#pragma once

#include "input/field_table.hpp"

namespace banxin {

extern const FieldTable issue_fields;
extern const FieldTable edition_fields;
extern const FieldTable defaults_fields;
extern const FieldTable page_fields;

}  // namespace banxin
