// SPDX-License-Identifier: Apache-2.0
//
// Faults, one at a time, in a file that has none: each must be found by its name, and nothing else
// but what follows from it.
#include "good_file.hpp"
#include "preflight/preflight.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace banxin {
namespace {

using testing::GoodFile;
using testing::object;

constexpr PdfStandard x1a = PdfStandard::X1a2001;
constexpr PdfStandard x1a2003 = PdfStandard::X1a2003;
constexpr PdfStandard x4 = PdfStandard::X4;

struct Mutation {
    const char* name;
    PdfStandard standard;
    std::function<void(GoodFile&)> apply;
    const char* rule;
    std::set<std::string> consequences = {};  ///< Other rules that are broken with it.
    std::function<void(std::string&)> apply_to_bytes = {};
};

std::ostream& operator<<(std::ostream& out, const Mutation& mutation) {
    return out << mutation.name;
}

QPDFObjectHandle name(const char* text) {
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle number(int value) {
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle descendant(QPDFObjectHandle font) {
    return font.getKey("/DescendantFonts").getArrayItem(0);
}

QPDFObjectHandle profile(GoodFile& file) {
    return file.intent.getKey("/DestOutputProfile");
}

/// The profile with `bytes` in place of those at `at`.
void patch_profile(GoodFile& file, std::size_t at, const std::string& bytes) {
    const auto data = profile(file).getRawStreamData();
    std::string patched{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
    patched.replace(at, bytes.size(), bytes);
    profile(file).replaceStreamData(
        patched, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void add_form(GoodFile& file, const std::string& dictionary, const std::string& content) {
    QPDFObjectHandle form = file.pdf->newStream(content);
    form.replaceDict(object("<< /Type /XObject /Subtype /Form /BBox [0 0 20 20] /Resources << >> " +
                            dictionary + " >>"));
    file.named("/XObject").replaceKey("/Added", form);
    file.draw("q 1 0 0 1 180 50 cm /Added Do Q");
}

/// A picture of so many pixels, drawn 16 pt wide and high; `data` is its bytes as they are.
void add_picture(GoodFile& file, const std::string& dictionary, const std::string& data) {
    QPDFObjectHandle image = file.pdf->newStream(data);
    image.replaceDict(object("<< /Type /XObject /Subtype /Image " + dictionary + " >>"));
    file.named("/XObject").replaceKey("/Added", image);
    file.draw("q 16 0 0 16 180 50 cm /Added Do Q");
}

/// 40 × 40 pixels of one CMYK colour, not compressed.
void add_flat_picture(GoodFile& file, const std::string& colour, const std::string& more = "") {
    std::string pixels;
    for (int i = 0; i < 40 * 40; ++i) {
        pixels += colour;
    }
    add_picture(
        file, "/Width 40 /Height 40 /BitsPerComponent 8 /ColorSpace /DeviceCMYK " + more, pixels);
}

void add_jpeg(GoodFile& file, const std::string& colour, const char* space) {
    add_picture(file,
                std::string{"/Width 40 /Height 40 /BitsPerComponent 8 /Filter /DCTDecode "
                            "/ColorSpace "} +
                    space,
                testing::jpeg_of(colour, 40, 40));
}

/// Text of `size` points in `colour`, with overprint on.
void add_text(GoodFile& file, const std::string& colour, double size) {
    file.draw(fmt::format("q /Over gs {} BT /Song {} Tf 44 240 Td {} Tj ET Q",
                          colour,
                          size,
                          file.song_text.substr(0, 13) + ">"));
}

void add_state(GoodFile& file, const std::string& dictionary) {
    file.draw("q");
    file.use_state("Added", dictionary);
    file.draw("Q");
}

/// One thing of the page's dictionary.
std::function<void(GoodFile&)> page_key(const char* key, const char* value) {
    return [=](GoodFile& file) { file.page.replaceKey(key, object(value)); };
}

std::function<void(GoodFile&)> root_key(const char* key, const char* value) {
    return [=](GoodFile& file) { file.pdf->getRoot().replaceKey(key, object(value)); };
}

std::function<void(GoodFile&)> info_key(const char* key, const char* value) {
    return [=](GoodFile& file) { file.info.replaceKey(key, object(value)); };
}

std::function<void(GoodFile&)> drawing(const char* operators) {
    return [=](GoodFile& file) { file.draw(operators); };
}

std::function<void(GoodFile&)> state(const char* dictionary) {
    return [=](GoodFile& file) { add_state(file, dictionary); };
}

std::function<void(GoodFile&)> text(const char* colour, double size) {
    return [=](GoodFile& file) { add_text(file, colour, size); };
}

std::function<void(GoodFile&)> in_xmp(const char* part, const char* instead) {
    return [=](GoodFile& file) {
        file.xmp.replace(file.xmp.find(part), std::string{part}.size(), instead);
    };
}

std::function<void(std::string&)> in_bytes(const char* part, const char* instead) {
    return [=](std::string& bytes) {
        bytes.replace(bytes.find(part), std::string{part}.size(), instead);
    };
}

void nothing(GoodFile& /*file*/) {}

std::vector<Mutation> mutations() {
    return {
        // Structure.
        {"VersionTooHigh", x1a, [](GoodFile& f) { f.version = "1.4"; }, "VER"},
        {"VersionTooHigh2003", x1a2003, [](GoodFile& f) { f.version = "1.5"; }, "VER"},
        {"VersionTooHighX4", x4, [](GoodFile& f) { f.version = "1.7"; }, "VER"},
        {"VersionInCatalog", x1a, root_key("/Version", "/1.6"), "VER"},
        {"ObjectStreams",
         x1a2003,
         [](GoodFile& f) {
             f.object_streams = true;
             f.version = "1.5";
         },
         "VER-OBJSTM",
         {"VER"}},
        {"NoId", x1a, nothing, "ID", {}, in_bytes("/ID [", "/IE [")},
        {"ExternalStream",
         x1a,
         [](GoodFile& f) {
             QPDFObjectHandle stream = f.pdf->newStream("");
             stream.getDict().replaceKey("/F", QPDFObjectHandle::newString("other.dat"));
             f.named("/XObject").replaceKey("/External", stream);
         },
         "FILE-EXT"},
        {"Lzw",
         x1a,
         [](GoodFile& f) {
             add_picture(f,
                         "/Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray "
                         "/Filter /LZWDecode",
                         std::string{"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01"});
         },
         "FLT-LZW",
         {"NWS-DPI"}},
        {"Jbig2",
         x1a,
         [](GoodFile& f) {
             add_picture(f,
                         "/Width 400 /Height 400 /BitsPerComponent 1 /ColorSpace /DeviceGray "
                         "/Filter /JBIG2Decode",
                         "x");
         },
         "FLT-JBIG2"},
        {"Jpeg2000",
         x1a,
         [](GoodFile& f) {
             add_picture(f,
                         "/Width 50 /Height 50 /BitsPerComponent 8 /ColorSpace /DeviceCMYK "
                         "/Filter /JPXDecode",
                         "x");
         },
         "FLT-JPX"},
        {"Crypt",
         x1a2003,
         [](GoodFile& f) {
             QPDFObjectHandle stream = f.pdf->newStream("");
             stream.getDict().replaceKey("/Filter", name("/Crypu"));  // The writer drops /Crypt.
             f.pdf->getRoot().replaceKey("/Kept", stream);
         },
         "FLT-CRYPT",
         {},
         in_bytes("/Crypu", "/Crypt")},

        {"ContentThatCannotBeDecoded",
         x1a,
         [](GoodFile& f) {
             add_form(f, "", "no deflate");
             f.named("/XObject")
                 .getKey("/Added")
                 .getDict()
                 .replaceKey("/Filter", name("/FlateDecode"));
         },
         "QPDF"},

        // Identity.
        {"NoClaim",
         x1a,
         [](GoodFile& f) {
             f.info.removeKey("/GTS_PDFXVersion");
             f.info.removeKey("/GTS_PDFXConformance");
         },
         "IDENT"},
        {"NoConformance",
         x1a,
         [](GoodFile& f) { f.info.removeKey("/GTS_PDFXConformance"); },
         "IDENT"},
        {"X3IsNoX1a", x1a2003, info_key("/GTS_PDFXVersion", "(PDF/X-3:2003)"), "IDENT", {"VER"}},
        {"X4InInfoOnly",
         x4,
         in_xmp("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>", ""),
         "IDENT",
         {"VER", "VER-OBJSTM", "TRN-PAGE", "TRN-GS"}},
        {"NoTitle", x1a, [](GoodFile& f) { f.info.removeKey("/Title"); }, "INFO"},
        {"NoModDate", x1a, [](GoodFile& f) { f.info.removeKey("/ModDate"); }, "INFO"},
        {"BadDate", x1a, info_key("/CreationDate", "(27 Nov 2026)"), "INFO-DATE"},
        {"BadMonth", x1a, info_key("/CreationDate", "(D:20261327000000Z)"), "INFO-DATE"},
        {"TrappedUnknown", x1a, info_key("/Trapped", "/Unknown"), "TRAPPED"},
        {"TrappedMissing", x1a2003, [](GoodFile& f) { f.info.removeKey("/Trapped"); }, "TRAPPED"},
        {"NoXmp", x4, [](GoodFile& f) { f.xmp.clear(); }, "XMP", {"IDENT"}},
        {"XmpWithoutDocumentId",
         x4,
         in_xmp("<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID>", ""),
         "XMP"},
        {"XmpOfAnotherDate",
         x4,
         in_xmp("<xmp:CreateDate>2026-11-27T00:00", "<xmp:CreateDate>2026-11-28T00:00"),
         "XMP"},
        {"XmpOtherTitle", x4, in_xmp("云渡周报", "云渡日报"), "XMP-TITLE"},
        {"XmpTrapped", x4, in_xmp("<pdf:Trapped>False", "<pdf:Trapped>True"), "XMP-TRAPPED"},

        {"XmpWithAFilter",
         x4,
         nothing,
         "XMP-FILTER",
         {},
         in_bytes("/Subtype /XML", "/Filter []   ")},

        // Output intent.
        {"NoOutputIntent",
         x1a,
         [](GoodFile& f) { f.pdf->getRoot().removeKey("/OutputIntents"); },
         "OI"},
        {"TwoOutputIntents",
         x1a,
         [](GoodFile& f) { f.pdf->getRoot().getKey("/OutputIntents").appendItem(f.intent); },
         "OI"},
        {"PdfaIntent",
         x4,
         [](GoodFile& f) { f.intent.replaceKey("/S", name("/GTS_PDFA1")); },
         "OI"},
        {"NoCondition",
         x1a,
         [](GoodFile& f) { f.intent.removeKey("/OutputConditionIdentifier"); },
         "OI-ID"},
        {"NoIntentInfo", x1a, [](GoodFile& f) { f.intent.removeKey("/Info"); }, "OI-INFO"},
        {"ProfileElsewhere",
         x4,
         [](GoodFile& f) { f.intent.replaceKey("/DestOutputProfileRef", object("<< >>")); },
         "OI-REF"},
        {"NoProfile",
         x1a,
         [](GoodFile& f) { f.intent.removeKey("/DestOutputProfile"); },
         "OI-PROFILE"},
        {"DamagedProfile", x1a, [](GoodFile& f) { patch_profile(f, 36, "nope"); }, "OI-PROFILE"},
        {"ProfileOfAMonitor", x1a, [](GoodFile& f) { patch_profile(f, 12, "mntr"); }, "OI-CLASS"},
        {"ProfileOfRgb", x1a, [](GoodFile& f) { patch_profile(f, 16, "RGB "); }, "OI-SPACE"},
        {"ProfileOfThree",
         x1a,
         [](GoodFile& f) { profile(f).getDict().replaceKey("/N", number(3)); },
         "OI-N"},
        {"ProfileOfVersion4",
         x1a,
         [](GoodFile& f) {
             patch_profile(f, 8, std::string{"\x04\x20\x00\x00", 4});
         },
         "OI-ICCVER"},

        {"ProfileWithoutATable",
         x1a,
         [](GoodFile& f) {
             const auto data = profile(f).getRawStreamData();
             const std::string bytes{reinterpret_cast<const char*>(data->getBuffer()),
                                     data->getSize()};
             patch_profile(f, bytes.find("B2A0"), "X2X0");
         },
         "OI-TAGS"},

        // Boxes.
        {"NoTrim", x1a, [](GoodFile& f) { f.page.removeKey("/TrimBox"); }, "BOX-TRIM"},
        {"TrimAndArt", x1a, page_key("/ArtBox", "[34 34 234 334]"), "BOX-TRIM"},
        {"TrimBeyondBleed", x1a, page_key("/BleedBox", "[40 40 230 330]"), "BOX-NEST"},
        {"BleedBeyondMedia", x1a, page_key("/BleedBox", "[30 30 300 334]"), "BOX-NEST"},
        {"TrimBeyondCrop", x1a, page_key("/CropBox", "[50 50 234 334]"), "BOX-NEST"},
        {"TrimOfNoSize", x1a, page_key("/CropBox", "[50 50 50 334]"), "BOX-SIZE"},
        {"MediaOfThree", x1a, page_key("/MediaBox", "[0 0 268]"), "BOX-SIZE"},
        {"UserUnit", x4, page_key("/UserUnit", "2"), "BOX-UU"},

        // Colour.
        {"Rgb", x1a, drawing("1 0 0 rg 180 50 20 20 re f"), "COL-RGB"},
        {"RgbX4", x4, drawing("1 0 0 RG 180 50 20 20 re S"), "COL-RGB"},
        {"RgbNeverPainted", x1a, drawing("q 1 0 0 rg Q"), "COL-RGB"},
        {"RgbBySpace", x1a, drawing("/DeviceRGB cs 1 0 0 sc 180 50 20 20 re f"), "COL-RGB"},
        {"CalRgbUnused",
         x1a,
         [](GoodFile& f) {
             f.named("/ColorSpace")
                 .replaceKey("/Cal", object("[/CalRGB << /WhitePoint [1 1 1] >>]"));
         },
         "COL-RGB"},
        {"IccOfCmyk",
         x1a,
         [](GoodFile& f) {
             QPDFObjectHandle space = object("[/ICCBased]");
             space.appendItem(profile(f));
             f.named("/ColorSpace").replaceKey("/Icc", space);
             f.draw("/Icc cs 0 0 0 0.5 sc 180 50 20 20 re f");
         },
         "COL-ICC"},
        {"LabInX1a",
         x1a,
         [](GoodFile& f) {
             f.named("/ColorSpace").replaceKey("/L", object("[/Lab << /WhitePoint [1 1 1] >>]"));
             f.draw("/L cs 50 0 0 sc 180 50 20 20 re f");
         },
         "COL-ICC"},
        {"RgbInAForm",
         x1a,
         [](GoodFile& f) { add_form(f, "", "0 0 1 rg 0 0 10 10 re f"); },
         "COL-RGB"},
        {"RgbInAPattern",
         x1a,
         [](GoodFile& f) {
             QPDFObjectHandle tile = f.pdf->newStream("0 0 1 rg 0 0 2 2 re f");
             tile.replaceDict(
                 object("<< /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 4 4] "
                        "/XStep 4 /YStep 4 /Resources << >> >>"));
             f.named("/Pattern").replaceKey("/Tile", tile);
             f.draw("/Pattern cs /Tile scn 180 50 20 20 re f");
         },
         "COL-RGB"},
        {"RgbGradient",
         x1a,
         [](GoodFile& f) {
             f.named("/Shading")
                 .replaceKey(
                     "/Rgb",
                     object(
                         "<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 0 20] /Function << "
                         "/FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0] /C1 [1 1 1] >> >>"));
             f.draw("q 180 50 20 20 re W n /Rgb sh Q");
         },
         "COL-RGB"},
        {"RgbPicture",
         x1a,
         [](GoodFile& f) { add_jpeg(f, "\x40\x50\x60", "/DeviceRGB"); },
         "COL-RGB"},
        {"IndexedRgb",
         x1a,
         [](GoodFile& f) {
             add_picture(f,
                         "/Width 40 /Height 40 /BitsPerComponent 8 "
                         "/ColorSpace [/Indexed /DeviceRGB 1 <000000FFFFFF>]",
                         std::string(1600, '\x01'));
         },
         "COL-RGB"},
        {"SpotByRgb",
         x1a,
         [](GoodFile& f) { f.spot.setArrayItem(2, name("/DeviceRGB")); },
         "COL-ALT"},
        {"TwoKindsOfSpot",
         x1a,
         [](GoodFile& f) {
             QPDFObjectHandle other = f.spot.shallowCopy();
             other.setArrayItem(3,
                                object("<< /FunctionType 2 /Domain [0 1] /N 1 "
                                       "/C0 [0 0 0 0] /C1 [1 0 0 0] >>"));
             f.named("/ColorSpace").replaceKey("/Other", other);
         },
         "COL-SEPDEF"},
        {"UnknownSpace", x1a, drawing("/Nowhere cs"), "COL-UNK"},
        {"SpotNotAllowed",
         x1a,
         [](GoodFile& f) {
             QPDFObjectHandle other = f.spot.shallowCopy();
             other.setArrayItem(1, name("/Gold"));
             f.named("/ColorSpace").replaceKey("/Gold", other);
             f.draw("/Gold cs 1 scn 180 50 20 20 re f");
         },
         "NWS-SPOT"},
        {"RegistrationInside", x1a, drawing("/Register cs 1 scn 180 50 20 20 re f"), "NWS-ALL"},
        {"TooMuchInk", x1a, drawing("1 0.8 0.7 0 k 180 50 20 20 re f"), "NWS-TAC"},
        {"TooMuchInkInStroke", x1a, drawing("1 0.8 0.7 0 K 2 w 180 50 20 20 re S"), "NWS-TAC"},
        {"TooMuchInkInGradient",
         x1a,
         [](GoodFile& f) {
             f.named("/Shading")
                 .replaceKey(
                     "/Dark",
                     object("<< /ShadingType 3 /ColorSpace /DeviceCMYK /Coords [0 0 0 0 0 20] "
                            "/Function << "
                            "/FunctionType 3 /Domain [0 1] /Bounds [0.5] /Encode [0 1 0 1] "
                            "/Functions [ "
                            "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [1 1 1 0] >> "
                            "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [1 1 1 0] /C1 [0 0 0 0] >> "
                            "] >> >>"));
             f.draw("q 180 50 20 20 re W n /Dark sh Q");
         },
         "NWS-TAC"},
        {"WhiteOverprints", x1a, drawing("/Over gs 0 0 0 0 k 180 50 20 20 re f"), "NWS-OPWHITE"},
        {"FaintTint", x1a, drawing("0 0 0 0.03 k 180 50 20 20 re f"), "NWS-TVR"},

        // Resources.
        {"NoFont", x1a, drawing("BT /Nope 10 Tf ET"), "RES-FONT"},
        {"NoXObject", x1a, drawing("/Nope Do"), "RES-XOBJECT"},
        {"NoState", x1a, drawing("/Nope gs"), "RES-GS"},
        {"NoPattern", x1a, drawing("/Pattern cs /Nope scn"), "RES-PATTERN"},
        {"NoShading", x1a, drawing("/Nope sh"), "RES-SHADING", {"COL-UNK"}},

        // Fonts.
        {"NotEmbedded",
         x1a,
         [](GoodFile& f) { descendant(f.song).getKey("/FontDescriptor").removeKey("/FontFile3"); },
         "FNT-EMB"},
        {"Helvetica",
         x1a,
         [](GoodFile& f) {
             f.named("/Font").replaceKey(
                 "/H",
                 object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
                        "/Encoding /WinAnsiEncoding >>"));
         },
         "FNT-EMB"},
        {"EmptyProgram",
         x1a,
         [](GoodFile& f) {
             descendant(f.song)
                 .getKey("/FontDescriptor")
                 .replaceKey("/FontFile3", f.pdf->newStream(""));
         },
         "FNT-EMPTY"},
        {"DamagedProgram",
         x1a,
         [](GoodFile& f) {
             descendant(f.kai)
                 .getKey("/FontDescriptor")
                 .replaceKey("/FontFile2", f.pdf->newStream("no font"));
         },
         "FNT-EMPTY"},
        {"NoCidToGid",
         x1a,
         [](GoodFile& f) { descendant(f.kai).removeKey("/CIDToGIDMap"); },
         "FNT-C2G"},
        {"Type3",
         x1a,
         [](GoodFile& f) {
             QPDFObjectHandle glyph = f.pdf->newStream("500 0 0 0 400 400 d1 0 0 400 400 re f");
             QPDFObjectHandle font = object(
                 "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 500] /Widths [500] "
                 "/FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 65 /CharProcs << >> "
                 "/Encoding << /Differences [65 /box] >> /Resources << >> >>");
             font.getKey("/CharProcs").replaceKey("/box", glyph);
             f.named("/Font").replaceKey("/T3", f.pdf->makeIndirectObject(font));
             f.draw("0 0 0 1 k BT /T3 10 Tf 180 50 Td (A) Tj ET");
         },
         "FNT-T3"},
        {"NoToUnicode", x1a, [](GoodFile& f) { f.song.removeKey("/ToUnicode"); }, "FNT-TOU"},
        {"NoSubsetTag",
         x1a,
         [](GoodFile& f) { f.song.replaceKey("/BaseFont", name("/Song")); },
         "FNT-SUB"},
        {"OtherCMap",
         x1a,
         [](GoodFile& f) { f.song.replaceKey("/Encoding", name("/UniGB-UTF16-H")); },
         "FNT-CMAP"},
        {"WrongWidths",
         x1a,
         [](GoodFile& f) {
             descendant(f.song).removeKey("/W");
             descendant(f.song).replaceKey("/DW", number(500));
         },
         "FNT-WIDTH"},
        {"WrongWidthsTrueType",
         x1a,
         [](GoodFile& f) {
             descendant(f.kai).removeKey("/W");
             descendant(f.kai).replaceKey("/DW", number(990));
         },
         "FNT-WIDTH"},
        {"Notdef",
         x1a,
         drawing("q /Over gs BT 0 0 0 1 k /Kai 12 Tf 44 240 Td <0000> Tj ET Q"),
         "FNT-NOTDEF"},
        {"NoSuchGlyph",
         x1a,
         drawing("q /Over gs BT 0 0 0 1 k /Song 12 Tf 44 240 Td <0003> Tj ET Q"),
         "FNT-NOTDEF"},
        {"Restricted",
         x1a,
         [](GoodFile& f) {
             QPDFObjectHandle descriptor = descendant(f.kai).getKey("/FontDescriptor");
             const auto data = descriptor.getKey("/FontFile2").getRawStreamData();
             std::string font{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
             const std::size_t row = font.find("OS/2");
             std::size_t table = 0;
             for (std::size_t i = 8; i < 12; ++i) {
                 table = table << 8U | static_cast<unsigned char>(font[row + i]);
             }
             font[table + 9] = 2;  // fsType: restricted licence.
             descriptor.replaceKey("/FontFile2", f.pdf->newStream(font));
         },
         "FNT-FSTYPE"},

        // Transparency.
        {"PageGroup",
         x1a,
         page_key("/Group", "<< /S /Transparency /CS /DeviceCMYK >>"),
         "TRN-PAGE"},
        {"FormGroup",
         x1a2003,
         [](GoodFile& f) { add_form(f, "/Group << /S /Transparency >>", "q Q"); },
         "TRN-GROUP"},
        {"Alpha", x1a2003, state("<< /ca 0.5 >>"), "TRN-GS"},
        {"Multiply", x1a2003, state("<< /BM /Multiply >>"), "TRN-GS"},
        {"SoftMask",
         x1a2003,
         [](GoodFile& f) {
             add_flat_picture(f, std::string("\x10\x10\x10\x10"));
             QPDFObjectHandle mask = f.pdf->newStream(std::string(1600, '\x7f'));
             mask.replaceDict(
                 object("<< /Type /XObject /Subtype /Image /Width 40 /Height 40 "
                        "/BitsPerComponent 8 /ColorSpace /DeviceGray >>"));
             f.named("/XObject").getKey("/Added").getDict().replaceKey("/SMask", mask);
         },
         "TRN-SMASK"},
        {"SoftMaskState", x1a2003, state("<< /SMask << /S /Luminosity >> >>"), "TRN-SMASK"},
        {"RgbPageGroup", x4, page_key("/Group", "<< /S /Transparency /CS /DeviceRGB >>"), "TRN-CS"},
        {"RgbFormGroup",
         x4,
         [](GoodFile& f) { add_form(f, "/Group << /S /Transparency /CS /DeviceRGB >>", "q Q"); },
         "TRN-CS"},

        // Graphics states.
        {"TransferFunction", x1a, state("<< /TR /Identity >>"), "GS-TR"},
        {"TransferFunction2", x4, state("<< /TR2 /Identity >>"), "GS-TR2"},
        {"HalftonePhase", x1a, state("<< /HTP [0 0] >>"), "GS-HTP"},
        {"Halftone6", x1a, state("<< /HT << /Type /Halftone /HalftoneType 6 >> >>"), "GS-HT"},
        {"HalftoneName",
         x1a,
         state("<< /HT << /Type /Halftone /HalftoneType 1 /HalftoneName (x) >> >>"),
         "GS-HTNAME"},

        // Forbidden objects.
        {"Attachment", x1a, root_key("/Names", "<< /EmbeddedFiles << /Names [] >> >>"), "EMBFILES"},
        {"Opi", x1a, [](GoodFile& f) { add_form(f, "/OPI << /2.0 << >> >>", "q Q"); }, "OBJ-OPI"},
        {"Alternates",
         x1a,
         [](GoodFile& f) { f.photo.getDict().replaceKey("/Alternates", object("[]")); },
         "OBJ-ALT"},
        {"PostScript",
         x1a,
         [](GoodFile& f) {
             QPDFObjectHandle code = f.pdf->newStream("showpage");
             code.replaceDict(object("<< /Type /XObject /Subtype /PS >>"));
             f.named("/XObject").replaceKey("/Code", code);
         },
         "OBJ-PS"},
        {"Reference",
         x4,
         [](GoodFile& f) { add_form(f, "/Ref << /F (a.pdf) /Page 0 >>", "q Q"); },
         "OBJ-REF"},
        {"Annotation",
         x1a,
         page_key("/Annots", "[<< /Type /Annot /Subtype /Text /Rect [50 50 70 70] >>]"),
         "ANN"},
        {"Link",
         x1a,
         page_key("/Annots",
                  "[<< /Type /Annot /Subtype /Link /Rect [50 50 70 70] "
                  "/A << /S /URI /URI (http://example.org) >> >>]"),
         "ANN",
         {"ACT"}},
        {"OpenAction", x1a, root_key("/OpenAction", "<< /S /GoTo /D [0 /Fit] >>"), "ACT"},
        {"PageEvents", x1a, page_key("/AA", "<< /O << /S /Named /N /Print >> >>"), "ACT"},
        {"Script", x1a, root_key("/OpenAction", "<< /S /JavaScript /JS (1) >>"), "JS"},
        {"NamedScript", x4, root_key("/Names", "<< /JavaScript << /Names [] >> >>"), "JS"},
        {"Form", x1a, root_key("/AcroForm", "<< /Fields [] >>"), "FORM"},
        {"Separated", x1a, page_key("/SeparationInfo", "<< /DeviceColorant /Cyan >>"), "SEPINFO"},
        {"Presentation", x4, page_key("/PresSteps", "<< >>"), "PRES"},
        {"Layers", x1a2003, root_key("/OCProperties", "<< /OCGs [] /D << >> >>"), "OC"},

        // Operators.
        {"UnknownOperator", x1a, drawing("1 2 frob"), "OPS-UNK"},
        {"GluedOperators", x1a, drawing("BT ET0 0 0 1 k"), "OPS-UNK", {"OPS-ARGS"}},
        {"FewOperands", x1a, drawing("1 0 0 1 0 cm"), "OPS-ARGS"},
        {"WrongOperand", x1a, drawing("(x) w"), "OPS-ARGS"},
        {"OperandsOnly", x1a, drawing("1 2 3"), "OPS-ARGS"},
        {"WrongComponents", x1a, drawing("/DeviceCMYK cs 1 0 0 sc"), "OPS-ARGS"},
        {"NeverRestored", x1a, drawing("q"), "OPS-Q"},
        {"RestoredTwice", x1a, drawing("Q"), "OPS-Q"},
        {"NestedTooDeep",
         x1a,
         [](GoodFile& f) {
             std::string deep;
             for (int i = 0; i < 29; ++i) {
                 deep = "q " + deep + " Q";
             }
             f.draw(deep);
         },
         "LIM-Q"},
        {"FormInItself",
         x1a,
         [](GoodFile& f) {
             add_form(f, "", "/Added Do");
             QPDFObjectHandle form = f.named("/XObject").getKey("/Added");
             form.getDict().replaceKey("/Resources", object("<< /XObject << >> >>"));
             form.getDict().getKey("/Resources").getKey("/XObject").replaceKey("/Added", form);
         },
         "LIM-SIZE"},

        // Pictures.
        {"ThreeForFour",
         x1a,
         [](GoodFile& f) { add_jpeg(f, "\x40\x50\x60", "/DeviceCMYK"); },
         "IMG-NC"},
        {"SixteenBits",
         x1a,
         [](GoodFile& f) {
             add_picture(f,
                         "/Width 40 /Height 40 /BitsPerComponent 16 /ColorSpace /DeviceGray",
                         std::string(3200, '\x40'));
         },
         "IMG-16"},
        {"CutOffPicture",
         x1a,
         [](GoodFile& f) {
             add_picture(f,
                         "/Width 40 /Height 40 /BitsPerComponent 8 /ColorSpace /DeviceGray",
                         std::string(800, '\x40'));
         },
         "IMG-DATA"},
        {"CutOffJpeg",
         x1a,
         [](GoodFile& f) {
             const std::string jpeg = testing::jpeg_of("\x40", 40, 40);
             add_picture(f,
                         "/Width 40 /Height 40 /BitsPerComponent 8 /ColorSpace /DeviceGray "
                         "/Filter /DCTDecode",
                         jpeg.substr(0, jpeg.size() - 8));
         },
         "IMG-DATA"},
        {"DarkPixels",
         x1a,
         [](GoodFile& f) { add_flat_picture(f, "\xff\xc0\xc0\x40"); },
         "NWS-TACIMG"},
        {"DarkJpeg",
         x1a,
         [](GoodFile& f) {
             add_jpeg(f, "\xff\xc0\xc0\x40", "/DeviceCMYK");
             // Without the marker of Adobe's programs nothing says that it is a negative.
             QPDFObjectHandle image = f.named("/XObject").getKey("/Added");
             const auto data = image.getRawStreamData();
             std::string jpeg{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
             jpeg.replace(jpeg.find("Adobe"), 5, "Other");
             image.replaceStreamData(jpeg, name("/DCTDecode"), QPDFObjectHandle::newNull());
         },
         "NWS-TACIMG"},
        {"NegativeJpeg",
         x1a,
         [](GoodFile& f) { add_jpeg(f, "\xe0\xe8\xf0\xf8", "/DeviceCMYK"); },
         "IMG-NEG"},
        {"DarkByDecode",
         x1a,
         [](GoodFile& f) { add_flat_picture(f, "\x20\x20\x20\x20", "/Decode [1 0 1 0 1 0 1 0]"); },
         "NWS-TACIMG"},
        {"DarkByIndex",
         x1a,
         [](GoodFile& f) {
             add_picture(f,
                         "/Width 40 /Height 40 /BitsPerComponent 8 "
                         "/ColorSpace [/Indexed /DeviceCMYK 1 <00000000FFFFFF00>]",
                         std::string(1600, '\x01'));
         },
         "NWS-TACIMG"},
        {"CoarsePicture",
         x1a,
         [](GoodFile& f) { f.draw("q 40 0 0 32 180 50 cm /Photo Do Q"); },
         "NWS-DPI"},
        {"RatherCoarsePicture",
         x1a,
         [](GoodFile& f) { f.draw("q 25 0 0 20 180 50 cm /Photo Do Q"); },
         "NWS-DPILO"},
        {"NeedlesslyFinePicture",
         x1a,
         [](GoodFile& f) { f.draw("q 5 0 0 4 180 50 cm /Photo Do Q"); },
         "NWS-DPIHI"},
        {"CoarseLineArt",
         x1a,
         [](GoodFile& f) {
             add_picture(f,
                         "/Width 40 /Height 40 /BitsPerComponent 1 /ImageMask true",
                         std::string(200, '\x55'));
         },
         "NWS-DPI1"},
        {"InlineRgb",
         x1a,
         drawing("q 16 0 0 16 180 50 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc\nEI Q"),
         "COL-RGB",
         {"NWS-DPI"}},

        // Text and lines.
        {"FourColourBlack", x1a, text("0.6 0.5 0.4 0.9 k", 20), "NWS-4CBLACK"},
        {"ThreeColourBlack", x1a, text("0.8 0.8 0.8 0 k", 20), "NWS-4CBLACK"},
        {"RichBlack", x1a, text("0.6 0 0 1 k", 20), "NWS-4CBLACK"},
        {"SmallThreeInks", x1a, text("0.5 0.8 0.4 0 k", 9), "NWS-3INKTXT"},
        {"KnockedOut",
         x1a,
         [](GoodFile& f) {
             f.draw("q /Out gs 0 0 0 1 k BT /Song 10.5 Tf 44 240 Td " + f.song_text + " Tj ET Q");
         },
         "NWS-KOP"},
        {"OverprintWithoutMode",
         x1a,
         [](GoodFile& f) {
             f.draw("q");
             f.use_state("Added", "<< /OP true /op true /OPM 0 >>");
             f.draw("0 0 0 1 k BT /Song 10.5 Tf 44 240 Td " + f.song_text + " Tj ET Q");
         },
         "NWS-KOP"},
        {"SmallReversed",
         x1a,
         [](GoodFile& f) {
             f.draw("q /Out gs 0 0 0 1 k 44 236 150 20 re f 0 0 0 0 k BT /Song 5 Tf 50 240 Td " +
                    f.song_text + " Tj ET Q");
         },
         "NWS-REV"},
        {"ReversedOnManyInks",
         x1a,
         [](GoodFile& f) {
             f.draw("q /Out gs 1 0.6 0 0 k 44 236 150 20 re f 0 0 0 0 k BT /Song 9 Tf 50 240 Td " +
                    f.song_text + " Tj ET Q");
         },
         "NWS-REV"},
        {"TinyText", x1a, text("0 0 0 1 k", 5), "NWS-TXTMIN"},
        {"SmallReading", x1a, text("0 0 0 1 k", 5.25), "NWS-TXTLO"},
        {"SmallTint", x1a, text("0 0 0 0.7 k", 5.5), "NWS-TXTMIN"},
        {"TinyByMatrix",
         x1a,
         [](GoodFile& f) {
             f.draw("q /Over gs 0.5 0 0 0.5 44 240 cm 0 0 0 1 k BT /Song 10 Tf " + f.song_text +
                    " Tj ET Q");
         },
         "NWS-TXTMIN"},
        {"Hairline", x1a, drawing("q 0 w 0 0 0 1 K 180 50 m 220 50 l S Q"), "NWS-LINE"},
        {"ThinFilledRule", x1a, drawing("q 0 0 0 1 k 180 50 40 0.1 re f Q"), "NWS-LINE"},
        {"ThinByMatrix",
         x1a,
         drawing("q 1 0 0 0.2 0 0 cm 1 w 0 0 0 1 K 180 250 m 220 250 l S Q"),
         "NWS-LINE"},
        {"ColouredHairline",
         x1a,
         drawing("q 0.3 w 1 1 0 0 K 180 50 m 220 50 l S Q"),
         "NWS-LINEINK"},
        {"ReversedHairline",
         x1a,
         drawing("q /Out gs 0 0 0 1 k 150 45 80 10 re f 0.3 w 0 0 0 0 K 180 50 m 220 50 l S Q"),
         "NWS-LINEREV"},
    };
}

class Mutations : public ::testing::TestWithParam<Mutation> {};

TEST_P(Mutations, AreFoundByName) {
    const Mutation& mutation = GetParam();
    GoodFile file{mutation.standard};
    mutation.apply(file);
    std::string bytes = file.bytes();
    if (mutation.apply_to_bytes) {
        mutation.apply_to_bytes(bytes);
    }
    PressRules rules;
    rules.spots = {testing::spot_name};
    const PreflightReport report = preflight(bytes, rules);
    ASSERT_TRUE(report.readable);
    bool found = false;
    for (const PreflightFinding& finding : report.findings) {
        const bool meant = finding.rule == mutation.rule;
        found = found || meant;
        EXPECT_TRUE(meant || mutation.consequences.contains(finding.rule))
            << finding.rule << ' ' << finding.object << ": " << finding.message.en;
        EXPECT_EQ(finding.message.zh.find("{}"), std::string::npos) << finding.message.zh;
        EXPECT_EQ(finding.message.en.find("{}"), std::string::npos) << finding.message.en;
        EXPECT_FALSE(finding.remedy.zh.empty() || finding.remedy.en.empty());
    }
    EXPECT_TRUE(found) << mutation.rule << " was not found";
}

INSTANTIATE_TEST_SUITE_P(Faults, Mutations, ::testing::ValuesIn(mutations()), [](const auto& test) {
    return std::string{test.param.name};
});

/// Rules that no mutation above breaks, with the reason.
const std::set<std::string> tested_elsewhere{
    "PDF",
    "ENC",
    "NWS-TRIM",
    "NWS-MONO",  // preflight_test.cpp
    "NWS-OITAC",
};

TEST(MutationTable, BreaksEveryRule) {
    std::set<std::string> broken = tested_elsewhere;
    for (const Mutation& mutation : mutations()) {
        broken.insert(mutation.rule);
    }
    for (const std::string& rule : preflight_rule_ids()) {
        EXPECT_TRUE(broken.contains(rule)) << rule << " has no mutation";
    }
}

}  // namespace
}  // namespace banxin
