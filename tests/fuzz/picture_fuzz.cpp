// SPDX-License-Identifier: Apache-2.0
//
// libFuzzer looks for the bytes of a picture that opening it does not survive; ./dev fuzz picture 600.
#include "base/files.hpp"
#include "base/limits.hpp"
#include "imaging/picture.hpp"
#include "support/fuzz_findings.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace banxin;
    const MemoryFiles files{{{"a.png", std::string{reinterpret_cast<const char*>(data), size}}}};
    Report report;
    const auto picture = open_picture(files, "a.png", {"issue.yaml", 1, 1}, report);
    testing::require_sound(report.diagnostics());
    if (!picture) {
        testing::require_sound(picture.error());
        return 0;
    }
    testing::require((*picture).width > 0 && (*picture).height > 0, "a picture of no size");
    testing::require(std::int64_t{(*picture).width} * (*picture).height <= limits().picture_pixels,
                     "a picture of too many pixels");
    return 0;
}
