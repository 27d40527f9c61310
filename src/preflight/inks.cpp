// SPDX-License-Identifier: Apache-2.0
#include "preflight/inks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace banxin::checks {
namespace {

constexpr std::array<const char*, 4> letters{"C", "M", "Y", "K"};

/// Less is a rounding error of the file.
bool prints(double amount) {
    return amount >= 1;
}

}  // namespace

double Inks::total() const {
    double sum = on_all * 4;
    for (const double amount : process) {
        sum += amount;
    }
    for (const auto& [name, amount] : spots) {
        sum += amount;
    }
    return sum;
}

int Inks::count() const {
    return static_cast<int>(names().size());
}

std::vector<std::string> Inks::names() const {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < process.size(); ++i) {
        if (prints(process[i]) || prints(on_all)) {
            all.emplace_back(letters[i]);
        }
    }
    for (const auto& [name, amount] : spots) {
        if (prints(amount)) {
            all.push_back(name);
        }
    }
    return all;
}

std::string Inks::words() const {
    std::string out;
    for (std::size_t i = 0; i < process.size(); ++i) {
        out += fmt::format("{}{}{:.0f}", i == 0 ? "" : " ", letters[i], process[i] / 10);
    }
    for (const auto& [name, amount] : spots) {
        out += fmt::format(" {} {:.0f}", name, amount / 10);
    }
    return out;
}

Inks most_of(const Inks& a, const Inks& b) {
    Inks most = a;
    most.known = a.known && b.known;
    most.on_all = std::max(a.on_all, b.on_all);
    for (std::size_t i = 0; i < most.process.size(); ++i) {
        most.process[i] = std::max(a.process[i], b.process[i]);
    }
    for (const auto& [name, amount] : b.spots) {
        most.spots[name] = std::max(most.spots[name], amount);
    }
    return most;
}

}  // namespace banxin::checks
