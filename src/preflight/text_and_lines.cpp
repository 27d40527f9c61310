// SPDX-License-Identifier: Apache-2.0
//
// Type and lines: what newsprint can carry when plates are a tenth of a millimetre out of register.
// source  sheets of newspaper plants; ISO 12647-3 for register
#include "preflight/mark_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace banxin::checks {
namespace {

constexpr double least_text = 6;  // Points, here and below.
/// Half of a body of 10.5 pt: readings (注音) beside their hanzi, which newspapers do print.
constexpr double least_reading = 5.25;
constexpr double least_many_ink_text = 10;
constexpr int many_inks = 3;
constexpr double overprinting_text = 18;  // Black text smaller than this overprints.
constexpr double least_reversed = 6, least_reversed_on_many = 10;
constexpr double least_line = 0.25, least_many_ink_line = 0.5, least_reversed_line = 0.5;
constexpr double rounding = 0.012;  // Paths are written in 1/256 pt, sizes in thousandths.

/// Black made of several inks: full black with colour in it, or three colours that look black.
bool is_composed_black(const Inks& inks) {
    constexpr double dark = 600, full = 950, trace = 20;
    const auto colours = {inks.cyan(), inks.magenta(), inks.yellow()};
    const auto present = std::ranges::count_if(colours, [](double part) { return part > trace; });
    const bool three_dark = std::ranges::all_of(colours, [](double part) { return part >= dark; });
    return three_dark || (inks.black() >= full && present > 0) ||
           (inks.black() >= dark && present == 3);
}

/// Whether the rules hold for it; printers' marks in registration colour are not the page's.
bool is_printed(const Mark& mark, const PageInView& view) {
    return mark.inks.known && mark.inks.on_all == 0 && overlap(mark.box, view.bleed);
}

std::string pt(double size) {
    return fmt::format("{:.3g}", size);
}

void check_white_text(Inspection& inspection,
                      const Ground& ground,
                      const TextMark& text,
                      const Where& where) {
    const int below = ground.inks_below(text.box);
    const double least = below > 1 ? least_reversed_on_many : least_reversed;
    if (below > 0 && text.size < least - rounding) {
        inspection.findings.add("NWS-REV", where, {pt(text.size), pt(least)});
    }
}

}  // namespace

void check_text(Inspection& inspection,
                const PageInView& view,
                const Ground& ground,
                const TextMark& text) {
    if (!is_printed(text, view)) {
        return;
    }
    const Where where = view.at(text.box, text.object);
    if (text.inks.white()) {
        check_white_text(inspection, ground, text, where);
        return;
    }
    const bool solid_black = text.inks.only_black() && text.inks.black() >= 1000 - 1;
    if (text.size < least_text - rounding) {
        const bool reading = solid_black && text.size >= least_reading - rounding;
        inspection.findings.add(
            reading ? "NWS-TXTLO" : "NWS-TXTMIN", where, {pt(text.size), pt(least_text)});
    }
    if (is_composed_black(text.inks)) {
        inspection.findings.add("NWS-4CBLACK", where, {text.inks.words()});
    } else if (text.inks.count() >= many_inks && text.size < least_many_ink_text - rounding) {
        inspection.findings.add(
            "NWS-3INKTXT", where, {pt(text.size), text.inks.words(), pt(least_many_ink_text)});
    }
    if (solid_black && text.size < overprinting_text && view.in_colour &&
        !text.keeps_other_plates) {
        inspection.findings.add("NWS-KOP", where, {pt(text.size)});
    }
}

void check_line(Inspection& inspection,
                const PageInView& view,
                const Ground& ground,
                const LineMark& line) {
    if (!is_printed(line, view)) {
        return;
    }
    const Where where = view.at(line.box, line.object);
    if (line.inks.white()) {
        if (ground.inks_below(line.box) > 0 && line.thickness < least_reversed_line - rounding) {
            inspection.findings.add(
                "NWS-LINEREV", where, {pt(line.thickness), pt(least_reversed_line)});
        }
        return;
    }
    if (line.thickness < least_line - rounding) {
        inspection.findings.add("NWS-LINE", where, {pt(line.thickness), pt(least_line)});
    }
    if (line.thickness < least_many_ink_line - rounding && line.inks.count() > 1) {
        inspection.findings.add(
            "NWS-LINEINK", where, {pt(line.thickness), line.inks.words(), pt(least_many_ink_line)});
    }
}

}  // namespace banxin::checks
