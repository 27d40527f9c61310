// SPDX-License-Identifier: Apache-2.0
//
// A Word file (.docx) as the archive that it is. Only here is libarchive used.
#pragma once

#include "base/result.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

struct WordArchive {
    std::map<std::string, std::string, std::less<>> parts;  ///< XML by name: those that say text.
    std::vector<std::string> names;                         ///< Of all that is in it.

    /// The part `name`; empty if there is none.
    [[nodiscard]] std::string_view part(std::string_view name) const;
};

/// The archive in `bytes`, which are those of `file`. Nothing is unpacked before all entries were
/// looked at.
///
/// errors  one: an old .doc (BX6004), a password (BX6006), something else (BX6005), an entry whose
///         name leads out of the archive (BX6002); more unpacked bytes or entries than limits()
///         allow, or packed too tightly to be text (BX9050); a larger file than they allow (BX9004)
[[nodiscard]] Result<WordArchive> open_word_archive(std::string_view bytes,
                                                    const std::string& file);

}  // namespace banxin
