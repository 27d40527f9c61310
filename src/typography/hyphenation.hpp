// SPDX-License-Identifier: Apache-2.0
//
// Where words of Latin letters may be parted with a hyphen. Only here is libhyphen used.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// Where Debian's package hyphen-en-us puts its patterns.
inline constexpr const char* usual_patterns = "/usr/share/hyphen/hyph_en_US.dic";

class Hyphenator {
  public:
    /// Hyphenates nothing.
    Hyphenator();
    /// By the patterns in `file`, a dictionary of libhyphen; check `has_patterns` after. They are
    /// loaded when the first word wants them.
    explicit Hyphenator(std::string file);
    Hyphenator(Hyphenator&&) noexcept;
    Hyphenator& operator=(Hyphenator&&) noexcept;
    ~Hyphenator();

    /// Whether the file of the patterns can be read.
    [[nodiscard]] bool has_patterns() const;

    /// The bytes of `word`, letters of ASCII, before which it may be parted so that at least
    /// `fewest` letters stand on either side.
    [[nodiscard]] std::vector<std::size_t> parts(std::string_view word, std::size_t fewest) const;

  private:
    struct Patterns;
    std::string file_;
    mutable std::unique_ptr<Patterns> patterns_;
};

}  // namespace banxin
