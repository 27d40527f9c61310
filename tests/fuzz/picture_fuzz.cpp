// SPDX-License-Identifier: Apache-2.0
//
// libFuzzer looks for the bytes of a picture that opening it does not survive: here if its header
// is plain, else as a worker would; ./dev fuzz picture 600.
#include "base/files.hpp"
#include "base/limits.hpp"
#include "imaging/picture.hpp"
#include "imaging/picture_facts.hpp"
#include "imaging/picture_format.hpp"
#include "support/fuzz_findings.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace {

using namespace banxin;

void require_size(const Picture& picture) {
    testing::require(picture.width > 0 && picture.height > 0, "a picture of no size");
    testing::require(std::int64_t{picture.width} * picture.height <= limits().picture_pixels,
                     "a picture of too many pixels");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    if (!plain_header(bytes)) {
        if (const auto picture = picture_in(picture_facts(bytes), "a.png")) {
            require_size(*picture);
        }
        return 0;
    }
    const MemoryFiles files{{{"a.png", bytes}}};
    Report report;
    const auto picture = open_picture(files, "a.png", {"issue.yaml", 1, 1}, report);
    testing::require_sound(report.diagnostics());
    if (picture) {
        require_size(*picture);
    } else {
        testing::require_sound(picture.error());
    }
    return 0;
}
