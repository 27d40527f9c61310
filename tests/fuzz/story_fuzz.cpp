// SPDX-License-Identifier: Apache-2.0
//
// libFuzzer looks for the bytes of a story, read as Markdown and as plain text, that reading does not
// survive, or that leave something in a paragraph that is no text; ./dev fuzz story 600.
#include "base/files.hpp"
#include "base/text.hpp"
#include "input/read_story.hpp"
#include "support/fuzz_findings.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace {

using namespace banxin;

void read_as(const std::string& path, const std::string& bytes) {
    const MemoryFiles files{{{path, bytes}}};
    Report report;
    const auto paragraphs = read_text_file(files, path, {}, report);
    testing::require_sound(report.diagnostics());
    for (const Paragraph& paragraph : paragraphs) {
        testing::require(first_bad_utf8(paragraph.text) == paragraph.text.size(),
                         "text is not UTF-8");
        for (const char c : paragraph.text) {
            testing::require(c < 0 || c >= ' ' || c == '\n' || c == '\t',
                             "a control character is left in the text");
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    read_as("walk.md", bytes);
    read_as("walk.txt", bytes);
    return 0;
}
