// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX3101",
                {"稿件不是 UTF-8，看内容像 GB18030，就这样读了。读错的话字会不对，请看一眼。",
                 "The text is not UTF-8 and looks like GB18030, so it was read as that. Have a "
                 "look at its words."},
                {"",
                 "记事本存成\u201cANSI\u201d的 walk.txt",
                 "存成 UTF-8 的 walk.txt，或写 encoding: gb18030"},
                {"另存为 UTF-8；或写明 encoding: gb18030。",
                 "Save it as UTF-8, or write encoding: gb18030."}},
    Explanation{"BX3102",
                {"稿件不是 UTF-8，又太短，看不出是哪种编码；猜错了汉字全变。",
                 "The text is not UTF-8 and too short to tell what it is; a wrong guess would "
                 "change every hanzi."},
                {"",
                 "body: walk.txt（8 个字节的 GBK）",
                 "body: walk.txt\n"
                 "encoding: gb18030"},
                {"另存为 UTF-8，或在稿件下面写 encoding: gb18030。",
                 "Save it as UTF-8, or write encoding: gb18030 below the story."}},
    Explanation{"BX3103",
                {"一个文件里前面是一种编码，后面是另一种，多半是两个文件拼起来的。",
                 "The file begins in one encoding and goes on in another; most often two files "
                 "were joined."},
                {"", "cat utf8.txt gbk.txt > walk.txt", "先各自转成 UTF-8，再拼"},
                {"把两段各自另存为 UTF-8 再合起来。", "Save both parts as UTF-8, then join them."}},
    Explanation{"BX3104",
                {"“锟斤拷”和 U+FFFD 是转码时弄坏的字，原来的字已经丢了。",
                 "锟斤拷 and U+FFFD are what a wrong conversion leaves; the characters that stood "
                 "there are gone."},
                {"walk.md", "江边锟斤拷昨日走通。", "江边步道昨日走通。"},
                {"向作者要原稿，不要自己猜。", "Ask the author for the original; do not guess."}},
    Explanation{
        "BX3105",
        {"汉字之间的半角标点会又窄又贴字，所以按全角排；原稿不改。",
         "Half-width marks between hanzi are narrow and cling, so they are set full-width; the "
         "file stays as it is."},
        {"walk.md", "江边步道走通了,市民都来看.", "江边步道走通了，市民都来看。"},
        {"不用管；要照原样排，写 defaults: {punctuation: keep}。",
         "Nothing needs doing; to set them as typed, write defaults: {punctuation: keep}."}},
    Explanation{"BX3106",
                {"稿件里有看不见的字符（零宽空格之类），会挡住断行和查找，已经去掉。",
                 "The text had characters that cannot be seen, such as zero-width spaces, which "
                 "upset line breaks and searches; they were removed."},
                {"walk.md", "江边\u200b步道走通。", "江边步道走通。"},
                {"不用管；想干净，另存时去掉。",
                 "Nothing needs doing; to be tidy, remove them from the file."}},
    Explanation{"BX3107",
                {"私用区的字符没有公认的样子，这款字体里是一个字，换一款是另一个字。",
                 "Private-use characters have no agreed shape: one font shows one thing, another "
                 "font another."},
                {"walk.md", "江边\ue5e5步道走通。", "江边步道走通。"},
                {"换成正式编码的字；没有的字，用图片或换一个写法。",
                 "Use a character with a code of its own, or say it otherwise."}},
    Explanation{
        "BX3108",
        {"稿件里有表情，正文字体里没有，新闻纸上也印不出彩色。",
         "The text has emoji, which the font has not and newsprint cannot print in colour."},
        {"walk.md", "步道走通🎉。", "步道走通。"},
        {"删掉，或换成文字。", "Delete them, or say it in words."}},
    Explanation{"BX3109",
                {"字体里没有这个字。版心不用别的字体顶替：顶替的字常常没人发现，就印了出来。",
                 "The font has not this character. No other font stands in: such characters get "
                 "printed unseen."},
                {"walk.md", "江边𱍊家面馆开张。", "江边家家面馆开张。"},
                {"核对是不是错字；确是生僻字，换一款有它的字体。",
                 "See if it is a slip; if it is a rare character, use a font that has it."}},
    Explanation{"BX3110",
                {"稿件是从网页、微信粘来的，已去掉标签和样式；图片没有跟来。",
                 "The text was pasted from a web page or WeChat; tags and styles were dropped, and "
                 "pictures did not come with it."},
                {"",
                 "<p "
                 "style=\"color:red\">江边<b>步道</b>走通。</p><section><span>市民都来看。</span></"
                 "section>",
                 "江边步道走通。市民都来看。"},
                {"对照原文看一遍；banxin import 转成稿件再改。图片另存，用 photo 放。",
                 "Compare it with the original; banxin import makes a story of it. Save pictures "
                 "and place them by photo."}},
    Explanation{"BX3111",
                {"网页里的东西（链接、图片、HTML）印不出来，只留下文字。",
                 "Links, pictures and HTML of the web cannot be printed; only their words stay."},
                {"walk.md", "江边[步道](https://example.invalid/)走通。", "江边步道走通。"},
                {"不用管；要读者看到网址，写成文字或放二维码 qr。",
                 "Nothing needs doing; to give readers the address, write it out or place a qr."}},
    Explanation{"BX3112",
                {"稿件是空的，版上会空出一块。", "The story is empty and would leave a hole."},
                {"walk.md", " ", "江边步道昨日走通。"},
                {"看是不是没存盘，或文件名写错了。",
                 "See whether it was saved, and whether the name is right."}},
    Explanation{"BX3113",
                {"稿件用的是旧 Mac 的换行，已照它分段。",
                 "The text has the line ends of old Macs, and was parted by them."},
                {"", "换行是 CR 的 walk.txt", "换行是 LF 的 walk.txt"},
                {"不用管；用编辑器另存成 LF 换行，就不再提示。",
                 "Nothing needs doing; saved with LF line ends it is told no more."}},
    Explanation{"BX3114",
                {"简体稿里夹着繁体字（或反过来），多半是从别处抄来没有转。",
                 "Simplified text has traditional characters in it, or the other way; most often "
                 "it was copied and not converted."},
                {"walk.md",
                 "江边的步道走通了，市民都来游览。歡迎大家來看後臺。",
                 "江边的步道走通了，市民都来游览。欢迎大家来看后台。"},
                {"照消息里列的字改；人名、书名要用繁体的，不用改。",
                 "Change the characters listed; leave them in names and titles that want them."}},
    Explanation{"BX3115",
                {"每行差不多一样长就换行，像是机器断的，已合并成段。合错了，段落会连在一起。",
                 "The lines break at one length, as by machine, and were joined. If that is wrong, "
                 "paragraphs run together."},
                {"", "每 38 字一个回车的 walk.txt", "一段一行的 walk.txt"},
                {"看一眼分段；本来就是一行一段的，写 breaks: keep。",
                 "Look at the paragraphs; if each line is one, write breaks: keep."}},
    Explanation{"BX3120",
                {"稿件只有段落、小标题、诗行、列表和表格；代码块、引用块之类没有排法。",
                 "A story has paragraphs, subheads, verse, lists and tables; code blocks, quotes "
                 "and the like have no way to be set."},
                {"walk.md", "> 江边步道走通。", "江边步道走通。"},
                {"改成普通段落；代码 `…` 的反引号也去掉。", "Make it an ordinary paragraph."}},
    Explanation{
        "BX3121",
        {"稿件里的小标题只有一级，写作 ##；别的级别也照这一级排。",
         "Stories have one level of subheads, written ##; other levels are set as this one."},
        {"walk.md",
         "### 旧码头\n"
         "\n"
         "江边步道走通。",
         "## 旧码头\n"
         "\n"
         "江边步道走通。"},
        {"都改成 ##。", "Write ## for all."}},
    Explanation{"BX3122",
                {"记号开了头没有收尾，会把星号、花括号原样印出来。",
                 "A mark is opened and not closed, so its asterisks or braces would be printed."},
                {"walk.md", "请**坐稳扶好。", "请**坐稳**扶好。"},
                {"补上另一半；真要印星号，前面加反斜杠 \\*。",
                 "Add its partner; to print an asterisk put a backslash before it, \\*."}},
    Explanation{"BX3123",
                {"阿拉伯文、希伯来文从右往左写，还不会排；硬排会是反的。",
                 "Arabic and Hebrew run from right to left, which cannot be set yet; they would "
                 "come out reversed."},
                {"walk.md", "店名叫 سلام 茶馆。", "店名叫\u201c平安\u201d茶馆。"},
                {"改用汉字译名，或做成图片。", "Use a name in hanzi, or a picture."}},
    Explanation{"BX3124",
                {"黑体、着重号、专名号、书名号不能一个套一个，叠着印会看不清。",
                 "Bold, dots, proper names and book titles do not go inside each other; they could "
                 "not be told apart in print."},
                {"walk.md", "请**坐__云渡__船**过江。", "请坐__云渡__船过江。"},
                {"只留一种。", "Keep one of them."}},
    Explanation{"BX3125",
                {"注音要和字一个对一个，或者整个词只写一个；个数不对会注错字。",
                 "There must be a reading for each character, or one for the whole word; otherwise "
                 "they would stand over the wrong ones."},
                {"walk.md", "{云渡江|yún dù}边的步道。", "{云渡|yún dù}江边的步道。"},
                {"每字一个、用空格隔开；或整个只写一个，中间不空格。",
                 "One for each with spaces between, or one without spaces for all."}},
};

}  // namespace

std::span<const Explanation> explanations_of_texts() {
    return explanations;
}

}  // namespace banxin
