// SPDX-License-Identifier: Apache-2.0
//
// Stands in for libFuzzer in ordinary tests: gives the target each file of a folder. A target that
// finds a fault ends the program.
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int argc, char** argv) {
    int replayed = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto& entry : std::filesystem::directory_iterator{argv[i]}) {
            if (!entry.is_regular_file()) {
                continue;
            }
            std::cout << entry.path().string() << std::endl;  // Flushed: the next line may be the end.
            std::ifstream in{entry.path(), std::ios::binary};
            const std::vector<char> bytes{std::istreambuf_iterator<char>{in}, {}};
            const std::vector<std::uint8_t> data{bytes.begin(), bytes.end()};
            LLVMFuzzerTestOneInput(data.data(), data.size());
            ++replayed;
        }
    }
    return replayed > 0 ? 0 : 1;
}
