// SPDX-License-Identifier: Apache-2.0
#include "support/test_composer.hpp"

#include "input/read_composition.hpp"
#include "support/test_fonts.hpp"

#include <cstdlib>
#include <iostream>
#include <map>
#include <utility>

namespace banxin::testing {
namespace {

struct Opened {
    FontBook fonts;
    Composer composer;

    Opened(const std::string& language, CompositionRules rules)
        : fonts{open_test_fonts(language)},
          composer{fonts, std::move(rules), Hyphenator{usual_patterns}} {}
};

}  // namespace

CompositionRules shipped_rules(const std::string& language) {
    const DiskFiles shipped{SOURCE_DIR};
    Report report;
    CompositionRules rules = read_composition({shipped, shipped}, language, {}, report);
    for (const Diagnostic& finding : report.diagnostics()) {
        std::cerr << finding.code << ' ' << finding.message.en << '\n';
        std::exit(1);
    }
    return rules;
}

const Composer& test_composer(const std::string& language) {
    static std::map<std::string, Opened> opened;
    return opened.try_emplace(language, language, shipped_rules(language)).first->second.composer;
}

Composer composer_with_names(std::vector<std::string> names) {
    CompositionRules rules = shipped_rules();
    rules.names = std::move(names);
    return {test_fonts(), std::move(rules), Hyphenator{usual_patterns}};
}

}  // namespace banxin::testing
