// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX0001",
                {"命令行里有版心不认识的选项或命令，多半是打错了字母。为免做错事，什么也没有做。",
                 "The command line has an option or command that banxin does not know, most often "
                 "a slip. Nothing was done."},
                {"", "banxin preview issue.yaml --dp 72", "banxin preview issue.yaml --dpi 72"},
                {"照提示改；banxin --help 列出命令，banxin preview --help 列出一个命令的选项。",
                 "Correct it as suggested; banxin --help lists commands, banxin preview --help the "
                 "options of one."}},
    Explanation{"BX0002",
                {"少写了必须写的东西：做什么、哪一期、写到哪里，或者选项后面的值。版心不猜。",
                 "Something required is missing: the command, the issue, where to write, or the "
                 "value of an option. banxin does not guess."},
                {"", "banxin build", "banxin build issue.yaml"},
                {"补上；消息里有用法。", "Add it; the message has the usage."}},
    Explanation{
        "BX0003",
        {"--pages 要写成用逗号隔开的版号或范围，范围从小到大。",
         "--pages takes page numbers or ranges with commas between, each range from low to high."},
        {"", "banxin build issue.yaml --pages 4-3", "banxin build issue.yaml --pages 1,3-4"},
        {"写成 1,3-4 的样子。", "Write it like 1,3-4."}},
    Explanation{"BX0004",
                {"--pages 点了本期没有的版，什么也没有出，以免以为那一版已经出过。",
                 "--pages names a page that the issue has not. Nothing was made, lest it be "
                 "thought that the page was."},
                {"", "banxin build issue.yaml --pages 9", "banxin build issue.yaml --pages 1-4"},
                {"只点本期有的版；有哪些版，消息里列着。",
                 "Choose pages of the issue; the message lists them."}},
    Explanation{
        "BX0005",
        {"选项的值不在它认的范围里，或者两个选项不能一起写。",
         "The value of an option is not among those it takes, or two options do not go together."},
        {"", "banxin preview issue.yaml --dpi 99999", "banxin preview issue.yaml --dpi 150"},
        {"换成它认的值；命令后面加 --help 看每个选项认什么。",
         "Use a value it takes; --help behind the command tells what each option takes."}},
    Explanation{"BX0007",
                {"环境变量说终端不是 UTF-8，汉字会变成乱码，所以消息改用英文。版面不受影响。",
                 "The environment says that the terminal is not UTF-8, where hanzi would be "
                 "garbled, so messages are in English. Pages do not change."},
                {"", "LANG=C banxin check issue.yaml", "LANG=C.UTF-8 banxin check issue.yaml"},
                {"export LANG=zh_CN.UTF-8 或 C.UTF-8；只想要中文，加 --lang zh。",
                 "export LANG=zh_CN.UTF-8 or C.UTF-8; for Chinese just once, add --lang zh."}},
    Explanation{"BX0012",
                {"用了 --no-sandbox：画 SVG、读 PDF "
                 "的程序没有隔离，一个有问题的广告文件就能读到这台机器上别的文件。",
                 "With --no-sandbox the programs that draw SVG and read PDF are not shut in; one "
                 "bad file from an agency could read others of this machine."},
                {"", "banxin build issue.yaml --no-sandbox", "banxin build issue.yaml"},
                {"去掉 --no-sandbox；隔离用不了，就装软件包 bubblewrap，再用 banxin doctor 看。",
                 "Leave it away; if the sandbox does not work, install bubblewrap and look with "
                 "banxin doctor."}},
    Explanation{"BX0013",
                {"限度文件把一项调高了。限度是防坏文件占满内存和时间的，调高以后防得少一些。",
                 "The file of limits raises one. Limits keep bad files from taking all memory and "
                 "time; raised, they keep less."},
                {"", "picture_pixels: 900000000", "picture_pixels: 150000000"},
                {"只为这一次用的，用完改回去。", "If it was for once, put it back."}},
};

}  // namespace

std::span<const Explanation> explanations_of_command_line() {
    return explanations;
}

}  // namespace banxin
