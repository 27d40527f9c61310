// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX6001",
                {"Word 存的文件里没有 DOCTYPE；有，就是别的程序做的，可能想读这台机器的文件。",
                 "Word writes no DOCTYPE; a file with one was made by something else and may want "
                 "files of this machine."},
                {"", "来历不明的 walk.docx", "作者用 Word 重新存的 walk.docx"},
                {"请作者用 Word 打开、另存、重发。",
                 "Ask the author to open it in Word, save it and send it again."}},
    Explanation{
        "BX6002",
        {"压缩包里有想写到外面去的文件名，不是 Word 存的。",
         "An entry of the archive wants to be written outside it; Word saved no such file."},
        {"", "../../walk.xml", "word/document.xml"},
        {"请作者重发；反复这样，先别打开。",
         "Ask the author again; if it repeats, do not open it."}},
    Explanation{"BX6003",
                {"Word 里有没接受的修订，不知道哪一种写法算数；猜错了会登出删掉的话。",
                 "Changes are pending, and it cannot be told which words count; a wrong guess "
                 "prints what was deleted."},
                {"", "审阅里还有 2 处修订", "全部接受或拒绝以后再存"},
                {"在 Word 里接受或拒绝全部修订，再存一次。",
                 "Accept or reject all changes in Word and save again."}},
    Explanation{
        "BX6004",
        {"这是旧的 .doc，只改扩展名还是旧格式。",
         "This is an old .doc; another ending does not change it."},
        {"", "把 walk.doc 改名成 walk.docx", "在 Word 里另存为 .docx"},
        {"用 Word 或 WPS 打开，另存为 .docx。", "Open it in Word or WPS and save it as .docx."}},
    Explanation{"BX6005",
                {"文件叫 .docx，里面不是 Word 文件，或者坏了。",
                 "The file is called .docx and is no Word file, or a damaged one."},
                {"", "没下载完的 walk.docx", "重新下载的 walk.docx"},
                {"能用 Word 打开就另存；打不开请作者重发。",
                 "If Word opens it, save it anew; if not, ask the author."}},
    Explanation{
        "BX6006",
        {"Word 文件加了密码，读不出来。", "The Word file has a password and cannot be read."},
        {"", "加密的 walk.docx", "去掉密码的 walk.docx"},
        {"在 Word 里去掉密码，再存一次。", "Take the password off in Word and save again."}},
    Explanation{"BX6007",
                {"文本框、脚注、表格之类没有放进稿件，内容列在导入说明里，别漏了。",
                 "Text boxes, footnotes and the like are not in the story; their words are in the "
                 "import notes."},
                {"", "正文在文本框里的 walk.docx", "正文写在页面上的 walk.docx"},
                {"看导入说明，要用的抄到稿件里。", "Read the notes and copy what is needed."}},
    Explanation{"BX6008",
                {"Word 自动加的“一、”“1.”已写成文字，可能和 Word 里差一个。",
                 "Numbers that Word adds by itself became text and may be one off."},
                {"", "自动编号的列表", "核对过的\u201c一、二、三\u201d"},
                {"和 Word 里对一遍。", "Compare them with Word."}},
};

}  // namespace

std::span<const Explanation> explanations_of_imports() {
    return explanations;
}

}  // namespace banxin
