// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture_findings.hpp"

#include "base/limits.hpp"

#include <fmt/format.h>

#include <utility>

namespace banxin {
namespace {

const Message copy_again{"重新拷贝或向作者要原图", "copy it again, or ask for the original"};
const Message smaller{"缩小后再放：用看图软件，或 vips thumbnail",
                      "make it smaller first, as by vips thumbnail"};

void add(Diagnostic finding, Message remedy, Report& report) {
    finding.hints.push_back(std::move(remedy));
    report.add(std::move(finding));
}

}  // namespace

PictureFindings::PictureFindings(std::string_view file, SourceSpan asked_at)
    : file_{file}, at_{std::move(asked_at)} {}

Failure PictureFindings::failed(std::string code, Message message, const Message& remedy) const {
    Diagnostic finding = error(std::move(code), at_, std::move(message));
    finding.hints.push_back(remedy);
    return Failure{std::move(finding)};
}

Failure PictureFindings::empty() const {
    return failed("BX5003",
                  {fmt::format("图片“{}”是空文件（可能没拷完）", file_),
                   fmt::format("picture \"{}\" is empty (an unfinished copy?)", file_)},
                  copy_again);
}

Failure PictureFindings::foreign(const ForeignFormat& format) const {
    const std::string stem = file_.substr(0, file_.rfind('.'));
    const std::string command =
        fmt::format("vips copy \"{}\" \"{}.{}\"", file_, stem, format.ending);
    return failed(
        "BX5010",
        {fmt::format("不支持 {}：“{}”", format.name, file_),
         fmt::format("{} is not supported: \"{}\"", format.name, file_)},
        {fmt::format("先转格式：{}", command), fmt::format("convert it first: {}", command)});
}

Failure PictureFindings::not_a_picture() const {
    return failed("BX5004",
                  {fmt::format("“{}”不是能用的 JPEG、PNG 或 TIFF 图片", file_),
                   fmt::format("\"{}\" is not a usable JPEG, PNG or TIFF picture", file_)},
                  {"用看图软件另存为 JPEG 或 PNG；只改文件名后缀不行",
                   "save it as JPEG or PNG; renaming the file is not enough"});
}

Failure PictureFindings::too_many_bytes(std::size_t bytes) const {
    const std::int64_t has = (static_cast<std::int64_t>(bytes) + mebibyte - 1) / mebibyte;
    const std::int64_t most = limits().picture_bytes / mebibyte;
    return failed("BX9020",
                  {fmt::format("图片“{}”有 {} MiB，上限 {} MiB", file_, has, most),
                   fmt::format("picture \"{}\" has {} MiB; the limit is {} MiB", file_, has, most)},
                  smaller);
}

Failure PictureFindings::too_many_pixels(std::int64_t width, std::int64_t height) const {
    const Limits& most = limits();
    return failed(
        "BX9020",
        {fmt::format("图片“{}”有 {}×{} 像素，上限 {:.4g} 亿像素、每边 {} 像素",
                     file_,
                     width,
                     height,
                     static_cast<double>(most.picture_pixels) / 1e8,
                     most.picture_side),
         fmt::format("picture \"{}\" has {}×{} pixels; the limit is {:.4g} megapixels, and {} "
                     "pixels a side",
                     file_,
                     width,
                     height,
                     static_cast<double>(most.picture_pixels) / 1e6,
                     most.picture_side)},
        smaller);
}

Failure PictureFindings::cut_off() const {
    return failed("BX5001",
                  {fmt::format("图片“{}”不完整，读不到最后", file_),
                   fmt::format("picture \"{}\" is cut off or damaged", file_)},
                  copy_again);
}

Failure PictureFindings::wrong_checksum() const {
    return failed("BX5002",
                  {fmt::format("图片“{}”校验不对，文件已损坏", file_),
                   fmt::format("picture \"{}\" is damaged: checksum error", file_)},
                  copy_again);
}

Failure PictureFindings::no_answer(WorkerFault fault, std::int64_t seconds) const {
    const bool slow = fault == WorkerFault::Overtime;
    return failed(
        "BX9021",
        slow ? Message{fmt::format("图片“{}”读了 {} 秒还没读完，已停下", file_, seconds),
                       fmt::format(
                           "picture \"{}\" was not read after {} s; stopped", file_, seconds)}
             : Message{fmt::format("图片“{}”读的时候崩溃，已隔离；本版其余不受影响", file_),
                       fmt::format("picture \"{}\" crashed its reader, which was contained; the "
                                   "rest of the page is as it was",
                                   file_)},
        {"用看图软件另存为 JPEG 再放", "save it as a JPEG and place that"});
}

void PictureFindings::tell(const PictureCheck& check, Report& report) const {
    if (check.has_bare_inks) {
        add(warning("BX5006",
                    at_,
                    {fmt::format("CMYK 图没有色彩配置，按印厂的油墨处理：“{}”", file_),
                     fmt::format("CMYK picture without a colour profile; its values are taken "
                                 "as the press's own inks: \"{}\"",
                                 file_)}),
            {"向供图方要带 ICC 配置的文件，或要 RGB 原图",
             "ask for the file with its ICC profile, or for the RGB original"},
            report);
    }
    if (check.frames > 1) {
        add(warning("BX5009",
                    at_,
                    {fmt::format("“{}”有 {} 帧，只用第 1 帧", file_, check.frames),
                     fmt::format("\"{}\" has {} frames; the first is used", file_, check.frames)}),
            {"要用别的一帧，请单独另存", "to use another frame, save it as a file of its own"},
            report);
    }
    if (check.is_turned) {
        add(info("BX5011",
                 at_,
                 {fmt::format("“{}”按照片里的方向信息（EXIF）转正了", file_),
                  fmt::format("\"{}\" was turned upright by its EXIF flag", file_)}),
            {"看一眼预览；方向不对就用看图软件转正另存",
             "look at the preview; if it is wrong, turn the picture and save it"},
            report);
    }
    if (check.is_transparent) {
        add(warning("BX5013",
                    at_,
                    {fmt::format("“{}”的透明部分压成白底", file_),
                     fmt::format("transparent parts of \"{}\" become white", file_)}),
            {"要别的底色，请在图里填好再放", "for another ground, fill it in the picture"},
            report);
    }
}

}  // namespace banxin
