// SPDX-License-Identifier: Apache-2.0
#include "preflight/preflight_facts.hpp"

#include "base/limits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace banxin {
namespace {

/// More of anything in one report is not believed.
constexpr std::int64_t most_items = 100'000;

/// `items` under `name`, each as `pack` makes it.
template <class Item, class Pack>
void set_all(Facts& facts, const std::string& name, const std::vector<Item>& items, Pack pack) {
    facts.set(name, static_cast<std::int64_t>(items.size()));
    for (std::size_t i = 0; i < items.size(); ++i) {
        facts.set(fmt::format("{}.{}", name, i), std::invoke(pack, items[i]));
    }
}

/// The items under `name`, each as `unpack` makes it.
template <class Unpack>
auto all_in(const Facts& facts, const std::string& name, Unpack unpack) {
    std::vector<std::decay_t<std::invoke_result_t<Unpack, const std::string&>>> items;
    const std::int64_t count = std::clamp<std::int64_t>(facts.number(name), 0, most_items);
    for (std::int64_t i = 0; i < count; ++i) {
        items.push_back(unpack(facts.text(fmt::format("{}.{}", name, i))));
    }
    return items;
}

Facts unpacked(const std::string& bytes) {
    return Facts::unpacked(bytes).value_or(Facts{});
}

int whole_number(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

const std::string& itself(const std::string& text) {
    return text;
}

std::string digits(int number) {
    return std::to_string(number);
}

void set(Facts& facts, const std::string& name, const Rect& rect) {
    facts.set(name + ".left", rect.left().units());
    facts.set(name + ".top", rect.top().units());
    facts.set(name + ".width", rect.size.width.units());
    facts.set(name + ".height", rect.size.height.units());
}

Rect rect_in(const Facts& facts, const std::string& name) {
    const auto length = [&](const char* part) {
        return Length::from_units(facts.number(name + part));
    };
    return {{length(".left"), length(".top")}, {length(".width"), length(".height")}};
}

std::string packed(const PreflightFinding& finding) {
    Facts facts;
    facts.set("rule", finding.rule);
    facts.set("severity", static_cast<std::int64_t>(finding.severity));
    facts.set("page", std::int64_t{finding.page});
    facts.set("has_place", std::int64_t{finding.place ? 1 : 0});
    set(facts, "place", finding.place.value_or(Rect{}));
    facts.set("object", finding.object);
    facts.set("message.zh", finding.message.zh);
    facts.set("message.en", finding.message.en);
    facts.set("remedy.zh", finding.remedy.zh);
    facts.set("remedy.en", finding.remedy.en);
    facts.set("times", std::int64_t{finding.times});
    return facts.packed();
}

PreflightFinding finding_in(const std::string& bytes) {
    const Facts facts = unpacked(bytes);
    PreflightFinding finding;
    finding.rule = facts.text("rule");
    finding.severity =
        static_cast<Severity>(std::clamp<std::int64_t>(facts.number("severity"),
                                                       static_cast<std::int64_t>(Severity::Info),
                                                       static_cast<std::int64_t>(Severity::Error)));
    finding.page = static_cast<int>(facts.number("page"));
    if (facts.number("has_place") == 1) {
        finding.place = rect_in(facts, "place");
    }
    finding.object = facts.text("object");
    finding.message = {facts.text("message.zh"), facts.text("message.en")};
    finding.remedy = {facts.text("remedy.zh"), facts.text("remedy.en")};
    finding.times = static_cast<int>(facts.number("times"));
    return finding;
}

std::string packed(const PreflightPage& page) {
    Facts facts;
    set(facts, "media", page.media);
    set(facts, "bleed", page.bleed);
    set(facts, "trim", page.trim);
    set_all(facts, "inks", page.inks, itself);
    facts.set("most_ink", std::int64_t{page.most_ink});
    facts.set("pictures", std::int64_t{page.pictures});
    facts.set("least_resolution", std::int64_t{page.least_resolution});
    return facts.packed();
}

PreflightPage page_in(const std::string& bytes) {
    const Facts facts = unpacked(bytes);
    return {rect_in(facts, "media"),
            rect_in(facts, "bleed"),
            rect_in(facts, "trim"),
            all_in(facts, "inks", itself),
            static_cast<int>(facts.number("most_ink")),
            static_cast<int>(facts.number("pictures")),
            static_cast<int>(facts.number("least_resolution"))};
}

std::string packed(const PreflightFont& font) {
    Facts facts;
    facts.set("name", font.name);
    facts.set("kind", font.kind);
    facts.set("embedded", std::int64_t{font.embedded ? 1 : 0});
    return facts.packed();
}

PreflightFont font_in(const std::string& bytes) {
    const Facts facts = unpacked(bytes);
    return {facts.text("name"), facts.text("kind"), facts.number("embedded") == 1};
}

std::optional<PdfStandard> standard_in(const Facts& facts, std::string_view name) {
    // 0 says that there is none.
    const std::int64_t number = facts.number(name);
    const bool is_one = number >= 1 && number <= 1 + static_cast<std::int64_t>(PdfStandard::X4);
    return is_one ? std::optional{static_cast<PdfStandard>(number - 1)} : std::nullopt;
}

std::int64_t number_of(std::optional<PdfStandard> standard) {
    return standard ? 1 + static_cast<std::int64_t>(*standard) : 0;
}

std::string packed(const PressRules& rules) {
    Facts facts;
    facts.set("standard", number_of(rules.standard));
    facts.set("total_ink", std::int64_t{rules.total_ink});
    set_all(facts, "spots", rules.spots, itself);
    facts.set("has_trim", std::int64_t{rules.trim ? 1 : 0});
    set(facts, "trim", Rect{{}, rules.trim.value_or(Size{})});
    facts.set("has_colour_pages", std::int64_t{rules.colour_pages ? 1 : 0});
    set_all(facts, "colour_pages", rules.colour_pages.value_or(std::vector<int>{}), digits);
    facts.set("first_page", std::int64_t{rules.first_page});
    facts.set("least_resolution", std::int64_t{rules.least_resolution});
    facts.set("enough_resolution", std::int64_t{rules.enough_resolution});
    facts.set("most_resolution", std::int64_t{rules.most_resolution});
    facts.set("least_line_resolution", std::int64_t{rules.least_line_resolution});
    return facts.packed();
}

PressRules rules_in(const std::string& bytes) {
    const Facts facts = unpacked(bytes);
    PressRules rules;
    rules.standard = standard_in(facts, "standard");
    rules.total_ink = static_cast<int>(facts.number("total_ink"));
    rules.spots = all_in(facts, "spots", itself);
    if (facts.number("has_trim") == 1) {
        rules.trim = rect_in(facts, "trim").size;
    }
    if (facts.number("has_colour_pages") == 1) {
        rules.colour_pages = all_in(facts, "colour_pages", whole_number);
    }
    rules.first_page = static_cast<int>(facts.number("first_page"));
    rules.least_resolution = static_cast<int>(facts.number("least_resolution"));
    rules.enough_resolution = static_cast<int>(facts.number("enough_resolution"));
    rules.most_resolution = static_cast<int>(facts.number("most_resolution"));
    rules.least_line_resolution = static_cast<int>(facts.number("least_line_resolution"));
    return rules;
}

}  // namespace

std::string preflight_question(const std::string& pdf, const PressRules& rules) {
    Facts facts;
    facts.set("rules", packed(rules));
    facts.set("pdf", pdf);
    return facts.packed();
}

Facts preflight_facts(std::string_view question) {
    Facts asked = unpacked(std::string{question});
    const PreflightReport report = preflight(asked.text("pdf"), rules_in(asked.text("rules")));
    Facts facts;
    facts.set("readable", std::int64_t{report.readable ? 1 : 0});
    set_all(facts, "findings", report.findings, [](const PreflightFinding& finding) {
        return packed(finding);
    });
    facts.set("version", report.facts.version);
    facts.set("claim", report.facts.claim);
    facts.set("condition", report.facts.condition);
    facts.set("judged_by", number_of(report.facts.judged_by));
    set_all(
        facts, "pages", report.facts.pages, [](const PreflightPage& page) { return packed(page); });
    set_all(
        facts, "fonts", report.facts.fonts, [](const PreflightFont& font) { return packed(font); });
    return facts;
}

PreflightReport report_in(const Facts& facts) {
    PreflightReport report;
    report.readable = facts.number("readable") == 1;
    report.findings = all_in(facts, "findings", finding_in);
    report.facts.version = facts.text("version");
    report.facts.claim = facts.text("claim");
    report.facts.condition = facts.text("condition");
    report.facts.judged_by = standard_in(facts, "judged_by").value_or(PdfStandard::X1a2001);
    report.facts.pages = all_in(facts, "pages", page_in);
    report.facts.fonts = all_in(facts, "fonts", font_in);
    return report;
}

std::variant<PreflightReport, WorkerFault> preflight_apart(const std::string& pdf,
                                                           const PressRules& rules) {
    constexpr std::int64_t longest_answer = 64 * mebibyte;
    const auto answer = ask_worker("preflight",
                                   preflight_question(pdf, rules),
                                   {limits().pdf_seconds, limits().pdf_memory, longest_answer});
    if (const auto* const facts = std::get_if<Facts>(&answer)) {
        return report_in(*facts);
    }
    return std::get<WorkerFault>(answer);
}

}  // namespace banxin
