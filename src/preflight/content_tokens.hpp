// SPDX-License-Identifier: Apache-2.0
//
// A content stream as operators with their operands.
#pragma once

#include "preflight/qpdf.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace banxin::checks {

struct Operand {
    enum class Kind { Number, Name, String, Array, Dictionary, Boolean, Other };
    Kind kind = Kind::Other;
    double number = 0;           ///< Of a truth value 1 or 0.
    std::string text;            ///< Of a name, without its slash; of a string.
    std::vector<Operand> items;  ///< Of an array; of a dictionary, keys and values in turn.
};

struct Operation {
    std::string name;
    std::vector<Operand> operands;
    std::string data;   ///< Of an inline image (ID), as it is in the file.
    bool sound = true;  ///< False: bytes that are neither operator nor operand.
};

class ContentTokens {
  public:
    explicit ContentTokens(const std::string& bytes);

    /// The next operator into `operation`; false at the end. Operands without an operator at the
    /// end count as an operator without a name.
    bool next(Operation& operation);

  private:
    /// Reads the rest of an array or a dictionary; false if it does not end.
    bool read_items(Operand& into, int depth);
    QPDFTokenizer::Token token();

    std::shared_ptr<InputSource> input_;
    QPDFTokenizer tokenizer_;
};

/// Whether the operator is of PDF, and whether it may have these operands.
enum class OperatorFault { None, Unknown, Operands };
[[nodiscard]] OperatorFault fault_of(const Operation& operation);

}  // namespace banxin::checks
