// SPDX-License-Identifier: Apache-2.0
#include "print/content_rewriter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

using Token = QPDFTokenizer::Token;

/// What Cairo writes besides what is handled here: state, paths, clipping, text, marks.
/// source  ISO 32000-1 annex A
constexpr auto harmless = std::to_array<std::string_view>(
    {"w",  "J",  "j",  "M",  "d",  "i",  "ri", "cm", "m",  "l",  "c",  "v",  "y",  "h",  "re",
     "S",  "s",  "f",  "F",  "f*", "B",  "B*", "b",  "b*", "n",  "W",  "W*", "BT", "ET", "Tc",
     "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'",  "\""});
constexpr auto marks = std::to_array<std::string_view>({"BMC", "BDC", "EMC", "MP", "DP"});

template <class Names>
bool one_of(const Names& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

bool is_number(const Token& token) {
    return token.getType() == QPDFTokenizer::tt_integer ||
           token.getType() == QPDFTokenizer::tt_real;
}

bool is_space(const Token& token) {
    return token.getType() == QPDFTokenizer::tt_space ||
           token.getType() == QPDFTokenizer::tt_comment;
}

}  // namespace

bool is_ordinary_state(QPDFObjectHandle state) {
    const auto opaque = [&](const char* key) {
        QPDFObjectHandle value = state.getKey(key);
        return value.isNull() || (value.isNumber() && value.getNumericValue() == 1);
    };
    const auto absent = [&](const char* key, const char* usual) {
        QPDFObjectHandle value = state.getKey(key);
        return value.isNull() || value.isNameAndEquals(usual);
    };
    return state.isDictionary() && opaque("/CA") && opaque("/ca") && absent("/SMask", "/None") &&
           absent("/BM", "/Normal");
}

ContentRewriter::ContentRewriter(Rewriting rewriting, QPDFObjectHandle resources, std::string part)
    : rewriting_{rewriting}, resources_{std::move(resources)}, part_{std::move(part)} {}

void ContentRewriter::handleToken(const Token& token) {
    const auto type = token.getType();
    if (type == QPDFTokenizer::tt_word) {
        handle_operator(token.getValue());
    } else if (type == QPDFTokenizer::tt_bad || type == QPDFTokenizer::tt_inline_image) {
        rewriting_.complaints.add(part_,
                                  {"看不懂的内容流", "a content stream that cannot be read"});
    } else if (type != QPDFTokenizer::tt_eof) {
        operands_.push_back(token);
    }
}

void ContentRewriter::handleEOF() {
    if (states_.size() != 1 || std::ranges::any_of(operands_, std::not_fn(is_space))) {
        rewriting_.complaints.add(part_, {"内容流不完整", "an unfinished content stream"});
    }
}

void ContentRewriter::handle_operator(const std::string& name) {
    if (name == "rg" || name == "RG") {
        choose_ink(name == "RG");
    } else if (name == "cs" || name == "CS") {
        choose_pattern(name == "CS");
    } else if (name == "gs") {
        use_state();
    } else if (name == "Do" || name == "sh") {
        knock_out_while(name);
    } else if (name == "q") {
        states_.push_back(states_.back());
        pass(name);
    } else if (name == "Q") {
        if (states_.size() > 1) {
            states_.pop_back();
        } else {
            rewriting_.complaints.add(part_, {"多了一个 Q", "a Q without its q"});
        }
        pass(name);
    } else if (name == "scn" || name == "SCN") {
        pass(name);  // Of a pattern: choose_pattern has let nothing else through.
    } else if (one_of(harmless, name) || one_of(marks, name)) {
        pass(name);
    } else {
        rewriting_.complaints.add(
            part_,
            {fmt::format("没有料到的操作“{}”", name), fmt::format("the operator \"{}\"", name)});
        operands_.clear();
    }
}

void ContentRewriter::choose_ink(bool stroke) {
    std::erase_if(operands_, is_space);
    const bool whole = operands_.size() == 3 && std::ranges::all_of(operands_, is_number);
    const auto part = [&](std::size_t i) {
        return std::strtod(operands_[i].getValue().c_str(), nullptr);
    };
    const TokenColour colour =
        whole ? TokenColour{part(0), part(1), part(2)} : TokenColour{-1, -1, -1};
    operands_.clear();
    const auto use = rewriting_.inks(colour);
    if (!use) {
        rewriting_.complaints.add(
            part_,
            {fmt::format("颜色 {} {} {} 不是油墨", colour.red, colour.green, colour.blue),
             fmt::format("the colour {} {} {} is no ink", colour.red, colour.green, colour.blue)});
        return;
    }
    if (use->ink.spot == 0) {
        write('\n' + covers_of(use->ink) + (stroke ? " K\n" : " k\n"));
    } else {
        const std::string space = rewriting_.resources.space(use->ink, resources_);
        write('\n' + space + (stroke ? " CS " : " cs ") + share_of(use->ink.cover) +
              (stroke ? " SCN\n" : " scn\n"));
    }
    overprint(stroke, use->overprints);
}

void ContentRewriter::choose_pattern(bool stroke) {
    std::erase_if(operands_, is_space);
    const bool pattern = operands_.size() == 1 && operands_[0].getValue() == "/Pattern";
    operands_.clear();
    if (!pattern) {
        rewriting_.complaints.add(
            part_, {"没有料到的色彩空间", "a colour space other than that of patterns"});
        return;
    }
    write(stroke ? "\n/Pattern CS\n" : "\n/Pattern cs\n");
    overprint(stroke, false);
}

void ContentRewriter::use_state() {
    std::erase_if(operands_, is_space);
    const std::string name = operands_.size() == 1 ? operands_[0].getValue() : "";
    operands_.clear();
    QPDFObjectHandle states = resources_.getKey("/ExtGState");
    if (!states.isDictionary() || !states.hasKey(name)) {
        rewriting_.complaints.add(
            part_, {"缺了图形状态 " + name, "the graphics state " + name + " is missing"});
    } else if (!is_ordinary_state(states.getKey(name))) {
        write('\n' + name + " gs\n");
    }
}

/// Writes the operator with overprinting off, and puts it on again if it was.
void ContentRewriter::knock_out_while(const std::string& name) {
    const Overprint now = states_.back();
    if (now == Overprint{}) {
        pass(name);
        return;
    }
    write_state({});
    pass(name);
    write_state(now);
}

void ContentRewriter::pass(const std::string& name) {
    for (const Token& operand : operands_) {
        writeToken(operand);
    }
    operands_.clear();
    write(name);
}

void ContentRewriter::overprint(bool stroke, bool on) {
    Overprint& now = states_.back();
    Overprint wanted = now;
    (stroke ? wanted.stroke : wanted.fill) = on;
    if (wanted != now) {
        now = wanted;
        write_state(now);
    }
}

void ContentRewriter::write_state(const Overprint& overprint) {
    write('\n' + rewriting_.resources.state(overprint, resources_) + " gs\n");
}

}  // namespace banxin
