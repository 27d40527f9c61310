// SPDX-License-Identifier: Apache-2.0
#include "cli/print_report.hpp"

#include "base/codes.hpp"
#include "cli/excerpt.hpp"
#include "cli/findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

namespace banxin {
namespace {

/// Terminal escapes (ECMA-48 SGR).
constexpr const char* bold_red = "\x1b[1;31m";
constexpr const char* bold_yellow = "\x1b[1;33m";
constexpr const char* bold_green = "\x1b[1;32m";
constexpr const char* bold_cyan = "\x1b[1;36m";
constexpr const char* dim = "\x1b[2m";

class Painted {
  public:
    explicit Painted(bool colour) : colour_{colour} {}

    [[nodiscard]] std::string operator()(const char* escape, const std::string& text) const {
        return colour_ ? escape + text + "\x1b[0m" : text;
    }

  private:
    bool colour_;
};

struct Look {
    Message name;
    const char* colour;
};

Look look_of(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return {{"提示", "note"}, bold_cyan};
        case Severity::Warning:
            return {{"警告", "warning"}, bold_yellow};
        case Severity::Error:
            break;
    }
    return {{"错误", "error"}, bold_red};
}

std::string place(const SourceSpan& where, SourceLines& lines) {
    const std::string path = fit_to_show(lines.path(where));
    return where.line == 0 ? path : fmt::format("{}:{}:{}", path, where.line, where.column);
}

std::string source(const SourceSpan& where,
                   SourceLines& lines,
                   const char* colour,
                   Painted painted) {
    if (where.file.empty()) {
        return "";
    }
    const std::string number = where.line > 0 ? std::to_string(where.line) : "";
    const std::string margin(std::max<std::size_t>(number.size(), 2), ' ');
    std::string out = margin + painted(dim, "┌─ ") + place(where, lines) + '\n';
    const auto line = lines.line(where);
    if (!line) {
        return out;
    }
    const Excerpt part = excerpt(*line, where.column, where.length);
    out += margin.substr(number.size()) + painted(dim, number + "│") + ' ' + part.text + '\n';
    if (where.column > 0) {
        out += margin + painted(dim, "│") + ' ' +
               std::string(static_cast<std::size_t>(part.before), ' ') +
               painted(colour, std::string(static_cast<std::size_t>(part.marked), '^')) + '\n';
    }
    return out;
}

std::string one_finding(const Diagnostic& finding, SourceLines& lines, const ReportStyle& style) {
    const Painted painted{style.colour};
    const Look look = look_of(finding.severity);
    std::string out =
        painted(look.colour, fmt::format("{}[{}]", say(look.name, style.language), finding.code)) +
        ' ' + fit_to_show(say(finding.message, style.language)) + '\n';
    out += source(finding.where, lines, look.colour, painted);
    for (const Message& hint : finding.hints) {
        out += "   = " + fit_to_show(say(hint, style.language)) + '\n';
    }
    return out;
}

std::string where_explained(const std::string& code, Language language) {
    return say({"   详情：banxin explain ", "   more: banxin explain "}, language) + code + '\n';
}

/// "1 error", "2 errors".
std::string counted(int count, const char* noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string left_out(int errors, int others, Language language) {
    if (errors + others == 0) {
        return "";
    }
    return language == Language::Chinese
               ? fmt::format("……还有 {} 处错误、{} 处警告和提示没有列出\n", errors, others)
               : fmt::format("... and {} and {} more\n",
                             counted(errors, "error"),
                             counted(others, "warning"));
}

std::string passed(const Diagnostics& findings, const Message& words, Language language) {
    const int warnings = count_of(Severity::Warning, findings);
    const int form = form_faults(findings);
    if (language == Language::Chinese) {
        const std::string law =
            form == 0 ? "" : fmt::format("（banxin check --form：{} 个形式差错）", form);
        return fmt::format("✔ {}，0 错误，{} 警告{}", words.zh, warnings, law);
    }
    const std::string law =
        form == 0 ? "" : fmt::format(" (banxin check --form: {} of form)", counted(form, "fault"));
    return fmt::format("✔ {}, 0 errors, {}{}", words.en, counted(warnings, "warning"), law);
}

std::string failed(const Diagnostics& findings, const Message& words, Language language) {
    const int errors = count_of(Severity::Error, findings);
    const auto pages = pages_with_errors(findings);
    if (language == Language::Chinese) {
        const std::string where =
            pages.empty() ? "" : fmt::format("第{}版", fmt::join(pages, "、"));
        return fmt::format("✘ {}：{}有 {} 处错误", words.zh, where, errors);
    }
    const std::string where =
        pages.empty()
            ? ""
            : fmt::format(" on page{} {}", pages.size() == 1 ? "" : "s", fmt::join(pages, ", "));
    return fmt::format("✘ {}: {}{}", words.en, counted(errors, "error"), where);
}

}  // namespace

std::string report_text(const Diagnostics& findings, SourceLines& lines, const ReportStyle& style) {
    std::string out;
    std::set<std::string> explained;
    int errors = 0;
    int others = 0;
    for (const Diagnostic& finding : findings) {
        const bool is_error = finding.severity == Severity::Error;
        if (style.quiet && !is_error) {
            continue;
        }
        int& count = is_error ? errors : others;
        if (++count <= style.most_shown) {
            out += one_finding(finding, lines, style);
            if (find_code(finding.code) != nullptr && explained.insert(finding.code).second) {
                out += where_explained(finding.code, style.language);
            }
        }
    }
    return out + left_out(std::max(errors - style.most_shown, 0),
                          std::max(others - style.most_shown, 0),
                          style.language);
}

VerdictWords issue_words(int pages) {
    return {{fmt::format("可付印：{} 版", pages),
             fmt::format("ready for press: {}", counted(pages, "page"))},
            {"不可付印", "not ready for press"}};
}

VerdictWords galley_words(int pages) {
    return {{fmt::format("小样：{} 页", pages), fmt::format("galley: {}", counted(pages, "page"))},
            pages > 0 ? Message{"小样有错", "a galley with faults"}
                      : Message{"没有出小样", "no galley"}};
}

VerdictWords file_words() {
    return {{"文件可用", "the file can be used"}, {"文件不能用", "the file cannot be used"}};
}

VerdictWords fonts_words() {
    return {{"字体可用", "the fonts can be used"}, {"字体不能用", "the fonts cannot be used"}};
}

VerdictWords import_words() {
    return {{"收稿完成", "imported"}, {"有文件没有导入", "not all files were imported"}};
}

std::string verdict(const Diagnostics& findings,
                    const VerdictWords& words,
                    double seconds,
                    const ReportStyle& style) {
    const bool has_errors = count_of(Severity::Error, findings) > 0;
    const std::string text = has_errors ? failed(findings, words.bad, style.language)
                                        : passed(findings, words.good, style.language);
    return Painted{style.colour}(has_errors ? bold_red : bold_green, text) +
           fmt::format("  {:.1f} s\n", seconds);
}

}  // namespace banxin
