// SPDX-License-Identifier: Apache-2.0
//
// What is wrong with a command line, as a finding like any other.
#pragma once

#include "base/diagnostic.hpp"
#include "cli/answer.hpp"
#include "cli/language.hpp"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is that of CLI11
class App;
class ParseError;
}  // namespace CLI

namespace banxin {

/// Why `app` stopped parsing: an unknown option or command (BX0001, with a guess), something that
/// is missing (BX0002), wrong pages (BX0003), a value that cannot be used (BX0005).
[[nodiscard]] Diagnostic wrong_command_line(const CLI::App& app, const CLI::ParseError& stopped);

/// `finding` told, for a reader or as one JSON object.
[[nodiscard]] Answer answer_with(const Diagnostic& finding, Language language, bool json);

}  // namespace banxin
