// SPDX-License-Identifier: Apache-2.0
//
// The keys of layouts/composition/*.yaml, and of `composition:` in papers and styles.
#pragma once

#include "input/class_names.hpp"
#include "input/field_table.hpp"

#include <array>

namespace banxin {

extern const FieldTable composition_fields;
/// What a paper, a style or a table chooses among the ways to compose lines.
extern const FieldTable choices_fields;
/// The same with `tables`.
extern const FieldTable paper_composition_fields;
extern const FieldTable classes_fields;
extern const FieldTable class_rule_fields;
extern const FieldTable gap_fields;
extern const FieldTable mark_styles_fields;
extern const FieldTable levels_fields;
extern const FieldTable level_fields;
extern const FieldTable space_fields;
extern const FieldTable tier_fields;
extern const FieldTable hanging_fields;
extern const FieldTable units_fields;
extern const FieldTable costs_fields;

/// A class of characters by its name.
inline constexpr auto class_words = [] {
    std::array<ChoiceWord, char_classes> words{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = field_types::meaning(class_names[i], static_cast<CharClass>(i));
    }
    return words;
}();
inline constexpr FieldType class_type = field_types::choice(class_words);
inline constexpr FieldType class_list_type = field_types::list(class_type);

/// What a gap counts as when it gets smaller.
extern const FieldType shrink_place_type;

}  // namespace banxin
