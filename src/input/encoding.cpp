// SPDX-License-Identifier: Apache-2.0
#include "input/encoding.hpp"

#include "base/text.hpp"
#include "input/source_text.hpp"

#include <fmt/format.h>
#include <iconv.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
/// With fewer bytes than this, half of all encodings fit.
constexpr std::size_t enough_to_tell = 32;

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_utf8(std::string_view text) {
    return first_bad_utf8(text) == text.size();
}

/// source  GB 18030-2022, the byte ranges of its two- and four-byte forms
bool may_be_gb18030(std::string_view text) {
    const auto in = [text](std::size_t at, unsigned first, unsigned last) {
        const unsigned byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
        return byte >= first && byte <= last;
    };
    for (std::size_t at = 0; at < text.size();) {
        const bool lead = in(at, 0x81, 0xFE);
        if (in(at, 0x00, 0x7F)) {
            at += 1;
        } else if (lead && (in(at + 1, 0x40, 0x7E) || in(at + 1, 0x80, 0xFE))) {
            at += 2;
        } else if (lead && in(at + 1, 0x30, 0x39) && in(at + 2, 0x81, 0xFE) &&
                   in(at + 3, 0x30, 0x39)) {
            at += 4;
        } else {
            return false;
        }
    }
    return true;
}

bool is_utf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
           (bytes.size() > 3 && bytes[0] != '\0' && bytes[1] == '\0' && bytes[2] != '\0' &&
            bytes[3] == '\0');
}

struct LineKinds {
    int first_utf8 = 0, first_gb18030 = 0;  ///< 0: there is none.
};

LineKinds kinds_of_lines(std::string_view bytes) {
    LineKinds kinds;
    int number = 1;
    for (std::size_t start = 0; start < bytes.size(); ++number) {
        const auto end = std::min(bytes.find('\n', start), bytes.size());
        const auto line = bytes.substr(start, end - start);
        if (!is_ascii(line)) {
            if (is_utf8(line)) {
                kinds.first_utf8 = kinds.first_utf8 == 0 ? number : kinds.first_utf8;
            } else if (may_be_gb18030(line)) {
                kinds.first_gb18030 = kinds.first_gb18030 == 0 ? number : kinds.first_gb18030;
            }
        }
        start = end + 1;
    }
    return kinds;
}

std::string bad_bytes(std::string_view bytes, std::size_t at) {
    std::string out;
    for (std::size_t i = at; i < std::min(at + 2, bytes.size()); ++i) {
        if (static_cast<unsigned char>(bytes[i]) >= 0x80) {
            out += fmt::format("{}{:02X}",
                               out.empty() ? "" : " ",
                               static_cast<unsigned>(static_cast<unsigned char>(bytes[i])));
        }
    }
    return out;
}

Diagnostic not_utf8(const std::string& bytes, const std::string& file) {
    const SourceText source{file, bytes};
    const std::size_t bad = first_bad_utf8(bytes);
    const SourceSpan where = source.at(bad);
    if (bytes.size() < enough_to_tell) {
        auto finding = error("BX3102",
                             where,
                             {"文件太短，判断不了是什么编码",
                              "the file is not UTF-8 and too short to tell what it is"});
        finding.hints.push_back({"另存为 UTF-8，或者在稿件里写 encoding: gb18030",
                                 "save it as UTF-8, or write encoding: gb18030 at the story"});
        return finding;
    }
    const LineKinds kinds = kinds_of_lines(bytes);
    if (kinds.first_utf8 > 0 && kinds.first_gb18030 > 0) {
        return error("BX3103",
                     {file, kinds.first_gb18030, 1},
                     {fmt::format("一个文件里混了两种编码：第 {} 行是 UTF-8，第 {} 行像 GB18030",
                                  kinds.first_utf8,
                                  kinds.first_gb18030),
                      fmt::format("two encodings in one file: line {} is UTF-8, line {} looks like "
                                  "GB18030",
                                  kinds.first_utf8,
                                  kinds.first_gb18030)});
    }
    if (may_be_gb18030(bytes)) {
        auto finding = error("BX1020",
                             where,
                             {"文件不是 UTF-8，像是 GB18030（GBK）",
                              "the file is not UTF-8; it looks like GB18030"});
        finding.hints.push_back(
            {"用编辑器另存为 UTF-8，或者：iconv -f gb18030 -t utf-8 原文件 > 新文件",
             "save it as UTF-8, or: iconv -f gb18030 -t utf-8 OLD > NEW"});
        return finding;
    }
    return error("BX1021",
                 where,
                 {fmt::format("这里有坏字节 {}，不是 UTF-8", bad_bytes(bytes, bad)),
                  fmt::format("bytes {} are not UTF-8", bad_bytes(bytes, bad))});
}

Result<std::string> from_gb18030(std::string bytes, const std::string& file) {
    iconv_t converter = ::iconv_open("UTF-8", "GB18030");
    std::string out(bytes.size() * 2 + 4, '\0');  // two bytes become three, four become four
    char* from = bytes.data();
    char* to = out.data();
    std::size_t left = bytes.size();
    std::size_t room = out.size();
    const std::size_t outcome = ::iconv(converter, &from, &left, &to, &room);
    ::iconv_close(converter);
    if (outcome == static_cast<std::size_t>(-1)) {
        const std::size_t bad = bytes.size() - left;
        return Failure{error("BX1021",
                             SourceText{file, bytes}.at(bad),
                             {fmt::format("这里有坏字节 {}，不是 GB18030", bad_bytes(bytes, bad)),
                              fmt::format("bytes {} are not GB18030", bad_bytes(bytes, bad))})};
    }
    out.resize(out.size() - room);
    return out;
}

}  // namespace

Result<std::string> decode(std::string bytes, const std::string& file, Encoding encoding) {
    if (encoding == Encoding::Gb18030) {
        return from_gb18030(std::move(bytes), file);
    }
    if (is_utf16(bytes)) {
        auto finding = error("BX1020",
                             {file, 1, 1},
                             {"文件是 UTF-16（记事本里的“Unicode”），不是 UTF-8",
                              "the file is UTF-16 (\"Unicode\" in Notepad), not UTF-8"});
        finding.hints.push_back({"另存为 UTF-8", "save it as UTF-8"});
        return Failure{finding};
    }
    if (bytes.starts_with(byte_order_mark)) {
        bytes.erase(0, byte_order_mark.size());
    }
    if (!is_utf8(bytes)) {
        return Failure{not_utf8(bytes, file)};
    }
    return bytes;
}

}  // namespace banxin
