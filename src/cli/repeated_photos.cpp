// SPDX-License-Identifier: Apache-2.0
#include "cli/repeated_photos.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

namespace banxin {
namespace {

struct PhotoUse {
    const PhotoItem* photo;
    int page;
    const Picture* picture;
};

std::vector<PhotoUse> uses_of(const FinishedIssue& finished) {
    std::vector<PhotoUse> uses;
    for (const PagePlan& page : finished.issue.pages) {
        for (const PageItem& item : page.items) {
            const auto* const photo = std::get_if<PhotoItem>(&item);
            if (photo == nullptr) {
                continue;
            }
            const auto picture = std::ranges::find(finished.pictures, photo->file, &Picture::file);
            if (picture != finished.pictures.end()) {
                uses.push_back({photo, page.number, &*picture});
            }
        }
    }
    return uses;
}

bool are_same(const PhotoUse& one, const PhotoUse& other) {
    return one.picture == other.picture || one.picture->bytes == other.picture->bytes;
}

Diagnostic repeated(const PhotoUse& first, const PhotoUse& again) {
    const std::string pages_zh = first.page == again.page
                                     ? fmt::format("第 {} 版用了两次", first.page)
                                     : fmt::format("第 {}、{} 版都用了", first.page, again.page);
    const std::string pages_en = first.page == again.page
                                     ? fmt::format("twice on page {}", first.page)
                                     : fmt::format("on pages {} and {}", first.page, again.page);
    const bool one_file = first.photo->file == again.photo->file;
    Diagnostic finding = warning(
        "BX5014",
        again.photo->where,
        {one_file
             ? fmt::format("“{}”在{}", again.photo->file, pages_zh)
             : fmt::format(
                   "“{}”和“{}”是同一张照片，在{}", first.photo->file, again.photo->file, pages_zh),
         one_file ? fmt::format("\"{}\" is used {}", again.photo->file, pages_en)
                  : fmt::format("\"{}\" and \"{}\" are the same photograph, used {}",
                                first.photo->file,
                                again.photo->file,
                                pages_en)});
    finding.page = again.page;
    finding.hints.push_back(
        {"换一张照片，或者去掉一处", "take another photograph, or leave one out"});
    return finding;
}

}  // namespace

Diagnostics check_repeated_photos(const FinishedIssue& finished) {
    Diagnostics found;
    const std::vector<PhotoUse> uses = uses_of(finished);
    for (auto again = uses.begin(); again != uses.end(); ++again) {
        const auto first = std::find_if(
            uses.begin(), again, [&](const PhotoUse& use) { return are_same(use, *again); });
        if (first != again) {
            found.push_back(repeated(*first, *again));
        }
    }
    return found;
}

}  // namespace banxin
