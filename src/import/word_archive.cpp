// SPDX-License-Identifier: Apache-2.0
#include "import/word_archive.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

namespace banxin {
namespace {

/// The parts that hold text, or say how it is shown.
constexpr std::array wanted{"word/document.xml",
                            "word/styles.xml",
                            "word/numbering.xml",
                            "word/footnotes.xml",
                            "word/endnotes.xml",
                            "word/comments.xml"};

Diagnostic refused(const char* code, const std::string& file, Message why, Message remedy) {
    auto finding = error(code, {file, 0, 0}, std::move(why));
    finding.hints.push_back(std::move(remedy));
    return finding;
}

Diagnostic no_word_file(const std::string& file, const Message& why) {
    return refused(
        "BX6005",
        file,
        {fmt::format("不是 Word 文件：{}", why.zh), fmt::format("not a Word file: {}", why.en)},
        {"用 Word 或 WPS 打开，另存为 .docx；打不开就请作者重发",
         "open it in Word or WPS and save it as .docx, or ask the author to send it "
         "again"});
}

Diagnostic needs_a_password(const std::string& file) {
    return refused(
        "BX6006",
        file,
        {"Word 文件加了密码", "the Word file has a password"},
        {"在 Word 里去掉密码，再保存一次", "take the password off in Word and save it again"});
}

/// source  MS-CFB 2.2, the signature of a compound file; MS-OFFCRYPTO 2.3.4.4: the stream of a
///         document with a password is called EncryptedPackage
std::optional<Diagnostic> old_or_locked(std::string_view bytes, const std::string& file) {
    using namespace std::string_view_literals;
    if (!bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) {
        return std::nullopt;
    }
    constexpr auto locked = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
    if (bytes.find(locked) != std::string_view::npos) {
        return needs_a_password(file);
    }
    return refused(
        "BX6004",
        file,
        {"这是旧的 .doc 格式", "this is the old .doc format"},
        {"用 Word 或 WPS 打开，另存为 .docx", "open it in Word or WPS and save it as .docx"});
}

Diagnostic past_a_limit(const std::string& file, const Message& why) {
    return refused(
        "BX9050",
        file,
        {fmt::format("Word 文件{}，已停下", why.zh),
         fmt::format("the Word file {}; stopped", why.en)},
        {"只把文字复制到一个新的 Word 文件里", "copy only its text into a new Word file"});
}

Diagnostic unpacks_past(const std::string& file) {
    const auto most = limits().docx_unpacked_bytes / mebibyte;
    return past_a_limit(
        file, {fmt::format("解开超过 {} MiB", most), fmt::format("unpacks past {} MiB", most)});
}

/// Whether a file by that name could be written outside of where the archive is unpacked.
bool leads_out(std::string_view name) {
    std::string path{name};
    std::ranges::replace(path, '\\', '/');
    return path.starts_with('/') || path.find(':') != std::string::npos || path == ".." ||
           path.starts_with("../") || path.find("/../") != std::string::npos ||
           path.ends_with("/..");
}

struct FreeArchive {
    void operator()(archive* opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, FreeArchive>;

Archive open(std::string_view bytes) {
    Archive opened{archive_read_new()};
    archive_read_support_format_zip_seekable(opened.get());
    const bool is_open =
        archive_read_open_memory(opened.get(), bytes.data(), bytes.size()) == ARCHIVE_OK;
    return is_open ? std::move(opened) : nullptr;
}

/// The next entry; null at the end, and where the archive is damaged.
archive_entry* next_entry(archive* opened) {
    archive_entry* entry = nullptr;
    const int state = archive_read_next_header(opened, &entry);
    return state == ARCHIVE_OK || state == ARCHIVE_WARN ? entry : nullptr;
}

std::string name_of(archive_entry* entry) {
    const char* const name = archive_entry_pathname_utf8(entry);
    const char* const raw = name == nullptr ? archive_entry_pathname(entry) : name;
    return raw == nullptr ? "" : raw;
}

/// Goes over all entries as the archive's own list tells them, unpacking none.
std::optional<Diagnostic> objection(std::string_view bytes,
                                    const std::string& file,
                                    std::vector<std::string>& names) {
    const Archive list = open(bytes);
    std::int64_t unpacked = 0;
    while (archive_entry* const entry = list ? next_entry(list.get()) : nullptr) {
        names.push_back(name_of(entry));
        unpacked += std::max<std::int64_t>(0, archive_entry_size(entry));
        if (leads_out(names.back())) {
            return refused(
                "BX6002",
                file,
                {fmt::format("压缩包里有越界的文件名 {}，已拒绝", shown(names.back())),
                 fmt::format("an entry leaves the archive: {}; refused", shown(names.back()))},
                {"这不是 Word 存的文件，请作者重发",
                 "Word saved no such file: ask the author to send it again"});
        }
        if (archive_entry_is_encrypted(entry) != 0) {
            return needs_a_password(file);
        }
        if (unpacked > limits().docx_unpacked_bytes) {
            return unpacks_past(file);
        }
        if (static_cast<std::int64_t>(names.size()) > limits().docx_entries) {
            const auto most = limits().docx_entries;
            return past_a_limit(file,
                                {fmt::format("里面的文件超过 {} 个", most),
                                 fmt::format("holds more than {} entries", most)});
        }
    }
    if (names.empty() || archive_errno(list.get()) != 0) {
        return no_word_file(file, {"压缩包是坏的", "the archive is damaged"});
    }
    if (unpacked > limits().docx_ratio * static_cast<std::int64_t>(bytes.size())) {
        const auto most = limits().docx_ratio;
        return past_a_limit(file,
                            {fmt::format("解开会大 {} 倍以上，不像是文字", most),
                             fmt::format("unpacks to more than {} times its size, which no text "
                                         "does",
                                         most)});
    }
    return std::nullopt;
}

/// The bytes of the entry that was read last; empty if it is damaged, or larger than its archive
/// said and than `most`.
std::optional<std::string> unpack(archive* opened, std::int64_t most) {
    std::string out;
    std::array<char, 65536> piece{};
    for (;;) {
        const auto got = archive_read_data(opened, piece.data(), piece.size());
        if (got < 0 || static_cast<std::int64_t>(out.size()) + got > most) {
            return std::nullopt;
        }
        if (got == 0) {
            return out;
        }
        out.append(piece.data(), static_cast<std::size_t>(got));
    }
}

}  // namespace

std::string_view WordArchive::part(std::string_view name) const {
    const auto found = parts.find(name);
    return found == parts.end() ? std::string_view{} : found->second;
}

Result<WordArchive> open_word_archive(std::string_view bytes, const std::string& file) {
    if (const auto most = limits().docx_bytes; static_cast<std::int64_t>(bytes.size()) > most) {
        return Failure{
            refused("BX9004",
                    file,
                    {fmt::format("文件有 {} 字节，上限 {} 字节", bytes.size(), most),
                     fmt::format("the file has {} bytes; the limit is {}", bytes.size(), most)},
                    {"图片不要放在 Word 里，另外发", "send pictures apart from the text"})};
    }
    if (auto finding = old_or_locked(bytes, file)) {
        return Failure{*std::move(finding)};
    }
    if (!bytes.starts_with("PK\x03\x04")) {
        return Failure{no_word_file(file, {"开头就不是", "it does not start like one"})};
    }
    WordArchive word;
    if (auto finding = objection(bytes, file, word.names)) {
        return Failure{*std::move(finding)};
    }
    const Archive opened = open(bytes);
    while (archive_entry* const entry = opened ? next_entry(opened.get()) : nullptr) {
        const std::string name = name_of(entry);
        if (std::ranges::find(wanted, name) == wanted.end()) {
            continue;
        }
        auto part = unpack(opened.get(), limits().docx_unpacked_bytes);
        if (!part) {
            return Failure{no_word_file(
                file, {fmt::format("{} 是坏的", name), fmt::format("{} is damaged", name)})};
        }
        word.parts[name] = *std::move(part);
    }
    if (word.part("word/document.xml").empty()) {
        return Failure{no_word_file(file, {"里面没有正文", "it holds no document"})};
    }
    return word;
}

}  // namespace banxin
