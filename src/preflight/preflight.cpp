// SPDX-License-Identifier: Apache-2.0
#include "preflight/preflight.hpp"

#include "preflight/content_walk.hpp"
#include "preflight/families.hpp"
#include "preflight/fonts.hpp"
#include "preflight/mark_rules.hpp"
#include "preflight/objects.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace banxin {
namespace checks {
namespace {

/// Runs `check`; what libqpdf cannot cope with becomes a finding at `where`.
template <class Check>
void guarded(Inspection& inspection, const Where& where, Check check) {
    try {
        check();
    } catch (const std::exception& fault) {
        inspection.findings.add("QPDF", where, {fault.what()});
    }
}

PreflightReport unreadable(std::string_view rule) {
    Findings findings;
    findings.add(rule, {});
    PreflightReport report;
    report.readable = false;
    report.findings = findings.take();
    return report;
}

std::string version_of(QPDF& pdf) {
    return std::max(pdf.getPDFVersion(), name_in(value_of(pdf.getRoot(), "/Version")));
}

bool prints_in_colour(const PressRules& rules, int page) {
    const auto& pages = rules.colour_pages;
    const int number = page + rules.first_page - 1;
    return !pages || std::ranges::find(*pages, number) != pages->end();
}

void check_page(Inspection& inspection, const QPDFObjectHandle& page, int number) {
    PageInView view;
    view.number = number;
    view.in_colour = prints_in_colour(inspection.rules, number);
    const Where where{number, std::nullopt, ""};
    guarded(inspection, where, [&] {
        check_boxes(inspection, page, view);
        check_group(inspection, value_of(page, "/Group"), GroupOf::Page, where);
        check_page_extras(inspection, page, view);
        inspection.first_time(page);
    });
    guarded(inspection, where, [&] { ContentWalk{inspection, view}.walk_page(page); });
    view.facts.inks.assign(view.inks.begin(), view.inks.end());
    inspection.facts.pages.push_back(std::move(view.facts));
}

void check_pages(Inspection& inspection) {
    const auto pages = QPDFPageDocumentHelper{inspection.pdf}.getAllPages();
    if (pages.empty()) {
        inspection.findings.add("QPDF", {}, {"/Pages"});
    }
    int number = 0;
    for (const auto& page : pages) {
        check_page(inspection, QPDFPageObjectHelper{page}.getObjectHandle(), ++number);
    }
}

/// An object that no page has led to.
void check_left_over(Inspection& inspection, const QPDFObjectHandle& object) {
    const Where where{0, std::nullopt, label_of(object)};
    const std::string type = name_in(value_of(object, "/Type"));
    const std::string subtype = name_in(value_of(object, "/Subtype"));
    const bool descendant = subtype.starts_with("CIDFontType");
    check_stream(inspection, object, where);
    if (type == "Font" && !descendant) {
        static_cast<void>(open_font(inspection, object, where));
    } else if (type == "ExtGState") {
        check_blending(inspection, object, where);
        check_halftones(inspection, object, where);
    } else if (is_stream(object) && subtype == "Image") {
        check_picture(inspection, object, QPDFObjectHandle::newNull(), where);
    } else if (is_stream(object) && (subtype == "Form" || subtype == "PS")) {
        check_xobject_extras(inspection, object, where);
        check_group(inspection, value_of(object, "/Group"), GroupOf::Form, where);
    } else if (type == "Action" || is_name(value_of(object, "/S"), "JavaScript")) {
        check_action(inspection, object, where);
    } else if (has(value_of(object, "/A"), "/S")) {  // As outlines have.
        check_action(inspection, value_of(object, "/A"), where);
    } else if (has(object, "/EF") && inspection.is_x1a()) {
        inspection.findings.add("EMBFILES", where);
    }
}

void check_left_overs(Inspection& inspection) {
    for (const QPDFObjectHandle& object : inspection.pdf.getAllObjects()) {
        if (inspection.first_time(object)) {
            guarded(inspection, {}, [&] { check_left_over(inspection, object); });
        }
    }
}

PreflightReport inspect(Inspection& inspection) {
    inspection.facts.version = version_of(inspection.pdf);
    using Check = void (*)(Inspection&);
    for (const Check check : {Check{identify},
                              Check{check_structure},
                              Check{check_information},
                              Check{check_output_intent},
                              Check{check_document_extras},
                              Check{check_pages},
                              Check{check_left_overs}}) {
        guarded(inspection, {}, [&] { check(inspection); });
    }
    for (const QPDFExc& warning : inspection.pdf.getWarnings()) {
        inspection.findings.add(
            "QPDF", {0, std::nullopt, warning.getObject()}, {warning.getMessageDetail()});
    }
    PreflightReport report;
    report.findings = inspection.findings.take();
    report.facts = std::move(inspection.facts);
    std::ranges::sort(report.facts.fonts, {}, &PreflightFont::name);
    return report;
}

}  // namespace
}  // namespace checks

PressRules rules_of(const Plant& plant) {
    PressRules rules;
    rules.standard = plant.standard;
    rules.total_ink = plant.total_ink;
    rules.spots = plant.spots;
    rules.colour_pages = plant.colour_pages;
    rules.least_resolution = plant.resolution.least;
    rules.enough_resolution = plant.resolution.enough;
    return rules;
}

bool PreflightReport::has_errors() const {
    return std::ranges::any_of(findings, [](const PreflightFinding& finding) {
        return finding.severity == Severity::Error;
    });
}

const char* name_of(PdfStandard standard) {
    switch (standard) {
        case PdfStandard::X1a2001:
            return "PDF/X-1a:2001";
        case PdfStandard::X1a2003:
            return "PDF/X-1a:2003";
        case PdfStandard::X4:
            break;
    }
    return "PDF/X-4";
}

PreflightReport preflight(const std::string& pdf, const PressRules& rules) {
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);  // A file that needs repair is no file to print from.
        file.processMemoryFile("PDF", pdf.data(), pdf.size());
        if (file.isEncrypted()) {
            return checks::unreadable("ENC");
        }
        checks::Inspection inspection{file, rules, {}, {}, {}, {}, {}, {}, {}, 0};
        return checks::inspect(inspection);
    } catch (const QPDFExc& fault) {
        return checks::unreadable(fault.getErrorCode() == qpdf_e_password ? "ENC" : "PDF");
    } catch (const std::exception&) {
        return checks::unreadable("PDF");
    }
}

}  // namespace banxin
