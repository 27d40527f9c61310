// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX4001",
                {"找不到这款字体。别的程序会换一款近似的，版面就变了；版心停下来，不顶替。",
                 "The font was not found. Other programs would take another and change the page; "
                 "banxin stops."},
                {"paper.yaml",
                 "fonts: {song: {family: 没有的宋体}}",
                 "fonts: {song: {family: Noto Serif CJK SC}}"},
                {"装上消息里说的软件包，或把字体文件放进项目的 fonts/；banxin doctor 看还缺哪些。",
                 "Install the package named, or put the font's files into fonts/ of the project; "
                 "banxin doctor lists what is missing."}},
    Explanation{"BX4002",
                {"fonts/ 里的这个文件不是字体：空的，或者别的东西改了后缀。用它的地方会没有字。",
                 "This file of fonts/ is no font: it is empty, or something else with its name "
                 "changed. What uses it would have no type."},
                {"", "fonts/我的宋体.otf（0 字节）", "fonts/我的宋体.otf（24 MB）"},
                {"重新拷一份字体文件，或者把它从 fonts/ 里拿走。",
                 "Copy the font again, or take the file out of fonts/."}},
    Explanation{
        "BX4003",
        {"字体文件坏了，取不出字形，印出来会缺字。",
         "The font file is damaged; its glyphs cannot be read and would be missing in print."},
        {"", "fonts/我的宋体.otf（没拷完）", "fonts/我的宋体.otf（重新拷的）"},
        {"重新拷一份，或重装那个软件包。", "Copy the file again, or install the package again."}},
    Explanation{"BX4004",
                {"字体的授权不许嵌入 PDF（fsType=2），嵌了违约，不嵌印厂没有这个字。",
                 "The licence of the font forbids embedding (fsType=2); without it the plant lacks "
                 "its characters."},
                {"", "fonts/限用宋体.ttf", "fonts/思源宋体.otf"},
                {"换一款许可嵌入的字体，或向字体公司要许可的版本。",
                 "Use a font that may be embedded, or ask its maker for one that may."}},
    Explanation{"BX4005",
                {"一款字体找到两个版本，字宽可能不同，换了机器版面会变。用的是排在前面的一个。",
                 "Two versions of one font were found. Their widths may differ, and pages could "
                 "change from machine to machine. The one found first is used."},
                {"", "fonts/宋体-2.001.otf 和 fonts/宋体-2.003.otf", "fonts/宋体-2.003.otf"},
                {"只留一个版本在 fonts/ 里。", "Keep one version only in fonts/."}},
    Explanation{
        "BX4007",
        {"可变字体的粗细在 PDF 里会出错，标题可能印成细的。",
         "The weight of a variable font goes wrong in PDF; headlines could be printed light."},
        {"", "fonts/SourceHanSerifSC-VF.otf", "fonts/SourceHanSerifSC-Bold.otf"},
        {"换成每种粗细一个文件的静态字体。", "Use the static fonts, a file for each weight."}},
    Explanation{
        "BX4009",
        {"样式里用了一个字体角色，fonts.yaml 和 paper.yaml 都没说它是哪款字体。",
         "A style asks for a font role which neither fonts.yaml nor paper.yaml gives a font."},
        {"", "parts: {masthead: {font: fangsong}}", "parts: {masthead: {font: masthead}}"},
        {"在 paper.yaml 的 fonts: 里写上，或改用现有的角色。",
         "Give it a font under fonts: of paper.yaml, or use a role that is there."}},
    Explanation{"BX4010",
                {"fontconfig 打不开字体文件夹，一款字体也用不了。",
                 "fontconfig cannot open the font folders, so no font can be used."},
                {"", "/usr/share/fonts 没有权限", "/usr/share/fonts 可以读"},
                {"看文件夹的权限；运行 fc-list 看能不能列出字体。",
                 "Look at the permissions; see whether fc-list lists fonts."}},
    Explanation{"BX4011",
                {"没有西文断词表，长的英文词不会断开，行会拉得很松。",
                 "Without hyphenation patterns long English words stay whole and lines gape."},
                {"", "banxin check issue.yaml", "sudo apt install hyphen-en-us"},
                {"装软件包 hyphen-en-us。", "Install the package hyphen-en-us."}},
    Explanation{"BX4020",
                {"字体没有标点的半宽形式（halt），挤标点时只好照墨迹裁；样子一般没有差别。",
                 "The font has no half-width forms (halt), so marks are cut by their ink; it "
                 "seldom shows."},
                {"", "banxin fonts check", "fonts: {song: {family: Noto Serif CJK SC}}"},
                {"不用管；在意就换一款有 halt 的字体。",
                 "Nothing needs doing; or use a font that has halt."}},
    Explanation{"BX4021",
                {"字体把逗号、句号放在字的中间（台湾式），简体横排要在左下，已经移过去。",
                 "The font has its comma and stop in the middle, as in Taiwan; they were moved to "
                 "where these rules want them."},
                {"", "banxin fonts check", "fonts: {song: {family: Noto Serif CJK SC}}"},
                {"看一眼版面；不满意就换成简体的字体。",
                 "Look at the page; if it does not please, use a font for simplified Chinese."}},
    Explanation{
        "BX4022",
        {"字体的标点偏左，这里的规则要居中，照字体原样排。",
         "The font has its marks on the left where these rules want the middle; they are set as "
         "they are."},
        {"", "composition: {tables: zh-Hant}", "fonts: {song: {family: Noto Serif CJK TC}}"},
        {"换一款合这种规则的字体。", "Use a font made for these rules."}},
    Explanation{"BX4023",
                {"字体的引号是西文宽度，已各放进半个字宽，贴着引文。",
                 "The font's quotes have Latin widths; each is set in half an em beside its text."},
                {"", "banxin fonts check", "fonts: {song: {family: Noto Serif CJK SC}}"},
                {"不用管；在意就换一款引号全宽的字体。",
                 "Nothing needs doing; or use a font with full-width quotes."}},
    Explanation{"BX4024",
                {"字体的破折号两半中间断开，已移到相接。",
                 "The two halves of the font's dash do not join; they were moved together."},
                {"", "banxin fonts check", "fonts: {song: {family: Noto Serif CJK SC}}"},
                {"看一眼版面；不满意就换字体。",
                 "Look at the page; if it does not please, use another font."}},
    Explanation{"BX4025",
                {"字体缺这些标点。稿件里一用到就会报错，不会顶替。",
                 "The font lacks these marks. A text with one is refused; nothing stands in."},
                {"", "banxin fonts check", "fonts: {song: {family: Noto Serif CJK SC}}"},
                {"换一款标点齐全的字体。", "Use a font that has them all."}},
    Explanation{"BX4026",
                {"字体没有半宽数字（hwid），数字缩放到半个字宽，笔画会略细。",
                 "The font has no half-width figures (hwid); figures are scaled to half an em and "
                 "a little lighter."},
                {"", "banxin fonts check", "composition: {figures: proportional}"},
                {"不用管；或写 composition: {figures: proportional}，照字体原样排。",
                 "Nothing needs doing; or write composition: {figures: proportional} to set them "
                 "as they are."}},
    Explanation{"BX4027",
                {"字体的半宽形式做错了，墨迹会压到邻字上，没有用它。",
                 "The font's half-width forms are wrong and their ink would lie on the neighbours; "
                 "they are not used."},
                {"", "banxin fonts check", "fonts: {song: {family: Noto Serif CJK SC}}"},
                {"换一个版本的字体。", "Use another version of the font."}},
    Explanation{"BX4028",
                {"字体的标点占满一个字，没有空白可裁，挤标点时让不出地方。",
                 "The font's marks fill the em, so there is no blank half to give way."},
                {"", "banxin fonts check", "fonts: {song: {family: Noto Serif CJK SC}}"},
                {"换一款报纸用的字体。", "Use a font made for newspapers."}},
};

}  // namespace

std::span<const Explanation> explanations_of_fonts() {
    return explanations;
}

}  // namespace banxin
