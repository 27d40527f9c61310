// SPDX-License-Identifier: Apache-2.0
//
// Transparency: none in PDF/X-1a; in PDF/X-4 it blends in CMYK.
// source  ISO 15930-4 6.14, ISO 15930-7 6.20
#include "preflight/families.hpp"
#include "preflight/objects.hpp"

#include <algorithm>
#include <string>

namespace banxin::checks {
namespace {

void check_blending_space(Inspection& inspection, QPDFObjectHandle group, const Where& where) {
    const QPDFObjectHandle space = value_of(group, "/CS");
    if (is_null(space) || is_name(space, "DeviceCMYK")) {
        return;
    }
    const auto items = items_of(space);
    const std::string name = name_in(items.empty() ? space : items.front());
    inspection.findings.add("TRN-CS", where, {name.empty() ? "?" : name});
}

bool is_normal(QPDFObjectHandle mode) {
    return is_null(mode) || is_name(mode, "Normal") || is_name(mode, "Compatible");
}

/// The first mode of a list counts, as no reader knows less than PDF 1.4.
bool blends(QPDFObjectHandle mode) {
    const auto choices = items_of(mode);
    return !is_normal(choices.empty() ? mode : choices.front());
}

bool has_soft_mask(QPDFObjectHandle owner) {
    const QPDFObjectHandle mask = value_of(owner, "/SMask");
    return !is_null(mask) && !is_name(mask, "None");
}

}  // namespace

void check_group(Inspection& inspection, QPDFObjectHandle group, GroupOf of, const Where& where) {
    if (!is_name(value_of(group, "/S"), "Transparency")) {
        return;
    }
    if (inspection.is_x1a()) {
        inspection.findings.add(of == GroupOf::Page ? "TRN-PAGE" : "TRN-GROUP", where);
    } else {
        check_blending_space(inspection, group, where);
    }
}

void check_blending(Inspection& inspection, QPDFObjectHandle state, const Where& where) {
    const QPDFObjectHandle mask = value_of(state, "/SMask");
    if (!inspection.is_x1a()) {
        check_blending_space(inspection, value_of(value_of(mask, "/G"), "/Group"), where);
        return;
    }
    for (const char* const key : {"/CA", "/ca"}) {
        if (number_of(state, key, 1) != 1) {
            inspection.findings.add("TRN-GS", where, {std::string{key + 1}});
        }
    }
    if (blends(value_of(state, "/BM"))) {
        inspection.findings.add("TRN-GS", where, {"BM " + name_in(value_of(state, "/BM"))});
    }
    if (has_soft_mask(state)) {
        inspection.findings.add("TRN-SMASK", where);
    }
}

void check_soft_mask(Inspection& inspection, QPDFObjectHandle image, const Where& where) {
    if (inspection.is_x1a() && (has_soft_mask(image) || number_of(image, "/SMaskInData", 0) != 0)) {
        inspection.findings.add("TRN-SMASK", where);
    }
}

}  // namespace banxin::checks
