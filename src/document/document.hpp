// SPDX-License-Identifier: Apache-2.0
//
// Document: the finished pages, and all that an output needs to draw them.
#pragma once

#include "base/geometry.hpp"
#include "base/ink.hpp"
#include "document/frame.hpp"

#include <string>
#include <vector>

namespace banxin {

/// A face as it was found: `file` is a path of the machine, `index` the face inside a collection.
struct FontUse {
    std::string family;
    std::string role;
    int weight = 400;
    std::string file;
    int index = 0;
};

struct PictureUse {
    std::string file;           ///< Relative to the project.
    int width = 0, height = 0;  ///< Pixels, upright; of a graphic, hundredths of a millimetre.
    bool is_graphic = false;    ///< Lines and type from outside, not pixels.
};

/// A spot ink (专色): its own plate beside those of the process inks.
struct SpotInk {
    std::string name;  ///< As the plant knows it: "PANTONE 485 C".
    Ink stand_in;      ///< In process inks, at full cover.
};

struct Page {
    int number = 0;
    std::string name;
    Size trim;
    std::vector<Group> groups;  ///< In reading order.
};

struct Document {
    std::string title;
    std::string date;      ///< "2026-11-27"; empty: the document has none.
    std::string language;  ///< "zh-Hans"
    std::vector<FontUse> fonts;
    std::vector<PictureUse> pictures;
    std::vector<SpotInk> spots;
    std::vector<Page> pages;
};

}  // namespace banxin
