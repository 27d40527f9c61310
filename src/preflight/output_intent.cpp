// SPDX-License-Identifier: Apache-2.0
//
// The output intent: for which press the file was made.
// source  ISO 15930-4 6.2.2, ISO 15930-7 6.4; fields of the profile: ICC.1:2010 7.2
#include "preflight/families.hpp"
#include "preflight/objects.hpp"

#include <fmt/format.h>
#include <lcms2.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace banxin::checks {
namespace {

constexpr std::size_t largest_profile = 50'000'000;

struct ProfileDeleter {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
using ProfileHandle = std::unique_ptr<void, ProfileDeleter>;

/// Four letters of an ICC signature, without blanks at its end.
std::string letters(std::uint32_t signature) {
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) {
        const auto letter = static_cast<char>(signature >> shift & 0xFFU);
        if (letter > ' ' && letter < 0x7F) {
            out += letter;
        }
    }
    return out;
}

/// Most ink of all plates together that the profile's own separation makes, per mille.
double total_ink(cmsHPROFILE profile) {
    constexpr double per_mille = 10;  // Little CMS has per cent.
    return cmsDetectTAC(profile) * per_mille;
}

void check_profile(Inspection& inspection, QPDFObjectHandle stream, const Where& where) {
    const auto bytes = bytes_of(stream, largest_profile);
    const ProfileHandle profile{
        bytes ? cmsOpenProfileFromMem(bytes->data(), static_cast<cmsUInt32Number>(bytes->size()))
              : nullptr};
    Findings& findings = inspection.findings;
    if (!profile) {
        findings.add("OI-PROFILE", where);
        return;
    }
    const double components = number_of(stream, "/N", 0);
    if (components != 4) {
        findings.add("OI-N", where, {fmt::format("{}", components)});
    }
    if (cmsGetDeviceClass(profile.get()) != cmsSigOutputClass) {
        findings.add("OI-CLASS", where, {letters(cmsGetDeviceClass(profile.get()))});
        return;
    }
    if (cmsGetColorSpace(profile.get()) != cmsSigCmykData) {
        findings.add("OI-SPACE", where, {letters(cmsGetColorSpace(profile.get()))});
        return;
    }
    const double version = cmsGetProfileVersion(profile.get());
    const double highest = inspection.is_x1a() ? 2.99 : 4.2;
    if (version > highest + 0.005) {
        findings.add("OI-ICCVER",
                     where,
                     {fmt::format("{:.1f}", version), inspection.is_x1a() ? "2.x" : "4.2"});
    }
    for (const auto tag : {cmsSigBToA0Tag, cmsSigAToB1Tag}) {
        if (cmsIsTag(profile.get(), tag) == FALSE) {
            findings.add("OI-TAGS", where, {letters(tag)});
            return;
        }
    }
    const double ink = total_ink(profile.get());
    if (ink > inspection.rules.total_ink) {
        findings.add("NWS-OITAC", where, {percent(ink), percent(inspection.rules.total_ink)});
    }
}

}  // namespace

void check_output_intent(Inspection& inspection) {
    std::vector<QPDFObjectHandle> intents;
    for (const QPDFObjectHandle& each :
         items_of(value_of(inspection.pdf.getRoot(), "/OutputIntents"))) {
        if (is_name(value_of(each, "/S"), "GTS_PDFX")) {
            intents.push_back(each);
        }
    }
    if (intents.size() != 1) {
        inspection.findings.add("OI", {}, {std::to_string(intents.size())});
        return;
    }
    const QPDFObjectHandle& intent = intents.front();
    const Where where{0, std::nullopt, label_of(intent, "/OutputIntents")};
    inspection.facts.condition = text_in(value_of(intent, "/OutputConditionIdentifier"));
    if (inspection.facts.condition.empty()) {
        inspection.findings.add("OI-ID", where);
    }
    if (text_in(value_of(intent, "/Info")).empty()) {
        inspection.findings.add("OI-INFO", where);
    }
    if (has(intent, "/DestOutputProfileRef")) {
        inspection.findings.add("OI-REF", where);
    }
    const QPDFObjectHandle profile = value_of(intent, "/DestOutputProfile");
    check_profile(inspection, profile, {0, std::nullopt, label_of(profile, "/DestOutputProfile")});
}

}  // namespace banxin::checks
