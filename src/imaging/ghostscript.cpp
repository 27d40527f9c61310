// SPDX-License-Identifier: Apache-2.0
#include "imaging/ghostscript.hpp"

#include "base/sandbox.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

namespace banxin {
namespace {

/// A broadsheet page takes some three seconds and a third of a gigabyte.
constexpr ChildLimits limits{300, 300, std::int64_t{4} << 30, std::int64_t{1} << 30};

Failure failed(std::string code, Message message, std::vector<Message> hints = {}) {
    Diagnostic finding = error(std::move(code), {}, std::move(message));
    finding.hints = std::move(hints);
    return Failure{std::move(finding)};
}

std::string_view last_line(std::string_view text) {
    while (text.ends_with('\n')) {
        text.remove_suffix(1);
    }
    return text.substr(text.rfind('\n') + 1);
}

/// Why there is nothing.
Failure no_answer(const ChildAnswer& answer) {
    switch (answer.end) {
        case ChildEnd::NotFound:
            return failed("BX6120",
                          {"看分色版、把 PDF 广告画成预览要用 Ghostscript，机器上没有",
                           "plates and previews of placed PDFs are made with Ghostscript, which is "
                           "not installed"},
                          {{"安装软件包 ghostscript", "install the package ghostscript"}});
        case ChildEnd::Exited: {
            const std::string said{last_line(answer.err.empty() ? answer.out : answer.err)};
            return failed(
                "BX6121",
                {fmt::format("Ghostscript 没能读这个 PDF（{}）：{}", answer.status, said),
                 fmt::format("Ghostscript did not read the PDF ({}): {}", answer.status, said)});
        }
        case ChildEnd::Killed:
        case ChildEnd::Overtime:
        case ChildEnd::NotStarted:
            break;
    }
    return failed(
        "BX6122",
        {"Ghostscript 超出了时间或内存的限度", "Ghostscript took more time or memory than it may"},
        {{"一次少看几版：--pages", "look at fewer pages at a time: --pages"}});
}

}  // namespace

Result<TemporaryFolder> run_ghostscript(const std::vector<std::string>& arguments,
                                        const std::string& pdf) {
    auto folder = TemporaryFolder::make();
    if (!folder) {
        return no_answer({});
    }
    std::vector<std::string> command{
        "gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-dUseTrimBox", "-dPDFSTOPONERROR"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    command.emplace_back("-");
    const ChildAnswer answer = run_confined(command, pdf, folder->path(), limits);
    std::error_code fault;
    if (!answer.succeeded() || std::filesystem::is_empty(folder->path(), fault)) {
        return no_answer(answer);
    }
    return *std::move(folder);
}

}  // namespace banxin
