// SPDX-License-Identifier: Apache-2.0
//
// A folder written whole or not at all, with a list of what is in it.
#pragma once

#include "cli/write_output.hpp"

#include <string>
#include <vector>

namespace banxin {

/// The name of the list of digests in a folder that write_folder made.
inline constexpr const char* digest_list = "SHA256SUMS";

/// Why write_folder may not make `folder`: there is something else by that name (BX7110), or an
/// older one with other files in it (BX7111). Empty: it may.
[[nodiscard]] Diagnostics objections_to(const std::string& folder);

/// Makes `folder` of `files`, whose names may have one folder before them (`proofs/p01.png`), and
/// the digests of all of them as sha256sum writes them; the paths of all come back. A folder that
/// was made so before, with nothing else in it since, is replaced; `folder` is never seen half
/// done.
///
/// errors  one, and `folder` is as it was: an objection; it cannot be put into its place (BX7112);
///         what write_output says
[[nodiscard]] Result<std::vector<std::string>> write_folder(const std::string& folder,
                                                            std::vector<OutputFile> files,
                                                            const Files& inputs);

}  // namespace banxin
