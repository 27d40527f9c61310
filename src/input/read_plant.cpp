// SPDX-License-Identifier: Apache-2.0
#include "input/read_plant.hpp"

#include "base/text.hpp"
#include "input/plant_fields.hpp"
#include "input/read_inks.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"
#include "model/page_name.hpp"

#include <fmt/format.h>

#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace banxin {
namespace {

const LibraryShelf shelf{"layouts/plants", "plant", {"印厂", "plant"}};

class PlantReader {
  public:
    PlantReader(Plant& plant, Report& report) : plant_{plant}, report_{report} {}

    void read(const YamlNode& root) {
        const Fields fields{root, plant_fields, report_};
        read_press(fields);
        read_pages(fields);
        read_delivery(fields);
        check_bleed(fields);
    }

  private:
    void read_press(const Fields& fields) {
        fields.read("standard", plant_.standard);
        fields.read("profile", plant_.profile);
        fields.read("condition", plant_.condition);
        fields.read("condition_words", plant_.condition_words);
        read_cover(fields, "total_ink", plant_.total_ink);
        read_cover(fields, "most_black", plant_.most_black);
        if (const auto* resolution = fields.find("resolution")) {
            read_resolution(*resolution);
        }
        if (const auto* spots = fields.find("spots")) {
            read_spots(*spots);
        }
    }

    void read_pages(const Fields& fields) {
        fields.read("bleed", plant_.bleed, Units{});
        fields.read("marks", plant_.marks);
        if (const auto* page = fields.find("page")) {
            read_page(*page);
        }
        if (const auto* pages = fields.find("colour_pages")) {
            read_colour_pages(*pages);
        }
        fields.read("imposition", plant_.imposition);
    }

    void read_delivery(const Fields& fields) {
        if (const auto* name = fields.find("page_name")) {
            fields.read("page_name", plant_.page_name);
            if (const auto parts = parse_page_name(plant_.page_name, name->where); !parts) {
                report_.add(parts.error());
            }
        }
        fields.read("longest_name", plant_.longest_name);
        if (const auto* deadline = fields.find("deadline")) {
            read_deadline(*deadline);
        }
        fields.read("job_ticket", plant_.job_ticket);
    }

    /// A share of full cover, per mille.
    static void read_cover(const Fields& fields, std::string_view key, int& cover) {
        std::optional<double> share;
        fields.read(key, share);
        cover = share ? static_cast<int>(std::lround(*share * 1000)) : cover;
    }

    void read_resolution(const YamlNode& node) {
        const Fields fields{node, resolution_fields, report_};
        PictureResolution& resolution = plant_.resolution;
        fields.read("least", resolution.least);
        fields.read("enough", resolution.enough);
        fields.read("target", resolution.target);
        if (resolution.least > resolution.enough || resolution.enough > resolution.target) {
            auto finding =
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
                           resolution.target)});
            finding.hints.push_back({"例如 {least: 120, enough: 170, target: 200}",
                                     "such as {least: 120, enough: 170, target: 200}"});
            report_.add(std::move(finding));
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
        if (node.kind != YamlNode::Kind::Map) {
            read_as(area_type, node, plant_.area, report_);
            return;
        }
        const Fields fields{node, press_page_fields, report_};
        fields.read("area", plant_.area);
        if (const auto* beyond = fields.find("beyond")) {
            read_beyond(*beyond);
        }
    }

    void read_beyond(const YamlNode& node) {
        const Fields fields{node, beyond_fields, report_};
        fields.read("top", plant_.beyond.top, Units{});
        fields.read("bottom", plant_.beyond.bottom, Units{});
        fields.read("left", plant_.beyond.left, Units{});
        fields.read("right", plant_.beyond.right, Units{});
    }

    /// `all`, or the pages in colour: [1, 4].
    void read_colour_pages(const YamlNode& node) {
        if (node.kind != YamlNode::Kind::List) {
            static_cast<void>(read_choice(all_pages_type, node, report_));
            return;
        }
        read_as(listed_pages_type, node, plant_.colour_pages.emplace(), report_);
    }

    void read_deadline(const YamlNode& node) {
        const Fields fields{node, deadline_fields, report_};
        Deadline deadline;
        fields.read("days_before", deadline.days_before);
        if (const auto* time = fields.find("time")) {
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
            auto finding = error("BX2065",
                                 node.where,
                                 {fmt::format("“{}”不是时间", shown(time)),
                                  fmt::format("\"{}\" is no time", shown(time))});
            finding.hints.push_back({"传版时间写成 \"18:30\"（二十四小时制）",
                                     "write the time of a deadline as \"18:30\", of 24 hours"});
            report_.add(std::move(finding));
        }
        return time;
    }

    void check_bleed(const Fields& fields) {
        if (plant_.area == PressArea::TypeArea && plant_.bleed > Length{}) {
            auto finding = error("BX2068",
                                 fields.find("bleed")->where,
                                 {"按版心出的版没有出血，这里又写了 bleed",
                                  "pages of type-area size have no bleed, but bleed is set here"});
            finding.hints.push_back(
                {"bleed 写 0mm，或删去", "write 0mm for bleed, or leave it out"});
            report_.add(std::move(finding));
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
    plant.where = asked_at;
    if (const auto root = read_named_file(library, shelf, name, asked_at, report)) {
        plant = read_plant(*root, report);
    }
    plant.name = name;
    return plant;
}

Plant read_plant(const YamlNode& root, Report& report) {
    Plant plant;
    plant.where = root.where;
    PlantReader{plant, report}.read(root);
    return plant;
}

}  // namespace banxin
