// SPDX-License-Identifier: Apache-2.0
#include "print/graphic.hpp"

#include "base/child_process.hpp"
#include "base/temporary_folder.hpp"
#include "print/qpdf.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <exception>
#include <optional>
#include <utility>

namespace banxin {
namespace {

using Object = QPDFObjectHandle;

/// Larger is no page of a newspaper, but a mistake in its file.
constexpr double most_points = 2000 / 25.4 * 72;

std::string ending_of(std::string_view file) {
    const auto dot = file.rfind('.');
    std::string ending{dot == std::string_view::npos ? "" : file.substr(dot)};
    std::ranges::transform(
        ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending;
}

/// What is wrong with `file`, in both languages after its name.
Failure unusable(std::string code,
                 std::string_view file,
                 const Message& what,
                 const SourceSpan& asked_at,
                 const Message& remedy) {
    Diagnostic finding =
        error(std::move(code),
              asked_at,
              {fmt::format("“{}”{}", file, what.zh), fmt::format("\"{}\" {}", file, what.en)});
    finding.hints.push_back(remedy);
    return Failure{std::move(finding)};
}

const Message ask_again{"请广告公司重发", "ask the agency to send it again"};

using Box = Object::Rectangle;

bool is_plausible(const Box& box) {
    const double width = box.urx - box.llx, height = box.ury - box.lly;
    return width > 0 && height > 0 && width <= most_points && height <= most_points;
}

bool lies_in(const Box& inner, const Box& outer) {
    constexpr double rounding = 0.01;
    return inner.llx >= outer.llx - rounding && inner.lly >= outer.lly - rounding &&
           inner.urx <= outer.urx + rounding && inner.ury <= outer.ury + rounding;
}

/// The trim of the page as it is seen, that is, turned; empty if it makes no sense.
std::optional<Size> size_of(QPDFPageObjectHelper& page) {
    Object media = page.getAttribute("/MediaBox", false);
    Object trim = page.getTrimBox();
    if (!media.isRectangle() || !trim.isRectangle()) {
        return std::nullopt;
    }
    const Box box = trim.getArrayAsRectangle();
    if (!is_plausible(box) || !lies_in(box, media.getArrayAsRectangle())) {
        return std::nullopt;
    }
    Object turn = page.getAttribute("/Rotate", false);
    const bool upright = !turn.isInteger() || turn.getIntValue() % 180 == 0;
    const Length width = Length::from_pt(box.urx - box.llx);
    const Length height = Length::from_pt(box.ury - box.lly);
    return upright ? Size{width, height} : Size{height, width};
}

Result<Graphic> open_pdf(std::string bytes, std::string_view file, const SourceSpan& asked_at) {
    constexpr std::size_t header_within = 1024;  // As readers of PDF look for it.
    if (bytes.substr(0, header_within).find("%PDF-") == std::string::npos) {
        return unusable("BX5202", file, {"不是 PDF", "is not a PDF"}, asked_at, ask_again);
    }
    const Message damaged{"不完整或坏了", "is cut off or damaged"};
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("PDF", bytes.data(), bytes.size());
        if (pdf.isEncrypted()) {
            return unusable("BX5209",
                            file,
                            {"加了密码", "is protected by a password"},
                            asked_at,
                            {"请对方去掉密码再发", "ask for it without one"});
        }
        auto pages = QPDFPageDocumentHelper{pdf}.getAllPages();
        if (pages.empty() || pdf.anyWarnings()) {
            return unusable("BX5201", file, damaged, asked_at, ask_again);
        }
        const auto size = size_of(pages.front());
        if (!size) {
            return unusable("BX5205",
                            file,
                            {"的页面尺寸不合理：是空的、大得离谱，或者 TrimBox 在页面外面",
                             "has a page of no plausible size, or a TrimBox outside its page"},
                            asked_at,
                            ask_again);
        }
        return Graphic{std::string{file}, std::move(bytes), *size, false, asked_at};
    } catch (const QPDFExc& wrong) {
        if (wrong.getErrorCode() == qpdf_e_password) {
            return unusable("BX5209",
                            file,
                            {"加了密码", "is protected by a password"},
                            asked_at,
                            {"请对方去掉密码再发", "ask for it without one"});
        }
        return unusable("BX5201", file, damaged, asked_at, ask_again);
    } catch (const std::exception&) {
        return unusable("BX5201", file, damaged, asked_at, ask_again);
    }
}

/// Whether the PDF has fonts: for a drawing made just now that is whether it had text.
bool has_fonts(const std::string& pdf) {
    QPDF open;
    open.processMemoryFile("PDF", pdf.data(), pdf.size());
    const auto objects = open.getAllObjects();
    return std::ranges::any_of(objects, [](Object object) {
        return object.isDictionary() && object.getKey("/Type").isNameAndEquals("/Font");
    });
}

/// The SVG as librsvg draws it onto a PDF. It reads from its standard input, so that nothing an SVG
/// points to is ever opened.
Result<Graphic> open_svg(const std::string& svg,
                         std::string_view file,
                         const SourceSpan& asked_at) {
    constexpr ChildLimits limits{10, 10, std::int64_t{1} << 30, std::int64_t{64} << 20};
    const auto folder = TemporaryFolder::make();
    const ChildAnswer answer =
        folder ? run_child({"rsvg-convert", "--format=pdf"}, svg, folder->path(), limits)
               : ChildAnswer{};
    if (answer.end == ChildEnd::NotFound) {
        return unusable("BX5220",
                        file,
                        {"是 SVG，要用 rsvg-convert 来画，机器上没有",
                         "is an SVG, and rsvg-convert, which draws it, is not installed"},
                        asked_at,
                        {"安装软件包 librsvg2-bin", "install the package librsvg2-bin"});
    }
    if (!answer.succeeded()) {
        return unusable("BX5221",
                        file,
                        {"不是能画出来的 SVG", "is not an SVG that can be drawn"},
                        asked_at,
                        {"换成 PDF，或用别的软件重新导出", "send a PDF, or export it anew"});
    }
    if (has_fonts(answer.out)) {
        return unusable(
            "BX5222",
            file,
            {"里有文字，字体会因机器而异",
             "has text in it, which would take the fonts of whatever machine it is on"},
            asked_at,
            {"先把文字转成曲线再导出", "turn its text into outlines and export it anew"});
    }
    auto graphic = open_pdf(answer.out, file, asked_at);
    if (graphic) {
        (*graphic).is_drawing = true;
    }
    return graphic;
}

}  // namespace

bool is_graphic_file(std::string_view file) {
    const std::string ending = ending_of(file);
    return ending == ".pdf" || ending == ".svg";
}

Result<Graphic> open_graphic(const Files& files,
                             std::string_view path,
                             const SourceSpan& asked_at) {
    auto bytes = files.read(path, asked_at);
    if (!bytes) {
        return Failure{std::move(bytes).error()};
    }
    return ending_of(path) == ".svg" ? open_svg(*bytes, path, asked_at)
                                     : open_pdf(*std::move(bytes), path, asked_at);
}

}  // namespace banxin
