// SPDX-License-Identifier: Apache-2.0
#include "cli/page_json.hpp"

#include "cli/finding_json.hpp"
#include "cli/grid_cells.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

/// Four decimals: a tenth of a thousandth of an em is less than any press can show.
Json number(double value) {
    constexpr double steps = 10'000;
    const double rounded = std::round(value * steps) / steps;
    const auto whole = static_cast<std::int64_t>(rounded);
    return static_cast<double>(whole) == rounded ? Json(whole) : Json(rounded);
}

Json rect_json(const Rect& rect, const PageFormat& format) {
    const Point origin = format.type_area_at;
    return Json::array({number((rect.left() - origin.x).ratio(format.body_size)),
                        number((rect.top() - origin.y).ratio(format.line_pitch)),
                        number(rect.size.width.ratio(format.body_size)),
                        number(rect.size.height.ratio(format.line_pitch))});
}

Json cells_json(const GridCells& cells) {
    return Json::array({cells.column, cells.line, cells.columns, cells.lines});
}

Json cells_json(const std::vector<GridCells>& all) {
    Json list = Json::array();
    for (const GridCells& cells : all) {
        list.push_back(cells_json(cells));
    }
    return list;
}

Json source_json(const SourceSpan& where) {
    return {{"file", where.file}, {"line", where.line}, {"column", where.column}};
}

Json format_json(const PageRecord& record, const PageFormat& format) {
    return {{"number", record.number},
            {"name", record.name},
            {"cols", format.columns},
            {"col_chars", format.chars_per_column},
            {"gutter_chars", number(format.gutter.ratio(format.body_size))},
            {"lines", format.lines},
            {"char_mm", number(format.body_size.to_mm())},
            {"line_mm", number(format.line_pitch.to_mm())},
            {"width_mm", number(format.trim.width.to_mm())},
            {"height_mm", number(format.trim.height.to_mm())}};
}

// ---------------------------------------------------------------------------------- blocks

enum class Standing { Head, Foot, Among };

bool shares_columns(const GridRect& a, const GridRect& b) {
    return a.columns.overlaps(b.columns);
}

/// Whether blocks alone, each with its line of white, fill the columns of `block` from the head of
/// the page down to it.
bool has_only_blocks_above(const PageRecord& record, const GridRect& block) {
    for (int column = block.columns.first; column <= block.columns.last; ++column) {
        for (int line = 1; line < block.lines.first; ++line) {
            const bool filled = std::ranges::any_of(record.blocks, [&](const BlockRecord& other) {
                const GridRect with_gap{other.rect.columns,
                                        {other.rect.lines.first, other.rect.lines.last + 1}};
                return with_gap.overlaps({{column, column}, {line, line}});
            });
            if (!filled) {
                return false;
            }
        }
    }
    return true;
}

bool has_stories_below(const PageRecord& record, const GridRect& block) {
    return std::ranges::any_of(record.stories, [&](const StoryRecord& story) {
        return std::ranges::any_of(story.shape.rects, [&](const GridRect& rect) {
            return shares_columns(rect, block) && rect.lines.first > block.lines.last;
        });
    });
}

Standing standing_of(const PageRecord& record, const GridRect& block) {
    if (has_only_blocks_above(record, block)) {
        return Standing::Head;
    }
    return has_stories_below(record, block) ? Standing::Among : Standing::Foot;
}

const char* kind_of(const BlockRecord& block) {
    return block.kind == "masthead" ? "masthead" : block.kind == "ad" ? "ad" : "fixed";
}

Json block_json(const BlockRecord& block, Standing standing, const PageFormat& format) {
    GridCells cells = cells_of(block.rect);
    if (standing == Standing::Head) {
        cells.lines += cells.line;
        cells.line = 0;
    }
    return {{"kind", kind_of(block)},
            {"what", block.kind},
            {"name", block.name},
            {"label", block.label},
            {"rect", rect_json(format.place(block.rect), format)},
            {"cells", cells_json(cells)},
            {"source", source_json(block.where)}};
}

// --------------------------------------------------------------------------------- stories

Json headline_json(const StoryRecord& story, const PageFormat& format) {
    if (!story.headline) {
        const Point head = format.place(story.shape.rects.front()).at;
        const Json nowhere = rect_json({head, {}}, format);
        return {{"text", ""},
                {"kicker", ""},
                {"deck", ""},
                {"pt", 0},
                {"lines", 0},
                {"pad", 0},
                {"rect", nowhere},
                {"ink", nowhere}};
    }
    const HeadlineRecord& headline = *story.headline;
    return {{"text", headline.text},
            {"kicker", headline.kicker},
            {"deck", headline.deck},
            {"pt", number(headline.size.to_pt())},
            {"lines", headline.rows},
            {"pad", headline.air},
            {"rect", rect_json(headline.rect, format)},
            {"ink", rect_json(headline.ink, format)},
            {"vertical", headline.vertical}};
}

Json inset_json(const InsetRecord& inset, const PageFormat& format) {
    return {{"kind", inset.kind},
            {"name", inset.name},
            {"rect", rect_json(inset.rect, format)},
            {"crop", number(inset.crop)},
            {"caption", inset.caption},
            {"source", source_json(inset.where)}};
}

/// The legs of a story as one reads them, and what stands in each of their lines.
struct TextSlots {
    std::vector<int> order;    ///< Indexes into StoryRecord::legs.
    std::vector<int> heights;  ///< In that order: lines that text was to fill.
    Json text = Json::array();
};

/// The legs in the order of their text; one without any comes after the leg it is listed after.
std::vector<int> reading_order(const StoryRecord& story) {
    std::vector<int> order;
    for (const LineRecord& line : story.lines) {
        if (std::ranges::find(order, line.leg) == order.end()) {
            order.push_back(line.leg);
        }
    }
    for (int leg = 0; leg < static_cast<int>(story.legs.size()); ++leg) {
        if (std::ranges::find(order, leg) == order.end()) {
            const auto before = std::ranges::find(order, leg - 1);
            order.insert(before == order.end() ? order.begin() : before + 1, leg);
        }
    }
    return order;
}

Json text_json(const LineRecord& line) {
    return Json::array({line.text,
                        number(line.indent_em),
                        !line.text.empty() && (line.ends_paragraph || line.subhead),
                        number(line.natural_em)});
}

/// Which line of its leg stands there, from 0.
int row_of(const LineRecord& line, const LegRecord& leg, const PageFormat& format) {
    const Length down = line.rect.top() - leg.rect.top() + format.line_pitch / 2;
    return static_cast<int>(down / format.line_pitch);
}

void add_blanks(Json& text, std::size_t until) {
    while (text.size() < until) {
        text.push_back(text_json({}));
    }
}

int lines_left_white(const Receipt& receipt) {
    int lines = 0;
    for (const FitStep& step : receipt.steps) {
        lines += step.lever == FitStep::Lever::Short ? step.amount : 0;
    }
    return lines;
}

TextSlots text_slots(const StoryRecord& story, const PageFormat& format) {
    TextSlots slots;
    slots.order = reading_order(story);
    std::vector<int> used;
    for (const int index : slots.order) {
        const LegRecord& leg = story.legs[static_cast<std::size_t>(index)];
        Json text = Json::array();
        for (const LineRecord& line : story.lines) {
            if (line.leg == index) {
                add_blanks(text, static_cast<std::size_t>(std::max(0, row_of(line, leg, format))));
                text.push_back(text_json(line));
            }
        }
        const bool ends_here = story.lines.empty() || story.lines.back().leg == index;
        const bool text_goes_on = !text.empty() && !ends_here;
        add_blanks(text, text_goes_on ? static_cast<std::size_t>(leg.lines) : 0);
        slots.heights.push_back(leg.lines);
        used.push_back(static_cast<int>(text.size()));
        slots.text.insert(slots.text.end(), text.begin(), text.end());
    }
    int white = lines_left_white(story.receipt);
    for (std::size_t i = slots.heights.size(); i-- > 0 && white > 0;) {
        const int taken = std::clamp(slots.heights[i] - used[i], 0, white);
        slots.heights[i] -= taken;
        white -= taken;
    }
    add_blanks(slots.text,
               slots.text.size() + static_cast<std::size_t>(std::max(0, story.receipt.over)));
    return slots;
}

Json legs_json(const StoryRecord& story, const TextSlots& slots, const PageFormat& format) {
    Json legs = Json::array();
    for (std::size_t i = 0; i < slots.order.size(); ++i) {
        Json rect = rect_json(story.legs[static_cast<std::size_t>(slots.order[i])].rect, format);
        rect[3] = slots.heights[i];
        legs.push_back(std::move(rect));
    }
    return legs;
}

Json line_json(const LineRecord& line, const std::vector<int>& order, const PageFormat& format) {
    const auto leg = std::ranges::find(order, line.leg) - order.begin();
    return {{"text", line.text},
            {"rect", rect_json(line.rect, format)},
            {"leg", leg},
            {"subhead", line.subhead},
            {"starts_paragraph", line.starts_paragraph},
            {"ends_paragraph", line.ends_paragraph},
            {"source", source_json(line.where)}};
}

const char* name_of(FitStep::Lever lever) {
    switch (lever) {
        case FitStep::Lever::Lines:
            return "lines";
        case FitStep::Lever::Air:
            return "air";
        case FitStep::Lever::Crop:
            return "crop";
        case FitStep::Lever::Byline:
            return "byline";
        case FitStep::Lever::Size:
            return "size";
        case FitStep::Lever::Subheads:
            return "subheads";
        case FitStep::Lever::Short:
            return "short";
        case FitStep::Lever::Filler:
            return "filler";
        case FitStep::Lever::Measure:
            return "measure";
        case FitStep::Lever::Jump:
            break;
    }
    return "jump";
}

Json receipt_json(const Receipt& receipt) {
    Json steps = Json::array();
    for (const FitStep& step : receipt.steps) {
        steps.push_back(
            {{"lever", name_of(step.lever)}, {"amount", step.amount}, {"cost", number(step.cost)}});
    }
    return {{"chars", receipt.characters},
            {"lines", receipt.lines},
            {"room", receipt.room},
            {"over", receipt.over},
            {"steps", std::move(steps)},
            {"cost", number(receipt.cost)}};
}

/// Lines of the text if every paragraph were set in as many as it takes by itself.
int lines_by_nature(const Receipt& receipt) {
    int lines = receipt.lines + receipt.over;
    for (const FitStep& step : receipt.steps) {
        lines -= step.lever == FitStep::Lever::Lines ? step.amount : 0;
    }
    return lines;
}

Json story_json(const StoryRecord& story, int index, const PageFormat& format) {
    const TextSlots slots = text_slots(story, format);
    Json pictures = Json::array();
    Json insets = Json::array();
    for (const InsetRecord& inset : story.insets) {
        (inset.kind == "photo" ? pictures : insets).push_back(inset_json(inset, format));
    }
    Json lines = Json::array();
    for (const LineRecord& line : story.lines) {
        lines.push_back(line_json(line, slots.order, format));
    }
    int slot_count = 0;
    for (const int height : slots.heights) {
        slot_count += height;
    }
    return {{"id", index},
            {"name", story.id},
            {"priority", story.rank},
            {"filler", false},
            {"chars", story.receipt.characters},
            {"cells", cells_json(cells_of(story, format))},
            {"boxed", story.boxed},
            {"continued_from", story.continued_from},
            {"continues_on", story.continues_on},
            {"headline", headline_json(story, format)},
            {"pictures", std::move(pictures)},
            {"insets", std::move(insets)},
            {"legs", legs_json(story, slots, format)},
            {"leg_chars", number(story.leg_em)},
            {"leg_count", story.leg_count},
            {"slots", slot_count},
            {"lines_natural", lines_by_nature(story.receipt)},
            {"lines_set", story.receipt.lines},
            {"text", slots.text},
            {"lines", std::move(lines)},
            {"receipt", receipt_json(story.receipt)},
            {"source", source_json(story.where)}};
}

/// A block between stories, in the form of one: it takes its cells and has no text.
Json filler_json(const BlockRecord& block, int index, const PageFormat& format) {
    StoryRecord story;
    story.id = block.name;
    story.shape.rects = {block.rect};
    story.where = block.where;
    if (block.kind == "photo") {
        story.insets.push_back({"photo", block.name, format.place(block.rect), 0, {}, block.where});
    }
    Json object = story_json(story, index, format);
    object["filler"] = true;
    object["what"] = block.kind;
    return object;
}

// ---------------------------------------------------------------------------------- pages

Json finding_on_page(const Diagnostic& finding, const PageFormat& format) {
    Json object = finding_json(finding);
    if (finding.place) {
        object["place"] = rect_json(*finding.place, format);
    }
    return object;
}

Json page_json(const PageRecord& record, const PageFormat& format, const Diagnostics& findings) {
    Json blocks = Json::array();
    Json stories = Json::array();
    for (const StoryRecord& story : record.stories) {
        stories.push_back(story_json(story, static_cast<int>(stories.size()), format));
    }
    for (const BlockRecord& block : record.blocks) {
        const Standing standing = standing_of(record, block.rect);
        if (standing == Standing::Among) {
            stories.push_back(filler_json(block, static_cast<int>(stories.size()), format));
        } else {
            blocks.push_back(block_json(block, standing, format));
        }
    }
    Json found = Json::array();
    for (const Diagnostic& finding : findings) {
        if (finding.page == record.number) {
            found.push_back(finding_on_page(finding, format));
        }
    }
    return {{"page", format_json(record, format)},
            {"blocks", std::move(blocks)},
            {"stories", std::move(stories)},
            {"findings", std::move(found)}};
}

}  // namespace

std::string pages_json(const std::vector<PageRecord>& records,
                       const PageFormat& format,
                       const Diagnostics& findings) {
    Json object{{"banxin", BANXIN_VERSION}};
    object["pages"] = Json::array();
    for (const PageRecord& record : records) {
        object["pages"].push_back(page_json(record, format, findings));
    }
    object["findings"] = Json::array();
    for (const Diagnostic& finding : findings) {
        if (std::ranges::find(records, finding.page, &PageRecord::number) == records.end()) {
            object["findings"].push_back(finding_json(finding));
        }
    }
    // Names come from files and may be any bytes; JSON may not.
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
