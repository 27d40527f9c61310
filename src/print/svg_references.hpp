// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace banxin {

/// How many elements an SVG draws by reference: <use> of <use> multiplies. Elements are told in the
/// order they open and close.
class SvgReferences {
  public:
    SvgReferences() : parts_(1), open_{0} {}

    /// An element with this `id` opens; `apart`: it is drawn only where something refers to it.
    void open(const std::string& id, bool apart);
    void close();
    /// The open element draws that of `id` once more.
    void refer_to(const std::string& id);

    /// References of the whole drawing, up to `most` and one more.
    [[nodiscard]] std::int64_t count(std::int64_t most) const;

  private:
    /// An element that can be referred to, or keeps what is in it from being drawn.
    struct Part {
        std::vector<std::size_t> within;      ///< Parts drawn with it.
        std::vector<std::string> references;  ///< The ids it draws.
    };
    enum class Visit { Not, Now, Done };
    struct Count {
        Visit visit = Visit::Not;
        std::int64_t references = 0;
    };
    std::int64_t count(std::size_t part, std::int64_t most, std::vector<Count>& counts) const;

    std::vector<Part> parts_;
    std::vector<std::size_t> open_;  ///< For each open element the part it belongs to.
    std::map<std::string, std::size_t> by_id_;
};

}  // namespace banxin
