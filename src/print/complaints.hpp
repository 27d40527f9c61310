// SPDX-License-Identifier: Apache-2.0
//
// What cannot be turned into inks. Included by files of this folder only.
#pragma once

#include "base/result.hpp"

#include <string>

namespace banxin {

class Complaints {
  public:
    /// Says once that `what` stands in `part` of the drawing ("page 1", "page 1 /x5").
    void add(const std::string& part, const Message& what);

    [[nodiscard]] bool empty() const { return found_.empty(); }
    /// BX6102 each.
    [[nodiscard]] const Diagnostics& diagnostics() const { return found_; }

  private:
    Diagnostics found_;
};

}  // namespace banxin
