// SPDX-License-Identifier: Apache-2.0
#include "engine.hpp"

#include "input/read_issue.hpp"
#include "input/yaml_file.hpp"
#include "layout/lay_out_issue.hpp"
#include "layout/take_planned.hpp"
#include "typography/composer.hpp"
#include "typography/font_book.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace banxin {
namespace {

struct OpenPictures {
    std::vector<Picture> pictures;
    std::vector<std::optional<Graphic>> graphics;
    std::vector<PictureUse> uses;

    void add(Picture picture) {
        uses.push_back({picture.file, picture.width, picture.height});
        pictures.push_back(std::move(picture));
        graphics.emplace_back();
    }
    void add(Graphic graphic) {
        const auto hundredths = [](Length length) {
            return static_cast<int>(std::lround(length.to_mm() * 100));
        };
        uses.push_back(
            {graphic.file, hundredths(graphic.size.width), hundredths(graphic.size.height), true});
        pictures.emplace_back();
        graphics.emplace_back(std::move(graphic));
    }
};

/// Every picture and graphic that can be opened; the others are reported.
OpenPictures open_pictures(const Issue& issue, const Files& project, Report& report) {
    OpenPictures open;
    const auto take = [&](auto opened) {
        if (opened) {
            open.add(*std::move(opened));
        } else {
            report.add(std::move(opened).error());
        }
    };
    for (const PictureRequest& request : pictures_in_use(issue)) {
        if (is_graphic_file(request.file)) {
            take(open_graphic(project, request.file, request.where, report));
        } else {
            take(open_picture(project, request.file, request.where, report));
        }
    }
    return open;
}

/// The paper's tables, with the people who made the issue among its names.
CompositionRules rules_of(const Issue& issue) {
    CompositionRules rules = issue.paper.composition;
    for (const PagePlan& page : issue.pages) {
        for (const Staff& staff : page.staff) {
            rules.names.push_back(staff.name);
        }
    }
    return rules;
}

bool has_errors(const Diagnostics& findings) {
    return std::ranges::find(findings, Severity::Error, &Diagnostic::severity) != findings.end();
}

}  // namespace

Hyphenator open_hyphenator(const std::string& patterns, Report& report) {
    Hyphenator hyphenator{patterns};
    if (!hyphenator.has_patterns()) {
        Diagnostic finding =
            warning("BX4011",
                    {},
                    {fmt::format("找不到西文断词表 {}，西文单词不会断开", patterns),
                     fmt::format("the hyphenation patterns {} are not there; Latin words will not "
                                 "be hyphenated",
                                 patterns)});
        finding.hints.push_back({"安装软件包 hyphen-en-us", "install the package hyphen-en-us"});
        report.add(std::move(finding));
    }
    return hyphenator;
}

Result<PressProfile> open_press(const Plant& plant, const Files& project, const Files& shipped) {
    const Library library{project, shipped};
    auto bytes = library.holder_of(plant.profile).read(plant.profile, plant.where);
    if (!bytes) {
        return Failure{std::move(bytes).error()};
    }
    return PressProfile::open(*std::move(bytes), plant.profile, plant.where);
}

Composer composer_of(const Issue& issue,
                     const FontBook& fonts,
                     const std::string& patterns,
                     Report& report) {
    return {fonts, rules_of(issue), open_hyphenator(patterns, report)};
}

Result<FinishedIssue> make_edition(const Surroundings& surroundings,
                                   std::string_view path,
                                   Report& report) {
    auto input = read_issue(surroundings.project, surroundings.shipped, path, report);
    if (!input) {
        return Failure{std::move(input).error()};
    }
    Issue issue = take_planned((*input).issue, (*input).templates);
    if (has_errors(surroundings.font_findings)) {
        return Failure{surroundings.font_findings};
    }
    report.add(surroundings.font_findings);
    auto fonts = FontBook::open(issue.paper.fonts,
                                styles_in_use(issue),
                                surroundings.font_folders,
                                issue.paper.composition.language);
    if (!fonts) {
        return Failure{std::move(fonts).error()};
    }
    auto press = open_press(issue.paper.plant, surroundings.project, surroundings.shipped);
    if (!press) {
        return Failure{std::move(press).error()};
    }
    const Composer composer = composer_of(issue, *fonts, surroundings.hyphenation, report);
    OpenPictures open = open_pictures(issue, surroundings.project, report);
    LaidOutIssue laid = lay_out_issue(issue, (*input).templates, composer, open.uses, report);
    return FinishedIssue{std::move(issue),
                         std::move(laid.document),
                         std::move(laid.records),
                         std::move(open.pictures),
                         std::move(open.graphics),
                         *std::move(press),
                         *std::move(fonts)};
}

}  // namespace banxin
