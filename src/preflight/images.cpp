// SPDX-License-Identifier: Apache-2.0
//
// Pictures: whether they can be read, how fine they are where they are placed, how much ink they
// take.
#include "preflight/families.hpp"
#include "preflight/ink_scan.hpp"
#include "preflight/mark_rules.hpp"
#include "preflight/objects.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace banxin::checks {
namespace {

/// A decoder may be a level off in each of four channels, and a level is 4 per mille.
constexpr double decoder_tolerance = 16;

bool is_stencil(const QPDFObjectHandle& image) {
    return is_true(value_of(image, "/ImageMask"));
}

SharedSpace space_of(const QPDFObjectHandle& image, const QPDFObjectHandle& named_spaces) {
    return is_stencil(image) ? device_space(SpaceKind::Gray)
                             : read_colour_space(value_of(image, "/ColorSpace"), named_spaces);
}

bool has_only_filter(const QPDFObjectHandle& image, std::string_view wanted) {
    const auto filters = filters_of(image);
    return filters.size() == 1 && filters.front() == wanted;
}

/// Whether libqpdf can undo the filters.
bool can_decode(const QPDFObjectHandle& image) {
    constexpr std::array<std::string_view, 6> known{"FlateDecode",
                                                    "LZWDecode",
                                                    "RunLengthDecode",
                                                    "ASCII85Decode",
                                                    "ASCIIHexDecode",
                                                    "DCTDecode"};
    return std::ranges::all_of(filters_of(image), [&](const std::string& filter) {
        return std::ranges::find(known, filter) != known.end();
    });
}

struct JpegFacts {
    int components = 0;  ///< 0: the header cannot be read.
    bool adobe = false;  ///< It has the marker of Adobe's programs, which invert CMYK.
    bool ends = false;   ///< Its end marker is there.
};

/// source  ITU-T T.81 annex B
JpegFacts read_jpeg(std::string_view bytes) {
    JpegFacts facts;
    facts.ends =
        bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 64)).find("\xFF\xD9") !=
        std::string_view::npos;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    std::size_t at = 2;
    while (at + 9 < bytes.size() && byte(at) == 0xFF) {
        const unsigned marker = byte(at + 1);
        const std::size_t length = std::size_t{byte(at + 2)} << 8U | byte(at + 3);
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            facts.components = byte(at + 9);
        }
        if (marker == 0xEE && bytes.substr(at + 4, 5) == "Adobe") {
            facts.adobe = true;
        }
        if (marker == 0xDA || length < 2) {
            break;
        }
        at += 2 + length;
    }
    return facts;
}

std::optional<JpegFacts> jpeg_of(QPDFObjectHandle image) {
    if (!is_stream(image) || !has_only_filter(image, "DCTDecode")) {
        return std::nullopt;
    }
    const auto raw = image.getRawStreamData();
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libqpdf has unsigned bytes.
    return read_jpeg({reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize()});
}

PixelFormat format_of(const QPDFObjectHandle& image, SharedSpace space) {
    constexpr double most = 100'000;
    PixelFormat format;
    format.width = static_cast<long>(std::clamp(number_of(image, "/Width", 0), 0.0, most));
    format.height = static_cast<long>(std::clamp(number_of(image, "/Height", 0), 0.0, most));
    const auto bits = static_cast<int>(number_of(image, "/BitsPerComponent", 8));
    format.bits = is_stencil(image) ? 1 : bits;
    format.space = std::move(space);
    format.decode = numbers_in(value_of(image, "/Decode"));
    return format;
}

bool is_sound(const PixelFormat& format) {
    constexpr std::array<int, 5> depths{1, 2, 4, 8, 16};
    constexpr int most_components = 32;
    return format.width > 0 && format.height > 0 &&
           std::ranges::find(depths, format.bits) != depths.end() &&
           format.space->kind != SpaceKind::Unknown && format.space->components > 0 &&
           format.space->components <= most_components;
}

PictureFacts look_at(Inspection& inspection, const QPDFObjectHandle& image, SharedSpace space) {
    constexpr double mostly_ink = 2000;
    PictureFacts facts;
    const PixelFormat format = format_of(image, std::move(space));
    if (!is_sound(format)) {
        facts.whole = false;
        return facts;
    }
    if (!can_decode(image)) {
        return facts;
    }
    const auto jpeg = jpeg_of(image);
    if (jpeg && !jpeg->ends) {
        facts.whole = false;
        return facts;
    }
    const double limit = inspection.rules.total_ink + decoder_tolerance;
    InkScan scan{format, limit};
    const bool read = read_through(image, [&](std::string_view bytes) {
        const bool enough = scan.whole();
        scan.take(bytes);
        return !enough;
    });
    facts.whole = scan.whole() && (read || !jpeg);
    if (is_stencil(image)) {
        return facts;
    }
    facts.inks = scan.inks();
    facts.most_ink = scan.most_ink();
    facts.share = scan.share_over();
    // Paper white became full cover of all inks. /Decode would have set it right again.
    facts.negative = jpeg && jpeg->adobe && jpeg->components == 4 && format.decode.empty() &&
                     scan.mean_ink() > mostly_ink && scan.most_ink() > limit;
    return facts;
}

const PictureFacts& facts_of(Inspection& inspection,
                             const QPDFObjectHandle& image,
                             const SharedSpace& space) {
    const auto known = inspection.pictures.find(image.getObjGen());
    if (known != inspection.pictures.end()) {
        return known->second;
    }
    return inspection.pictures
        .emplace(QPDFObjectHandle{image}.getObjGen(), look_at(inspection, image, space))
        .first->second;
}

void check_resolution(Inspection& inspection,
                      PageInView& view,
                      const QPDFObjectHandle& image,
                      const Matrix& matrix,
                      const Where& where) {
    constexpr double points_an_inch = 72;
    const double across = matrix.across() / points_an_inch;
    const double up = matrix.up() / points_an_inch;
    if (across <= 0 || up <= 0) {
        return;
    }
    const double dpi =
        std::min(number_of(image, "/Width", 0) / across, number_of(image, "/Height", 0) / up);
    const int shown = static_cast<int>(std::min(dpi + 0.5, 1e6));
    const PressRules& rules = inspection.rules;
    const auto tell = [&](std::string_view id, int limit) {
        inspection.findings.add(id, where, {std::to_string(shown), std::to_string(limit)});
    };
    if (is_stencil(image) || number_of(image, "/BitsPerComponent", 8) == 1) {
        if (shown < rules.least_line_resolution) {
            tell("NWS-DPI1", rules.least_line_resolution);
        }
        return;
    }
    int& least = view.facts.least_resolution;
    least = least == 0 ? shown : std::min(least, shown);
    if (shown < rules.least_resolution) {
        tell("NWS-DPI", rules.least_resolution);
    } else if (shown < rules.enough_resolution) {
        tell("NWS-DPILO", rules.enough_resolution);
    } else if (shown > rules.most_resolution) {
        tell("NWS-DPIHI", rules.most_resolution);
    }
}

}  // namespace

void check_picture(Inspection& inspection,
                   QPDFObjectHandle image,
                   const QPDFObjectHandle& named_spaces,
                   const Where& where) {
    inspection.first_time(image);
    check_stream(inspection, image, where);
    check_xobject_extras(inspection, image, where);
    check_soft_mask(inspection, image, where);
    if (number_of(image, "/BitsPerComponent", 8) == 16 && inspection.is_x1a()) {
        inspection.findings.add("IMG-16", where);
    }
    const bool makes_its_own_space =
        !has(image, "/ColorSpace") && has_only_filter(image, "JPXDecode");
    if (is_stencil(image) || makes_its_own_space) {
        return;
    }
    const SharedSpace space = space_of(image, named_spaces);
    check_space(inspection, *space, where);
    const auto jpeg = jpeg_of(image);
    if (jpeg && jpeg->components != space->components && space->kind != SpaceKind::Unknown) {
        inspection.findings.add(
            "IMG-NC", where, {std::to_string(jpeg->components), std::to_string(space->components)});
    }
    // A soft mask is a picture too; it is shown through the one it belongs to.
    const QPDFObjectHandle mask = value_of(image, "/Mask");
    if (is_stream(mask)) {
        inspection.first_time(mask);
        check_stream(inspection, mask, where);
    }
}

int check_placed_picture(Inspection& inspection,
                         PageInView& view,
                         QPDFObjectHandle image,
                         const QPDFObjectHandle& named_spaces,
                         const Matrix& matrix,
                         const Box& visible,
                         const Where& where) {
    check_picture(inspection, image, named_spaces, where);
    const SharedSpace space = space_of(image, named_spaces);
    const PictureFacts& facts = facts_of(inspection, image, space);
    const auto jpeg = jpeg_of(image);
    const bool mistaken = jpeg && jpeg->components != space->components;  // IMG-NC says so.
    if (!facts.whole && !mistaken && space->kind != SpaceKind::Unknown) {
        inspection.findings.add("IMG-DATA", where);
    }
    if (!overlap(visible, view.bleed)) {
        return static_cast<int>(facts.inks.size());
    }
    ++view.facts.pictures;
    check_resolution(inspection, view, image, matrix, where);
    view.inks.insert(facts.inks.begin(), facts.inks.end());
    const int most_ink = static_cast<int>(facts.most_ink + 0.5);
    if (facts.negative) {
        inspection.findings.add("IMG-NEG", where);
    } else if (facts.most_ink > inspection.rules.total_ink + decoder_tolerance && !mistaken) {
        inspection.findings.add(
            "NWS-TACIMG",
            where,
            {percent(facts.most_ink), percent(inspection.rules.total_ink), percent(facts.share)});
    } else {
        view.facts.most_ink = std::max(view.facts.most_ink, most_ink);
    }
    const bool only_black = facts.inks.empty() || facts.inks == std::set<std::string>{"K"};
    if (!view.in_colour && !only_black) {
        inspection.findings.add("NWS-MONO", where, {fmt::format("{}", fmt::join(facts.inks, " "))});
    }
    return static_cast<int>(facts.inks.size());
}

}  // namespace banxin::checks
