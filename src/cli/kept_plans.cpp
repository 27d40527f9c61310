// SPDX-License-Identifier: Apache-2.0
#include "cli/kept_plans.hpp"

#include "cli/write_output.hpp"
#include "input/write_template.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

namespace fs = std::filesystem;

constexpr const char* folder_of_plans = "layouts/pages";

/// The inputs of an issue without those files that are to be replaced.
class InputsThatStay final : public Files {
  public:
    InputsThatStay(const Files& all, std::set<std::string> replaced)
        : all_{all}, replaced_{std::move(replaced)} {}

    [[nodiscard]] Result<std::string> read(std::string_view path,
                                           const SourceSpan& asked_at) const override {
        return all_.read(path, asked_at);
    }
    [[nodiscard]] std::vector<std::string> list(std::string_view path) const override {
        return all_.list(path);
    }
    [[nodiscard]] bool was_read(const std::string& path) const override {
        return !replaced_.contains(path) && all_.was_read(path);
    }

  private:
    const Files& all_;
    std::set<std::string> replaced_;
};

const PageTemplate* made_for_the_same(const PageTemplate& plan,
                                      const std::vector<PageTemplate>& templates) {
    const auto found = std::ranges::find_if(templates, [&plan](const PageTemplate& older) {
        return older.made_for && older.made_for == plan.made_for;
    });
    return found == templates.end() ? nullptr : &*found;
}

}  // namespace

Result<std::vector<std::string>> keep_plans(const std::vector<ChosenPlan>& chosen,
                                            const PageFormat& format,
                                            const std::vector<PageTemplate>& templates,
                                            const std::string& project,
                                            const Files& inputs) {
    const std::string folder =
        project == "." ? folder_of_plans : (fs::path{project} / folder_of_plans).string();
    std::vector<OutputFile> files;
    std::set<std::string> replaced;
    for (const ChosenPlan& each : chosen) {
        const PageTemplate& plan = each.choice->plan;
        std::string name = plan.name + ".yaml";
        if (const PageTemplate* older = made_for_the_same(plan, templates)) {
            name = fs::path{older->where.file}.filename().string();
            replaced.insert((fs::path{folder} / name).string());
        }
        files.push_back({std::move(name), template_yaml(plan, format)});
    }
    return write_output(folder, files, InputsThatStay{inputs, std::move(replaced)});
}

Diagnostics what_goes_before(const std::vector<ChosenPlan>& chosen, const Issue& issue) {
    Diagnostics found;
    for (const ChosenPlan& each : chosen) {
        const auto page = std::ranges::find(issue.pages, each.page, &PagePlan::number);
        if (page == issue.pages.end() || page->layout.empty() ||
            page->layout == each.choice->plan.name) {
            continue;
        }
        Diagnostic finding = warning(
            "BX7077",
            page->where,
            {fmt::format(
                 "第{}版写着 layout: {}，它优先，选定的版样用不上", page->number, page->layout),
             fmt::format("page {} has layout: {}, which goes before the plan that was "
                         "chosen",
                         page->number,
                         page->layout)});
        finding.page = page->number;
        finding.hints.push_back({"去掉这一版的 layout:", "take out the layout: of this page"});
        found.push_back(std::move(finding));
    }
    return found;
}

}  // namespace banxin
