// SPDX-License-Identifier: Apache-2.0
//
// What the file says of itself: which PDF/X it is, its title and dates, and whether it is trapped.
// source  ISO 15930-1 and -4 6.2 (keys of Info), ISO 15930-7 6.7 (XMP)
#include "preflight/families.hpp"
#include "preflight/objects.hpp"
#include "preflight/xmp.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <utility>

namespace banxin::checks {
namespace {

constexpr const char* x_version = "http://www.npes.org/pdfx/ns/id/GTS_PDFXVersion";
constexpr const char* title = "http://purl.org/dc/elements/1.1/title";
constexpr const char* trapped = "http://ns.adobe.com/pdf/1.3/Trapped";
constexpr const char* created = "http://ns.adobe.com/xap/1.0/CreateDate";
constexpr const char* modified = "http://ns.adobe.com/xap/1.0/ModifyDate";
constexpr std::size_t longest_xmp = 4'000'000;

/// What PDF/X-4 wants besides the title, with the names people know.
constexpr std::array<std::pair<const char*, const char*>, 6> wanted{{
    {created, "xmp:CreateDate"},
    {modified, "xmp:ModifyDate"},
    {"http://ns.adobe.com/xap/1.0/MetadataDate", "xmp:MetadataDate"},
    {"http://ns.adobe.com/xap/1.0/mm/DocumentID", "xmpMM:DocumentID"},
    {"http://ns.adobe.com/xap/1.0/mm/VersionID", "xmpMM:VersionID"},
    {"http://ns.adobe.com/xap/1.0/mm/RenditionClass", "xmpMM:RenditionClass"},
}};

QPDFObjectHandle info_of(Inspection& inspection) {
    return dictionary_of(value_of(inspection.pdf.getTrailer(), "/Info"));
}

QPDFObjectHandle metadata_of(Inspection& inspection) {
    return value_of(inspection.pdf.getRoot(), "/Metadata");
}

std::optional<XmpProperties> xmp_of(Inspection& inspection) {
    const auto packet = bytes_of(metadata_of(inspection), longest_xmp);
    return packet ? read_xmp(*packet) : std::nullopt;
}

std::string property(const XmpProperties& xmp, const char* name) {
    const auto found = xmp.find(name);
    return found == xmp.end() ? std::string{} : found->second;
}

/// What a file claims, as it writes it; the standard that it means; whether it says so in all the
/// places and words that the standard wants.
struct Claim {
    std::string words;
    std::optional<PdfStandard> standard;
    bool rightly = false;
};

Claim claim_of(Inspection& inspection) {
    const QPDFObjectHandle info = info_of(inspection);
    const std::string version = text_in(value_of(info, "/GTS_PDFXVersion"));
    const std::string conformance = text_in(value_of(info, "/GTS_PDFXConformance"));
    const std::string in_xmp = property(xmp_of(inspection).value_or(XmpProperties{}), x_version);
    if (version == "PDF/X-1:2001" && conformance == "PDF/X-1a:2001") {
        return {conformance, PdfStandard::X1a2001, true};
    }
    if (version == "PDF/X-1a:2003") {
        return {version, PdfStandard::X1a2003, true};
    }
    if (in_xmp == "PDF/X-4" || version == "PDF/X-4") {
        const bool rightly = in_xmp == "PDF/X-4" && (version.empty() || version == in_xmp);
        return {rightly ? in_xmp : version + " " + in_xmp, PdfStandard::X4, rightly};
    }
    if (!conformance.empty()) {
        return {version + " " + conformance, std::nullopt, false};
    }
    return {version.empty() ? in_xmp : version, std::nullopt, false};
}

/// D:YYYYMMDDHHmmSS and a time zone, as PDF writes dates; the parts after the year may be left out.
/// source  ISO 32000-1 7.9.4
bool is_date(const std::string& date) {
    if (!date.starts_with("D:")) {
        return false;
    }
    std::size_t at = 2;
    const auto digits = [&](std::size_t most) {
        std::size_t count = 0;
        while (count < most && at < date.size() &&
               std::isdigit(static_cast<unsigned char>(date[at])) != 0) {
            ++at;
            ++count;
        }
        return count;
    };
    const std::size_t count = digits(14);
    if (count < 4 || count % 2 != 0) {
        return false;
    }
    const int month = count >= 6 ? std::stoi(date.substr(6, 2)) : 1;
    const int day = count >= 8 ? std::stoi(date.substr(8, 2)) : 1;
    if (month < 1 || month > 12 || day < 1 || day > 31) {
        return false;
    }
    if (at == date.size()) {
        return true;
    }
    const char sign = date[at++];
    if (sign == 'Z' && at == date.size()) {
        return true;
    }
    if (sign != 'Z' && sign != '+' && sign != '-') {
        return false;
    }
    if (digits(2) != 2 || at == date.size() || date[at++] != '\'') {
        return false;
    }
    const bool minutes = at == date.size() || digits(2) == 2;
    return minutes && (at == date.size() || (date[at] == '\'' && at + 1 == date.size()));
}

/// The digits of a date down to the minute, in the time that it names: enough to tell two apart.
std::string digits_of(const std::string& date) {
    std::string digits;
    for (const char letter : date) {
        if (std::isdigit(static_cast<unsigned char>(letter)) != 0 && digits.size() < 12) {
            digits += letter;
        }
    }
    return digits;
}

void check_xmp(Inspection& inspection) {
    const QPDFObjectHandle metadata = metadata_of(inspection);
    const Where where{0, std::nullopt, label_of(metadata, "/Metadata")};
    if (!is_stream(metadata)) {
        inspection.findings.add("XMP", {}, {"/Metadata"});
        return;
    }
    if (has(metadata, "/Filter")) {
        inspection.findings.add("XMP-FILTER", where);
    }
    const auto xmp = xmp_of(inspection);
    if (!xmp) {
        inspection.findings.add("XMP", where, {"XML"});
        return;
    }
    for (const auto& [name, words] : wanted) {
        if (property(*xmp, name).empty()) {
            inspection.findings.add("XMP", where, {words});
        }
    }
    const QPDFObjectHandle info = info_of(inspection);
    const std::pair<const char*, const char*> dates[] = {{created, "/CreationDate"},
                                                         {modified, "/ModDate"}};
    for (const auto& [name, key] : dates) {
        const std::string here = digits_of(property(*xmp, name));
        const std::string there = digits_of(text_in(value_of(info, key)));
        if (!here.empty() && !there.empty() && here != there) {
            inspection.findings.add("XMP", where, {std::string{key} + " ≠ XMP"});
        }
    }
    const std::string info_title = text_in(value_of(info, "/Title"));
    const std::string xmp_title = property(*xmp, title);
    if (xmp_title.empty() || (!info_title.empty() && info_title != xmp_title)) {
        inspection.findings.add("XMP-TITLE", where);
    }
    const std::string info_trapped = name_in(value_of(info, "/Trapped"));
    if (!info_trapped.empty() && property(*xmp, trapped) != info_trapped) {
        inspection.findings.add("XMP-TRAPPED", where);
    }
}

}  // namespace

void identify(Inspection& inspection) {
    const Claim claim = claim_of(inspection);
    const auto& asked = inspection.rules.standard;
    inspection.facts.claim = claim.words;
    inspection.standard = asked.value_or(claim.standard.value_or(PdfStandard::X1a2001));
    inspection.facts.judged_by = inspection.standard;
    if (!claim.rightly || (asked && *asked != *claim.standard)) {
        std::string words = claim.words.empty() ? "—" : claim.words;
        if (asked && *asked != claim.standard) {
            words += std::string{" ≠ "} + name_of(*asked);
        }
        inspection.findings.add("IDENT", {}, {words});
    }
}

void check_information(Inspection& inspection) {
    const QPDFObjectHandle info = info_of(inspection);
    for (const char* const key : {"/Title", "/CreationDate", "/ModDate"}) {
        const std::string text = text_in(value_of(info, key));
        if (text.empty()) {
            inspection.findings.add("INFO", {}, {key});
        } else if (key != std::string_view{"/Title"} && !is_date(text)) {
            inspection.findings.add("INFO-DATE", {}, {text});
        }
    }
    const QPDFObjectHandle state = value_of(info, "/Trapped");
    if (!is_name(state, "True") && !is_name(state, "False")) {
        inspection.findings.add("TRAPPED", {});
    }
    if (!inspection.is_x1a()) {
        check_xmp(inspection);
    }
}

}  // namespace banxin::checks
