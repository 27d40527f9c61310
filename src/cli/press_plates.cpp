// SPDX-License-Identifier: Apache-2.0
#include "cli/press_plates.hpp"

#include "base/in_parallel.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

struct InkName {
    std::string_view ink;
    Message shown;
};

Message name_of(const std::string& ink) {
    static const std::array names{InkName{"Cyan", {"青", "C"}},
                                  InkName{"Magenta", {"品", "M"}},
                                  InkName{"Yellow", {"黄", "Y"}},
                                  InkName{"Black", {"黑", "K"}}};
    for (const InkName& name : names) {
        if (name.ink == ink) {
            return name.shown;
        }
    }
    return {ink, ink};
}

constexpr double per_cent = 10;  ///< Per mille.

Message covers_of(const PlateFacts& facts) {
    Message text;
    for (const PlateCover& cover : facts.covers) {
        const Message name = name_of(cover.ink);
        const double mean = cover.mean / per_cent;
        text.zh += fmt::format(" {} {:.1f}%", name.zh, mean);
        text.en += fmt::format(" {} {:.1f} %", name.en, mean);
    }
    return text;
}

Message share_of(double share) {
    constexpr double least = 0.0001;
    if (share < least) {
        return {"不到 0.01%", "less than 0.01 %"};
    }
    return {fmt::format(" {:.2f}%", share * 100), fmt::format("{:.2f} %", share * 100)};
}

Message line_of(const PageFacts& page, const Plant& plant) {
    const PlateFacts& facts = page.plates;
    const double most = facts.most_ink / per_cent;
    const double limit = plant.total_ink / per_cent;
    const double x = facts.most_at.x.to_mm();
    const double y = facts.most_at.y.to_mm();
    const Message covers = covers_of(facts);
    Message line{
        fmt::format(
            "第{}版 总墨量最多 {:.0f}%（左起 {:.0f} mm，上起 {:.0f} mm；印厂上限 {:.0f}%）；{}",
            page.page,
            most,
            x,
            y,
            limit,
            covers.zh.substr(1)),
        fmt::format("page {}: {:.0f} % ink at most ({:.0f} mm from the left, {:.0f} mm from "
                    "the top; the plant's limit is {:.0f} %); {}",
                    page.page,
                    most,
                    x,
                    y,
                    limit,
                    covers.en.substr(1))};
    if (facts.share_over > 0) {
        const Message share = share_of(facts.share_over);
        line.zh += fmt::format("；超过上限的占{}", share.zh);
        line.en += fmt::format("; {} of the page is over the limit", share.en);
    }
    return line;
}

Diagnostic colour_on_black_page(const PageFacts& page, const Plant& plant) {
    const Message covers = covers_of(page.plates);
    Diagnostic finding =
        error("BX6110",
              plant.where,
              {fmt::format("第{}版只印黑墨，印版上却有别的墨：{}", page.page, covers.zh.substr(1)),
               fmt::format("page {} is printed in black only, but its plates have other ink: {}",
                           page.page,
                           covers.en.substr(1))});
    finding.page = page.page;
    return finding;
}

Diagnostic too_much_ink(const PageFacts& page, const Plant& plant) {
    const double most = page.plates.most_ink / per_cent, limit = plant.total_ink / per_cent;
    Diagnostic finding = error(
        "BX6111",
        plant.where,
        {fmt::format("第{}版最浓的地方总墨量 {:.1f}%，印厂上限 {:.0f}%", page.page, most, limit),
         fmt::format("page {} takes {:.1f} % of ink where it is heaviest; the plant allows "
                     "{:.0f} %",
                     page.page,
                     most,
                     limit)});
    finding.hints.push_back({"用 banxin preview --plates 看 _ink.png，红的地方要减墨",
                             "see _ink.png of banxin preview --plates: less ink where it is red"});
    finding.page = page.page;
    const Length pixel = Length::from_mm(25.4 / plate_resolution);
    finding.place = Rect{page.plates.most_at, {pixel, pixel}};
    return finding;
}

}  // namespace

Result<std::vector<PageFacts>> see_plates(const std::vector<PressFile>& files,
                                          const Plant& plant,
                                          int threads,
                                          Progress& progress,
                                          const LookAtPlates& look) {
    std::vector<PageFacts> facts(files.size());
    std::vector<Diagnostics> errors(files.size());
    in_parallel(static_cast<int>(files.size()), threads, [&](int i) {
        const auto slot = static_cast<std::size_t>(i);
        const int number = files[slot].page;
        progress.show(
            {fmt::format("第{}版分色 …", number), fmt::format("plates of page {} ...", number)});
        const auto plates = make_plates(files[slot].bytes);
        if (!plates) {
            errors[slot] = plates.error();
            return;
        }
        facts[slot] = {number, facts_of(plates->front(), plant.total_ink)};
        if (look) {
            errors[slot] = look(slot, plates->front());
        }
    });
    for (Diagnostics& of_file : errors) {
        if (!of_file.empty()) {
            return Failure{std::move(of_file)};
        }
    }
    return facts;
}

Diagnostics check_plates(const std::vector<PageFacts>& pages, const Plant& plant) {
    Diagnostics errors;
    for (const PageFacts& page : pages) {
        if (!plant.in_colour(page.page) && page.plates.has_colour()) {
            errors.push_back(colour_on_black_page(page, plant));
        }
        if (page.plates.most_ink > plant.total_ink) {
            errors.push_back(too_much_ink(page, plant));
        }
    }
    return errors;
}

std::string plates_text(const std::vector<PageFacts>& pages,
                        const Plant& plant,
                        Language language) {
    std::string text;
    for (const PageFacts& page : pages) {
        text += say(line_of(page, plant), language) + '\n';
    }
    return text;
}

}  // namespace banxin
