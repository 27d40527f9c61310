// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{
        "BX9001",
        {"一个文件里的键和值太多。多半是几行互相引用的别名，展开后能有几亿个；正常一期用不到别名。",
         "A file has too many keys and values. Most often a few lines of aliases unfold to "
         "hundreds of millions; no issue needs them."},
        {"issue.yaml",
         "a: &a [渡, 渡, 渡, 渡, 渡, 渡, 渡, 渡, 渡, 渡]\n"
         "b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
         "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n"
         "d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n"
         "e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]",
         "defaults: {overset: warn}"},
        {"把内容写全，或者分到几个文件里。",
         "Write the content out, or share it out over several files."}},
    Explanation{"BX9002",
                {"别名指回了它自己，没有尽头。", "The alias contains itself and has no end."},
                {"issue.yaml", "defaults: &usual {overset: *usual}", "defaults: {overset: warn}"},
                {"把内容写全。", "Write the content out."}},
    Explanation{"BX9003",
                {"嵌套太深，不会是人写的，已停下。",
                 "Nothing a person writes is nested so deep; reading stopped."},
                {"issue.yaml",
                 "defaults: "
                 "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]"
                 "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
                 "defaults: {overset: warn}"},
                {"看是不是程序生成错了。", "See whether a program wrote it wrongly."}},
    Explanation{
        "BX9004",
        {"文件太大，不会是一期的资料或一篇稿件，多半点错了文件。",
         "The file is too large for an issue or a story; most often another file was named."},
        {"", "body: 全年合订本.txt（30 MiB）", "body: stories/walk.md"},
        {"核对文件名；正文放进各自的文件。", "See which file it is; keep each text in its own."}},
    Explanation{"BX9005",
                {"一版的项目太多，多半是程序生成的。",
                 "A page has too many items; most often a program wrote them."},
                {"", "一版 300 条简讯，每条一个 story", "简讯合成一篇稿件"},
                {"合并成少几篇。", "Join them into fewer stories."}},
    Explanation{"BX9006",
                {"YAML 里一个值太长，多半把正文写进来了，或引号没有收尾。",
                 "One value of the YAML is too long; most often a story was put there, or a quote "
                 "is open."},
                {"", "title: \"（一百万字）", "body: stories/walk.md"},
                {"正文放进单独的文件；看引号有没有收尾。",
                 "Keep texts in their own files; see whether the quote is closed."}},
    Explanation{"BX9007",
                {"一期的稿件太多，多半是程序生成的。",
                 "The issue has too many stories; most often a program wrote them."},
                {"", "三千条简讯各成一篇", "每版合成一篇简讯"},
                {"合并，或分成几期来排。", "Join them, or make several issues of it."}},
    Explanation{
        "BX9010",
        {"一个字上叠了太多附加符号，不是正常的文字，排起来会慢得没有尽头。",
         "One letter carries more marks than any language has; setting them would take for ever."},
        {"walk.md", "á́́́́́́́́́́́", "á"},
        {"删掉多余的符号。", "Delete the marks."}},
    Explanation{"BX9011",
                {"一段太长，多半丢了换行；这样排出来没有分段。",
                 "The paragraph is too long; most often its line breaks were lost."},
                {"", "两万多字没有一个空行", "每段之间空一行"},
                {"把段落分开。", "Part the paragraphs."}},
    Explanation{
        "BX9012",
        {"正文太长，一期报纸也放不下，多半点错了文件。",
         "The story is longer than a whole issue holds; most often another file was named."},
        {"", "body: 长篇小说.txt", "body: 连载第 12 回.md"},
        {"核对文件名，或分成几篇。", "See which file it is, or part it into several."}},
    Explanation{"BX9020",
                {"图片的像素太多，会占满内存；也有文件故意谎报尺寸。",
                 "The picture has so many pixels that it would fill the memory; some files lie "
                 "about it on purpose."},
                {"", "60000×60000 像素的 PNG", "4000 像素宽的 JPEG"},
                {"缩到 10000 像素以内再用，一栏到五栏都够。",
                 "Scale it to 10000 pixels or less, which is enough for any page."}},
    Explanation{"BX9021",
                {"读这张图的程序没有读完：图坏了，或有意为难。它在隔离里，别的不受影响。",
                 "The program that reads this picture did not get through: it is damaged, or means "
                 "harm. It was shut in; nothing else suffered."},
                {"", "来历不明的 odd.tif", "用看图软件另存的 odd.jpg"},
                {"用看图软件另存一份；打不开就要原图。",
                 "Save it anew with a picture program, or ask for the original."}},
    Explanation{
        "BX9030",
        {"SVG 里一个套一个地引用，或文件太大，画起来没有尽头。",
         "The SVG refers to itself over and over, or is too large, and would be drawn for ever."},
        {"", "<use> 套 <use>，十层", "展开、合并路径后的 SVG"},
        {"重新导出成普通 SVG，或改用 PDF。", "Export it as plain SVG, or send a PDF."}},
    Explanation{"BX9031",
                {"SVG 里自己定义了实体，几行就能撑满内存；正常导出的不会有。",
                 "The SVG declares entities, a few lines of which fill the memory; no plain export "
                 "has them."},
                {"",
                 "<!DOCTYPE svg [<!ENTITY a \"\u2026\">]>",
                 "<svg xmlns=\"http://www.w3.org/2000/svg\">"},
                {"用“普通 SVG”格式重新导出。", "Export it anew as plain SVG."}},
    Explanation{
        "BX9032",
        {"SVG 弄崩了画它的程序。它在隔离里，本版其余不受影响。",
         "The SVG crashed what draws it. That was shut in; the rest of the page is as it was."},
        {"", "自己包含自己的 SVG", "重新导出的 SVG"},
        {"重新导出，或改用 PDF。", "Export it anew, or send a PDF."}},
    Explanation{
        "BX9033",
        {"SVG 太久没画完，已停下；多半是滤镜太重。",
         "The SVG was not drawn in time and was stopped; most often its filters are too heavy."},
        {"", "numOctaves=\"10000\"", "去掉滤镜的 SVG"},
        {"去掉滤镜和渐层堆叠，或换成 PDF。", "Take its filters out, or send a PDF."}},
    Explanation{"BX9040",
                {"PDF 很小，解开却大得离谱，会占满内存；也可能是文件本身太大。",
                 "The PDF is small and unpacks absurdly large, or is too large itself; it would "
                 "fill the memory."},
                {"", "2 KiB、解开 1 GB 的 PDF", "重新导出的 PDF"},
                {"请对方重新导出。", "Ask for a new export."}},
    Explanation{"BX9041",
                {"读这个 PDF 的程序崩溃或太久没读完，已停下；它在隔离里，别的不受影响。",
                 "The program that reads this PDF crashed or took too long and was stopped. It was "
                 "shut in; nothing else suffered."},
                {"", "坏了的 boiler.pdf", "重新导出的 boiler.pdf"},
                {"请对方重新导出。", "Ask for a new export."}},
    Explanation{"BX9050",
                {"Word 文件很小，解开却大得离谱，或者图片太多。",
                 "The Word file is small and unpacks absurdly large, or holds too many pictures."},
                {"", "308 KiB、解开 2 GB 的 walk.docx", "只有文字的 walk.docx"},
                {"只把文字复制到新的 Word 文件里。", "Copy only its text into a new Word file."}},
    Explanation{"BX9051",
                {"检查这款字体的程序崩溃或太久没查完，已停下；它在隔离里，别的不受影响。",
                 "The program that checks this font crashed or took too long and was stopped. It "
                 "was shut in; nothing else suffered."},
                {"", "来历不明的 fonts/某体.ttf", "从字体公司重新下载的字体"},
                {"重新拷一份；还不行就换一款字体。",
                 "Copy it again; if that does not help, use another font."}},
};

}  // namespace

std::span<const Explanation> explanations_of_limits() {
    return explanations;
}

}  // namespace banxin
