// SPDX-License-Identifier: Apache-2.0
//
// What banxin tells the editor, in the two languages it speaks, and where in the input it happened.
#pragma once

#include "base/geometry.hpp"

#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// A place in an input file. Lines and columns count from 1; columns count Unicode scalars, so a
/// caret lands under the right hanzi.
struct SourceSpan {
    std::string file;
    int line = 0;  ///< 0: the finding is about the whole file, or about no file at all.
    int column = 0;
    int length = 1;

    bool operator==(const SourceSpan&) const = default;
};

/// One sentence, without a full stop, in Chinese and in English.
struct Message {
    std::string zh, en;
    bool operator==(const Message&) const = default;
};

enum class Severity { Info, Warning, Error };

/// Which stage a finding stops, and so the exit status of the program (cli/exit_status.hpp).
enum class Fault { CommandLine, Content, Input, Asset, Layout, Output, Limit, Bug };

struct Diagnostic {
    std::string code;  ///< "BX2001"; a code never changes its meaning.
    Severity severity = Severity::Error;
    Fault fault = Fault::Content;
    Message message;
    SourceSpan where;
    std::vector<Message> hints;  ///< Remedies, the best one first.
    int page = 0;                ///< 0: not tied to a page.
    std::string story;           ///< Empty: not tied to a story.
    std::optional<Rect> place;   ///< On that page. Empty: no nearer place than the story's.

    bool operator==(const Diagnostic&) const = default;
};

/// An error and a warning with the fault that `code` stands for (see base/codes.hpp).
[[nodiscard]] Diagnostic error(std::string code, SourceSpan where, Message message);
[[nodiscard]] Diagnostic warning(std::string code, SourceSpan where, Message message);
[[nodiscard]] Diagnostic info(std::string code, SourceSpan where, Message message);

/// Collects the findings that do not stop a stage, in the order they were made.
class Report {
  public:
    void add(Diagnostic diagnostic);
    void add(std::vector<Diagnostic> diagnostics);
    [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
    [[nodiscard]] bool has_errors() const;

  private:
    std::vector<Diagnostic> diagnostics_;
};

}  // namespace banxin
