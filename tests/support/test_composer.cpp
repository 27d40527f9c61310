// SPDX-License-Identifier: Apache-2.0
#include "support/test_composer.hpp"

#include "input/read_composition.hpp"
#include "support/test_fonts.hpp"

#include <cstdlib>
#include <iostream>
#include <map>
#include <utility>

namespace banxin::testing {

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
    static std::map<std::string, NewComposer> opened;
    return opened.try_emplace(language, language).first->second.composer;
}

NewComposer::NewComposer(const std::string& language)
    : fonts{open_test_fonts(language)},
      composer{fonts, shipped_rules(language), Hyphenator{usual_patterns}} {}

Composer composer_with_names(std::vector<std::string> names) {
    CompositionRules rules = shipped_rules();
    rules.names = std::move(names);
    return {test_fonts(), std::move(rules), Hyphenator{usual_patterns}};
}

}  // namespace banxin::testing
