// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{
        "BX5201",
        {"广告的 PDF 坏了或没传完，印出来会缺。",
         "The advertisement's PDF is damaged or cut off, and parts would be missing in print."},
        {"", "ads/boiler.pdf（没下载完）", "ads/boiler.pdf（重新发来的）"},
        {"请广告公司重发；发压缩包能防止传坏。", "Ask the agency to send it again."}},
    Explanation{"BX5202",
                {"文件叫 .pdf，里面不是 PDF。", "The file is called .pdf and is none."},
                {"", "把 boiler.docx 改名成 boiler.pdf", "从 Word 导出的 boiler.pdf"},
                {"从原来的软件导出 PDF。", "Export a PDF from the program it was made in."}},
    Explanation{"BX5204",
                {"PDF 里的脚本、表单、批注、链接印不出来，置入时去掉；有的批注看着像内容，请核对。",
                 "Scripts, forms, notes and links are not printed and are left behind; some notes "
                 "look like content, so compare."},
                {"", "带批注\u201c改成八折\u201d的 PDF", "改好正文、没有批注的 PDF"},
                {"对照预览图看有没有少东西；有就请对方“拼合”后重发。",
                 "Compare the preview; if something is missing, ask for a flattened file."}},
    Explanation{"BX5205",
                {"PDF 页面的尺寸是空的、大得离谱，或成品框在页面外面，不知道该放多大。",
                 "The page of the PDF is empty or absurdly large, or its TrimBox lies outside; "
                 "nobody knows how large to place it."},
                {"", "MediaBox [0 0 0 0]", "MediaBox [0 0 595 842]"},
                {"请对方按成品尺寸重新导出。", "Ask for an export at the trimmed size."}},
    Explanation{"BX5206",
                {"文件里有 RGB 之类的颜色，印刷机没有这种墨，转出来会偏色。",
                 "The file has colours such as RGB that no press has, and would shift in print."},
                {"", "RGB 的广告 PDF", "导出成 PDF/X-1a 的广告"},
                {"请广告公司按印厂的四色导出 PDF/X。",
                 "Ask the agency for PDF/X in the inks of the plant."}},
    Explanation{"BX5207",
                {"PDF 里的字体没有嵌入，印厂没有这款字体就会换成别的字。",
                 "A font is not embedded; a plant without it would print another."},
                {"", "用系统宋体、没有嵌入的 PDF", "嵌入字体或转曲的 PDF"},
                {"请对方嵌入全部字体，或把文字转成曲线。",
                 "Ask for all fonts embedded, or type as outlines."}},
    Explanation{"BX5208",
                {"PDF 的第 1 页是空白，版位会印成一块白。",
                 "Page 1 of the PDF is blank, and the place would stay white."},
                {"", "内容在第 2 页的 PDF", "只有一页、有内容的 PDF"},
                {"请对方检查文件。", "Ask the agency to look at the file."}},
    Explanation{"BX5209",
                {"PDF 加了密码，读不出来，也不该绕过去。",
                 "The PDF has a password; it cannot be read, nor should that be got around."},
                {"", "加密的 ads/boiler.pdf", "没有密码的 ads/boiler.pdf"},
                {"请对方去掉密码再发。", "Ask for it without one."}},
    Explanation{"BX5210",
                {"广告和版位大小不同。按原大放（fit: exact）不缩放，不是裁掉就是空出来。",
                 "The advertisement is not of its slot's size; fit: exact does not scale, so it "
                 "would be cut or leave white."},
                {"", "fit: exact（广告 210×297 mm，版位 348×140 mm）", "fit: contain"},
                {"请对方按版位尺寸重做；或写 fit: contain 缩放。",
                 "Ask for the right size, or write fit: contain to scale it."}},
    Explanation{"BX5212",
                {"用了印厂没有的专色，会印不上，或多出一张版。",
                 "A spot ink is used that the plant has not: it would not be printed, or make "
                 "another plate."},
                {"",
                 "inks: {专红: {spot: PANTONE 485 C, as: [0, 95, 100, 0]}}",
                 "inks: {报红: [0, 95, 100, 0]}"},
                {"改用四色；真要专色，先和印厂谈，再写进印厂文件的 spots。",
                 "Use process inks; for a spot ink agree with the plant and list it under spots of "
                 "the plant."}},
    Explanation{"BX5213",
                {"有比新闻纸印得出的还细的线，会断断续续。",
                 "There are lines thinner than newsprint holds; they would break up."},
                {"", "0.05 mm 的线", "0.25 mm 以上的线"},
                {"请对方加粗到 0.25 mm 以上，反白的更粗。",
                 "Ask for lines of 0.25 mm and more, reversed ones heavier."}},
    Explanation{"BX5214",
                {"有透明效果，各家印厂拼合的结果不同，可能出白线、掉字。",
                 "There is transparency, which each plant flattens differently; white lines and "
                 "lost type may follow."},
                {"", "带投影的 PDF", "导出成 PDF/X-1a（已拼合）"},
                {"请对方拼合透明，导出 PDF/X-1a。", "Ask for it flattened, as PDF/X-1a."}},
    Explanation{"BX5215",
                {"有一条印前规则没过；消息里写着是哪一条。",
                 "A rule of preflight is broken; the message says which."},
                {"", "不合要求的广告 PDF", "按印厂要求导出的 PDF"},
                {"banxin preflight 文件 看全部问题，转给广告公司。",
                 "Run banxin preflight FILE for all of it, and send that to the agency."}},
    Explanation{"BX5216",
                {"SVG 里夹着照片，它的颜色转不成油墨。",
                 "The SVG has a photograph in it, whose colours cannot be turned into inks."},
                {"",
                 "<image href=\"data:image/png;base64,\u2026\"/>",
                 "SVG 里只有线条，照片用 photo 单独放"},
                {"把图片拿出来单独放，或改用 PDF。",
                 "Take the picture out and place it by itself, or send a PDF."}},
    Explanation{"BX5220",
                {"画 SVG 要用 rsvg-convert，这台机器没有。",
                 "SVG is drawn by rsvg-convert, which this machine has not."},
                {"", "banxin build issue.yaml", "sudo apt install librsvg2-bin"},
                {"装软件包 librsvg2-bin。", "Install the package librsvg2-bin."}},
    Explanation{"BX5221",
                {"不是能画出来的 SVG：坏了，或里面要读别的文件。",
                 "This SVG cannot be drawn: it is damaged, or wants other files."},
                {"", "ads/logo.svg（其实是网页）", "重新导出的 ads/logo.svg"},
                {"重新导出，或改用 PDF。", "Export it again, or send a PDF."}},
    Explanation{
        "BX5222",
        {"SVG 里的文字用什么字体要看是哪台机器，印出来可能不同。",
         "Text in an SVG takes the fonts of whatever machine draws it and may come out different."},
        {"", "<text font-family=\"微软雅黑\">", "文字转成曲线的 SVG"},
        {"在画图软件里把文字转成曲线再导出。", "Turn its text into outlines before exporting."}},
};

}  // namespace

std::span<const Explanation> explanations_of_graphics() {
    return explanations;
}

}  // namespace banxin
