// SPDX-License-Identifier: Apache-2.0
//
// Desk: what every part of page make-up needs at hand. Only references; it outlives none of them.
#pragma once

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "model/issue.hpp"
#include "typography/composer.hpp"

#include <vector>

namespace banxin {

struct Desk {
    const Issue& issue;
    const Composer& composer;
    const std::vector<PictureUse>& pictures;
    Report& report;

    [[nodiscard]] const PageFormat& format() const { return issue.paper.format; }
    [[nodiscard]] const StyleSheet& styles() const { return issue.paper.styles; }
};

}  // namespace banxin
