// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

namespace banxin {

/// `findings`, each with something to do about it: those that bring no remedy of their own have the
/// one of their code (see explanation.hpp).
[[nodiscard]] Diagnostics with_remedies(Diagnostics findings);

}  // namespace banxin
