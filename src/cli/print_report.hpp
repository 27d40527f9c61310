// SPDX-License-Identifier: Apache-2.0
//
// Findings as an editor reads them: the sentence, the place, the line of the file with a mark under
// the characters meant, the remedies.
#pragma once

#include "base/result.hpp"
#include "cli/language.hpp"
#include "cli/source_lines.hpp"

#include <string>

namespace banxin {

struct ReportStyle {
    Language language = Language::Chinese;
    bool colour = false;
    bool quiet = false;   ///< Errors only.
    int most_shown = 20;  ///< Errors, and as many others.
};

/// `findings` in the order given, as many as `style` allows and then how many more. The first of
/// each code says where there is more about it.
[[nodiscard]] std::string report_text(const Diagnostics& findings,
                                      SourceLines& lines,
                                      const ReportStyle& style);

/// What the last line says of a run without errors, and of one with errors.
struct VerdictWords {
    Message good, bad;
};

/// Whether an issue of so many pages is ready for press (可付印).
[[nodiscard]] VerdictWords issue_words(int pages);
/// Whether there is a galley.
[[nodiscard]] VerdictWords galley_words(int pages);

/// Whether a file that is no issue can be used.
[[nodiscard]] VerdictWords file_words();

/// Whether fonts can be used.
[[nodiscard]] VerdictWords fonts_words();

/// Whether all copy became stories.
[[nodiscard]] VerdictWords import_words();

/// The last line: `words`, how many errors and warnings, and the time spent.
[[nodiscard]] std::string verdict(const Diagnostics& findings,
                                  const VerdictWords& words,
                                  double seconds,
                                  const ReportStyle& style);

}  // namespace banxin
