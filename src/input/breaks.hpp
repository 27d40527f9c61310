// SPDX-License-Identifier: Apache-2.0
//
// What the end of a line means in the file of a story.
#pragma once

namespace banxin {

enum class Breaks {
    Join,  ///< As the form of the file has it; lines cut by a machine (硬回车) become paragraphs.
    Keep,  ///< `breaks: keep`: each line is a paragraph.
};

}  // namespace banxin
