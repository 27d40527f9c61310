// SPDX-License-Identifier: Apache-2.0
//
// What a PDF may have that does not belong on a press: forms, scripts, annotations, links out.
// source  ISO 15930-4 6.10 to 6.14, ISO 15930-7 6.14 to 6.24
#include "preflight/families.hpp"
#include "preflight/objects.hpp"

#include <string>

namespace banxin::checks {
namespace {

/// The actions of /AA, which has one for each event.
void check_events(Inspection& inspection, QPDFObjectHandle owner, const Where& where) {
    const QPDFObjectHandle events = value_of(owner, "/AA");
    if (!is_null(events)) {
        inspection.findings.add("ACT", where, {"AA"});
    }
}

}  // namespace

void check_action(Inspection& inspection, QPDFObjectHandle action, const Where& where) {
    const std::string kind = name_in(value_of(action, "/S"));
    inspection.first_time(action);
    if (kind == "JavaScript") {
        inspection.findings.add("JS", where);
    } else if (is_dictionary(action)) {
        inspection.findings.add("ACT", where, {kind.empty() ? "A" : kind});
    }
}

void check_document_extras(Inspection& inspection) {
    const QPDFObjectHandle root = inspection.pdf.getRoot();
    Findings& findings = inspection.findings;
    if (has(root, "/AcroForm")) {
        findings.add("FORM", {0, std::nullopt, label_of(value_of(root, "/AcroForm"), "/AcroForm")});
    }
    if (has(root, "/OpenAction")) {
        check_action(inspection,
                     value_of(root, "/OpenAction"),
                     {0, std::nullopt, label_of(value_of(root, "/OpenAction"), "/OpenAction")});
    }
    check_events(inspection, root, {0, std::nullopt, "/AA"});
    if (has(root, "/OCProperties") && inspection.is_x1a()) {
        findings.add("OC", {0, std::nullopt, "/OCProperties"});
    }
    const QPDFObjectHandle names = value_of(root, "/Names");
    if (has(names, "/JavaScript")) {
        findings.add("JS", {0, std::nullopt, "/JavaScript"});
    }
    if (has(names, "/EmbeddedFiles") && inspection.is_x1a()) {
        findings.add("EMBFILES", {0, std::nullopt, "/EmbeddedFiles"});
    }
    if (has(names, "/AlternatePresentations")) {
        findings.add("PRES", {0, std::nullopt, "/AlternatePresentations"});
    }
}

void check_page_extras(Inspection& inspection, QPDFObjectHandle page, const PageInView& view) {
    check_events(inspection, page, {view.number, std::nullopt, "/AA"});
    if (has(page, "/SeparationInfo")) {
        inspection.findings.add("SEPINFO", {view.number, std::nullopt, "/SeparationInfo"});
    }
    if (has(page, "/PresSteps")) {
        inspection.findings.add("PRES", {view.number, std::nullopt, "/PresSteps"});
    }
    for (const QPDFObjectHandle& annotation : items_of(value_of(page, "/Annots"))) {
        const auto box = box_in(value_of(annotation, "/Rect"));
        const Where where = view.at(box.value_or(view.trim), label_of(annotation, "/Annots"));
        const std::string kind = name_in(value_of(annotation, "/Subtype"));
        inspection.first_time(annotation);
        if (!box || overlap(*box, view.bleed)) {
            inspection.findings.add("ANN", where, {kind.empty() ? "?" : kind});
        }
        if (has(annotation, "/A")) {
            check_action(inspection, value_of(annotation, "/A"), where);
        }
        check_events(inspection, annotation, where);
    }
}

void check_xobject_extras(Inspection& inspection, QPDFObjectHandle object, const Where& where) {
    if (has(object, "/OPI")) {
        inspection.findings.add("OBJ-OPI", where);
    }
    if (has(object, "/Alternates")) {
        inspection.findings.add("OBJ-ALT", where);
    }
    if (has(object, "/Ref")) {
        inspection.findings.add("OBJ-REF", where);
    }
    if (is_name(value_of(object, "/Subtype"), "PS") ||
        is_name(value_of(object, "/Subtype2"), "PS") || has(object, "/PS")) {
        inspection.findings.add("OBJ-PS", where);
    }
}

}  // namespace banxin::checks
