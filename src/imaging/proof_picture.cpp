// SPDX-License-Identifier: Apache-2.0
#include "imaging/proof_picture.hpp"

#include "imaging/decoded_picture.hpp"
#include "imaging/press_inks.hpp"

#include <utility>

namespace banxin {

Result<Raster> proof_picture(const Picture& picture,
                             const PressPictureWish& wish,
                             const InkPreview& preview) {
    auto decoded = decode_in_own_colours(picture, wish.width);
    if (!decoded) {
        return Failure{std::move(decoded).error()};
    }
    const auto inks = PressInks::part(*std::move(decoded), preview.press(), wish.in_colour);
    if (!inks) {
        return Failure{inks.error()};
    }
    return preview.pixels(inks->within(ink_limits(wish)));
}

}  // namespace banxin
