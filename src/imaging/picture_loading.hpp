// SPDX-License-Identifier: Apache-2.0
//
// Pictures as images of libvips.
#pragma once

#include "imaging/picture.hpp"
#include "imaging/vips_handles.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {

/// What kind of picture `bytes` begin like.
[[nodiscard]] std::optional<PictureKind> picture_kind(std::string_view bytes);

/// Opens the header; the pixels are read when they are asked for. `shrink` is 1, 2, 4 or 8 and only
/// a JPEG can do it, as far as a pixel is left; the size that `picture` states is believed for
/// that. Rows come in order only, unless `any_order`.
[[nodiscard]] VipsImageHandle load_picture(const Picture& picture, int shrink, bool any_order);

/// As Picture::channels.
[[nodiscard]] int picture_channels(VipsImage& image);

/// The ICC profile in `image`; empty: none.
[[nodiscard]] std::string embedded_profile(VipsImage& image);

/// Runs one libvips operation after another, keeping the image of the last.
class VipsSteps {
  public:
    explicit VipsSteps(VipsImageHandle image) : image_{std::move(image)} {}

    template <class Operation>
    VipsSteps& then(Operation operation) {
        if (image_) {
            VipsImage* next = nullptr;
            image_.reset(operation(image_.get(), &next) == 0 ? next : nullptr);
        }
        return *this;
    }
    [[nodiscard]] VipsImage* image() const { return image_.get(); }

  private:
    VipsImageHandle image_;
};

}  // namespace banxin
