// SPDX-License-Identifier: Apache-2.0
//
// Which files the faces of an issue are in, and what fontconfig may see: these and nothing else.
// Included by font_book.cpp only.
#pragma once

#include "base/result.hpp"
#include "model/issue.hpp"
#include "model/style.hpp"
#include "typography/font_handles.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace banxin {

/// One face that the styles ask for.
struct FaceRequest {
    const FontRole* role = nullptr;
    int weight = 400;
    std::string file;     ///< Empty: whatever file of the font folders holds the family.
    std::string missing;  ///< The file that fonts.yaml names and no folder has.
};

struct FontSearch {
    std::vector<FaceRequest> requests;  ///< Those whose file is there, or may be.
    std::vector<FaceRequest> missing;   ///< Those whose file is not.
    std::set<std::string> files;        ///< All that must be seen to answer the requests.
    Diagnostics errors;                 ///< Roles nobody named (BX4009).
};

/// What `styles` ask for, looked up in `roles` and in `folders`; `roles` must outlive the search.
[[nodiscard]] FontSearch search_fonts(const std::vector<FontRole>& roles,
                                      const std::vector<TextStyle>& styles,
                                      const std::vector<std::string>& folders);

/// A configuration that sees only `files`; nothing if fontconfig does not read it.
[[nodiscard]] FcConfigPtr configure_fonts(const std::set<std::string>& files);

struct FoundFace {
    std::string file;
    int index = 0;
    bool variable = false;
};

/// The face of `family` with `weight` among the files of `config`; only in `file`, if that is
/// named.
[[nodiscard]] std::optional<FoundFace> find_face(FcConfig* config,
                                                 const std::string& family,
                                                 int weight,
                                                 const std::string& file);

/// One finding (BX4001) for each role that is not there, whatever weights were asked of it.
[[nodiscard]] Diagnostics missing_fonts(const std::vector<FaceRequest>& missing);

}  // namespace banxin
