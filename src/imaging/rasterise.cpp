// SPDX-License-Identifier: Apache-2.0
#include "imaging/rasterise.hpp"

#include "imaging/ghostscript.hpp"
#include "imaging/made_picture.hpp"

#include <fmt/format.h>

#include <fstream>
#include <sstream>
#include <utility>

namespace banxin {

Result<Picture> rasterise(const PageOfPdf& page, int dpi) {
    // Edges as soft as those of our own pages.
    const auto folder = run_ghostscript({page.in_inks ? "-sDEVICE=jpegcmyk" : "-sDEVICE=png16m",
                                         "-dJPEGQ=95",
                                         "-dTextAlphaBits=4",
                                         "-dGraphicsAlphaBits=4",
                                         "-dFirstPage=1",
                                         "-dLastPage=1",
                                         fmt::format("-r{}", dpi),
                                         "-sOutputFile=page"},
                                        page.pdf);
    if (!folder) {
        return Failure{folder.error()};
    }
    std::ostringstream bytes;
    bytes << std::ifstream{(*folder).path() + "/page", std::ios::binary}.rdbuf();
    auto picture = reopen_picture(page.file, std::move(bytes).str());
    if (!picture) {
        return Failure{
            error("BX6123",
                  {},
                  {fmt::format("读不了 Ghostscript 画的“{}”", page.file),
                   fmt::format("cannot read \"{}\" as Ghostscript drew it", page.file)})};
    }
    return *std::move(picture);
}

}  // namespace banxin
