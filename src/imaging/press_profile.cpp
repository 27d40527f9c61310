// SPDX-License-Identifier: Apache-2.0
#include "imaging/press_profile.hpp"

#include "imaging/lcms_handles.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace banxin {
namespace {

Failure not_of_a_press(std::string_view file, const SourceSpan& asked_at) {
    Diagnostic finding =
        error("BX6101",
              asked_at,
              {fmt::format("“{}”不是四色印刷机的 ICC 色彩特性文件", file),
               fmt::format("\"{}\" is not the ICC profile of a four-colour press", file)});
    finding.hints.push_back({"向印厂要他们的 ICC 文件（.icc 或 .icm，CMYK 输出特性）",
                             "ask the plant for its ICC profile (.icc or .icm, CMYK output)"});
    return Failure{std::move(finding)};
}

bool is_of_a_press(cmsHPROFILE profile) {
    return cmsGetDeviceClass(profile) == cmsSigOutputClass &&
           cmsGetColorSpace(profile) == cmsSigCmykData &&
           cmsIsTag(profile, cmsSigAToB1Tag) != FALSE && cmsIsTag(profile, cmsSigBToA0Tag) != FALSE;
}

/// Whether lcms2 can go from inks to colours and back: not if the tables are damaged.
bool can_be_used(cmsHPROFILE profile) {
    const ProfileHandle lab{cmsCreateLab4Profile(nullptr)};
    const auto transforms = [&](cmsHPROFILE from, cmsHPROFILE to) {
        return TransformHandle{
                   cmsCreateTransform(from,
                                      cmsFormatterForColorspaceOfProfile(from, 2, FALSE),
                                      to,
                                      cmsFormatterForColorspaceOfProfile(to, 2, FALSE),
                                      INTENT_PERCEPTUAL,
                                      cmsFLAGS_NOOPTIMIZE)} != nullptr;
    };
    return transforms(profile, lab.get()) && transforms(lab.get(), profile);
}

std::string description_of(cmsHPROFILE profile) {
    std::array<char, 256> text{};
    cmsGetProfileInfoASCII(
        profile, cmsInfoDescription, "en", "US", text.data(), static_cast<unsigned>(text.size()));
    return text.data();
}

}  // namespace

struct PressProfile::Facts {
    std::string bytes, description;
    int version = 0;
};

PressProfile::PressProfile(std::shared_ptr<const Facts> facts) : facts_{std::move(facts)} {}

Result<PressProfile> PressProfile::open(std::string bytes,
                                        std::string_view file,
                                        const SourceSpan& asked_at) {
    const ProfileHandle profile = open_profile(bytes);
    if (!profile || !is_of_a_press(profile.get()) || !can_be_used(profile.get())) {
        return not_of_a_press(file, asked_at);
    }
    auto facts = std::make_shared<Facts>();
    facts->description = description_of(profile.get());
    facts->version = static_cast<int>(cmsGetProfileVersion(profile.get()));
    facts->bytes = std::move(bytes);
    return PressProfile{std::move(facts)};
}

const std::string& PressProfile::bytes() const {
    return facts_->bytes;
}

const std::string& PressProfile::description() const {
    return facts_->description;
}

int PressProfile::version() const {
    return facts_->version;
}

}  // namespace banxin
