// SPDX-License-Identifier: Apache-2.0
//
// The file as a container: its version, identifier, and how its streams are packed.
// source  ISO 15930-4 6.1, ISO 15930-7 6.1
#include "preflight/families.hpp"
#include "preflight/objects.hpp"

#include <algorithm>
#include <string_view>

namespace banxin::checks {
namespace {

std::string_view highest_version(PdfStandard standard) {
    switch (standard) {
        case PdfStandard::X1a2001:
            return "1.3";
        case PdfStandard::X1a2003:
            return "1.4";
        case PdfStandard::X4:
            break;
    }
    return "1.6";
}

bool has_packed_objects(QPDF& pdf) {
    const auto table = pdf.getXRefTable();
    const bool packed =
        std::ranges::any_of(table, [](const auto& entry) { return entry.second.getType() == 2; });
    const auto trailer = pdf.getTrailer();
    return packed || is_name(value_of(trailer, "/Type"), "XRef") || has(trailer, "/XRefStm");
}

bool has_id(QPDF& pdf) {
    const auto parts = items_of(value_of(pdf.getTrailer(), "/ID"));
    return parts.size() == 2 && std::ranges::all_of(parts, [](QPDFObjectHandle part) {
               return is_string(part) && !part.getStringValue().empty();
           });
}

}  // namespace

void check_structure(Inspection& inspection) {
    const std::string_view highest = highest_version(inspection.standard);
    if (inspection.facts.version.size() != highest.size() || inspection.facts.version > highest) {
        inspection.findings.add(
            "VER",
            {},
            {inspection.facts.version, name_of(inspection.standard), std::string{highest}});
    }
    if (inspection.is_x1a() && has_packed_objects(inspection.pdf)) {
        inspection.findings.add("VER-OBJSTM", {});
    }
    if (!has_id(inspection.pdf)) {
        inspection.findings.add("ID", {});
    }
}

void check_stream(Inspection& inspection, QPDFObjectHandle stream, const Where& where) {
    if (is_stream(stream) && has(stream, "/F")) {
        inspection.findings.add("FILE-EXT", where);
    }
    for (const std::string& filter : filters_of(stream)) {
        if (filter == "LZWDecode") {
            inspection.findings.add("FLT-LZW", where);
        } else if (filter == "Crypt") {
            inspection.findings.add("FLT-CRYPT", where);
        } else if (filter == "JBIG2Decode" && inspection.is_x1a()) {
            inspection.findings.add("FLT-JBIG2", where);
        } else if (filter == "JPXDecode" && inspection.is_x1a()) {
            inspection.findings.add("FLT-JPX", where);
        }
    }
}

}  // namespace banxin::checks
