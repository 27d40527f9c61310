// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX7101",
                {"写不了文件：磁盘满，没有权限，或文件夹不在。原来的文件没有动。",
                 "A file cannot be written: a full disk, no permission, a folder that is not "
                 "there. What was there has not changed."},
                {"", "banxin build issue.yaml -o /root/out", "banxin build issue.yaml -o out"},
                {"腾出空间，或用 -o 换一个能写的文件夹。",
                 "Make room, or name a folder that can be written with -o."}},
    Explanation{"BX7103",
                {"输出的文件夹不让写：没有权限，或磁盘是只读的。原来的文件没有动。",
                 "Output may not be written there: no permission, or a read-only disk. What was "
                 "there has not changed."},
                {"", "banxin build issue.yaml -o /usr/out", "banxin build issue.yaml -o out"},
                {"用 -o 换一个文件夹，或改权限。",
                 "Choose another folder with -o, or change the permissions."}},
    Explanation{"BX7104",
                {"要写的名字已经是文件夹、管道，或文件夹的名字已经是文件。",
                 "A folder or pipe has the name of the file, or a file that of the folder."},
                {"", "banxin build issue.yaml -o issue.yaml", "banxin build issue.yaml -o out"},
                {"移开它，或用 -o 换一个名字。", "Move it, or choose another name with -o."}},
    Explanation{"BX7105",
                {"另一个 banxin 正在往这个文件夹写，两个一起写会混。",
                 "Another banxin is writing into this folder, and the two would mix."},
                {"", "两个窗口同时 banxin build", "等前一个完，或 -o 另一个文件夹"},
                {"等它写完，或换一个文件夹。", "Wait for it, or choose another folder."}},
    Explanation{"BX7106",
                {"输出会盖掉这一期要用的文件，稿件或图片就没有了。",
                 "Output would replace a file that the issue is made from, and lose it."},
                {"", "banxin preview issue.yaml -o images", "banxin preview issue.yaml -o out"},
                {"用 -o 换一个文件夹。", "Choose another folder with -o."}},
    Explanation{
        "BX7108",
        {"程序自己的错误：生成的 PDF 复读没有通过，所以没有写出。",
         "A bug: the PDF did not pass when read again, and was not written."},
        {"", "banxin build issue.yaml", "换一版试，缩小范围"},
        {"请报告，附上这一期的文件；先用 --pages 出别的版。",
         "Please report it with the issue's files; meanwhile make the other pages with --pages."}},
    Explanation{
        "BX7110",
        {"要放传版包的文件夹已经有了，又不是以前的传版包，怕盖掉别的东西。",
         "The folder for the package is there and is no older package; something else might be "
         "lost."},
        {"", "banxin package issue.yaml -o 我的文档", "banxin package issue.yaml -o 传版包"},
        {"换一个新的文件夹名。", "Name a new folder."}},
    Explanation{"BX7111",
                {"以前的传版包里放了别的文件，换掉它会一起丢。",
                 "The older package has files of others in it, which would be lost with it."},
                {"", "传版包/备注.docx", "备注.docx 移到传版包外面"},
                {"把那些文件移出来再试。", "Move those files out and try again."}},
    Explanation{
        "BX7112",
        {"传版包做好了，放不到指定的地方。", "The package is made but cannot be put in its place."},
        {"", "传版包正被别的程序打开", "关掉看文件的程序"},
        {"先把旧的传版包移开再试。", "Move the older package away and try again."}},
    Explanation{"BX7113",
                {"拼版一张四版，版数不是四的倍数就有空的半张。",
                 "A sheet has four pages; other numbers leave part of one empty."},
                {"",
                 "banxin package issue.yaml -o 传版包 --impose（6 版）",
                 "banxin package issue.yaml -o 传版包"},
                {"不要 --impose，或凑成四的倍数。",
                 "Leave out --impose, or make the pages a multiple of four."}},
    Explanation{"BX7114",
                {"新项目要放进空的文件夹，不然会盖掉里面的东西。",
                 "A new paper goes into an empty folder, lest what is there be lost."},
                {"", "banxin new 我的文档", "banxin new 我的报"},
                {"换一个新的文件夹名。", "Name a new folder."}},
};

}  // namespace

std::span<const Explanation> explanations_of_output() {
    return explanations;
}

}  // namespace banxin
