// SPDX-License-Identifier: Apache-2.0
#include "engine.hpp"

#include "input/read_issue.hpp"
#include "layout/lay_out_issue.hpp"
#include "typography/font_book.hpp"

#include <string>
#include <utility>

namespace banxin {
namespace {

struct OpenPictures {
    std::vector<Picture> pictures;
    std::vector<PictureUse> uses;
};

/// Every picture that can be opened; the others are reported.
OpenPictures open_pictures(const Issue& issue, const Files& project, Report& report) {
    OpenPictures open;
    for (const PictureRequest& request : pictures_in_use(issue)) {
        auto picture = open_picture(project, request.file, request.where);
        if (!picture) {
            report.add(std::move(picture).error());
            continue;
        }
        open.uses.push_back({(*picture).file, (*picture).width, (*picture).height});
        open.pictures.push_back(*std::move(picture));
    }
    return open;
}

}  // namespace

Result<FinishedIssue> make_edition(const Surroundings& surroundings,
                                   std::string_view path,
                                   Report& report) {
    auto input = read_issue(surroundings.project, surroundings.shipped, path, report);
    if (!input) {
        return Failure{std::move(input).error()};
    }
    const Issue& issue = (*input).issue;
    const std::string& language = issue.paper.composition.language;
    auto fonts = FontBook::open(issue.paper.fonts,
                                styles_in_use(issue),
                                surroundings.font_folders,
                                language.empty() ? "zh-Hans" : language);
    if (!fonts) {
        return Failure{std::move(fonts).error()};
    }
    OpenPictures open = open_pictures(issue, surroundings.project, report);
    Document document = lay_out_issue(issue, (*input).templates, *fonts, open.uses, report);
    return FinishedIssue{(*std::move(input)).issue,
                         std::move(document),
                         std::move(open.pictures),
                         *std::move(fonts)};
}

}  // namespace banxin
