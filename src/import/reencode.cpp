// SPDX-License-Identifier: Apache-2.0
#include "import/reencode.hpp"

#include "base/text.hpp"
#include "input/encoding_guess.hpp"

#include <fmt/format.h>

#include <utility>

namespace banxin {
namespace {

bool is_utf8_already(std::string_view bytes) {
    return !is_utf16(bytes) && first_bad_utf8(bytes) == bytes.size();
}

/// Whether `bytes` are surely in another encoding of Chinese than `from`.
bool are_surely_not(Encoding from, std::string_view bytes) {
    switch (guess_encoding(bytes).kind) {
        case GuessKind::Utf16:
            return from != Encoding::Utf16;
        case GuessKind::Mixed:
            return true;
        case GuessKind::Gb18030:
            return from != Encoding::Gb18030 && are_enough_to_tell(bytes);
        case GuessKind::Big5:
            return from != Encoding::Big5 && are_enough_to_tell(bytes);
        case GuessKind::Unclear:
        case GuessKind::Damaged:
            break;
    }
    return false;
}

}  // namespace

Result<std::string> reencode(std::string bytes, const std::string& file, Encoding from) {
    if (is_utf8_already(bytes)) {
        auto finding = error(
            "BX1021",
            {file, 0, 0},
            {fmt::format("文件已经是 UTF-8，不是 {}，没有动", name_of(from)),
             fmt::format("the file is UTF-8 already, not {}; it stays as it is", name_of(from))});
        finding.hints.push_back({"不用转", "there is nothing to convert"});
        return Failure{std::move(finding)};
    }
    // Asked for as UTF-8 it is refused, with the name of what it is.
    const Encoding asked = are_surely_not(from, bytes) ? Encoding::Utf8 : from;
    return decode(std::move(bytes), file, asked);
}

}  // namespace banxin
