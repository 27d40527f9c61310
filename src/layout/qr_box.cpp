// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "layout/group_parts.hpp"
#include "layout/inset_boxes.hpp"
#include "layout/text_row.hpp"
#include "symbols/qr_code.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

// On newsprint ink spreads by about a tenth of a millimetre, and readers hold it at arm's length.
constexpr Length least_side = 15_mm, least_module = 0.4_mm;
constexpr int quiet_modules = 4;                                 // ISO/IEC 18004, at each side
constexpr double caption_leading = 1.3, caption_foot_em = 0.35;  // before the text below

void report_unreadable(const Desk& desk, const QrItem& item, Length side, Length wanted, int page) {
    Diagnostic finding = error(
        "BX7051",
        item.where,
        {fmt::format("二维码“{}”边长只有 {:.1f} mm，印在新闻纸上扫不出来，至少要 {:.1f} mm",
                     shown(item.content),
                     side.to_mm(),
                     wanted.to_mm()),
         fmt::format(
             "the QR code \"{}\" is {:.1f} mm a side, which cannot be scanned from newsprint; "
             "it needs {:.1f} mm",
             shown(item.content),
             side.to_mm(),
             wanted.to_mm())});
    finding.hints.push_back(
        {"把框加大，或者把内容（网址）写短", "enlarge its frame, or shorten what it says"});
    finding.page = page;
    finding.story = item.with;
    desk.report.add(std::move(finding));
}

void report_too_much(const Desk& desk, const QrItem& item, int page) {
    Diagnostic finding = error(
        "BX7053",
        item.where,
        {fmt::format("二维码的内容有 {} 字节，一个二维码装不下", item.content.size()),
         fmt::format("the QR code is to say {} bytes, which no code holds", item.content.size())});
    finding.hints.push_back({"换成一个短网址", "use a short address instead"});
    finding.page = page;
    finding.story = item.with;
    desk.report.add(std::move(finding));
}

/// Where the code leads if a telephone opens it; nothing if it says something else.
std::optional<Link> link_of(std::string_view content) {
    if (content.starts_with("http://") || content.starts_with("https://")) {
        return Link{0, std::string{content}};
    }
    return std::nullopt;
}

/// One area for each run of dark modules in a row.
void put_modules(const QrCode& code, Point at, Length module, std::vector<Mark>& out) {
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            const int first = column;
            while (column < code.size && code.is_dark(row, column)) {
                ++column;
            }
            if (column > first) {
                out.emplace_back(Area{{{at.x + module * first, at.y + module * row},
                                       {module * (column - first), module}},
                                      black_ink});
            }
        }
    }
}

}  // namespace

Group lay_out_qr(const Desk& desk, const QrItem& item, const Rect& rect, int page) {
    Group group{fmt::format("qr {}", shown(item.content)), rect, {}, item.where};
    const std::optional<QrCode> code = make_qr_code(item.content);
    if (!code) {
        report_too_much(desk, item, page);
        return group;
    }
    std::vector<TextRow> caption;
    if (!item.caption.empty()) {
        for (const std::string& line : lines_in(item.caption.text)) {
            caption.push_back(make_row(desk,
                                       line,
                                       desk.styles().stories.at("news").caption,
                                       desk.format().body_size,
                                       item.caption.where));
            check_fits(desk,
                       caption.back(),
                       rect.size.width,
                       {"二维码说明", "caption of a QR code"},
                       item.caption.where);
        }
    }
    Length caption_height;
    for (const TextRow& row : caption) {
        caption_height += row.size().scaled(caption_leading);
    }
    if (!caption.empty()) {
        caption_height += caption.back().size().scaled(caption_foot_em);
    }
    const int modules = code->size + 2 * quiet_modules;
    const Length whole = std::min(rect.size.width, rect.size.height - caption_height);
    const Length module = whole / modules;
    const Length side = module * code->size;
    const Length wanted = std::max(least_side, least_module * code->size);
    if (side < wanted) {
        report_unreadable(desk, item, side, wanted, page);
    }
    const Point at{rect.left() + (rect.size.width - side) / 2,
                   rect.top() + (rect.size.height - caption_height - module * modules) / 2 +
                       module * quiet_modules};
    Group& figure =
        add_group(group.marks, {"code", {at, {side, side}}, {}, item.where, Role::Figure});
    figure.link = link_of(item.content);
    figure.alt = fmt::format("二维码：{}", item.content);
    put_modules(*code, at, std::max(module, Length{}), figure.marks);
    if (caption.empty()) {
        return group;
    }
    Length top = rect.bottom() - caption_height;
    Group& words = add_group(group.marks,
                             {"caption",
                              {{rect.left(), top}, {rect.size.width, caption_height}},
                              {},
                              item.caption.where,
                              Role::Caption});
    for (const TextRow& row : caption) {
        const Length height = row.size().scaled(caption_leading);
        put_row(row,
                rect.left(),
                rect.size.width,
                baseline_below(top + (height - row.size()) / 2, row.size()),
                Alignment::Centred,
                words.marks);
        top += height;
    }
    return group;
}

}  // namespace banxin
