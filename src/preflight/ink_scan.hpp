// SPDX-License-Identifier: Apache-2.0
//
// InkScan: how much ink the pixels of a picture take, read as they come out of the decoder.
#pragma once

#include "preflight/colour_space.hpp"

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace banxin::checks {

struct PixelFormat {
    long width = 0, height = 0;
    int bits = 8;  ///< Of a component: 1, 2, 4, 8 or 16.
    SharedSpace space;
    std::vector<double> decode;  ///< /Decode; empty: as usual.
};

class InkScan {
  public:
    /// `limit` of ink, per mille.
    InkScan(PixelFormat format, double limit);

    /// The next bytes of the decoded picture.
    void take(std::string_view bytes);

    /// Whether all rows have come.
    [[nodiscard]] bool whole() const { return rows_ >= format_.height; }
    [[nodiscard]] double most_ink() const { return most_; }
    [[nodiscard]] double mean_ink() const;
    /// Pixels over the limit, per mille of all.
    [[nodiscard]] double share_over() const;
    /// Names of the plates that have something.
    [[nodiscard]] std::set<std::string> inks() const;

  private:
    /// Of one component: what a sample means on its plates.
    struct Component {
        std::array<double, 256> total{};  ///< Per mille.
        std::set<std::string> names;
        bool prints = false;  ///< Some sample so far was not blank.
    };
    void prepare();
    void take_row();
    [[nodiscard]] unsigned sample(std::size_t index) const;

    PixelFormat format_;
    double limit_;
    std::vector<Component> components_;
    std::string row_;
    std::size_t row_bytes_ = 0;
    long rows_ = 0;
    double most_ = 0, sum_ = 0;
    long over_ = 0;
};

}  // namespace banxin::checks
