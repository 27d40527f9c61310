// SPDX-License-Identifier: Apache-2.0
//
// What an ExtGState may not do: decide on the halftones, which are the plant's.
// source  ISO 15930-4 6.9, ISO 15930-7 6.13
#include "preflight/families.hpp"
#include "preflight/objects.hpp"

#include <fmt/format.h>

namespace banxin::checks {
namespace {

/// Those of a type 5 halftone are in it by the names of the inks.
void check_halftone(Inspection& inspection, QPDFObjectHandle halftone, const Where& where) {
    if (has(halftone, "/HalftoneName")) {
        inspection.findings.add("GS-HTNAME", where);
    }
    const double type = number_of(halftone, "/HalftoneType", 1);
    if (type != 1 && type != 5) {
        inspection.findings.add("GS-HT", where, {fmt::format("{}", type)});
    }
}

}  // namespace

void check_halftones(Inspection& inspection, QPDFObjectHandle state, const Where& where) {
    if (has(state, "/TR")) {
        inspection.findings.add("GS-TR", where);
    }
    if (has(state, "/TR2") && !is_name(value_of(state, "/TR2"), "Default")) {
        inspection.findings.add("GS-TR2", where);
    }
    if (has(state, "/HTP")) {
        inspection.findings.add("GS-HTP", where);
    }
    const QPDFObjectHandle halftone = value_of(state, "/HT");
    if (is_dictionary(halftone) || is_stream(halftone)) {
        check_halftone(inspection, halftone, where);
        if (number_of(halftone, "/HalftoneType", 1) == 5) {
            for (const std::string& ink : dictionary_of(halftone).getKeys()) {
                const QPDFObjectHandle part = value_of(halftone, ink);
                if (is_dictionary(part) || is_stream(part)) {
                    check_halftone(inspection, part, where);
                }
            }
        }
    }
}

}  // namespace banxin::checks
