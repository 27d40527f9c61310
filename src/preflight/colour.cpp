// SPDX-License-Identifier: Apache-2.0
//
// Colour: the spaces that PDF/X allows, and how much ink the paper takes.
// source  ISO 15930-4 6.3 to 6.5, ISO 15930-7 6.4; ink and tints: what newspaper plants ask for
#include "preflight/functions.hpp"
#include "preflight/mark_rules.hpp"
#include "preflight/objects.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace banxin::checks {
namespace {

constexpr double least_tint = 50, most_tint = 950;
constexpr double rounding = 1;  // Per mille: colours are written with few decimals.

bool is_process_name(const std::string& colorant) {
    constexpr std::array<std::string_view, 6> names{
        "Cyan", "Magenta", "Yellow", "Black", "All", "None"};
    return std::ranges::find(names, colorant) != names.end();
}

void check_spot(Inspection& inspection, const ColourSpace& space, const Where& where) {
    const SpaceKind alternate = space.base ? space.base->kind : SpaceKind::Unknown;
    for (const std::string& colorant : space.colorants) {
        if (!is_process_name(colorant) &&
            std::ranges::find(inspection.rules.spots, colorant) == inspection.rules.spots.end()) {
            inspection.findings.add("NWS-SPOT", where, {colorant});
        }
    }
    const std::string name = fmt::format("{}", fmt::join(space.colorants, ", "));
    if (alternate != SpaceKind::Cmyk && alternate != SpaceKind::Gray) {
        inspection.findings.add("COL-ALT", where, {name});
    }
    if (space.kind == SpaceKind::Separation && !is_process_name(name)) {
        const auto [known, is_new] = inspection.spot_definitions.emplace(name, space.definition);
        if (!is_new && known->second != space.definition) {
            inspection.findings.add("COL-SEPDEF", where, {name});
        }
    }
}

/// The inks of a colour that no press should print on its own, each with its amount.
void check_tints(Inspection& inspection, const Where& where, const Inks& inks) {
    const auto check = [&](const std::string& name, double amount) {
        const bool thin = amount >= rounding && amount < least_tint - rounding;
        const bool full = amount > most_tint + rounding && amount < 1000 - rounding;
        if (thin || full) {
            inspection.findings.add("NWS-TVR", where, {name, percent(amount)});
        }
    };
    constexpr std::array<const char*, 4> letters{"C", "M", "Y", "K"};
    for (std::size_t i = 0; i < letters.size(); ++i) {
        check(letters[i], inks.process[i]);
    }
    for (const auto& [name, amount] : inks.spots) {
        check(name, amount);
    }
}

}  // namespace

void check_space(Inspection& inspection, const ColourSpace& space, const Where& where) {
    switch (space.kind) {
        case SpaceKind::Rgb:
        case SpaceKind::CalRgb:
            inspection.findings.add("COL-RGB", where, {space.name});
            break;
        case SpaceKind::Lab:
            inspection.findings.add(inspection.is_x1a() ? "COL-ICC" : "COL-RGB", where, {"Lab"});
            break;
        case SpaceKind::Icc:
            if (space.components == 3) {
                inspection.findings.add("COL-RGB", where, {"ICCBased 3"});
                break;
            }
            [[fallthrough]];
        case SpaceKind::CalGray:
            if (inspection.is_x1a()) {
                inspection.findings.add("COL-ICC", where, {space.name});
            }
            break;
        case SpaceKind::Indexed:
            check_space(inspection, *space.base, where);
            break;
        case SpaceKind::Pattern:
            if (space.base) {
                check_space(inspection, *space.base, where);
            }
            break;
        case SpaceKind::Separation:
        case SpaceKind::DeviceN:
            check_spot(inspection, space, where);
            break;
        case SpaceKind::Unknown:
            inspection.findings.add("COL-UNK", where, {space.name.empty() ? "?" : space.name});
            break;
        case SpaceKind::Gray:
        case SpaceKind::Cmyk:
            break;
    }
}

void check_inks(Inspection& inspection, PageInView& view, const Mark& mark) {
    if (!mark.inks.known || !overlap(mark.box, view.bleed)) {
        return;
    }
    const Where where = view.at(mark.box, mark.object);
    if (mark.inks.on_all >= rounding) {
        if (overlap(mark.box, view.trim)) {
            inspection.findings.add("NWS-ALL", where);
        }
        return;
    }
    const auto names = mark.inks.names();
    view.inks.insert(names.begin(), names.end());
    const double total = mark.inks.total();
    view.facts.most_ink = std::max(view.facts.most_ink, static_cast<int>(total + 0.5));
    if (total > inspection.rules.total_ink + rounding) {
        inspection.findings.add(
            "NWS-TAC", where, {percent(total), percent(inspection.rules.total_ink)});
    }
    if (!view.in_colour && !names.empty() && !mark.inks.only_black()) {
        inspection.findings.add("NWS-MONO", where, {mark.inks.words()});
    }
    if (mark.inks.white() && mark.overprint) {
        inspection.findings.add("NWS-OPWHITE", where);
    }
    check_tints(inspection, where, mark.inks);
}

Inks check_shading(Inspection& inspection,
                   const QPDFObjectHandle& shading,
                   const QPDFObjectHandle& named_spaces,
                   const Where& where) {
    constexpr int steps = 32;
    Inks most;
    const SharedSpace space = read_colour_space(value_of(shading, "/ColorSpace"), named_spaces);
    check_space(inspection, *space, where);
    const auto type = static_cast<int>(number_of(shading, "/ShadingType", 0));
    const bool along_a_line = type == 2 || type == 3;
    auto domain = numbers_in(value_of(shading, "/Domain"));
    if (domain.size() != 2) {
        domain = {0, 1};
    }
    for (int i = 0; i <= steps; ++i) {
        const double x = domain[0] + (domain[1] - domain[0]) * i / steps;
        const auto values =
            along_a_line ? value_at(value_of(shading, "/Function"), x) : std::nullopt;
        if (!values) {
            most.known = false;
            return most;
        }
        const Inks inks = inks_of(*space, *values);
        if (i == 0 || inks.total() > most.total()) {
            most = inks;
        }
    }
    return most;
}

}  // namespace banxin::checks
