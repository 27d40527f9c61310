// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture_format.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace banxin {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view png_signature = "\x89PNG\r\n\x1a\n"sv;

int byte(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

int two_bytes(std::string_view bytes, std::size_t at) {
    constexpr int higher = 256;
    return byte(bytes, at) * higher + byte(bytes, at + 1);
}

/// Four bytes as a length; negative: more than an int holds.
int four_bytes(std::string_view bytes, std::size_t at) {
    constexpr int higher = 65536, most = 32767;
    const int high = two_bytes(bytes, at);
    return high > most ? -1 : high * higher + two_bytes(bytes, at + 2);
}

/// The header chunk comes first and is 13 bytes long (PNG 11.2.2).
std::optional<PictureHeader> png_header(std::string_view bytes) {
    constexpr std::size_t header = 16, end = 33;
    if (bytes.size() < end || bytes.substr(8, 8) != "\0\0\0\x0dIHDR"sv) {
        return std::nullopt;
    }
    constexpr std::array depths{1, 2, 4, 8, 16};
    constexpr std::array colours{0, 2, 3, 4, 6};
    const PictureHeader size{four_bytes(bytes, header), four_bytes(bytes, header + 4)};
    const bool plain = size.width > 0 && size.height > 0 &&
                       std::ranges::count(depths, byte(bytes, header + 8)) == 1 &&
                       std::ranges::count(colours, byte(bytes, header + 9)) == 1 &&
                       bytes.substr(header + 10, 3) == "\0\0\0"sv;
    return plain ? std::optional{size} : std::nullopt;
}

/// What the segment of a frame with these `bytes` says (ITU-T T.81, B.2.2).
std::optional<PictureHeader> jpeg_frame(std::string_view bytes) {
    constexpr std::size_t length = 8;
    if (bytes.size() < length) {
        return std::nullopt;
    }
    const PictureHeader size{two_bytes(bytes, 5), two_bytes(bytes, 3)};
    const int channels = byte(bytes, 7);
    const bool plain = byte(bytes, 2) == 8 && size.width > 0 && size.height > 0 &&
                       (channels == 1 || channels == 3 || channels == 4);
    return plain ? std::optional{size} : std::nullopt;
}

std::optional<PictureHeader> jpeg_header(std::string_view bytes) {
    constexpr int marker = 0xff, first_frame = 0xc0, last_frame = 0xc2, scan = 0xda;
    constexpr int other_frame = 0xcf, huffman_tables = 0xc4;
    for (std::size_t at = 2; at + 4 <= bytes.size();) {
        const int kind = byte(bytes, at + 1);
        if (byte(bytes, at) != marker) {
            return std::nullopt;
        }
        if (kind == marker) {  // One more to fill.
            ++at;
            continue;
        }
        if (kind >= first_frame && kind <= last_frame) {
            return jpeg_frame(bytes.substr(at + 2));
        }
        if (kind == scan || (kind > last_frame && kind <= other_frame && kind != huffman_tables)) {
            return std::nullopt;
        }
        at += 2 + static_cast<std::size_t>(two_bytes(bytes, at + 2));
    }
    return std::nullopt;
}

struct Beginning {
    std::size_t at;
    std::string_view bytes;
    ForeignFormat format;
};
constexpr std::array beginnings{
    Beginning{4, "ftypheic", {"HEIC", "jpg"}},
    Beginning{4, "ftypheix", {"HEIC", "jpg"}},
    Beginning{4, "ftyphevc", {"HEIC", "jpg"}},
    Beginning{4, "ftypmif1", {"HEIC", "jpg"}},
    Beginning{4, "ftypmsf1", {"HEIC", "jpg"}},
    Beginning{4, "ftypavif", {"AVIF", "jpg"}},
    Beginning{8, "WEBP", {"WebP", "jpg"}},
    Beginning{0, "GIF8", {"GIF", "png"}},
    Beginning{0, "8BPS", {"PSD", "png"}},
    // The reserved bytes of a BMP are nought: other files begin with these letters too.
    Beginning{6, "\0\0\0\0"sv, {"BMP", "png"}},
};

}  // namespace

std::optional<ForeignFormat> foreign_format(std::string_view bytes) {
    for (const Beginning& row : beginnings) {
        const bool named = row.format.name != "BMP"sv || bytes.starts_with("BM");
        const bool riff = row.format.name != "WebP"sv || bytes.starts_with("RIFF");
        if (named && riff && bytes.size() > row.at && bytes.substr(row.at).starts_with(row.bytes)) {
            return row.format;
        }
    }
    return std::nullopt;
}

std::optional<PictureHeader> plain_header(std::string_view bytes) {
    if (bytes.starts_with(png_signature)) {
        return png_header(bytes);
    }
    return bytes.starts_with("\xff\xd8\xff"sv) ? jpeg_header(bytes) : std::nullopt;
}

}  // namespace banxin
