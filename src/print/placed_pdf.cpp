// SPDX-License-Identifier: Apache-2.0
#include "print/placed_pdf.hpp"

#include "base/limits.hpp"
#include "base/worker.hpp"
#include "print/graphic_faults.hpp"
#include "print/pdf_page_size.hpp"
#include "print/whole_pdf.hpp"

#include <fmt/format.h>

#include <array>
#include <exception>
#include <utility>
#include <variant>
#include <vector>

namespace banxin {
namespace {

/// What of the PDF does not come along to the page.
void tell_what_is_left_behind(std::string_view file,
                              const Facts& facts,
                              const SourceSpan& asked_at,
                              Report& report) {
    struct Kind {
        const char *name, *zh, *en;
    };
    constexpr std::array kinds{Kind{"scripts", "{} 个脚本动作", "scripts: {}"},
                               Kind{"actions", "{} 个动作", "other actions: {}"},
                               Kind{"forms", "{} 份表单", "forms: {}"},
                               Kind{"notes", "{} 个批注或链接", "notes and links: {}"}};
    std::vector<std::string> zh, en;
    for (const Kind& kind : kinds) {
        if (const std::int64_t count = facts.number(kind.name); count > 0) {
            zh.push_back(fmt::format(fmt::runtime(kind.zh), count));
            en.push_back(fmt::format(fmt::runtime(kind.en), count));
        }
    }
    if (zh.empty()) {
        return;
    }
    Diagnostic finding = warning(
        "BX5204",
        asked_at,
        {fmt::format("“{}”里去掉了 {}（置入时不带）", file, fmt::join(zh, "、")),
         fmt::format(
             "left behind of \"{}\", as nothing of it is ink: {}", file, fmt::join(en, ", "))});
    finding.hints.push_back({"看一眼预览；要印出来的批注，请广告公司压进版面",
                             "look at the preview; ask the agency to flatten notes that are to be "
                             "printed"});
    report.add(std::move(finding));
}

void tell_of_deep_structures(std::string_view file, const SourceSpan& asked_at, Report& report) {
    Diagnostic finding = warning("BX5203",
                                 asked_at,
                                 {fmt::format("“{}”有过深的结构，已忽略", file),
                                  fmt::format("over-deep structure in \"{}\" was ignored", file)});
    finding.hints.push_back({"看一眼预览，缺了东西就请广告公司重发",
                             "look at the preview; if anything is missing, ask the agency to send "
                             "it again"});
    report.add(std::move(finding));
}

/// Why there is no page, from the word that a worker has for it.
Failure no_page(std::string_view state, std::string_view file, const SourceSpan& asked_at) {
    if (state == "password") {
        return unusable("BX5209",
                        file,
                        {"加了密码", "is protected by a password"},
                        asked_at,
                        {"请对方去掉密码再发", "ask for it without one"});
    }
    if (state == "size") {
        return unusable("BX5205",
                        file,
                        {"的页面尺寸不合理：是空的、大得离谱，或者 TrimBox 在页面外面",
                         "has a page of no plausible size, or a TrimBox outside its page"},
                        asked_at,
                        ask_for_another());
    }
    if (state == "too much") {
        const std::int64_t most = limits().pdf_stream_bytes / mebibyte;
        return unusable("BX9040",
                        file,
                        {fmt::format("解开超过 {} MiB，已停下", most),
                         fmt::format("unpacks past {} MiB; stopped", most)},
                        asked_at,
                        ask_for_another());
    }
    return unusable(
        "BX5201", file, {"不完整或坏了", "is cut off or damaged"}, asked_at, ask_for_another());
}

/// The worker has no answer.
Failure no_answer(WorkerFault fault, std::string_view file, const SourceSpan& asked_at) {
    const std::int64_t seconds = limits().pdf_seconds;
    const Message what =
        fault == WorkerFault::Overtime
            ? Message{fmt::format("读了 {} 秒还没读完，已停下", seconds),
                      fmt::format("was not read after {} s; stopped", seconds)}
            : Message{"读的时候崩溃，已隔离；本版其余不受影响",
                      "crashed its reader, which was contained; the rest of the page is as it was"};
    return unusable("BX9041", file, what, asked_at, ask_for_another());
}

/// The page that a worker has written anew.
Result<Graphic> placed(std::string bytes, std::string_view file, const SourceSpan& asked_at) {
    try {
        const auto pdf = open_pdf(bytes);
        auto pages = QPDFPageDocumentHelper{*pdf}.getAllPages();
        const auto size = pages.size() == 1 ? size_of(pages.front()) : std::nullopt;
        if (size) {
            return Graphic{std::string{file}, std::move(bytes), *size, false, false, asked_at};
        }
    } catch (const std::exception&) {
    }
    return no_answer(WorkerFault::Crashed, file, asked_at);
}

}  // namespace

Result<Graphic> open_placed_pdf(const std::string& bytes,
                                std::string_view file,
                                const SourceSpan& asked_at,
                                Report& report) {
    constexpr std::size_t header_within = 1024;  // As readers of PDF look for it.
    if (bytes.substr(0, header_within).find("%PDF-") == std::string::npos) {
        return unusable(
            "BX5202",
            file,
            bytes.empty() ? Message{"是空文件", "is empty"} : Message{"不是 PDF", "is not a PDF"},
            asked_at,
            ask_for_another());
    }
    if (std::cmp_greater(bytes.size(), limits().pdf_bytes)) {
        return too_many_bytes("BX9040", file, bytes.size(), limits().pdf_bytes, asked_at);
    }
    auto answer =
        ask_worker("pdf", bytes, {limits().pdf_seconds, limits().pdf_memory, limits().pdf_memory});
    if (const auto* const fault = std::get_if<WorkerFault>(&answer)) {
        return no_answer(*fault, file, asked_at);
    }
    auto& facts = std::get<Facts>(answer);
    if (facts.text("state") != "page") {
        return no_page(facts.text("state"), file, asked_at);
    }
    auto graphic = placed(facts.take("pdf"), file, asked_at);
    if (graphic) {
        tell_what_is_left_behind(file, facts, asked_at, report);
        (*graphic).has_gaps = facts.number("deep") != 0;
    }
    if (graphic && (*graphic).has_gaps) {
        tell_of_deep_structures(file, asked_at, report);
    }
    return graphic;
}

}  // namespace banxin
