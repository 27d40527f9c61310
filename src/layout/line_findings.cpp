// SPDX-License-Identifier: Apache-2.0
#include "layout/line_findings.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstddef>
#include <string>

namespace banxin {
namespace {

std::string text_of(const LineItems& items, const BrokenLine& line) {
    const LineBox& first = items.boxes[line.asked.first];
    const LineBox& last = items.boxes[line.asked.last - 1];
    return items.text.substr(first.text_first,
                             last.text_first + last.text_bytes - first.text_first);
}

/// The width of what comes behind the line up to the next place where a line may end.
Length next_piece(const LineItems& items, const BrokenLine& line) {
    Length width;
    for (std::size_t i = line.asked.last; i < items.boxes.size(); ++i) {
        width += items.boxes[i].body;
        if (i + 1 < items.boxes.size() && items.gaps[i].penalty != no_break) {
            break;
        }
        width += items.gaps[i].natural;
    }
    return width;
}

/// How many characters more fill the line, or how many fewer bring up what follows.
Message add_or_cut(const LineItems& items, const BrokenLine& line) {
    const double white = line.fit.white.ratio(items.size);
    const int add = std::max(1, static_cast<int>(std::ceil(white - 0.25)));
    const double piece = next_piece(items, line).ratio(items.size);
    const int cut = std::max(1, static_cast<int>(std::ceil(piece - white - 0.25)));
    return {fmt::format("在这一行或它前面加 {} 字，或者减 {} 字", add, cut),
            fmt::format("add {} characters in this line or before it, or cut {}", add, cut)};
}

Message remedy_taken(Remedy remedy, const std::string& text) {
    switch (remedy) {
        case Remedy::None:
            break;
        case Remedy::PartUnit:
            return {
                fmt::format("“{}”这一行末把数字和单位，或者一个名字拆开了", text),
                fmt::format("the line \"{}\" ends inside a number with its unit, or a name", text)};
        case Remedy::MoreHyphens:
            return {fmt::format("“{}”这一行末断开了一个短词", text),
                    fmt::format("the line \"{}\" ends with a short word hyphenated", text)};
        case Remedy::BreakWord:
            return {fmt::format("“{}”这一行末不加连字符断开了一个词，栏太窄", text),
                    fmt::format("the line \"{}\" ends inside a word without a hyphen: the column "
                                "is too narrow for it",
                                text)};
        case Remedy::ThirdMark:
            return {fmt::format("“{}”后面的第三个标点排到了下一行开头", text),
                    fmt::format("the third mark after \"{}\" starts the next line", text)};
    }
    return {};
}

std::string code_of(Remedy remedy) {
    switch (remedy) {
        case Remedy::None:
            break;
        case Remedy::PartUnit:
            return "BX7024";
        case Remedy::MoreHyphens:
            return "BX7025";
        case Remedy::BreakWord:
            return "BX7005";
        case Remedy::ThirdMark:
            return "BX7006";
    }
    return "BX7007";
}

}  // namespace

std::optional<Diagnostic> bad_line(const LineItems& items,
                                   const BrokenLine& line,
                                   const SourceSpan& where) {
    if (line.fit.overfull) {
        const std::string text = text_of(items, line);
        return error(
            "BX7067",
            where,
            {fmt::format("“{}”这一行放不进栏宽，里面没有可以断开的地方", text),
             fmt::format("the line \"{}\" is wider than its column and has no place to break",
                         text)});
    }
    if (line.remedy != Remedy::None) {
        Diagnostic finding =
            warning(code_of(line.remedy), where, remedy_taken(line.remedy, text_of(items, line)));
        finding.hints.push_back(add_or_cut(items, line));
        return finding;
    }
    if (shows_white(line.fit)) {
        const std::string text = text_of(items, line);
        Diagnostic finding = warning("BX7007",
                                     where,
                                     {fmt::format("“{}”这一行字距拉得很开", text),
                                      fmt::format("the line \"{}\" is set very wide", text)});
        finding.hints.push_back(add_or_cut(items, line));
        return finding;
    }
    return std::nullopt;
}

}  // namespace banxin
