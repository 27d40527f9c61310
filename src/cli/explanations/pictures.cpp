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
        "BX5009",
        {"图片里有几帧（动图、多页 TIFF），报纸只能印一帧，用了第 1 帧。",
         "The picture has several frames; a newspaper prints one, and the first was taken."},
        {"", "12 页的 scan.tif", "只有一页的 scan-3.tif"},
        {"要别的一帧，单独另存。", "For another frame, save it as a file of its own."}},
    Explanation{"BX5010",
                {"手机和设计软件的格式（HEIC、WebP、PSD）这里不读，转换时颜色和方向容易出错，请您自"
                 "己转一次看一眼。",
                 "Formats of phones and design programs (HEIC, WebP, PSD) are not read; colours "
                 "and turns go wrong in conversion, so do it where you can see it."},
                {"", "photo: images/IMG_0001.heic", "photo: images/IMG_0001.jpg"},
                {"照消息里的命令转成 JPEG。", "Convert it to JPEG by the command in the message."}},
    Explanation{
        "BX5011",
        {"照片里记着相机怎么拿的，已照它转正。记错了，图会躺着。",
         "The photograph says how the camera was held, and was turned by that. If it is wrong, the "
         "picture lies on its side."},
        {"", "横着的 lifts.jpg", "转正另存的 lifts.jpg"},
        {"看一眼预览；不对就转正另存。", "Look at the preview; if it is wrong, turn and save it."}},
    Explanation{"BX5013",
                {"纸上没有透明，透明的地方压成了白底。",
                 "Paper has no transparency; transparent parts became white."},
                {"", "透明底的 logo.png 放在有底色的框里", "填好底色的 logo.png"},
                {"要别的底色，先在图里填好。", "For another ground, fill it in the picture."}},
    Explanation{"BX5014",
                {"同一张图片在一期里用了两次，多半是拷错了文件名。",
                 "One picture is used twice in an issue, most often by a slip in a file name."},
                {"", "一版和三版都写 photo: images/lifts.jpg", "三版改成 photo: images/market.jpg"},
                {"核对文件名；有意用两次，就不用管。",
                 "Compare the file names; if it is meant, leave it."}},
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
