// SPDX-License-Identifier: Apache-2.0
#include "good_file.hpp"

#include "document/document.hpp"
#include "support/test_fonts.hpp"

#include <fmt/format.h>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_DCT.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <map>
#include <vector>

namespace banxin::testing {
namespace {

/// A face cut down to one text, as it goes into a PDF.
struct CutFace {
    std::string bytes;            ///< The whole OpenType file.
    std::vector<unsigned> codes;  ///< Of the text.
    std::map<unsigned, int> widths;
    std::vector<unsigned> glyphs;  ///< The same in the file.
};

CutFace cut_face(const char* role, const std::string& text) {
    const FontBook& book = test_fonts();
    const int face = book.face(style(role));
    CutFace cut;
    Document document;
    document.fonts = book.faces();
    GlyphRun run;
    run.font = face;
    for (const ShapedGlyph& glyph : book.shape(face, text, Shaping::Chinese)) {
        run.glyphs.push_back({glyph.id, {}});
        cut.codes.push_back(glyph.id);
        cut.widths[glyph.id] = glyph.advance;
    }
    Group group;
    group.marks = {run};
    Page page;
    page.groups = {group};
    document.pages = {page};
    const auto programs = book.subset(document);
    const FontProgram& program = (*programs)[static_cast<std::size_t>(face)];
    cut.bytes = program.bytes;
    for (const unsigned code : cut.codes) {
        cut.glyphs.push_back(program.glyph(code));
    }
    return cut;
}

std::uint32_t number_at(const std::string& bytes, std::size_t at, int size) {
    std::uint32_t number = 0;
    for (int i = 0; i < size; ++i) {
        number =
            number << 8U | static_cast<unsigned char>(bytes.at(at + static_cast<std::size_t>(i)));
    }
    return number;
}

/// The table `tag` of an OpenType file.
std::string table_of(const std::string& font, const std::string& tag) {
    const std::uint32_t tables = number_at(font, 4, 2);
    for (std::uint32_t i = 0; i < tables; ++i) {
        const std::size_t row = 12 + std::size_t{16} * i;
        if (font.substr(row, 4) == tag) {
            return font.substr(number_at(font, row + 8, 4), number_at(font, row + 12, 4));
        }
    }
    return "";
}

std::string hex(const std::vector<unsigned>& codes) {
    std::string out;
    for (const unsigned code : codes) {
        out += fmt::format("{:04X}", code);
    }
    return "<" + out + ">";
}

constexpr const char* to_unicode =
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
    "1 begincodespacerange <0000> <FFFF> endcodespacerange endcmap end end";

std::string widths_of(const std::map<unsigned, int>& widths) {
    std::string out = "[";
    for (const auto& [code, width] : widths) {
        out += fmt::format("{} [{}] ", code, width);
    }
    return out + "]";
}

std::string read_file(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

constexpr const char* xmp_of_x4 = R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">云渡周报 &amp; 副刊</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>2026-11-27T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>2026-11-27T00:00:00Z</xmp:ModifyDate>
<xmp:MetadataDate>2026-11-27T00:00:00Z</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdf:Trapped>False</pdf:Trapped><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>)";

}  // namespace

QPDFObjectHandle object(const std::string& text) {
    return QPDFObjectHandle::parse(text);
}

std::string jpeg_of(const std::string& colour, int width, int height) {
    const int components = static_cast<int>(colour.size());
    Pl_Buffer jpeg{"jpeg"};
    Pl_DCT encoder{"dct",
                   &jpeg,
                   static_cast<JDIMENSION>(width),
                   static_cast<JDIMENSION>(height),
                   components,
                   components == 1 ? JCS_GRAYSCALE : (components == 3 ? JCS_RGB : JCS_CMYK)};
    std::string pixels;
    for (int i = 0; i < width * height; ++i) {
        pixels += colour;
    }
    encoder.writeString(pixels);
    encoder.finish();
    const auto out = jpeg.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(out->getBuffer()), out->getSize()};
}

GoodFile::GoodFile(PdfStandard standard) : pdf{std::make_unique<QPDF>()}, standard_{standard} {
    pdf->emptyPDF();
    resources = object(
        "<< /Font << >> /XObject << >> /ColorSpace << >> /ExtGState << >> /Shading << >> "
        "/Pattern << >> >>");
    page = pdf->makeIndirectObject(
        object("<< /Type /Page /MediaBox [0 0 268 368] /TrimBox [34 34 234 334] "
               "/BleedBox [34 34 234 334] >>"));
    page.replaceKey("/Resources", resources);
    pdf->addPage(page, false);
    page = pdf->getAllPages().front();
    resources = page.getKey("/Resources");
    add_identity();
    add_fonts();
    add_pictures();
    add_colours();
    add_forms();
    add_content();
}

void GoodFile::add_identity() {
    const bool x4 = standard_ == PdfStandard::X4;
    const bool first = standard_ == PdfStandard::X1a2001;
    version = x4 ? "1.6" : (first ? "1.3" : "1.4");
    object_streams = x4;
    info = pdf->makeIndirectObject(
        object("<< /CreationDate (D:20261127000000Z) /ModDate (D:20261127000000Z) "
               "/Trapped /False >>"));
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString("云渡周报 & 副刊"));
    info.replaceKey("/GTS_PDFXVersion",
                    QPDFObjectHandle::newString(x4      ? "PDF/X-4"
                                                : first ? "PDF/X-1:2001"
                                                        : "PDF/X-1a:2003"));
    if (first) {
        info.replaceKey("/GTS_PDFXConformance", QPDFObjectHandle::newString("PDF/X-1a:2001"));
    }
    pdf->getTrailer().replaceKey("/Info", info);
    if (x4) {
        xmp = xmp_of_x4;
    }
    static const std::string profile =
        read_file(std::string{SOURCE_DIR} + "/layouts/plants/newsprint26.icc");
    QPDFObjectHandle stream = pdf->newStream(profile);
    stream.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(4));
    intent = pdf->makeIndirectObject(
        object("<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (IFRA26) "
               "/RegistryName (http://www.color.org) /Info (IFRA26, newsprint) >>"));
    intent.replaceKey("/DestOutputProfile", stream);
    QPDFObjectHandle intents = QPDFObjectHandle::newArray();
    intents.appendItem(intent);
    pdf->getRoot().replaceKey("/OutputIntents", intents);
}

void GoodFile::add_fonts() {
    static const CutFace song_face = cut_face("song", "版心江边步道昨日走通");
    static const CutFace kai_face = cut_face("kai", "云渡周报副刊");
    const auto font = [&](const std::string& name,
                          const std::string& subtype,
                          const std::string& program_key,
                          QPDFObjectHandle program,
                          const std::map<unsigned, int>& widths) {
        QPDFObjectHandle descriptor = pdf->makeIndirectObject(
            object("<< /Type /FontDescriptor /FontName /" + name +
                   " /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 "
                   "/Descent -120 /CapHeight 700 /StemV 80 >>"));
        descriptor.replaceKey(program_key, program);
        QPDFObjectHandle descendant = pdf->makeIndirectObject(object(
            "<< /Type /Font /Subtype /" + subtype + " /BaseFont /" + name +
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 "
            "/W " +
            widths_of(widths) + " >>"));
        descendant.replaceKey("/FontDescriptor", descriptor);
        QPDFObjectHandle made = pdf->makeIndirectObject(object(
            "<< /Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H >>"));
        QPDFObjectHandle descendants = QPDFObjectHandle::newArray();
        descendants.appendItem(descendant);
        made.replaceKey("/DescendantFonts", descendants);
        made.replaceKey("/ToUnicode", pdf->newStream(to_unicode));
        return made;
    };
    QPDFObjectHandle cff = pdf->newStream(table_of(song_face.bytes, "CFF "));
    cff.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/CIDFontType0C"));
    song = font("AAAAAA+Song", "CIDFontType0", "/FontFile3", cff, song_face.widths);
    song_text = hex(song_face.codes);
    song_code = song_face.codes.front();

    std::map<unsigned, int> widths;
    for (std::size_t i = 0; i < kai_face.codes.size(); ++i) {
        widths[kai_face.glyphs[i]] = kai_face.widths.at(kai_face.codes[i]);
    }
    kai = font("AAAAAB+Kai", "CIDFontType2", "/FontFile2", pdf->newStream(kai_face.bytes), widths);
    kai.getKey("/DescendantFonts")
        .getArrayItem(0)
        .replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
    kai_text = hex(kai_face.glyphs);
    kai_code = kai_face.glyphs.front();
    named("/Font").replaceKey("/Song", song);
    named("/Font").replaceKey("/Kai", kai);
}

void GoodFile::add_pictures() {
    const auto picture = [&](const std::string& colour, const char* space) {
        QPDFObjectHandle stream = pdf->newStream(jpeg_of(colour, 50, 40));
        QPDFObjectHandle dictionary = stream.getDict();
        dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
        dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
        dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(50));
        dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(40));
        dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
        dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName(space));
        dictionary.replaceKey("/Filter", QPDFObjectHandle::newName("/DCTDecode"));
        return stream;
    };
    photo = picture("\x80\x60\x50\x20", "/DeviceCMYK");
    grey_photo = picture("\x70", "/DeviceGray");
    named("/XObject").replaceKey("/Photo", photo);
    named("/XObject").replaceKey("/Grey", grey_photo);
}

void GoodFile::add_colours() {
    const auto separation = [&](const std::string& name, const std::string& full) {
        QPDFObjectHandle array = object("[/Separation /X /DeviceCMYK]");
        array.setArrayItem(1, QPDFObjectHandle::newName("/" + name));
        array.appendItem(pdf->makeIndirectObject(
            object("<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 " + full + " >>")));
        return pdf->makeIndirectObject(array);
    };
    spot = separation(spot_name, "[0 0.95 1 0]");
    named("/ColorSpace").replaceKey("/Spot", spot);
    named("/ColorSpace").replaceKey("/Register", separation("All", "[1 1 1 1]"));
    named("/Shading")
        .replaceKey(
            "/Dawn",
            object(
                "<< /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 0 20] /Function << "
                "/FunctionType 2 /Domain [0 1] /N 1 /C0 [0.1 0 0.3 0] /C1 [0.9 0.2 0.1 0] >> >>"));
    named("/ExtGState").replaceKey("/Over", object("<< /OP true /op true /OPM 1 >>"));
    named("/ExtGState").replaceKey("/Out", object("<< /OP false /op false /OPM 1 >>"));
    if (standard_ == PdfStandard::X4) {
        named("/ExtGState").replaceKey("/Half", object("<< /ca 0.5 /CA 0.5 /BM /Multiply >>"));
        page.replaceKey("/Group", object("<< /S /Transparency /CS /DeviceCMYK >>"));
    }
}

void GoodFile::add_forms() {
    QPDFObjectHandle form =
        pdf->newStream("/Over gs BT /Kai 12 Tf 0 0 0 1 k 2 4 Td " + kai_text + " Tj ET");
    form.replaceDict(object("<< /Type /XObject /Subtype /Form /BBox [0 0 100 20] >>"));
    QPDFObjectHandle own = object("<< /Font << >> /ExtGState << >> >>");
    own.getKey("/Font").replaceKey("/Kai", kai);
    own.getKey("/ExtGState").replaceKey("/Over", object("<< /OP true /op true /OPM 1 >>"));
    form.getDict().replaceKey("/Resources", own);
    named("/XObject").replaceKey("/Form", form);
}

void GoodFile::add_content() {
    draw("q /Register CS 1 SCN 0.25 w 34 0 m 34 20 l 234 0 m 234 20 l 0 34 m 20 34 l S Q");
    draw("q /Over gs 0 0 0 1 k BT /Song 10.5 Tf 44 200 Td " + song_text + " Tj ET");
    draw("BT 10.5 0 0 10.5 44 180 Tm /Kai 1 Tf [" + kai_text + " -20 " + kai_text + "] TJ ET");
    draw("0.25 w 0 0 0 1 K 44 170 m 224 170 l S 44 160 180 0.25 re f Q");
    draw("q /Out gs 0 0 0 0.05 k 44 140 60 15 re f 0.3 0 0 0 k 110 140 60 15 re f Q");
    draw("q /Out gs 0 1 0.9 0 k BT /Song 40 Tf 40 280 Td " + song_text.substr(0, 13) + "> Tj ET Q");
    draw("q /Out gs 1 0.6 0 0 k 44 110 180 25 re f 0 0 0 0 k BT /Song 14 Tf 50 116 Td " +
         song_text.substr(0, 21) + "> Tj ET Q");
    draw("q 16 0 0 12.8 44 90 cm /Photo Do Q q 16 0 0 12.8 70 90 cm /Grey Do Q");
    draw("q /Spot cs 0.8 scn 100 90 20 12 re f Q");
    draw("q 130 90 20 20 re W n 1 0 0 1 130 90 cm /Dawn sh Q");
    draw("q 1 0 0 1 44 60 cm /Form Do Q");
    if (standard_ == PdfStandard::X4) {
        draw("q /Half gs 0 0 0.7 0 k 150 60 20 20 re f Q");
    }
}

void GoodFile::use_state(const std::string& name, const std::string& dictionary) {
    named("/ExtGState").replaceKey("/" + name, object(dictionary));
    draw("/" + name + " gs");
}

std::string GoodFile::bytes() {
    page.replaceKey("/Contents", pdf->newStream(content));
    if (!xmp.empty()) {
        QPDFObjectHandle metadata = pdf->newStream(xmp);
        metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
        pdf->getRoot().replaceKey("/Metadata", metadata);
    }
    QPDFWriter writer{*pdf};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.forcePDFVersion(version);
    writer.setObjectStreamMode(object_streams ? qpdf_o_generate : qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(out->getBuffer()), out->getSize()};
}

}  // namespace banxin::testing
