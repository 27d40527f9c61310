// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{
        "BX6101",
        {"印厂文件里的 profile 不是四色印刷机的特性文件，照它转颜色会全错。",
         "The profile of the plant is not that of a four-colour press; colours turned by it would "
         "all be wrong."},
        {"", "profile: sRGB.icc", "profile: layouts/plants/newsprint26.icc"},
        {"向印厂要 CMYK 输出的 .icc 文件。", "Ask the plant for its CMYK output profile (.icc)."}},
    Explanation{"BX6102",
                {"版面上有东西转不成油墨，所以没有写出文件，以免印成别的颜色。",
                 "Something on the page cannot be turned into inks; nothing was written, lest it "
                 "be printed in other colours."},
                {"", "广告 PDF 里的特殊颜色空间", "只有四色和灰度的 PDF"},
                {"看消息里说的是哪一部分；多半是广告文件，请对方改成四色。",
                 "The message says which part; most often an advertisement, which should be "
                 "process inks."}},
    Explanation{"BX6103",
                {"一版里的颜色太多，转不成油墨的对照表。",
                 "A page has more colours than the table of inks holds."},
                {"", "上万种颜色的 SVG", "改成 PDF 或照片"},
                {"把颜色最多的那张图改成 JPEG。", "Make the drawing with most colours a JPEG."}},
    Explanation{
        "BX6104",
        {"图片自带的色彩配置是坏的，照它转不成印厂的油墨。",
         "The profile inside the picture is broken and cannot lead to the inks of the plant."},
        {"", "特性文件损坏的 JPEG", "另存为 sRGB 的 JPEG"},
        {"用看图软件另存为 sRGB。", "Save it as sRGB with a picture program."}},
    Explanation{
        "BX6105",
        {"印厂按版心收版，这一部分在版心外面，会被裁掉。",
         "The plant takes pages of type-area size; this part lies outside and would be cut off."},
        {"", "page: {area: type-area}", "page: {area: type-area, beyond: {top: 20mm}}"},
        {"把它移进版心，或在印厂文件里写 beyond 多收一些。",
         "Move it inside, or ask for more with beyond in the plant's file."}},
    Explanation{"BX6110",
                {"印厂这一版只印黑墨，彩色会印不上，或变成灰的。",
                 "The plant prints this page in black only; colour would be lost or turn grey."},
                {"", "colour_pages: []", "colour_pages: [1]"},
                {"改成黑色，或挪到彩版；彩版有哪些，看印厂文件的 colour_pages。",
                 "Set it in black, or move it to a page in colour (colour_pages of the plant)."}},
    Explanation{
        "BX6111",
        {"几种墨叠在一起超出上限，新闻纸吸不了，会蹭脏、粘连。",
         "The inks together are more than newsprint takes: it would smear and stick."},
        {"", "ink: [100, 90, 90, 80]", "ink: [60, 50, 50, 80]"},
        {"banxin preview --plates 看哪里最浓；照片交给版心转，色块减墨。",
         "banxin preview --plates shows where; leave photographs to banxin and lighten tints."}},
    Explanation{
        "BX6120",
        {"看印版、预览 PDF 广告要用 Ghostscript，这台机器没有。",
         "Plates and previews of placed PDFs need Ghostscript, which this machine has not."},
        {"", "banxin preview issue.yaml --plates", "sudo apt install ghostscript"},
        {"装软件包 ghostscript。", "Install the package ghostscript."}},
    Explanation{"BX6121",
                {"Ghostscript 读不了这个 PDF，没有人看过它印出来的样子。",
                 "Ghostscript cannot read this PDF, so nobody has seen how it prints."},
                {"", "坏了的广告 PDF", "重新导出的 PDF"},
                {"banxin preflight 文件 看问题；请对方重新导出。",
                 "Run banxin preflight FILE; ask for a new export."}},
    Explanation{
        "BX6122",
        {"Ghostscript 用的时间或内存超出限度，被停下了；文件可能太复杂，也可能有意为难。",
         "Ghostscript took more time or memory than it may and was stopped: the file is too "
         "complex, or means harm."},
        {"", "banxin preview issue.yaml --plates", "banxin preview issue.yaml --plates --pages 1"},
        {"一次少看几版；广告太复杂，请对方栅格化。",
         "Look at fewer pages at a time; ask for a simpler advertisement."}},
    Explanation{
        "BX6123",
        {"Ghostscript 写的结果读不了，多半是临时文件夹满了。",
         "What Ghostscript wrote cannot be read; most often the folder for temporary files is "
         "full."},
        {"", "/tmp 满了", "export TMPDIR=/有空间的文件夹"},
        {"腾出空间再试；还不行请报告。", "Make room and try again; if it persists, report it."}},
    Explanation{"BX6124",
                {"印版的预览图画不出来，印版本身没有问题。",
                 "The picture of a plate could not be made; the plate itself is sound."},
                {"", "内存不够", "banxin preview issue.yaml --plates --pages 1"},
                {"一次少看几版；还不行请报告。",
                 "Look at fewer pages at a time; if it persists, report it."}},
};

}  // namespace

std::span<const Explanation> explanations_of_inks() {
    return explanations;
}

}  // namespace banxin
