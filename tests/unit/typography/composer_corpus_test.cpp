// SPDX-License-Identifier: Apache-2.0
//
// What the fuzzer starts from and what it has found, tried again by every build.
#include "support/fuzzed_paragraph.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace banxin::testing {
namespace {

std::vector<std::filesystem::path> corpus() {
    const std::filesystem::directory_iterator folder{SOURCE_DIR "/tests/fuzz/corpus/composer"};
    std::vector<std::filesystem::path> files;
    for (const auto& entry : folder) {
        files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

TEST(ComposerCorpus, IsSetWithoutFault) {
    const std::vector<std::filesystem::path> files = corpus();
    EXPECT_FALSE(files.empty());
    for (const std::filesystem::path& path : files) {
        std::ifstream file{path, std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        for (const std::string& fault : faults_of_bytes(bytes)) {
            ADD_FAILURE() << path.filename() << ": " << fault;
        }
    }
}

}  // namespace
}  // namespace banxin::testing
