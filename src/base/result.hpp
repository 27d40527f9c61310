// SPDX-License-Identifier: Apache-2.0
//
// Result<T>: a value, or the errors that prevented it. Spelled like
// std::expected<T, Diagnostics>, which replaces it once every compiler and
// clang-tidy we support provides that (g++ 12 does in C++23; clang 14 does not).
#pragma once

#include "base/diagnostic.hpp"

#include <utility>
#include <variant>
#include <vector>

namespace banxin {

using Diagnostics = std::vector<Diagnostic>;

/// Wraps errors on their way out: `return Failure{stories.error()};`
struct Failure {
    Diagnostics diagnostics;

    explicit Failure(Diagnostics all) : diagnostics{std::move(all)} {}
    explicit Failure(Diagnostic one) { diagnostics.push_back(std::move(one)); }
};

template <class T>
class [[nodiscard]] Result {
  public:
    // NOLINTBEGIN(google-explicit-constructor): both are written as `return value;`.
    Result(T value) : state_{std::in_place_index<0>, std::move(value)} {}
    Result(Failure failure) : state_{std::in_place_index<1>, std::move(failure.diagnostics)} {}
    // NOLINTEND(google-explicit-constructor)

    [[nodiscard]] bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& operator*() & { return std::get<0>(state_); }
    const T& operator*() const& { return std::get<0>(state_); }
    T&& operator*() && { return std::get<0>(std::move(state_)); }
    T* operator->() { return &std::get<0>(state_); }
    const T* operator->() const { return &std::get<0>(state_); }

    [[nodiscard]] const Diagnostics& error() const& { return std::get<1>(state_); }
    [[nodiscard]] Diagnostics error() && { return std::get<1>(std::move(state_)); }

  private:
    std::variant<T, Diagnostics> state_;
};

}  // namespace banxin
