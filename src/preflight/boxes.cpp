// SPDX-License-Identifier: Apache-2.0
//
// The boxes of a page: what is printed, what is cut off.
// source  ISO 15930-4 6.8, ISO 15930-7 6.12
#include "preflight/families.hpp"
#include "preflight/objects.hpp"

#include <fmt/format.h>

#include <cmath>
#include <optional>
#include <string>

namespace banxin::checks {
namespace {

/// MediaBox and CropBox may stand in what is above the page in the tree.
QPDFObjectHandle inherited(QPDFObjectHandle page, const std::string& key) {
    constexpr int deepest = 64;
    for (int level = 0; level < deepest && is_dictionary(page); ++level) {
        if (has(page, key)) {
            return value_of(page, key);
        }
        page = value_of(page, "/Parent");
    }
    return QPDFObjectHandle::newNull();
}

std::string in_mm(double width, double height) {
    return fmt::format("{:.1f} × {:.1f} mm", width, height);
}

void check_size(Inspection& inspection, const PageInView& view) {
    constexpr double mm = 25.4 / 72;
    constexpr double tolerance = 0.2;
    const auto& wanted = inspection.rules.trim;
    const double width = view.trim.width() * mm;
    const double height = view.trim.height() * mm;
    if (wanted && (std::abs(width - wanted->width.to_mm()) > tolerance ||
                   std::abs(height - wanted->height.to_mm()) > tolerance)) {
        inspection.findings.add(
            "NWS-TRIM",
            {view.number, std::nullopt, "/TrimBox"},
            {in_mm(width, height), in_mm(wanted->width.to_mm(), wanted->height.to_mm())});
    }
}

}  // namespace

void check_boxes(Inspection& inspection, QPDFObjectHandle page, PageInView& view) {
    const auto read = [&](const std::string& key) -> std::optional<Box> {
        const QPDFObjectHandle object = inherited(page, key);
        if (is_null(object)) {
            return std::nullopt;
        }
        const auto box = box_in(object);
        if (!box || box->width() <= 0 || box->height() <= 0) {
            inspection.findings.add("BOX-SIZE", {view.number, std::nullopt, key}, {key.substr(1)});
            return std::nullopt;
        }
        return box;
    };
    constexpr Box a4{0, 0, 595.276, 841.89};
    const auto media = read("/MediaBox");
    if (!media && inherited(page, "/MediaBox").isNull()) {
        inspection.findings.add("BOX-SIZE", {view.number, std::nullopt, "/MediaBox"}, {"MediaBox"});
    }
    const auto crop = read("/CropBox");
    const auto bleed = read("/BleedBox");
    const auto trim = read("/TrimBox");
    const auto art = read("/ArtBox");
    view.media = media.value_or(a4);
    const Box shown = crop.value_or(view.media);
    view.trim = trim.value_or(art.value_or(bleed.value_or(shown)));
    view.bleed = bleed.value_or(view.trim);

    if (has(page, "/TrimBox") == has(page, "/ArtBox")) {
        inspection.findings.add("BOX-TRIM", {view.number, std::nullopt, ""});
    }
    const auto check_nesting = [&](const std::optional<Box>& inner,
                                   const std::optional<Box>& outer,
                                   const char* inner_name,
                                   const char* outer_name) {
        if (inner && outer && !holds(*outer, *inner)) {
            inspection.findings.add("BOX-NEST",
                                    {view.number, std::nullopt, std::string{"/"} + inner_name},
                                    {inner_name, outer_name});
        }
    };
    check_nesting(bleed, media, "BleedBox", "MediaBox");
    check_nesting(crop, media, "CropBox", "MediaBox");
    for (const auto& [box, name] : {std::pair{trim, "TrimBox"}, std::pair{art, "ArtBox"}}) {
        check_nesting(box, bleed ? bleed : media, name, bleed ? "BleedBox" : "MediaBox");
        check_nesting(box, crop, name, "CropBox");
    }
    if (has(page, "/UserUnit")) {
        inspection.findings.add("BOX-UU", {view.number, std::nullopt, "/UserUnit"});
    }
    check_size(inspection, view);
    view.facts.media = place_on_page(view.media, view.trim);
    view.facts.bleed = place_on_page(view.bleed, view.trim);
    view.facts.trim = place_on_page(view.trim, view.trim);
}

}  // namespace banxin::checks
