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

/// An issue with all that setting its pages needs.
struct OpenIssue {
    Issue issue;
    FontBook fonts;
    PressProfile press;
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

/// Adds every picture and graphic of `items` that can be opened; the others are reported.
void open_pictures(OpenIssue& open, Items items, const Files& project, Report& report) {
    const auto take = [&](auto opened) {
        if (opened) {
            open.add(*std::move(opened));
        } else {
            report.add(std::move(opened).error());
        }
    };
    for (const PictureRequest& request : pictures_in_use(open.issue, items)) {
        if (is_graphic_file(request.file)) {
            take(open_graphic(project, request.file, request.where, report));
        } else {
            take(open_picture(project, request.file, request.where, report));
        }
    }
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

/// `issue` with the press and the fonts for `items` of it; its pictures come later, so that their
/// findings stand after those of texts.
/// errors  as make_edition
Result<OpenIssue> open_issue(Issue issue,
                             Items items,
                             const Surroundings& surroundings,
                             Report& report) {
    if (has_errors(surroundings.font_findings)) {
        return Failure{surroundings.font_findings};
    }
    report.add(surroundings.font_findings);
    auto fonts = FontBook::open(issue.paper.fonts,
                                styles_in_use(issue, items),
                                surroundings.font_folders,
                                issue.paper.composition.language);
    if (!fonts) {
        return Failure{std::move(fonts).error()};
    }
    auto press = open_press(issue.paper.plant, surroundings.project, surroundings.shipped);
    if (!press) {
        return Failure{std::move(press).error()};
    }
    return OpenIssue{std::move(issue), *std::move(fonts), *std::move(press), {}, {}, {}};
}

FinishedIssue finished_issue(LaidOutIssue laid, OpenIssue open) {
    return {std::move(open.issue),
            std::move(laid.document),
            std::move(laid.records),
            std::move(open.pictures),
            std::move(open.graphics),
            std::move(open.press),
            std::move(open.fonts)};
}

/// `templates` with `plans` instead of those that were made for the same pages before.
std::vector<PageTemplate> with_plans(std::vector<PageTemplate> templates,
                                     const std::vector<PageTemplate>& plans) {
    std::erase_if(templates, [&plans](const PageTemplate& older) {
        return older.made_for &&
               std::ranges::find(plans, older.made_for, &PageTemplate::made_for) != plans.end();
    });
    templates.insert(templates.begin(), plans.begin(), plans.end());
    return templates;
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
    const std::vector<PageTemplate> templates = std::move((*input).templates);
    auto open =
        open_issue(take_planned((*input).issue, templates), Items::OnPages, surroundings, report);
    if (!open) {
        return Failure{std::move(open).error()};
    }
    const Composer composer =
        composer_of((*open).issue, (*open).fonts, surroundings.hyphenation, report);
    open_pictures(*open, Items::OnPages, surroundings.project, report);
    LaidOutIssue laid = lay_out_issue((*open).issue, templates, composer, (*open).uses, report);
    return finished_issue(std::move(laid), *std::move(open));
}

Result<PlannedEdition> make_plan(const Surroundings& surroundings,
                                 std::string_view path,
                                 const PlanAsked& asked,
                                 Report& report) {
    auto input = read_issue(surroundings.project, surroundings.shipped, path, report);
    if (!input) {
        return Failure{std::move(input).error()};
    }
    const Issue& issue = (*input).issue;
    const std::vector<PageTemplate>& templates = (*input).templates;
    auto open = open_issue(issue, Items::All, surroundings, report);
    if (!open) {
        return Failure{std::move(open).error()};
    }
    const Composer composer = composer_of(issue, (*open).fonts, surroundings.hyphenation, report);
    open_pictures(*open, Items::All, surroundings.project, report);
    PlannedIssue planned = plan_issue(issue, templates, composer, (*open).uses, asked, report);
    Report of_pages;  // The same that the choices bring.
    LaidOutIssue laid = lay_out_issue(
        planned.issue, with_plans(templates, planned.plans), composer, (*open).uses, of_pages);
    (*open).issue = planned.issue;
    return PlannedEdition{
        issue, templates, std::move(planned), finished_issue(std::move(laid), *std::move(open))};
}

}  // namespace banxin
