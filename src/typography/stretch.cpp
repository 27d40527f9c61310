// SPDX-License-Identifier: Apache-2.0
#include "typography/stretch.hpp"

namespace banxin {

void stretch(LineItems& items, double factor) {
    for (LineBox& box : items.boxes) {
        box.stretch *= factor;
        for (Length LineBox::*width : {&LineBox::body,
                                       &LineBox::shift,
                                       &LineBox::pad_before,
                                       &LineBox::pad_after,
                                       &LineBox::blank_before,
                                       &LineBox::blank_after}) {
            box.*width = (box.*width).scaled(factor);
        }
    }
    for (Gap& gap : items.gaps) {
        for (Length Gap::*width : {&Gap::natural, &Gap::least, &Gap::most, &Gap::hyphen_width}) {
            gap.*width = (gap.*width).scaled(factor);
        }
    }
}

}  // namespace banxin
