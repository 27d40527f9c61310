// SPDX-License-Identifier: Apache-2.0
#include "input/encoding.hpp"

#include "base/text.hpp"
#include "input/encoding_guess.hpp"
#include "input/source_text.hpp"

#include <fmt/format.h>
#include <iconv.h>

#include <algorithm>
#include <utility>

namespace banxin {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// For people.
std::string_view title_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8:
            return "UTF-8";
        case Encoding::Gb18030:
            return "GB18030";
        case Encoding::Utf16:
            return "UTF-16";
        case Encoding::Big5:
            break;
    }
    return "Big5";
}

std::string bad_bytes(std::string_view bytes, std::size_t at) {
    std::string out;
    for (std::size_t i = at; i < std::min(at + 2, bytes.size()); ++i) {
        if (i == at || static_cast<unsigned char>(bytes[i]) >= 0x80) {
            out += fmt::format("{}{:02X}",
                               out.empty() ? "" : " ",
                               static_cast<unsigned>(static_cast<unsigned char>(bytes[i])));
        }
    }
    return out;
}

Message conversion(Encoding encoding, const std::string& file) {
    const std::string command =
        fmt::format("banxin import --reencode {} {}", name_of(encoding), file);
    return {fmt::format("转成 UTF-8：{}", command),
            fmt::format("convert it to UTF-8: {}", command)};
}

Diagnostic in_other_encoding(Encoding encoding, const std::string& file, const SourceSpan& where) {
    auto finding =
        error("BX1020",
              where,
              {fmt::format("文件不是 UTF-8，像是 {}", title_of(encoding)),
               fmt::format("the file is not UTF-8; it looks like {}", title_of(encoding))});
    finding.hints.push_back(conversion(encoding, file));
    return finding;
}

Diagnostic in_utf16(const std::string& file) {
    auto finding = error("BX1020",
                         {file, 1, 1},
                         {"文件是 UTF-16（记事本里的“Unicode”），不是 UTF-8",
                          "the file is UTF-16 (\"Unicode\" in Notepad), not UTF-8"});
    finding.hints.push_back(conversion(Encoding::Utf16, file));
    return finding;
}

Diagnostic cannot_tell(const std::string& file, const SourceSpan& where, const Message& why) {
    auto finding = error("BX3102", where, why);
    finding.hints.push_back({"是 GB18030 的话，在稿件里写 encoding: gb18030",
                             "if it is GB18030, write encoding: gb18030 at the story"});
    finding.hints.push_back(conversion(Encoding::Gb18030, file));
    return finding;
}

Diagnostic in_two_encodings(const std::string& file, const EncodingGuess& guess) {
    auto finding =
        error("BX3103",
              {file, guess.gb18030_line, 1},
              {fmt::format("一个文件里混了两种编码：第 {} 行是 UTF-8，第 {} 行像 GB18030",
                           guess.utf8_line,
                           guess.gb18030_line),
               fmt::format("two encodings in one file: line {} is UTF-8, line {} looks "
                           "like GB18030",
                           guess.utf8_line,
                           guess.gb18030_line)});
    finding.hints.push_back({"从原来的两份稿子重新拼一次，都存成 UTF-8",
                             "put the two texts together again, both saved as UTF-8"});
    return finding;
}

Diagnostic do_not_fit(Encoding encoding, const SourceText& source, std::size_t bad) {
    const std::string bytes = bad_bytes(source.text(), bad);
    auto finding = error("BX1021",
                         source.at(bad),
                         {fmt::format("这里有坏字节 {}，不是 {}", bytes, title_of(encoding)),
                          fmt::format("bytes {} are not {}", bytes, title_of(encoding))});
    finding.hints.push_back({"文件可能损坏了，请找原稿；或者编码写错了",
                             "the file may be damaged: look for the original; or it is in another "
                             "encoding"});
    return finding;
}

Diagnostic not_utf8(const std::string& bytes, const std::string& file) {
    const SourceText source{file, bytes};
    const std::size_t bad = first_bad_utf8(bytes);
    const EncodingGuess guess = guess_encoding(bytes);
    switch (guess.kind) {
        case GuessKind::Utf16:
            return in_utf16(file);
        case GuessKind::Mixed:
            return in_two_encodings(file, guess);
        case GuessKind::Gb18030:
            return in_other_encoding(Encoding::Gb18030, file, source.at(bad));
        case GuessKind::Big5:
            return in_other_encoding(Encoding::Big5, file, source.at(bad));
        case GuessKind::Unclear:
            return cannot_tell(file,
                               source.at(bad),
                               {"文件不是 UTF-8，也判断不了是什么编码",
                                "the file is not UTF-8, and it cannot be told what it is"});
        case GuessKind::Damaged:
            break;
    }
    return do_not_fit(Encoding::Utf8, source, bad);
}

const char* iconv_name(Encoding encoding) {
    switch (encoding) {
        case Encoding::Gb18030:
            return "GB18030";
        case Encoding::Utf16:
            return "UTF-16";
        case Encoding::Big5:
            return "BIG5";
        case Encoding::Utf8:
            break;
    }
    return "UTF-8";
}

Result<std::string> convert(std::string bytes, const std::string& file, Encoding encoding) {
    iconv_t converter = ::iconv_open("UTF-8", iconv_name(encoding));
    std::string out(bytes.size() * 2 + 4, '\0');  // two bytes become three, four become four
    char* from = bytes.data();
    char* to = out.data();
    std::size_t left = bytes.size();
    std::size_t room = out.size();
    const std::size_t outcome = ::iconv(converter, &from, &left, &to, &room);
    ::iconv_close(converter);
    if (outcome == static_cast<std::size_t>(-1)) {
        return Failure{do_not_fit(encoding, SourceText{file, bytes}, bytes.size() - left)};
    }
    out.resize(out.size() - room);
    return out;
}

std::string without_mark(std::string text) {
    if (text.starts_with(byte_order_mark)) {
        text.erase(0, byte_order_mark.size());
    }
    return text;
}

bool is_utf8(std::string_view bytes) {
    return !is_utf16(bytes) && first_bad_utf8(bytes) == bytes.size();
}

}  // namespace

std::string_view name_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8:
            return "utf-8";
        case Encoding::Gb18030:
            return "gb18030";
        case Encoding::Utf16:
            return "utf-16";
        case Encoding::Big5:
            break;
    }
    return "big5";
}

Result<std::string> decode(std::string bytes, const std::string& file, Encoding encoding) {
    if (encoding == Encoding::Utf8) {
        if (!is_utf8(bytes)) {
            return Failure{not_utf8(bytes, file)};
        }
        return without_mark(std::move(bytes));
    }
    auto text = convert(std::move(bytes), file, encoding);
    return text ? Result<std::string>{without_mark(*std::move(text))} : std::move(text);
}

Result<std::string> decode_unnamed(std::string bytes, const std::string& file, Report& report) {
    if (is_utf8(bytes)) {
        return without_mark(std::move(bytes));
    }
    const GuessKind kind = guess_encoding(bytes).kind;
    const bool is_chinese = kind == GuessKind::Gb18030 || kind == GuessKind::Big5;
    if (is_chinese && !are_enough_to_tell(bytes)) {
        return Failure{cannot_tell(file,
                                   SourceText{file, bytes}.at(first_bad_utf8(bytes)),
                                   {"文件太短，判断不了是什么编码",
                                    "the file is not UTF-8 and too short to tell what it is"})};
    }
    if (kind != GuessKind::Gb18030) {
        return Failure{not_utf8(bytes, file)};
    }
    auto text = convert(std::move(bytes), file, Encoding::Gb18030);
    if (text) {
        auto finding = info(
            "BX3101", {file, 0, 0}, {"按 GB18030 读入（自动判断）", "read as GB18030 (detected)"});
        finding.hints.push_back({"写明 encoding: gb18030 就不必判断，也不再提示",
                                 "write encoding: gb18030 to be sure, and to read this no more"});
        report.add(std::move(finding));
    }
    return text;
}

}  // namespace banxin
