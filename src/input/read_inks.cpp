// SPDX-License-Identifier: Apache-2.0
#include "input/read_inks.hpp"

#include "base/text.hpp"
#include "input/paper_fields.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace banxin {
namespace {

/// Names that PDF keeps for other plates than those of spot inks (ISO 32000-1, 8.6.6.4).
constexpr std::array kept_names{"All", "None", "Cyan", "Magenta", "Yellow", "Black"};

constexpr int full_cover = 1000;

Ink read_covers(const YamlNode& node, Report& report) {
    if (node.kind != YamlNode::Kind::List || node.items.size() != 4) {
        auto finding = error(
            "BX2025",
            node.where,
            {fmt::format("{} 不是颜色", node.name), fmt::format("{} is no colour", node.name)});
        finding.hints.push_back(
            {"写四个百分数：[青, 品, 黄, 黑]，或者 paper.yaml 的 inks 里的名字",
             "write four percentages, [cyan, magenta, yellow, black], or a name under inks of "
             "paper.yaml"});
        report.add(std::move(finding));
        return {};
    }
    std::vector<double> covers;
    read_as(covers_type, node, covers, report);
    const auto cover = [&](std::size_t i) {
        return static_cast<int>(std::lround(covers[i] * full_cover / 100));
    };
    return {cover(0), cover(1), cover(2), cover(3)};
}

Ink read_name(const YamlNode& node, const NamedInks& inks, Report& report) {
    const std::string name = read_word(node, report);
    const auto found = inks.find(name);
    if (found != inks.end()) {
        return found->second;
    }
    std::vector<std::string> names;
    for (const auto& [known, ink] : inks) {
        names.push_back(known);
    }
    report.add(no_such_name(node.where, {"颜色", "ink"}, name, names));
    return {};
}

/// `ink` at `tint` of its cover, per mille.
Ink thinned(Ink ink, int tint) {
    if (ink.spot != 0) {
        ink.cover = ink.cover * tint / full_cover;
        return ink;
    }
    for (int* cover : {&ink.cyan, &ink.magenta, &ink.yellow, &ink.black}) {
        *cover = *cover * tint / full_cover;
    }
    return ink;
}

/// {name: 专红, tint: 30%}
Ink read_tint(const YamlNode& node, const NamedInks& inks, Report& report) {
    const Fields fields{node, tint_fields, report};
    const auto* name = fields.find("name");
    if (name == nullptr || fields.find("tint") == nullptr) {
        return {};
    }
    double tint = 0;
    fields.read("tint", tint);
    return thinned(read_name(*name, inks, report),
                   static_cast<int>(std::lround(tint * full_cover)));
}

/// {spot: PANTONE 485 C, as: [0, 95, 100, 0]}
Ink read_spot(const YamlNode& node, std::vector<SpotPlan>& spots, Report& report) {
    const Fields fields{node, spot_fields, report};
    const auto* name = fields.find("spot");
    const auto* stand_in = fields.find("as");
    if (name == nullptr || stand_in == nullptr) {
        return {};
    }
    std::vector<std::string> others(spots.size());
    std::ranges::transform(spots, others.begin(), &SpotPlan::name);
    SpotPlan spot{read_word(*name, report), read_covers(*stand_in, report), name->where};
    check_spot_name(spot.name, others, name->where, report);
    Ink ink = spot.stand_in;
    spots.push_back(std::move(spot));
    ink.spot = static_cast<int>(spots.size());
    return ink;
}

}  // namespace

NamedInks usual_inks() {
    return {{"黑", black_ink}, {"black", black_ink}, {"白", paper_white}, {"white", paper_white}};
}

PaperInks read_inks(const YamlNode& node, Report& report) {
    PaperInks inks{usual_inks(), {}};
    for (const YamlEntry& entry : entries_of(node, report)) {
        inks.named[entry.key] = entry.value.kind == YamlNode::Kind::Map
                                    ? read_spot(entry.value, inks.spots, report)
                                    : read_covers(entry.value, report);
    }
    return inks;
}

Ink read_ink(const YamlNode& node, const NamedInks& inks, Report& report) {
    switch (node.kind) {
        case YamlNode::Kind::Scalar:
            return read_name(node, inks, report);
        case YamlNode::Kind::Map:
            return read_tint(node, inks, report);
        case YamlNode::Kind::Null:
        case YamlNode::Kind::List:
            break;
    }
    return read_covers(node, report);
}

void check_spot_name(const std::string& name,
                     const std::vector<std::string>& others,
                     const SourceSpan& where,
                     Report& report) {
    if (std::ranges::find(kept_names, name) != kept_names.end()) {
        auto finding = error(
            "BX2063",
            where,
            {fmt::format("专色不能叫 {}，PDF 里另有所指", name),
             fmt::format("a spot ink cannot be called {}, which means something else in a PDF",
                         name)});
        finding.hints.push_back({"用印厂给这种墨起的名字", "use the name that the plant gives it"});
        report.add(std::move(finding));
    } else if (std::ranges::find(others, name) != others.end()) {
        auto finding = error("BX2063",
                             where,
                             {fmt::format("专色“{}”写了两次", shown(name)),
                              fmt::format("the spot ink \"{}\" is named twice", shown(name))});
        finding.hints.push_back({"去掉一个", "leave one out"});
        report.add(std::move(finding));
    }
}

}  // namespace banxin
