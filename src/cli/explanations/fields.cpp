// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX2001",
                {"这个键版心不认识，多半拼错了。不认的键不会起作用，所以报错，不是悄悄略过。",
                 "banxin does not know this key; most often it is misspelt. A key that does "
                 "nothing is an error, not ignored."},
                {"issue.yaml",
                 "- story: run\n"
                 "  tilte: 步道\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"照提示改；各处有哪些键，见 layouts/README.md 和样报。",
                 "Correct it as suggested; layouts/README.md and the sample show the keys."}},
    Explanation{"BX2002",
                {"少了必须写的一项，没有它这一期排不出来。",
                 "Something is missing without which the issue cannot be made."},
                {"issue.yaml",
                 "issue: {number: 1187, year_number: 47, pages: 1}",
                 "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 1}"},
                {"补上消息里说的那一项。", "Add what the message names."}},
    Explanation{"BX2003",
                {"不是日历上有的日期，或者写法不对。日期印在报头上，还要算星期和农历。",
                 "This is no date of the calendar, or is written otherwise. It is printed in the "
                 "masthead and gives weekday and lunar date."},
                {"issue.yaml",
                 "issue: {date: \"2026-11-31\", number: 1187, year_number: 47, pages: 1}",
                 "issue: {date: \"2026-11-30\", number: 1187, year_number: 47, pages: 1}"},
                {"写成带引号的 \"2026-11-30\"，年-月-日，月日各两位。",
                 "Write \"2026-11-30\" in quotes: year, month, day."}},
    Explanation{"BX2004",
                {"这里要阿拉伯数字：半角，不带汉字和单位。",
                 "Digits are wanted here: ASCII ones, without hanzi or units."},
                {"issue.yaml",
                 "issue: {date: \"2026-11-27\", number: 一一八七, year_number: 47, pages: 1}",
                 "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 1}"},
                {"改成半角数字。", "Write ASCII digits."}},
    Explanation{
        "BX2005",
        {"报头印的“今日几版”和实际列出的版数不同，读者会以为少了一张。",
         "The number of pages printed in the masthead is not the number listed; readers would miss "
         "a page."},
        {"issue.yaml",
         "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 4}",
         "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 1}"},
        {"改 issue.pages，或补上漏列的版。", "Correct issue.pages, or add the pages left out."}},
    Explanation{"BX2006",
                {"两版用了同一个版序，印出来有两个第 1 版。",
                 "Two pages have one number, and two page 1s would be printed."},
                {"issue.yaml",
                 "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 2}\n"
                 "pages: [{no: 1, name: 要闻, items: []}, {no: 1, name: 综合, items: []}]",
                 "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 2}\n"
                 "pages: [{no: 1, name: 要闻, items: []}, {no: 2, name: 综合, items: []}]"},
                {"改其中一版的 no。", "Change the no of one of them."}},
    Explanation{
        "BX2007",
        {"稿件代号（story 后面的字）用了两次，转版、导读、配图就不知道说的是哪一篇。",
         "A story id is used twice, so jumps, index and pictures do not know which is meant."},
        {"issue.yaml",
         "- story: walk\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}",
         "- story: run\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}"},
        {"给其中一篇换一个代号。", "Give one of them another id."}},
    Explanation{
        "BX2008",
        {"长度要有单位，百分比要有 %。没有单位的 2，是两毫米还是两个字，没人知道。",
         "A length needs its unit, a percentage its %. Nobody knows whether 2 means millimetres or "
         "characters."},
        {"issue.yaml",
         "- story: run\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  box: {rule: 0.6}\n"
         "  frame: {columns: 4-5, lines: 18-48}",
         "- story: run\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  box: {rule: 0.6pt}\n"
         "  frame: {columns: 4-5, lines: 18-48}"},
        {"写成 3mm、10.5pt、2字、3行 或 5%。", "Write 3mm, 10.5pt, 2字 (em), 3行 (lines) or 5%."}},
    Explanation{"BX2009",
                {"文件是给更新的版心写的，这个程序读不懂其中新的内容。",
                 "The file is for a newer banxin; this program does not know what is new in it."},
                {"issue.yaml",
                 "banxin: 9\n"
                 "kind: issue",
                 "banxin: 1\n"
                 "kind: issue"},
                {"升级版心；不用新功能就写 banxin: 1。",
                 "Upgrade banxin; without new features write banxin: 1."}},
    Explanation{"BX2010",
                {"栏和行从 1 数起，写成“从-到”，前小后大，都是整数。",
                 "Columns and lines count from 1 and are written from-to, the lower first, in "
                 "whole numbers."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 5-4, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"照版样纸改；banxin preview --overlay columns,grid 把栏号、行号画在版面上。",
                 "Correct it by the page plan; banxin preview --overlay columns,grid draws the "
                 "numbers on the page."}},
    Explanation{"BX2011",
                {"框伸到了版心外面，那里没有栏、没有行，印不上。",
                 "The frame goes beyond the type area, where nothing is printed."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-7, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"改成消息里说的最远能写到的栏、行。", "Go no further than the message says."}},
    Explanation{"BX2012",
                {"两个框占了同一块地方，字会叠着字。",
                 "Two frames take the same place, and type would lie on type."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 3-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"挪开一个；banxin preview --overlay frames 看谁占了哪里。",
                 "Move one; banxin preview --overlay frames shows what takes which place."}},
    Explanation{
        "BX2013",
        {"转版去的那一版本期没有，读者会翻不到下文。",
         "A story jumps to a page that this issue has not; readers would look for the rest in "
         "vain."},
        {"issue.yaml",
         "- story: run\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  jump: {page: 7}\n"
         "  frame: {columns: 4-5, lines: 18-48}",
         "- story: run\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}"},
        {"改 jump 的 page，或加上那一版。", "Change the page of the jump, or add that page."}},
    Explanation{"BX2014",
                {"图片、引语、导读说到的稿件，这里没有；多半代号写错了。",
                 "A picture, quote or index entry names a story that is not here; most often the "
                 "id is misspelt."},
                {"issue.yaml",
                 "- quote: 走一走，看一看。\n"
                 "  with: wlak\n"
                 "  frame: {columns: 4-5, lines: 18-28}",
                 "- quote: 走一走，看一看。\n"
                 "  frame: {columns: 4-5, lines: 18-28}"},
                {"照提示改 with 或导读里的代号；配图要和稿件在同一版。",
                 "Correct the id as suggested; a picture stands on the page of its story."}},
    Explanation{"BX2015",
                {"一版只能有一个头条，它的标题最大、位置最好。",
                 "A page has one lead, with the largest headline and the best place."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  lead: true\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}\n"
                 "- story: jog\n"
                 "  title: 江边\n"
                 "  lead: true\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 50-80}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  lead: true\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"留一个 lead: true，其余用 rank 排次序。",
                 "Keep one lead: true and give the others a rank."}},
    Explanation{"BX2016",
                {"转版只能往后转，读者不会往前翻着找下文。",
                 "A jump goes forward only: readers do not look for the rest on pages before."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  jump: {page: 1}\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"转到后面的版，或把稿件放到前面的版。",
                 "Jump to a later page, or put the story on an earlier one."}},
    Explanation{"BX2017",
                {"稿件说转到某版，那一版没有接它的框；或者留了框，没有稿件转来。下文会丢掉。",
                 "A story jumps to a page that has no frame for it, or a frame waits for a story "
                 "that does not come. The rest would be lost."},
                {"issue.yaml",
                 "- continued: walk\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"jump: {page: 2} 和第 2 版的 continued: 代号 要成对。",
                 "jump: {page: 2} and, on page 2, continued: ID go together."}},
    Explanation{"BX2018",
                {"版序跳了号，读者会以为缺一版。",
                 "Page numbers skip one, and readers would think a page is missing."},
                {"issue.yaml",
                 "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 2}\n"
                 "pages: [{no: 1, name: 要闻, items: []}, {no: 3, name: 综合, items: []}]",
                 "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 2}\n"
                 "pages: [{no: 1, name: 要闻, items: []}, {no: 2, name: 综合, items: []}]"},
                {"补上缺的版，或改后面的 no。", "Add the page, or change the numbers after it."}},
    Explanation{
        "BX2019",
        {"报纸是整张纸折的，单数版折不成；印出来会有白页或单张。",
         "A newspaper is folded from whole sheets, which odd numbers of pages do not fill."},
        {"issue.yaml",
         "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 3}\n"
         "pages: [{no: 1, name: 要闻, items: []}, {no: 2, name: 综合, items: []}, {no: 3, name: "
         "副刊, items: []}]",
         "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 3, allow_odd: true}\n"
         "pages: [{no: 1, name: 要闻, items: []}, {no: 2, name: 综合, items: []}, {no: 3, name: "
         "副刊, items: []}]"},
        {"凑成 4、8、12 版；确实要单数，写 allow_odd: true。",
         "Make it 4, 8 or 12 pages; if it is meant, write allow_odd: true."}},
    Explanation{"BX2020",
                {"数值太大、太小，或几个数的先后不对；印出来不会是想要的样子。",
                 "A value is too large, too small, or out of order with its neighbours."},
                {"issue.yaml",
                 "issue: {date: \"2026-11-27\", number: 999999, year_number: 47, pages: 1}",
                 "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 1}"},
                {"改到消息里说的范围内。", "Bring it into the range that the message tells."}},
    Explanation{"BX2021",
                {"标题一类的文字太长，多半是把正文写进了标题。",
                 "A title or the like is far too long; most often it is the text of the story."},
                {"",
                 "title: 江边步道昨日走通，\u2026\u2026（401 字）",
                 "title: 步道全线走通\n"
                 "body: walk.md"},
                {"正文放进稿件文件，用 body 指名。",
                 "Put the text into a file of its own and name it under body."}},
    Explanation{"BX2024",
                {"这一项只能从几个词里选，写的不在其中。",
                 "This takes one of a few words, and yours is none of them."},
                {"issue.yaml", "defaults: {overset: cut}", "defaults: {overset: warn}"},
                {"换成消息里列的词。", "Use one of the words in the message."}},
    Explanation{
        "BX2025",
        {"列表或名字的样子不对：空的、重复的、太短的，或里面有空格。",
         "A list or name is of the wrong form: empty, repeated, too short, or with spaces in it."},
        {"paper.yaml", "names: [何]", "names: [何清]"},
        {"照消息改那一项。", "Put the entry right as the message says."}},
    Explanation{
        "BX2026",
        {"说到的样式、版样、墨色等，版心和项目里都没有这个名字。",
         "Neither banxin nor the project has a style, page plan, ink or the like by this name."},
        {"issue.yaml",
         "- story: run\n"
         "  title: 步道\n"
         "  style: nwes\n"
         "  body: walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}",
         "- story: run\n"
         "  title: 步道\n"
         "  style: news\n"
         "  body: walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}"},
        {"照提示改；自己的放在项目的 layouts/ 里。",
         "Correct it as suggested; your own go into layouts/ of the project."}},
    Explanation{"BX2030",
                {"这是文件格式里留好的功能，程序还不会做，所以不假装做了。",
                 "The format has this, but the program cannot do it yet, and does not pretend to."},
                {"", "消息里说的那一项", "去掉那一项，或换一种写法"},
                {"先不用它；升级后再试。", "Do without it for now; a later version may have it."}},
    Explanation{"BX2031",
                {"排行规则的 base 说“接着那一份改”，几份互相接着就没有头。",
                 "The base of composition tables says which to go on from; tables that go on from "
                 "each other have no beginning."},
                {"",
                 "layouts/composition/甲.yaml: base: 乙\n"
                 "layouts/composition/乙.yaml: base: 甲",
                 "layouts/composition/甲.yaml: base: zh-Hans"},
                {"让其中一份接着现成的 zh-Hans 等。",
                 "Let one of them go on from zh-Hans or another that is shipped."}},
    Explanation{"BX2032",
                {"一个字符在排行规则里属于两类，它旁边该空多少就说不清。",
                 "A character belongs to two classes of the composition tables, so its blanks are "
                 "undecided."},
                {"",
                 "classes: {comma: [\"，\"], stop: [\"，\"]}",
                 "classes: {comma: [\"，\"], stop: [\"。\"]}"},
                {"从其中一类里删掉它。", "Take it out of one of them."}},
    Explanation{
        "BX2033",
        {"曲尺形的框由几个矩形连成，它们要挨着，又不能重叠，正文才知道怎么往下走。",
         "The parts of a frame must touch and not overlap, so that the text knows where to go on."},
        {"issue.yaml",
         "- story: run\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  frame: [{columns: 4-5, lines: 18-40}, {columns: 4-5, lines: 60-80}]",
         "- story: run\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  frame: [{columns: 4-5, lines: 18-40}, {columns: 5, lines: 41-60}]"},
        {"让下一块从上一块的下一行起。", "Begin the next part on the line after the one before."}},
    Explanation{
        "BX2034",
        {"文字绕着有轮廓的图片走，图片下面没有放说明的地方。",
         "Text runs around the outline of this picture, which leaves no place for a caption."},
        {"",
         "photo: images/ferry.png\n"
         "outline: auto\n"
         "caption: 渡口",
         "photo: images/ferry.png\n"
         "outline: auto"},
        {"去掉 caption，或去掉 outline。", "Leave out the caption, or the outline."}},
    Explanation{"BX2035",
                {"below: headline 是“挂在标题下面”，要知道是哪一篇的标题。",
                 "below: headline hangs something below a headline, and must know whose."},
                {"issue.yaml",
                 "- quote: 走一走，看一看。\n"
                 "  frame: {columns: 1-2, below: headline, lines: 8}",
                 "- quote: 走一走，看一看。\n"
                 "  with: walk\n"
                 "  frame: {columns: 1-2, below: headline, lines: 8}"},
                {"加一行 with: 稿件代号。", "Add with: and the id of the story."}},
    Explanation{"BX2040",
                {"版样里有个框超出了版面格式的栏数、行数。",
                 "A frame of the page plan goes beyond the columns or lines of its format."},
                {"layouts/pages/own.yaml",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-6, "
                 "lines: 20-99}}}",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 20-99}}}"},
                {"改那个 frame；栏数、行数见 layouts/formats/。",
                 "Correct the frame; layouts/formats/ has the numbers."}},
    Explanation{"BX2041",
                {"版样要把版心一格不漏地分完，不然印出来有一块白。",
                 "A page plan divides the whole type area; what it leaves out is printed white."},
                {"layouts/pages/own.yaml",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-4, "
                 "lines: 20-99}}}",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 20-99}}}"},
                {"把空着的地方分给挨着的框；每个框下面只空一行。",
                 "Give the place to a neighbour; below each frame just one line stays white."}},
    Explanation{"BX2042",
                {"版样里两个位置占了同一处，或占了别人下面该空的那一行。",
                 "Two places of the plan overlap, or one takes the white line below another."},
                {"layouts/pages/own.yaml",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 18-99}}}",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 20-99}}}"},
                {"下面的框从上面的框底再加两行起。",
                 "Begin the lower frame two lines after the last of the upper."}},
    Explanation{"BX2043",
                {"版样给标题的地方超出了稿件的框。",
                 "The plan puts a headline beyond the frame of its story."},
                {"layouts/pages/own.yaml",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 20-99}, headline: {columns: 1-5, lines: 90}}}",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 20-99}, headline: {columns: 1-5, lines: 10}}}"},
                {"把 headline 的栏和行改到框里。",
                 "Keep columns and lines of the headline inside the frame."}},
    Explanation{"BX2044",
                {"版样里图片或摘引的位置超出了稿件的框。",
                 "The plan puts a picture or quote beyond the frame of its story."},
                {"layouts/pages/own.yaml",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900, pictures: 1}, frame: "
                 "{columns: 1-5, lines: 20-99}, picture: {columns: 1-3, lines: 10-30}}}",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900, pictures: 1}, frame: "
                 "{columns: 1-5, lines: 20-99}, picture: {columns: 1-3, lines: 60-99}}}"},
                {"把 picture、quote 改到框里。", "Keep picture and quote inside the frame."}},
    Explanation{"BX2045",
                {"分栏太多，每行不足 8 字，排不出好的行；或者 leg_order 没有把每一栏各写一次。",
                 "So many legs leave less than 8 characters a line, or leg_order does not name "
                 "each leg once."},
                {"layouts/pages/own.yaml",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 20-99}, legs: 12}}",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 20-99}, legs: 4}}"},
                {"legs 写小一点；leg_order 把 1 到栏数各写一次。",
                 "Ask for fewer legs; name each of them once in leg_order."}},
    Explanation{"BX2046",
                {"takes 说的字数、图片数，框里放不下或没有位置，挑版样时会挑错。",
                 "What takes says of characters or pictures does not go with the frame, so plans "
                 "would be chosen wrongly."},
                {"layouts/pages/own.yaml",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 80000-90000}, frame: {columns: 1-5, "
                 "lines: 20-99}}}",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 20-99}}}"},
                {"用 ./dev ranges 版样名 量一量，再写 chars。",
                 "Measure with ./dev ranges NAME and write chars by it."}},
    Explanation{"BX2047",
                {"版样里的位置没有名字或重名，稿件就不能指名要它。",
                 "A place of the plan has no name of its own, so no story can ask for it."},
                {"",
                 "adverts: [{name: foot, \u2026}, {name: foot, \u2026}]",
                 "adverts: [{name: left, \u2026}, {name: right, \u2026}]"},
                {"各起一个名字。", "Give each a name of its own."}},
    Explanation{"BX2048",
                {"版样要正好有一个从第 1 位放起的稿位，就是头条的位置。",
                 "A plan needs just one slot whose priority begins at 1: that of the lead."},
                {"layouts/pages/own.yaml",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 2, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 20-99}}}",
                 "banxin: 1\n"
                 "kind: page\n"
                 "layout: own\n"
                 "page: front\n"
                 "format: cn-broadsheet-5x18\n"
                 "furniture: {masthead: {columns: 1-5, lines: 1-18}}\n"
                 "slots: {lead: {takes: {priority: 1, chars: 800-900}, frame: {columns: 1-5, "
                 "lines: 20-99}}}"},
                {"头条稿位写 priority: 1，其余从 2 起。",
                 "Write priority: 1 in the lead's slot and from 2 on in the others."}},
    Explanation{
        "BX2060",
        {"文件名里花括号中的词版心不会填。", "banxin cannot fill this field between braces."},
        {"layouts/plants/own.yaml",
         "banxin: 1\n"
         "kind: plant\n"
         "page_name: \"{coed}_{date}_A{page:3}.pdf\"",
         "banxin: 1\n"
         "kind: plant\n"
         "page_name: \"{code}_{date}_A{page:3}.pdf\""},
        {"能填的见 layouts/plants/README.md。",
         "layouts/plants/README.md lists what can be filled."}},
    Explanation{"BX2061",
                {"印厂的机器只认英文字母、数字和 _ - . ，汉字和空格会传错。",
                 "The machines of plants take ASCII letters, figures, _ - and . only; hanzi and "
                 "spaces go wrong on the way."},
                {"layouts/plants/own.yaml",
                 "banxin: 1\n"
                 "kind: plant\n"
                 "page_name: \"第{page}版.pdf\"",
                 "banxin: 1\n"
                 "kind: plant\n"
                 "page_name: \"A{page:3}.pdf\""},
                {"换成英文字母和数字。", "Use ASCII letters and figures."}},
    Explanation{
        "BX2062",
        {"文件名里要有版号，不然各版同名；末尾要是 .pdf。",
         "The name needs the page number, or all pages have one name, and must end in .pdf."},
        {"layouts/plants/own.yaml",
         "banxin: 1\n"
         "kind: plant\n"
         "page_name: \"{code}_{date}.pdf\"",
         "banxin: 1\n"
         "kind: plant\n"
         "page_name: \"{code}_{date}_A{page:3}.pdf\""},
        {"加上 {page:3}，末尾写 .pdf。", "Add {page:3} and end in .pdf."}},
    Explanation{
        "BX2063",
        {"专色重名，或用了 All、None、Cyan 这类 PDF 里另有意思的名字，会印到别的版上。",
         "A spot ink is named twice, or by a name such as All, None or Cyan that means something "
         "else in a PDF."},
        {"paper.yaml",
         "inks: {专红: {spot: All, as: [0, 95, 100, 0]}}",
         "inks: {专红: {spot: PANTONE 485 C, as: [0, 95, 100, 0]}}"},
        {"用油墨厂的名字，如 PANTONE 485 C。", "Use the ink maker's name, such as PANTONE 485 C."}},
    Explanation{"BX2064",
                {"三个精度要从小到大：少于 least 不印，少于 enough 提醒，出片用 target。",
                 "The three must rise: below least nothing is printed, below enough you are "
                 "warned, target is made."},
                {"layouts/plants/own.yaml",
                 "banxin: 1\n"
                 "kind: plant\n"
                 "resolution: {least: 200, enough: 170, target: 120}",
                 "banxin: 1\n"
                 "kind: plant\n"
                 "resolution: {least: 120, enough: 170, target: 200}"},
                {"按从小到大写。", "Write them in rising order."}},
    Explanation{"BX2065",
                {"传版时间要写成二十四小时制，带引号。",
                 "The time of the deadline is of 24 hours, in quotes."},
                {"layouts/plants/own.yaml",
                 "banxin: 1\n"
                 "kind: plant\n"
                 "deadline: {days_before: 1, time: \"6:30pm\"}",
                 "banxin: 1\n"
                 "kind: plant\n"
                 "deadline: {days_before: 1, time: \"18:30\"}"},
                {"写成 \"18:30\"。", "Write \"18:30\"."}},
    Explanation{"BX2066",
                {"文件名比印厂收的长，传过去会被截断，认不出是哪一版。",
                 "The name is longer than the plant takes; it would be cut there and no longer say "
                 "which page it is."},
                {"",
                 "page_name: \"{code}_{date}_edition_of_the_city_A{page:3}.pdf\"",
                 "page_name: \"{code}_{date}_A{page:3}.pdf\""},
                {"缩短 page_name 或报纸代号 code。", "Shorten page_name or the paper's code."}},
    Explanation{
        "BX2067",
        {"两版的文件名一样，后写的会盖掉先写的。",
         "Two pages have one file name, and the later would cover the earlier."},
        {"",
         "page_name: \"{code}_{date}_{section}{page}.pdf\"，两叠的第 1 版",
         "page_name: \"{code}_{date}_A{page:3}.pdf\""},
        {"在 page_name 里加上能区分的栏目。", "Add a field to page_name that tells them apart."}},
    Explanation{"BX2068",
                {"按版心出的版没有纸边，也就没有出血。",
                 "Pages of type-area size have no edge of paper and so no bleed."},
                {"layouts/plants/own.yaml",
                 "banxin: 1\n"
                 "kind: plant\n"
                 "page: {area: type-area}\n"
                 "bleed: 3mm",
                 "banxin: 1\n"
                 "kind: plant\n"
                 "page: {area: type-area}\n"
                 "bleed: 0mm"},
                {"bleed 写 0mm，或 page 改成 paper。", "Write bleed: 0mm, or page: paper."}},
};

}  // namespace

std::span<const Explanation> explanations_of_fields() {
    return explanations;
}

}  // namespace banxin
