// SPDX-License-Identifier: Apache-2.0
#include "layout/byline.hpp"

#include "base/text.hpp"

#include <cstddef>

namespace banxin {

RunIn split_byline(const std::string& byline) {
    const std::size_t bracket = byline.find("（");
    if (bracket == std::string::npos) {
        return {byline, ""};
    }
    return {byline.substr(0, bracket), byline.substr(bracket)};
}

std::vector<NameRange> names_in_byline(std::string_view byline, double penalty) {
    constexpr std::size_t fewest = 2, most = 4;
    std::vector<NameRange> names;
    bool after_space = false;
    for (std::size_t at = 0; at < byline.size();) {
        const std::size_t first = at;
        std::size_t hanzi = 0;
        while (at < byline.size() && is_hanzi(scalar_at(byline, at).value)) {
            at += scalar_at(byline, at).bytes;
            ++hanzi;
        }
        if (after_space && hanzi >= fewest && hanzi <= most) {
            names.push_back({first, at, penalty});
        }
        if (at < byline.size()) {
            const Scalar mark = scalar_at(byline, at);
            const bool parts_names = mark.value == U'、' && after_space;
            after_space = mark.value == U' ' || mark.value == U'　' || parts_names;
            at += mark.bytes;
        }
    }
    return names;
}

std::vector<std::string> people_in_byline(std::string_view byline) {
    std::vector<std::string> people;
    for (const NameRange& name : names_in_byline(byline, no_break)) {
        people.emplace_back(byline.substr(name.first, name.last - name.first));
    }
    return people;
}

}  // namespace banxin
