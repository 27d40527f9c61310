// SPDX-License-Identifier: Apache-2.0
#include "input/read_plant.hpp"

#include "input/read_inks.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"
#include "model/page_name.hpp"

#include <fmt/format.h>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

const LibraryShelf shelf{"layouts/plants", "plant", {"印厂", "plant"}};

constexpr int longest_file_name = 200;

class PlantReader {
  public:
    PlantReader(Plant& plant, Report& report) : plant_{plant}, report_{report} {}

    void read(const YamlNode& root) {
        const Fields fields{root,
                            {"banxin",       "kind",       "name",         "standard",
                             "profile",      "condition",  "total_ink",    "condition_words",
                             "most_black",   "resolution", "bleed",        "marks",
                             "page",         "spots",      "colour_pages", "page_name",
                             "longest_name", "imposition", "deadline",     "job_ticket"},
                            report_};
        read_press(fields);
        read_pages(fields);
        read_delivery(fields);
        check_bleed(fields);
    }

  private:
    void read_press(const Fields& fields) {
        if (const auto* standard = fields.find("standard")) {
            plant_.standard = read_choice<PdfStandard>(*standard,
                                                       {{"x1a-2001", PdfStandard::X1a2001},
                                                        {"x1a-2003", PdfStandard::X1a2003},
                                                        {"x4", PdfStandard::X4}},
                                                       report_);
        }
        if (const auto* profile = fields.find("profile")) {
            plant_.profile = read_word(*profile, report_);
        }
        if (const auto* condition = fields.find("condition")) {
            plant_.condition = read_word(*condition, report_);
        }
        if (const auto* words = fields.find("condition_words")) {
            plant_.condition_words = read_word(*words, report_);
        }
        if (const auto* total = fields.find("total_ink")) {
            plant_.total_ink = read_cover(*total, 150, 400);
        }
        if (const auto* black = fields.find("most_black")) {
            plant_.most_black = read_cover(*black, 50, 100);
        }
        if (const auto* resolution = fields.find("resolution")) {
            read_resolution(*resolution);
        }
        if (const auto* spots = fields.find("spots")) {
            read_spots(*spots);
        }
    }

    void read_pages(const Fields& fields) {
        if (const auto* bleed = fields.find("bleed")) {
            plant_.bleed = read_length(*bleed, {}, report_);
        }
        if (const auto* marks = fields.find("marks")) {
            plant_.marks = read_choice<PrintersMarks>(
                *marks, {{"none", PrintersMarks::None}, {"all", PrintersMarks::All}}, report_);
        }
        if (const auto* page = fields.find("page")) {
            read_page(*page);
        }
        if (const auto* pages = fields.find("colour_pages")) {
            read_colour_pages(*pages);
        }
        if (const auto* imposition = fields.find("imposition")) {
            plant_.imposition = read_choice<Imposition>(
                *imposition,
                {{"nested", Imposition::Nested}, {"by-sheet", Imposition::BySheet}},
                report_);
        }
    }

    void read_delivery(const Fields& fields) {
        if (const auto* name = fields.find("page_name")) {
            plant_.page_name = read_word(*name, report_);
            if (const auto parts = parse_page_name(plant_.page_name, name->where); !parts) {
                report_.add(parts.error());
            }
        }
        if (const auto* longest = fields.find("longest_name")) {
            plant_.longest_name = read_integer(*longest, {8, longest_file_name}, report_);
        }
        if (const auto* deadline = fields.find("deadline")) {
            read_deadline(*deadline);
        }
        if (const auto* ticket = fields.find("job_ticket")) {
            plant_.job_ticket = read_switch(*ticket, report_);
        }
    }

    int read_cover(const YamlNode& node, int least, int most) {
        return static_cast<int>(std::lround(read_percentage(node, least, most, report_) * 10));
    }

    void read_resolution(const YamlNode& node) {
        const IntegerRange range{50, 1200};
        const Fields fields{node, {"least", "enough", "target"}, report_};
        PictureResolution& resolution = plant_.resolution;
        if (const auto* least = fields.find("least")) {
            resolution.least = read_integer(*least, range, report_);
        }
        if (const auto* enough = fields.find("enough")) {
            resolution.enough = read_integer(*enough, range, report_);
        }
        if (const auto* target = fields.find("target")) {
            resolution.target = read_integer(*target, range, report_);
        }
        if (resolution.least > resolution.enough || resolution.enough > resolution.target) {
            report_.add(
                error("BX2064",
                      node.where,
                      {fmt::format("图片精度要 least ≤ enough ≤ target，这里是 {}、{}、{}",
                                   resolution.least,
                                   resolution.enough,
                                   resolution.target),
                       fmt::format(
                           "resolutions must rise from least over enough to target, not {}, {}, {}",
                           resolution.least,
                           resolution.enough,
                           resolution.target)}));
        }
    }

    void read_spots(const YamlNode& node) {
        for (const YamlNode& item : items_of(node, report_)) {
            std::string name = read_word(item, report_);
            check_spot_name(name, plant_.spots, item.where, report_);
            plant_.spots.push_back(std::move(name));
        }
    }

    /// `paper`, or {area: type-area, beyond: {top: 14mm}}.
    void read_page(const YamlNode& node) {
        const std::vector<std::pair<std::string, PressArea>> areas{
            {"paper", PressArea::Paper}, {"type-area", PressArea::TypeArea}};
        if (node.kind != YamlNode::Kind::Map) {
            plant_.area = read_choice<PressArea>(node, areas, report_);
            return;
        }
        const Fields fields{node, {"area", "beyond"}, report_};
        if (const auto* area = fields.require("area", "按哪一块出")) {
            plant_.area = read_choice<PressArea>(*area, areas, report_);
        }
        if (const auto* beyond = fields.find("beyond")) {
            read_beyond(*beyond);
        }
    }

    void read_beyond(const YamlNode& node) {
        const Fields fields{node, {"top", "bottom", "left", "right"}, report_};
        const auto margin = [&](std::string_view key) {
            const auto* length = fields.find(key);
            return length != nullptr ? read_length(*length, {}, report_) : Length{};
        };
        plant_.beyond = {margin("top"), margin("bottom"), margin("left"), margin("right")};
    }

    /// `all`, or the pages in colour: [1, 4].
    void read_colour_pages(const YamlNode& node) {
        if (node.kind != YamlNode::Kind::List) {
            static_cast<void>(read_choice<bool>(node, {{"all", true}}, report_));
            return;
        }
        plant_.colour_pages.emplace();
        for (const YamlNode& item : node.items) {
            plant_.colour_pages->push_back(read_integer(item, {1, 999}, report_));
        }
    }

    void read_deadline(const YamlNode& node) {
        const Fields fields{node, {"days_before", "time"}, report_};
        Deadline deadline;
        if (const auto* days = fields.require("days_before", "出报前几天")) {
            deadline.days_before = read_integer(*days, {0, 30}, report_);
        }
        if (const auto* time = fields.require("time", "几点")) {
            deadline.time = read_time(*time);
        }
        plant_.deadline = std::move(deadline);
    }

    /// "18:30"
    std::string read_time(const YamlNode& node) {
        std::string time = read_word(node, report_);
        const auto number = [&](std::size_t at) {
            return (time[at] - '0') * 10 + time[at + 1] - '0';
        };
        const auto is_figure = [&](std::size_t at) { return time[at] >= '0' && time[at] <= '9'; };
        if (time.size() != 5 || time[2] != ':' || !is_figure(0) || !is_figure(1) || !is_figure(3) ||
            !is_figure(4) || number(0) > 23 || number(3) > 59) {
            report_.add(error("BX2065",
                              node.where,
                              {"传版时间要写成 \"18:30\"（二十四小时制）",
                               "the time of a deadline is written \"18:30\", of 24 hours"}));
        }
        return time;
    }

    void check_bleed(const Fields& fields) {
        if (plant_.area == PressArea::TypeArea && plant_.bleed > Length{}) {
            report_.add(error("BX2068",
                              fields.find("bleed")->where,
                              {"按版心出的版没有出血，bleed 请写 0mm 或删去",
                               "pages of type-area size have no bleed; write 0mm or nothing"}));
        }
    }

    Plant& plant_;
    Report& report_;
};

}  // namespace

Plant read_plant(const Library& library,
                 std::string_view name,
                 const SourceSpan& asked_at,
                 Report& report) {
    Plant plant;
    plant.name = name;
    plant.where = asked_at;
    if (const auto root = read_named_file(library, shelf, name, asked_at, report)) {
        plant.where = root->where;
        PlantReader{plant, report}.read(*root);
    }
    return plant;
}

}  // namespace banxin
