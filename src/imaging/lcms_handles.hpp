// SPDX-License-Identifier: Apache-2.0
//
// Owners for what lcms2 hands out.
#pragma once

#include <lcms2.h>

#include <memory>
#include <string>

namespace banxin {

struct LcmsProfileDeleter {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
using ProfileHandle = std::unique_ptr<void, LcmsProfileDeleter>;

struct LcmsTransformDeleter {
    void operator()(void* transform) const { cmsDeleteTransform(transform); }
};
using TransformHandle = std::unique_ptr<void, LcmsTransformDeleter>;

/// The profile in `bytes`, which are copied; empty if lcms2 does not know it for one.
[[nodiscard]] inline ProfileHandle open_profile(const std::string& bytes) {
    return ProfileHandle{
        cmsOpenProfileFromMem(bytes.data(), static_cast<cmsUInt32Number>(bytes.size()))};
}

}  // namespace banxin
