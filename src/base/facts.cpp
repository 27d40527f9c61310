// SPDX-License-Identifier: Apache-2.0
#include "base/facts.hpp"

#include <charconv>
#include <utility>

namespace banxin {
namespace {

/// `words` as a whole number, all of it.
std::optional<std::int64_t> whole_number(std::string_view words) {
    std::int64_t number = 0;
    const auto read = std::from_chars(words.data(), words.data() + words.size(), number);
    const bool all = read.ec == std::errc{} && read.ptr == words.data() + words.size();
    return all ? std::optional{number} : std::nullopt;
}

/// What of `rest` stands before the next `end`, both of which are taken off; empty: there is none.
std::optional<std::string_view> cut(std::string_view& rest, char end) {
    const auto at = rest.find(end);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view head = rest.substr(0, at);
    rest.remove_prefix(at + 1);
    return head;
}

/// The last line of what is packed: what has been cut off lacks it.
constexpr std::string_view whole = "end";

}  // namespace

const std::string& Facts::text(std::string_view name) const {
    static const std::string none;
    const auto found = values_.find(name);
    return found == values_.end() ? none : found->second;
}

std::int64_t Facts::number(std::string_view name) const {
    return whole_number(text(name)).value_or(0);
}

std::string Facts::take(std::string_view name) {
    const auto found = values_.find(name);
    return found == values_.end() ? std::string{} : std::exchange(found->second, {});
}

std::string Facts::packed() const {
    std::string bytes;
    for (const auto& [name, value] : values_) {
        bytes.append(name).append(" ").append(std::to_string(value.size()));
        bytes.append("\n").append(value);
    }
    return bytes += whole;
}

std::optional<Facts> Facts::unpacked(std::string_view bytes) {
    Facts facts;
    while (bytes != whole) {
        const auto name = cut(bytes, ' ');
        const auto length = name ? cut(bytes, '\n') : std::nullopt;
        const auto size = length ? whole_number(*length) : std::nullopt;
        if (!size || *size < 0 || std::cmp_greater(*size, bytes.size())) {
            return std::nullopt;
        }
        facts.set(std::string{*name},
                  std::string{bytes.substr(0, static_cast<std::size_t>(*size))});
        bytes.remove_prefix(static_cast<std::size_t>(*size));
    }
    return facts;
}

}  // namespace banxin
