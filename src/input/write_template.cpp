// SPDX-License-Identifier: Apache-2.0
#include "input/write_template.hpp"

#include "base/text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {
namespace {

/// "2.5" for 2.500.
std::string number(double value, int decimals) {
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

/// The number that a reader of `text` gets.
double value_of(const std::string& text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Letters and hanzi, then figures, - and _ too, and no word that YAML takes for something else.
bool is_plain(const std::string& word) {
    constexpr std::array meant_otherwise{
        "y", "n", "yes", "no", "true", "false", "on", "off", "null"};
    std::string lower;
    for (const char32_t c : scalars(word)) {
        const bool capital = c >= U'A' && c <= U'Z';
        const bool letter = capital || (c >= U'a' && c <= U'z') || is_hanzi(c);
        const bool other = (c >= U'0' && c <= U'9') || c == U'-' || c == U'_';
        if (!letter && (!other || lower.empty())) {
            return false;
        }
        append_utf8(lower, capital ? c - U'A' + U'a' : c);
    }
    return !lower.empty() && std::ranges::find(meant_otherwise, lower) == meant_otherwise.end();
}

std::string word(const std::string& text) {
    if (is_plain(text)) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            quoted += '\\';
        }
        const auto byte = static_cast<unsigned char>(c);
        quoted += byte < 0x20 || byte == 0x7F ? fmt::format("\\x{:02X}", byte) : std::string{c};
    }
    return quoted + '"';
}

std::string span(Span range) {
    return range.count() == 1 ? fmt::format("{}", range.first)
                              : fmt::format("{}-{}", range.first, range.last);
}

/// Points, in as few digits as give the same length back.
std::string points(Length length) {
    int decimals = 0;
    while (decimals < 6 && Length::from_pt(value_of(number(length.to_pt(), decimals))) != length) {
        ++decimals;
    }
    return number(length.to_pt(), decimals) + "pt";
}

/// `value` as a percentage, in as few digits as give it back.
std::string percent(double value) {
    int decimals = 0;
    while (decimals < 15 && value_of(number(value * 100, decimals)) / 100 != value) {
        ++decimals;
    }
    return number(value * 100, decimals) + "%";
}

std::string on_off(bool value) {
    return value ? "on" : "off";
}

/// Keys and values on one line: {columns: 1-3, lines: 4-9}.
class Inline {
  public:
    void add(std::string_view key, const std::string& value) {
        text_ += fmt::format("{}{}: {}", text_.empty() ? "" : ", ", key, value);
    }
    /// Two values, or one for both.
    void add_pair(std::string_view key, const std::string& least, const std::string& largest) {
        add(key, least == largest ? least : fmt::format("[{}, {}]", least, largest));
    }
    [[nodiscard]] bool empty() const { return text_.empty(); }
    [[nodiscard]] std::string braces() const { return "{" + text_ + "}"; }

  private:
    std::string text_;
};

std::string rectangle(const GridRect& rect) {
    Inline fields;
    fields.add("columns", span(rect.columns));
    fields.add("lines", span(rect.lines));
    return fields.braces();
}

std::string border_word(BoxBorder border) {
    switch (border) {
        case BoxBorder::Plain:
            return "plain";
        case BoxBorder::Double:
            return "double";
        case BoxBorder::Dotted:
            return "dotted";
        case BoxBorder::Wave:
            return "wave";
    }
    return {};
}

std::string box_fields_of(const Box& box) {
    Inline fields;
    if (box.border != BoxBorder::Plain) {
        fields.add("border", border_word(box.border));
    }
    if (box.border != BoxBorder::Plain || box.rule > Length{}) {
        fields.add("rule", points(box.rule));
    }
    if (box.tint > 0 || fields.empty()) {
        fields.add("tint", number(box.tint / 10.0, 1) + "%");
    }
    return fields.braces();
}

std::string place_word(HeadlinePlace place) {
    switch (place) {
        case HeadlinePlace::Over:
            return "over";
        case HeadlinePlace::Waist:
            return "waist";
        case HeadlinePlace::Left:
            return "left";
        case HeadlinePlace::Right:
            return "right";
        case HeadlinePlace::Picture:
            return "picture";
    }
    return {};
}

/// Empty where nothing is said of it.
Inline headline_fields_of(const HeadlinePlan& plan) {
    Inline fields;
    if (plan.place != HeadlinePlace::Over) {
        fields.add("place", place_word(plan.place));
    }
    if (plan.columns) {
        fields.add("columns", span(*plan.columns));
    }
    if (plan.line && plan.place == HeadlinePlace::Waist) {
        fields.add("line", fmt::format("{}", *plan.line));
    }
    if (plan.lines) {
        fields.add("lines", fmt::format("{}", *plan.lines));
    }
    if (plan.least_size && plan.largest_size) {
        fields.add_pair("size", points(*plan.least_size), points(*plan.largest_size));
    }
    if (plan.box) {
        fields.add("box", box_fields_of(*plan.box));
    }
    return fields;
}

std::string limits_of(const FitLimits& limits) {
    const FitLimits usual;
    if (limits == usual) {
        return on_off(true);
    }
    if (!limits.on) {
        return on_off(false);
    }
    Inline fields;
    if (limits.least_air != usual.least_air || limits.most_air != usual.most_air) {
        fields.add_pair(
            "air", fmt::format("{}", limits.least_air), fmt::format("{}", limits.most_air));
    }
    if (limits.least_crop != usual.least_crop || limits.most_crop != usual.most_crop) {
        fields.add_pair("crop", percent(limits.least_crop), percent(limits.most_crop));
    }
    if (limits.byline_line != usual.byline_line) {
        fields.add("byline", on_off(limits.byline_line));
    }
    const auto add_count = [&](std::string_view key, int FitLimits::*count) {
        if (limits.*count != usual.*count) {
            fields.add(key, fmt::format("{}", limits.*count));
        }
    };
    add_count("size", &FitLimits::size_steps);
    add_count("subheads", &FitLimits::subheads);
    add_count("short", &FitLimits::short_lines);
    if (limits.measure != usual.measure) {
        fields.add("measure", on_off(limits.measure));
    }
    if (limits.filler != usual.filler) {
        fields.add("filler", on_off(limits.filler));
    }
    return fields.braces();
}

class TemplateWriter {
  public:
    TemplateWriter(const PageTemplate& page, const PageFormat& format)
        : page_{page}, format_{format} {}

    std::string text() {
        write_head();
        write_furniture();
        write_places("adverts", page_.adverts);
        write_places("blanks", page_.blanks);
        write_held();
        line(0, page_.slots.empty() ? "slots: {}" : "slots:");
        for (const StorySlot& slot : page_.slots) {
            write_slot(slot);
        }
        return std::move(out_);
    }

  private:
    void line(int depth, std::string_view text) {
        out_ += fmt::format("{:{}}{}\n", "", depth * 2, text);
    }
    void line(int depth, std::string_view key, const std::string& value) {
        line(depth, fmt::format("{}: {}", key, value));
    }

    void write_head() {
        line(0,
             page_.made_for
                 ? fmt::format("# 第{}期第{}版，banxin plan 编排；改版位就改这里，再 banxin build",
                               page_.made_for->number,
                               page_.made_for->page)
                 : fmt::format("# {}版的版样", page_.front ? "头" : "内"));
        line(0, "banxin", "1");
        line(0, "kind", "page");
        line(0, "layout", word(page_.name));
        line(0, "page", page_.front ? "front" : "inner");
        line(0, "format", word(page_.format));
        if (page_.made_for) {
            line(0,
                 "made_for",
                 fmt::format(
                     "{{number: {}, page: {}}}", page_.made_for->number, page_.made_for->page));
        }
    }

    void write_furniture() {
        const std::array places{std::pair{"masthead", page_.masthead},
                                std::pair{"imprint", page_.imprint},
                                std::pair{"index", page_.index}};
        if (page_.masthead || page_.imprint || page_.index) {
            line(0, "furniture:");
        }
        for (const auto& [key, place] : places) {
            if (place) {
                line(1, key, rectangle(*place));
            }
        }
    }

    void write_places(const char* key, const std::vector<AdvertPlace>& places) {
        if (!places.empty()) {
            line(0, fmt::format("{}:", key));
        }
        for (const AdvertPlace& place : places) {
            line(
                1,
                fmt::format("- {{name: {}, frame: {}}}", word(place.name), rectangle(place.frame)));
        }
    }

    void write_held() {
        if (!page_.held.empty()) {
            line(0, "held:");
        }
        for (const std::string& story : page_.held) {
            line(1, fmt::format("- {}", word(story)));
        }
    }

    void write_slot(const StorySlot& slot) {
        line(1, word(slot.name) + ":");
        if (page_.made_for) {
            line(2, "story", word(slot.story));
            if (slot.continued) {
                line(2, "continued", "true");
            }
            if (slot.jump_to > 0) {
                line(2, "jump", fmt::format("{}", slot.jump_to));
            }
        } else {
            line(2, "takes", takes(slot));
        }
        write_frame(slot.frame);
        if (const Inline headline = headline_fields_of(slot.headline); !headline.empty()) {
            line(2, "headline", headline.braces());
        }
        write_insets(slot);
        if (slot.legs > 0) {
            line(2, "legs", fmt::format("{}", slot.legs));
        }
        if (!slot.leg_order.empty()) {
            line(2, "leg_order", fmt::format("[{}]", fmt::join(slot.leg_order, ", ")));
        }
        if (slot.box) {
            line(2, "box", box_fields_of(*slot.box));
        }
        if (slot.limits) {
            line(2, "fit", limits_of(*slot.limits));
        }
        if (!slot.style.empty()) {
            line(2, "style", word(slot.style));
        }
        if (slot.pinned) {
            line(2, "pin", "true");
        }
    }

    static std::string takes(const StorySlot& slot) {
        Inline fields;
        fields.add("priority", span(slot.priority));
        fields.add("chars", span(slot.chars));
        fields.add("pictures", span(slot.picture_count));
        return fields.braces();
    }

    void write_frame(const Shape& frame) {
        if (frame.rects.size() == 1) {
            line(2, "frame", rectangle(frame.rects.front()));
            return;
        }
        line(2, "frame:");
        for (const GridRect& rect : frame.rects) {
            line(3, "- " + rectangle(rect));
        }
    }

    void write_insets(const StorySlot& slot) {
        if (slot.pictures.size() == 1) {
            line(2, "picture", inset(slot.pictures.front()));
        } else if (!slot.pictures.empty()) {
            line(2, "pictures:");
            for (const InsetPlace& picture : slot.pictures) {
                line(3, "- " + inset(picture));
            }
        }
        if (slot.quote) {
            line(2, "quote", inset(*slot.quote));
        }
        if (slot.code) {
            line(2, "code", inset(*slot.code));
        }
    }

    [[nodiscard]] std::string inset(const InsetPlace& place) const {
        Inline fields;
        fields.add("columns", span(place.rect.columns));
        if (place.below_headline) {
            fields.add("below", "headline");
            fields.add("lines", fmt::format("{}", place.rect.lines.count()));
        } else {
            fields.add("lines", span(place.rect.lines));
        }
        if (place.indent > Length{}) {
            fields.add("indent", characters(place.indent));
        }
        if (place.width) {
            fields.add("width", characters(*place.width));
        }
        return fields.braces();
    }

    /// In characters of the body where those give the same length back, else in points.
    [[nodiscard]] std::string characters(Length length) const {
        for (int decimals = 0; decimals <= 2; ++decimals) {
            const std::string count = number(length.ratio(format_.body_size), decimals);
            if (format_.body_size.scaled(value_of(count)) == length) {
                return count + "字";
            }
        }
        return points(length);
    }

    const PageTemplate& page_;
    const PageFormat& format_;
    std::string out_;
};

}  // namespace

std::string template_yaml(const PageTemplate& page, const PageFormat& format) {
    return TemplateWriter{page, format}.text();
}

}  // namespace banxin
