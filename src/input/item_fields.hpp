// SPDX-License-Identifier: Apache-2.0
//
// The keys of the items of a page. The first row of each table is the key that says which item it
// is.
#pragma once

#include "input/field_table.hpp"
#include "model/issue.hpp"

#include <array>

namespace banxin {

extern const FieldTable masthead_fields;
extern const FieldTable imprint_fields;
extern const FieldTable story_fields;
extern const FieldTable continued_fields;
extern const FieldTable photo_fields;
extern const FieldTable quote_fields;
extern const FieldTable qr_fields;
extern const FieldTable ad_fields;
extern const FieldTable size_fields;
extern const FieldTable index_fields;
extern const FieldTable jump_fields;

/// Any of them.
inline constexpr std::array item_parts{field_types::table(masthead_fields),
                                       field_types::table(imprint_fields),
                                       field_types::table(story_fields),
                                       field_types::table(continued_fields),
                                       field_types::table(photo_fields),
                                       field_types::table(quote_fields),
                                       field_types::table(qr_fields),
                                       field_types::table(ad_fields),
                                       field_types::table(index_fields)};
inline constexpr FieldType item_type = field_types::either(item_parts);

/// Those that may be on no page yet.
inline constexpr std::array pool_parts{field_types::table(story_fields),
                                       field_types::table(photo_fields),
                                       field_types::table(quote_fields),
                                       field_types::table(qr_fields),
                                       field_types::table(ad_fields)};
inline constexpr FieldType pool_item_type = field_types::either(pool_parts);

/// Two shares, of a width and of a height.
inline constexpr FieldType share_type = field_types::number(0, 1);
inline constexpr FieldType shares_type = field_types::list(share_type, 2, 2);

/// What is done with what does not fit, of the issue or of one story.
inline constexpr std::array overset_words{field_types::meaning("error", OversetPolicy::Error),
                                          field_types::meaning("warn", OversetPolicy::Warn),
                                          field_types::later("jump")};
inline constexpr FieldType overset_type = field_types::choice(overset_words);

}  // namespace banxin
