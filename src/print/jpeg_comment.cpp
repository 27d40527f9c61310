// SPDX-License-Identifier: Apache-2.0
#include "print/jpeg_comment.hpp"

#include <cstddef>

namespace banxin {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

}  // namespace

std::string jpeg_comment(std::string_view jpeg) {
    constexpr unsigned marker = 0xff, start_of_scan = 0xda, comment = 0xfe;
    constexpr std::size_t marker_size = 2, length_size = 2;
    std::size_t at = marker_size;  // Behind the start of the image.
    while (at + marker_size + length_size <= jpeg.size() && byte_at(jpeg, at) == marker) {
        const unsigned kind = byte_at(jpeg, at + 1);
        const std::size_t length = byte_at(jpeg, at + 2) << 8U | byte_at(jpeg, at + 3);
        if (kind == start_of_scan || length < length_size) {
            break;
        }
        if (kind == comment && at + marker_size + length <= jpeg.size()) {
            return std::string{jpeg.substr(at + marker_size + length_size, length - length_size)};
        }
        at += marker_size + length;
    }
    return {};
}

}  // namespace banxin
