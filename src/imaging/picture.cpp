// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture.hpp"

#include "base/limits.hpp"
#include "base/worker.hpp"
#include "imaging/picture_check.hpp"
#include "imaging/picture_facts.hpp"
#include "imaging/picture_format.hpp"
#include "imaging/picture_loading.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>
#include <variant>

namespace banxin {
namespace {

/// What is said of one picture, at the place that asked for it.
class Findings {
  public:
    Findings(std::string_view file, const SourceSpan& asked_at) : file_{file}, at_{asked_at} {}

    [[nodiscard]] Failure empty() const {
        return failed("BX5003",
                      {fmt::format("图片“{}”是空文件（可能没拷完）", file_),
                       fmt::format("picture \"{}\" is empty (an unfinished copy?)", file_)},
                      copy_again);
    }
    [[nodiscard]] Failure foreign(const ForeignFormat& format) const {
        const std::string stem = file_.substr(0, file_.rfind('.'));
        const std::string command =
            fmt::format("vips copy \"{}\" \"{}.{}\"", file_, stem, format.ending);
        return failed(
            "BX5010",
            {fmt::format("不支持 {}：“{}”", format.name, file_),
             fmt::format("{} is not supported: \"{}\"", format.name, file_)},
            {fmt::format("先转格式：{}", command), fmt::format("convert it first: {}", command)});
    }
    [[nodiscard]] Failure not_a_picture() const {
        return failed("BX5004",
                      {fmt::format("“{}”不是能用的 JPEG、PNG 或 TIFF 图片", file_),
                       fmt::format("\"{}\" is not a usable JPEG, PNG or TIFF picture", file_)},
                      {"用看图软件另存为 JPEG 或 PNG；只改文件名后缀不行",
                       "save it as JPEG or PNG; renaming the file is not enough"});
    }
    [[nodiscard]] Failure too_many_bytes(std::size_t bytes) const {
        const std::int64_t has = (static_cast<std::int64_t>(bytes) + mebibyte - 1) / mebibyte;
        const std::int64_t most = limits().picture_bytes / mebibyte;
        return failed(
            "BX9020",
            {fmt::format("图片“{}”有 {} MiB，上限 {} MiB", file_, has, most),
             fmt::format("picture \"{}\" has {} MiB; the limit is {} MiB", file_, has, most)},
            smaller);
    }
    [[nodiscard]] Failure too_many_pixels(std::int64_t width, std::int64_t height) const {
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
    [[nodiscard]] Failure cut_off() const {
        return failed("BX5001",
                      {fmt::format("图片“{}”不完整，读不到最后", file_),
                       fmt::format("picture \"{}\" is cut off or damaged", file_)},
                      copy_again);
    }
    [[nodiscard]] Failure wrong_checksum() const {
        return failed("BX5002",
                      {fmt::format("图片“{}”校验不对，文件已损坏", file_),
                       fmt::format("picture \"{}\" is damaged: checksum error", file_)},
                      copy_again);
    }
    [[nodiscard]] Failure no_answer(WorkerFault fault, std::int64_t seconds) const {
        const bool slow = fault == WorkerFault::Overtime;
        return failed(
            "BX9021",
            slow
                ? Message{fmt::format("图片“{}”读了 {} 秒还没读完，已停下", file_, seconds),
                          fmt::format(
                              "picture \"{}\" was not read after {} s; stopped", file_, seconds)}
                : Message{fmt::format("图片“{}”读的时候崩溃，已隔离；本版其余不受影响", file_),
                          fmt::format("picture \"{}\" crashed its reader, which was contained; the "
                                      "rest of the page is as it was",
                                      file_)},
            {"用看图软件另存为 JPEG 再放", "save it as a JPEG and place that"});
    }

    /// What `check` found that does not keep the picture from its page.
    void tell(const PictureCheck& check, Report& report) const {
        if (check.has_bare_inks) {
            tell(warning("BX5006",
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
            tell(warning(
                     "BX5009",
                     at_,
                     {fmt::format("“{}”有 {} 帧，只用第 1 帧", file_, check.frames),
                      fmt::format("\"{}\" has {} frames; the first is used", file_, check.frames)}),
                 {"要用别的一帧，请单独另存", "to use another frame, save it as a file of its own"},
                 report);
        }
        if (check.is_turned) {
            tell(info("BX5011",
                      at_,
                      {fmt::format("“{}”按照片里的方向信息（EXIF）转正了", file_),
                       fmt::format("\"{}\" was turned upright by its EXIF flag", file_)}),
                 {"看一眼预览；方向不对就用看图软件转正另存",
                  "look at the preview; if it is wrong, turn the picture and save it"},
                 report);
        }
        if (check.is_transparent) {
            tell(warning("BX5013",
                         at_,
                         {fmt::format("“{}”的透明部分压成白底", file_),
                          fmt::format("transparent parts of \"{}\" become white", file_)}),
                 {"要别的底色，请在图里填好再放", "for another ground, fill it in the picture"},
                 report);
        }
    }

  private:
    inline static const Message copy_again{"重新拷贝或向作者要原图",
                                           "copy it again, or ask for the original"};
    inline static const Message smaller{"缩小后再放：用看图软件，或 vips thumbnail",
                                        "make it smaller first, as by vips thumbnail"};

    [[nodiscard]] Failure failed(std::string code, Message message, Message remedy) const {
        Diagnostic finding = error(std::move(code), at_, std::move(message));
        finding.hints.push_back(std::move(remedy));
        return Failure{std::move(finding)};
    }
    static void tell(Diagnostic finding, Message remedy, Report& report) {
        finding.hints.push_back(std::move(remedy));
        report.add(std::move(finding));
    }

    std::string file_;
    SourceSpan at_;
};

/// Why a picture of this state and size is not placed; empty: it is.
std::optional<Failure> refused(PictureState state,
                               std::int64_t width,
                               std::int64_t height,
                               const Findings& findings) {
    switch (state) {
        case PictureState::Sound:
            return std::nullopt;
        case PictureState::NoPicture:
            return findings.not_a_picture();
        case PictureState::TooLarge:
            return findings.too_many_pixels(width, height);
        case PictureState::CutOff:
            return findings.cut_off();
        case PictureState::WrongChecksum:
            return findings.wrong_checksum();
    }
    return findings.not_a_picture();
}

Result<Picture> read_here(Picture picture, const Findings& findings, Report& report) {
    const PictureCheck check = check_picture(picture);
    if (auto failure = refused(check.state, picture.width, picture.height, findings)) {
        return *std::move(failure);
    }
    findings.tell(check, report);
    return picture;
}

/// One of doubtful kind: what comes back is pixels.
Result<Picture> read_by_worker(const Picture& picture, const Findings& findings, Report& report) {
    constexpr std::int64_t seconds = 60;
    constexpr std::int64_t channels = 4, copies = 5;
    const std::int64_t most = limits().picture_pixels * channels;
    auto answer =
        ask_worker("picture", picture.bytes, {seconds, most * copies + gibibyte, most + mebibyte});
    if (const auto* const fault = std::get_if<WorkerFault>(&answer)) {
        return findings.no_answer(*fault, seconds);
    }
    auto& facts = std::get<Facts>(answer);
    const PictureCheck check = check_in(facts);
    if (auto failure =
            refused(check.state, facts.number("width"), facts.number("height"), findings)) {
        return *std::move(failure);
    }
    auto pixels = picture_in(std::move(facts), picture.file);
    if (!pixels) {
        return findings.no_answer(WorkerFault::Crashed, seconds);
    }
    findings.tell(check, report);
    return *std::move(pixels);
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
    const Findings findings{path, asked_at};
    if ((*bytes).empty()) {
        return findings.empty();
    }
    if (std::cmp_greater((*bytes).size(), limits().picture_bytes)) {
        return findings.too_many_bytes((*bytes).size());
    }
    if (const auto format = foreign_format(*bytes)) {
        return findings.foreign(*format);
    }
    const auto kind = picture_kind(*bytes);
    if (!kind) {
        return findings.not_a_picture();
    }
    const auto header = plain_header(*bytes);
    if (header && !is_within_limits(header->width, header->height)) {
        return findings.too_many_pixels(header->width, header->height);
    }
    Picture picture;
    picture.file = path;
    picture.kind = *kind;
    picture.bytes = *std::move(bytes);
    return header ? read_here(std::move(picture), findings, report)
                  : read_by_worker(picture, findings, report);
}

}  // namespace banxin
