// SPDX-License-Identifier: Apache-2.0
#include "print/pdfx.hpp"

#include "imaging/sha256.hpp"
#include "print/xmp.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace banxin {
namespace {

using Object = QPDFObjectHandle;

constexpr const char* creator = "banxin";

struct StandardNames {
    const char* version;      ///< GTS_PDFXVersion
    const char* conformance;  ///< GTS_PDFXConformance; null: the standard has none.
};

StandardNames names_of(PdfStandard standard) {
    switch (standard) {
        case PdfStandard::X1a2001:
            return {"PDF/X-1:2001", "PDF/X-1a:2001"};
        case PdfStandard::X1a2003:
            return {"PDF/X-1a:2003", nullptr};
        case PdfStandard::X4:
            break;
    }
    return {"PDF/X-4", nullptr};
}

/// Press day begins at midnight in Peking; the clock of this machine has no say.
std::string info_date(std::string date) {
    std::erase(date, '-');
    return "D:" + date + "000000+08'00'";
}

std::string xmp_date(const std::string& date) {
    return date + "T00:00:00+08:00";
}

Object text(std::string_view utf8) {
    return Object::newUnicodeString(std::string{utf8});
}

void set_info(QPDF& pdf, const PressJob& job) {
    const StandardNames names = names_of(job.standard);
    Object old = pdf.getTrailer().getKey("/Info");
    Object info = Object::newDictionary();
    info.replaceKey("/Title", text(job.title));
    info.replaceKey("/Creator", text(creator));
    if (old.isDictionary() && old.hasKey("/Producer")) {
        info.replaceKey("/Producer", old.getKey("/Producer"));
    }
    info.replaceKey("/CreationDate", Object::newString(info_date(job.date)));
    info.replaceKey("/ModDate", Object::newString(info_date(job.date)));
    info.replaceKey("/Trapped", Object::newName("/False"));
    info.replaceKey("/GTS_PDFXVersion", Object::newString(names.version));
    if (names.conformance != nullptr) {
        info.replaceKey("/GTS_PDFXConformance", Object::newString(names.conformance));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

/// A name for the document that follows from what its pages show.
std::string uuid_of(QPDF& pdf) {
    std::string content;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper{pdf}.getAllPages()) {
        Object object = page.getObjectHandle();
        const auto stream = object.getKey("/Contents").getStreamData();
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libqpdf has unsigned bytes.
        content += sha256({reinterpret_cast<const char*>(stream->getBuffer()), stream->getSize()});
    }
    const std::string digest = sha256(content);
    // RFC 9562: version 8 is the one for digests of one's own.
    return fmt::format("uuid:{}-{}-8{}-8{}-{}",
                       digest.substr(0, 8),
                       digest.substr(8, 4),
                       digest.substr(12, 3),
                       digest.substr(15, 3),
                       digest.substr(18, 12));
}

std::string xmp_of(QPDF& pdf, const PressJob& job) {
    const std::string date = xmp_date(job.date);
    const auto element = [](const char* name, const std::string& value) {
        return fmt::format("   <{0}>{1}</{0}>\n", name, value);
    };
    std::string xmp =
        "  <rdf:Description rdf:about=\"\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\">\n";
    xmp += element("dc:format", "application/pdf");
    xmp += element("dc:title", xmp_title(job.title));
    xmp += element("xmp:CreatorTool", creator);
    xmp += element("xmp:CreateDate", date);
    xmp += element("xmp:ModifyDate", date);
    xmp += element("xmp:MetadataDate", date);
    xmp += element("xmpMM:DocumentID", uuid_of(pdf));
    xmp += element("xmpMM:VersionID", "1");
    xmp += element("xmpMM:RenditionClass", "default");
    xmp += element("pdf:Trapped", "False");
    xmp += element("pdfxid:GTS_PDFXVersion", names_of(job.standard).version);
    return xmp + "  </rdf:Description>\n";
}

void set_metadata(QPDF& pdf, const PressJob& job) {
    if (job.standard != PdfStandard::X4) {
        pdf.getRoot().removeKey("/Metadata");
        return;
    }
    set_xmp(pdf, xmp_of(pdf, job));
}

void set_output_intent(QPDF& pdf, const PressJob& job) {
    Object profile = pdf.newStream(job.profile.bytes());
    profile.getDict().replaceKey("/N", Object::newInteger(4));
    profile.getDict().replaceKey("/Alternate", Object::newName("/DeviceCMYK"));
    Object intent = Object::parse("<< /Type /OutputIntent /S /GTS_PDFX >>");
    intent.replaceKey("/OutputConditionIdentifier", text(job.plant.condition));
    if (!job.plant.condition_words.empty()) {
        intent.replaceKey("/OutputCondition", text(job.plant.condition_words));
    }
    intent.replaceKey("/RegistryName", text("http://www.color.org"));
    intent.replaceKey("/Info", text(job.profile.description()));
    intent.replaceKey("/DestOutputProfile", profile);
    Object intents = Object::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

Object box_of(const Rect& rect, const Rect& media) {
    // From the top left and down to the bottom left and up.
    const auto number = [](Length length) {
        constexpr int places = 4;
        return Object::newReal(length.to_pt(), places);
    };
    Object box = Object::newArray();
    box.appendItem(number(rect.left() - media.left()));
    box.appendItem(number(media.bottom() - rect.bottom()));
    box.appendItem(number(rect.right() - media.left()));
    box.appendItem(number(media.bottom() - rect.top()));
    return box;
}

}  // namespace

const char* pdf_version(PdfStandard standard) {
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

void set_boxes(Object page, const PressSheet& sheet) {
    page.removeKey("/CropBox");
    page.removeKey("/ArtBox");
    page.replaceKey("/MediaBox", box_of(sheet.media, sheet.media));
    page.replaceKey("/BleedBox", box_of(sheet.bleed, sheet.media));
    page.replaceKey("/TrimBox", box_of(sheet.trim, sheet.media));
}

void identify(QPDF& pdf, const PressJob& job) {
    for (const char* const key : {"/OpenAction", "/AA", "/AcroForm", "/Names", "/Outlines"}) {
        pdf.getRoot().removeKey(key);
    }
    set_info(pdf, job);
    set_output_intent(pdf, job);
    set_metadata(pdf, job);
}

void complete_fonts(QPDF& pdf) {
    for (Object object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/CIDFontType2") &&
            !object.hasKey("/CIDToGIDMap")) {
            object.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
        }
    }
}

}  // namespace banxin
