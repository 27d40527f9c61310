// SPDX-License-Identifier: Apache-2.0
#include "imaging/press_picture.hpp"

#include "imaging/decoded_picture.hpp"
#include "imaging/jpeg_segments.hpp"
#include "imaging/made_picture.hpp"
#include "imaging/picture_cache.hpp"
#include "imaging/press_inks.hpp"
#include "imaging/sha256.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace banxin {
namespace {

/// Of this converter: it grows when the same wish gives other bytes, and old results are forgotten.
constexpr int version = 1;

Failure not_within(const Picture& picture) {
    return Failure{error(
        "BX6104",
        {},
        {fmt::format("图片“{}”的墨量降不到印厂的上限以内", picture.file),
         fmt::format("the inks of picture \"{}\" cannot be held within the limits of the plant",
                     picture.file)})};
}

/// How often each quality is tried before the next: a JPEG of 100 changes a sample by one or two.
struct Attempts {
    int quality = 0, times = 0;
};
constexpr Attempts attempts[] = {{90, 4}, {95, 2}, {100, 4}};

/// A JPEG gives back other samples than it got, and near edges there may be more ink than there
/// was: so it is read again, and made from less ink by what was too much.
Result<Picture> encode_within(const Picture& picture,
                              const PressInks& inks,
                              const InkAmount& limits) {
    InkAmount allowed = limits;
    for (const Attempts& step : attempts) {
        for (int i = 0; i < step.times; ++i) {
            auto made = make_jpeg(picture.file, inks.within(allowed), step.quality);
            if (!made) {
                return not_within(picture);
            }
            const auto read = decode_in_own_colours(*made, made->width);
            if (!read) {
                return Failure{read.error()};
            }
            const InkAmount found = most_ink_of(read->raster);
            if (found.total <= limits.total && found.black <= limits.black) {
                made->bytes = with_comment(made->bytes, press_picture_mark);
                return *std::move(made);
            }
            allowed.total = std::max(0, allowed.total - std::max(0, found.total - limits.total));
            allowed.black = std::max(0, allowed.black - std::max(0, found.black - limits.black));
        }
    }
    return not_within(picture);
}

/// What tells `picture` from all others.
std::string identity_of(const Picture& picture) {
    if (picture.kind != PictureKind::Pixels) {
        return sha256(picture.bytes);
    }
    return sha256(fmt::format("pixels {} {} {} {} {}",
                              picture.width,
                              picture.height,
                              picture.channels,
                              sha256(picture.profile),
                              sha256(picture.bytes)));
}

std::string name_in_cache(const Picture& picture,
                          const PressProfile& profile,
                          const PressPictureWish& wish) {
    return sha256(fmt::format("press {} {} {} {} {} {} {}",
                              version,
                              wish.width,
                              wish.in_colour,
                              wish.total_ink,
                              wish.most_black,
                              sha256(profile.bytes()),
                              identity_of(picture))) +
           ".jpg";
}

}  // namespace

Picture stand_in_picture(std::string_view comment) {
    constexpr std::uint8_t white = 255;
    const Raster pixel{1, 1, 1, {white}};
    Picture made = make_jpeg("", pixel, attempts[0].quality).value_or(Picture{});
    made.bytes = with_comment(made.bytes, comment);
    return made;
}

InkAmount ink_limits(const PressPictureWish& wish) {
    constexpr int full = 255;
    return {wish.total_ink * full / 1000, wish.most_black * full / 1000};
}

Result<Picture> press_picture(const Picture& picture,
                              const PressProfile& profile,
                              const PressPictureWish& wish,
                              const std::string& cache_folder) {
    const std::string name = name_in_cache(picture, profile, wish);
    if (auto bytes = kept(cache_folder, name)) {
        if (auto done = reopen_picture(picture.file, *std::move(bytes))) {
            return *std::move(done);
        }
    }
    auto decoded = decode_in_own_colours(picture, wish.width);
    if (!decoded) {
        return Failure{std::move(decoded).error()};
    }
    const auto inks = PressInks::part(*std::move(decoded), profile, wish.in_colour);
    if (!inks) {
        return Failure{inks.error()};
    }
    auto made = encode_within(picture, *inks, ink_limits(wish));
    if (made) {
        keep(cache_folder, name, made->bytes);
    }
    return made;
}

}  // namespace banxin
