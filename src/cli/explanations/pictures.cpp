// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX5001",
                {"图片文件不完整，下半截会印成灰的或黑的。",
                 "The picture is cut off; its lower part would be printed grey or black."},
                {"", "images/lifts.jpg（只拷了三分之一）", "images/lifts.jpg（重新拷的）"},
                {"重新拷一份，或向摄影记者要原图。", "Copy it again, or ask for the original."}},
    Explanation{"BX5002",
                {"图片的校验不对，文件坏了；现在看着没事，印出来可能有花点。",
                 "The picture's checksum is wrong: the file is damaged, even if it looks well."},
                {"", "images/map.png（传坏了）", "images/map.png（重新传的）"},
                {"重新拷一份，或要原图。", "Copy it again, or ask for the original."}},
    Explanation{"BX5003",
                {"图片文件一个字节也没有，多半没拷完。",
                 "The picture file has no byte in it; most often a copy was not finished."},
                {"", "images/lifts.jpg（0 字节）", "images/lifts.jpg"},
                {"重新拷一份。", "Copy it again."}},
    Explanation{
        "BX5004",
        {"文件不是 JPEG 或 PNG。只改扩展名，里面还是原来的东西。",
         "The file is no JPEG or PNG; another ending does not change what is in it."},
        {"", "lifts.heic 改名成 lifts.jpg", "另存为 JPEG 的 lifts.jpg"},
        {"用看图软件另存为 JPEG 或 PNG。", "Save it as JPEG or PNG with a picture program."}},
    Explanation{
        "BX5005",
        {"图片放到这么大，每英寸的像素不够，印出来是糊的或一格一格的。",
         "At this size the picture has too few pixels to the inch and would be printed blurred."},
        {"", "400 像素宽的图放三栏", "同一张图放一栏，或换 2000 像素宽的原图"},
        {"放小一些，少裁一些，或要更大的原图；微信里选“原图”。",
         "Place it smaller, crop less, or ask for a larger original."}},
    Explanation{"BX5006",
                {"四色图片没有说是哪家的四色，只能当成印厂的油墨，颜色可能偏。",
                 "The CMYK picture does not say whose inks it means; they are taken as the press's "
                 "own and may be off."},
                {"", "没有嵌入特性文件的 CMYK JPEG", "嵌入了特性文件的 CMYK JPEG，或 sRGB 原图"},
                {"要带色彩配置的文件；照片最好直接给 RGB 原图。",
                 "Ask for a file with its profile; for photographs the RGB original is best."}},
    Explanation{
        "BX5016",
        {"图片精度比印厂建议的低一些，能印，不够清楚。",
         "The picture is somewhat coarser than the plant advises: it can be printed, not sharply."},
        {"", "900 像素宽的图放三栏", "同一张图放两栏"},
        {"放小一些，或要更大的原图。", "Place it smaller, or ask for a larger original."}},
};

}  // namespace

std::span<const Explanation> explanations_of_pictures() {
    return explanations;
}

}  // namespace banxin
