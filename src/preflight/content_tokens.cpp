// SPDX-License-Identifier: Apache-2.0
#include "preflight/content_tokens.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <map>

namespace banxin::checks {
namespace {

constexpr int deepest = 16;

Operand plain_operand(const QPDFTokenizer::Token& token) {
    Operand operand;
    const auto type = token.getType();
    if (type == QPDFTokenizer::tt_integer || type == QPDFTokenizer::tt_real) {
        operand.number = std::strtod(token.getValue().c_str(), nullptr);
        operand.kind = std::isfinite(operand.number) ? Operand::Kind::Number : Operand::Kind::Other;
    } else if (type == QPDFTokenizer::tt_name) {
        operand.kind = Operand::Kind::Name;
        operand.text = token.getValue().substr(1);
    } else if (type == QPDFTokenizer::tt_string) {
        operand.kind = Operand::Kind::String;
        operand.text = token.getValue();
    } else if (type == QPDFTokenizer::tt_bool) {
        operand.kind = Operand::Kind::Boolean;
        operand.number = token.getValue() == "true" ? 1 : 0;
    }
    return operand;
}

/// What each operator takes: n a number, / a name, ( a string, [ an array, * a name or dictionary;
/// ? alone: it depends.
/// source  ISO 32000-1 annex A
const std::map<std::string_view, std::string_view>& operators() {
    static const std::map<std::string_view, std::string_view> all{
        {"b", ""},        {"B", ""},        {"b*", ""},     {"B*", ""},    {"BDC", "/*"},
        {"BI", ""},       {"BMC", "/"},     {"BT", ""},     {"BX", ""},    {"c", "nnnnnn"},
        {"cm", "nnnnnn"}, {"CS", "/"},      {"cs", "/"},    {"d", "[n"},   {"d0", "nn"},
        {"d1", "nnnnnn"}, {"Do", "/"},      {"DP", "/*"},   {"EI", ""},    {"EMC", ""},
        {"ET", ""},       {"EX", ""},       {"f", ""},      {"F", ""},     {"f*", ""},
        {"G", "n"},       {"g", "n"},       {"gs", "/"},    {"h", ""},     {"i", "n"},
        {"ID", "?"},      {"j", "n"},       {"J", "n"},     {"K", "nnnn"}, {"k", "nnnn"},
        {"l", "nn"},      {"m", "nn"},      {"M", "n"},     {"MP", "/"},   {"n", ""},
        {"q", ""},        {"Q", ""},        {"re", "nnnn"}, {"RG", "nnn"}, {"rg", "nnn"},
        {"ri", "/"},      {"s", ""},        {"S", ""},      {"SC", "?"},   {"sc", "?"},
        {"SCN", "?"},     {"scn", "?"},     {"sh", "/"},    {"T*", ""},    {"Tc", "n"},
        {"Td", "nn"},     {"TD", "nn"},     {"Tf", "/n"},   {"Tj", "("},   {"TJ", "["},
        {"TL", "n"},      {"Tm", "nnnnnn"}, {"Tr", "n"},    {"Ts", "n"},   {"Tw", "n"},
        {"Tz", "n"},      {"v", "nnnn"},    {"w", "n"},     {"W", ""},     {"W*", ""},
        {"y", "nnnn"},    {"'", "("},       {"\"", "nn("},
    };
    return all;
}

bool fits(const Operand& operand, char wanted) {
    switch (wanted) {
        case 'n':
            return operand.kind == Operand::Kind::Number;
        case '/':
            return operand.kind == Operand::Kind::Name;
        case '(':
            return operand.kind == Operand::Kind::String;
        case '[':
            return operand.kind == Operand::Kind::Array;
        default:
            return operand.kind == Operand::Kind::Name || operand.kind == Operand::Kind::Dictionary;
    }
}

}  // namespace

ContentTokens::ContentTokens(const std::string& bytes)
    : input_{std::make_shared<BufferInputSource>("content", bytes)} {
    tokenizer_.allowEOF();
}

QPDFTokenizer::Token ContentTokens::token() {
    return tokenizer_.readToken(input_, "content", true);
}

bool ContentTokens::read_items(Operand& into, int depth) {
    const auto closing = into.kind == Operand::Kind::Array ? QPDFTokenizer::tt_array_close
                                                           : QPDFTokenizer::tt_dict_close;
    for (;;) {
        const auto next = token();
        const auto type = next.getType();
        if (type == closing) {
            return true;
        }
        const bool opens =
            type == QPDFTokenizer::tt_array_open || type == QPDFTokenizer::tt_dict_open;
        if (type == QPDFTokenizer::tt_eof || type == QPDFTokenizer::tt_bad ||
            type == QPDFTokenizer::tt_word || type == QPDFTokenizer::tt_array_close ||
            type == QPDFTokenizer::tt_dict_close || type == QPDFTokenizer::tt_brace_open ||
            type == QPDFTokenizer::tt_brace_close || (opens && depth == deepest)) {
            return false;
        }
        Operand item = plain_operand(next);
        if (opens) {
            item.kind = type == QPDFTokenizer::tt_array_open ? Operand::Kind::Array
                                                             : Operand::Kind::Dictionary;
            if (!read_items(item, depth + 1)) {
                return false;
            }
        }
        into.items.push_back(std::move(item));
    }
}

bool ContentTokens::next(Operation& operation) {
    operation = {};
    for (;;) {
        const auto next = token();
        switch (next.getType()) {
            case QPDFTokenizer::tt_eof:
                operation.sound = operation.operands.empty();
                return !operation.operands.empty();
            case QPDFTokenizer::tt_word:
                operation.name = next.getValue();
                if (operation.name == "ID") {
                    char blank = 0;
                    input_->read(&blank, 1);
                    tokenizer_.expectInlineImage(input_);
                    const auto image = token();
                    operation.data = image.getValue();
                    operation.sound = image.getType() == QPDFTokenizer::tt_inline_image;
                }
                return true;
            case QPDFTokenizer::tt_array_open:
            case QPDFTokenizer::tt_dict_open: {
                Operand operand;
                operand.kind = next.getType() == QPDFTokenizer::tt_array_open
                                   ? Operand::Kind::Array
                                   : Operand::Kind::Dictionary;
                operation.sound = read_items(operand, 0) && operation.sound;
                operation.operands.push_back(std::move(operand));
                break;
            }
            case QPDFTokenizer::tt_integer:
            case QPDFTokenizer::tt_real:
            case QPDFTokenizer::tt_name:
            case QPDFTokenizer::tt_string:
            case QPDFTokenizer::tt_bool:
            case QPDFTokenizer::tt_null:
                operation.operands.push_back(plain_operand(next));
                break;
            case QPDFTokenizer::tt_bad:
            case QPDFTokenizer::tt_array_close:
            case QPDFTokenizer::tt_dict_close:
            case QPDFTokenizer::tt_brace_open:
            case QPDFTokenizer::tt_brace_close:
            case QPDFTokenizer::tt_space:
            case QPDFTokenizer::tt_comment:
            case QPDFTokenizer::tt_inline_image:
                operation.name = next.getValue();
                operation.sound = false;
                return true;
        }
    }
}

OperatorFault fault_of(const Operation& operation) {
    if (operation.name.empty()) {
        return OperatorFault::Operands;
    }
    const auto row = operators().find(operation.name);
    if (row == operators().end()) {
        return OperatorFault::Unknown;
    }
    const std::string_view wanted = row->second;
    if (!operation.sound) {
        return OperatorFault::Operands;
    }
    if (wanted == "?") {
        return OperatorFault::None;
    }
    const bool right = std::ranges::equal(operation.operands, wanted, fits);
    return right ? OperatorFault::None : OperatorFault::Operands;
}

}  // namespace banxin::checks
