// SPDX-License-Identifier: Apache-2.0
//
// source  ISO 15930-4 6.6, ISO 15930-7 6.5: fonts are embedded, with the widths that they have
#include "preflight/fonts.hpp"

#include "preflight/objects.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <memory>
#include <string>

namespace banxin::checks {
namespace {

/// "ABCDEF+": six capitals and a plus sign.
bool has_subset_tag(const std::string& name) {
    constexpr std::size_t letters = 6;
    return name.size() > letters && name[letters] == '+' &&
           std::all_of(name.begin(), name.begin() + letters, [](char letter) {
               return letter >= 'A' && letter <= 'Z';
           });
}

void check_program(Inspection& inspection, const Font& font, const Where& where) {
    const std::string& name = font.name();
    if (font.program_stream().isNull()) {
        inspection.findings.add("FNT-EMB", where, {name});
        return;
    }
    if (!font.program()) {
        inspection.findings.add("FNT-EMPTY", where, {name});
        return;
    }
    if (const unsigned ban = font.program()->embedding_ban(); ban != 0) {
        inspection.findings.add("FNT-FSTYPE", where, {name, std::to_string(ban)});
    }
    if (!has_subset_tag(name)) {
        inspection.findings.add("FNT-SUB", where, {name});
    }
}

void check_font(Inspection& inspection, const Font& font, const Where& where) {
    const std::string& name = font.name();
    const bool has_unicode = has(font.dictionary(), "/ToUnicode");
    if (font.kind() == FontKind::Type3) {
        inspection.findings.add("FNT-T3", where, {name.empty() ? "—" : name});
        return;
    }
    check_program(inspection, font, where);
    if (font.kind() == FontKind::Type0) {
        if (font.subtype() == "CIDFontType2" && !has(font.program_owner(), "/CIDToGIDMap")) {
            inspection.findings.add("FNT-C2G", where, {name});
        }
        if (!font.identity()) {
            inspection.findings.add("FNT-CMAP", where, {name});
        }
    }
    // A simple font whose codes are letters needs none.
    const bool letters = font.kind() == FontKind::Simple && has(font.dictionary(), "/Encoding");
    if (!has_unicode && !letters) {
        inspection.findings.add("FNT-TOU", where, {name});
    }
}

void note_font(PreflightFacts& facts, const Font& font) {
    PreflightFont noted{font.name(), font.subtype(), !font.program_stream().isNull()};
    if (std::ranges::find(facts.fonts, noted) == facts.fonts.end()) {
        facts.fonts.push_back(std::move(noted));
    }
}

}  // namespace

std::shared_ptr<Font> open_font(Inspection& inspection,
                                const QPDFObjectHandle& dictionary,
                                const Where& where) {
    const bool shared = dictionary.isIndirect();
    if (shared) {
        const auto known = inspection.fonts.find(dictionary.getObjGen());
        if (known != inspection.fonts.end()) {
            return known->second;
        }
    }
    auto font = std::make_shared<Font>(dictionary);
    if (shared) {
        inspection.fonts.emplace(dictionary.getObjGen(), font);
    }
    inspection.first_time(dictionary);
    inspection.first_time(font->program_owner());
    check_font(inspection, *font, where);
    note_font(inspection.facts, *font);
    return font;
}

void check_code(Inspection& inspection, Font& font, unsigned code, const Where& where) {
    if (!font.first_time(code)) {
        return;
    }
    const auto glyph = font.glyph(code);
    if (!glyph) {
        return;
    }
    const std::string shown =
        fmt::format("<{:0{}X}>", code, font.kind() == FontKind::Type0 ? 4 : 2);
    if (*glyph == 0) {
        inspection.findings.add("FNT-NOTDEF", where, {font.name(), shown});
        return;
    }
    // Widths are whole thousandths in most files, rounded one way or the other.
    constexpr double rounding = 1.05;
    const auto advance = font.program()->advance(*glyph);
    if (advance && std::abs(*advance - font.width(code)) > rounding) {
        inspection.findings.add("FNT-WIDTH",
                                where,
                                {font.name(),
                                 shown,
                                 fmt::format("{:.0f}", font.width(code)),
                                 fmt::format("{:.0f}", *advance)});
    }
}

}  // namespace banxin::checks
