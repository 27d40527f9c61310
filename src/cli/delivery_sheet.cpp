// SPDX-License-Identifier: Apache-2.0
#include "cli/delivery_sheet.hpp"

#include "cli/overlay_label.hpp"
#include "preflight/preflight.hpp"
#include "typography/chinese_date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

using namespace literals;

constexpr Size a4{210_mm, 297_mm};
constexpr Length margin = 20_mm;
constexpr Length right_edge = a4.width - margin;
constexpr Length title_size = 22_pt, text_size = 10.5_pt, row_size = 8.5_pt;
constexpr Length line_pitch = 6_mm, row_pitch = 7_mm;
constexpr Length hairline = 0.25_pt, thick_rule = 0.75_pt;
constexpr std::size_t digits_shown = 16;

/// A column of the table: its head, and where its words begin.
struct Column {
    std::string_view head;
    Length left, right;
};
constexpr std::array columns{Column{"版", 20_mm, 29_mm},
                             Column{"版名", 29_mm, 47_mm},
                             Column{"文件", 47_mm, 102_mm},
                             Column{"字节", 102_mm, 121_mm},
                             Column{"印色", 121_mm, 131_mm},
                             Column{"最多墨量", 131_mm, 147_mm},
                             Column{"SHA-256 前 16 位", 147_mm, 190_mm}};
using Row = std::array<std::string, columns.size()>;

Row row_of(const PackagedPage& page) {
    constexpr double per_cent = 10;
    return {fmt::format("{}", page.number),
            page.name,
            page.file,
            fmt::format("{}", page.bytes),
            page.in_colour ? "彩" : "黑",
            fmt::format("{:.0f}%", page.plates.most_ink / per_cent),
            page.sha256.substr(0, digits_shown)};
}

/// The lines of the head.
std::vector<std::string> facts_of(const PackageContents& contents) {
    const Issue& issue = contents.issue;
    const Plant& plant = issue.paper.plant;
    std::vector<std::string> facts{fmt::format("{}　{} {}　总第 {} 期　共 {} 版",
                                               issue.paper.name,
                                               civil_date(issue.date),
                                               weekday(issue.date),
                                               issue.number,
                                               contents.pages.size())};
    const std::string printer = issue.paper.printer_name.empty()
                                    ? plant.name
                                    : issue.paper.printer_name + "（" + plant.name + "）";
    facts.push_back("印厂：" + printer);
    if (const auto last = last_moment(issue)) {
        facts.push_back(fmt::format(
            "传版截止：{} {} {}", civil_date(last->date), weekday(last->date), last->time));
    }
    facts.push_back(fmt::format("标准：{}　印刷条件：{}　总墨量上限：{}%",
                                name_of(plant.standard),
                                plant.condition,
                                plant.total_ink / 10));
    facts.push_back(fmt::format(
        "版面尺寸：{:.1f} × {:.1f} mm", contents.size.width.to_mm(), contents.size.height.to_mm()));
    return facts;
}

class SheetWriter {
  public:
    SheetWriter(const PackageContents& contents, const FontBook& fonts)
        : contents_{contents}, type_{fonts} {}

    std::vector<Page> write() {
        begin_page();
        write_head();
        write_table_head();
        for (const PackagedPage& page : contents_.pages) {
            if (y_ + row_pitch > last_row) {
                begin_page();
                write_table_head();
            }
            write_row(row_of(page));
            rule(hairline);
        }
        write_foot();
        return std::move(pages_);
    }

  private:
    static constexpr Length last_row = a4.height - margin - 12_mm;

    void begin_page() {
        const int number = static_cast<int>(pages_.size()) + 1;
        pages_.push_back({number, "传版单", a4, {{"delivery sheet", {{}, a4}, {}, {}}}});
        y_ = margin;
    }

    void put(Mark mark) { pages_.back().groups.back().marks.push_back(std::move(mark)); }

    /// `text` with its baseline `below` the place that has been reached; smaller if it is too wide.
    void text(std::string_view words, Length size, Length left, Length right, Length below) {
        const Length width = type_.width(words, size);
        const Length room = right - left;
        const Length fitting = width <= room ? size : size.scaled(room.to_mm() / width.to_mm());
        put(type_.run(words, fitting, black_ink, {left, y_ + below}));
    }

    void rule(Length thickness) { put(Rule{{margin, y_}, {right_edge, y_}, thickness, black_ink}); }

    void write_head() {
        text("传版单", title_size, margin, right_edge, title_size);
        y_ = y_ + title_size + 6_mm;
        for (const std::string& fact : facts_of(contents_)) {
            text(fact, text_size, margin, right_edge, text_size);
            y_ = y_ + line_pitch;
        }
        y_ = y_ + 3_mm;
    }

    void write_table_head() {
        Row heads;
        std::ranges::transform(
            columns, heads.begin(), [](const Column& column) { return std::string{column.head}; });
        rule(thick_rule);
        write_row(heads);
        rule(thick_rule);
    }

    void write_row(const Row& row) {
        constexpr Length gap = 1.5_mm;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            text(row[i], row_size, columns[i].left, columns[i].right - gap, 4.8_mm);
        }
        y_ = y_ + row_pitch;
    }

    void write_foot() {
        y_ = y_ + 3_mm;
        text("收到后请按文件名、字节数和校验码（SHA256SUMS）核对。",
             row_size,
             margin,
             right_edge,
             row_size);
        y_ = y_ + line_pitch;
        text("banxin " BANXIN_VERSION, row_size, margin, right_edge, row_size);
    }

    const PackageContents& contents_;
    LabelType type_;
    std::vector<Page> pages_;
    Length y_;
};

}  // namespace

Document delivery_sheet(const PackageContents& contents, const FontBook& fonts) {
    Document document;
    document.title =
        fmt::format("{} {} 传版单", contents.issue.paper.name, iso_date(contents.issue.date));
    document.date = iso_date(contents.issue.date);
    document.language = "zh-Hans";
    document.fonts = fonts.faces();
    document.pages = SheetWriter{contents, fonts}.write();
    return document;
}

}  // namespace banxin
