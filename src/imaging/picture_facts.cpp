// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture_facts.hpp"

#include "imaging/decoded_picture.hpp"
#include "imaging/picture_loading.hpp"

#include <algorithm>
#include <climits>
#include <cstdint>
#include <utility>

namespace banxin {
namespace {

void set_pixels(Facts& facts, DecodedPicture decoded) {
    Raster& raster = decoded.raster;
    facts.set("width", raster.width);
    facts.set("height", raster.height);
    facts.set("channels", raster.channels);
    facts.set("profile", std::move(decoded.profile));
    facts.set("pixels", std::string{raster.samples.begin(), raster.samples.end()});
}

}  // namespace

Facts picture_facts(std::string bytes) {
    Facts facts;
    PictureCheck check;
    Picture picture;
    const auto kind = picture_kind(bytes);
    if (kind) {
        picture.kind = *kind;
        picture.bytes = std::move(bytes);
        check = check_picture(picture);
    }
    facts.set("width", picture.width);
    facts.set("height", picture.height);
    facts.set("frames", check.frames);
    facts.set("turned", check.is_turned ? 1 : 0);
    facts.set("transparent", check.is_transparent ? 1 : 0);
    facts.set("bare_inks", check.has_bare_inks ? 1 : 0);
    if (check.state == PictureState::Sound) {
        auto decoded = decode_in_own_colours(picture, 0);
        if (decoded) {
            set_pixels(facts, *std::move(decoded));
        } else {
            check.state = PictureState::CutOff;
        }
    }
    facts.set("state", static_cast<int>(check.state));
    return facts;
}

PictureCheck check_in(const Facts& facts) {
    PictureCheck check;
    const std::int64_t state = facts.number("state");
    for (const PictureState each : {PictureState::Sound,
                                    PictureState::NoPicture,
                                    PictureState::TooLarge,
                                    PictureState::CutOff,
                                    PictureState::WrongChecksum}) {
        if (state == static_cast<std::int64_t>(each)) {
            check.state = each;
        }
    }
    check.is_turned = facts.number("turned") != 0;
    check.is_transparent = facts.number("transparent") != 0;
    check.has_bare_inks = facts.number("bare_inks") != 0;
    check.frames = static_cast<int>(std::clamp<std::int64_t>(facts.number("frames"), 1, INT_MAX));
    return check;
}

std::optional<Picture> picture_in(Facts facts, const std::string& file) {
    const std::int64_t width = facts.number("width"), height = facts.number("height"),
                       channels = facts.number("channels");
    const bool likely = width > 0 && height > 0 && is_within_limits(width, height) &&
                        (channels == 1 || channels == 3 || channels == 4);
    if (!likely || !std::cmp_equal(facts.text("pixels").size(), width * height * channels)) {
        return std::nullopt;
    }
    Picture picture;
    picture.file = file;
    picture.kind = PictureKind::Pixels;
    picture.width = static_cast<int>(width);
    picture.height = static_cast<int>(height);
    picture.channels = static_cast<int>(channels);
    picture.profile = facts.take("profile");
    picture.bytes = facts.take("pixels");
    return picture;
}

}  // namespace banxin
