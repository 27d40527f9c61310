// SPDX-License-Identifier: Apache-2.0
//
// What the families of rules share while one file is looked at.
#pragma once

#include "preflight/findings.hpp"
#include "preflight/plane.hpp"
#include "preflight/preflight.hpp"
#include "preflight/qpdf.hpp"

#include <map>
#include <memory>
#include <set>
#include <string>

namespace banxin::checks {

class Font;

/// What one picture is, found out once however often it is placed.
struct PictureFacts {
    bool whole = true;           ///< It could be decoded to its end.
    bool negative = false;       ///< Its inks are inverted.
    double most_ink = 0;         ///< Of a pixel, per mille.
    double share = 0;            ///< Of its pixels have more ink than is allowed, per mille.
    std::set<std::string> inks;  ///< Plates that it puts something on.
};

struct Inspection {
    QPDF& pdf;
    const PressRules& rules;
    PdfStandard standard = PdfStandard::X1a2001;
    Findings findings;
    PreflightFacts facts;

    /// Objects that some page uses, or that have been looked at; the last round takes the others.
    std::set<QPDFObjGen> seen;
    std::map<std::string, std::string> spot_definitions;  ///< By name of the ink.
    std::map<QPDFObjGen, std::shared_ptr<Font>> fonts;
    std::map<QPDFObjGen, PictureFacts> pictures;
    long operations = 0;  ///< Of content streams, so far.

    [[nodiscard]] bool is_x1a() const { return standard != PdfStandard::X4; }
    /// Marks `object` as looked at; whether it was new. Direct objects always are.
    bool first_time(const QPDFObjectHandle& object) {
        return !object.isIndirect() || seen.insert(object.getObjGen()).second;
    }
};

/// A page while its content is looked at.
struct PageInView {
    int number = 0;
    Box media, bleed, trim;
    bool in_colour = true;
    std::set<std::string> inks;
    PreflightPage facts;

    /// Where `box` is, for a finding about `object`.
    [[nodiscard]] Where at(const Box& box, std::string object = {}) const {
        const bool known = !box.empty() && box.width() < no_end && box.height() < no_end;
        return {number,
                known ? std::optional{place_on_page(box, trim)} : std::nullopt,
                std::move(object)};
    }
};

}  // namespace banxin::checks
