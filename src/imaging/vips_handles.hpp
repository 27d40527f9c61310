// SPDX-License-Identifier: Apache-2.0
//
// libvips for this folder: started once, and owners for what it hands out.
#pragma once

#include <vips/vips.h>

#include <memory>
#include <string>

namespace banxin {

struct VipsObjectDeleter {
    void operator()(VipsImage* image) const { g_object_unref(image); }
    void operator()(VipsRegion* region) const { g_object_unref(region); }
};
using VipsImageHandle = std::unique_ptr<VipsImage, VipsObjectDeleter>;
using VipsRegionHandle = std::unique_ptr<VipsRegion, VipsObjectDeleter>;

struct VipsMemoryDeleter {
    void operator()(void* memory) const { g_free(memory); }
};
using VipsMemory = std::unique_ptr<void, VipsMemoryDeleter>;

/// Starts libvips at the first call: one thread, no cache, no loaders but JPEG, PNG and, for what
/// other programs make for us, TIFF. False if it does not start.
[[nodiscard]] bool start_vips();

/// What libvips says of the pictures it reads, on the calling thread.
struct VipsComplaints {
    std::string errors;    ///< It gave up, or should have.
    std::string warnings;  ///< What the JPEG or PNG library noted on the way, one a line.
};
/// All since the last call. libvips itself prints nothing.
[[nodiscard]] VipsComplaints take_vips_complaints();

}  // namespace banxin
