// SPDX-License-Identifier: Apache-2.0
//
// What one process tells another of a file: named values, whose bytes mean nothing until asked.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {

class Facts {
  public:
    void set(std::string name, std::string value) { values_[std::move(name)] = std::move(value); }
    void set(std::string name, std::int64_t value) { set(std::move(name), std::to_string(value)); }

    /// The value `name`; empty if there is none.
    [[nodiscard]] const std::string& text(std::string_view name) const;
    /// The value `name` as a whole number; 0 if there is none or it is not one.
    [[nodiscard]] std::int64_t number(std::string_view name) const;
    /// Moves the value `name` out; empty if there is none.
    [[nodiscard]] std::string take(std::string_view name);

    /// All as bytes: of each the name, the length, and the value.
    [[nodiscard]] std::string packed() const;
    /// What was packed; empty if `bytes` are anything else, such as cut off.
    [[nodiscard]] static std::optional<Facts> unpacked(std::string_view bytes);

    bool operator==(const Facts&) const = default;

  private:
    std::map<std::string, std::string, std::less<>> values_;
};

}  // namespace banxin
