// SPDX-License-Identifier: Apache-2.0
//
// A page, or a part of one, in another size at another place: for small versions beside each other.
#pragma once

#include "document/frame.hpp"

namespace banxin {

/// `group` with every length times `factor`, which is above 0, and what stood at the page's origin
/// at `at`. Links and words stay.
[[nodiscard]] Group scaled(const Group& group, double factor, Point at);

}  // namespace banxin
