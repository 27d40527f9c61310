// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture.hpp"

#include "imaging/decoded_picture.hpp"
#include "imaging/picture_loading.hpp"
#include "imaging/vips_handles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <utility>

namespace banxin {
namespace {

constexpr std::int64_t most_pixels = 150'000'000;

/// Decodes every row. False at the first that cannot be read.
bool walk(VipsImage& image) {
    const VipsRegionHandle region{vips_region_new(&image)};
    const int width = vips_image_get_width(&image);
    const int height = vips_image_get_height(&image);
    constexpr int band = 128;
    for (int top = 0; top < height; top += band) {
        const VipsRect rows{0, top, width, std::min(band, height - top)};
        if (vips_region_prepare(region.get(), &rows) != 0) {
            return false;
        }
    }
    return true;
}

Failure not_a_picture(std::string_view file, const SourceSpan& asked_at) {
    auto finding = error("BX5004",
                         asked_at,
                         {fmt::format("“{}”不是能用的 JPEG 或 PNG 图片", file),
                          fmt::format("\"{}\" is not a usable JPEG or PNG picture", file)});
    finding.hints.push_back({"用看图软件另存为 JPEG 或 PNG；只改文件名后缀不行",
                             "save it as JPEG or PNG; renaming the file is not enough"});
    return Failure{std::move(finding)};
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

Failure damaged(std::string_view file,
                const VipsComplaints& complaints,
                const SourceSpan& asked_at) {
    const bool checksum = has(complaints.errors, "CRC") || has(complaints.warnings, "CRC");
    auto finding = checksum
                       ? error("BX5002",
                               asked_at,
                               {fmt::format("图片“{}”校验不对，文件已损坏", file),
                                fmt::format("picture \"{}\" is damaged: checksum error", file)})
                       : error("BX5001",
                               asked_at,
                               {fmt::format("图片“{}”不完整，读不到最后", file),
                                fmt::format("picture \"{}\" is cut off or damaged", file)});
    finding.hints.push_back({"重新拷贝或向作者要原图", "copy it again, or ask for the original"});
    return Failure{std::move(finding)};
}

Failure too_large(const Picture& picture, const SourceSpan& asked_at) {
    return Failure{error(
        "BX9020",
        asked_at,
        {fmt::format(
             "图片“{}”有 {}×{} 像素，上限 1.5 亿像素", picture.file, picture.width, picture.height),
         fmt::format("picture \"{}\" has {}×{} pixels; the limit is 150 megapixels",
                     picture.file,
                     picture.width,
                     picture.height)})};
}

Diagnostic without_profile(std::string_view file, const SourceSpan& asked_at) {
    Diagnostic finding = warning(
        "BX5006",
        asked_at,
        {fmt::format("CMYK 图没有色彩配置，按印厂的油墨处理：“{}”", file),
         fmt::format("CMYK picture without a colour profile; its values are taken as the press's "
                     "own inks: \"{}\"",
                     file)});
    finding.hints.push_back({"向供图方要带 ICC 配置的文件，或要 RGB 原图",
                             "ask for the file with its ICC profile, or for the RGB original"});
    return finding;
}

}  // namespace

Result<Picture> open_picture(const Files& files,
                             std::string_view path,
                             const SourceSpan& asked_at,
                             Report& report) {
    auto bytes = files.read(path, asked_at);
    if (!bytes) {
        return Failure{std::move(bytes).error()};
    }
    if ((*bytes).empty()) {
        return Failure{error("BX5003",
                             asked_at,
                             {fmt::format("图片“{}”是空文件（可能没拷完）", path),
                              fmt::format("picture \"{}\" is empty (an unfinished copy?)", path)})};
    }
    const auto kind = picture_kind(*bytes);
    if (!kind || !start_vips()) {
        return not_a_picture(path, asked_at);
    }
    Picture picture;
    picture.file = path;
    picture.kind = *kind;
    picture.bytes = *std::move(bytes);

    // libvips has one error buffer for the whole program, and what stands in it decides here.
    static std::mutex one_at_a_time;
    const std::lock_guard guard{one_at_a_time};
    static_cast<void>(take_vips_complaints());
    const auto header = load_picture(picture, 1, false);
    if (!header) {
        return not_a_picture(path, asked_at);
    }
    picture.width = vips_image_get_width(header.get());
    picture.height = vips_image_get_height(header.get());
    picture.channels = picture_channels(*header);
    if (std::int64_t{picture.width} * picture.height > most_pixels) {
        return too_large(picture, asked_at);
    }
    if (vips_image_get_orientation_swap(header.get()) != 0) {
        std::swap(picture.width, picture.height);
    }
    // An eighth of the size costs a JPEG no inverse transform and still reads every coefficient.
    const auto pixels = load_picture(picture, picture.kind == PictureKind::Jpeg ? 8 : 1, false);
    const bool complete = pixels && walk(*pixels);
    const auto complaints = take_vips_complaints();
    if (!complete || !complaints.errors.empty()) {
        return damaged(path, complaints, asked_at);
    }
    if (picture.channels == 4 && !explains_channels(embedded_profile(*header), 4)) {
        report.add(without_profile(path, asked_at));
    }
    return picture;
}

}  // namespace banxin
