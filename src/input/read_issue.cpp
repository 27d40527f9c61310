// SPDX-License-Identifier: Apache-2.0
#include "input/read_issue.hpp"

#include "input/check_references.hpp"
#include "input/read_items.hpp"
#include "input/read_paper.hpp"
#include "input/read_places.hpp"
#include "input/read_story.hpp"
#include "input/read_template.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_file.hpp"
#include "input/yaml_values.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace banxin {
namespace {

constexpr int most_pages = 96;
constexpr std::size_t most_items = 200;

/// The trade's words for what `staff:` calls in English; other words are printed as typed.
std::string staff_role(const std::string& key) {
    if (key == "editor") {
        return "责编";
    }
    if (key == "art") {
        return "美编";
    }
    return key == "proof" ? "校对" : key;
}

class IssueReader {
  public:
    IssueReader(const Library& library, Report& report) : library_{library}, report_{report} {}

    Input read(std::string_view path) {
        Input input;
        const auto root = read_yaml_file(library_.project, path, "issue", {}, report_);
        if (!root) {
            return input;
        }
        Issue& issue = input.issue;
        issue.where = root->where;
        const Fields fields{
            *root, {"banxin", "kind", "paper", "issue", "defaults", "pages"}, report_};
        if (const auto* paper = fields.require("paper", "报纸资料文件")) {
            issue.paper = read_paper(library_, read_word(*paper, report_), paper->where, report_);
        }
        if (const auto* number = fields.require("issue", "本期")) {
            read_number_and_date(*number, issue);
        }
        if (const auto* defaults = fields.find("defaults")) {
            read_defaults(*defaults, issue);
        }
        if (const auto* pages = fields.require("pages", "各版")) {
            read_pages(*pages, issue);
        }
        input.templates = read_templates(library_, issue.paper.format, report_);
        check_references(issue, input.templates, page_count_, report_);
        return input;
    }

  private:
    void read_number_and_date(const YamlNode& node, Issue& issue) {
        // `zone` and `weather` are for the masthead of papers that have them; not printed yet.
        const Fields fields{node,
                            {"date",
                             "number",
                             "year_number",
                             "pages",
                             "edition",
                             "lunar",
                             "allow_odd",
                             "zone",
                             "weather"},
                            report_};
        if (const auto* date = fields.require("date", "出版日期")) {
            issue.date = read_date(*date, report_);
        }
        if (const auto* number = fields.require("number", "总期号")) {
            issue.number = read_integer(*number, {1, 99'999}, report_);
        }
        if (const auto* year_number = fields.require("year_number", "本年第几期")) {
            issue.year_number = read_integer(*year_number, {1, 400}, report_);
        }
        if (const auto* pages = fields.require("pages", "今日版数")) {
            page_count_.said = read_integer(*pages, {1, most_pages}, report_);
            page_count_.where = pages->where;
        }
        if (const auto* allow_odd = fields.find("allow_odd")) {
            page_count_.allow_odd = read_switch(*allow_odd, report_);
        }
        if (const auto* edition = fields.find("edition")) {
            issue.edition = read_choice<EditionKind>(*edition,
                                                     {{"regular", EditionKind::Regular},
                                                      {"added", EditionKind::Added},
                                                      {"extra", EditionKind::Extra}},
                                                     report_);
        }
        const auto* lunar = fields.find("lunar");
        issue.lunar = lunar != nullptr ? read_text(*lunar, report_).text : "auto";
    }

    void read_defaults(const YamlNode& node, Issue& issue) {
        // `min_ppi` belongs to the check of pictures, which has its own figures for now.
        const Fields fields{node, {"overset", "punctuation", "indent", "min_ppi", "fit"}, report_};
        if (const auto* overset = fields.find("overset")) {
            issue.overset = read_overset(*overset, report_);
        }
        if (const auto* punctuation = fields.find("punctuation")) {
            issue.punctuation = read_choice<Punctuation>(
                *punctuation, {{"zh", Punctuation::Chinese}, {"keep", Punctuation::Keep}}, report_);
        }
        if (const auto* fit = fields.find("fit")) {
            issue.limits = read_fit_limits(*fit, {}, report_);
        }
        if (const auto* indent = fields.find("indent")) {
            const PageFormat& format = issue.paper.format;
            const Units units{format.body_size, format.line_pitch};
            const Length length = read_length(*indent, units, report_);
            if (format.body_size > Length{}) {
                issue.indent_em = length.ratio(format.body_size);
            }
        }
    }

    void read_pages(const YamlNode& node, Issue& issue) {
        ItemReader items{library_.project, issue, report_};
        for (const YamlNode& page : items_of(node, report_)) {
            issue.pages.push_back(read_page(page, items));
        }
        if (items.marks_set() > 0) {
            report_.add(marks_set_full_width(node.where.file, items.marks_set()));
        }
    }

    PagePlan read_page(const YamlNode& node, ItemReader& items) {
        const Fields fields{node, {"no", "name", "staff", "layout", "items"}, report_};
        PagePlan page;
        page.where = node.where;
        if (const auto* number = fields.require("no", "版序")) {
            page.number = read_integer(*number, {1, most_pages}, report_);
            page.where = number->where;
        }
        if (const auto* name = fields.require("name", "版名")) {
            page.name = read_text(*name, report_).text;
        }
        if (const auto* staff = fields.find("staff")) {
            for (const YamlEntry& entry : entries_of(*staff, report_)) {
                page.staff.push_back({staff_role(entry.key), read_text(entry.value, report_).text});
            }
        }
        if (const auto* layout = fields.find("layout")) {
            page.layout = read_word(*layout, report_);
        }
        if (const auto* list = fields.require("items", "稿件、图片等")) {
            read_items(*list, items, page);
        }
        return page;
    }

    void read_items(const YamlNode& node, ItemReader& items, PagePlan& page) {
        const auto& list = items_of(node, report_);
        if (list.size() > most_items) {
            report_.add(
                error("BX9005", node.where, {"一版最多 200 项", "a page holds at most 200 items"}));
            return;
        }
        for (const YamlNode& item : list) {
            if (auto read = items.read(item)) {
                page.items.push_back(std::move(*read));
            }
        }
    }

    const Library& library_;
    Report& report_;
    PageCount page_count_;
};

}  // namespace

Result<Input> read_issue(const Files& project,
                         const Files& shipped,
                         std::string_view path,
                         Report& report) {
    const Library library{project, shipped};
    Report findings;
    Input input = IssueReader{library, findings}.read(path);
    check_legal_parts(input.issue, report);

    Diagnostics errors;
    for (const Diagnostic& finding : findings.diagnostics()) {
        if (finding.severity == Severity::Error) {
            errors.push_back(finding);
        } else {
            report.add(finding);
        }
    }
    if (!errors.empty()) {
        return Failure{std::move(errors)};
    }
    return input;
}

}  // namespace banxin
