// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture.hpp"

#include "base/limits.hpp"
#include "base/worker.hpp"
#include "imaging/picture_check.hpp"
#include "imaging/picture_facts.hpp"
#include "imaging/picture_findings.hpp"
#include "imaging/picture_format.hpp"
#include "imaging/picture_loading.hpp"

#include <optional>
#include <utility>
#include <variant>

namespace banxin {
namespace {

/// Why a picture of this state and size is not placed; empty: it is.
std::optional<Failure> refused(PictureState state,
                               std::int64_t width,
                               std::int64_t height,
                               const PictureFindings& findings) {
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

Result<Picture> read_here(Picture picture, const PictureFindings& findings, Report& report) {
    const PictureCheck check = check_picture(picture);
    if (auto failure = refused(check.state, picture.width, picture.height, findings)) {
        return *std::move(failure);
    }
    findings.tell(check, report);
    return picture;
}

/// One of doubtful kind: what comes back is pixels.
Result<Picture> read_by_worker(const Picture& picture,
                               const PictureFindings& findings,
                               Report& report) {
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
    const PictureFindings findings{path, asked_at};
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
