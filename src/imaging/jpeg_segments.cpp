// SPDX-License-Identifier: Apache-2.0
//
// Markers and segments: ITU-T T.81, B.1.1.
#include "imaging/jpeg_segments.hpp"

#include <cstddef>

namespace banxin {
namespace {

constexpr int start_of_scan = 0xda, comment_marker = 0xfe;
constexpr int first_application = 0xe0, last_application = 0xef, adobe = 0xee;
constexpr std::size_t start_length = 2;   ///< FF D8
constexpr std::size_t marker_length = 2;  ///< FF and the marker itself

int byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

struct Segment {
    int marker = 0;
    std::string_view bytes;  ///< With the marker.
};

/// The segment at `at`; one without bytes where there is none before the scan.
Segment segment_at(std::string_view jpeg, std::size_t at) {
    constexpr std::size_t length_length = 2;
    if (at + marker_length + length_length > jpeg.size() || byte_at(jpeg, at) != 0xff ||
        byte_at(jpeg, at + 1) == start_of_scan) {
        return {};
    }
    const auto length =
        static_cast<std::size_t>(byte_at(jpeg, at + 2) * 256 + byte_at(jpeg, at + 3));
    return {byte_at(jpeg, at + 1), jpeg.substr(at, marker_length + length)};
}

bool is_application(const Segment& segment) {
    return segment.marker >= first_application && segment.marker <= last_application;
}

/// The name that an application's segment begins with.
bool is_of(const Segment& segment, std::string_view name) {
    constexpr std::size_t head = 4;
    return is_application(segment) && segment.bytes.size() >= head + name.size() &&
           segment.bytes.substr(head, name.size()) == name;
}

}  // namespace

bool has_adobe_segment(std::string_view jpeg) {
    for (std::size_t at = start_length;;) {
        const Segment segment = segment_at(jpeg, at);
        if (segment.bytes.empty()) {
            return false;
        }
        if (segment.marker == adobe && is_of(segment, "Adobe")) {
            return true;
        }
        at += segment.bytes.size();
    }
}

std::string with_comment_alone(std::string_view jpeg, std::string_view comment) {
    std::string result{jpeg.substr(0, start_length)};
    const std::size_t length = comment.size() + 2;
    for (const std::size_t byte :
         {std::size_t{0xff}, std::size_t{comment_marker}, length / 256, length % 256}) {
        result += static_cast<char>(byte);
    }
    result += comment;
    std::size_t at = start_length;
    for (;;) {
        const Segment segment = segment_at(jpeg, at);
        if (segment.bytes.empty()) {
            break;
        }
        if (segment.marker != comment_marker &&
            (!is_application(segment) || is_of(segment, "JFIF"))) {
            result += segment.bytes;
        }
        at += segment.bytes.size();
    }
    result += jpeg.substr(at);
    return result;
}

}  // namespace banxin
