// SPDX-License-Identifier: Apache-2.0
#include "print/drawing.hpp"

#include "base/limits.hpp"
#include "base/sandbox.hpp"
#include "base/worker.hpp"
#include "print/graphic_faults.hpp"
#include "print/placed_pdf.hpp"
#include "print/svg_facts.hpp"
#include "print/whole_pdf.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace banxin {
namespace {

/// Whether the PDF has fonts: for a drawing made just now that is whether it had text.
bool has_fonts(const std::string& pdf) {
    const auto open = open_pdf(pdf);
    const auto objects = open->getAllObjects();
    return std::ranges::any_of(objects, [](QPDFObjectHandle object) {
        return object.isDictionary() && object.getKey("/Type").isNameAndEquals("/Font");
    });
}

const Message export_again{"换成 PDF，或用别的软件重新导出", "send a PDF, or export it anew"};

Failure not_drawn(std::string_view file, const SourceSpan& asked_at) {
    return unusable("BX5221",
                    file,
                    {"不是能画出来的 SVG", "is not an SVG that can be drawn"},
                    asked_at,
                    export_again);
}

Failure drawing_crashed(std::string_view file, const SourceSpan& asked_at) {
    return unusable("BX9032",
                    file,
                    {"处理时崩溃，已隔离；本版其余不受影响",
                     "crashed what draws it, which was contained; the rest of the page is as it "
                     "was"},
                    asked_at,
                    export_again);
}

Failure drawing_overtime(std::string_view file, const SourceSpan& asked_at) {
    const std::int64_t seconds = limits().svg_seconds;
    return unusable("BX9033",
                    file,
                    {fmt::format("画了 {} 秒还没画完，已停下", seconds),
                     fmt::format("was not drawn after {} s; stopped", seconds)},
                    asked_at,
                    {"去掉滤镜和渐层堆叠，或换成 PDF", "take its filters out, or send a PDF"});
}

/// Why a drawing with these facts is not drawn; empty: it is.
std::optional<Failure> refused(const Facts& facts,
                               std::string_view file,
                               const SourceSpan& asked_at) {
    if (const std::int64_t outside = facts.number("outside"); outside > 0) {
        return unusable(
            "BX5101",
            file,
            {fmt::format("引用外部文件 {} 处，已拒绝", outside),
             fmt::format("refers to files outside it, {} in all; refused", outside)},
            asked_at,
            {"把图片嵌进去、去掉链接再导出", "embed what it links to and export it anew"});
    }
    if (facts.number("entities") != 0) {
        return unusable(
            "BX9031",
            file,
            {"自己定义了实体（ENTITY），已拒绝", "declares entities of its own; refused"},
            asked_at,
            {"用“普通 SVG”格式重新导出", "export it anew, as plain SVG"});
    }
    if (facts.number("includes") > 0) {
        return unusable("BX9032",
                        file,
                        {"用 XInclude 套入文件，处理它的程序会崩溃，已隔离；本版其余不受影响",
                         "includes a file by XInclude, which crashes what draws it; contained, the "
                         "rest of the page is as it was"},
                        asked_at,
                        export_again);
    }
    if (facts.number("too_much") != 0) {
        return unusable("BX9030",
                        file,
                        {fmt::format("里引用或层次太多（引用上限 {}）", most_svg_references),
                         fmt::format("has too many references or levels (at most {} references)",
                                     most_svg_references)},
                        asked_at,
                        export_again);
    }
    if (facts.number("well_formed") == 0) {
        return not_drawn(file, asked_at);
    }
    return std::nullopt;
}

void tell_of_drawing(const Facts& facts,
                     std::string_view file,
                     const SourceSpan& asked_at,
                     Report& report) {
    if (facts.number("width") > 0) {
        Diagnostic finding = info("BX5102",
                                  asked_at,
                                  {fmt::format("“{}”按版面框缩放，不看自带尺寸", file),
                                   fmt::format("\"{}\" is scaled to its frame; its own size is "
                                               "ignored",
                                               file)});
        finding.hints.push_back(
            {"不用改；想去掉这条提示就把尺寸改到 2 米以内",
             "nothing to do; a size of less than 2 m in the file makes this go away"});
        report.add(std::move(finding));
    }
    if (const std::int64_t scripts = facts.number("scripts"); scripts > 0) {
        Diagnostic finding =
            info("BX5103",
                 asked_at,
                 {fmt::format("“{}”里的 {} 处脚本没有执行", file, scripts),
                  fmt::format("scripts in \"{}\" were not run: {}", file, scripts)});
        finding.hints.push_back({"看一眼预览：要靠脚本才画出来的东西不会有",
                                 "look at the preview: what only a script draws is not there"});
        report.add(std::move(finding));
    }
}

/// The SVG as librsvg draws it onto a PDF. It reads from its standard input, so that nothing an SVG
/// points to is ever opened.
Result<Graphic> draw_svg(const std::string& svg,
                         const Facts& facts,
                         std::string_view file,
                         const SourceSpan& asked_at) {
    std::vector<std::string> command{"rsvg-convert", "--format=pdf"};
    if (facts.number("width") > 0) {
        command.push_back(fmt::format("--width={}", facts.number("width")));
        command.push_back(fmt::format("--height={}", facts.number("height")));
    }
    const auto seconds = static_cast<int>(limits().svg_seconds);
    const ChildAnswer answer =
        run_confined(command, svg, {}, {seconds, seconds, limits().svg_memory, limits().pdf_bytes});
    switch (answer.end) {
        case ChildEnd::Exited:
            break;
        case ChildEnd::Overtime:
            return drawing_overtime(file, asked_at);
        case ChildEnd::NotFound:
            return unusable("BX5220",
                            file,
                            {"是 SVG，要用 rsvg-convert 来画，机器上没有",
                             "is an SVG, and rsvg-convert, which draws it, is not installed"},
                            asked_at,
                            {"安装软件包 librsvg2-bin", "install the package librsvg2-bin"});
        case ChildEnd::Killed:
            // Of both limits of time that of the processor may be the first.
            return answer.status == SIGKILL || answer.status == SIGXCPU
                       ? drawing_overtime(file, asked_at)
                       : drawing_crashed(file, asked_at);
        case ChildEnd::NotStarted:
            return drawing_crashed(file, asked_at);
    }
    if (answer.status != 0) {
        return not_drawn(file, asked_at);
    }
    Report of_ours;  // What librsvg wrote has nothing to tell of.
    auto graphic = open_placed_pdf(answer.out, file, asked_at, of_ours);
    if (graphic) {
        (*graphic).is_drawing = true;
    }
    return graphic;
}

}  // namespace

Result<Graphic> open_drawing(const std::string& svg,
                             std::string_view file,
                             const SourceSpan& asked_at,
                             Report& report) {
    if (std::cmp_greater(svg.size(), limits().svg_bytes)) {
        return too_many_bytes("BX9030", file, svg.size(), limits().svg_bytes, asked_at);
    }
    const auto answer =
        ask_worker("svg", svg, {limits().svg_seconds, limits().svg_memory, mebibyte});
    if (const auto* const fault = std::get_if<WorkerFault>(&answer)) {
        return *fault == WorkerFault::Overtime ? drawing_overtime(file, asked_at)
                                               : drawing_crashed(file, asked_at);
    }
    const auto& facts = std::get<Facts>(answer);
    if (auto failure = refused(facts, file, asked_at)) {
        return *std::move(failure);
    }
    auto graphic = draw_svg(svg, facts, file, asked_at);
    if (graphic && has_fonts((*graphic).pdf)) {
        return unusable(
            "BX5222",
            file,
            {"里有文字，字体会因机器而异",
             "has text in it, which would take the fonts of whatever machine it is on"},
            asked_at,
            {"先把文字转成曲线再导出", "turn its text into outlines and export it anew"});
    }
    if (graphic) {
        tell_of_drawing(facts, file, asked_at, report);
    }
    return graphic;
}

}  // namespace banxin
