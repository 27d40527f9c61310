// SPDX-License-Identifier: Apache-2.0
//
// libFuzzer looks for a paragraph that is set wrong or that stops us; ./dev fuzz composer 600.
#include "support/fuzzed_paragraph.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    const auto faults = banxin::testing::faults_of_bytes(bytes);
    for (const std::string& fault : faults) {
        std::cerr << fault << '\n';
    }
    if (!faults.empty()) {
        std::abort();
    }
    return 0;
}
