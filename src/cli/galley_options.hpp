// SPDX-License-Identifier: Apache-2.0
//
// What the command line asks of a galley.
#pragma once

#include "base/length.hpp"
#include "cli/language.hpp"
#include "input/read_story.hpp"
#include "layout/galley.hpp"
#include "model/composition_choices.hpp"

#include <string>

namespace CLI {  // NOLINT(readability-identifier-naming): the name is that of CLI11
class App;
}

namespace banxin {

struct GalleyOptions {
    std::string file;    ///< The text, .txt or .md.
    std::string output;  ///< The PDF.
    double measure_em = 0;
    double indent_em = 2;
    double size_pt = 10.5;
    std::string text_language = "zh-Hans";
    CompositionChoices composition;
    std::string font_role = "song";
    StoryRules reading;
    GalleySheet sheet = GalleySheet::Column;
};

/// Adds the options of a galley to `command`; parsing fills `galley`, which must outlive it.
void add_galley_options(CLI::App& command, GalleyOptions& galley, Language help);

}  // namespace banxin
