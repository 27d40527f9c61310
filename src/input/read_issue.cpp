// SPDX-License-Identifier: Apache-2.0
#include "input/read_issue.hpp"

#include "base/limits.hpp"
#include "input/check_references.hpp"
#include "input/issue_fields.hpp"
#include "input/item_fields.hpp"
#include "input/place_fields.hpp"
#include "input/read_items.hpp"
#include "input/read_paper.hpp"
#include "input/read_places.hpp"
#include "input/read_story.hpp"
#include "input/read_template.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_file.hpp"
#include "input/yaml_values.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {
namespace {

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
        const Fields fields{*root, issue_fields, report_};
        if (const auto* paper = fields.find("paper")) {
            issue.paper = read_paper(library_, read_word(*paper, report_), paper->where, report_);
        }
        if (const auto* number = fields.find("issue")) {
            read_number_and_date(*number, issue);
        }
        if (const auto* defaults = fields.find("defaults")) {
            read_defaults(*defaults, issue);
        }
        if (const auto* pages = fields.find("pages")) {
            read_items(*pages, fields, issue);
        }
        input.templates = read_templates(library_, issue.paper.format, issue.number, report_);
        check_references(issue, input.templates, page_count_, report_);
        return input;
    }

  private:
    void read_number_and_date(const YamlNode& node, Issue& issue) {
        const Fields fields{node, edition_fields, report_};
        fields.read("date", issue.date);
        fields.read("number", issue.number);
        fields.read("year_number", issue.year_number);
        if (const auto* pages = fields.find("pages")) {
            fields.read("pages", page_count_.said);
            page_count_.where = pages->where;
        }
        fields.read("allow_odd", page_count_.allow_odd);
        fields.read("edition", issue.edition);
        issue.lunar = "auto";
        fields.read("lunar", issue.lunar);
    }

    void read_defaults(const YamlNode& node, Issue& issue) {
        const Fields fields{node, defaults_fields, report_};
        const PageFormat& format = issue.paper.format;
        fields.read("overset", issue.overset);
        fields.read("punctuation", issue.punctuation);
        if (const auto* fit = fields.find("fit")) {
            issue.limits = read_fit_limits(*fit, {}, report_);
        }
        std::optional<Length> indent;
        fields.read("indent", indent, Units{format.body_size, format.line_pitch});
        if (indent && format.body_size > Length{}) {
            issue.indent_em = indent->ratio(format.body_size);
        }
    }

    /// The pages, and what is on none.
    void read_items(const YamlNode& node, const Fields& fields, Issue& issue) {
        ItemReader items{library_.project, issue, report_};
        for (const YamlNode& page : items_of(node, report_)) {
            issue.pages.push_back(read_page(page, items));
        }
        read_without_page(fields, "stories", items, issue.unassigned);
        read_without_page(fields, "reserve", items, issue.reserve);
        if (items.marks_set() > 0) {
            report_.add(marks_set_full_width(node.where.file, items.marks_set()));
        }
    }

    static void read_without_page(const Fields& fields,
                                  std::string_view key,
                                  ItemReader& items,
                                  std::vector<PageItem>& read) {
        for (const YamlNode& item : fields.items(key)) {
            if (auto one = items.read_without_page(item)) {
                read.push_back(*std::move(one));
            }
        }
    }

    PagePlan read_page(const YamlNode& node, ItemReader& items) {
        const Fields fields{node, page_fields, report_};
        PagePlan page;
        page.where = node.where;
        if (const auto* number = fields.find("no")) {
            fields.read("no", page.number);
            page.where = number->where;
        }
        fields.read("name", page.name);
        if (const auto* staff = fields.find("staff")) {
            for (const YamlEntry& entry : entries_of(*staff, report_)) {
                page.staff.push_back({staff_role(entry.key), read_text(entry.value, report_).text});
            }
        }
        fields.read("layout", page.layout);
        for (const YamlNode& item : fields.items("items")) {
            if (auto read = items.read(item)) {
                page.items.push_back(std::move(*read));
            }
        }
        return page;
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
