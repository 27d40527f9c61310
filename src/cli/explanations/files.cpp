// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX3001",
                {"路径用了 .. 或以 / "
                 "开头，跑出了项目文件夹。换一台机器就找不到，也可能把不该读的文件印出来。",
                 "The path leaves the project folder by .. or a leading /. It fails on other "
                 "machines, and may read what it should not."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: ../walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"把文件拷进项目，写相对路径。",
                 "Copy the file into the project and write its path from there."}},
    Explanation{"BX3002",
                {"这个文件是一个链接，指到项目外面去了。",
                 "The file is a link that leads out of the project."},
                {"", "stories/walk.md -> /home/he/walk.md", "stories/walk.md（普通文件）"},
                {"把真正的文件拷进来，换掉链接。", "Copy the file itself in place of the link."}},
    Explanation{"BX3003",
                {"写到的文件不在那里：名字拼错，忘了拷，或文件夹不对。",
                 "The file is not there: a misspelt name, a copy forgotten, another folder."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: wlak.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"照提示改名字；提示里列着那个文件夹里有什么。",
                 "Correct the name; the message lists what is in that folder."}},
    Explanation{"BX3004",
                {"只差大小写的文件是有的。有的电脑不分大小写，这里分，不猜。",
                 "There is a file that differs only in capitals. Some machines do not mind; this "
                 "one does, and does not guess."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: Walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"照文件真正的名字写。", "Write the name as the file has it."}},
    Explanation{
        "BX3005",
        {"版心不上网取文件：网上的东西会变，会没有，也可能不许用。",
         "banxin fetches nothing from the network: things there change, vanish, or may not be "
         "used."},
        {"issue.yaml",
         "- story: run\n"
         "  title: 步道\n"
         "  body: https://example.invalid/walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}",
         "- story: run\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  frame: {columns: 4-5, lines: 18-48}"},
        {"先下载到项目里，再写文件名。", "Download it into the project and write its name."}},
    Explanation{"BX3006",
                {"写到的是文件夹、管道或设备，不是文件。",
                 "What is named is a folder, a pipe or a device, no file."},
                {"", "body: stories", "body: stories/walk.md"},
                {"写到文件为止。", "Name the file in it."}},
    Explanation{
        "BX3007",
        {"文件在，但这个用户没有权限读。", "The file is there, but this user may not read it."},
        {"", "-rw------- 1 root root stories/walk.md", "-rw-r--r-- 1 he he stories/walk.md"},
        {"chmod u+r 文件，或请文件的主人改。", "chmod u+r FILE, or ask its owner."}},
    Explanation{"BX3008",
                {"读的时候文件变了，读到的可能一半旧一半新。",
                 "The file changed while it was read; half of it may be old and half new."},
                {"", "一边拷图，一边排版", "拷完再排"},
                {"等存完、拷完，再运行一遍。", "Wait until it is saved or copied and run again."}},
    Explanation{"BX3009",
                {"文件名里有换行之类的控制字符，会弄乱清单和终端。",
                 "The file name has control characters, which upset lists and terminals."},
                {"", "body: \"walk\\n.md\"", "body: walk.md"},
                {"给文件改个普通的名字。", "Give the file a plain name."}},
    Explanation{"BX3010",
                {"读到一半出错，磁盘或网络盘可能有问题。",
                 "Reading stopped half-way; the disk or the network share may be failing."},
                {"", "坏盘上的 images/lifts.jpg", "换一块盘重新拷的 images/lifts.jpg"},
                {"把文件拷到别的盘再试；查一查磁盘。",
                 "Copy the file to another disk and try again; have the disk looked at."}},
};

}  // namespace

std::span<const Explanation> explanations_of_files() {
    return explanations;
}

}  // namespace banxin
