// SPDX-License-Identifier: Apache-2.0
#include "document/page_choice.hpp"

#include <cstddef>

namespace banxin {

Document only_pages(const Document& document, const std::vector<int>& chosen) {
    Document part;
    part.title = document.title;
    part.date = document.date;
    part.language = document.language;
    part.fonts = document.fonts;
    part.pictures = document.pictures;
    part.spots = document.spots;
    for (const int index : chosen) {
        part.pages.push_back(document.pages.at(static_cast<std::size_t>(index)));
    }
    return part;
}

}  // namespace banxin
