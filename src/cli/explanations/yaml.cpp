// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX1001",
                {"YAML 只认英文冒号加一个空格。全角冒号会让整行变成一段文字，后面的稿件都跟着乱。",
                 "YAML wants an ASCII colon and a space. With a full-width colon the line is mere "
                 "text and what follows goes astray."},
                {"issue.yaml",
                 "defaults：\n"
                 "  overset: warn",
                 "defaults:\n"
                 "  overset: warn"},
                {"把“：”改成“: ”；写 YAML 时切到英文输入法。",
                 "Write \": \" for \"：\"; switch the input method off while writing YAML."}},
    Explanation{
        "BX1002",
        {"缩进决定谁属于谁，只能用半角空格。全角空格和网页上的不换行空格看着一样，YAML 却不认。",
         "Indentation says what belongs to what and must be ASCII spaces. Full-width and no-break "
         "spaces look alike but do not count."},
        {"issue.yaml",
         "defaults:\n"
         "　　overset: warn",
         "defaults:\n"
         "  overset: warn"},
        {"删掉行首的空白，重新打半角空格。",
         "Delete the blanks at the start of the line and type ASCII spaces."}},
    Explanation{"BX1003",
                {"YAML 不许用 Tab 缩进：各个编辑器里 Tab 的宽窄不同，层次就乱了。",
                 "YAML forbids tabs in indentation: their width differs between editors, and so "
                 "would the structure."},
                {"issue.yaml",
                 "defaults:\n"
                 "\toverset: warn",
                 "defaults:\n"
                 "  overset: warn"},
                {"把 Tab 换成两个空格；编辑器里可以设成“用空格代替 Tab”。",
                 "Write two spaces for each tab; most editors can do so by themselves."}},
    Explanation{
        "BX1004",
        {"中文引号对 YAML 只是普通的字，会印到版面上。要给值加引号，用英文的。",
         "To YAML curly quotes are ordinary text and would be printed. To quote a value use ASCII "
         "quotes."},
        {"issue.yaml",
         "issue: {date: \u201c2026-11-27\u201d, number: 1187, year_number: 47, pages: 1}",
         "issue: {date: \"2026-11-27\", number: 1187, year_number: 47, pages: 1}"},
        {"换成英文引号；真要印出中文引号，整句外面再加一对英文引号。",
         "Use ASCII quotes; to print curly ones, put ASCII quotes around the whole value."}},
    Explanation{"BX1005",
                {"引号开了头没有收尾，后面的稿件全会被吞进这个标题里。",
                 "A quote is opened and never closed: all the stories that follow would be "
                 "swallowed by this title."},
                {"issue.yaml", "defaults: {overset: \"warn}", "defaults: {overset: \"warn\"}"},
                {"在值的末尾补上引号。", "Close the quote at the end of the value."}},
    Explanation{
        "BX1006",
        {"一组里同一个键写了两次，只有一个会算数，另一个会悄悄丢掉。",
         "A key stands twice in one group; only one would count and the other be lost without a "
         "word."},
        {"issue.yaml", "defaults: {overset: warn, overset: error}", "defaults: {overset: error}"},
        {"删掉一个；要排两篇稿件，另起一个 - story。",
         "Delete one; for two stories begin another - story."}},
    Explanation{
        "BX1007",
        {"空格后面的 # 是注释的开头，# 以后的字不会印出来。标题里的“#特刊”会这样丢掉。",
         "A # behind a space begins a comment, and what follows is not printed. Titles lose words "
         "this way."},
        {"issue.yaml",
         "- story: run\n"
         "  title: 第1187期 #特刊\n"
         "  body: walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}",
         "- story: run\n"
         "  title: \"第1187期 #特刊\"\n"
         "  body: walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}"},
        {"属于标题就给整个标题加英文引号；真是注释，放到单独一行。",
         "If it belongs to the title, quote the title; a real comment goes on a line of its own."}},
    Explanation{
        "BX1008",
        {"没有引号的值里有英文冒号加空格，YAML 会当成又一个键。",
         "A plain value has a colon and a space in it, which YAML takes for another key."},
        {"issue.yaml",
         "- story: run\n"
         "  title: 通知: 明天停水\n"
         "  body: walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}",
         "- story: run\n"
         "  title: \"通知: 明天停水\"\n"
         "  body: walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}"},
        {"给整个值加英文引号，或改用全角冒号“：”。", "Put the whole value in ASCII quotes."}},
    Explanation{"BX1009",
                {"值以 * & [ { @ ! 等开头，YAML 另有意思：[本报讯] 会成列表，* 会成别名，字会丢。",
                 "A value that starts with * & [ { @ ! means something else to YAML: a list, an "
                 "alias, a lost word."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: \"*本报专访*\"\n"
                 "  kicker: \"@云渡\"\n"
                 "  deck: *专访\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 本报专访\n"
                 "  deck: \"*专访\"\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"给整个值加英文引号。", "Put the whole value in ASCII quotes."}},
    Explanation{
        "BX1010",
        {"行首的 % 是 YAML 的指令，不是内容；有的程序会因此把整个文件当成空的。",
         "A % at the start of a line is a directive of YAML; some programs then take the whole "
         "file for empty."},
        {"issue.yaml",
         "%YAML 1.2\n"
         "banxin: 1",
         "banxin: 1"},
        {"删掉这一行；百分数写在键的后面。", "Delete the line; a percentage goes behind its key."}},
    Explanation{"BX1011",
                {"这里要文字，写的却是数字；12.50 会变成 12.5，007 会变成 7，所以不猜。",
                 "Text is wanted and a number is written; 12.50 would become 12.5 and 007 become "
                 "7, so nothing is guessed."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 12345\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: \"12345\"\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"加英文引号。", "Put it in ASCII quotes."}},
    Explanation{"BX1012",
                {"开关只认 true 和 false。yes、on、是，各个程序的读法不同。",
                 "Switches take true and false only; programs differ on yes, on and the like."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  lead: yes\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  lead: true\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"写 true 或 false。", "Write true or false."}},
    Explanation{"BX1013",
                {"数字前面的 0 在有的程序里表示八进制，0118 会变成 78。",
                 "To some programs a leading zero means octal, and 0118 would become 78."},
                {"issue.yaml",
                 "issue: {date: \"2026-11-27\", number: 0118, year_number: 47, pages: 1}",
                 "issue: {date: \"2026-11-27\", number: 118, year_number: 47, pages: 1}"},
                {"去掉前面的 0；电话、邮编这样的号码加英文引号。",
                 "Drop the zero; put numbers such as a telephone's in quotes."}},
    Explanation{"BX1014",
                {"单独一行的 --- 开始了第二份文档，后面的内容会被丢掉。",
                 "A line --- begins a second document, whose content would be dropped."},
                {"issue.yaml",
                 "banxin: 1\n"
                 "---\n"
                 "pages: []",
                 "banxin: 1\n"
                 "pages: []"},
                {"删掉 ---；一个文件只放一期。", "Delete the ---; one issue a file."}},
    Explanation{
        "BX1015",
        {"文件是空的，或者只有注释。可能没有存盘，也可能写错了文件名。",
         "The file is empty or holds only comments: perhaps it was not saved, or is another file."},
        {"issue.yaml",
         "# 第1187期",
         "# 第1187期\n"
         "banxin: 1\n"
         "kind: issue"},
        {"存盘再试；新的一期可以从 banxin new 开始。",
         "Save it and try again; banxin new starts a new one."}},
    Explanation{"BX1016",
                {"文件最外层要是“键: 值”，不能是列表或一段文字。",
                 "At the top of the file there must be keys with values, not a list or a text."},
                {"issue.yaml",
                 "- banxin: 1\n"
                 "- kind: issue",
                 "banxin: 1\n"
                 "kind: issue"},
                {"去掉行首的减号。", "Take away the dashes."}},
    Explanation{"BX1017",
                {"标签（!! 或 ! 开头）会让文件去做事，版心不认；!include 也不认。",
                 "Tags (with ! or !!) make a file do things; banxin knows none, !include neither."},
                {"issue.yaml", "defaults: {overset: !!str warn}", "defaults: {overset: warn}"},
                {"去掉标签；要印出感叹号就加英文引号。",
                 "Leave the tag out; to print an exclamation mark quote the value."}},
    Explanation{"BX1018",
                {"合并键 << 从别处抄内容，出错时谁也看不出是哪里写的，所以不支持。",
                 "The merge key << copies from elsewhere, and nobody sees where a mistake was "
                 "written; it is not supported."},
                {"issue.yaml",
                 "defaults:\n"
                 "  <<: {overset: warn}",
                 "defaults:\n"
                 "  overset: warn"},
                {"把内容写全。", "Write the content out."}},
    Explanation{
        "BX1019",
        {"这里的写法 YAML 读不通：括号没有收尾，缩进不齐，或者收尾的引号后面还有字。",
         "YAML cannot read this: a bracket is not closed, the indentation is uneven, or text "
         "follows a closing quote."},
        {"issue.yaml", "defaults: {overset: warn", "defaults: {overset: warn}"},
        {"看标出的地方和它的上一行；括号、引号成对，同一层的缩进对齐。",
         "Look at the place shown and the line above; pair brackets and quotes, align one level."}},
    Explanation{"BX1020",
                {"文件是 GB18030（GBK）、UTF-16 之类的编码。照错的编码读，汉字会全变。",
                 "The file is GB18030 (GBK), UTF-16 or another encoding. Read as the wrong one all "
                 "hanzi would change."},
                {"",
                 "记事本存成\u201cANSI\u201d或\u201cUnicode\u201d的 issue.yaml",
                 "记事本存成\u201cUTF-8\u201d的 issue.yaml"},
                {"另存为 UTF-8，或 iconv -f gb18030 -t utf-8 旧文件 > 新文件。",
                 "Save it as UTF-8, or: iconv -f gb18030 -t utf-8 old > new."}},
    Explanation{
        "BX1021",
        {"文件里有几个字节不成字，可能传坏了，也可能两种编码贴在了一起。",
         "Some bytes are no characters: the file was damaged on its way, or two encodings were "
         "pasted together."},
        {"", "title: 步道<坏字节>走通", "title: 步道全线走通"},
        {"删掉那里重打；其余的字也变了，就向作者要原稿。",
         "Delete that place and type it again; if other words changed too, ask for the original."}},
    Explanation{"BX1022",
                {"空字节、ESC 之类的控制字符印不出来，多半是文件坏了或从别的程序里带来的。",
                 "Control characters such as NUL and ESC cannot be printed; the file is damaged or "
                 "another program left them."},
                {"walk.md",
                 "江边步道\x07"
                 "走通。",
                 "江边步道走通。"},
                {"删掉那个字符；看不见就把那几个字重打一遍。",
                 "Delete the character; if it cannot be seen, type the words around it again."}},
    Explanation{"BX1023",
                {"改变文字方向的隐形字符能让人看到的和印出来的不一样，别人可能借此藏字。",
                 "Invisible marks of direction make what is seen differ from what is printed, and "
                 "can hide words."},
                {"walk.md", "江边\u202e步道走通。", "江边步道走通。"},
                {"把那几个字重打一遍；来稿里有，问一问作者。",
                 "Type those words again; if they came with a text, ask its author."}},
    Explanation{
        "BX1024",
        {"最后一行没有写完也没有换行，文件可能只存了一半，后面的稿件不在里面。",
         "The last line is unfinished and has no end: perhaps only half of the file was saved."},
        {"",
         "      - story: walk\n"
         "      - ",
         "      - story: walk\n"
         "        title: 步道全线走通"},
        {"重新存盘或重新拷一份，看末尾全不全。", "Save or copy it again and look at its end."}},
};

}  // namespace

std::span<const Explanation> explanations_of_yaml() {
    return explanations;
}

}  // namespace banxin
