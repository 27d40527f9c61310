// SPDX-License-Identifier: Apache-2.0
//
// Help lines over a preview: the editor's grid (版样纸) and the frames of what stands on the page.
#pragma once

#include "cli/options.hpp"
#include "document/document.hpp"
#include "model/page_format.hpp"
#include "render/png.hpp"

namespace banxin {

[[nodiscard]] Overlay make_overlay(const Page& page, const PageFormat& format, Overlays wanted);

}  // namespace banxin
