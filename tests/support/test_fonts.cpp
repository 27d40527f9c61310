// SPDX-License-Identifier: Apache-2.0
#include "support/test_fonts.hpp"

#include <cstdlib>
#include <iostream>
#include <vector>

namespace banxin::testing {

TextStyle style(const char* role, int weight) {
    TextStyle made;
    made.role = role;
    made.weight = weight;
    return made;
}

FontBook open_test_fonts(const std::string& language) {
    const std::vector<FontFace> serif{{400, "opentype/noto/NotoSerifCJK-Regular.ttc"},
                                      {700, "opentype/noto/NotoSerifCJK-Bold.ttc"}};
    const std::vector<FontRole> roles{{"song", "Noto Serif CJK SC", "fonts-noto-cjk", serif, {}},
                                      {"latin", "Noto Serif CJK SC", "fonts-noto-cjk", serif, {}},
                                      {"hei",
                                       "Noto Sans CJK SC",
                                       "fonts-noto-cjk",
                                       {{700, "opentype/noto/NotoSansCJK-Bold.ttc"}},
                                       {}},
                                      {"kai",
                                       "LXGW WenKai",
                                       "fonts-lxgw-wenkai",
                                       {{400, "truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"}},
                                       {}}};
    auto opened =
        FontBook::open(roles,
                       {style("song"), style("song", 700), style("hei", 700), style("kai")},
                       {"/usr/share/fonts"},
                       language);
    if (!opened) {
        for (const Diagnostic& finding : opened.error()) {
            std::cerr << finding.message.en << '\n';
        }
        std::exit(1);
    }
    return *std::move(opened);
}

const FontBook& test_fonts() {
    static const FontBook book = open_test_fonts("zh-Hans");
    return book;
}

}  // namespace banxin::testing
