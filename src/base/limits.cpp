// SPDX-License-Identifier: Apache-2.0
#include "base/limits.hpp"

namespace banxin {
namespace {

Limits of_this_run;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

}  // namespace

const Limits& limits() {
    return of_this_run;
}

void set_limits(const Limits& limits) {
    of_this_run = limits;
}

}  // namespace banxin
