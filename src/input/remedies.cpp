// SPDX-License-Identifier: Apache-2.0
#include "input/remedies.hpp"

#include "input/field_table.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <string>

namespace banxin {
namespace {

struct Remedy {
    std::string_view code;
    Words words;
};

constexpr std::array remedies{
    Remedy{"BX1001", {"改成英文冒号加一个空格“: ”", "write \": \", an ASCII colon and a space"}},
    Remedy{"BX1002", {"缩进换成半角空格", "indent with ASCII spaces"}},
    Remedy{"BX1003", {"Tab 换成空格，一级两个", "use spaces, two for each level"}},
    Remedy{"BX1005", {"在句末补上引号", "close it at the end of the sentence"}},
    Remedy{
        "BX1010",
        {"删去这一行；若是文字，给整句加英文引号", "delete the line, or quote it if it is text"}},
    Remedy{"BX1014", {"删去“---”，或分成两个文件", "delete the ---, or make two files of it"}},
    Remedy{"BX1015", {"照样报写：第一行 banxin: 1", "write as the sample does, banxin: 1 first"}},
    Remedy{"BX1019", {"补上另一半括号", "write the other bracket"}},
    Remedy{"BX1024",
           {"找没有存坏的那份，或补完这一行", "look for a whole copy, or finish the line"}},
    Remedy{"BX2005",
           {"改 issue.pages，或补上、删去版面", "change issue.pages, or the list of pages"}},
    Remedy{"BX2006", {"改其中一个的 no", "give one of them another no"}},
    Remedy{"BX2007", {"给其中一篇换一个代号", "give one of them another id"}},
    Remedy{"BX2013",
           {"改 jump 的 page，或加上那一版", "change the page of jump, or add that page"}},
    Remedy{
        "BX2015",
        {"只留一篇写 lead: true，另一篇用 rank", "leave lead: true to one; give the other a rank"}},
    Remedy{"BX2016", {"jump 的 page 写后面的版", "name a later page in jump"}},
    Remedy{"BX2017",
           {"在那篇稿件里写 jump，或删去这一项", "give that story a jump, or take this item out"}},
    Remedy{"BX2018",
           {"补上这一版，或改后面各版的 no", "add that page, or number the later ones anew"}},
    Remedy{"BX2035", {"加一行 with: 稿件代号", "add with: and the id of the story"}},
    Remedy{"BX2040", {"改小 columns 或 lines", "take columns or lines off it"}},
    Remedy{"BX2042", {"改其中一个的 columns 或 lines", "change columns or lines of one of them"}},
    Remedy{"BX2043",
           {"改 headline 的 columns、line、lines，或加大框",
            "change columns, line or lines of the headline, or enlarge the frame"}},
    Remedy{"BX2044",
           {"改小或移动它，或加大框", "make it smaller or move it, or enlarge the frame"}},
    Remedy{"BX2045",
           {"改 legs、leg_order，或加宽框", "change legs or leg_order, or widen the frame"}},
    Remedy{"BX2046",
           {"改 takes，或改框和图片位", "change takes, or the frame and the places of pictures"}},
    Remedy{"BX2047", {"各写一个不同的名字", "give each a name of its own"}},
    Remedy{"BX2048",
           {"让一个稿位的 priority 从 1 起，别的往后",
            "let priority begin at 1 in one slot, and later in the others"}},
    Remedy{"BX9007", {"分成几期来排", "make several issues of it"}}};

}  // namespace

Message remedy(std::string_view code) {
    const auto* const row = std::ranges::find(remedies, code, &Remedy::code);
    assert(row != remedies.end());
    return {std::string{row->words.zh}, std::string{row->words.en}};
}

}  // namespace banxin
