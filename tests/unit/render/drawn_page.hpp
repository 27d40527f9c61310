// SPDX-License-Identifier: Apache-2.0
//
// A small document drawn by hand, for tests of what draws and packs documents.
#pragma once

#include "document/document.hpp"
#include "document/font_program.hpp"
#include "imaging/ink_preview.hpp"
#include "imaging/picture.hpp"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {

inline std::string bytes_of_file(const std::string& path) {
    std::ostringstream bytes;
    bytes << std::ifstream{path, std::ios::binary}.rdbuf();
    return bytes.str();
}

/// What a shell command prints.
inline std::string output_of(const std::string& command) {
    std::string out;
    FILE* const pipe = popen(command.c_str(), "r");
    for (int c = 0; pipe != nullptr && (c = fgetc(pipe)) != EOF;) {
        out += static_cast<char>(c);
    }
    if (pipe != nullptr) {
        pclose(pipe);
    }
    return out;
}

/// A whole face, as fonts/fonts.yaml names it (package fonts-lxgw-wenkai).
inline FontProgram kai() {
    return {bytes_of_file("/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf")};
}

inline PressProfile newsprint() {
    return *PressProfile::open(
        bytes_of_file(SOURCE_DIR "/layouts/plants/newsprint26.icc"), "newsprint26.icc", {});
}

/// Inks for the screen.
inline const InkPreview& inks() {
    static const InkPreview preview{newsprint(), Proof::Screen};
    return preview;
}

inline Picture riverside() {
    Picture picture;
    picture.file = "images/riverside.jpg";
    picture.bytes = bytes_of_file(SOURCE_DIR "/samples/yundu-weekly/images/riverside.jpg");
    picture.width = 1500;
    picture.height = 820;
    return picture;
}

/// Glyphs from here on are hanzi, one em wide.
constexpr std::uint32_t full_width_glyph = 11477;

/// `text`, all of it hanzi, at `at`. Its glyphs are not those of the text: no test looks at them.
inline GlyphRun hanzi(std::string_view text, Point at) {
    using namespace literals;
    GlyphRun run;
    run.size = 9_pt;
    run.text = text;
    for (std::size_t i = 0; i < text.size() / 3; ++i) {
        const auto step = static_cast<int>(i);
        run.glyphs.push_back(
            {full_width_glyph + static_cast<std::uint32_t>(i), {at.x + run.size * step, at.y}});
        run.clusters.push_back({3, 1});
    }
    return run;
}

inline Document document_of(std::vector<std::vector<Group>> pages) {
    using namespace literals;
    Document document;
    document.title = "云渡周报";
    document.date = "2026-11-27";
    document.language = "zh-Hans";
    document.fonts.push_back({"LXGW WenKai", "kai", 400, "LXGWWenKai-Regular.ttf", 0});
    document.pictures.push_back({"images/riverside.jpg", 1500, 820});
    for (auto& groups : pages) {
        Page page;
        page.number = static_cast<int>(document.pages.size()) + 1;
        page.trim = {270_mm, 390_mm};
        page.groups = std::move(groups);
        document.pages.push_back(std::move(page));
    }
    return document;
}

template <class... Marks>
Group group_of(Marks... marks) {
    Group group;
    (group.marks.emplace_back(std::move(marks)), ...);
    return group;
}

}  // namespace banxin
