// SPDX-License-Identifier: Apache-2.0
//
// Markers and segments: ITU-T T.81, B.1.1.
#include "imaging/jpeg_segments.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace banxin {
namespace {

constexpr int end_of_image = 0xd9, start_of_scan = 0xda, comment_marker = 0xfe;
constexpr int first_restart = 0xd0, last_restart = 0xd7;
constexpr int first_application = 0xe0, last_application = 0xef, adobe = 0xee;
constexpr std::size_t start_length = 2;  ///< FF D8
constexpr std::size_t head_length = 4;   ///< FF, the marker itself, two bytes of length.

int byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

struct Segment {
    int marker = 0;
    std::string_view bytes;  ///< With the marker, and after the head of a scan the scan.
};

/// Where the scan that begins at `at` ends: at the next marker that is not one of its own.
std::size_t end_of_scan(std::string_view jpeg, std::size_t at) {
    for (; at + 1 < jpeg.size(); ++at) {
        const int next = byte_at(jpeg, at + 1);
        const bool of_scan = next == 0 || (next >= first_restart && next <= last_restart);
        if (byte_at(jpeg, at) == 0xff && next != 0xff && !of_scan) {
            return at;
        }
    }
    return jpeg.size();
}

/// All segments from the start of the image to its end.
std::vector<Segment> segments_of(std::string_view jpeg) {
    std::vector<Segment> segments;
    std::size_t at = start_length;
    while (at + head_length <= jpeg.size() && byte_at(jpeg, at) == 0xff &&
           byte_at(jpeg, at + 1) != end_of_image) {
        const int marker = byte_at(jpeg, at + 1);
        const auto length =
            static_cast<std::size_t>(byte_at(jpeg, at + 2) * 256 + byte_at(jpeg, at + 3));
        std::size_t end = std::min(at + 2 + length, jpeg.size());
        if (marker == start_of_scan) {
            end = end_of_scan(jpeg, end);
        }
        segments.push_back({marker, jpeg.substr(at, end - at)});
        at = end;
    }
    return segments;
}

bool is_application(const Segment& segment) {
    return segment.marker >= first_application && segment.marker <= last_application;
}

/// Whether it is that of the application `name`.
bool is_of(const Segment& segment, std::string_view name) {
    return is_application(segment) && segment.bytes.size() >= head_length &&
           segment.bytes.substr(head_length).starts_with(name);
}

std::string marker_bytes(int marker) {
    return {'\xff', static_cast<char>(marker)};
}

}  // namespace

bool has_adobe_segment(std::string_view jpeg) {
    return std::ranges::any_of(segments_of(jpeg), [](const Segment& segment) {
        return segment.marker == adobe && is_of(segment, "Adobe");
    });
}

std::string without_metadata(std::string_view jpeg) {
    std::string bare{jpeg.substr(0, start_length)};
    for (const Segment& segment : segments_of(jpeg)) {
        const bool is_word = segment.marker == comment_marker ||
                             (is_application(segment) && !is_of(segment, "JFIF"));
        if (!is_word) {
            bare += segment.bytes;
        }
    }
    return bare + marker_bytes(end_of_image);
}

std::string with_comment(std::string_view jpeg, std::string_view comment) {
    const std::size_t length = comment.size() + 2;
    std::string told{jpeg.substr(0, start_length)};
    told += marker_bytes(comment_marker);
    told += {static_cast<char>(length / 256), static_cast<char>(length % 256)};
    told += comment;
    told += jpeg.substr(start_length);
    return told;
}

}  // namespace banxin
