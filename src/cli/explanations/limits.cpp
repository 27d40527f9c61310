// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX9001",
                {"几行互相引用的别名能撑出几亿个节点，所以不展开。正常一期用不到别名。",
                 "A few lines of aliases grow to hundreds of millions of nodes, so they are not "
                 "expanded. No issue needs them."},
                {"issue.yaml",
                 "defaults: &usual {overset: warn}\n"
                 "issue: *usual",
                 "defaults: {overset: warn}"},
                {"把内容写全。", "Write the content out."}},
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
};

}  // namespace

std::span<const Explanation> explanations_of_limits() {
    return explanations;
}

}  // namespace banxin
